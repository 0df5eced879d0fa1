"""Acknowledge all triggered incidents of a service, as the user of PAGERDUTY_FROM.

PAGERDUTY_TOKEN=… PAGERDUTY_FROM=me@example.com python acknowledge_service.py "Web shop"
"""

from __future__ import annotations

import argparse
import sys

from pagerduty_client import Client
from pagerduty_rest.models import IncidentsUpdate, IncidentsUpdateIncident

BATCH_SIZE = 250  # the most that PagerDuty accepts in one request


def main() -> None:
    parser = argparse.ArgumentParser(description="Acknowledge all triggered incidents of a service.")
    parser.add_argument("service", help="the service's name")
    name = parser.parse_args().service
    with Client.from_env() as client:
        service = client.services.list(query=name).find(name=name)
        if service is None:
            sys.exit(f"No service is named {name}.")
        # Read the whole list before changing anything: acknowledged incidents leave it.
        found = client.incidents.list(
            service_ids=[service.id],
            statuses=["triggered"],
            date_range="all",
        ).all()
        for start in range(0, len(found), BATCH_SIZE):
            changes = [
                IncidentsUpdateIncident(id=one.id, type="incident_reference", status="acknowledged")
                for one in found[start : start + BATCH_SIZE]
            ]
            changed = client.incidents.update_many(body=IncidentsUpdate(incidents=changes)).incidents
            for incident in changed:
                print(f"{incident.incident_number}  {incident.title}: {incident.status}")
    print(f"{len(found)} acknowledged")


if __name__ == "__main__":
    main()
