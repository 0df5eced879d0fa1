"""The last step of a bare `make`: use the package for the first time.

The typed endpoint functions list the open incidents of a sandbox on loopback.
"""

from __future__ import annotations

import sys

from pagerduty_client import Client
from pagerduty_client.sandbox import TOKEN, Sandbox, serving
from pagerduty_rest.api.incidents import list_incidents

ROW = "  {:>3}  {:<28}{:<18}{:<14}{:<8}{:>8}  {}"


def main() -> int:
    print("\nOpen incidents, from a sandbox on loopback:\n")
    print(ROW.format("#", "title", "service", "status", "urgency", "age", "assigned to"))
    sandbox = Sandbox().seed()
    with serving(sandbox) as address, Client(token=TOKEN, base_url=address) as client:
        for one in list_incidents.iterate(client=client, statuses=["triggered", "acknowledged"]):
            hours = (sandbox.now - one.created_at).total_seconds() / 3600
            people = ", ".join(str(assignment.assignee.summary) for assignment in one.assignments)
            number, service = one.incident_number, str(one.service.summary)
            print(ROW.format(number, one.title, service, one.status, one.urgency, f"{hours:.0f} h", people))
    print(
        "\nThe package works. Next:\n"
        "  make test                                        run the tests\n"
        "  PAGERDUTY_TOKEN=… .venv/bin/python your.py       the same with your account (README, first program)\n"
        "  .venv/bin/python -m pagerduty_client.sandbox     serve the sandbox on a local port\n"
        "  make spec && make generate                       pin the newest upstream spec\n"
        "  make help                                        list everything else"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
