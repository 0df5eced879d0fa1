"""One implementation of calls for sync and async: a call is a generator of steps, and two small drivers run them.

A step is a request, a pause, or work that concurrent calls share.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Awaitable, Callable, Generator
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar

from pagerduty_client._fork import renew_after_fork
from pagerduty_client._http import httpx
from pagerduty_client._threads import start

T = TypeVar("T")
# Shared work has its own deadline, because a call that waits for it may have a short one while others need it.
SHARED_SECONDS = 60.0


class Send(NamedTuple):
    """Send a request; the result is the complete response, or the exception is raised in the flow."""

    request: httpx.Request


class Pause(NamedTuple):
    """Wait some seconds."""

    seconds: float


class Shared(NamedTuple):
    """Run a flow once for all concurrent callers; the result is its return value."""

    flight: SingleFlight
    flow: Callable[[], Flow[Any]]


Step = Send | Pause | Shared
Flow = Generator[Step, Any, T]


class SingleFlight:
    """Runs one piece of work at a time, in a separate thread, for all concurrent callers.

    It is not interrupted when its callers are: its result is kept.
    """

    def __init__(self) -> None:
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Forget work whose thread exists only in the parent process."""
        self._lock = threading.Lock()
        self._running: Future[Any] | None = None

    def start(self, work: Callable[[], Any]) -> Future[Any]:
        """Return the work in progress, or start it."""
        with self._lock:
            if self._running is not None and not self._running.done():
                return self._running
            self._running = future = Future[Any]()
            future.set_running_or_notify_cancel()  # from here on, a canceled caller does not cancel it
        start(lambda: _finish(future, work), "pagerduty-token", daemon=False)
        return future


def _finish(future: Future[Any], work: Callable[[], Any]) -> None:
    try:
        result = work()
    except BaseException as error:  # noqa: BLE001  # goes to those who wait
        future.set_exception(error)
    else:
        future.set_result(result)


async def _asleep(seconds: float) -> None:
    import asyncio  # slow to import, and not needed by sync calls

    await asyncio.sleep(seconds)


@dataclass(frozen=True, slots=True)
class Clock:
    """The client's time source, which tests and simulations can replace.

    Attributes:
        monotonic: returns monotonic seconds.
        sleep: waits some seconds, for sync calls.
        asleep: the same, for async calls.
    """

    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    asleep: Callable[[float], Awaitable[None]] = field(default=_asleep)


class Deadline:
    """The deadline of a call.

    Attributes:
        clock: the time source.
        seconds: the total time, or None for no limit.
    """

    def __init__(self, clock: Clock, seconds: float | None) -> None:
        self.clock = clock
        self.seconds = seconds
        self._started = clock.monotonic()

    def remaining(self) -> float:
        """Return the remaining seconds; infinity without a limit."""
        return math.inf if self.seconds is None else self.seconds - (self.clock.monotonic() - self._started)


class CallCancelled(Exception):
    """No thread or task waits for the response any more, so the rest of the call is skipped."""


def run(
    flow: Flow[T],
    send: Callable[[httpx.Request, float], httpx.Response],
    deadline: Deadline,
    stop: threading.Event | None = None,
) -> T:
    """Run a flow in this thread; CallCancelled is raised instead of a step once `stop` is set."""

    async def do(step: Step) -> object:
        if stop is not None and stop.is_set():
            raise CallCancelled
        if isinstance(step, Send):
            return send(step.request, _time_left(deadline))
        if isinstance(step, Pause):
            deadline.clock.sleep(step.seconds)
            return None
        future = _start(step, send, deadline)
        with _in_time():
            return future.result(_or_none(_time_left(deadline)))

    try:
        _carry_out(flow, do).send(None)  # none of its steps suspends it, so it ends immediately
    except StopIteration as end:
        returned: T = end.value
        return returned
    raise AssertionError("a step of a sync call was suspended")


async def arun(
    flow: Flow[T],
    asend: Callable[[httpx.Request, float], Awaitable[httpx.Response]],
    send: Callable[[httpx.Request, float], httpx.Response],
    deadline: Deadline,
) -> T:
    """Run a flow in this task; shared work runs in a thread, with `send`."""
    import asyncio

    async def do(step: Step) -> object:
        if isinstance(step, Send):
            return await asend(step.request, _time_left(deadline))
        if isinstance(step, Pause):
            await deadline.clock.asleep(step.seconds)
            return None
        future = _start(step, send, deadline)
        with _in_time():
            async with asyncio.timeout(_or_none(_time_left(deadline))):
                return await asyncio.wrap_future(future)

    return await _carry_out(flow, do)


async def _carry_out(flow: Flow[T], do: Callable[[Step], Awaitable[object]]) -> T:
    try:
        step = next(flow)
        while True:
            try:
                result = await do(step)
            except Exception as error:  # noqa: BLE001  # the flow decides what an error means
                step = flow.throw(error)
            else:
                step = flow.send(result)
    except StopIteration as end:
        returned: T = end.value
        return returned
    finally:
        flow.close()


def _start(step: Shared, send: Callable[[httpx.Request, float], httpx.Response], deadline: Deadline) -> Future[Any]:
    return step.flight.start(lambda: run(step.flow(), send, Deadline(deadline.clock, SHARED_SECONDS)))


def _time_left(deadline: Deadline) -> float:
    remaining = deadline.remaining()
    if remaining <= 0:
        raise httpx.PoolTimeout("the deadline has passed")
    return remaining


def _or_none(seconds: float) -> float | None:
    return None if math.isinf(seconds) else seconds


class _in_time:  # noqa: N801  # reads as a statement
    """Convert a TimeoutError to httpx's, which the flow handles."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        if isinstance(error, TimeoutError):
            raise httpx.PoolTimeout("no access token in time") from error
