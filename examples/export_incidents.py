"""A year's incidents as JSON Lines, with a progress bar (pip install tqdm). Killed and run again, it goes on.

    PAGERDUTY_TOKEN=… python export_incidents.py incidents.jsonl

Until it is whole, the export is incidents.jsonl.part, and incidents.jsonl.checkpoint says how far it is.
"""

from __future__ import annotations

import argparse
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from pagerduty_client import Client
from pagerduty_rest import encode


def main() -> None:
    parser = argparse.ArgumentParser(description="A year's incidents as JSON Lines.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--days", type=int, default=365)
    given = parser.parse_args()
    part, place, new = (Path(f"{given.file}.{ending}") for ending in ("part", "checkpoint", "checkpoint.new"))
    begun: dict[str, Any] = {
        "since": (datetime.now(UTC) - timedelta(days=given.days)).isoformat(),
        "size": 0,
        "list": None,
    }
    state = json.loads(place.read_text()) if place.exists() else begun
    with Client.from_env() as client, part.open("ab") as export:
        export.truncate(state["size"])  # what was written after the last checkpoint comes again
        incidents = client.incidents.list(since=state["since"], resume=state["list"], progress=True)
        for page in incidents.by_page():
            export.writelines(json.dumps(encode(one)).encode() + b"\n" for one in page)
            export.flush()
            state |= {"size": part.stat().st_size, "list": incidents.checkpoint()}
            new.write_text(json.dumps(state))
            new.replace(place)  # at once: a kill leaves the old checkpoint or this one, never half of it
    place.unlink(missing_ok=True)
    part.replace(given.file)
    print(f"{incidents.fetched} incidents in {given.file}")


if __name__ == "__main__":
    main()
