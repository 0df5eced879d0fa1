"""The client's notes about a call, stored in the extensions of httpx's response."""

from __future__ import annotations

from typing import Any

from pagerduty_client._http import httpx
from pagerduty_runtime.operation import CALL_INFO_KEY

# Why a body could not be read, for the error message.
UNREADABLE = "unreadable"


def notes_of(response: httpx.Response) -> dict[str, Any]:
    """Return the notes of a response; empty if it has none."""
    found: dict[str, Any] = response.extensions.get(CALL_INFO_KEY, {})
    return found
