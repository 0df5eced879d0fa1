"""Fixtures for the tests of programs that use the client: `pagerduty` and `pagerduty_client`.

pytest finds them where `pagerduty-rest[sandbox]` is installed. Nothing is loaded before a test asks for one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pagerduty_client import Client
    from pagerduty_client.sandbox import Sandbox


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
