"""One flow for sync and async: what a call does is a generator of steps, and two small drivers carry them out.

A step is a request to send, a pause, or a flow that only one thread or task may be in at a time.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable, Generator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pagerduty_client._http import httpx

T = TypeVar("T")

# How often a task looks whether a lock that a thread may hold is free: a task must not block its event loop.
_LOOK_AGAIN = 0.005


@dataclass(frozen=True, slots=True)
class Send:
    """Send a request; the answer is the response, read whole, or the exception is raised in the flow."""

    request: httpx.Request


@dataclass(frozen=True, slots=True)
class Pause:
    """Wait some seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Alone:
    """Run a flow while nobody else holds the lock; the answer is what it returns."""

    lock: threading.Lock
    flow: Callable[[], Flow[Any]]


Step = Send | Pause | Alone
Flow = Generator[Step, Any, T]


@dataclass(frozen=True, slots=True)
class Clock:
    """Time as the client sees it; tests and simulations bring their own.

    Attributes:
        monotonic: seconds that only go forward.
        sleep: waits some seconds, for sync calls.
        asleep: the same, for async calls.
    """

    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    asleep: Callable[[float], Awaitable[None]] = field(default=asyncio.sleep)


class Stopped(Exception):
    """Nobody waits for the answer of a call any more, so the rest of it is not sent."""


def run(
    flow: Flow[T],
    send: Callable[[httpx.Request], httpx.Response],
    clock: Clock,
    stop: threading.Event | None = None,
) -> T:
    """Carry out a flow in this thread; Stopped is raised in place of a request once `stop` is set."""

    def do(step: Step) -> object:
        if stop is not None and stop.is_set():
            raise Stopped
        if isinstance(step, Send):
            return send(step.request)
        if isinstance(step, Pause):
            clock.sleep(step.seconds)
            return None
        # In a thread whose event loop has a task that holds the lock, waiting would be for ever: go on without it.
        if not step.lock.acquire(timeout=0 if _in_event_loop() else -1):
            return run(step.flow(), send, clock, stop)
        try:
            return run(step.flow(), send, clock, stop)
        finally:
            step.lock.release()

    try:
        step = next(flow)
        while True:
            try:
                answer = do(step)
            except Exception as error:  # noqa: BLE001  # the flow decides what an error means
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        flow.close()


def _in_event_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


async def arun(flow: Flow[T], send: Callable[[httpx.Request], Awaitable[httpx.Response]], clock: Clock) -> T:
    """Carry out a flow in this task."""

    async def do(step: Step) -> object:
        if isinstance(step, Send):
            return await send(step.request)
        if isinstance(step, Pause):
            await clock.asleep(step.seconds)
            return None
        while not step.lock.acquire(blocking=False):
            await clock.asleep(_LOOK_AGAIN)
        try:
            return await arun(step.flow(), send, clock)
        finally:
            step.lock.release()

    try:
        step = next(flow)
        while True:
            try:
                answer = await do(step)
            except Exception as error:  # noqa: BLE001  # the flow decides what an error means
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        flow.close()
