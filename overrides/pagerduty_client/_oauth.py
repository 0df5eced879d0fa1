"""OAuth access tokens: fetched on first use, shared by concurrent calls, and renewed before they expire."""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple, cast
from urllib.parse import urlencode

from pagerduty_client._checks import SENDABLE
from pagerduty_client._flow import Clock, Flow, Send, Shared, SingleFlight
from pagerduty_client._http import httpx
from pagerduty_client._secret import Secret, redact
from pagerduty_client._security import checked_address
from pagerduty_runtime.errors import InvalidArgument

IDENTITY = "https://identity.pagerduty.com/oauth/token"
# A token is renewed this long before it expires, or after 90% of its lifetime if that is later.
EARLY_SECONDS = 60.0
DEFAULT_LIFETIME = 3600.0


class TokenRefused(Exception):
    """The identity service returned no token. The message gives the reason and holds no secret.

    Attributes:
        response: the status and headers of its response, or None.
    """

    def __init__(self, message: str, response: httpx.Response | None = None) -> None:
        super().__init__(message)
        self.response = response


class Grant(NamedTuple):
    """The tokens that the identity service granted."""

    access: Secret
    refresh: Secret | None
    lifetime: float


class RefreshingToken:
    """An access token, fetched on first use and again before it expires.

    Any number of threads and tasks may need it at once; they share one request.
    """

    def __init__(self, token_url: str) -> None:
        self.token_url = checked_address(token_url, "token_url")
        self._value: Secret | None = None
        self._renew_at = 0.0
        self._flight = SingleFlight()

    def flow(self, clock: Clock) -> Flow[str]:
        """Return the value of `Authorization`, after a request to the identity service if the token is expiring."""
        value = self._fresh(clock)
        if value is None:
            value = yield Shared(self._flight, lambda: self._fetch(clock))
        return cast(str, value.reveal())

    def rejected(self, value: str) -> bool:
        """Return True: the next attempt fetches a new token."""
        if self._value is not None and value == self._value.reveal():  # unless another thread has renewed it
            self._value = None
        return True

    def _fresh(self, clock: Clock) -> Secret | None:
        return self._value if self._value is not None and clock.monotonic() < self._renew_at else None

    def _fetch(self, clock: Clock) -> Flow[Secret]:
        value = self._fresh(clock)  # another thread may have fetched it meanwhile
        if value is not None:
            return value
        response: httpx.Response = yield Send(
            httpx.Request(
                "POST",
                self.token_url,
                content=urlencode({name: value.reveal() for name, value in self._form().items()}).encode(),
                headers={
                    "Content-Type": "application/x-www-form-urlencoded",
                    "Accept": "application/json",
                    "Connection": "close",  # the next request is an hour away
                },
            )
        )
        grant = _granted(response)
        if grant is None:
            raise self._refusal(response)
        self._renew_at = clock.monotonic() + max(grant.lifetime - EARLY_SECONDS, grant.lifetime * 0.9)
        self._value = value = Secret(f"Bearer {grant.access.reveal()}")
        self._accepted(grant)
        return value

    def _refusal(self, response: httpx.Response) -> TokenRefused:
        said = _said(redact(response.content, (str(one.reveal()) for one in self._secrets())))
        return TokenRefused(
            f"the identity service returned {response.status_code}: {said}",
            httpx.Response(response.status_code, headers=response.headers.raw),
        )

    def _form(self) -> dict[str, Secret]:
        raise NotImplementedError

    def _secrets(self) -> list[Secret]:
        form = self._form()
        return [form[name] for name in ("client_secret", "refresh_token") if name in form]

    def _accepted(self, grant: Grant) -> None:
        """Store a token that was granted."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"

    __reduce__ = Secret.__reduce__


def _granted(response: httpx.Response) -> Grant | None:
    """Return the tokens in a response, or None if it has none."""
    payload = Secret(_json(response.content))
    if response.status_code != 200 or not isinstance(payload.reveal(), dict):
        return None
    access = Secret(payload.reveal().get("access_token"))
    refresh = Secret(payload.reveal().get("refresh_token"))
    if not isinstance(access.reveal(), str) or not re.fullmatch(SENDABLE, access.reveal()):
        return None
    said = payload.reveal().get("expires_in")
    lifetime = float(said) if isinstance(said, (int, float)) and 0 < said < 1e9 else DEFAULT_LIFETIME
    return Grant(access, refresh if isinstance(refresh.reveal(), str) else None, lifetime)


def _json(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None


def _said(content: bytes) -> str:
    payload = _json(content)
    fields = cast(dict[str, object], payload) if isinstance(payload, dict) else {}
    said = fields.get("error_description") or fields.get("error")
    return str(said)[:300] if said else "no reason"


def check_secret(name: str, secret: Secret) -> None:
    """Raise InvalidArgument, without the secret in its message, unless it is a string that can be sent."""
    value = secret.reveal()
    kind = type(value).__name__
    usable = isinstance(value, str) and value != "" and not any("\ud800" <= one <= "\udfff" for one in value)
    del value
    if not usable:
        raise InvalidArgument(
            f"{name} must be a non-empty string that UTF-8 can encode{f', not {kind}' if kind != 'str' else ''}"
        )
