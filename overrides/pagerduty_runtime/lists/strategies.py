"""One class for each kind of pagination: the arguments of a page, and what follows it. No I/O.

To add a kind, write a class with the methods of `Strategy`, name it in `STRATEGIES`, and add the kind to
`pagerduty_runtime.operation.Pagination` and to `scripts/describe/pagination.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from pagerduty_runtime.lists.positions import MAX_OFFSET, End, Position, RawPage

if TYPE_CHECKING:
    from pagerduty_runtime.operation import Operation


class Strategy(Protocol):
    """The pagination of a list. `size` is the page size, or None if the operation has no such parameter.

    Attributes:
        in_body: whether the arguments of a page belong in the request body; otherwise they are query parameters.
        by_offset: whether pages have offsets, so that they can overlap and be requested in any order.
    """

    in_body: ClassVar[bool]
    by_offset: ClassVar[bool]

    def arguments(self, at: Position, size: int | None) -> dict[str, Any]:
        """Return the arguments that request the page at a position."""
        ...

    def after(self, at: Position, page: RawPage, size: int | None) -> Position | End:
        """Return the position of the next page."""
        ...

    def predict(self, at: Position, size: int) -> Position | None:
        """Return the position of the next page before the page at `at` has arrived; None if it is not known before."""
        ...


class OffsetPagination:
    """`offset` and `limit` in the request, `more` in the response.

    A page begins with the last record of the previous page. If that record is missing, the list has changed, and
    records may have been skipped.

    Attributes:
        exact: whether the server starts a page at any offset, so that pages can share a record.
        asks_total: whether the first page of each time range requests the number of records.
    """

    in_body: ClassVar[bool] = False
    by_offset: ClassVar[bool] = True

    def __init__(self) -> None:
        self.exact = True
        self.asks_total = False

    def arguments(self, at: Position, size: int | None) -> dict[str, Any]:
        found: dict[str, Any] = {"offset": at.offset}
        if size is not None:
            found["limit"] = min(size, MAX_OFFSET - at.offset)
        if self.asks_total and at.offset == 0:
            found["total"] = "true"
        return found

    def after(self, at: Position, page: RawPage, size: int | None) -> Position | End:
        count = len(page.items)
        if not _has_more(page):
            return End()
        # The actual length of the page counts: a server may cap it silently.
        return self._at(at, count or size or 1, overlap=count > 1) or End(at_ceiling=True)

    def predict(self, at: Position, size: int) -> Position | None:
        return self._at(at, size, overlap=size > 1)

    def _at(self, at: Position, count: int, *, overlap: bool) -> Position | None:
        end = at.offset + count
        if end >= MAX_OFFSET:
            return None
        return at._replace(offset=end - 1 if overlap and self.exact else end)


def _has_more(page: RawPage) -> bool:
    """Return whether there are more records. A server that does not report it gets requests until a page is empty.

    A total does not end a list: some servers count the page, or the records before filtering.
    """
    more = page.envelope.get("more")
    return bool(page.items) if more is None else bool(more)


class CursorPagination:
    """`cursor` in the request, `next_cursor` in the response."""

    in_body: ClassVar[bool] = False
    by_offset: ClassVar[bool] = False
    argument: ClassVar[str] = "cursor"
    field: ClassVar[str] = "next_cursor"

    def arguments(self, at: Position, size: int | None) -> dict[str, Any]:
        limit = {} if size is None else {"limit": min(size, MAX_OFFSET)}
        return limit if at.cursor is None else {**limit, self.argument: at.cursor}

    def after(self, at: Position, page: RawPage, size: int | None) -> Position | End:
        cursor = page.envelope.get(self.field)
        if cursor is None or cursor == "":
            more = page.envelope.get("more")
            return End(f"the server reports more records, but returned no {self.argument}" if more else None)
        if isinstance(cursor, bool) or not isinstance(cursor, (str, int)):
            return End(f"the server returned a {self.argument} that is a {type(cursor).__name__}, not a string")
        if cursor == at.cursor:
            return End(f"the server returned the same {self.argument} twice")
        return at._replace(cursor=cursor)

    def predict(self, at: Position, size: int) -> Position | None:
        return None


class AfterPagination(CursorPagination):
    """`after` in the request and in the response."""

    argument = "after"
    field = "after"


class StartingAfterPagination(CursorPagination):
    """`starting_after` in the request body; `last` and `more` in the response."""

    in_body: ClassVar[bool] = True
    argument = "starting_after"
    field = "last"

    def after(self, at: Position, page: RawPage, size: int | None) -> Position | End:
        more = page.envelope.get("more")
        if more or (more is None and page.items and page.envelope.get(self.field) not in (None, "")):
            return super().after(at, page, size)
        if more is None and size is not None and len(page.items) >= size:
            return End(f"a page of {size} records is full, and the server returned no cursor: filter the list")
        return End()


class LimitPagination:
    """`limit` only: there is one page."""

    in_body: ClassVar[bool] = False
    by_offset: ClassVar[bool] = False

    def arguments(self, at: Position, size: int | None) -> dict[str, Any]:
        return {} if size is None else {"limit": size}

    def after(self, at: Position, page: RawPage, size: int | None) -> Position | End:
        full = size is not None and len(page.items) >= size
        return End(doubt=f"the operation returns at most {size} records, so there may be more" if full else None)

    def predict(self, at: Position, size: int) -> Position | None:
        return None


class SinglePage(LimitPagination):
    """No pagination: the response is the whole list."""

    def arguments(self, at: Position, size: int | None) -> dict[str, Any]:
        return {}

    def after(self, at: Position, page: RawPage, size: int | None) -> Position | End:
        return End()


STRATEGIES: dict[str, type[Strategy]] = {
    "offset": OffsetPagination,
    "cursor": CursorPagination,
    "after": AfterPagination,
    "starting_after": StartingAfterPagination,
    "limit": LimitPagination,
}


def strategy_for(operation: Operation[Any, Any], *, total: bool = False) -> Strategy:
    """Return the strategy of an operation; with `total`, it requests the number of records if supported."""
    pagination = operation.pagination
    if pagination is None:
        return SinglePage()
    strategy = STRATEGIES[pagination.kind]()
    if isinstance(strategy, OffsetPagination):
        strategy.asks_total = total and pagination.total
    return strategy
