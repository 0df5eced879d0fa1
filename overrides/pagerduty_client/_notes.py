"""What the client notes of a call, in the extensions of httpx's response."""

from __future__ import annotations

from typing import Any

from pagerduty_client._http import httpx
from pagerduty_runtime.operation import INFO

NOTES = INFO
TOO_LARGE = "too_large"


def notes_of(response: httpx.Response) -> dict[str, Any]:
    """The notes of a response; empty where there are none."""
    found: dict[str, Any] = response.extensions.get(NOTES, {})
    return found
