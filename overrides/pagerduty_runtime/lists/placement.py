"""Where a page lies in its list: which of its records were read before, and whether the list can be trusted to end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from pagerduty_runtime.lists.positions import End, Position, RawPage
from pagerduty_runtime.lists.records import Record, digest, plain
from pagerduty_runtime.lists.recurrence import Recurrence
from pagerduty_runtime.lists.strategies import OffsetPagination, Strategy

# A list that brings so many pages without a new record, one after another, will not end: by offset, and by cursor.
EMPTY_PAGES = 3
EMPTY_CURSOR_PAGES = 100
# So often, each time twice as far, a list whose records are removed is read again from before the gap.
STEPS_BACK = 10
UNSAID = "the server does not say whether there are more, and it ignores the offset"


class Verdict(NamedTuple):
    """What follows a page.

    Attributes:
        following: the next position, or the end.
        accepted: whether the page's records count; a page behind a gap is read again later.
        doubt: why the list may be incomplete, or None.
    """

    following: Position | End
    accepted: bool = True
    doubt: str | None = None


class Placement(Protocol):
    """Follows the pages of a time range."""

    @property
    def is_stepping_back(self) -> bool:
        """Whether pages are read again on purpose."""
        ...

    def located(self, at: Position, page: RawPage) -> Position | Verdict:
        """Return where the page really begins, or what to do if that is of no use."""
        ...

    def expected(self, at: Position, count: int) -> int:
        """Return how many of `count` records from a position were read before, if the list has not changed."""
        ...

    def after(self, at: Position, page: RawPage, records: Sequence[Record], repeats: Sequence[bool]) -> Verdict:
        """Return what follows a page."""
        ...

    def start(self, at: Position | None, read: int = 0) -> None:
        """Begin a time range, of which `read` records from the position on were read before."""
        ...


class OffsetPlacement:
    """Pages that overlap. A page without a record that was read before lies behind a gap: it is read again later."""

    def __init__(self, strategy: OffsetPagination, size: int | None) -> None:
        self._strategy, self._size = strategy, size
        self.start(None)

    def start(self, at: Position | None, read: int = 0) -> None:
        self._end = (at.offset if at is not None else 0) + read  # behind the records that were read
        self._steps = self._empty = 0
        self._previous: list[str | None] = []
        self._behind_gap: list[str | None] = []

    @property
    def is_stepping_back(self) -> bool:
        return self._steps > 0

    def expected(self, at: Position, count: int) -> int:
        return max(0, min(count, self._end - at.offset))

    def located(self, at: Position, page: RawPage) -> Position | Verdict:
        said = page.envelope.get("offset")
        if not isinstance(said, int) or said == at.offset:
            return at
        if self._strategy.exact and at.offset < self._end and said <= self._end:
            self._strategy.exact = False  # a server with numbered pages
            return at._replace(offset=said) if said == self._end else self._read_on(at)
        return Verdict(End(f"offset {at.offset} was asked for, and the server answered with {said}"))

    def after(self, at: Position, page: RawPage, records: Sequence[Record], repeats: Sequence[bool]) -> Verdict:
        identities = [one.identity for one in records]
        echoed = page.envelope.get("offset") == at.offset
        if records and not echoed and self._is_rounded(at, identities):
            verdict = self._rounded(at, page)
        elif 0 < at.offset < self._end and not any(repeats):
            return self._step_back(at, identities, echoed=echoed)
        else:
            verdict = self._accepted(at, page, repeats)
            self._previous = identities
        is_new = verdict.accepted and not all(repeats)
        self._empty = 0 if is_new else self._empty + (at.offset + len(records) >= self._end)
        if self._empty >= EMPTY_PAGES and isinstance(verdict.following, Position):
            reason = f"{EMPTY_PAGES} pages in a row had no new record, and the server says that there are more"
            return verdict._replace(following=End(reason))
        return verdict

    def _accepted(self, at: Position, page: RawPage, repeats: Sequence[bool]) -> Verdict:
        only_overlap = len(repeats) == 1 and self.expected(at, 1) == 1
        end = at.offset + len(repeats)
        self._end = end if self._steps else max(self._end, end)
        if not all(repeats):
            self._steps = 0
        following = self._strategy.after(at, page, self._size)
        if only_overlap and page.envelope.get("more") is None and isinstance(following, Position):
            return Verdict(End())
        empty = not repeats and isinstance(following, Position)
        return Verdict(
            following, doubt=f"the page at offset {at.offset} was empty, and there were more" if empty else None
        )

    def _is_rounded(self, at: Position, identities: list[str | None]) -> bool:
        """Return whether a server that does not say the offset gave a page for another one than was requested."""
        if not self._strategy.exact or at.offset >= self._end:
            return identities == self._previous and not self._strategy.exact
        return self._steps <= 1 and identities in (self._previous, self._behind_gap)

    def _rounded(self, at: Position, page: RawPage) -> Verdict:
        if self._strategy.exact:
            self._strategy.exact = False
            return self._read_on(at)
        following = self._strategy.after(at, page, self._size)
        if page.envelope.get("more") is None and isinstance(following, Position):
            whole = self._size is not None and len(page.items) > self._size  # it ignores the limit, too
            return Verdict(End(doubt=None if whole else UNSAID), accepted=False)
        return Verdict(following, accepted=False)

    def _read_on(self, at: Position) -> Verdict:
        """Request the page behind what was read, without an overlap."""
        self._steps = 0
        return Verdict(at._replace(offset=self._end), accepted=False)

    def _step_back(self, at: Position, identities: list[str | None], *, echoed: bool) -> Verdict:
        self._steps += 1
        if self._steps > STEPS_BACK:
            reason = "the list changes faster than it can be read: read it whole, and act on its records afterwards"
            return Verdict(End(reason), accepted=False)
        if self._steps == 1:
            self._behind_gap = identities
        # By half a page, a server with numbered pages gives one that was there already.
        page = self._size or len(self._previous) or 1
        back = (page if echoed else max(1, page // 2)) * 2 ** (self._steps - 1)
        return Verdict(at._replace(offset=max(0, at.offset - back)), accepted=False)


class CursorPlacement:
    """Pages that do not overlap. A cursor or a page that repeats is a list without an end."""

    is_stepping_back = False

    def __init__(self, strategy: Strategy, size: int | None) -> None:
        self._strategy, self._size = strategy, size
        self.start(None)

    def start(self, at: Position | None, read: int = 0) -> None:
        self._read, self._empty = read, 0
        self._cursors, self._pages = Recurrence(), Recurrence()

    def located(self, at: Position, page: RawPage) -> Position | Verdict:
        return at

    def expected(self, at: Position, count: int) -> int:
        return min(count, self._read)

    def after(self, at: Position, page: RawPage, records: Sequence[Record], repeats: Sequence[bool]) -> Verdict:
        self._read = max(0, self._read - len(records))
        following = self._strategy.after(at, page, self._size)
        if not isinstance(following, Position):
            return Verdict(following)
        if self._cursors.is_repeated(following.cursor):
            return Verdict(End("the server gave the same cursor twice"))
        if records and self._pages.is_repeated(_fingerprint(records)):
            return Verdict(End("the server sent the same page twice, and says that there are more"), accepted=False)
        self._empty = 0 if not all(repeats) else self._empty + 1
        if self._empty >= EMPTY_CURSOR_PAGES:
            reason = f"{EMPTY_CURSOR_PAGES} pages in a row had no new record, and the server says that there are more"
            return Verdict(End(reason))
        return Verdict(following)


def _fingerprint(records: Sequence[Record]) -> str:
    return digest([plain(one.entity) for one in records if not one.has_id]) + ",".join(
        one.identity or "" for one in records if one.has_id
    )


def placement_for(strategy: Strategy, size: int | None) -> Placement:
    """Return what follows the pages of a strategy."""
    return (
        OffsetPlacement(strategy, size) if isinstance(strategy, OffsetPagination) else CursorPlacement(strategy, size)
    )
