"""Find the position of a page in its list: which of its records were already read, and whether the list can end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from pagerduty_runtime.lists.positions import End, Position, RawPage
from pagerduty_runtime.lists.records import Record, digest, plain
from pagerduty_runtime.lists.recurrence import Recurrence
from pagerduty_runtime.lists.strategies import OffsetPagination, Strategy

# After this many consecutive pages that are empty or equal, a list will not end: if the server does not confirm the
# offset, if it does, and by cursor.
EMPTY_PAGES = 3
EMPTY_OFFSET_PAGES = 50
EMPTY_CURSOR_PAGES = 100
# The number of times to read a list again from before a gap, each time twice as far, when its records are removed.
MAX_REWINDS = 10
# The number of times that a page may repeat although another one was requested: a large page, and a smaller one.
LARGE_PAGE = 20
MAX_REPEATS, MAX_SMALL_REPEATS = 2, 4
UNSAID = "the server does not report whether there are more records, and it ignores the offset"
NUMBERED = (
    "the server rounds the offset to whole pages, which cannot overlap: if the list changed while it was read, records "
    "may be missing or repeated"
)


class Verdict(NamedTuple):
    """The result of a page.

    Attributes:
        following: the next position, or the end.
        accepted: whether the page's records count; a page after a gap is read again later.
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
        """Return the actual start of the page, or what to do if the page is useless."""
        ...

    def expected(self, at: Position, count: int) -> int:
        """Return how many of `count` records from a position were already read, if the list has not changed."""
        ...

    def after(self, at: Position, page: RawPage, records: Sequence[Record], repeats: Sequence[bool]) -> Verdict:
        """Return the result of a page."""
        ...

    def start(self, at: Position | None, read: int = 0) -> None:
        """Start a time range, of which `read` records from the position on were already read."""
        ...


class OffsetPlacement:
    """Overlapping pages. A page without a known record is after a gap: it is read again later."""

    def __init__(self, strategy: OffsetPagination, size: int | None) -> None:
        self._strategy, self._size = strategy, size
        self.start(None)

    def start(self, at: Position | None, read: int = 0) -> None:
        self._end = (at.offset if at is not None else 0) + read  # after the records that were read
        self._steps = self._empty = 0
        self._full = 0  # the largest page so far
        self._previous: list[str | None] = []
        self._behind_gap: list[str | None] | None = None  # until the next page
        self._same = 0  # consecutive pages that were the same although other offsets were requested
        self._is_misplaced = False

    @property
    def is_stepping_back(self) -> bool:
        return self._steps > 0

    def expected(self, at: Position, count: int) -> int:
        return max(0, min(count, self._end - at.offset))

    def located(self, at: Position, page: RawPage) -> Position | Verdict:
        said = page.envelope.get("offset")
        self._is_misplaced = isinstance(said, int) and said != at.offset
        if not isinstance(said, int) or said == at.offset or (not page.items and page.envelope.get("more") is None):
            return at
        if self._strategy.exact and at.offset < self._end and said <= self._end:
            self._strategy.exact = False  # a server with numbered pages
            return at._replace(offset=said) if said == self._end else self._read_on(at)
        advances = said + len(page.items) > self._end
        if said <= self._end and (page.envelope.get("more") is None or (advances and not self._strategy.exact)):
            return at._replace(offset=said)
        return Verdict(End(f"offset {at.offset} was requested, but the server responded with {said}"))

    def after(self, at: Position, page: RawPage, records: Sequence[Record], repeats: Sequence[bool]) -> Verdict:
        verdict = self._after(at, page, records, repeats)
        return verdict if self._strategy.exact else verdict._replace(doubt=NUMBERED)

    def _after(self, at: Position, page: RawPage, records: Sequence[Record], repeats: Sequence[bool]) -> Verdict:
        identities = [one.identity for one in records]
        behind_gap, self._behind_gap = self._behind_gap, None
        if behind_gap is not None and at.offset:
            self._same = self._same + 1 if identities in (behind_gap, self._previous) else 0
            if self._same >= (MAX_REPEATS if len(identities) >= LARGE_PAGE else MAX_SMALL_REPEATS):
                self._strategy.exact = False  # a server with numbered pages
                return self._read_on(at)
            if self._same and at.offset > (step := max(1, len(identities) // 4)):
                self._behind_gap = behind_gap
                return Verdict(at._replace(offset=at.offset - step), accepted=False)
        if 0 < at.offset < self._end and not any(repeats):
            return self._step_back(at, page, identities)
        end, is_repeated = at.offset + len(repeats), all(repeats)
        is_overlap = is_repeated and len(repeats) <= self.expected(at, len(repeats))
        self._end = end if self._steps else max(self._end, end)
        is_same = identities == self._previous
        if not is_repeated:
            self._steps = 0
        if not is_repeated and not is_same:
            self._empty = 0
        elif not self._steps and end >= self._end and (not identities or is_same):
            self._empty += 1
        self._previous, self._full = identities, max(self._full, len(identities))
        following = self._strategy.after(at, page, self._full or self._size)
        if not isinstance(following, Position):
            return Verdict(following)
        says_more = page.envelope.get("more") is not None
        # Equal records without an ID may fill several pages.
        may_advance = page.envelope.get("offset") == at.offset or (says_more and not is_repeated)
        patience = EMPTY_OFFSET_PAGES if may_advance else EMPTY_PAGES
        if not says_more:
            is_last = is_overlap and len(repeats) < self._full
            return self._unsaid(following, len(identities), patience, is_repeated=is_repeated, is_last=is_last)
        if self._empty >= patience:
            reason = f"{patience} pages in a row had no new record, but the server reports more records"
            return Verdict(End(reason))
        doubt = (
            None
            if repeats
            else f"the page at offset {at.offset} was empty, but there were more records: some may be missing"
        )
        return Verdict(following, doubt=doubt)

    def _unsaid(self, following: Position, count: int, patience: int, *, is_repeated: bool, is_last: bool) -> Verdict:
        """Return the result if the server does not report whether there are more records."""
        takes_no_limit = self._size is not None and count > self._size and self._empty > 0
        if is_last or takes_no_limit or (is_repeated and self._is_misplaced):
            return Verdict(End())
        return Verdict(End(doubt=UNSAID) if self._empty >= patience else following)

    def _read_on(self, at: Position) -> Verdict:
        """Request the page after the last one, without an overlap."""
        self._steps = 0
        return Verdict(at._replace(offset=self._end), accepted=False)

    def _step_back(self, at: Position, page: RawPage, identities: list[str | None]) -> Verdict:
        self._steps += 1
        if self._steps > MAX_REWINDS:
            reason = "the list changes faster than it can be read: read all of it before acting on its records"
            return Verdict(End(reason), accepted=False)
        size = len(self._previous) or self._size or 1
        if page.envelope.get("offset") != at.offset:
            # A server that does not report the offset may have numbered pages, which repeat when moved by a quarter.
            self._behind_gap = identities if self._steps == 1 and self._strategy.exact else None
            size = max(1, size // 4)
        back = size * 2 ** (self._steps - 1)
        return Verdict(at._replace(offset=max(0, at.offset - back)), accepted=False)


class CursorPlacement:
    """Pages that do not overlap. A repeated cursor or page means that the list has no end."""

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
            return Verdict(End("the server returned the same cursor twice"))
        if records and self._pages.is_repeated(_fingerprint(records)):
            return Verdict(End("the server returned the same page twice, but reports more records"), accepted=False)
        self._empty = 0 if not all(repeats) else self._empty + 1
        if self._empty >= EMPTY_CURSOR_PAGES:
            reason = f"{EMPTY_CURSOR_PAGES} pages in a row had no new record, but the server reports more records"
            return Verdict(End(reason))
        return Verdict(following)


def _fingerprint(records: Sequence[Record]) -> str:
    return digest([plain(one.entity) for one in records if not one.has_id]) + ",".join(
        one.identity or "" for one in records if one.has_id
    )


def placement_for(strategy: Strategy, size: int | None) -> Placement:
    """Return the placement for a strategy."""
    return (
        OffsetPlacement(strategy, size) if isinstance(strategy, OffsetPagination) else CursorPlacement(strategy, size)
    )
