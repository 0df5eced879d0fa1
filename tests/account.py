"""A small account on loopback, for the programs of the README and the guide: it answers like the API."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from tests.servers import Answer, Recorded

WEB = {"id": "PIJ90N7", "type": "service_reference", "summary": "Web shop"}
ORDERS = {"id": "PORDERS", "type": "service_reference", "summary": "Orders database"}
MAIL = {"id": "PMAIL01", "type": "service_reference", "summary": "Mail"}
ANA = {"id": "PXPGF42", "type": "user", "summary": "Ana Moreau", "name": "Ana Moreau", "email": "ana@example.com"}
JONAS = {"id": "PJONAS1", "type": "user", "summary": "Jonas Weber", "name": "Jonas Weber", "email": "jonas@example.com"}


def incident(number: int, ident: str, title: str, service: object, status: str, user: object) -> dict[str, Any]:
    return {
        "id": ident,
        "type": "incident",
        "incident_number": number,
        "title": title,
        "created_at": "2024-05-22T10:42:00Z",
        "resolved_at": "2024-05-22T11:27:00Z" if status == "resolved" else None,
        "status": status,
        "urgency": "high",
        "service": service,
        "assignments": [{"at": "2024-05-22T10:42:00Z", "assignee": user}],
    }


INCIDENTS = [
    incident(4, "PT4KHLK", "Checkout answers 502", WEB, "triggered", ANA),
    incident(7, "PT4KHLM", "Replica is 90 s behind", ORDERS, "acknowledged", JONAS),
    incident(9, "PT4KHLR", "Queue was long", MAIL, "resolved", JONAS),
]
ODD = {**INCIDENTS[0], "id": "PODD", "urgency": "frantic", "mood": "bad"}
SCHEDULE = {"id": "PI7DH85", "type": "schedule", "name": "Web", "time_zone": "Europe/Lisbon", "description": "Nights"}
RECORDS: list[dict[str, Any]] = [
    {
        "id": f"PDR{day}",
        "execution_time": f"2024-05-{day}T{time}:00Z",
        "action": action,
        "actors": [user],
        "method": {"type": "browser"},
        "root_resource": service,
    }
    for day, time, action, user, service in (
        ("21", "16:05", "update", ANA, WEB),
        ("20", "09:30", "create", JONAS, MAIL),
    )
]
ENTRIES = [
    {"id": "RA", "type": "trigger_log_entry", "agent": {"summary": "Monitoring", "type": "service_reference"}},
    {"id": "RB", "type": "acknowledge_log_entry", "agent": ANA},
]
ONCALLS = [
    {"escalation_level": 1, "user": ANA, "start": "2024-05-16T08:00:00Z", "end": "2024-05-23T08:00:00Z"},
    {"escalation_level": 2, "user": JONAS, "start": None, "end": None},
]
HEADERS = {"ratelimit-limit": "960", "ratelimit-remaining": "959", "ratelimit-reset": "60", "x-request-id": "5d1c"}


def error(status: int, code: int, message: str, *details: str) -> Answer:
    return Answer.json({"error": {"code": code, "message": message, "errors": list(details)}}, status, **HEADERS)


def page(recorded: Recorded, key: str, entities: list[Any]) -> dict[str, Any]:
    query = dict(recorded.query)
    offset, limit = int(query.get("offset", 0)), int(query.get("limit", 100))
    more = offset + limit < len(entities)
    return {key: entities[offset : offset + limit], "offset": offset, "limit": limit, "more": more}


def filtered(recorded: Recorded) -> list[Any]:
    """The incidents that a query asks for: open ones where it names no status and no time."""
    asked = [value for name, value in recorded.query if name == "statuses[]"]
    services = [value for name, value in recorded.query if name == "service_ids[]"]
    found = [one for one in INCIDENTS if one["status"] in (asked or ("triggered", "acknowledged"))]
    found = [one for one in found if not services or one["service"]["id"] in services]
    return [one for one in found if _in_time(recorded, one["created_at"])]


def _in_time(recorded: Recorded, moment: str) -> bool:
    """Whether a moment is in the time that was asked for; any is in one without an end, whatever the clock says."""
    query = dict(recorded.query)
    if "until" not in query:
        return True
    return (
        datetime.fromisoformat(query["since"])
        <= datetime.fromisoformat(moment)
        <= datetime.fromisoformat(query["until"])
    )


class Account:
    """Answers requests: a method for each operation, named by method and path."""

    def __call__(self, recorded: Recorded) -> Answer:
        if recorded.path == "/oauth/token":
            return Answer.json({"access_token": "granted", "token_type": "bearer", "expires_in": 3600})
        answer = self._answer(recorded)
        version = re.search(r"version=(\d)", recorded.headers["accept"])
        media = f"application/vnd.pagerduty+json;version={version[1]}" if version else "application/json"
        return Answer(answer.status, answer.body, {**HEADERS, **answer.headers, "Content-Type": media})

    def _answer(self, recorded: Recorded) -> Answer:
        if not recorded.headers.get("authorization", "").startswith(("Token token=", "Bearer ")):
            return error(401, 2006, "Unauthorized")
        name = f"{recorded.method} {re.sub('/P[A-Z0-9]+', '/*', recorded.path)}"
        found = getattr(self, "_" + re.sub(r"[^a-z]+", "_", name.lower().replace("*", "one")).strip("_"), None)
        return error(404, 2100, "Not Found") if found is None else found(recorded)

    def _get_incidents(self, recorded: Recorded) -> Answer:
        return Answer.json(page(recorded, "incidents", filtered(recorded)))

    def _get_incidents_one(self, recorded: Recorded) -> Answer:
        ident = recorded.path.rpartition("/")[2]
        found = next((one for one in (*INCIDENTS, ODD) if one["id"] == ident), None)
        return error(404, 2100, "Not Found") if found is None else Answer.json({"incident": found})

    def _post_incidents(self, recorded: Recorded) -> Answer:
        body: Any = recorded.json
        if not body["incident"].get("title"):
            return error(400, 2001, "Invalid Input Provided", "Title cannot be blank")
        return Answer.json({"incident": INCIDENTS[0]}, 201)

    def _put_incidents(self, recorded: Recorded) -> Answer:
        return Answer.json(page(recorded, "incidents", INCIDENTS[:1]))

    def _post_incidents_one_notes(self, recorded: Recorded) -> Answer:
        if recorded.headers.get("from") == "nobody@example.com":
            return error(400, 2100, "Invalid Input Provided", "Requester User Not Found")
        body: Any = recorded.json
        return Answer.json({"note": {"id": "PNOTE", "user": ANA, **body["note"]}})

    def _get_users(self, recorded: Recorded) -> Answer:
        return Answer.json(page(recorded, "users", [ANA, JONAS]))

    def _get_audit_records(self, recorded: Recorded) -> Answer:
        found = [one for one in RECORDS if _in_time(recorded, one["execution_time"])]
        return Answer.json({"records": found, "next_cursor": None, "limit": 100})

    def _get_log_entries(self, recorded: Recorded) -> Answer:
        return Answer.json(page(recorded, "log_entries", ENTRIES))

    def _get_oncalls(self, recorded: Recorded) -> Answer:
        return Answer.json(page(recorded, "oncalls", ONCALLS))

    def _post_maintenance_windows(self, recorded: Recorded) -> Answer:
        body: Any = recorded.json
        return Answer.json({"maintenance_window": {"id": "PIPE2GX", **body["maintenance_window"]}}, 201)

    def _get_schedules_one(self, recorded: Recorded) -> Answer:
        return Answer.json({"schedule": SCHEDULE})

    def _put_schedules_one(self, recorded: Recorded) -> Answer:
        body: Any = recorded.json
        return Answer.json({"schedule": body["schedule"]})
