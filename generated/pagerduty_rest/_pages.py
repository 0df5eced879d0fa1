"""Going through a list to its end, whatever its kind; an error rather than a list that is silently short."""

from __future__ import annotations

import json
import warnings
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

from .errors import IncompleteResults, IncompleteWarning

if TYPE_CHECKING:
    from ._operation import Operation, Request
    from .client import Client

# offset + limit may not exceed this; the server answers 400 to more.
CEILING = 10_000
# So many pages without a record, one after another, are no list that will ever end.
EMPTY_PAGES = 3


def iterate(client: Client, request: Request, size: int | None) -> Iterator[Any]:
    """The entities of all pages, each once, as they are asked for; one request at a time."""
    pager = Pager(request, size)
    while (following := pager.request) is not None:
        yield from pager.take(following.operation.detailed(client, following).parsed)
    pager.finish()


async def aiterate(client: Client, request: Request, size: int | None) -> AsyncIterator[Any]:
    """Like `iterate`, asynchronously."""
    pager = Pager(request, size)
    while (following := pager.request) is not None:
        response = await following.operation.adetailed(client, following)
        for one in pager.take(response.parsed):
            yield one
    pager.finish()


class Pager:
    """Where a list has been read to.

    Attributes:
        request: the request for the next page, or None after the last one.
        fetched: the entities so far.
        repeated: those that came again and were dropped: records that moved between pages while they were read.
    """

    def __init__(self, request: Request, size: int | None) -> None:
        pagination = request.operation.pagination
        assert pagination is not None, "only paginated operations have pages"
        self.kind, self.key = pagination
        self.operation: Operation[Any, Any] = request.operation
        self.fetched = 0
        self.repeated = 0
        self._start = request
        self._size = min(size, CEILING) if size is not None else None
        self._offset = 0
        self._marks: set[Any] = set()
        self._empty = 0
        self._ids: set[str] = set()
        self._in_the_way: str | None = None
        self.request: Request | None = self._page(offset=0) if self.kind == "offset" else self._page()

    def take(self, parsed: Any) -> list[Any]:
        """The entities of a page that have not come before; `request` is the next page's afterwards."""
        payload: dict[str, Any] = parsed._json if hasattr(parsed, "_json") else {}
        items = self._items(parsed)
        self._empty = 0 if items else self._empty + 1
        self.request = getattr(self, f"_after_{self.kind}")(payload, items)
        if self.request is not None and self._empty >= EMPTY_PAGES:
            self._stop(f"{EMPTY_PAGES} pages in a row were empty, and the server says that there are more")
        fresh = [item for item in items if self._is_new(item)]
        self.fetched += len(fresh)
        return fresh

    def finish(self) -> None:
        """Raise IncompleteResults where the last page was not the end; its entities have been handed out."""
        if self._in_the_way is not None:
            raise IncompleteResults(self.operation.id, self.fetched, self._in_the_way)

    def _stop(self, why: str) -> None:
        self.request, self._in_the_way = None, why

    def _items(self, parsed: Any) -> list[Any]:
        from ._model import table_of

        if isinstance(parsed, list):
            return parsed
        entry = table_of(type(parsed)).by_wire.get(self.key) if hasattr(parsed, "_json") else None
        items = getattr(parsed, entry.name, None) if entry is not None else None
        if not isinstance(items, list):
            raise IncompleteResults(self.operation.id, self.fetched, f"the response has no list {self.key!r}")
        return items

    def _is_new(self, item: Any) -> bool:
        """Whether an entity has not come before; one without an id counts as new."""
        identifier = item._json.get("id") if hasattr(item, "_json") else None
        if not isinstance(identifier, str):
            return True
        if identifier in self._ids:
            self.repeated += 1
            return False
        self._ids.add(identifier)
        return True

    def _after_offset(self, payload: dict[str, Any], items: list[Any]) -> Request | None:
        said = payload.get("offset")
        if isinstance(said, int) and said != self._offset:
            self._stop(f"offset {self._offset} was asked for, and the server answered with {said}")
            return None
        if not payload.get("more"):
            return None
        limit = payload.get("limit")
        used = limit if isinstance(limit, int) and limit > 0 else self._size
        self._offset += used if used is not None else max(len(items), 1)
        if self._offset >= CEILING:
            self._stop(
                f"there are more than {CEILING} records, and no more are given: narrow the call, by time perhaps"
            )
            return None
        return self._page(offset=self._offset, most=CEILING - self._offset)

    def _after_cursor(self, payload: dict[str, Any], items: list[Any]) -> Request | None:
        return self._marked("cursor", payload.get("next_cursor"))

    def _after_after(self, payload: dict[str, Any], items: list[Any]) -> Request | None:
        return self._marked("after", payload.get("after"))

    def _after_starting_after(self, payload: dict[str, Any], items: list[Any]) -> Request | None:
        return self._marked("starting_after", payload.get("last") if payload.get("more") else None)

    def _after_limit(self, payload: dict[str, Any], items: list[Any]) -> Request | None:
        if self._size is not None and len(items) >= self._size:
            warnings.warn(
                f"{self.operation.id} gives at most {self._size} records and cannot go on: there may be more",
                IncompleteWarning,
                stacklevel=4,
            )
        return None

    def _marked(self, name: str, mark: Any) -> Request | None:
        if mark is None or mark == "":
            return None
        if mark in self._marks:
            self._stop(f"the server gave the same {name} twice")
            return None
        self._marks.add(mark)
        return self._page(**{name: mark})

    def _page(self, *, most: int | None = None, **marks: Any) -> Request:
        """The request with the page's size and place in it: in the query, or in the body where it stands there."""
        size = {} if self._size is None else {"limit": self._size if most is None else min(self._size, most)}
        if self.kind == "starting_after":
            body = {**size, **json.loads(self._start.content or b"{}"), **marks}  # the caller's own limit stands there
            return self._start._replace(content=json.dumps(body).encode(), content_type="application/json")
        marks |= size
        kept = [pair for pair in self._start.query if pair[0] not in marks]
        return self._start._replace(query=kept + [(name, str(value)) for name, value in marks.items()])
