"""Fixtures for the tests of programs that use the client: `pagerduty` and `pagerduty_client`.

pytest finds them where `pagerduty-rest[sandbox]` is installed. Nothing is loaded before a test asks for one.
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
    """A PagerDuty for this test alone, with a small company in it: `Sandbox().seed()`."""
    from pagerduty_client.sandbox import Sandbox

    return Sandbox().seed()


@pytest.fixture
def pagerduty_client(pagerduty: Sandbox) -> Iterator[Client]:
    """A Client of the test's PagerDuty, for sync and async calls; requests are ada@example.com's."""
    with pagerduty.client() as client:
        yield client


@pytest.fixture
def pagerduty_webhook(pagerduty: Sandbox) -> Callable[..., SignedWebhook]:
    """Make signed webhooks for a receiver under test: `receiver.receive(*pagerduty_webhook("incident.triggered"))`.

    They are signed with `pagerduty_client.sandbox.WEBHOOK_SECRET`; see `Sandbox.webhook`.
    """
    return pagerduty.webhook
