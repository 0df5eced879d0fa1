"""Read headers from any framework: a dict or a list of pairs, strings or bytes, in any case."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol, TypeAlias

SIGNATURE = "x-pagerduty-signature"
WEBHOOK_ID = "x-webhook-id"
SUBSCRIPTION = "x-webhook-subscription"
_NAMES = frozenset({SIGNATURE, WEBHOOK_ID, SUBSCRIPTION})


class HasItems(Protocol):
    """Anything with `items()`: a dict, or the headers of Starlette, Flask, Django and `http.server`."""

    def items(self) -> Iterable[tuple[Any, Any]]:
        """Return names and values."""
        ...


Headers: TypeAlias = HasItems | Iterable[tuple[str | bytes, str | bytes]]


def webhook_headers(headers: Headers) -> dict[str, str]:
    """Return PagerDuty's headers by lowercase name. Repeated headers are joined.

    A WSGI environ is also accepted: its names begin with `HTTP_`.
    """
    found: dict[str, str] = {}
    pairs: Any = headers
    for key, value in pairs.items() if hasattr(headers, "items") else pairs:
        name = _string(key).lower().replace("_", "-").removeprefix("http-")
        if name in _NAMES:
            found[name] = f"{found[name]},{_string(value)}" if name in found else _string(value)
    return found


def _string(value: str | bytes | list[str]) -> str:
    if isinstance(value, list):  # `multiValueHeaders` of AWS Lambda
        return ",".join(value)
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
