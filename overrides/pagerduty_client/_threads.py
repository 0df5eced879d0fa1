"""Run work that may take longer than the caller waits."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from contextvars import copy_context
from typing import TypeVar

T = TypeVar("T")


def start(work: Callable[[], object], name: str, *, daemon: bool) -> None:
    """Run some work in a thread, or directly if no thread can be started: the interpreter is shutting down."""
    try:
        threading.Thread(target=copy_context().run, args=(work,), name=name, daemon=daemon).start()
    except RuntimeError:
        work()


class TooLate(Exception):
    """The work took longer than the caller waits."""


def within(seconds: float | None, work: Callable[[], T], name: str, *, discard: Callable[[T], object]) -> T:
    """Return the result of some work. Raises TooLate if it takes too long; a late result is discarded."""
    outcomes: queue.SimpleQueue[Future[T]] = queue.SimpleQueue()
    given_up = threading.Event()

    def do() -> None:
        outcome: Future[T] = Future()
        try:
            outcome.set_result(work())
        except BaseException as error:  # noqa: BLE001  # raised in the caller's thread
            outcome.set_exception(error)
        outcomes.put(outcome)
        if given_up.is_set():
            discard_late()

    def discard_late() -> None:
        with suppress(queue.Empty):
            outcome = outcomes.get_nowait()
            if outcome.exception() is None:
                discard(outcome.result())

    start(do, name, daemon=True)
    try:
        outcome = outcomes.get(timeout=seconds)
    except BaseException as error:
        given_up.set()
        discard_late()  # it may have just finished
        if isinstance(error, queue.Empty):
            raise TooLate from None
        raise
    try:
        return outcome.result()
    finally:
        del outcome  # it would keep this frame alive, which an error's traceback refers to
