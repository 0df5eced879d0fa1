"""Create an incident on behalf of a user.

PAGERDUTY_TOKEN=… python create_incident.py "Checkout returns 502" --service "Web shop" --user ada@example.com
"""

from __future__ import annotations

import argparse
import sys

from pagerduty_client import Client, RequesterUnknown
from pagerduty_rest.models import IncidentBodyInput, IncidentCreate, ServiceReferenceInput


def main() -> None:
    parser = argparse.ArgumentParser(description="Create an incident on behalf of a user.")
    parser.add_argument("title")
    parser.add_argument("--service", required=True, help="the service's name")
    parser.add_argument("--user", required=True, help="the user's email address, sent as From")
    parser.add_argument("--urgency", choices=["high", "low"], default="high")
    parser.add_argument("--details", default="", help="more details")
    given = parser.parse_args()
    with Client.from_env(from_email=given.user) as client:
        service = client.services.list(query=given.service).find(name=given.service)
        if service is None:
            sys.exit(f"No service is named {given.service}.")
        body = IncidentCreate(
            title=given.title,
            service=ServiceReferenceInput(id=service.id),
            urgency=given.urgency,
            body=IncidentBodyInput(details=given.details),
        )
        try:
            incident = client.incidents.create(body=body)
        except RequesterUnknown:
            sys.exit(f"No user of this account has the email address {given.user}.")
    people = ", ".join(str(one.assignee.summary) for one in incident.assignments) or "nobody"
    print(f"{incident.incident_number}  {incident.title}: {incident.status}, assigned to {people}")
    print(incident.html_url)


if __name__ == "__main__":
    main()
