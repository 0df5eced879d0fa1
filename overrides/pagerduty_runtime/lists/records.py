"""Records, and which of them were already returned."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any, NamedTuple

from pagerduty_runtime.fields import ModelState
from pagerduty_runtime.lists.positions import MAX_OFFSET
from pagerduty_runtime.lists.ranges import TimeRange, read_instant
from pagerduty_runtime.types import is_dict


class Record(NamedTuple):
    """An item of a page.

    Attributes:
        entity: the object for the caller.
        identity: the ID, or a digest of the JSON for a record without one; None if neither is needed.
        time: the record's time, if the list is read by time.
        has_id: whether the identity is an ID, which is unique.
    """

    entity: Any
    identity: str | None
    time: datetime | None
    has_id: bool


class Recorder:
    """Creates records from items."""

    def __init__(self, time_field: str | None, *, digests: bool) -> None:
        """With `digests`, a record without an ID is identified by its JSON."""
        self._time_field, self._digests = time_field, digests

    def record(self, item: Any) -> Record:
        """Return the record of an item."""
        value = plain(item)
        fields: dict[str, Any] = value if is_dict(value) else {}
        time = read_instant(fields.get(self._time_field)) if self._time_field is not None else None
        identity = fields.get("id")
        if isinstance(identity, str):
            return Record(item, identity, time, True)
        return Record(item, digest(value) if self._digests else None, time, False)


def plain(item: Any) -> Any:
    """Return the JSON of a newly received item."""
    return item.__dict__ if isinstance(item, ModelState) else item


def digest(value: Any) -> str:
    """Return a digest of a JSON value."""
    return blake2b(json.dumps(value, sort_keys=True).encode(), digest_size=16).hexdigest()


class Deduplicator:
    """Drops records that were already returned.

    A record with an ID is identified by it. Records without one may be equal but distinct, so they are identified by
    their position: those at the start of a page that continue the previous records.

    Attributes:
        seen: identities and times of the records of this time range, in order.
        before: those of earlier ranges that may be received again.
        keep_from: records since this time are kept at the end, for a follow-up run; None keeps none.
        is_disturbed: whether the order of records without an ID changed.
        repeated: how many records were unexpectedly received again.
        is_uncertain: whether records may have been missed or repeated unnoticed.
    """

    def __init__(self) -> None:
        self.seen: dict[str, datetime | None] = {}
        self.before: dict[str, datetime | None] = {}
        self.tail: list[str] = []  # digests in the list's order, for records without an ID
        self.keep_from: datetime | None = None
        self.repeated = 0
        self.is_disturbed = self.is_uncertain = False

    def repeats(self, page: Sequence[Record], expected: int) -> list[bool]:
        """Return for each record whether it was already received in this time range.

        `expected` is the number of records at the start of the page that were already read, if the list has not
        changed.
        """
        found = [one.identity is not None and one.identity in self.seen for one in page]
        if not all(one.has_id for one in page):
            self._match_digests(page, expected, found)
        return found

    def _match_digests(self, page: Sequence[Record], expected: int, found: list[bool]) -> None:
        """Correct `found` for records without an ID.

        While the list has not changed, they are identified by position; afterwards by their digests, as often as each
        was returned.
        """
        own = [index for index, one in enumerate(page) if not one.has_id]
        digests = [page[index].identity for index in own]
        begins = sum(1 for index in own if index < expected)
        start = max(0, len(self.tail) - expected)
        if digests[:begins] != self.tail[start : start + begins] and any(digests):
            self.is_disturbed = True
        left = Counter(self.tail if self.is_disturbed else ())
        for number, index in enumerate(own):
            identity = page[index].identity
            if identity is None or not self.is_disturbed:
                found[index] = number < begins
            else:
                found[index] = left[identity] > 0
                left[identity] -= 1
        if self.is_disturbed and (len(set(digests)) < len(digests) or len(set(self.tail)) < len(self.tail)):
            self.is_uncertain = True

    def check_order(self, page: Sequence[Record]) -> None:
        """Note whether repeated records have another order than before."""
        ranks = {identity: rank for rank, identity in enumerate(self.seen)}
        again = [ranks[one.identity] for one in page if one.identity in ranks]
        if again != sorted(again):
            self.is_uncertain = True

    def take(self, record: Record, *, is_repeat: bool) -> bool:
        """Remember a record; return whether it is new."""
        identity = record.identity
        if identity is None:
            return not is_repeat
        is_new = not is_repeat and identity not in self.before
        if not is_repeat and not record.has_id:
            self.tail.append(identity)
        self.seen[identity] = record.time
        return is_new

    def forget_oldest(self) -> None:
        """Keep only the latest records: a cursor never goes back."""
        del self.tail[:-MAX_OFFSET]
        while len(self.seen) > MAX_OFFSET:
            del self.seen[next(iter(self.seen))]

    def enter(self, left: TimeRange | None) -> None:
        """Start another time range; keep only records that may appear in the `left` ranges."""
        known = {**self.before, **self.seen}
        self.before = {one: time for one, time in known.items() if self._may_return(time, left)}
        self.seen, self.tail = {}, []

    def _may_return(self, time: datetime | None, left: TimeRange | None) -> bool:
        if time is not None and self.keep_from is not None and time >= self.keep_from:
            return True
        return left is not None and left.covers(time)


def seconds_of(times: Mapping[str, datetime | None]) -> dict[str, float | None]:
    """Return identities and times in JSON form: in seconds since 1970."""
    return {identity: None if time is None else time.timestamp() for identity, time in times.items()}


def times_of(seconds: Mapping[str, float | None]) -> dict[str, datetime | None]:
    """Return identities and times from the result of `seconds_of`."""
    return {identity: None if one is None else datetime.fromtimestamp(one, UTC) for identity, one in seconds.items()}
