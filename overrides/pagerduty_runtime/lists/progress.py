"""The progress of a list, and a progress bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from pagerduty_runtime.errors import InvalidArgument


class Progress(NamedTuple):
    """The progress of a list; the `progress` callback gets one after each page.

    Attributes:
        operation_id: the operation.
        pages, records: the numbers so far.
        repeated: the number of records received again because they moved between pages, and dropped.
        total: the number of records, or None if the server does not report it or the list is read in several ranges.
        since, until: the time range being read, or None.
        done: whether the list has ended.
    """

    operation_id: str
    pages: int
    records: int
    repeated: int
    total: int | None
    since: str | None
    until: str | None
    done: bool


Callback = Callable[[Progress], object]


def callback_for(given: Callback | bool | None) -> Callback | None:
    """Return the callback of an argument: a bar for True."""
    if given is True:
        return progress_bar()
    if given is None or given is False:
        return None
    if not callable(given):
        raise InvalidArgument(f"progress must be True or a function that takes a Progress, not {given!r}")
    return given


def progress_bar() -> Callback:
    """Return a callback that draws a bar in the terminal or the notebook. Raises ImportError without tqdm."""
    try:
        from tqdm.auto import tqdm
    except ImportError:
        raise ImportError("progress=True needs tqdm: pip install 'pagerduty-rest[progress]'") from None
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
