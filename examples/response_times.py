"""Print the mean time to acknowledge and to resolve by service, and plot it (pip install matplotlib).

PAGERDUTY_TOKEN=… python response_times.py --days 30 --picture response_times.png
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from statistics import fmean

from pagerduty_client import Client
from pagerduty_rest.models import AcknowledgeLogEntry, ResolveLogEntry, TriggerLogEntry

Story = dict[type, datetime]  # when an incident was triggered, first acknowledged, and resolved
Row = tuple[str, int, float, float]  # service, incidents, mean minutes to acknowledge, and to resolve


def mean(stories: list[Story], kind: type) -> float:
    """Return the mean number of minutes since the trigger, NaN if no incident has such a log entry."""
    minutes = [(one[kind] - one[TriggerLogEntry]).total_seconds() / 60 for one in stories if kind in one]
    return fmean(minutes) if minutes else float("nan")


def draw(rows: list[Row], file: str) -> None:
    from matplotlib.figure import Figure  # needs no display

    figure = Figure(figsize=(11, 1.4 + 0.5 * len(rows)), layout="constrained")
    panels = figure.subplots(1, 2, sharey=True)
    for axes, title, column in zip(panels, ("acknowledge", "resolve"), (2, 3), strict=True):
        bars = axes.barh([row[0] for row in rows], [row[column] for row in rows], color=f"C{column - 2}")
        axes.bar_label(bars, fmt="%.0f", padding=4)
        axes.set(title=f"Mean time to {title}", xlabel="minutes")
        axes.margins(x=0.12)
    panels[0].invert_yaxis()
    figure.savefig(file, dpi=120)


def main() -> None:
    parser = argparse.ArgumentParser(description="Mean time to acknowledge and to resolve, by service.")
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--picture", metavar="FILE", help="also draw a plot")
    given = parser.parse_args()
    stories: dict[tuple[str, str], Story] = defaultdict(dict)  # by service and incident
    with Client.from_env() as client:
        for entry in client.log_entries.list(since=datetime.now(UTC) - timedelta(days=given.days)):
            if isinstance(entry, TriggerLogEntry | AcknowledgeLogEntry | ResolveLogEntry):
                # The newest log entries come first, so the first acknowledgement is the last one to be stored.
                stories[str(entry.service.summary), entry.incident.id][type(entry)] = entry.created_at
    services: dict[str, list[Story]] = defaultdict(list)
    for (service, _), story in stories.items():
        if TriggerLogEntry in story:  # otherwise it was triggered earlier
            services[service].append(story)
    rows = [
        (name, len(some), mean(some, AcknowledgeLogEntry), mean(some, ResolveLogEntry))
        for name, some in sorted(services.items())
    ]
    print(f"{'service':<28}  incidents  minutes to acknowledge  to resolve")
    for name, count, acknowledged, resolved in rows:
        print(f"{name:<28.28}  {count:>9}  {acknowledged:>22.1f}  {resolved:>10.1f}")
    if given.picture:
        draw(rows, given.picture)


if __name__ == "__main__":
    main()
