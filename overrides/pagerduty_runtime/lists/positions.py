"""The start of a page, a page as received, and the end of a list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

    from pagerduty_runtime.lists.ranges import TimeRange

# offset + limit must not exceed this: the server responds with 400.
MAX_OFFSET = 10_000


class Position(NamedTuple):
    """The start of a page: its time range, and its offset or cursor."""

    range: TimeRange
    offset: int = 0
    cursor: str | int | None = None


class RawPage(NamedTuple):
    """A page as the server sent it.

    Attributes:
        envelope: the JSON object around the entities; empty if the response is an array.
        items: the entities, decoded.
        sent_at: the time of the response by the server's clock, or None if unknown.
        seconds: how long the response took, or None if unknown.
    """

    envelope: Mapping[str, Any]
    items: list[Any]
    sent_at: datetime | None = None
    seconds: float | None = None


class End(NamedTuple):
    """No page follows in this time range.

    Attributes:
        incomplete: why the list is incomplete and what to do, or None.
        doubt: why the list may be incomplete, or None.
        at_ceiling: whether the range has more records than the API returns.
    """

    incomplete: str | None = None
    doubt: str | None = None
    at_ceiling: bool = False
