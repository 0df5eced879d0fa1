"""Process the pages of a list in order: find new records, the next position, and the end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from pagerduty_runtime.callers import warn_caller
from pagerduty_runtime.errors import IncompleteResults, IncompleteWarning, RepeatedWarning
from pagerduty_runtime.lists.checkpoint import Checkpoint
from pagerduty_runtime.lists.order import TimeOrder
from pagerduty_runtime.lists.placement import Verdict, placement_for
from pagerduty_runtime.lists.plan import TimeRangePlan
from pagerduty_runtime.lists.positions import MAX_OFFSET, End, Position, RawPage
from pagerduty_runtime.lists.progress import Progress
from pagerduty_runtime.lists.ranges import TimeRange, bounding_range, format_instant
from pagerduty_runtime.lists.records import Deduplicator, Record, Recorder

if TYPE_CHECKING:
    from pagerduty_runtime.lists.endpoint import ListEndpoint

SHUFFLED = "the order of the records changed while the list was read: records may be missing or repeated"


class Traversal:
    """Processes the pages of a list in order. No I/O.

    Attributes:
        position: the start of the next page, or None at the end of the list.
        plan: the remaining time ranges.
        pages, records: the numbers so far.
        deduplicator: the records already returned.
    """

    def __init__(
        self, endpoint: ListEndpoint, resume: Mapping[str, Any] | None = None, *, follow: bool = False
    ) -> None:
        """Start, or continue at a checkpoint; with `follow`, read records created since a list was read completely."""
        self._endpoint, self._call = endpoint, endpoint.identity()
        saved = None if resume is None else Checkpoint.from_json(resume, self._call)
        self.plan = TimeRangePlan(
            endpoint.operation, endpoint.request.query, saved.started if saved is not None else None
        )
        self.deduplicator = Deduplicator()
        window = endpoint.operation.window
        self._recorder = Recorder(
            window.time if window is not None else None, digests=endpoint.strategy.by_offset or window is not None
        )
        self._order = TimeOrder()
        self._placement = placement_for(endpoint.strategy, endpoint.size)
        self.pages = self.records = 0
        self.position: Position | None = Position(self.plan.ranges[0])
        self._range = self.plan.ranges[0]
        self._total: int | None = None
        self._incomplete: str | None = None
        self._doubts: dict[str, None] = {}
        self._page: _PageAtHand | None = None
        if saved is not None:
            self._restore(saved)
        if saved is not None and follow and not saved.ranges:
            self.plan.reopen(saved.started)
            self.position = Position(self.plan.ranges[0])
        self.deduplicator.keep_from = self.plan.followed_from
        self._is_one_range = self.plan.is_one_range and not self.deduplicator.before

    # --- a page

    def take(self, page: RawPage) -> Iterator[Any]:
        """Return the new entities of the next page, one at a time; `position` moves on immediately."""
        at = self.position
        assert at is not None, "there is a page to take"
        if self._endpoint.strategy.by_offset:
            self.plan.pin(page.sent_at)
            at = at._replace(range=self.plan.ranges[0])
        self._range = at.range
        self._page = _PageAtHand(tuple(self.plan.ranges), at, self._order)
        self.pages += 1
        located = self._placement.located(at, page)
        if isinstance(located, Verdict):
            self._follow(located, [])
            return self._new([], [])
        records = [self._recorder.record(item) for item in page.items]
        expected = self._placement.expected(located, len(records))
        repeats = self.deduplicator.repeats(records, expected)
        is_stepping_back = self._placement.is_stepping_back
        verdict = self._placement.after(located, page, records, repeats)
        if not verdict.accepted:
            records = []
        elif (again := sum(repeats)) > expected:
            self.deduplicator.check_order(records)
            self.deduplicator.repeated += 0 if is_stepping_back or all(repeats) else again - expected
        total = page.envelope.get("total")
        self._total = total if isinstance(total, int) and self._is_one_range else None
        self._follow(verdict, [one for one, again in zip(records, repeats, strict=False) if not again])
        return self._new(records, repeats)

    def _follow(self, verdict: Verdict, new: list[Record]) -> None:
        """Move to a position, or to the next time range, or end the list."""
        following = verdict.following
        doubts = (verdict.doubt, following.doubt if isinstance(following, End) else None)
        self._doubts |= {one: None for one in doubts if one is not None}
        if isinstance(following, Position):
            self.position = following
            return
        self._incomplete, self._is_one_range = following.incomplete, False
        if following.at_ceiling:
            order = TimeOrder(*self._order.state())
            for record in new:
                order.note(record.time)
            self._incomplete = self.plan.split(order)
        if self._incomplete is not None:
            self.plan.ranges = []
        elif not following.at_ceiling:
            self.plan.advance()
        self._order = TimeOrder()
        self._placement.start(None)
        self.position = Position(self.plan.ranges[0]) if self.plan.ranges else None

    def _new(self, records: list[Record], repeats: list[bool]) -> Iterator[Any]:
        page, last = self._page, len(records) - 1
        assert page is not None
        for index, record in enumerate(records):
            page.handed = index + 1
            is_repeat = repeats[index]
            if not is_repeat:
                page.order.note(record.time)
            if self.deduplicator.take(record, is_repeat=is_repeat):
                self.records += 1
                if index == last:
                    self._page_done()
                yield record.entity
        self._page_done()

    def _page_done(self) -> None:
        """Note that the current page has been returned: the next one follows."""
        page, self._page = self._page, None
        if page is None:
            return
        if not self._endpoint.strategy.by_offset:
            self.deduplicator.forget_oldest()
        if tuple(self.plan.ranges) != page.ranges:
            self.deduplicator.enter(bounding_range(self.plan.ranges) if self.plan.ranges else None)

    # --- checkpoints

    def checkpoint(self) -> dict[str, Any]:
        """Return the position after the last returned record, as JSON."""
        page = self._page
        at = self.position if page is None else page.at
        handed = self._placement.expected(at, MAX_OFFSET) if at is not None else 0
        return Checkpoint(
            call=self._call,
            started=self.plan.started,
            ranges=tuple(self.plan.ranges) if page is None else page.ranges,
            offset=at.offset if at is not None else 0,
            cursor=at.cursor if at is not None else None,
            handed=handed if page is None else page.handed,
            pages=self.pages - (page is not None),
            records=self.records,
            repeated=self.deduplicator.repeated,
            incomplete=self._incomplete if at is None else None,
            doubts=tuple(self._all_doubts()),
            seen=self.deduplicator.seen,
            before=self.deduplicator.before,
            tail=tuple(self.deduplicator.tail),
            disturbed=self.deduplicator.is_disturbed,
            order=(self._order if page is None else page.order).state(),
        ).to_json()

    def _restore(self, saved: Checkpoint) -> None:
        self.plan.ranges = list(saved.ranges)
        self.position = Position(saved.ranges[0], saved.offset, saved.cursor) if saved.ranges else None
        self._range = saved.ranges[0] if saved.ranges else self._range
        self._placement.start(self.position, saved.handed)
        self.pages, self.records, self._incomplete = saved.pages, saved.records, saved.incomplete
        self._doubts = dict.fromkeys(saved.doubts)
        self._order = TimeOrder(*saved.order)
        self.deduplicator.seen = dict(saved.seen or {})
        self.deduplicator.before = dict(saved.before or {})
        self.deduplicator.tail, self.deduplicator.repeated = list(saved.tail), saved.repeated
        self.deduplicator.is_disturbed = saved.disturbed

    # --- the end

    def _all_doubts(self) -> list[str]:
        return list({**self._doubts, **({SHUFFLED: None} if self.deduplicator.is_uncertain else {})})

    def finish(self) -> None:
        """Raise IncompleteResults if the list was truncated; warn if it may be incomplete, or if records moved."""
        operation_id, repeated = self._endpoint.operation.id, self.deduplicator.repeated
        if self._incomplete is not None:
            raise IncompleteResults(operation_id, self.records, self._incomplete)
        doubts = self._all_doubts()
        for doubt in doubts:
            warn_caller(f"{operation_id}: {doubt}", IncompleteWarning)
        if repeated and SHUFFLED not in doubts:
            warn_caller(
                f"{operation_id}: {repeated} records were received twice: they moved between pages while "
                "the list was read",
                RepeatedWarning,
            )

    def progress(self) -> Progress:
        """Return the progress so far."""
        since, until = (None if one is None else format_instant(one) for one in self._range)
        return Progress(
            self._endpoint.operation.id,
            self.pages,
            self.records,
            self.deduplicator.repeated,
            self._total,
            since,
            until,
            self.position is None,
        )


class _PageAtHand:
    """The start of a page, and how many of its records have been returned."""

    def __init__(self, ranges: tuple[TimeRange, ...], at: Position, order: TimeOrder) -> None:
        self.ranges, self.at, self.order = ranges, at, order
        self.handed = 0
