"""Where a page begins, a page as the server sent it, and the end of a list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

    from pagerduty_runtime.lists.ranges import TimeRange

# offset + limit must not exceed this: the server answers 400.
MAX_OFFSET = 10_000


class Position(NamedTuple):
    """Where a page begins: in which time range, at which offset or after which cursor."""

    range: TimeRange
    offset: int = 0
    cursor: str | int | None = None


class RawPage(NamedTuple):
    """A page as the server sent it.

    Attributes:
        envelope: the JSON object around the entities; empty if there is none.
        items: the entities, decoded.
        sent_at: the server's clock when it answered, or None if it did not say.
    """

    envelope: Mapping[str, Any]
    items: list[Any]
    sent_at: datetime | None = None


class End(NamedTuple):
    """No page follows in this time range.

    Attributes:
        incomplete: why the list is incomplete and what to do, or None.
        doubt: why the list may be incomplete, or None.
        at_ceiling: whether there are more records than one range can return.
    """

    incomplete: str | None = None
    doubt: str | None = None
    at_ceiling: bool = False
