"""A server with an account's history and the API's rules for lists: ceilings, windows, page sizes, cursors."""

from __future__ import annotations

import random
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from dateutil.relativedelta import relativedelta

from tests.servers import Recorded, Response

START = datetime(2023, 1, 1, tzinfo=UTC)
END = datetime(2026, 1, 1, tzinfo=UTC)
MAX_OFFSET = 10_000


def moments(count: int, *, seed: int = 1, start: datetime = START, end: datetime = END) -> list[datetime]:
    """Return times between two others, in whole seconds, with duplicates, in order."""
    chance = random.Random(seed)
    seconds = int((end - start).total_seconds())
    return sorted(start + timedelta(seconds=chance.randrange(seconds)) for _ in range(count))


def stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def refused(why: str) -> Response:
    return Response.json({"error": {"code": 2001, "message": "Invalid Input Provided", "errors": [why]}}, 400)


class History:
    """`GET /incidents` and other lists, from records with IDs and times."""

    def __init__(
        self,
        count: int = 0,
        *,
        seed: int = 1,
        start: datetime = START,
        end: datetime = END,
        inclusive: tuple[bool, bool] = (True, False),
    ) -> None:
        self.moments = moments(count, seed=seed, start=start, end=end)
        self.ids = [f"Q{number:07}" for number in range(count)]
        self.inclusive = inclusive
        self.now = END
        self.ordered = True
        self.served: list[str] = []
        self.before_page: Callable[[int], None] = lambda number: None
        self.pages = 0
        self._order: tuple[list[datetime], list[int], list[datetime]] | None = None

    def __call__(self, recorded: Recorded) -> Response:
        self.pages += 1
        self.before_page(self.pages)
        query = dict(recorded.query)
        if recorded.path == "/incidents":
            return self._offset(query, "incidents", "created_at", relativedelta(months=6), newest=False)
        if recorded.path == "/log_entries":
            return self._offset(query, "log_entries", "created_at", None, newest=True)
        if recorded.path == "/oncalls":
            return self._offset(query, "oncalls", "start", None, newest=False, with_id=False)
        if recorded.path == "/audit/records":
            return self._cursor(query)
        if recorded.path == "/alert_grouping_settings":
            return self._after(query)
        if recorded.path == "/analytics/raw/incidents":
            return self._starting_after(recorded.json)
        return Response.json({"error": {"code": 2100, "message": "Not Found"}}, 404)

    def _sorted(self) -> tuple[list[int], list[datetime]]:
        """Return the records in order of time; sort again after a change."""
        if self._order is None or self._order[0] is not self.moments or len(self._order[1]) != len(self.moments):
            order = sorted(range(len(self.moments)), key=self.moments.__getitem__)
            self._order = self.moments, order, [self.moments[one] for one in order]
        return self._order[1:]

    def _between(self, since: datetime | None, until: datetime | None) -> list[int]:
        with_since, with_until = self.inclusive
        order, times = self._sorted()
        begin = 0 if since is None else (bisect_left if with_since else bisect_right)(times, since)
        end = len(times) if until is None else (bisect_right if with_until else bisect_left)(times, until)
        return order[begin:end] if self.ordered else sorted(order[begin:end])

    def _requested(self, query: dict[str, str], longest: relativedelta | None) -> tuple[list[int], Response | None]:
        since, until = (datetime.fromisoformat(query[one]) if one in query else None for one in ("since", "until"))
        if any(one is not None and one.tzinfo is None for one in (since, until)):
            return [], refused("a time without a zone")
        if longest is not None and query.get("date_range") != "all":
            until = until or self.now
            since = since or until - relativedelta(months=1)
            if until.astimezone(UTC) > since.astimezone(UTC) + longest:
                return [], refused(f"from {since} to {until} is too long")
        return self._between(since, until), None

    def _offset(
        self,
        query: dict[str, str],
        key: str,
        time: str,
        longest: relativedelta | None,
        *,
        newest: bool,
        with_id: bool = True,
    ) -> Response:
        offset, limit = int(query.get("offset", 0)), min(int(query.get("limit", 25)), 100)
        if offset + limit > MAX_OFFSET:
            return refused("Offset plus limit cannot exceed 10000")
        found, response = self._requested(query, longest)
        if response is not None:
            return response
        if "sort_by" in query:
            newest = query["sort_by"].split(",")[0].endswith(":desc")
        if newest:
            found.reverse()
        records = [
            ({"id": self.ids[one]} if with_id else {"escalation_level": one}) | {time: stamp(self.moments[one])}
            for one in found[offset : offset + limit]
        ]
        self.served += [str(record.get("id")) for record in records]
        more = offset + limit < len(found)
        total = len(found) if query.get("total") == "true" else None
        return Response.json({key: records, "offset": offset, "limit": limit, "more": more, "total": total})

    def _cursor(self, query: dict[str, str]) -> Response:
        limit = min(int(query.get("limit", 25)), 100)
        found, response = self._requested(query, None)
        since, until = (datetime.fromisoformat(query[one]) if one in query else None for one in ("since", "until"))
        if response is None and since is not None and (until or self.now) - since > timedelta(days=31):
            response = refused("more than 31 days")
        if response is not None:
            return response
        found.reverse()
        begin = int(query.get("cursor", "0").removeprefix("c"))
        page = found[begin : begin + limit]
        following = f"c{begin + limit}" if begin + limit < len(found) else None
        records = [{"id": self.ids[one], "execution_time": stamp(self.moments[one])} for one in page]
        return Response.json({"records": records, "limit": limit, "next_cursor": following})

    def _after(self, query: dict[str, str]) -> Response:
        limit, begin = min(int(query.get("limit", 25)), 100), int(query.get("after", "a0")[1:])
        page = [{"id": one} for one in self.ids[begin : begin + limit]]
        following = f"a{begin + limit}" if begin + limit < len(self.ids) else None
        return Response.json({"alert_grouping_settings": page, "after": following})

    def _starting_after(self, body: Any) -> Response:
        limit, begin = min(body.get("limit", 100), 1000), int(body.get("starting_after", "s0")[1:])
        page = [{"id": one} for one in self.ids[begin : begin + limit]]
        more = begin + limit < len(self.ids)
        return Response.json({"data": page, "last": f"s{begin + limit}", "more": more, "limit": limit, "first": "s0"})


class Shrinking:
    """Open incidents, which are removed from the list when they are resolved."""

    def __init__(self, count: int) -> None:
        self.all = [f"Q{number:05}" for number in range(count)]
        self.reopen()

    def reopen(self) -> None:
        """Reopen all incidents."""
        self.open = list(self.all)

    def resolved(self, found: Iterator[Any]) -> Iterator[Any]:
        """Resolves incidents while they are listed."""
        for one in found:
            self.open.remove(one["id"] if isinstance(one, dict) else one.id)
            yield one

    def __call__(self, recorded: Recorded) -> Response:
        query = dict(recorded.query)
        offset, limit = int(query["offset"]), int(query["limit"])
        page = [{"id": one} for one in self.open[offset : offset + limit]]
        more = offset + limit < len(self.open)
        return Response.json({"incidents": page, "offset": offset, "limit": limit, "more": more, "total": None})
