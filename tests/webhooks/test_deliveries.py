"""The sandbox's deliveries: signed, in order, retried, without duplicates, and limited like PagerDuty's."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from flask import Flask, request
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from pagerduty_client import Client
from pagerduty_client.sandbox import WEBHOOK_SECRET, Sandbox
from pagerduty_client.webhooks import (
    EVENT_CLASSES,
    Deduplicator,
    IncidentAnnotated,
    IncidentEscalated,
    IncidentReassigned,
    IncidentTriggered,
    WebhookError,
    WebhookEvent,
    WebhookReceiver,
)
from pagerduty_rest.api import incidents, services, webhooks
from pagerduty_rest.models import WebhookSubscription
from pagerduty_runtime.fields import table_of
from tests.webhooks.bodies import undeclared
from tests.webhooks.serving import asgi, wsgi

pytestmark = pytest.mark.whole

URL = "https://hooks.example.com/pagerduty"


class Account:
    """A small account with a client: three users, two teams, and each team's policy and service."""

    def __init__(self) -> None:
        self.sandbox = Sandbox(now=datetime(2026, 10, 5, 12, tzinfo=UTC))
        add = self.sandbox.add
        users = [add("/users", {"name": name, "email": f"{name}@example.com"}) for name in ("ada", "bo", "cy")]
        for number, name in enumerate(("Press", "Cellar")):
            team = add("/teams", {"name": name})
            targets = [{"id": users[(number + level) % 3]["id"], "type": "user_reference"} for level in (0, 1)]
            rules = [{"escalation_delay_in_minutes": 60, "targets": [target]} for target in targets]
            named = {"name": name, "escalation_rules": rules, "teams": [{"id": team["id"], "type": "team_reference"}]}
            policy = {"id": add("/escalation_policies", named)["id"], "type": "escalation_policy_reference"}
            add("/services", {"name": name, "escalation_policy": policy})
        self.sandbox.webhooks.retry_delay = 0.01
        self.client: Client = self.sandbox.client()
        self.service = self.sandbox.entities("/services")[0]
        self.users = self.sandbox.entities("/users")

    def subscribe(self, url: str = URL, filter: Any = None, events: Any = EVENT_CLASSES) -> WebhookSubscription:
        return webhooks.create_webhook_subscription.sync(
            client=self.client,
            body={
                "type": "webhook_subscription",
                "delivery_method": {"type": "http_delivery_method", "url": url},
                "events": list(events),
                "filter": filter or {"type": "account_reference"},
            },
        )

    def trigger(self, title: str = "Dark", service: int = 0) -> str:
        found = {"type": "service_reference", "id": self.sandbox.entities("/services")[service]["id"]}
        body = {"type": "incident", "title": title, "service": found}
        return incidents.create_incident.sync(client=self.client, body=body).id

    def update(self, incident: str, **change: Any) -> None:
        incidents.update_incident.sync(incident, client=self.client, body={"type": "incident", **change})

    def method(self, subscription: WebhookSubscription) -> Any:
        return webhooks.get_webhook_subscription.sync(subscription.id, client=self.client).delivery_method


@pytest.fixture
def account() -> Iterator[Account]:
    account = Account()
    yield account
    account.sandbox.webhooks.discard()
    account.client.close()


class Inbox:
    """A receiver that fails as often as configured, before and after it has read the event."""

    def __init__(self) -> None:
        self.receiver: WebhookReceiver | None = None
        self.seen = Deduplicator()
        self.events: list[WebhookEvent] = []
        self.attempts = 0
        self.failing: dict[int, int] = {}
        self.late: dict[int, int] = {}

    def __call__(self, body: bytes, headers: Any) -> int:
        self.attempts += 1
        assert self.receiver is not None
        if self.attempts in self.failing:
            return self.failing[self.attempts]
        try:
            event = self.receiver.receive(body, headers)
        except WebhookError as error:
            return error.status
        if self.seen.add(event):
            self.events.append(event)
        return self.late.get(self.attempts, 202)

    @property
    def types(self) -> list[str]:
        return [event.event_type for event in self.events]


@contextmanager
def starlette(inbox: Inbox) -> Iterator[str]:
    async def receive(request: Request) -> Response:
        return Response(status_code=inbox(await request.body(), request.headers))

    with asgi(Starlette(routes=[Route("/pagerduty", receive, methods=["POST"])])) as url:
        yield url


@contextmanager
def flask(inbox: Inbox) -> Iterator[str]:
    app = Flask(__name__)

    @app.post("/pagerduty")
    def receive() -> tuple[str, int]:
        return "", inbox(request.get_data(), request.headers)

    with wsgi(app) as url:
        yield url


@pytest.mark.parametrize("framework", [starlette, flask])
@pytest.mark.parametrize("copies", [1, 2])
def test_an_incident_from_trigger_to_resolution(
    framework: Callable[[Inbox], Any], copies: int, account: Account
) -> None:
    inbox = Inbox()
    inbox.failing = {3: 503, 4: 429}
    inbox.late = {6: 500}  # it has the event, but the response is an error
    account.sandbox.webhooks.copies = copies
    with framework(inbox) as url:
        inbox.receiver = WebhookReceiver([str(account.subscribe(url).delivery_method.secret)])
        incident = account.trigger()
        account.update(incident, status="acknowledged")
        account.update(incident, escalation_level=2)
        assignee = {"assignee": {"id": account.users[-1]["id"], "type": "user_reference"}}
        account.update(incident, assignments=[assignee])
        incidents.create_incident_note.sync(incident, client=account.client, body={"content": "Fuse »7« blew"})
        account.update(incident, status="resolved")
        account.sandbox.webhooks.wait()
    words = ["triggered", "acknowledged", "escalated", "reassigned", "annotated", "resolved"]
    assert inbox.types == [f"incident.{word}" for word in words]
    assert [type(event) for event in inbox.events] == [EVENT_CLASSES[name] for name in inbox.types]
    assert inbox.attempts == len(words) * copies + 3
    triggered, _, escalated, reassigned, annotated, resolved = inbox.events
    assert isinstance(triggered, IncidentTriggered)
    assert triggered.data.title == "Dark"
    assert triggered.data.service.summary == account.service["name"]
    assert triggered.data.id == incident
    assert isinstance(escalated, IncidentEscalated)
    assert isinstance(reassigned, IncidentReassigned)
    assert [one.id for one in reassigned.data.assignees] == [account.users[-1]["id"]]
    assert isinstance(annotated, IncidentAnnotated)
    assert (annotated.data.content, annotated.data.incident.id) == ("Fuse »7« blew", incident)
    assert resolved.data.assignees == []  # type: ignore[union-attr]
    assert resolved.agent is not None
    assert resolved.agent.id == account.users[0]["id"]
    assert len({event.id for event in inbox.events}) == len({event.webhook_id for event in inbox.events}) == 6
    tried = account.sandbox.webhooks.deliveries
    assert [one.outcome for one in tried].count("failed") == 3
    assert {one.webhook_id for one in tried} == {event.webhook_id for event in inbox.events}


def inbox_of(account: Account, subscription: WebhookSubscription | None = None) -> Inbox:
    """Return a receiver in this process for a new subscription."""
    inbox = Inbox()
    subscription = subscription or account.subscribe()
    inbox.receiver = WebhookReceiver([str(subscription.delivery_method.secret)])
    account.sandbox.webhooks.receivers[subscription.delivery_method.url] = inbox
    return inbox


def attempted(account: Account, count: int) -> None:
    """Wait for a number of attempts."""
    until = time.monotonic() + 10
    while len(account.sandbox.webhooks.deliveries) < count and time.monotonic() < until:
        time.sleep(0.01)


def test_changes_of_all_kinds(account: Account) -> None:
    inbox = inbox_of(account)
    incident = account.trigger()
    account.update(incident, status="acknowledged")
    account.sandbox.advance(minutes=31)
    account.update(
        incident, conference_bridge={"conference_number": "+1 555", "conference_url": "https://meet.example"}
    )
    other = account.sandbox.entities("/escalation_policies")[-1]
    account.update(incident, escalation_policy={"id": other["id"], "type": "escalation_policy_reference"})
    account.update(incident, status="resolved")
    services.update_service.sync(
        account.service["id"], client=account.client, body={**account.service, "description": "New"}
    )
    account.sandbox.webhooks.wait()
    found = {event.event_type: event for event in inbox.events}
    assert {"incident.unacknowledged", "incident.delegated", "service.updated"} <= found.keys()
    assert found["incident.unacknowledged"].agent is None
    bridge: Any = found["incident.conference_bridge.updated"].data
    assert [one.number for one in bridge.conference_numbers] == ["+1 555"]
    delegated: Any = found["incident.delegated"].data
    assert delegated.escalation_policy.id == other["id"]
    assert delegated.conference_bridge.conference_url == "https://meet.example"
    service: Any = found["service.updated"].data
    assert (service.id, service.summary) == (account.service["id"], account.service["name"])
    assert [list(undeclared(event)) for event in inbox.events] == [[]] * len(inbox.events)


def test_a_secret_is_shown_once_and_a_ping_arrives(account: Account) -> None:
    subscription = account.subscribe(events=["incident.triggered"])
    inbox = inbox_of(account, subscription)
    assert len(str(subscription.delivery_method.secret)) == 64
    assert account.method(subscription).secret is None
    (listed,) = webhooks.list_webhook_subscriptions.sync(client=account.client).webhook_subscriptions
    assert listed.delivery_method.secret is None
    webhooks.update_webhook_subscription.sync(subscription.id, client=account.client, body={"description": "x"})
    webhooks.test_webhook_subscription.sync(subscription.id, client=account.client)
    account.sandbox.webhooks.wait()
    assert inbox.types == ["pagey.ping"]
    again = Sandbox().load(account.sandbox.to_json())
    again.webhooks.receivers[URL] = inbox
    again.call("POST", f"/webhook_subscriptions/{subscription.id}/ping")
    again.webhooks.wait()
    assert inbox.types == ["pagey.ping"] * 2


def test_changing_the_secret(account: Account) -> None:
    first, second = (account.subscribe(events=["incident.triggered"]) for _ in range(2))
    webhooks.update_webhook_subscription.sync(second.id, client=account.client, body={"active": False})
    secrets = [str(one.delivery_method.secret) for one in (first, second)]
    assert secrets[0] != secrets[1]
    inbox = inbox_of(account, first)
    inbox.receiver = WebhookReceiver(secrets)
    account.trigger("before")
    webhooks.update_webhook_subscription.sync(second.id, client=account.client, body={"active": True})
    webhooks.update_webhook_subscription.sync(first.id, client=account.client, body={"active": False})
    account.trigger("after")
    account.sandbox.webhooks.wait()
    webhooks.delete_webhook_subscription.sync(first.id, client=account.client)
    inbox.receiver = WebhookReceiver(secrets[1:])
    account.trigger("later")
    account.sandbox.webhooks.wait()
    assert [event.data.title for event in inbox.events] == ["before", "after", "later"]  # type: ignore[union-attr]
    assert [event.subscription_id for event in inbox.events] == [first.id, second.id, second.id]


def test_only_subscribed_events_are_delivered(account: Account) -> None:
    second = account.sandbox.entities("/services")[1]
    team = account.service["teams"][0]["id"]
    filters: list[tuple[Any, Any]] = [
        ({"type": "account_reference"}, ["incident.triggered"]),
        ({"type": "service_reference", "id": second["id"]}, EVENT_CLASSES),
        ({"type": "team_reference", "id": team}, EVENT_CLASSES),
        ({"type": "team_reference", "id": account.sandbox.add("/teams", {"name": "Idle"})["id"]}, EVENT_CLASSES),
    ]
    inboxes = [inbox_of(account, account.subscribe(f"{URL}/{number}", *one)) for number, one in enumerate(filters)]
    off = account.subscribe(f"{URL}/off")
    webhooks.update_webhook_subscription.sync(off.id, client=account.client, body={"active": False})
    inboxes.append(inbox_of(account, off))
    account.update(account.trigger(service=0), status="resolved")
    account.update(account.trigger(service=1), status="resolved")
    account.sandbox.webhooks.wait()
    both = ["incident.triggered", "incident.resolved"]
    teams = sum(team in [one["id"] for one in account.sandbox.entities("/services")[at]["teams"]] for at in (0, 1))
    assert [one.types for one in inboxes] == [["incident.triggered"] * 2, both, both * teams, [], []]


def test_an_incident_waits_for_its_own_failures_only(account: Account) -> None:
    inbox = inbox_of(account)
    account.sandbox.webhooks.retry_delay = 3600
    inbox.failing = {1: 503}
    first = account.trigger("First")
    account.update(first, status="acknowledged")
    account.trigger("Second")
    with pytest.raises(TimeoutError, match="2 webhooks are not delivered"):
        account.sandbox.webhooks.wait(0.3)
    assert [event.data.title for event in inbox.events] == ["Second"]  # type: ignore[union-attr]
    account.sandbox.advance(minutes=1)  # retries immediately
    account.sandbox.webhooks.wait()
    assert [event.data.title for event in inbox.events] == ["Second", "First", "First"]  # type: ignore[union-attr]


def test_three_drops_in_a_row_disable_a_subscription(account: Account) -> None:
    subscription = account.subscribe(events=["incident.triggered"])
    inbox = inbox_of(account, subscription)
    inbox.failing = {1: 403, 2: 404, 4: 400, 5: 401, 6: 410}
    for _ in range(6):
        assert not account.method(subscription).temporarily_disabled
        account.trigger()
        account.sandbox.webhooks.wait()
    assert account.method(subscription).temporarily_disabled
    account.trigger("lost")
    account.sandbox.webhooks.wait()
    assert inbox.attempts == 6
    webhooks.enable_webhook_subscription.sync(subscription.id, client=account.client)
    assert not account.method(subscription).temporarily_disabled
    account.trigger("delivered")
    account.sandbox.webhooks.wait()
    assert inbox.attempts == 7
    inbox.failing = {8: 400, 9: 400, 10: 400}
    for _ in range(4):
        account.trigger()
        account.sandbox.webhooks.wait()
    assert inbox.attempts == 10
    account.sandbox.advance(hours=23)
    assert account.method(subscription).temporarily_disabled
    account.sandbox.advance(hours=1)
    assert not account.method(subscription).temporarily_disabled
    account.trigger("a day later")
    account.sandbox.webhooks.wait()
    assert inbox.attempts == 11


def test_waiting_deliveries_are_dropped_with_their_subscription(account: Account) -> None:
    subscription = account.subscribe(events=["incident.triggered", "incident.acknowledged"])
    gate = threading.Event()
    account.sandbox.webhooks.receivers[URL] = lambda body, headers: (gate.wait(10) and 400) or 400
    for _ in range(4):
        account.update(account.trigger(), status="acknowledged")
    gate.set()
    account.sandbox.webhooks.wait()
    assert len(account.sandbox.webhooks.deliveries) == 3
    webhooks.enable_webhook_subscription.sync(subscription.id, client=account.client)
    account.sandbox.webhooks.receivers[URL] = lambda body, headers: 503
    account.trigger()
    webhooks.delete_webhook_subscription.sync(subscription.id, client=account.client)
    account.sandbox.webhooks.wait()


def test_nothing_leaves_the_machine(account: Account, caplog: pytest.LogCaptureFixture) -> None:
    for url in (URL, "http://[::1", "ftp://localhost/x", "http://127.0.0.1:1/\x00"):
        account.subscribe(url, events=["incident.triggered"])
    account.trigger()
    account.sandbox.webhooks.wait()
    assert "https://hooks.example.com/pagerduty cannot be requested: it is not on this machine" in caplog.text
    assert [one.outcome for one in account.sandbox.webhooks.deliveries] == ["dropped"] * 4


def test_a_receiver_that_raises_or_hangs_is_retried(account: Account) -> None:
    inbox = inbox_of(account, account.subscribe(events=["incident.triggered"]))
    bugs: list[Any] = [RuntimeError("a bug of the receiver"), None]

    def receiver(body: bytes, headers: dict[str, str]) -> Any:
        bug = bugs.pop(0) if bugs else inbox(body, headers)
        if isinstance(bug, Exception):
            raise bug
        return bug

    account.sandbox.webhooks.receivers[URL] = receiver
    account.trigger()
    account.sandbox.webhooks.wait()
    assert [(one.status, one.outcome) for one in account.sandbox.webhooks.deliveries] == [
        (500, "failed"),
        (500, "failed"),
        (202, "delivered"),
    ]
    gate = threading.Event()

    def hang(environ: Any, start: Any) -> list[bytes]:
        if not gate.is_set():
            gate.wait(1)
        start("202 Accepted", [])
        return [b""]

    account.sandbox.webhooks.timeout = 0.1
    with wsgi(hang) as url:
        account.subscribe(url, events=["incident.triggered"])
        account.trigger()
        attempted(account, 5)  # one of the first subscription, and one that times out
        gate.set()
        account.sandbox.webhooks.wait()
    assert None in [one.status for one in account.sandbox.webhooks.deliveries]


def test_custom_headers_are_sent_and_not_shown(account: Account) -> None:
    got: list[dict[str, str]] = []

    def receiver(body: bytes, headers: dict[str, str]) -> int:
        got.append(headers)
        return 202

    account.sandbox.webhooks.receivers[URL] = receiver
    method = {"type": "http_delivery_method", "url": URL, "custom_headers": [{"name": "X-Key", "value": "hidden"}]}
    subscription = webhooks.create_webhook_subscription.sync(
        client=account.client,
        body={
            "type": "webhook_subscription",
            "delivery_method": method,
            "events": ["incident.triggered"],
            "filter": {"type": "account_reference"},
        },
    )
    assert account.method(subscription).custom_headers[0].value != "hidden"
    account.trigger()
    account.sandbox.webhooks.wait()
    assert got[0]["X-Key"] == "hidden"
    assert got[0]["User-Agent"] == "PagerDuty-Webhook/V3.0"
    assert got[0]["X-Webhook-Subscription"] == subscription.id


class TestExamples:
    receiver = WebhookReceiver([WEBHOOK_SECRET])

    def test_each_type(self) -> None:
        sandbox = Sandbox()
        for event_type, cls in EVENT_CLASSES.items():
            event = self.receiver.receive(*sandbox.webhook(event_type))
            assert type(event) is cls
            assert list(undeclared(event)) == []
            assert [name for name, _ in event.data.present()] == list(table_of(type(event.data)).by_name)
            assert event.webhook_id
            assert event.subscription_id

    def test_fields(self, pagerduty: Sandbox, pagerduty_webhook: Callable[..., Any]) -> None:
        service = pagerduty.entities("/services")[0]
        webhook = pagerduty_webhook(
            "incident.resolved",
            title="Dark",
            service={"id": service["id"]},
            teams=[{"id": "PTEAM99", "summary": "New"}],
            agent=None,
            occurred_at=datetime(2026, 10, 5, 12, tzinfo=UTC),
            conference_bridge={"conference_url": "https://meet.example"},
        )
        event: Any = self.receiver.receive(webhook.body, webhook.headers)
        assert (event.data.title, event.data.status, event.data.assignees) == ("Dark", "resolved", [])
        assert event.data.service.summary == service["name"]
        assert (event.data.teams[0].type, event.data.teams[0].summary) == ("team_reference", "New")
        assert event.data.teams[0].self_.endswith("/teams/PTEAM99")
        assert event.agent is None
        assert event.occurred_at == datetime(2026, 10, 5, 12, tzinfo=UTC)
        assert event.data.conference_bridge.conference_url == "https://meet.example"

    def test_ids_differ_and_secrets_can(self) -> None:
        pagerduty = Sandbox()
        first, second = (self.receiver.receive(*pagerduty.webhook("pagey.ping")) for _ in range(2))
        assert first.id != second.id
        assert first.webhook_id != second.webhook_id
        assert WebhookReceiver("mine").receive(*pagerduty.webhook("pagey.ping", secret="mine"))

    def test_unknown_types_and_fields(self) -> None:
        pagerduty = Sandbox()
        event: Any = self.receiver.receive(*pagerduty.webhook("incident.invented", colour="red"))
        assert event.data == {"colour": "red"}
        whole: Any = self.receiver.receive(*pagerduty.webhook("incident.triggered", data={"odd": 1}))
        assert whole.data.additional_properties == {"odd": 1}
        with pytest.raises(TypeError, match=r"IncidentData has no field 'titel'; it has .*title"):
            pagerduty.webhook("incident.triggered", titel="Dark")
