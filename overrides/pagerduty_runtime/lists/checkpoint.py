"""Checkpoints: the position in a list, as JSON that later releases can read.

Version 2 is an object with these fields; version 1 (0.1) can also be read.

| field | holds |
|---|---|
| `version` | 2 |
| `operation`, `path`, `query`, `body` | the call, without its page |
| `started` | when the first run began |
| `ranges` | the remaining time ranges, as `[since, until]`; empty at the end of the list |
| `offset`, `cursor` | where the next page begins, in the first of these ranges |
| `handed` | the number of records after that position that were already returned |
| `pages`, `records`, `repeated` | counts so far |
| `incomplete` | why the list is incomplete, or null |
| `doubts` | why records may be missing or repeated |
| `seen`, `before` | identities (IDs, or digests) and times in seconds since 1970: of this range, of earlier ones |
| `tail` | digests in the list's order, for records without an ID |
| `disturbed` | whether the order of those records changed |
| `order` | the first and last time of this range, and whether times ascend and descend |
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from pagerduty_runtime.errors import InvalidArgument
from pagerduty_runtime.lists.order import times_in
from pagerduty_runtime.lists.ranges import TimeRange, format_instant, read_instant
from pagerduty_runtime.lists.records import seconds_of, times_of

VERSION = 2
Times = Mapping[str, datetime | None]
# In version 1, only lists with these filters had overlapping pages.
_OVERLAPPED = frozenset({"statuses[]", "user_ids[]"})


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The state of a list between two records."""

    call: Mapping[str, Any]
    started: datetime
    ranges: tuple[TimeRange, ...]
    offset: int = 0
    cursor: str | int | None = None
    handed: int = 0
    pages: int = 0
    records: int = 0
    repeated: int = 0
    incomplete: str | None = None
    doubts: tuple[str, ...] = ()
    seen: Times | None = None
    before: Times | None = None
    tail: tuple[str, ...] = ()
    disturbed: bool = False
    order: tuple[datetime | None, datetime | None, bool, bool] = (None, None, True, True)

    def to_json(self) -> dict[str, Any]:
        """Return the JSON object."""
        first, last, ascending, descending = self.order
        return {
            "version": VERSION,
            **self.call,
            "started": format_instant(self.started),
            "ranges": [[_text(one.since), _text(one.until)] for one in self.ranges],
            "offset": self.offset,
            "cursor": self.cursor,
            "handed": self.handed,
            "pages": self.pages,
            "records": self.records,
            "repeated": self.repeated,
            "incomplete": self.incomplete,
            "doubts": list(self.doubts),
            "seen": seconds_of(self.seen or {}),
            "before": seconds_of(self.before or {}),
            "tail": list(self.tail),
            "disturbed": self.disturbed,
            "order": [_text(first), _text(last), ascending, descending],
        }

    @classmethod
    def from_json(cls, given: Any, call: Mapping[str, Any]) -> Checkpoint:
        """Read a checkpoint of a call. Raises InvalidArgument for an invalid checkpoint, or one of another call."""
        operation = call["operation"]
        try:
            version = given["version"]
            if version not in (1, VERSION):
                raise InvalidArgument(f"this checkpoint has version {version!r}; this release reads 1 and {VERSION}")
            different = [name for name in call if given[name] != call[name]]
            if different:
                was, now = ({name: one[name] for name in different} for one in (given, call))
                raise InvalidArgument(
                    f"this checkpoint belongs to another call, {was}, not {now}: resume with the arguments of "
                    "the first run; an omitted `until` keeps its value"
                )
            return cls._version_1(given, call) if version == 1 else cls._version_2(given, call)
        except InvalidArgument:
            raise
        except (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError) as error:
            raise InvalidArgument(f"this is not a checkpoint of {operation}: {type(error).__name__} {error}") from None

    @classmethod
    def _version_2(cls, given: Mapping[str, Any], call: Mapping[str, Any]) -> Checkpoint:
        return replace(
            cls._common(given, call),
            ranges=_ranges(given["ranges"]),
            cursor=given["cursor"],
            doubts=tuple(given["doubts"]),
            seen=times_of(given["seen"]),
            before=times_of(given["before"]),
            tail=tuple(given["tail"]),
            disturbed=bool(given["disturbed"]),
        )

    @classmethod
    def _version_1(cls, given: Mapping[str, Any], call: Mapping[str, Any]) -> Checkpoint:
        found = cls._common(given, call)
        overlaps = found.offset > 0 and any(name in _OVERLAPPED for name, _ in given["query"])
        return replace(
            found,
            ranges=_ranges(given["spans"]),
            cursor=given["mark"],
            handed=found.handed or int(overlaps),
            seen={one: read_instant(time) for one, time in given["seen"].items()},
            before={one: read_instant(time) for one, time in given["before"].items()},
        )

    @classmethod
    def _common(cls, given: Mapping[str, Any], call: Mapping[str, Any]) -> Checkpoint:
        return cls(
            call=call,
            started=_instant(given["started"]),
            ranges=(),
            offset=int(given["offset"]),
            handed=int(given["handed"]),
            pages=int(given["pages"]),
            records=int(given["records"]),
            repeated=int(given["repeated"]),
            incomplete=given["incomplete"],
            order=times_in(given["order"]),
        )


def _ranges(given: Any) -> tuple[TimeRange, ...]:
    return tuple(
        TimeRange(*(None if one is None else _instant(one) for one in (since, until))) for since, until in given
    )


def _instant(value: Any) -> datetime:
    moment = datetime.fromisoformat(value)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else format_instant(moment)
