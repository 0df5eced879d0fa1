"""Print the open incidents as a table, oldest first.

PAGERDUTY_TOKEN=… python open_incidents.py
PAGERDUTY_TOKEN=… python open_incidents.py --urgency high
"""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from pagerduty_client import Client

ROW = "{:>6}  {:<32.32}  {:<20.20}  {:<12}  {:<7}  {:>8}  {}"


def main() -> None:
    parser = argparse.ArgumentParser(description="Print the open incidents as a table.")
    parser.add_argument("--urgency", choices=["high", "low"], help="defaults to both")
    urgency = parser.parse_args().urgency
    print(ROW.format("number", "title", "service", "status", "urgency", "age", "assigned to"))
    count = 0
    with Client.from_env() as client:
        for incident in client.incidents.list(
            statuses=["triggered", "acknowledged"],
            urgencies=[urgency] if urgency else None,
            date_range="all",  # without it, only the last month is listed
            sort_by=["created_at:asc"],
        ):
            minutes = int((datetime.now(UTC) - incident.created_at).total_seconds() / 60)
            age = f"{minutes // 1440} d" if minutes >= 2880 else f"{minutes // 60}:{minutes % 60:02} h"
            people = ", ".join(str(one.assignee.summary) for one in incident.assignments) or "nobody"
            service = str(incident.service.summary)
            row = (incident.incident_number, incident.title, service, incident.status, incident.urgency, age, people)
            print(ROW.format(*row))
            count += 1
    print(f"{count} open")


if __name__ == "__main__":
    main()
