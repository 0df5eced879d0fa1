"""`export` and `aexport`: write a list to a file, resuming from its checkpoint."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

from pagerduty_client.exports.formats import format_for
from pagerduty_client.exports.output import Output
from pagerduty_client.exports.store import CheckpointStore, FileCheckpointStore
from pagerduty_runtime.encoding import encode
from pagerduty_runtime.errors import InvalidArgument, PagerDutyError
from pagerduty_runtime.lists.async_results import AsyncResults
from pagerduty_runtime.lists.fields import check_fields
from pagerduty_runtime.lists.results import BaseResults, Results

VERSION = 1
# The largest share of the time spent on checkpoints.
CHECKPOINT_SHARE = 0.2


class Exported(NamedTuple):
    """A finished export.

    Attributes:
        path: the file's path.
        records: the number of records in it.
        added: how many of them this run added.
        was_finished: whether the export was finished before this run.
        followed: whether this run added records created since.
    """

    path: Path
    records: int
    added: int
    was_finished: bool = False
    followed: bool = False

    def __str__(self) -> str:
        done = f"{self.path}: finished, {self.records} records"
        if self.followed:
            return f"{done}, {self.added} of them created since; records changed since are not read again"
        if self.was_finished:
            return f"{done} from an earlier run; follow=True (--follow) adds records created since"
        return f"{done}, {self.added} of them from this run"


def export(
    results: Results[Any],
    path: str | os.PathLike[str],
    *,
    fields: Sequence[str] | None = None,
    follow: bool = False,
    checkpoint: CheckpointStore | None = None,
) -> Exported:
    """Write a list to a file, one record per line; run it again to resume after any interruption.

    Args:
        results: the list, not yet read: what `client.incidents.list(…)` or `iterate` returns. Give the same arguments
            in each run; an omitted `until` keeps its value from the first run.
        path: the file: `.jsonl`, `.csv`, or either with `.gz`.
        fields: the columns of a CSV file; `service.summary` is a nested field.
        follow: whether to add records created since to a finished export. Records changed since are not
            read again.
        checkpoint: the path of the checkpoint, or a store; defaults to `<path>.checkpoint`.

    Raises InvalidArgument if the file has no checkpoint, was changed, or its checkpoint has other arguments, and the
    errors of reading the list.
    """
    run = _Run(results, Path(path), fields, checkpoint, follow=follow)
    if run.was_finished and not follow:
        return run.exported()
    with run:
        for page in results.by_page():
            run.write(page)
        return run.finish()


async def aexport(
    results: AsyncResults[Any],
    path: str | os.PathLike[str],
    *,
    fields: Sequence[str] | None = None,
    follow: bool = False,
    checkpoint: CheckpointStore | None = None,
) -> Exported:
    """Like `export`, for an async list. Files are written in the event loop's thread."""
    run = _Run(results, Path(path), fields, checkpoint, follow=follow)
    if run.was_finished and not follow:
        return run.exported()
    with run:
        async for page in results.by_page():
            run.write(page)
        return run.finish()


class _Run:
    """One run of an export. The file always has the records of its checkpoint; others are truncated on resume."""

    def __init__(
        self,
        results: BaseResults[Any],
        path: Path,
        fields: Sequence[str] | None,
        store: CheckpointStore | None,
        *,
        follow: bool,
    ) -> None:
        self._format = format_for(path, fields)
        self._fields = list(fields) if fields is not None else None
        self._results, self._path = results, path
        self._store = store if store is not None else FileCheckpointStore(f"{path}.checkpoint")
        saved = self._store.load()
        if saved is None and path.exists():
            raise InvalidArgument(
                f"{path} exists, but its checkpoint ({self._store!r}) does not: remove the file first"
            )
        self._size = self._records = self._added = 0
        self.was_finished = False
        if saved is not None:
            self._load(saved, follow=follow)
        self._followed = follow and self.was_finished
        self._output: Output | None = None
        self._is_consistent = True
        self._next_save = 0.0

    def _load(self, saved: dict[str, Any], *, follow: bool) -> None:
        try:
            version, state, position = saved["version"], saved["export"], saved["list"]
            self._size, self._records = int(state["size"]), int(state["records"])
            fields, self.was_finished = state["fields"], bool(state["finished"])
        except (KeyError, TypeError, ValueError) as error:
            message = f"{self._store!r} is not the checkpoint of an export: {type(error).__name__} {error}"
            raise InvalidArgument(message) from None
        if version != VERSION:
            raise InvalidArgument(f"{self._store!r} has version {version!r}; this release reads {VERSION}")
        if fields != self._fields:
            raise InvalidArgument(f"{self._store!r} is for an export with fields={fields}, not {self._fields}")
        if self._size and not self._path.exists():
            raise InvalidArgument(
                f"{self._path} does not exist, but its checkpoint ({self._store!r}) does: remove the checkpoint"
            )
        self._results.resume(position, follow=follow and self.was_finished)

    def __enter__(self) -> Self:
        if self._size == 0:
            self._save(finished=False)  # a file never exists without a checkpoint
        self._output = Output(self._path, self._size)
        if self._fields is not None and self._size == 0:
            self._append([None])
        return self

    def write(self, page: Sequence[Any]) -> None:
        """Append the records of a page."""
        if self._fields is not None and not self._records:
            check_fields(page, [one.partition(".")[0] for one in self._fields])
        if page:
            self._append([encode(one) for one in page])
            self._records += len(page)
            self._added += len(page)
        if time.monotonic() >= self._next_save:
            self._save(finished=False)

    def _append(self, records: Sequence[Any]) -> None:
        assert self._output is not None
        self._is_consistent = False
        self._output.append(self._format(records))
        self._size = self._output.size
        self._is_consistent = True

    def _save(self, *, finished: bool) -> None:
        begun = time.monotonic()
        if self._output is not None:
            self._output.sync()
        state = {"size": self._size, "records": self._records, "fields": self._fields, "finished": finished}
        self._store.save({"version": VERSION, "export": state, "list": self._results.checkpoint()})
        ended = time.monotonic()
        self._next_save = ended + (ended - begun) * (1 / CHECKPOINT_SHARE - 1)

    def finish(self) -> Exported:
        """Save that the list has been read completely."""
        self._save(finished=True)
        return self.exported()

    def exported(self) -> Exported:
        """Return the result."""
        return Exported(self._path, self._records, self._added, self.was_finished, self._followed)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        assert self._output is not None
        with self._output:
            # Errors of the list occur between pages; any other exception may have interrupted a write.
            if isinstance(error, PagerDutyError) and self._is_consistent:
                self._save(finished=False)
