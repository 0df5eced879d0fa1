"""The incidents since a date as JSON Lines, with a progress bar (pip install tqdm). Killed and run again, it continues.

    PAGERDUTY_TOKEN=… python export_incidents.py incidents.jsonl --since 2024-01-01

incidents.jsonl.checkpoint has the state of the export; keep it with the file.
"""

from __future__ import annotations

import argparse
from datetime import UTC, date, datetime, time
from pathlib import Path

from pagerduty_client import Client, export


def main() -> None:
    parser = argparse.ArgumentParser(description="The incidents since a date as JSON Lines.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--since", type=date.fromisoformat, required=True)
    parser.add_argument("--follow", action="store_true", help="add what was created since a finished export")
    given = parser.parse_args()
    since = datetime.combine(given.since, time(), UTC)
    with Client.from_env() as client:
        print(export(client.incidents.list(since=since, progress=True), given.file, follow=given.follow))


if __name__ == "__main__":
    main()
