"""The return type of `aiterate`: like `Results`, for `async for`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Self, TypeVar

from pagerduty_runtime.errors import IncompleteResults
from pagerduty_runtime.lists.drivers import Tasks
from pagerduty_runtime.lists.fields import check_fields, matches
from pagerduty_runtime.lists.results import BaseResults

if TYPE_CHECKING:
    from types import TracebackType

T = TypeVar("T")


class AsyncResults(BaseResults[T], AsyncIterator[T]):
    """Like `Results`, for `async for` and `async with`; tasks request the pages."""

    _pages: AsyncGenerator[Iterator[T], None] | None = None

    def __aiter__(self) -> Self:
        self._check_unread()
        return self

    async def __anext__(self) -> T:
        while True:
            for one in self._page_at_hand:
                return one
            self._page_at_hand = await self._next_page()

    async def _next_page(self) -> Iterator[T]:
        if self._pages is None:
            self._pages = self._read()
        try:
            return await anext(self._pages)
        except StopAsyncIteration:
            self._is_exhausted = self._engine.is_finished
            raise
        except BaseException:
            self._pages = None  # the next iteration gets the page or the error again, instead of ending
            raise

    async def _read(self) -> AsyncGenerator[Iterator[T], None]:
        engine, tasks = self._engine, Tasks(self._client)
        engine.restart()
        try:
            while not engine.is_finished:
                page = engine.take()
                if page is None:
                    tasks.start(engine.wanted())
                    engine.receive(*await tasks.result())
                    continue
                if engine.reads_ahead:
                    tasks.start(engine.wanted())
                yield page
                self._page_done()
        finally:
            await tasks.stop()
        engine.traversal.finish()

    async def by_page(self) -> AsyncIterator[list[T]]:
        """Yield the entities as one list per page; a checkpoint taken between two pages requests no page again."""
        self._check_unread()
        if rest := list(self._page_at_hand):
            yield rest
        while True:
            try:
                page = await self._next_page()
            except StopAsyncIteration:
                return
            yield list(page)

    async def all(self) -> list[T]:
        """Return all entities. IncompleteResults has those read so far in `entities`."""
        found: list[T] = []
        try:
            async for one in self:
                found.append(one)
        except IncompleteResults as error:
            error.entities = found
            raise
        return found

    async def first(self, count: int) -> list[T]:
        """Return up to `count` entities and close the list. No unnecessary page is requested."""
        found: list[T] = []
        self._engine.read_on_demand()
        async with self:
            while len(found) < count:
                try:
                    found.append(await anext(self))
                except StopAsyncIteration:
                    break
        return found

    async def index_by(self, field: str = "id") -> dict[Any, T]:
        """Return all entities by a field; the later of two with the same value wins. Those without it are omitted."""
        found = await self.all()
        check_fields(found, [field])
        return {getattr(one, field): one for one in found if hasattr(one, field)}

    async def find(self, condition: Callable[[T], object] | None = None, /, **fields: object) -> T | None:
        """Return the first entity with these fields that meets the condition, or None, and close the list."""
        async with self:
            first = True
            async for page in self.by_page():
                if first:
                    check_fields(page, fields)
                first = False
                for one in page:
                    if matches(one, condition, fields):
                        return one
        return None

    async def aclose(self) -> None:
        """Stop reading, and cancel requests in flight."""
        self._page_at_hand = iter(())
        if self._pages is None:
            self._pages = self._read()
        await self._pages.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
