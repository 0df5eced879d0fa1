"""Write an email to everyone whose shift starts soon, in their own time zone.

    PAGERDUTY_TOKEN=… python on_call_reminder.py --hours 24

The messages are printed, ready for a mail program. Run it from cron every --hours hours to announce each shift once.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from pagerduty_client import Client
from pagerduty_rest.models import Oncall, User

MAIL = """To: {user.name} <{user.email}>
Subject: You are on call from {start:%A %d %B, %H:%M}

Hello {user.name},

your shift in "{schedule}" starts on {start:%A %d %B at %H:%M}
and ends on {end:%A %d %B at %H:%M} ({user.time_zone}).
You are {levels}.
"""


def mail(shift: list[Oncall]) -> str:
    user, start, end, schedule = shift[0].user, shift[0].start, shift[0].end, shift[0].schedule
    assert isinstance(user, User), "include=['users'] returns whole users"
    assert start is not None and end is not None and schedule is not None, "shifts of schedules have a start and an end"
    zone = ZoneInfo(user.time_zone or "UTC")  # null: the account's time zone
    levels = " and ".join(f"level {one.escalation_level} of {one.escalation_policy.summary}" for one in shift)
    return MAIL.format(
        user=user, schedule=schedule.summary, start=start.astimezone(zone), end=end.astimezone(zone), levels=levels
    )


def main() -> None:
    parser = argparse.ArgumentParser(description="Reminders for shifts that start soon.")
    parser.add_argument("--hours", type=float, default=24)
    now = datetime.now(UTC)
    until = now + timedelta(hours=parser.parse_args().hours)
    # A schedule can be used by several escalation policies: send one email per shift.
    shifts: dict[tuple[str, str, datetime], list[Oncall]] = defaultdict(list)
    with Client.from_env() as client:
        for one in client.on_calls.list(since=now, until=until, include=["users"]):
            if one.schedule is not None and one.start is not None and now < one.start <= until:
                shifts[one.user.id, one.schedule.id, one.start].append(one)
    for shift in shifts.values():
        print(mail(shift))


if __name__ == "__main__":
    main()
