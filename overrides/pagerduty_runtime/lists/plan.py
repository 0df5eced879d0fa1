"""The time ranges that remain to be read, and how the current one is split."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from pagerduty_runtime.errors import InvalidArgument
from pagerduty_runtime.lists.order import TimeOrder
from pagerduty_runtime.lists.positions import MAX_OFFSET
from pagerduty_runtime.lists.ranges import TimeRange, calendar, format_instant, is_by_time, planned_ranges

if TYPE_CHECKING:
    from pagerduty_runtime.operation import Operation


# The server's clock and this machine's differ by less.
CLOCKS_DIFFER = timedelta(minutes=5)


class TimeRangePlan:
    """The remaining ranges; the first is the current one. A list that is not read by time has one open range.

    Attributes:
        ranges: the remaining ranges.
        query: the query that goes with each range.
        started: when the first run of this list began; later runs keep its plan.
    """

    def __init__(
        self, operation: Operation[Any, Any], query: Sequence[tuple[str, str]], started: datetime | None = None
    ) -> None:
        self.started = started if started is not None else datetime.now(UTC).replace(microsecond=0)
        self._operation, self._window, self._query = operation, operation.window, list(query)
        self.ranges, self.query = planned_ranges(operation, self._query, self.started)

    def pin(self, sent_at: datetime | None) -> None:
        """Fix the range that the server chose by its clock, so that no record leaves it while the list is read."""
        window = self._window
        if window is None or not window.default or sent_at is None or self.ranges[0] != TimeRange():
            return
        if window.ignored_with not in dict(self.query):
            self.ranges[0] = TimeRange((sent_at - calendar(window.default)).astimezone(UTC))

    @property
    def is_one_range(self) -> bool:
        """Whether the current range is the last one."""
        return self._window is None or len(self.ranges) == 1

    @property
    def followed_from(self) -> datetime:
        """The time from which records count as created since this run began, with a margin for different clocks."""
        return self.started - CLOCKS_DIFFER

    def reopen(self, started: datetime) -> None:
        """Plan to read records created since an earlier run. Raises InvalidArgument if the API cannot return them."""
        operation_id, window, values = self._operation.id, self._window, dict(self._query)
        if window is None or window.time is None:
            raise InvalidArgument(f"{operation_id} cannot return the records since a time: export it again")
        if "until" in values or window.ignored_with in values:
            given = "until" if "until" in values else window.ignored_with
            raise InvalidArgument(f"{operation_id}: with {given}, no record can be added later: omit it")
        self.started = datetime.now(UTC).replace(microsecond=0)
        since = ("since", format_instant(started - CLOCKS_DIFFER))  # the last one counts
        self.ranges, self.query = planned_ranges(self._operation, [*self._query, since], self.started)

    def advance(self) -> None:
        """Move to the next range."""
        self.ranges = self.ranges[1:]

    def split(self, order: TimeOrder) -> str | None:
        """Replace the current range, whose records in `order` were read, by the rest of it.

        Return why it cannot be split and what to do, or None.
        """
        window, current, values = self._window, self.ranges[0], dict(self.query)
        if window is None:
            return f"there are more than {MAX_OFFSET} records, and the API returns no more: filter the list"
        if window.ignored_with in values:
            return f"there are more than {MAX_OFFSET} records: pass since and until instead of {window.ignored_with}"
        left: list[TimeRange] | None
        if is_by_time(window, self.query) and order.is_known:
            rest = current.beyond(order, window, self.started)
            left = [rest] if rest is not None else current.bisected()
        elif window.sort is not None and window.sort[0] in values:
            return (
                f"there are more than {MAX_OFFSET} records, and their order cannot be kept in a shorter time range: "
                f"sort by {' or '.join(window.sort[1])}, or pass a shorter time range"
            )
        else:
            left = current.bisected()
        if left is None:
            advice = "pass since and until" if current.since is None else "filter the list"
            return f"there are more than {MAX_OFFSET} records, and their time range cannot be split further: {advice}"
        if window.newest_first:
            left.reverse()
        self.ranges = [*left, *self.ranges[1:]]
        return None
