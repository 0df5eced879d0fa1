"""Times at the ends of the calendar: a result or an error of ours, never one of dateutil."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from pagerduty_client import Client, PagerDutyError
from pagerduty_client.sandbox import Sandbox

pytestmark = pytest.mark.whole

FIRST, LAST = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59)
ZONES = (UTC, timezone(timedelta(hours=14)), timezone(timedelta(hours=-12)))


def read(client: Client, **times: Any) -> None:
    for method in (client.incidents.list, client.audit.list_records):
        try:
            list(method(**times).first(1))
        except PagerDutyError as error:
            assert str(error)


@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_times_at_the_ends_of_the_calendar(zone: timezone) -> None:
    sandbox = Sandbox().seed()
    # All ranges are planned from the first time to now; a record in the first one ends the list there.
    sandbox.add("/incidents", {"type": "incident", "title": "First", "created_at": "0001-01-01T12:30:00Z"})
    with sandbox.client() as client:
        for moment in (FIRST.replace(tzinfo=zone), LAST.replace(tzinfo=zone)):
            read(client, since=moment)
            read(client, until=moment)
        read(client, since=FIRST.replace(tzinfo=zone), until=LAST.replace(tzinfo=zone))
