"""What every account has from the start: priorities, vendors, extension schemas, abilities."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._ids import identifier
from pagerduty_client.sandbox._messages import Refused, Reply
from pagerduty_client.sandbox._registry import Resource, operation, resource

_PRIORITIES = (("P1", "a8171c"), ("P2", "eb6016"), ("P3", "f9b406"), ("P4", "555555"), ("P5", "777777"))
_VENDORS = {
    "PZQ6AUS": "Amazon CloudWatch",
    "PAM4FGS": "Datadog",
    "P9Z800A": "JIRA Software",
    "P5ZAJ2D": "Nagios",
    "PQFCJER": "New Relic",
    "PXU524D": "Pingdom",
    "PRC098W": "ServiceNow",
    "PCJ0EFQ": "Custom Event Transformer",
    "PT6OIQO": "Microsoft Azure",
    "PF8FPF1": "Sensu",
    "PZ1KXAK": "Splunk",
    "PJOGQ4Q": "Zabbix",
    "PNYM8J7": "Zendesk",
    "PKAPG94": "Sentry",
    "P4K037I": "Airbrake",
    "PXPGF42": "Apica",
    "P3H374T": "AppDynamics",
    "PRO19CT": "Backstage",
    "P8JX75F": "Autotask",
}
_SCHEMAS = {
    "PJFWPEP": ("generic_v2_webhook", "Generic V2 Webhook"),
    "PF9KMXH": ("generic_webhook", "Generic Webhook"),
    "PD8SURB": ("slack", "Slack"),
    "PJFLS9Q": ("servicenow_v7", "ServiceNow (v7)"),
}
_SENDS = ["trigger", "acknowledge", "resolve", "delegate", "escalate", "unacknowledge", "assign"]
ABILITIES = frozenset(
    {"sso", "advanced_reports", "teams", "read_only_users", "team_responders", "service_support_hours", "urgencies"}
    | {"manage_schedules", "manage_api_keys", "coordinated_responding", "event_rules", "permissions_service"}
    | {"event_orchestrations", "response_plays"}
)


@resource("/priorities")
class Priority(Resource):
    """P1 to P5, the most severe first."""

    web = None
    schema = "Priority"

    def initial(self, account: Account) -> Iterable[Mapping[str, Any]]:
        return [
            {
                "id": identifier(account.seed, "/priorities", name),
                "type": "priority",
                "name": name,
                "summary": name,
                "description": "",
                "color": color,
                "order": (5 - number) * 100_000_000,
                "account_id": identifier(account.seed, "account"),
                "schema_version": 0,
            }
            for number, (name, color) in enumerate(_PRIORITIES)
        ]


@resource("/vendors")
class Vendor(Resource):
    """The vendors of integrations that programs ask for most."""

    web = None
    schema = "Vendor"
    missing = ("Vendor Not Found", 5001)

    def initial(self, account: Account) -> Iterable[Mapping[str, Any]]:
        return [
            {
                "id": id,
                "type": "vendor",
                "name": name,
                "summary": name,
                "description": "",
                "website_url": f"https://www.{name.split()[-1].lower().strip('()')}.com",
                "logo_url": f"https://acme.pagerduty.com/vendors/{id}/logo.png",
                "thumbnail_url": f"https://acme.pagerduty.com/vendors/{id}/thumbnail.png",
                "integration_guide_url": f"https://www.pagerduty.com/docs/guides/{id}",
            }
            for id, name in _VENDORS.items()
        ]


@resource("/extension_schemas")
class ExtensionSchema(Resource):
    """The kinds of extensions."""

    web = None
    schema = "ExtensionSchema"

    def initial(self, account: Account) -> Iterable[Mapping[str, Any]]:
        return [
            {
                "id": id,
                "type": "extension_schema",
                "key": key,
                "label": label,
                "summary": label,
                "description": "",
                "send_types": _SENDS,
                "url": "",
                "guide_url": f"https://www.pagerduty.com/docs/guides/{key}",
                "icon_url": f"https://acme.pagerduty.com/extensions/{key}/icon.png",
                "logo_url": f"https://acme.pagerduty.com/extensions/{key}/logo.png",
            }
            for id, (key, label) in _SCHEMAS.items()
        ]


@operation("listAbilities", state="read-only")
def abilities(call: OperationCall) -> Any:
    """List what the account can do."""
    return {"abilities": sorted(ABILITIES if call.account.abilities is None else call.account.abilities)}


@operation("getAbility", state="read-only")
def ability(call: OperationCall) -> Any:
    """Respond 204 where the account has an ability, 402 where it lacks it, 404 for an unknown one."""
    name, own = call.path["id"], call.account.abilities
    if name in (ABILITIES if own is None else own):
        return Reply(204)
    if name not in ABILITIES:
        raise Refused(404, "Not Found", code=2100)
    details = f"The {name} account ability is required to do this"
    raise Refused(402, "Required abilities are unavailable", details, code=2014)
