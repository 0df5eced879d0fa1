"""Where a list has been read to, and what to ask for next: no input or output, so that sync and async share it."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from pagerduty_runtime.errors import IncompleteResults, IncompleteWarning, RepeatedWarning
from pagerduty_runtime.lists.positions import CEILING

if TYPE_CHECKING:
    from pagerduty_runtime.lists.ranges import Span
    from pagerduty_runtime.operation import Operation, Request

# So many pages without a record, one after another, are no list that will ever end.
EMPTY_PAGES = 3
# So often, each time twice as far, a list that shrinks is read again from before the gap without a new record.
STEPS_BACK = 10
# A filter by what changes: records leave the list while it is read, and those behind them move up.
MOVING = frozenset({"statuses[]", "user_ids[]"})
# The members of a checkpoint, with this number for their meaning.
VERSION = 1


class Progress(NamedTuple):
    """How far a list has been read, as the `progress` callback gets it after each page.

    Attributes:
        operation_id: the operation.
        pages, records: so far.
        repeated: records that came again, because they moved between pages while these were read, and were dropped.
        total: how many there are in all, where the server says it and the list is read in one span.
        since, until: the span that is being read, where the list is read by time.
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


class Place(NamedTuple):
    """A page of a list: in the first of the spans that are left, by offset or by the mark that the server gave."""

    spans: tuple[Span, ...]
    offset: int = 0
    mark: Any = None


class Pager:
    """Reads a list's pages in their order.

    Attributes:
        request: the request for the next page, or None after the last one.
        pages, fetched: pages and entities so far.
        repeated: entities that came again and were dropped.
    """

    def __init__(self, request: Request, size: int | None, resume: Mapping[str, Any] | None = None) -> None:
        from pagerduty_runtime.lists.ranges import plan

        pagination = request.operation.pagination
        self.kind = pagination.kind if pagination is not None else "single"
        self.key = _key(pagination.key, request) if pagination is not None else request.operation.list_field
        self.operation: Operation[Any, Any] = request.operation
        self.pages = self.fetched = self.repeated = 0
        self.total: int | None = None
        self._asked = _asked(request)
        self._size = min(size, CEILING) if size is not None else None
        self._moving = any(name in MOVING for name, _ in request.query)
        if self._moving and self._size == 1:
            self._size = 2  # a page of one cannot join the one before it
        self._started = _started(resume)
        spans, query = plan(self.operation, request.query, self._started)
        self._start = request._replace(query=query)
        # The page after the one at hand, and the one at hand, with how much of it has been handed out.
        self._next: Place | None = Place(tuple(spans))
        self._here = self._next
        self._handed: int | None = None
        self._in_the_way: str | None = None
        self._doubt: str | None = None
        self._resuming = 0
        self._order_before: tuple[str | None, str | None, bool, bool]  # of a page, before it
        # The entities that may come again, with their times: of this span, and of those before it.
        self._seen: dict[str, str | None] = {}
        self._before: dict[str, str | None] = {}
        self._forget()
        self._marks: set[Any] = set()
        if resume is not None:
            self._resume(resume)
        self.request = self._page()

    def _forget(self) -> None:
        """What a new span begins with."""
        self._empty = 0
        self._steps_back = 0
        self._first: str | None = None
        self._last: str | None = None
        self._forwards = self._backwards = True

    def _order(self) -> tuple[str | None, str | None, bool, bool]:
        """Which way the times of a span's records run, as far as they have been read."""
        return self._first, self._last, self._forwards, self._backwards

    # --- a page

    def take(self, parsed: Any, moment: datetime | None = None) -> Iterator[Any]:
        """The entities of the next page that have not come before, as they are asked for; `request` moves on at once.

        `moment` is when the server answered, where it says it.
        """
        from pagerduty_runtime.lists.ranges import fixed

        assert self._next is not None, "there is a page to take"
        payload: dict[str, Any] = parsed._json if hasattr(parsed, "_json") else {}
        items = self._items(parsed)
        self.pages += 1
        self._here, self._handed = self._next, 0
        if self.kind == "offset":
            span, *later = self._here.spans
            span = fixed(span, self.operation.window, self._start.query, moment)
            self._here = self._here._replace(spans=(span, *later))
        self._order_before = self._order()
        self._empty = 0 if self._brings_more(items) else self._empty + 1
        gap = self._gap(payload, items)
        if gap is None:
            self._note(payload, items)
        self._next = gap if gap is not None else getattr(self, f"_after_{self.kind}")(payload, items)
        if self._steps_back > STEPS_BACK:
            self._stop("the list changes faster than it can be read: read it whole, and act on its records afterwards")
        elif self._next is not None and self._empty >= EMPTY_PAGES:
            self._stop(f"{EMPTY_PAGES} pages in a row had no new record, and the server says that there are more")
        self.request = self._page()
        return self._fresh([] if gap is not None else items)

    def _fresh(self, items: list[Any]) -> Iterator[Any]:
        resuming = self._resuming
        again = dict(self._seen) if resuming else {}
        for index, item in enumerate(items):
            self._handed = index + 1
            if self._is_new(item, index < resuming, again):
                self.fetched += 1
                if index + 1 == len(items):
                    self._resuming = self._left(resuming, items)
                    self._page_done()
                yield item
        self._resuming = self._left(resuming, items)
        self._page_done()

    def _left(self, resuming: int, items: list[Any]) -> int:
        """How many of the records that were handed out before a checkpoint stand on the pages that follow."""
        after, here = self._next, self._here
        if after is None or after.spans != here.spans or after.offset < here.offset:
            return 0
        return max(0, resuming - (after.offset - here.offset if self.kind == "offset" else len(items)))

    def _page_done(self) -> None:
        """The page at hand has been handed out: what follows is the next one."""
        if self._handed is None:
            return
        self._handed = None
        if self._next is not None and self._next.spans != self._here.spans:
            self._enter(self._next)

    def finish(self) -> None:
        """Raise IncompleteResults for a list cut off; warn of records that moved."""
        if self._in_the_way is not None:
            raise IncompleteResults(self.operation.id, self.fetched, self._in_the_way)
        if self._doubt is not None:
            warnings.warn(f"{self.operation.id}: {self._doubt}", IncompleteWarning, stacklevel=5)
        if self.repeated:
            warnings.warn(
                f"{self.operation.id}: {self.repeated} records came again and were dropped: the list moved while it "
                "was read",
                RepeatedWarning,
                stacklevel=5,
            )

    def progress(self) -> Progress:
        """How far the list has been read."""
        span = self._here.spans[0]
        done = self._next is None
        return Progress(
            self.operation.id, self.pages, self.fetched, self.repeated, self.total, span.since, span.until, done
        )

    # --- checkpoints

    def checkpoint(self) -> dict[str, Any]:
        """Where the list has been handed out to, as JSON: the page at hand, and what could come again."""
        place = self._next if self._handed is None else self._here
        return {
            "version": VERSION,
            **self._asked,
            "started": self._started.isoformat(),
            "spans": [list(span) for span in place.spans] if place is not None else [],
            "offset": place.offset if place is not None else 0,
            "mark": place.mark if place is not None else None,
            "handed": max(self._handed or 0, self._resuming),
            "pages": self.pages - (self._handed is not None),
            "records": self.fetched,
            "repeated": self.repeated,
            "incomplete": self._in_the_way if place is None else None,
            "seen": dict(self._seen),
            "before": dict(self._before),
            "order": list(self._order() if self._handed is None else self._order_before),
        }

    def _resume(self, checkpoint: Mapping[str, Any]) -> None:
        from pagerduty_runtime.lists.ranges import Span

        try:
            if checkpoint["version"] != VERSION:
                raise ValueError(f"this checkpoint is of version {checkpoint['version']!r}, and {VERSION} is read here")
            different = [name for name, value in self._asked.items() if checkpoint[name] != value]
            if different:
                was, now = ({name: one[name] for name in different} for one in (checkpoint, self._asked))
                raise ValueError(
                    f"this checkpoint is of another call, {json.dumps(was)}, and this one is {json.dumps(now)}: resume "
                    "with the arguments of the first run; an `until` that is left out stays what it was then"
                )
            spans = tuple(Span(*span) for span in checkpoint["spans"])
            self._next = Place(spans, int(checkpoint["offset"]), checkpoint["mark"]) if spans else None
            self._first, self._last, self._forwards, self._backwards = checkpoint["order"]
            self._in_the_way = checkpoint["incomplete"]
            self._resuming = int(checkpoint["handed"])
            self.pages, self.fetched = int(checkpoint["pages"]), int(checkpoint["records"])
            self.repeated = int(checkpoint["repeated"])
            self._seen, self._before = dict(checkpoint["seen"]), dict(checkpoint["before"])
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"this is no checkpoint of {self.operation.id}: {type(error).__name__} {error}") from None
        if self._next is not None:
            self._here = self._next

    # --- what follows a page

    def _stop(self, why: str) -> Place | None:
        """No page follows, for this reason."""
        self._next, self._in_the_way = None, why
        return None

    def _enter(self, place: Place) -> None:
        """Go on in another span: only what may come in those that are left is remembered."""
        from pagerduty_runtime.lists.ranges import covers, hull

        left = hull(place.spans)  # the spans join: one test for each record, however many they are
        known = {**self._before, **self._seen}
        self._before = {one: moment for one, moment in known.items() if moment is None or covers(left, moment)}
        self._seen = {}

    def _spans_left(self) -> Place | None:
        """The beginning of the next span, or None after the last one."""
        self._forget()
        left = self._here.spans[1:]
        return Place(left) if left else None

    def _after_offset(self, payload: dict[str, Any], items: list[Any]) -> Place | None:
        said, offset = payload.get("offset"), self._here.offset
        if isinstance(said, int) and said != offset and not self._is_next(said):
            return self._stop(f"offset {offset} was asked for, and the server answered with {said}")
        more = payload.get("more")
        if not more:
            full = self._size is not None and len(items) >= self._size
            self._doubt = "the server does not say whether there are more" if more is None and full else self._doubt
            return self._spans_left()
        if not items:
            self._doubt = f"the page at offset {offset} was empty, and there were more"
        # By what came, not by the limit that the server echoes: it may hold to a smaller one without a word.
        used = len(items) or self._size or 1
        following = offset + used
        if following >= CEILING:
            return self._beyond()
        if self._moving and items and used > 1 and self._identity(items[-1]) is not None:
            following -= 1  # one record twice: it shows that none between the pages was missed
        return self._here._replace(offset=following)

    def _beyond(self) -> Place | None:
        """Past the ceiling: what is left of the span's time, read from its beginning."""
        from pagerduty_runtime.lists.ranges import by_time, halves, narrowed

        window, (span, *later) = self.operation.window, self._here.spans
        if window is None:
            return self._stop(f"there are more than {CEILING} records, and the API gives no more: filter the list")
        if window.unless in dict(self._start.query):
            return self._stop(
                f"there are more than {CEILING} records: give since and until in place of {window.unless}"
            )
        left: list[Span] | None
        timely = by_time(window, self._start.query)
        if timely and self._first is not None and self._last is not None and (self._forwards or self._backwards):
            rest = narrowed(span, window, self._first, self._last, self._started)
            left = [rest] if rest is not None else halves(span)
        elif window.sort is not None and window.sort[0] in dict(self._start.query):
            return self._stop(
                f"there are more than {CEILING} records, and their order cannot be kept in a narrower time: "
                f"sort by {' or '.join(window.sort[1])}, or give a shorter time"
            )
        else:
            left = halves(span)
        if left is not None and window.newest_first and len(left) > 1:
            left.reverse()
        if left is None:
            hint = "give since and until" if span.since is None else "filter the list"
            return self._stop(f"there are more than {CEILING} records, and their time cannot be split further: {hint}")
        self._forget()
        return Place((*left, *later))

    def _after_cursor(self, payload: dict[str, Any], items: list[Any]) -> Place | None:
        return self._marked("cursor", payload.get("next_cursor"), payload)

    def _after_after(self, payload: dict[str, Any], items: list[Any]) -> Place | None:
        return self._marked("after", payload.get("after"), payload)

    def _after_starting_after(self, payload: dict[str, Any], items: list[Any]) -> Place | None:
        return self._marked("starting_after", payload.get("last") if payload.get("more") else None, payload)

    def _after_limit(self, payload: dict[str, Any], items: list[Any]) -> Place | None:
        if self._size is not None and len(items) >= self._size:
            warnings.warn(
                f"{self.operation.id} gives at most {self._size} records and cannot go on: there may be more",
                IncompleteWarning,
                stacklevel=7,
            )
        return None

    def _after_single(self, payload: dict[str, Any], items: list[Any]) -> Place | None:
        return None

    def _marked(self, name: str, mark: Any, payload: dict[str, Any]) -> Place | None:
        if mark is None or mark == "":
            if payload.get("more"):
                return self._stop(f"the server says that there are more, and gives no {name}")
            self._marks.clear()
            return self._spans_left()
        if mark in self._marks or mark == self._here.mark:
            return self._stop(f"the server gave the same {name} twice")
        self._marks.add(mark)
        return self._here._replace(mark=mark)

    def _is_next(self, said: int) -> bool:
        """Whether a server gave the page behind the one before, though one record of that was asked for as well."""
        return self._moving and said == self._here.offset + 1

    def _gap(self, payload: dict[str, Any], items: list[Any]) -> Place | None:
        """The page to read again before this one, where a list that shrinks may have moved records past it.

        Only a server that says the offset back shows that it minds it: others give their pages by number.
        """
        offset = self._here.offset
        if not self._moving or not offset or payload.get("offset") != offset:
            return None
        if any((one := self._identity(item)) is None or one in self._seen for item in items):
            return None
        self._steps_back += 1
        back = (self._size or 1) * 2 ** (self._steps_back - 1)
        return self._here._replace(offset=max(0, offset - back))

    # --- entities

    def _items(self, parsed: Any) -> list[Any]:
        from pagerduty_runtime.fields import table_of

        if self.key is None:
            parsed = self.operation.entity(200, parsed)
            lists = [name for name, value in getattr(parsed, "_json", {}).items() if isinstance(value, list)]
            self.key = next((one for one in lists if one == self.operation.path.split("/")[-1]), (lists or [None])[0])
        if isinstance(parsed, list):
            return parsed
        entry = table_of(type(parsed)).by_wire.get(self.key or "") if hasattr(parsed, "_json") else None
        items = getattr(parsed, entry.name, None) if entry is not None else None
        if not isinstance(items, list):
            raise IncompleteResults(self.operation.id, self.fetched, f"the response has no list {self.key!r}")
        return items

    def _brings_more(self, items: list[Any]) -> bool:
        """Whether a page takes the list on. Where a list shrinks, pages that were read are read again."""
        if self._resuming or (self._steps_back and items):
            return True
        return any((identity := self._identity(item)) is None or identity not in self._seen for item in items)

    def _note(self, payload: dict[str, Any], items: list[Any]) -> None:
        """Which way the records' times run, and how many records there are."""
        total = payload.get("total")
        one_span = self.operation.window is None or (len(self._here.spans) == 1 and not self._before)
        self.total = total if isinstance(total, int) and one_span else None
        from pagerduty_runtime.lists.ranges import read

        for item in items:
            if not self._resuming and self._identity(item) in self._seen:
                continue  # it came before, and says nothing new of the order
            moment = self._moment(item)
            if moment is None:
                self._forwards = self._backwards = False
                return
            if self._last is not None:
                now, last = read(moment), read(self._last)  # not the texts: their offsets may differ
                if now is None or last is None:
                    self._forwards = self._backwards = False
                    return
                self._forwards = self._forwards and now >= last
                self._backwards = self._backwards and now <= last
            else:
                self._first = moment
            self._last = moment

    def _moment(self, item: Any) -> str | None:
        window = self.operation.window
        if window is None or window.time is None or not hasattr(item, "_json"):
            return None
        value = item._json.get(window.time)
        return value if isinstance(value, str) else None

    def _identity(self, item: Any) -> str | None:
        """An entity's id; all of it where it has none and is listed by time, so that it comes in two spans."""
        value = item._json if hasattr(item, "_json") else item
        identifier = value.get("id") if isinstance(value, dict) else None
        if isinstance(identifier, str):
            return identifier
        if self.operation.window is None:
            return None
        import hashlib

        return hashlib.blake2b(json.dumps(value, sort_keys=True).encode(), digest_size=16).hexdigest()

    def _is_new(self, item: Any, handed: bool, again: Mapping[str, str | None]) -> bool:
        """Whether an entity has not come before; one without an identity counts as new."""
        identity = self._identity(item)
        if identity is None:
            return not handed
        if identity in again:
            return False
        if identity in self._before:
            self._seen[identity] = self._moment(item)  # it is of this span too: pages are told to join by it
            return False
        if identity in self._seen:
            self.repeated += not self._moving  # there a page repeats the end of the one before it on purpose
            return False
        self._seen[identity] = self._moment(item)
        self._steps_back = 0
        if self.kind != "offset" and len(self._seen) > CEILING:
            del self._seen[next(iter(self._seen))]  # a cursor does not move: what came long ago does not come again
        return True

    # --- requests

    def _page(self) -> Request | None:
        """The request for the next page: its size and place stand in the query, or in the body."""
        if self._next is None:
            return None
        place, span = self._next, self._next.spans[0]
        if self.kind == "single":
            return self._start
        marks: dict[str, Any] = {} if place.mark is None else {self.kind: place.mark}
        if self.kind == "starting_after":
            size = {} if self._size is None else {"limit": self._size}
            body = {**size, **json.loads(self._start.content or b"{}"), **marks}  # the caller's own limit stands there
            return self._start._replace(content=json.dumps(body).encode(), content_type="application/json")
        if self.kind == "offset":
            marks["offset"] = place.offset
        if self._size is not None:
            marks["limit"] = min(self._size, CEILING - place.offset)
        marks |= {name: value for name, value in span._asdict().items() if value is not None}
        kept = [pair for pair in self._start.query if pair[0] not in marks]
        return self._start._replace(query=kept + [(name, str(value)) for name, value in marks.items()])


def _started(resume: Mapping[str, Any] | None) -> datetime:
    """When the first run started: what is planned by the time stays as it was planned."""
    said = resume.get("started") if isinstance(resume, Mapping) else None
    try:
        return datetime.fromisoformat(str(said))
    except ValueError:  # none yet, or no checkpoint: which is told when it is read
        return datetime.now(UTC).replace(microsecond=0)


def _asked(request: Request) -> dict[str, Any]:
    """What a checkpoint is of: the call, without its page."""
    query = sorted([name, value] for name, value in request.query if name not in ("limit", "offset", "cursor", "after"))
    body = json.loads(request.content) if request.content else None
    return {"operation": request.operation.id, "path": request.path, "query": query, "body": body}


def _key(key: str, request: Request) -> str:
    """The member with the entities; `{name}` is what the path has in that parameter's place."""
    if not key.startswith("{"):
        return key
    parts = zip(request.operation.path.split("/"), request.path.split("/"), strict=True)
    return next(value for name, value in parts if name == key)
