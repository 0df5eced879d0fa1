"""The guide's receivers in their real frameworks over HTTP: responses and handled events."""

from __future__ import annotations

import base64
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from pagerduty_client.webhooks import parse, sign
from tests.test_programs import programs
from tests.upstream import ROOT
from tests.webhooks.bodies import SECRET, body
from tests.webhooks.serving import asgi, wsgi

pytestmark = pytest.mark.whole

TRIGGERED = body("incident.triggered")
SECRETS = f"an-older-one {SECRET}"


class Page:
    """Import the program of a page of the guide as a module."""

    def __init__(self, name: str) -> None:
        self.module = ModuleType(f"page_{name}")
        page: Path = ROOT / "docs" / f"webhooks-{name}.md"
        for program in programs(page):
            if program.reason is None:
                exec(compile(program.code, str(page), "exec"), vars(self.module))

    def __getattr__(self, name: str) -> Any:
        return getattr(self.module, name)


def signed(content: bytes = TRIGGERED, secret: str = SECRET, **headers: str) -> dict[str, Any]:
    """Return the arguments of a POST."""
    return {
        "content": content,
        "headers": {"Content-Type": "application/json", "X-PagerDuty-Signature": sign(content, secret), **headers},
    }


@contextmanager
def flask(page: Page) -> Iterator[str]:
    with wsgi(page.app) as url:
        yield url
    page.events.join()


@contextmanager
def django(page: Page) -> Iterator[str]:
    from django.conf import settings
    from django.core.handlers.wsgi import WSGIHandler
    from django.test import override_settings

    sys.modules[page.module.__name__] = page.module
    if not settings.configured:
        settings.configure(ALLOWED_HOSTS=["127.0.0.1"], MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"])
        import django as package

        package.setup(set_prefix=False)
    with override_settings(ROOT_URLCONF=page.module.__name__), wsgi(WSGIHandler()) as url:
        yield url
    page.events.join()


SERVERS = {
    "flask": ("flask", flask),
    "django": ("django", django),
    "fastapi": ("fastapi", lambda page: asgi(page.app)),
    "starlette": ("fastapi", lambda page: asgi(page.starlette_app)),
}


@pytest.mark.parametrize("framework", SERVERS)
def test_a_receiver_of_the_guide(
    framework: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("PAGERDUTY_WEBHOOK_SECRETS", SECRETS)
    name, serve = SERVERS[framework]
    page = Page(name)
    caplog.set_level(logging.WARNING, logger=page.module.__name__)
    with serve(page) as url, httpx.Client(trust_env=False) as client:
        found = [
            client.post(url, **signed()),
            client.post(url, **signed()),
            client.post(url, **signed(secret="an-older-one")),
            client.post(url, **signed(secret="wrong")),
            client.post(url, content=TRIGGERED),
            client.post(url, **{**signed(), "content": TRIGGERED.replace(b"high", b"low!")}),
            client.post(url, **signed(b"{}")),
            client.post(url, **signed(body("incident.invented", id="02E"))),
            client.get(url),
        ]
    assert [one.status_code for one in found] == [202, 202, 202, 403, 400, 403, 202, 202, 405]
    handled = [one.message for one in caplog.records if one.levelno == logging.WARNING and "refused" not in one.message]
    title = "Cider press jams, Žižkov on Cider press"
    assert [one for one in handled if one in (title, "incident.invented")] == [title, title, "incident.invented"]


@pytest.mark.parametrize("framework", SERVERS)
def test_an_event_that_cannot_be_queued_is_delivered_again(framework: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGERDUTY_WEBHOOK_SECRETS", SECRETS)
    name, serve = SERVERS[framework]
    page = Page(name)
    queue = getattr(page.module, "events", None) or page.queue
    put = queue.put_nowait
    full = [True]

    def put_nowait(event: Any) -> None:
        if full:
            import asyncio
            import queue as queues

            raise (asyncio.QueueFull if name == "fastapi" else queues.Full)
        put(event)

    monkeypatch.setattr(queue, "put_nowait", put_nowait)
    with serve(page) as url, httpx.Client(trust_env=False) as client:
        assert client.post(url, **signed()).status_code == 503
        full.clear()
        assert client.post(url, **signed()).status_code == 202


class Queue:
    """The one method of an SQS client that the guide uses."""

    def __init__(self) -> None:
        self.sent: list[dict[str, str]] = []

    def send_message(self, **arguments: str) -> None:
        self.sent.append(arguments)


def lambda_request(content: bytes, signature: str, shape: str) -> dict[str, Any]:
    """Return a request in AWS's format: a function URL or HTTP API, a REST API, a load balancer."""
    encoded = shape != "rest"
    text = base64.b64encode(content).decode() if encoded else content.decode()
    request: dict[str, Any] = {"body": text, "isBase64Encoded": encoded}
    if shape == "url":
        return {**request, "version": "2.0", "headers": {"x-pagerduty-signature": signature, "x-webhook-id": "W1"}}
    if shape == "rest":
        return {**request, "httpMethod": "POST", "headers": {"X-PagerDuty-Signature": signature}}
    return {**request, "headers": None, "multiValueHeaders": {"x-pagerduty-signature": [signature]}}


@pytest.mark.parametrize("shape", ["url", "rest", "balancer"])
def test_aws_lambda(shape: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setenv("PAGERDUTY_WEBHOOK_SECRETS", SECRETS)
    monkeypatch.setenv("QUEUE_URL", "https://sqs.example/webhooks.fifo")
    page = Page("lambda")
    page.module.sqs = queue = Queue()  # type: ignore[attr-defined]
    signature = sign(TRIGGERED, SECRET)
    assert page.receive(lambda_request(TRIGGERED, signature, shape), None) == {"statusCode": 202}
    assert page.receive(lambda_request(TRIGGERED, sign(TRIGGERED, "x"), shape), None) == {"statusCode": 403}
    assert page.receive({"body": None, "headers": {}}, None) == {"statusCode": 400}
    (message,) = queue.sent
    assert message["MessageDeduplicationId"] == parse(TRIGGERED).id
    assert message["MessageBody"].encode() == TRIGGERED
    caplog.clear()
    page.handle({"Records": [{"body": message["MessageBody"]}, {"body": body("pagey.ping").decode()}]}, None)
    assert [one.message for one in caplog.records] == ["Cider press jams, Žižkov on Cider press", "pagey.ping"]
