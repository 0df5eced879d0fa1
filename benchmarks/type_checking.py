"""`python -m benchmarks.type_checking`: type-check a program of 20 lines, compared with an earlier commit."""

from __future__ import annotations

import io
import os
import resource
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BEFORE = "9d52dfe"  # the last commit before the layers and the resource methods
RUNS = 3
PROGRAM = '''\
"""Print the open incidents, and acknowledge those of one service."""

from pagerduty_client import Client
from pagerduty_rest.api.incidents import create_incident, list_incidents, update_incident
from pagerduty_rest.api.users import list_users


def main(service: str) -> None:
    with Client(token="x", from_email="me@example.com") as client:
        for incident in list_incidents.iterate(client=client, statuses=["triggered"]):
            print(incident.incident_number, incident.title)
            body = {"type": "incident", "status": "acknowledged"}
            update_incident.sync(incident.id, client=client, body=body)
        for user in list_users.iterate(client=client, query="ada"):
            print(user.name, user.email)
        new = {"type": "incident", "title": "Disk", "service": {"id": service, "type": "service_reference"}}
        print(create_incident.sync(client=client, body=new).id)


main("PIJ90N7")
'''


def seconds(folders: list[Path], program: Path, cache: Path) -> float:
    """Return the CPU time of one mypy run, which other load on the machine does not affect."""
    environment = {**os.environ, "MYPYPATH": os.pathsep.join(map(str, folders))}
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--cache-dir", str(cache), str(program)]
    start = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, env=environment, cwd=program.parent)
    end = resource.getrusage(resource.RUSAGE_CHILDREN)
    return end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime


def earlier(room: Path) -> list[Path]:
    """Extract the packages of the earlier commit."""
    archive = subprocess.run(
        ["git", "archive", "--format=tar", BEFORE, "generated", "overrides"], cwd=ROOT, capture_output=True, check=True
    )
    with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as files:
        files.extractall(room, filter="data")
    return [room / "generated", room / "overrides"]


def ratios() -> tuple[float, float]:
    """Print how a cold and a warm run compare with the earlier commit."""
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        program = room / "program.py"
        program.write_text(PROGRAM)
        sides = {"before": earlier(room / "before"), "after": [ROOT / "generated", ROOT / "overrides"]}
        cold: dict[str, list[float]] = {side: [] for side in sides}
        warm: dict[str, list[float]] = {side: [] for side in sides}
        for run in range(RUNS):
            for side, folders in sides.items():
                cache = room / f"{side}-{run}"
                cold[side].append(seconds(folders, program, cache))
                warm[side] += [seconds(folders, program, cache) for _ in range(RUNS)]
    return min(cold["after"]) / min(cold["before"]), min(warm["after"]) / min(warm["before"])


def main() -> None:
    cold, warm = ratios()
    print(f"{'mypy, 20 lines, cold ÷ the same at ' + BEFORE:<52}{cold:>8.2f}   ≤ 2.0")
    print(f"{'mypy, 20 lines, warm ÷ the same at ' + BEFORE:<52}{warm:>8.2f}   ≤ 1.7")


if __name__ == "__main__":
    main()
