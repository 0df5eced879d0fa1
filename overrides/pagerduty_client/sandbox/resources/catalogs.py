"""The initial content of every account, from catalog.json; abilities, and features."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._messages import Refused, Reply, not_found
from pagerduty_client.sandbox._registry import mirror, operation, resource_of
from pagerduty_client.sandbox._values import identifier

ABILITIES = frozenset(
    {"sso", "advanced_reports", "teams", "read_only_users", "team_responders", "service_support_hours", "urgencies"}
    | {"manage_schedules", "manage_api_keys", "coordinated_responding", "event_rules", "permissions_service"}
    | {"event_orchestrations", "response_plays"}
)

# The last part of a dashboard's URL is an alias of its ID.
mirror("/status_dashboards/url_slugs", "/status_dashboards")


def fill(account: Account) -> None:
    """Create the initial content of an account; `{id}` in a path is replaced by each entity above."""
    text = files("pagerduty_client.sandbox").joinpath("catalog.json").read_text(encoding="utf-8")
    for path, entities in json.loads(text).items():
        owners = [one["id"] for one in account.store.all(path.partition("/{id}")[0])] if "{id}" in path else [""]
        for owner in owners:
            place = path.replace("{id}", owner)
            for number, one in enumerate(json.loads(json.dumps(entities).replace("{id}", owner))):
                given = {"id": identifier(account.seed, place, number), **one}
                account.make(resource_of(place).schema, given, place)


@operation("listAbilities", "getAbility", state="read-only")
def abilities(call: OperationCall) -> Any:
    """List the account's abilities, or respond with 204 if it has one, 402 if it lacks it, 404 if it is unknown."""
    own, name = ABILITIES if call.account.abilities is None else call.account.abilities, call.path.get("id")
    if name is None:
        return {"abilities": sorted(own)}
    if name in own:
        return Reply(204)
    if name not in ABILITIES:
        raise not_found()
    details = f"The {name} account ability is required to do this"
    raise Refused(402, "Required abilities are unavailable", details, code=2014)


@operation("updateServiceFeatureEnablement", "updateEventOrchestrationFeatureEnablements")
def enable(call: OperationCall) -> Any:
    """Enable or disable a feature of a service or an orchestration."""
    found = call.owners[-1]
    found |= {"enabled": bool(call.sent.get("enabled")), "updated_at": call.account.stamp()}
    return found
