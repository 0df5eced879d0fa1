"""List the account's audit records of a month, oldest first.

PAGERDUTY_TOKEN=… python audit_of_a_month.py 2026-10
PAGERDUTY_TOKEN=… python audit_of_a_month.py 2026-10 --of services
"""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from dateutil.relativedelta import relativedelta

from pagerduty_client import Client
from pagerduty_rest.models import AuditRecord, Reference

KINDS = ["users", "teams", "schedules", "escalation_policies", "services", "ip_allow_lists"]


def month(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m").replace(tzinfo=UTC)


def name(one: Reference) -> str:
    return getattr(one, "summary", None) or one.id


def line(record: AuditRecord) -> str:
    # Many fields of a record are optional, so use getattr for them.
    who = ", ".join(name(one) for one in getattr(record, "actors", None) or []) or "PagerDuty"
    kind = record.root_resource.type.removesuffix("_reference")
    fields = getattr(getattr(record, "details", None), "fields", None) or []
    changes = [f"{one.name}: {getattr(one, 'before_value', None)} → {getattr(one, 'value', None)}" for one in fields]
    what = "; ".join([name(record.root_resource), *changes])
    return f"{record.execution_time:%d %b %H:%M}  {who:<20}  {record.action:<7}  {kind:<18}  {what}"


def main() -> None:
    parser = argparse.ArgumentParser(description="List the changes of a month and their actors.")
    parser.add_argument("month", type=month, help="for example 2026-10; in UTC")
    parser.add_argument("--of", choices=KINDS, action="append", help="only records of this kind; repeatable")
    given = parser.parse_args()
    until = given.month + relativedelta(months=1)
    with Client.from_env() as client:
        records = client.audit.list_records(
            since=given.month,
            until=until,
            root_resource_types=given.of,
        ).all()
    for record in reversed(records):
        print(line(record))
    print(f"{len(records)} changes in {given.month:%B %Y}")


if __name__ == "__main__":
    main()
