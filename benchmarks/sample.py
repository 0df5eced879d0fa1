"""A large list of invented incidents, with as many fields as the API sends."""

from __future__ import annotations

import json
from typing import Any


def reference(kind: str, number: int) -> dict[str, Any]:
    """Return a reference in the API's format."""
    identifier = f"P{number:06X}"
    return {
        "id": identifier,
        "type": f"{kind}_reference",
        "summary": f"{kind} {number}",
        "self": f"https://api.pagerduty.com/{kind}s/{identifier}",
        "html_url": f"https://acme.pagerduty.com/{kind}s/{identifier}",
    }


def incident(number: int) -> dict[str, Any]:
    """Return an incident with the fields that GET /incidents returns without include[]."""
    identifier = f"Q{number:08X}"
    at = f"2026-{number % 12 + 1:02}-{number % 28 + 1:02}T{number % 24:02}:{number % 60:02}:00Z"
    return {
        "incident_number": number,
        "title": f"Disk {number} is full",
        "description": f"Disk {number} is full",
        "created_at": at,
        "updated_at": at,
        "status": ("triggered", "acknowledged", "resolved")[number % 3],
        "incident_key": f"disk-{number}",
        "service": reference("service", number % 50),
        "assignments": [{"at": at, "assignee": reference("user", number % 30)}],
        "assigned_via": "escalation_policy",
        "last_status_change_at": at,
        "resolved_at": at if number % 3 == 2 else None,
        "first_trigger_log_entry": reference("trigger_log_entry", number),
        "alert_counts": {"all": 2, "triggered": 1, "resolved": 1},
        "is_mergeable": True,
        "incident_type": {"name": "incident_default"},
        "escalation_policy": reference("escalation_policy", number % 10),
        "teams": [reference("team", number % 7)],
        "impacted_services": [reference("service", number % 50)],
        "pending_actions": [{"type": "escalate", "at": at}],
        "acknowledgements": [{"at": at, "acknowledger": reference("user", number % 30)}],
        "basic_alert_grouping": None,
        "alert_grouping": None,
        "last_status_change_by": reference("user", number % 30),
        "priority": {**reference("priority", 1), "type": "priority", "name": "P1", "color": "a8171c", "order": 1},
        "resolve_reason": None,
        "incidents_responders": [],
        "responder_requests": [],
        "subscriber_requests": [],
        "urgency": "high",
        "id": identifier,
        "type": "incident",
        "summary": f"[#{number}] Disk {number} is full",
        "self": f"https://api.pagerduty.com/incidents/{identifier}",
        "html_url": f"https://acme.pagerduty.com/incidents/{identifier}",
    }


def page(count: int) -> bytes:
    """Return a response with this many incidents."""
    payload = {"incidents": [incident(number) for number in range(count)], "limit": 100, "offset": 0, "more": False}
    return json.dumps(payload).encode()
