"""Pytest fixtures for programs that use the client: `pagerduty` and `pagerduty_client`.

pytest finds them if `pagerduty-rest[sandbox]` is installed. Nothing is loaded before a test requests one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pagerduty_client import Client
    from pagerduty_client.sandbox import Sandbox, SignedWebhook


@pytest.fixture
def pagerduty() -> Sandbox:
    """A sandbox for this test only, seeded with a small company: `Sandbox().seed()`."""
    from pagerduty_client.sandbox import Sandbox

    return Sandbox().seed()


@pytest.fixture
def pagerduty_client(pagerduty: Sandbox) -> Iterator[Client]:
    """A Client of the test's sandbox, for sync and async calls, acting as ada@example.com."""
    with pagerduty.client() as client:
        yield client


@pytest.fixture
def pagerduty_webhook(pagerduty: Sandbox) -> Callable[..., SignedWebhook]:
    """Create signed webhooks for a receiver under test: `receiver.receive(*pagerduty_webhook("incident.triggered"))`.

    They are signed with `pagerduty_client.sandbox.WEBHOOK_SECRET`; see `Sandbox.webhook`.
    """
    return pagerduty.webhook
