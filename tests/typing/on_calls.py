"""Print who is on call, by escalation level."""

from datetime import UTC, datetime

from pagerduty_client import Client
from pagerduty_rest.api.on_calls import list_on_calls


def by_level(client: Client, policy_id: str) -> dict[int, list[str]]:
    """The names of the people on call for a policy, by level."""
    page = list_on_calls.sync(
        client=client, escalation_policy_ids=[policy_id], include=["users"], until=datetime.now(UTC)
    )
    levels: dict[int, list[str]] = {}
    for oncall in page.oncalls:
        levels.setdefault(oncall.escalation_level, []).append(oncall.user.summary or oncall.user.id)
    return levels


def until_when(client: Client) -> list[tuple[str, datetime | None, str | None]]:
    """The user, the end of the shift and the schedule; null for who is always on call."""
    page = list_on_calls.sync(client=client, earliest=True)
    found: list[tuple[str, datetime | None, str | None]] = []
    for oncall in page.oncalls:
        schedule = oncall.schedule.summary if oncall.schedule is not None else None
        email = oncall.user.email if oncall.user.type == "user" else oncall.user.id
        found.append((email, oncall.end, schedule))
    return found
