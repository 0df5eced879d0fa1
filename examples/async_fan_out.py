"""List the incidents with the most log entries, with several requests at once.

    PAGERDUTY_TOKEN=… python async_fan_out.py --days 30 --at-once 8

The semaphore limits concurrent requests. The client obeys PagerDuty's rate limit over all tasks.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from datetime import UTC, datetime, timedelta

from pagerduty_client import AsyncClient
from pagerduty_rest.models import AnyLogEntry, Incident

Told = tuple[Incident, list[AnyLogEntry]]


async def tell(client: AsyncClient, incident: Incident, slots: asyncio.Semaphore) -> Told:
    async with slots:
        return incident, await client.incidents.list_log_entries(incident.id).all()


async def main() -> None:
    parser = argparse.ArgumentParser(description="The incidents with the most log entries.")
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--at-once", type=int, default=8)
    given = parser.parse_args()
    begun, slots = time.monotonic(), asyncio.Semaphore(given.at_once)
    async with AsyncClient.from_env() as client, asyncio.TaskGroup() as group:
        since = datetime.now(UTC) - timedelta(days=given.days)
        tasks = [
            group.create_task(tell(client, incident, slots))  # the first ones run while the next page is read
            async for incident in client.incidents.list(since=since)
        ]
    told = sorted((task.result() for task in tasks), key=lambda one: len(one[1]), reverse=True)
    for incident, entries in told[:10]:
        people = {str(entry.agent.summary) for entry in entries if hasattr(entry, "agent")}
        print(f"{incident.incident_number:>6}  {incident.title:<32.32}  {len(entries):>4}  {', '.join(sorted(people))}")
    count = sum(len(entries) for _, entries in told)
    print(f"{count} log entries of {len(told)} incidents in {time.monotonic() - begun:.1f} s")


if __name__ == "__main__":
    asyncio.run(main())
