"""Print who is on call now and in the next week, and plot it (pip install matplotlib).

PAGERDUTY_TOKEN=… python who_is_on_call.py --picture on_call.png
"""

from __future__ import annotations

import argparse
from datetime import UTC, datetime, timedelta

from pagerduty_client import Client

Shift = tuple[str, int, str, datetime, datetime, str]  # escalation policy, level, schedule, from, until, who
ROW = "{:<28.28}  {:>5}  {:<16}  {:<16}  {}"
DAY = timedelta(days=1)


def draw(shifts: list[Shift], since: datetime, days: int, file: str) -> None:
    from matplotlib.figure import Figure  # needs no display

    rows = list(dict.fromkeys((policy, level, schedule) for policy, level, schedule, *_ in shifts))
    people = list(dict.fromkeys(who for *_, who in shifts))
    figure = Figure(figsize=(12, 1.4 + 0.5 * len(rows)), layout="constrained")
    axes = figure.subplots()
    for policy, level, schedule, start, end, who in shifts:
        row = rows.index((policy, level, schedule))
        left, right = max((start - since) / DAY, 0), min((end - since) / DAY, days)
        axes.barh(row, right - left, 0.7, left, color=f"C{people.index(who) % 10}", edgecolor="white", linewidth=2)
        if right - left > days / 8:  # wide enough for a name
            axes.text((left + right) / 2, row, who, ha="center", va="center", color="white", weight="bold")
    midnight = since.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    ticks = [midnight + number * DAY for number in range(1, days + 1, max(1, days // 8))]
    axes.set_xticks([(one - since) / DAY for one in ticks], [f"{one:%a %d %b}" for one in ticks])
    axes.set_yticks(range(len(rows)), [f"{policy}, level {level}: {schedule}" for policy, level, schedule in rows])
    axes.set(xlim=(0, days), title=f"On call from {since.astimezone():%a %d %b %Y, %H:%M}")
    axes.invert_yaxis()
    figure.savefig(file, dpi=120)


def main() -> None:
    parser = argparse.ArgumentParser(description="List who is on call now and in the next days.")
    parser.add_argument("--days", type=int, default=7)
    parser.add_argument("--picture", metavar="FILE", help="also draw a plot")
    given = parser.parse_args()
    now = datetime.now(UTC)
    until = now + given.days * DAY
    with Client.from_env() as client:
        shifts: list[Shift] = sorted(
            (
                str(one.escalation_policy.summary),
                one.escalation_level,
                str((one.schedule or one.user).summary),  # a user without a schedule is always on call
                one.start or now,
                one.end or until,
                str(one.user.summary),
            )
            for one in client.on_calls.list(since=now, until=until)
        )
    print(ROW.format("escalation policy", "level", "from", "until", "user"))
    for policy, level, _, start, end, who in shifts:
        begin = "now" if start <= now else f"{start.astimezone():%a %d %b %H:%M}"
        stop = f"{end.astimezone():%a %d %b %H:%M}" if end < until else "later"
        print(ROW.format(policy, level, begin, stop, who))
    if given.picture:
        draw(shifts, now, given.days, given.picture)


if __name__ == "__main__":
    main()
