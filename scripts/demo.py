"""The last step of a bare `make`: a first real use of the package.

A small HTTP server on loopback answers like the API, and the typed endpoint functions list its open incidents.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from pagerduty_client import Client
from pagerduty_rest.api.incidents import list_incidents

TOKEN = "y_NbAkKc66ryYTWUXYEu"  # noqa: S105  # looks like one, is none
NOW = datetime.now(UTC).replace(microsecond=0)
STORIES = (
    ("Checkout answers 502", "Web shop", "triggered", "high", 4, "Ana Moreau"),
    ("Replica is 90 s behind", "Orders database", "acknowledged", "high", 37, "Jonas Weber"),
    ("Certificate ends in 6 days", "Web shop", "acknowledged", "low", 215, "Ana Moreau"),
    ("Queue was long", "Mail", "resolved", "low", 600, "Jonas Weber"),
)


def incident(
    number: int, title: str, service: str, status: str, urgency: str, minutes: int, user: str
) -> dict[str, object]:
    """An incident as the API sends it."""
    return {
        "id": f"PT4KH{number:02}",
        "type": "incident",
        "incident_number": number,
        "title": title,
        "created_at": (NOW - timedelta(minutes=minutes)).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "status": status,
        "urgency": urgency,
        "service": {"id": "PIJ90N7", "type": "service_reference", "summary": service},
        "assignments": [
            {
                "at": NOW.isoformat(),
                "assignee": {"id": "PXPGF42", "type": "user_reference", "summary": user},
            }
        ],
        "resolved_at": None,
    }


class Handler(BaseHTTPRequestHandler):
    """Answers GET /incidents, to a request with a token, filtered by status."""

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        if self.headers["Authorization"] != f"Token token={TOKEN}":
            return self.answer(401, {"error": {"code": 2006, "message": "Unauthorized"}})
        if url.path != "/incidents":
            return self.answer(404, {"error": {"code": 2100, "message": "Not Found"}})
        wanted = parse_qs(url.query).get("statuses[]", [])
        found = [incident(number, *story) for number, story in enumerate(STORIES, start=1)]
        listed = [one for one in found if not wanted or one["status"] in wanted]
        return self.answer(200, {"incidents": listed, "limit": 25, "offset": 0, "more": False, "total": None})

    def answer(self, status: int, payload: object) -> None:
        body = json.dumps(payload).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """The demo prints a table, not the server's log."""


@contextmanager
def server() -> Iterator[str]:
    """The server's address; it runs while the context is open."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        thread = threading.Thread(target=http.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{http.server_port}"
        finally:
            http.shutdown()
            thread.join()


def main() -> int:
    print("\nOpen incidents, from a small server on loopback that answers like PagerDuty:\n")
    row = "  {:>3}  {:<28}{:<18}{:<14}{:<8}{:>6}  {}"
    print(row.format("#", "title", "service", "status", "urgency", "age", "assigned to"))
    with server() as address, Client(token=TOKEN, base_url=address) as client:
        for one in list_incidents.iterate(client=client, statuses=["triggered", "acknowledged"]):
            minutes = int((NOW - one.created_at).total_seconds() // 60)
            people = ", ".join(str(assignment.assignee.summary) for assignment in one.assignments)
            print(
                row.format(
                    one.incident_number,
                    one.title,
                    str(one.service.summary),
                    one.status,
                    one.urgency,
                    f"{minutes} m",
                    people,
                )
            )
    print(
        "\nThe package works. Next:\n"
        "  make test                                        the tests\n"
        "  PAGERDUTY_TOKEN=… .venv/bin/python your.py       the same with your account (README, first program)\n"
        "  make spec && make generate                       move to upstream's newest document\n"
        "  make help                                        everything else"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
