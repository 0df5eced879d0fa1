"""The return type of `iterate`: the entities of a list, each once, in the server's order, with pages read ahead."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from pagerduty_runtime.errors import IncompleteResults, InvalidArgument
from pagerduty_runtime.lists.drivers import Threads
from pagerduty_runtime.lists.engine import Engine
from pagerduty_runtime.lists.fields import check_fields, matches
from pagerduty_runtime.lists.progress import Callback, callback_for

if TYPE_CHECKING:
    from types import TracebackType

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request

T = TypeVar("T")


class BaseResults(Generic[T]):
    """The parts shared by sync and async results."""

    _pages: Any = None

    def __init__(
        self,
        client: ApiClient,
        request: Request,
        size: int | None = None,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callback | bool | None = None,
        concurrency: int | None = None,
    ) -> None:
        self._engine = Engine(client, request, size, resume, concurrency)
        self._client = client
        self._report = callback_for(progress)
        self._page_at_hand: Iterator[T] = iter(())
        self._is_exhausted = False

    def __repr__(self) -> str:
        if self.pages == 0:
            state = "nothing read yet; iterate over it, or call all()"
        else:
            state = f"{self.fetched} records from {self.pages} pages" + ("" if self._is_exhausted else " so far")
        return f"<{type(self).__name__} of {self._engine.operation_id}: {state}>"

    @property
    def pages(self) -> int:
        """The number of pages read."""
        return self._engine.traversal.pages

    @property
    def fetched(self) -> int:
        """The number of entities returned, including those before a checkpoint."""
        return self._engine.traversal.records

    @property
    def repeated(self) -> int:
        """The number of entities received again because they moved between pages, and dropped."""
        return self._engine.traversal.deduplicator.repeated

    def checkpoint(self) -> dict[str, Any]:
        """Return the position in the list as a JSON object: `iterate(…, resume=…)` continues from it.

        It contains the call's arguments and the IDs that may be received again, but no token. A partly returned page is
        requested again, and its other entities are returned then.
        """
        return self._engine.traversal.checkpoint()

    def resume(self, checkpoint: Mapping[str, Any], *, follow: bool = False) -> None:
        """Continue at a checkpoint, like `iterate(…, resume=…)`, before anything has been read.

        With `follow`, a finished list returns the records created since; records changed since are not
        returned again. Raises InvalidArgument for a checkpoint of another call.
        """
        if self._pages is not None:
            raise InvalidArgument(f"these results of {self._engine.operation_id} are being read: call the list again")
        self._engine.resume(checkpoint, follow=follow)

    def _page_done(self) -> None:
        if self._report is not None:
            self._report(self._engine.traversal.progress())

    def _check_unread(self) -> None:
        if self._is_exhausted:
            raise InvalidArgument(
                f"these results of {self._engine.operation_id} have been read completely: keep them with all(), or "
                "call the list again"
            )


class Results(BaseResults[T], Iterator[T]):
    """The entities of all pages of a list, each once, in the server's order; for `for`, and for `with`.

    While the caller processes a page, threads request the next ones. `concurrency=1` requests a page only when it is
    needed. Closing the results, leaving a `with` block or dropping the results stops reading ahead.

    Iterating raises the errors of calls, and IncompleteResults if the list cannot be read completely.
    """

    _pages: Generator[Iterator[T], None, None] | None = None

    def __iter__(self) -> Self:
        self._check_unread()
        return self

    def __next__(self) -> T:
        while True:
            for one in self._page_at_hand:
                return one
            self._page_at_hand = self._next_page()

    def _next_page(self) -> Iterator[T]:
        if self._pages is None:
            self._pages = self._read()
        try:
            return next(self._pages)
        except StopIteration:
            self._is_exhausted = self._engine.is_finished
            raise
        except BaseException:
            self._pages = None  # the next iteration gets the page or the error again, instead of ending
            raise

    def _read(self) -> Generator[Iterator[T], None, None]:
        engine, threads = self._engine, Threads(self._client)
        engine.restart()
        try:
            while not engine.is_finished:
                if threads.is_inherited:
                    threads = Threads(self._client)
                    engine.restart()
                page = engine.take()
                if page is None:
                    threads.start(engine.wanted(), needed=True)
                    engine.receive(*threads.result())
                    continue
                if engine.reads_ahead:
                    threads.start(engine.wanted())
                yield page
                self._page_done()
        finally:
            threads.stop()
        engine.traversal.finish()

    def by_page(self) -> Iterator[list[T]]:
        """Yield the entities as one list per page; a checkpoint taken between two pages requests no page again."""
        self._check_unread()
        yield from filter(None, [list(self._page_at_hand)])
        while True:
            try:
                page = self._next_page()
            except StopIteration:
                return
            yield list(page)

    def all(self) -> list[T]:
        """Return all entities. IncompleteResults has those read so far in `entities`."""
        found: list[T] = []
        try:
            found.extend(self)
        except IncompleteResults as error:
            error.entities = found
            raise
        return found

    def first(self, count: int) -> list[T]:
        """Return up to `count` entities and close the list. No unnecessary page is requested."""
        self._engine.read_on_demand()
        with self:
            return list(islice(self, count))

    def index_by(self, field: str = "id") -> dict[Any, T]:
        """Return all entities by a field; the later of two with the same value wins. Those without it are omitted."""
        found = self.all()
        check_fields(found, [field])
        return {getattr(one, field): one for one in found if hasattr(one, field)}

    def find(self, condition: Callable[[T], object] | None = None, /, **fields: object) -> T | None:
        """Return the first entity with these fields that meets the condition, or None, and close the list.

        Reading stops there. The operation's `query` argument, if it has one, is faster.
        """
        with self:
            for number, page in enumerate(self.by_page()):
                if number == 0:
                    check_fields(page, fields)
                for one in page:
                    if matches(one, condition, fields):
                        return one
        return None

    def close(self) -> None:
        """Stop reading, and discard pages in flight."""
        self._page_at_hand = iter(())
        if self._pages is None:
            self._pages = self._read()
        self._pages.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
