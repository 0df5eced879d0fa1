"""Notifications that were sent to users."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._json import Entity
from pagerduty_client.sandbox._log import NOTIFICATIONS
from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._times import instant


@resource("/notifications")
class Notification(Resource):
    """Filtered by how they were sent."""

    schema = "Notification"

    def complete(self, account: Account, given: Entity) -> Entity:
        return {"started_at": account.stamp(), **given}

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        return entity["type"] in values if name == "filter" else None


@operation("listNotifications", state="read-only")
def notifications(call: OperationCall) -> Any:
    """List the notifications of a time range, the oldest first."""
    since, until = call.time("since"), call.time("until") or call.account.now()
    if since is None:
        raise invalid("Since cannot be empty.")
    kept = call.account.store.all(NOTIFICATIONS)
    return call.listed([one for one in kept if since <= instant(one["started_at"]) <= until])
