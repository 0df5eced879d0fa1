"""The lists that `iterate` and `aiterate` give: every entity once, the next page fetched ahead."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from pagerduty_runtime.errors import IncompleteResults
from pagerduty_runtime.lists.pager import Pager, Progress

if TYPE_CHECKING:
    import asyncio
    from datetime import datetime
    from types import TracebackType

    import httpx

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

T = TypeVar("T")
Callback = Callable[[Progress], object]


class _Listing(ABC, Generic[T]):
    """What sync and async lists share."""

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
        self._pager = Pager(request, size, resume)
        self._client = client
        self._report: Callback | None = _bar() if progress is True else progress or None
        self._ahead = concurrency != 1
        self._pages = self._read()
        self._page_at_hand: Iterator[T] = iter(())

    @abstractmethod
    def _read(self) -> Any:
        """The pages one after another, each an iterator of its entities."""

    @property
    def pages(self) -> int:
        """How many pages were read."""
        return self._pager.pages

    @property
    def fetched(self) -> int:
        """How many entities were handed out, those before a checkpoint included."""
        return self._pager.fetched

    @property
    def repeated(self) -> int:
        """How many came again, because they moved between pages, and were dropped."""
        return self._pager.repeated

    def checkpoint(self) -> dict[str, Any]:
        """Where the list has been handed out to, as a JSON object: `iterate(…, resume=…)` goes on from there.

        It holds the call's arguments, but no token, and the ids that could come again. A page of which some entities
        have been handed out is fetched again, and its other entities are given then.
        """
        return self._pager.checkpoint()

    def _page(self, request: Request, response: httpx.Response) -> Iterator[T]:
        parsed: Response[Any] = request.operation.parsed(self._client, request, response)
        return self._pager.take(parsed.parsed, _date(response))

    def _page_done(self) -> None:
        if self._report is not None:
            self._report(self._pager.progress())


class Results(_Listing[T], Iterator[T]):
    """The entities of all pages of a list, each once, in the server's order; for `for`, and for `with`.

    While the caller works on a page, a thread fetches the next one, one request at a time; `concurrency=1` fetches
    it when it is needed. `close` ends that, as leaving a `with` does, and as dropping the list does.

    Iterating raises what a call raises, and IncompleteResults where the list cannot be read to its end.
    """

    _pages: Generator[Iterator[T], None, None]

    def __next__(self) -> T:
        while True:
            for one in self._page_at_hand:
                return one
            self._page_at_hand = self._next_page()

    def _next_page(self) -> Iterator[T]:
        try:
            return next(self._pages)
        except StopIteration:
            raise
        except BaseException:
            self._pages = self._read()  # whoever asks again gets the page, or the error, again: not an end
            raise

    def _read(self) -> Generator[Iterator[T], None, None]:
        pager, ahead = self._pager, _Thread(self._client)
        try:
            while (request := pager.request) is not None:
                page = self._page(request, ahead.result(request))
                if self._ahead and pager.request is not None:
                    ahead.start(pager.request)
                yield page
                self._page_done()
        finally:
            ahead.stop()
        pager.finish()

    def by_page(self) -> Iterator[list[T]]:
        """The entities as a list for each page; a checkpoint after one has nothing to fetch again."""
        yield from filter(None, [list(self._page_at_hand)])
        while True:
            try:
                page = self._next_page()
            except StopIteration:
                return
            yield list(page)

    def all(self) -> list[T]:
        """All entities. IncompleteResults has those that there were, in `entities`."""
        found: list[T] = []
        try:
            found.extend(self)
        except IncompleteResults as error:
            error.entities = found
            raise
        return found

    def index_by(self, attribute: str = "id") -> dict[Any, T]:
        """All entities by an attribute; of two with the same, the later. Those without it are left out."""
        return {getattr(one, attribute): one for one in self.all() if hasattr(one, attribute)}

    def first(self, count: int) -> list[T]:
        """Return up to `count` entities and close the list. No page is requested that this does not need."""
        self._ahead = False
        with self:
            return [one for _, one in zip(range(count), self, strict=False)]

    def find(self, condition: Callable[[T], object] | None = None, /, **attributes: object) -> T | None:
        """The first entity with these attributes, and for which the condition holds; None where there is none.

        Nothing more is read than it takes. An API's own `query` argument makes that less.
        """
        with self:
            return next((one for one in self if _fits(one, condition, attributes)), None)

    def close(self) -> None:
        """Read no further, and forget the page that is being fetched."""
        self._page_at_hand = iter(())
        self._pages.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncResults(_Listing[T], AsyncIterator[T]):
    """Like `Results`, for `async for` and `async with`; a task fetches the next page."""

    _pages: AsyncGenerator[Iterator[T], None]

    async def __anext__(self) -> T:
        while True:
            for one in self._page_at_hand:
                return one
            self._page_at_hand = await self._next_page()

    async def _next_page(self) -> Iterator[T]:
        try:
            return await anext(self._pages)
        except StopAsyncIteration:
            raise
        except BaseException:
            self._pages = self._read()  # whoever asks again gets the page, or the error, again: not an end
            raise

    async def _read(self) -> AsyncGenerator[Iterator[T], None]:
        pager, ahead = self._pager, _Task(self._client)
        try:
            while (request := pager.request) is not None:
                page = self._page(request, await ahead.result(request))
                if self._ahead and pager.request is not None:
                    ahead.start(pager.request)
                yield page
                self._page_done()
        finally:
            await ahead.stop()
        pager.finish()

    async def by_page(self) -> AsyncIterator[list[T]]:
        """The entities as a list for each page; a checkpoint after one has nothing to fetch again."""
        if rest := list(self._page_at_hand):
            yield rest
        while True:
            try:
                page = await self._next_page()
            except StopAsyncIteration:
                return
            yield list(page)

    async def all(self) -> list[T]:
        """All entities. IncompleteResults has those that there were, in `entities`."""
        found: list[T] = []
        try:
            async for one in self:
                found.append(one)
        except IncompleteResults as error:
            error.entities = found
            raise
        return found

    async def index_by(self, attribute: str = "id") -> dict[Any, T]:
        """All entities by an attribute; of two with the same, the later. Those without it are left out."""
        return {getattr(one, attribute): one for one in await self.all() if hasattr(one, attribute)}

    async def first(self, count: int) -> list[T]:
        """Return up to `count` entities and close the list. No page is requested that this does not need."""
        found: list[T] = []
        self._ahead = False
        async with self:
            while len(found) < count:
                try:
                    found.append(await anext(self))
                except StopAsyncIteration:
                    break
        return found

    async def find(self, condition: Callable[[T], object] | None = None, /, **attributes: object) -> T | None:
        """The first entity with these attributes, and for which the condition holds; None where there is none."""
        async with self:
            async for one in self:
                if _fits(one, condition, attributes):
                    return one
        return None

    async def aclose(self) -> None:
        """Read no further, and give up the page that is being fetched."""
        self._page_at_hand = iter(())
        await self._pages.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


def _date(response: httpx.Response) -> datetime | None:
    """When the server answered, by its clock."""
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(response.headers.get("date", ""))
    except ValueError:
        return None


class _Thread:
    """One request ahead, in a thread that nobody has to wait for."""

    def __init__(self, client: ApiClient) -> None:
        import threading

        self._client = client
        self._stop = threading.Event()
        self._answer: Any = None

    def start(self, request: Request) -> None:
        import contextvars
        import threading
        from concurrent.futures import Future

        answer: Future[httpx.Response] = Future()
        client, request = self._client, request._replace(stop=self._stop)

        def fetch() -> None:
            try:
                answer.set_result(client.send(request))
            except BaseException as error:  # noqa: BLE001  # whoever asks for the page gets it
                answer.set_exception(error)

        self._answer = answer
        name = f"{request.operation.id} next page"
        threading.Thread(target=contextvars.copy_context().run, args=(fetch,), name=name, daemon=True).start()

    def result(self, request: Request) -> httpx.Response:
        answer, self._answer = self._answer, None
        return self._client.send(request) if answer is None else answer.result()

    def stop(self) -> None:
        self._stop.set()


class _Task:
    """One request ahead, in a task."""

    def __init__(self, client: ApiClient) -> None:
        self._client = client
        self._task: asyncio.Task[httpx.Response] | None = None

    def start(self, request: Request) -> None:
        import asyncio

        self._task = asyncio.create_task(self._client.asend(request), name=f"{request.operation.id} next page")
        # Its error is looked at, should nobody ask for the page.
        self._task.add_done_callback(lambda task: task.cancelled() or task.exception())

    async def result(self, request: Request) -> httpx.Response:
        task, self._task = self._task, None
        return await (self._client.asend(request) if task is None else task)

    async def stop(self) -> None:
        import asyncio

        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])


def _fits(one: Any, condition: Callable[[Any], object] | None, attributes: Mapping[str, object]) -> bool:
    missing = object()
    if any(getattr(one, name, missing) != value for name, value in attributes.items()):
        return False
    return condition is None or bool(condition(one))


def _bar() -> Callback:
    """A progress bar in the terminal or the notebook."""
    try:
        from tqdm.auto import tqdm
    except ImportError:
        raise ImportError("progress=True draws its bar with tqdm: pip install 'pagerduty-rest[progress]'") from None
    bar = tqdm(unit=" records")

    def show(progress: Progress) -> None:
        bar.desc = progress.operation_id
        bar.total = progress.total
        if progress.since is not None:
            bar.set_postfix_str(f"{progress.since[:10]} to {(progress.until or 'now')[:10]}", refresh=False)
        bar.update(progress.records - bar.n)
        if progress.done:
            bar.close()

    return show
