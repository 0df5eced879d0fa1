"""The I/O of a list: requests in threads, or in tasks."""

from __future__ import annotations

import asyncio
import contextvars
import os
import threading
from collections import deque
from collections.abc import Sequence
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request

Numbered = tuple[int, "Request"]
Outcome = tuple[int, Any]


class Threads:
    """Requests in threads, so that the caller does not wait for them.

    Requests that the caller waits for anyway are made in the caller's thread; so are all requests if no thread can be
    started because the interpreter is shutting down.
    """

    def __init__(self, client: ApiClient) -> None:
        self._client = client
        self._process = os.getpid()
        self._stop = threading.Event()
        self._done: SimpleQueue[Outcome] = SimpleQueue()
        self._own: deque[Numbered] = deque()  # for the caller's thread
        self._in_flight = 0

    @property
    def is_inherited(self) -> bool:
        """Whether this process was forked, so that the threads do not exist."""
        return self._process != os.getpid()

    def start(self, requests: Sequence[Numbered], *, needed: bool = False) -> None:
        """Start requests; `needed` means that the caller waits for the first."""
        for number, request in requests:
            if needed and not self._in_flight and not self._own:
                self._own.append((number, request))
                continue
            thread = threading.Thread(
                target=contextvars.copy_context().run,
                args=(self._fetch, number, request._replace(stop=self._stop)),
                name=f"{request.operation.id} next page",
                daemon=True,
            )
            try:
                thread.start()
            except RuntimeError:  # no more threads: the interpreter is shutting down
                self._own.append((number, request))
            else:
                self._in_flight += 1

    def _fetch(self, number: int, request: Request) -> None:
        try:
            self._done.put((number, self._client.send(request)))
        except BaseException as error:  # noqa: BLE001  # it is raised when the page is needed
            self._done.put((number, error))

    def result(self) -> tuple[int, httpx.Response | BaseException]:
        """Return the number and the outcome of a finished request; wait if necessary."""
        try:
            found = self._done.get(block=not self._own)
        except Empty:
            number, request = self._own.popleft()
            try:
                return number, self._client.send(request)
            except Exception as error:  # noqa: BLE001
                return number, error
        self._in_flight -= 1
        return found

    def stop(self) -> None:
        """Send no more requests."""
        self._stop.set()
        self._own.clear()


class Tasks:
    """Requests in tasks."""

    def __init__(self, client: ApiClient) -> None:
        self._client = client
        self._done: asyncio.Queue[Outcome] = asyncio.Queue()
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, requests: Sequence[Numbered]) -> None:
        """Start requests."""
        for number, request in requests:
            task = asyncio.create_task(self._fetch(number, request), name=f"{request.operation.id} next page")
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _fetch(self, number: int, request: Request) -> None:
        try:
            self._done.put_nowait((number, await self._client.asend(request)))
        except Exception as error:  # noqa: BLE001  # it is raised when the page is needed
            self._done.put_nowait((number, error))

    async def result(self) -> tuple[int, httpx.Response | BaseException]:
        """Return the number and the outcome of a finished request; wait if necessary."""
        return await self._done.get()

    async def stop(self) -> None:
        """Cancel requests in flight, and wait until they have ended."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
