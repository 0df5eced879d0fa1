"""Measure receiving a webhook: verify and parse a body of 3 KB."""

from __future__ import annotations

import json
from typing import Any

from benchmarks.sample import incident, reference
from pagerduty_client.webhooks import WebhookReceiver, sign

SECRET = "3nUq0TgE8zWv5LkYxPa1Rm7SdJ2hCb9oFiK4tGwXeN6MlZsQyAcVuHrBpDjO+/1f"
SIZE = 3_000


def request() -> tuple[bytes, dict[str, str]]:
    """Return the body and the headers of an `incident.triggered`; a long client URL pads the body."""
    one = incident(7)
    data: dict[str, Any] = {
        **{
            name: one[name]
            for name in ("id", "self", "html_url", "title", "created_at", "service", "escalation_policy")
        },
        "type": "incident",
        "number": 7,
        "status": "triggered",
        "incident_key": None,
        "reopened_at": None,
        "assignees": [reference("user", 1), reference("user", 2)],
        "teams": [reference("team", 1)],
        "priority": reference("priority", 1),
        "urgency": "high",
        "conference_bridge": None,
        "resolve_reason": None,
        "incident_type": {"name": "incident_default"},
    }
    event: dict[str, Any] = {
        "id": "01K0BENCHMARK000000000001",
        "event_type": "incident.triggered",
        "resource_type": "incident",
        "occurred_at": "2026-10-01T05:00:07.250Z",
        "agent": reference("user", 1),
        "client": {"name": "Sensors", "url": "https://sensors.example/"},
        "data": data,
    }
    event["client"]["url"] += "x" * (SIZE - len(json.dumps({"event": event}, separators=(",", ":"))))
    body = json.dumps({"event": event}, separators=(",", ":")).encode()
    headers = {
        "Host": "hooks.example.com",
        "Content-Length": str(len(body)),
        "Content-Type": "application/json",
        "Accept": "application/json",
        "User-Agent": "PagerDuty-Webhook/V3.0",
        "X-PagerDuty-Signature": sign(body, SECRET),
        "X-Webhook-Id": "6c1f7a52-90de-4b63-a7c8-2f4be01d9a35",
        "X-Webhook-Subscription": "PSUBSCR",
    }
    return body, headers


BODY, HEADERS = request()
RECEIVER = WebhookReceiver([SECRET])


def receive() -> Any:
    """Verify and parse the body."""
    return [RECEIVER.receive(BODY, HEADERS) for _ in range(1_000)]


def loads() -> Any:
    """Only parse the JSON, for comparison."""
    return [json.loads(BODY) for _ in range(1_000)]
