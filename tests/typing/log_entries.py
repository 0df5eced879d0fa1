"""Page through log entries and tell their kinds apart, by class and by type."""

from collections.abc import Iterator

from pagerduty_client import Client
from pagerduty_rest.api.log_entries import list_log_entries
from pagerduty_rest.models import (
    AcknowledgeLogEntry,
    AnyLogEntry,
    AssignLogEntry,
    NotifyLogEntry,
    SnoozeLogEntry,
    TriggerLogEntry,
)


def entries(client: Client) -> Iterator[AnyLogEntry]:
    """All pages."""
    offset, more = 0, True
    while more:
        page = list_log_entries.sync(client=client, limit=100, offset=offset)
        yield from page.log_entries
        offset += page.limit
        more = page.more


def recent(client: Client) -> list[str]:
    """All pages in one line."""
    return [line(entry) for entry in list_log_entries.iterate(client=client, is_overview=True)]


async def kinds(client: Client) -> set[str]:
    """The same, asynchronously."""
    return {entry.type async for entry in list_log_entries.aiterate(client=client)}


def line(entry: AnyLogEntry) -> str:
    """Return a line for a log entry, by its class."""
    match entry:
        case TriggerLogEntry():
            return f"triggered through {entry.channel.type}"
        case AcknowledgeLogEntry():
            return f"acknowledged for {entry.acknowledgement_timeout} s"
        case AssignLogEntry():
            return f"assigned to {', '.join(user.summary or user.id for user in entry.assignees)}"
        case NotifyLogEntry():
            return f"notified {entry.user.summary}"
        case _:
            return f"{entry.type} at {entry.created_at:%H:%M}"


def by_type(entry: AnyLogEntry) -> str | None:
    """The same by its type."""
    if entry.type == "notify_log_entry":
        return entry.user.summary
    if entry.type == "acknowledge_log_entry":
        return str(entry.acknowledgement_timeout)
    return entry.agent.summary


def snoozed(found: list[AnyLogEntry]) -> list[SnoozeLogEntry]:
    """Only some."""
    return [entry for entry in found if isinstance(entry, SnoozeLogEntry)]


def names(entry: AnyLogEntry) -> list[str]:
    """Several kinds at once, by class and by type; pyright does not narrow `entry.type in (…)`."""
    if isinstance(entry, (AcknowledgeLogEntry, SnoozeLogEntry)):
        return [entry.agent.id]
    match entry.type:
        case "assign_log_entry" | "escalate_log_entry":
            return [user.id for user in entry.assignees]
        case _:
            return []
