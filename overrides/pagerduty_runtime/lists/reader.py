"""Decide which pages to request next, several at once, and return them in order. No I/O."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import NamedTuple

from pagerduty_runtime.lists.positions import End, Position, RawPage
from pagerduty_runtime.lists.ramp import Ramp
from pagerduty_runtime.lists.ranges import TimeRange
from pagerduty_runtime.lists.strategies import Strategy


class Fetch(NamedTuple):
    """A page to request."""

    number: int
    at: Position


class Slot:
    """A page to return; `number` is None unless it is requested."""

    __slots__ = ("at", "error", "number", "page")

    def __init__(self, at: Position) -> None:
        self.at = at
        self.number: int | None = None
        self.page: RawPage | None = None
        self.error: BaseException | None = None


class Lane:
    """The pages of one time range in order, from the next one on."""

    def __init__(self, start: Position) -> None:
        self.start = start
        self.slots: deque[Slot] = deque()
        self.total: int | None = None

    def next(self, strategy: Strategy, size: int | None, stride: int | None) -> Position | None:
        """Return the position after the last slot; None if it does not exist or is not known yet."""
        if not self.slots:
            return self.start
        last = self.slots[-1]
        if last.page is not None:
            after = strategy.after(last.at, last.page, size)
            return None if isinstance(after, End) else after
        following = None if stride is None else strategy.predict(last.at, stride)
        if following is not None and self.total is not None and following.offset + 1 >= self.total:
            return None
        return following

    def speculative(self) -> int:
        """Return the number of speculative slots: those after the first one without a page."""
        known = max((index for index, slot in enumerate(self.slots) if slot.page is not None), default=-1)
        doubtful = list(self.slots)[known + 2 :]
        return sum(1 for slot in doubtful if self.total is None or slot.at.offset >= self.total)


class PageReader:
    """Requests pages ahead and returns them in order.

    Pages in flight and pages waiting to be returned count alike, so that memory holds only a few. The first page of
    each time range certainly exists, and so does the page after one that reports more.
    """

    def __init__(self, strategy: Strategy, size: int | None, ramp: Ramp) -> None:
        self._strategy, self._size, self.ramp = strategy, size, ramp
        self._stride = size  # records on a full page, as received
        self._lanes: list[Lane] = []
        self._requests = 0

    def follow(self, position: Position | None, later: Sequence[TimeRange]) -> None:
        """Set the start of the next page, and the ranges after its own. Wrongly predicted pages are dropped."""
        before = {lane.start.range: lane for lane in self._lanes}
        starts = [] if position is None else [position, *map(Position, later)]
        self._lanes = [before.pop(start.range) if start.range in before else Lane(start) for start in starts]
        self._drop(list(before.values()), mispredicted=False)
        if position is not None:
            current = self._lanes[0]
            current.start = position
            if current.slots and current.slots[0].at != position:
                self._drop([current], mispredicted=True)

    def _drop(self, lanes: Sequence[Lane], *, mispredicted: bool) -> None:
        requests = sum(1 for lane in lanes for slot in lane.slots if slot.number is not None)
        if requests:
            self.ramp.waste(requests, mispredicted=mispredicted)
        for lane in lanes:
            lane.slots.clear()

    def wanted(self) -> list[Fetch]:
        """Return the requests to start now, the most urgent first: certain pages before speculative ones."""
        for index, lane in enumerate(self._lanes):
            # Later ranges get half of the slots, because their pages wait until the current range has been read.
            room = self.ramp.width if index == 0 else self.ramp.width // 2 + len(self._lanes[0].slots)
            self._fill(lane, min(room, self.ramp.width), speculative=0)
        if self._lanes and self._lanes[0].start.offset:  # a range of one page costs one request
            self._fill(self._lanes[0], self.ramp.width, speculative=self.ramp.speculative())
        return [self._started(slot) for lane in self._lanes for slot in lane.slots if slot.number is None]

    def _fill(self, lane: Lane, room: int, *, speculative: int) -> None:
        """Add slots to a lane up to a limit, of which only some may be speculative."""
        held = sum(len(one.slots) for one in self._lanes)
        while held < room or (lane is self._lanes[0] and not lane.slots):
            at = lane.next(self._strategy, self._size, self._stride)
            if at is None:
                return
            lane.slots.append(Slot(at))
            if lane.speculative() > speculative:
                lane.slots.pop()
                return
            held += 1

    def _started(self, slot: Slot) -> Fetch:
        self._requests += 1
        slot.number = self._requests
        return Fetch(slot.number, slot.at)

    def receive(self, number: int, outcome: RawPage | BaseException) -> None:
        """Process the page of a request, or its error. Dropped pages are ignored."""
        for lane in self._lanes:
            for slot in lane.slots:
                if slot.number == number:
                    if isinstance(outcome, BaseException):
                        slot.error = outcome
                    else:
                        slot.page = outcome
                        self._learn(lane, slot)

    def _learn(self, lane: Lane, slot: Slot) -> None:
        """Record how many records a page and a range have."""
        page = slot.page
        assert page is not None
        total = page.envelope.get("total")
        if isinstance(total, int) and not isinstance(total, bool):
            lane.total = total
            self.ramp.widen(self.ramp.limit)
        if page.items and page.seconds is not None:
            self.ramp.observe(page.seconds)
        if page.items and page.envelope.get("more") is not False:
            self._stride = len(page.items)

    def take(self) -> RawPage | None:
        """Return the next page, or None while it is in flight. Raise its error in turn; it is then requested again."""
        if not self._lanes or not self._lanes[0].slots:
            return None
        head = self._lanes[0].slots[0]
        if head.error is not None:
            error, head.error, head.number = head.error, None, None
            raise error
        if head.page is None:
            return None
        self._lanes[0].slots.popleft()
        self.ramp.confirm()
        return head.page

    def restart(self) -> None:
        """Forget requests in flight, because the threads or tasks that made them are gone."""
        for lane in self._lanes:
            for slot in lane.slots:
                if slot.page is None:
                    slot.number = slot.error = None
