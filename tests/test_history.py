"""Years of history: windows, ceilings, seams, checkpoints, read-ahead, against a server with the API's rules."""

from __future__ import annotations

import asyncio
import json
import random
import threading
import time
import warnings
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.relativedelta import relativedelta

from pagerduty_client import BadRequest, Client
from pagerduty_rest import IncompleteResults, IncompleteWarning, Progress, RepeatedWarning
from pagerduty_rest.api.alert_grouping_settings import list_alert_grouping_settings
from pagerduty_rest.api.analytics import get_analytics_incidents
from pagerduty_rest.api.audit import list_audit_records
from pagerduty_rest.api.incidents import list_incidents
from pagerduty_rest.api.log_entries import list_log_entries
from pagerduty_rest.api.on_calls import list_on_calls
from pagerduty_rest.api.services import list_services
from pagerduty_rest.api.tags import get_tags_by_entity_type
from tests.history import END, START, History, Shrinking, stamp
from tests.servers import Recorded, Response, Server, serve
from tests.test_pages import records, wait_for

pytestmark = pytest.mark.whole


def client_of(server: Server) -> Client:
    return Client(token="abc", base_url=server.url, rate_limit="off")


def read(server: Server, mode: str, endpoint: Any, **arguments: Any) -> list[str]:
    if mode == "sync":
        with client_of(server) as client:
            return [one.id for one in endpoint.iterate(client=client, **arguments)]

    async def all_of_them() -> list[str]:
        async with client_of(server) as client:
            return [one.id async for one in endpoint.aiterate(client=client, **arguments)]

    return asyncio.run(all_of_them())


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(("count", "limit"), [(35_000, 100), (9_000, 75), (4_000, 30)])
def test_incidents_of_3_years_come_once_and_in_order(count: int, limit: int, mode: str) -> None:
    history = History(count)
    with serve(history) as server:
        assert read(server, mode, list_incidents, since=START, until=END, limit=limit) == history.ids
    assert len(server.requests) <= 1.1 * (count / (limit - 1) + 20)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_small_pages_and_the_newest_first(mode: str) -> None:
    history = History(2_000)
    with serve(history) as server:
        found = read(server, mode, list_incidents, since=START, until=END, limit=7, sort_by=["created_at:desc"])
    assert found == history.ids[::-1]


@pytest.mark.parametrize("inclusive", [(True, True), (True, False), (False, True), (False, False)])
def test_seams_lose_nothing_whether_since_and_until_are_inclusive_or_not(inclusive: tuple[bool, bool]) -> None:
    history = History(400, inclusive=inclusive)
    cuts = [START + timedelta(days=number) for number in range(1, 1_090)]
    history.moments = sorted([*history.moments, *cuts])  # a record at every midnight, seams among them
    history.ids = [f"Q{number:07}" for number in range(len(history.moments))]
    with serve(history) as server:
        assert read(server, "sync", list_incidents, since=START - timedelta(1), until=END) == history.ids
        assert read(server, "sync", list_audit_records, since=START - timedelta(1), until=END) == history.ids[::-1]


@pytest.mark.parametrize(
    ("limit", "sort"),
    [(100, None), (75, None), (100, ["created_at:desc"]), (75, ["created_at:desc"]), (30, ["incident_number:asc"])],
)
def test_a_window_with_more_than_the_ceiling_is_split(limit: int, sort: list[str] | None) -> None:
    history = History(0)
    chance = random.Random(3)
    day = int(timedelta(days=1).total_seconds())
    history.moments = sorted(START + timedelta(seconds=chance.randrange(30 * day)) for _ in range(23_456))
    history.ids = [f"Q{number:07}" for number in range(23_456)]
    with serve(history) as server:
        found = read(
            server, "sync", list_incidents, since=START, until=START + timedelta(40), limit=limit, sort_by=sort
        )
    assert found == (history.ids[::-1] if sort and sort[0].endswith("desc") else history.ids)
    assert len(server.requests) <= 1.1 * (23_456 / (limit - 1) + 10)


def test_log_entries_come_newest_first_past_the_ceiling_without_since() -> None:
    history = History(12_345)
    with serve(history) as server:
        assert read(server, "sync", list_log_entries) == history.ids[::-1]


def test_incidents_of_the_last_month_past_the_ceiling_without_since() -> None:
    history = History(0)
    now = datetime.now(UTC).replace(microsecond=0)
    history.now = now
    history.moments = [now - timedelta(days=20) + timedelta(seconds=60 * number) for number in range(11_000)]
    history.ids = [f"Q{number:07}" for number in range(11_000)]
    with serve(history) as server:
        assert read(server, "sync", list_incidents) == history.ids
        assert read(server, "sync", list_incidents, sort_by=["created_at:desc"]) == history.ids[::-1]


def test_entities_without_id_or_order_past_the_ceiling() -> None:
    history = History(15_000)
    random.Random(9).shuffle(history.moments)
    history.ordered = False
    with serve(history) as server, client_of(server) as client:
        found = list(list_on_calls.iterate(client=client, since=START, until=END))
    assert sorted(one.escalation_level for one in found) == list(range(15_000))


def test_too_many_at_one_moment_are_an_error_with_advice() -> None:
    history = History(0)
    history.moments = [START + timedelta(days=3)] * 10_500
    history.ids = [f"Q{number:07}" for number in range(10_500)]
    with serve(history) as server, client_of(server) as client:
        with pytest.raises(IncompleteResults, match="cannot be split further: filter the list") as caught:
            near = timedelta(seconds=20)
            list_incidents.iterate(
                client=client, since=history.moments[0] - near, until=history.moments[0] + near
            ).all()
        assert caught.value.fetched == len(caught.value.entities) == 10_000
        with pytest.raises(IncompleteResults, match="pass since and until instead of date_range"):
            list_incidents.iterate(client=client, date_range="all").all()
    assert len(server.requests) < 4_000


def test_an_order_that_windows_cannot_preserve_is_an_error() -> None:
    with serve(History(11_000)) as server, client_of(server) as client:
        with pytest.raises(ValueError, match=r"sort by created_at or incident_number, or request less than 6 months"):
            list_incidents.iterate(client=client, since=START, until=END, sort_by=["urgency:desc"])
        assert server.requests == []


@pytest.mark.parametrize(
    ("since", "time_zone", "why"),
    [
        (datetime(2026, 1, 1), None, "2026-01-01T00:00:00 has no time zone"),
        ("2026-01-01T00:00:00", None, "has no time zone: write 2026-01-01T00:00:00Z for UTC"),
        ("2026-01-01", "Nowhere/City", "write 2026-01-01T00:00:00Z for UTC, or pass time_zone"),
        ("last week", None, "not 'last week'"),
        ("2026-03-01T00:00:00Z", None, "is after until"),
    ],
)
def test_ambiguous_times_are_rejected(since: Any, time_zone: str | None, why: str) -> None:
    with Client(token="abc") as client, pytest.raises(ValueError, match=why):
        list_incidents.iterate(client=client, since=since, until="2026-02-01T00:00:00Z", time_zone=time_zone)


def windows(server: Server) -> list[tuple[datetime, datetime]]:
    """Return the requested ranges, in order, because several are requested at once."""
    return sorted(
        (datetime.fromisoformat(query["since"]), datetime.fromisoformat(query["until"]))
        for query in (dict(one.query) for one in server.requests)
    )


ZONES = ["Europe/Berlin", "America/New_York", "UTC", "Pacific/Auckland"]


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("month", range(1, 13))
def test_windows_follow_the_calendar_and_are_never_too_long(zone: str, month: int) -> None:
    since = datetime(2024, month, 1, tzinfo=ZoneInfo(zone))
    with serve(History(0)) as server, client_of(server) as client:
        assert list_incidents.iterate(client=client, since=since, until=since.replace(year=2026)).all() == []
        aware = windows(server)
        del server.requests[:]
        naive = since.replace(tzinfo=None).isoformat()
        found = list_incidents.iterate(client=client, since=naive, until=since.replace(year=2026), time_zone=zone)
        assert found.all() == []
    for sent in (aware, windows(server)):
        assert sent[0][0] == since
        assert sent[-1][1] == since.replace(year=2026)
        assert len(sent) in (4, 5)
        for start, end in sent:
            for other in ZONES:  # in any time zone of the server
                assert end <= start.astimezone(ZoneInfo(other)) + relativedelta(months=6)
        for (_, end), (start, _) in pairwise(sent):
            assert end - start == timedelta(seconds=1)


def test_a_range_of_the_maximum_length_is_one_unchanged_request() -> None:
    with serve(History(0)) as server, client_of(server) as client:
        list_incidents.iterate(
            client=client, since="2025-03-10T00:00:00+01:00", until="2025-09-10T00:00:00+02:00"
        ).all()
        assert dict(server.requests[0].query)["since"] == "2025-03-10T00:00:00+01:00"
        assert len(server.requests) == 1
        list_audit_records.iterate(client=client, since="2025-03-01T00:00:00Z", until="2025-04-01T00:00:00Z").all()
        assert len(server.requests) == 2
        list_audit_records.iterate(client=client, since="2025-03-01T00:00:00Z", until="2025-04-01T00:00:01Z").all()
        assert len(server.requests) == 4


def test_without_until_windows_go_to_now() -> None:
    with serve(History(0)) as server, client_of(server) as client:
        list_audit_records.iterate(client=client, since=datetime.now(UTC) - timedelta(days=40)).all()
    oldest, newest = windows(server)
    assert abs(newest[1] - datetime.now(UTC)) < timedelta(minutes=1)
    assert oldest[1] < newest[1]


def settings(client: Client, **arguments: Any) -> Any:
    return list_alert_grouping_settings.iterate(client=client, limit=7, **arguments)


def analytics(client: Client, **arguments: Any) -> Any:
    return get_analytics_incidents.iterate(client=client, body={"limit": 7, "filters": {}}, **arguments)


def audit(client: Client, **arguments: Any) -> Any:
    return list_audit_records.iterate(client=client, limit=7, since=START, until=END, **arguments)


def incidents(client: Client, **arguments: Any) -> Any:
    return list_incidents.iterate(client=client, limit=7, since=START, until=END, **arguments)


KINDS: dict[str, Callable[..., Any]] = {
    "offset": incidents,
    "cursor": audit,
    "after": settings,
    "starting_after": analytics,
}


@pytest.mark.parametrize("times", [6, pytest.param(50, marks=pytest.mark.slow)])
@pytest.mark.parametrize("kind", KINDS)
def test_killed_at_any_record_and_resumed_nothing_is_lost_or_repeated(kind: str, times: int) -> None:
    history, chance = History(300), random.Random(kind)
    with serve(history) as server, client_of(server) as client:
        for _ in range(times):
            del server.requests[:], history.served[:]
            seen: list[str] = []
            stored, kills = "null", 0
            while True:
                killed_after = chance.randrange(1, 150)
                found = KINDS[kind](client, resume=json.loads(stored), concurrency=chance.choice([1, None]))
                for count, one in enumerate(found, 1):
                    seen.append(one.id)
                    stored = json.dumps(found.checkpoint())
                    if count == killed_after:
                        kills += 1
                        break
                else:
                    break
            assert sorted(seen) == history.ids
            assert found.fetched == 300
            if kind == "offset":
                again = Counter(history.served)
                assert sum(again.values()) - 300 <= kills * 9 * 7 + 120  # the pages in flight


@pytest.mark.parametrize("times", [15, pytest.param(200, marks=pytest.mark.slow)])
def test_killed_between_pages_nothing_is_fetched_again(times: int) -> None:
    history, chance = History(700), random.Random(5)
    with serve(history) as server, client_of(server) as client:
        for _ in range(times):
            del history.served[:]
            seen: list[str] = []
            stored = None
            stop = chance.randrange(1, 40)
            first = incidents(client, concurrency=1)
            for number, page in enumerate(first.by_page(), 1):
                seen += [one.id for one in page]
                stored = json.dumps(first.checkpoint())
                if number == stop:
                    break
            before, known = len(history.served), len(seen)
            assert stored is not None
            second = list_incidents.iterate(client=client, limit=100, since=START, until=END, resume=json.loads(stored))
            seen += [one.id for one in second]
            assert seen == history.ids
            assert len(history.served) - before <= 700 - known + 7  # records at seams


def test_async_checkpoints_resume_like_sync_ones() -> None:
    history = History(500)

    async def some(resume: Any, most: int) -> tuple[list[str], Any]:
        async with client_of(server) as client:
            seen: list[str] = []
            async with list_incidents.aiterate(client=client, limit=30, since=START, until=END, resume=resume) as found:
                async for one in found:
                    seen.append(one.id)
                    if len(seen) == most:
                        break
                return seen, json.loads(json.dumps(found.checkpoint()))

    with serve(history) as server:
        first, stored = asyncio.run(some(None, 123))
        second, done = asyncio.run(some(stored, 1_000))
        assert first + second == history.ids
        assert asyncio.run(some(done, 1_000))[0] == []
        with client_of(server) as client:
            rest = list_incidents.iterate(client=client, limit=30, since=START, until=END, resume=stored)
            assert first + [one.id for one in rest] == history.ids


def test_a_checkpoint_keeps_the_until_of_the_first_run_and_the_error_of_the_end() -> None:
    history = History(200)
    with serve(history) as server, client_of(server) as client:
        found = list_audit_records.iterate(client=client, since=START)
        next(found)
        stored = json.loads(json.dumps(found.checkpoint()))
        time.sleep(1.1)
        del server.requests[:]
        assert len(list_audit_records.iterate(client=client, since=START, resume=stored).all()) == 199
        assert windows(server)[-1][1] == datetime.fromisoformat(stored["ranges"][0][1])
    page = {"incidents": records(1), "offset": 5, "limit": 1, "more": True}
    with serve(lambda _: Response.json(page)) as server, client_of(server) as client:
        found_incidents = list_incidents.iterate(client=client, limit=1)
        with pytest.raises(IncompleteResults):
            found_incidents.all()
        with pytest.raises(IncompleteResults, match="offset 0 was requested"):
            list_incidents.iterate(client=client, limit=1, resume=found_incidents.checkpoint()).all()


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"version": 3}, "this checkpoint has version 3; this release reads 1 and 2"),
        ({"operation": "listUsers"}, "this checkpoint belongs to another call"),
        ({"query": []}, "resume with the arguments of the first run"),
        ({"ranges": [1]}, "not a checkpoint of listIncidents"),
        ({"offset": None}, "not a checkpoint of listIncidents"),
    ],
)
def test_a_checkpoint_of_another_call_is_rejected(change: dict[str, Any], why: str) -> None:
    with Client(token="abc") as client:
        stored = incidents(client).checkpoint()
        with pytest.raises(ValueError, match=why):
            incidents(client, resume=stored | change)
        del stored["seen"]
        with pytest.raises(ValueError, match="KeyError 'seen'"):
            incidents(client, resume=stored)


def test_a_checkpoint_holds_no_token() -> None:
    with serve(History(50)) as server, Client(token="s3cr3t-token", base_url=server.url) as client:
        found = incidents(client)
        next(found)
        assert "s3cr3t" not in json.dumps(found.checkpoint())


@pytest.mark.parametrize("concurrency", [None, 1, 8])
@pytest.mark.parametrize("limit", [100, 30, 7])
def test_resolving_listed_incidents_skips_none(limit: int, concurrency: int | None) -> None:
    shrinking = Shrinking(1_000)
    with serve(shrinking) as server, client_of(server) as client:
        found = list_incidents.iterate(client=client, limit=limit, statuses=["triggered"], concurrency=concurrency)
        seen = [one.id for one in shrinking.resolved(found)]
    assert sorted(seen) == shrinking.all


@pytest.mark.parametrize("seed", range(10))
def test_incidents_that_are_resolved_by_others_meanwhile_hide_no_open_one(seed: int) -> None:
    shrinking, chance = Shrinking(800), random.Random(seed)
    with serve(shrinking) as server, client_of(server) as client:
        seen = set()
        for one in list_incidents.iterate(client=client, limit=50, statuses=["triggered"]):
            seen.add(one.id)
            for _ in range(chance.randrange(2)):
                shrinking.open.remove(chance.choice(shrinking.open))
    assert set(shrinking.open) <= seen


def test_records_that_appear_at_the_front_are_reported() -> None:
    history = History(1_000)

    def appear(number: int) -> None:
        history.moments.append(END + timedelta(seconds=number))
        history.ids.append(f"Q{len(history.ids):07}")

    history.before_page = appear
    with serve(history) as server, client_of(server) as client:
        found = list_log_entries.iterate(client=client, limit=100, concurrency=1)
        with pytest.warns(RepeatedWarning, match="records were received twice"):
            seen = [one.id for one in found]
    assert len(seen) == len(set(seen))
    assert set(seen) >= {f"Q{number:07}" for number in range(1_000)}
    assert found.repeated == 10


def test_a_server_that_silently_ignores_the_offset() -> None:
    page = {"services": records(100), "more": True}
    with serve(lambda _: Response.json(page)) as server, client_of(server) as client:
        with pytest.raises(IncompleteResults, match="3 pages in a row had no new record") as caught:
            list_services.iterate(client=client, concurrency=1).all()
    assert len(caught.value.entities) == 100
    assert len(server.requests) == 4


def test_early_ends_send_nothing_further() -> None:
    responses = threading.Semaphore(0)

    def slow(recorded: Recorded) -> Response:
        if int(dict(recorded.query)["offset"]):
            responses.acquire(timeout=10)
            return Response.json({"error": {"message": "busy"}}, 503)
        return Response.json({"incidents": records(100), "offset": 0, "limit": 100, "more": True})

    with serve(slow) as server, client_of(server) as client:
        found = list_incidents.iterate(client=client)
        next(found)
        wait_for(lambda: len(server.requests) == 3)
        found.close()
        assert list(found) == []
        responses.release(2)
        wait_for(lambda: not any("next page" in one.name for one in threading.enumerate()))
        assert len(server.requests) == 3  # a 503 is retried, but not for a canceled list

        async def early() -> None:
            async with client_of(server) as own, list_incidents.aiterate(client=own) as listed:
                assert (await anext(listed)).id == "P00000"
                while len(server.requests) < 6:
                    await asyncio.sleep(0.005)
            assert [task for task in asyncio.all_tasks() if not task.done()] == [asyncio.current_task()]

        asyncio.run(early())
        responses.release(2)


def test_an_error_of_a_prefetched_page_is_raised_in_turn() -> None:
    def refusing(recorded: Recorded) -> Response:
        if int(dict(recorded.query)["offset"]):
            return Response.json({"error": {"message": "no"}}, 400)
        return Response.json({"incidents": records(2), "offset": 0, "limit": 2, "more": True})

    with serve(refusing) as server, client_of(server) as client:
        found = list_incidents.iterate(client=client, limit=2)
        assert [next(found).id, next(found).id] == ["P00000", "P00001"]
        with pytest.raises(BadRequest):
            next(found)


def test_progress_is_reported_after_each_page() -> None:
    told: list[Progress] = []
    with serve(History(250)) as server, client_of(server) as client:
        incidents(client, progress=told.append).all()
    assert [one.records for one in told] == sorted(one.records for one in told)
    assert (told[-1].records, told[-1].done) == (250, True)
    assert told[0].operation_id == "listIncidents"
    assert told[0].since == stamp(START)
    assert told[0].pages == 1
    page = {"services": records(3), "offset": 0, "limit": 100, "more": False, "total": 3}
    with serve(lambda _: Response.json(page)) as server, client_of(server) as client:
        told.clear()
        list_services.iterate(client=client, progress=told.append).all()
    assert [(one.total, one.records, one.since) for one in told] == [(3, 3, None)]


def test_a_bar(capsys: pytest.CaptureFixture[str]) -> None:
    with serve(History(250)) as server, client_of(server) as client:
        incidents(client, progress=True).all()
    assert "listIncidents: 250 records" in capsys.readouterr().err


def test_helpers_that_users_of_the_official_client_know() -> None:
    services = [{"id": f"P{number}", "name": f"service {number}"} for number in range(5)] + [{"id": "PX"}]
    page = {"services": services, "offset": 0, "limit": 100, "more": False}

    async def asynchronously() -> None:
        async with client_of(server) as own:
            assert (await list_services.aiterate(client=own).index_by())["PX"].id == "PX"
            assert len(await list_services.aiterate(client=own).all()) == 6
            found = await list_services.aiterate(client=own, query="service").find(name="service 2")
            assert found is not None
            assert found.id == "P2"

    with serve(lambda _: Response.json(page)) as server, client_of(server) as client:
        assert list(list_services.iterate(client=client).index_by()) == [one["id"] for one in services]
        assert set(list_services.iterate(client=client).index_by("name")) == {
            f"service {number}" for number in range(5)
        }
        found = list_services.iterate(client=client).find(name="service 3")
        assert found is not None
        assert found.id == "P3"
        assert list_services.iterate(client=client).find(name="other") is None
        found = list_services.iterate(client=client).find(lambda one: one.id == "PX")
        assert found is not None
        assert not hasattr(found, "name")
        asyncio.run(asynchronously())


def test_a_list_that_the_path_names() -> None:
    page = {"teams": [{"id": "PT", "type": "team_reference"}], "offset": 0, "limit": 100, "more": False}
    with serve(lambda _: Response.json(page)) as server, client_of(server) as client:
        assert [one.id for one in get_tags_by_entity_type.iterate("PTAG", "teams", client=client)] == ["PT"]
        with pytest.raises(IncompleteResults, match="no list 'users'"):
            list(get_tags_by_entity_type.iterate("PTAG", "users", client=client))


def test_pages_after_records() -> None:
    with serve(History(20)) as server, client_of(server) as client, warnings.catch_warnings():
        warnings.simplefilter("error")
        found = list_incidents.iterate(client=client, limit=7, since=START, until=START + timedelta(days=180))
        first = next(found).id
        assert [first, *(one.id for page in found.by_page() for one in page)] == [
            one
            for one, moment in zip(found_ids(20), History(20).moments, strict=True)
            if moment < START + timedelta(180)
        ]


def found_ids(count: int) -> list[str]:
    return [f"Q{number:07}" for number in range(count)]


def of_20_days(count: int, **arguments: Any) -> History:
    return History(count, start=START, end=START + timedelta(days=20), **arguments)


@pytest.mark.parametrize("by_page", [False, True])
def test_a_list_continues_after_an_error(by_page: bool) -> None:
    history = of_20_days(86)
    failed: list[int] = []

    def flaky(recorded: Recorded) -> Response:
        if dict(recorded.query)["offset"] == "38" and not failed:
            failed.append(1)
            return Response.json({"error": {"message": "no"}}, 400)
        return history(recorded)

    with serve(flaky) as server, client_of(server) as client:
        found = list_incidents.iterate(client=client, limit=20, since=START, until=START + timedelta(20))
        seen: list[str] = []
        for _ in range(2):
            try:
                for page in found.by_page() if by_page else ([one] for one in found):
                    seen += [one.id for one in page]
            except BadRequest:
                assert len(seen) == 39
        assert seen == history.ids

    def broken(progress: Progress) -> None:
        if progress.pages == 2:
            raise RuntimeError("the disk is full")

    with serve(of_20_days(86)) as server, client_of(server) as client:
        found = list_incidents.iterate(
            client=client, limit=20, since=START, until=START + timedelta(20), progress=broken
        )
        with pytest.raises(RuntimeError):
            list(found)
        assert found.fetched == 39
        assert len(list(found)) == 47


def test_an_async_list_continues_after_a_timeout() -> None:
    history = of_20_days(86)

    def slow(recorded: Recorded) -> Response:
        if dict(recorded.query)["offset"] == "38" and history.pages < 4:
            history.pages = 10
            time.sleep(0.5)
        return history(recorded)

    async def read_on() -> list[str]:
        seen = []
        async with client_of(server) as client:
            found = list_incidents.aiterate(client=client, limit=20, since=START, until=START + timedelta(20))
            for _ in range(3):
                try:
                    while True:
                        seen.append((await asyncio.wait_for(anext(found), 0.2)).id)
                except TimeoutError:
                    continue
                except StopAsyncIteration:
                    break
        return seen

    with serve(slow) as server:
        assert asyncio.run(read_on()) == history.ids


def test_an_order_that_only_looks_like_one_by_time_is_not_trusted() -> None:
    with serve(of_20_days(12_000)) as server, client_of(server) as client:
        with pytest.raises(IncompleteResults, match="their order cannot be kept"):
            list_incidents.iterate(
                client=client, since=START, until=START + timedelta(20), sort_by=["urgency:desc"]
            ).all()
    history = of_20_days(12_000)
    random.Random(2).shuffle(history.moments)
    history.ordered = False
    with serve(history) as server, client_of(server) as client:
        first = list_incidents.iterate(client=client, limit=30, since=START, until=START + timedelta(20), concurrency=1)
        seen = [next(first).id for _ in range(9_989)]
        stored = json.loads(json.dumps(first.checkpoint()))
        rest = list_incidents.iterate(client=client, limit=100, since=START, until=START + timedelta(20), resume=stored)
        seen += [one.id for one in rest]
    assert sorted(seen) == history.ids


@pytest.mark.parametrize("zone", ["Africa/Cairo", "America/Santiago", "Europe/Berlin", "Australia/Sydney"])
def test_seams_join_where_the_clocks_change(zone: str) -> None:
    with serve(History(0)) as server, client_of(server) as client:
        for day in range(0, 366, 7):
            since = datetime(2024, 1, 1, tzinfo=ZoneInfo("UTC")) + timedelta(days=day)
            del server.requests[:]
            naive = since.replace(tzinfo=None).isoformat()
            until = since + timedelta(days=250)
            assert list_incidents.iterate(client=client, since=naive, until=until, time_zone=zone).all() == []
            for (_, end), (start, _) in pairwise(windows(server)):
                assert end - start == timedelta(seconds=1)


@pytest.mark.parametrize(("per_second", "limit"), [(10, 10), (300, 100)])
def test_open_incidents_past_the_ceiling(per_second: int, limit: int) -> None:
    history = History(0)
    history.moments = [START + timedelta(seconds=number // per_second) for number in range(12_000)]
    history.ids = [f"Q{number:07}" for number in range(12_000)]
    with serve(history) as server:
        until = START + timedelta(20)
        found = read(server, "sync", list_incidents, since=START, until=until, limit=limit, statuses=["triggered"])
    assert found == history.ids


@pytest.mark.parametrize("limit", [3, 20, 100])
def test_resumed_with_another_limit_and_resumed_again(limit: int) -> None:
    with serve(of_20_days(90)) as server, client_of(server) as client:
        arguments: dict[str, Any] = {"client": client, "since": START, "until": START + timedelta(20)}
        first = list_incidents.iterate(limit=20, **arguments)
        seen = [next(first).id for _ in range(15)]
        again = list_incidents.iterate(limit=limit, resume=first.checkpoint(), **arguments).checkpoint()
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            seen += [one.id for one in list_incidents.iterate(limit=limit, resume=again, **arguments)]
    assert seen == found_ids(90)


def test_the_longest_range_until_now_is_accepted() -> None:
    history = History(0)
    history.now = datetime.now(UTC) + timedelta(seconds=5)
    with serve(history) as server, client_of(server) as client:
        now = datetime.now(UTC)
        list_incidents.iterate(client=client, since=now - relativedelta(months=6)).all()
        list_audit_records.iterate(client=client, since=now - timedelta(days=31)).all()
        sent = windows(server)
    assert max(until for _, until in sent) >= now
    assert all(until - since <= timedelta(days=184) for since, until in sent)


def test_without_since_the_month_does_not_slide_while_the_list_is_read() -> None:
    history = History(0)
    history.now = datetime.now(UTC).replace(microsecond=0)
    history.moments = [history.now - timedelta(days=29, hours=23) + timedelta(minutes=number) for number in range(400)]
    history.ids = found_ids(400)
    with serve(history) as server, client_of(server) as client:
        found = list_incidents.iterate(client=client, limit=50, concurrency=1)
        seen = [next(found).id for _ in range(100)]
        history.now += timedelta(hours=3)  # the server's default of one month
        seen += [one.id for one in found]
    assert seen == history.ids


def test_a_busy_list_past_the_ceiling_is_still_read_to_its_end() -> None:
    history = History(12_345)

    def appear(number: int) -> None:
        if number == 5:
            history.moments += [END + timedelta(seconds=one) for one in range(3)]
            history.ids += [f"Q9{one:06}" for one in range(3)]

    history.before_page = appear
    with serve(history) as server, client_of(server) as client, pytest.warns(RepeatedWarning):
        assert {one.id for one in list_log_entries.iterate(client=client)} >= set(found_ids(12_345))


def test_a_list_without_the_field_more_warns() -> None:
    with serve(lambda _: Response.json({"services": records(100)})) as server, client_of(server) as client:
        with pytest.warns(IncompleteWarning, match="does not report whether there are more"):
            assert len(list_services.iterate(client=client).all()) == 100
    page = {"records": records(1), "next_cursor": None, "more": True}
    with serve(lambda _: Response.json(page)) as server, client_of(server) as client:
        with pytest.raises(IncompleteResults, match="returned no cursor"):
            list_audit_records.iterate(client=client).all()


def test_numbered_pages_are_read() -> None:
    pages = {"0": records(4)[:2], "2": records(4)[2:]}

    def canned(recorded: Recorded) -> Response:
        offset = "0" if dict(recorded.query)["offset"] == "0" else "2"
        return Response.json({"incidents": pages[offset], "offset": int(offset), "limit": 2, "more": offset == "0"})

    with serve(canned) as server, client_of(server) as client:
        incidents = list_incidents.iterate(client=client, limit=2, statuses=["triggered"], concurrency=1)
        with pytest.warns(IncompleteWarning, match="rounds the offset to whole pages"):
            assert len(incidents.all()) == 4
    assert len(server.requests) == 2
