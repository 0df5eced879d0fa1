"""Authentication: who the client is to PagerDuty, as small objects that give a value for `Authorization`.

Each has a flow (see `_flow`) that returns the header's value and may send requests on the way, and is told when
PagerDuty rejected a value. None shows its secret in its repr.
"""

from __future__ import annotations

import hashlib
import json
import re
import threading
from collections.abc import Callable, Sequence
from typing import Any, Protocol
from urllib.parse import urlencode

from pagerduty_client._flow import Alone, Clock, Flow, Send
from pagerduty_client._http import httpx
from pagerduty_client._security import REGIONS, checked_address

IDENTITY = "https://identity.pagerduty.com/oauth/token"
# A token is renewed this long before it expires, or after nine tenths of its life where that is short.
EARLY_SECONDS = 60.0
_VALUE = re.compile(r"[!-~]+")


class Auth(Protocol):
    """What the client needs of an authentication; an object with these two methods is one, for `Client(auth=…)`."""

    def flow(self, clock: Clock) -> Flow[str]:
        """The value of `Authorization`, asked for before every try of a call; TokenRefused where there is none."""
        ...

    def rejected(self, value: str) -> bool:
        """PagerDuty answered 401 to this value; whether another one can be had, so that the call is tried once more."""
        ...


class TokenRefused(Exception):
    """The identity service gave no token. The text says what it said; it holds no secret."""

    def __init__(self, message: str, response: httpx.Response | None = None) -> None:
        super().__init__(message)
        self.response = response


class ApiToken:
    """A REST API key, of the account or of a user: `Authorization: Token token=…`.

    A key of the account may do what its kind allows, in nobody's name: operations that act as a user need `From`
    with it. A user's own key may do what that user may, and acts as that user.

    Args:
        token: the key, without `Token token=` before it. ValueError for one that cannot be a header's value.
    """

    def __init__(self, token: str) -> None:
        self._value = f"Token token={checked(token)}"

    def flow(self, clock: Clock) -> Flow[str]:
        """The value of `Authorization`; nothing is sent for it."""
        yield from ()  # a flow without steps
        return self._value

    def rejected(self, value: str) -> bool:
        """False: there is no other key to try."""
        return False

    @property
    def fingerprint(self) -> str:
        """A text that two tokens share only if they are the same, and that does not give the token away."""
        return hashlib.sha256(self._value.encode()).hexdigest()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"


class BearerToken(ApiToken):
    """An OAuth access token that somebody else renews: `Authorization: Bearer …`.

    PagerDuty's access tokens expire; `ClientCredentials` and `RefreshToken` renew theirs.

    Args:
        token: the token, without `Bearer` before it. ValueError for one that cannot be a header's value.
    """

    def __init__(self, token: str) -> None:
        super().__init__(token)
        self._value = f"Bearer {token}"


class TokenFrom:
    """A token kept elsewhere: a callable that gives it, called for every request.

    Args:
        get: gives the token; a value that begins with `Bearer ` or `Token ` is sent as it is, any other as an API key.
            It is called in the thread or the event loop of the call, so it had better answer from memory; after a
            401 it is called once more.
    """

    def __init__(self, get: Callable[[], str]) -> None:
        self._get = get

    def flow(self, clock: Clock) -> Flow[str]:
        """The value of `Authorization`, from the callable. TokenRefused where that gives no text."""
        yield from ()  # a flow without steps
        token = self._get()
        if not isinstance(token, str):
            raise TokenRefused(f"the callable for the token gave a {type(token).__name__}, not a text")
        scheme, _, rest = token.partition(" ")
        if scheme in ("Bearer", "Token") and rest:
            checked(rest)
            return token
        return f"Token token={checked(token)}"

    def rejected(self, value: str) -> bool:
        """True: the callable may have another one by now."""
        return True

    def __repr__(self) -> str:
        return f"TokenFrom({getattr(self._get, '__name__', '…')})"


class _Renewed:
    """An access token that is fetched when it is first needed and again before it expires.

    Any number of threads and tasks may ask at once; one of them fetches.
    """

    def __init__(self, token_url: str) -> None:
        self._token_url = checked_address(token_url, "token_url")
        self._value: str | None = None
        self._renew_at = 0.0
        self._lock = threading.Lock()

    def flow(self, clock: Clock) -> Flow[str]:
        """The value of `Authorization`; a request to the identity service where the token at hand is too old."""
        value = self._fresh(clock)
        if value is None:
            value = yield Alone(self._lock, lambda: self._fetch(clock))
        return value

    def rejected(self, value: str) -> bool:
        """True: the next try fetches a new token."""
        if value == self._value:  # not one that another thread has renewed in the meantime
            self._value = None
        return True

    def _fresh(self, clock: Clock) -> str | None:
        return self._value if self._value is not None and clock.monotonic() < self._renew_at else None

    def _fetch(self, clock: Clock) -> Flow[str]:
        value = self._fresh(clock)  # somebody else may have fetched it while this one waited
        if value is not None:
            return value
        response: httpx.Response = yield Send(
            httpx.Request(
                "POST",
                self._token_url,
                content=urlencode(self._form()).encode(),
                headers={"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"},
            )
        )
        granted = self._granted(response)
        said = granted.get("expires_in")
        lifetime = float(said) if isinstance(said, (int, float)) and said > 0 else 3600.0
        self._accepted(granted)
        self._renew_at = clock.monotonic() + max(lifetime - EARLY_SECONDS, lifetime * 0.9)
        self._value = value = f"Bearer {granted['access_token']}"
        return value

    @staticmethod
    def _granted(response: httpx.Response) -> dict[str, Any]:
        try:
            payload = json.loads(response.content)
        except (ValueError, RecursionError):
            payload = None
        granted: dict[str, Any] = payload if isinstance(payload, dict) else {}
        token = granted.get("access_token")
        if response.status_code == 200 and isinstance(token, str) and _VALUE.fullmatch(token):
            return granted
        said = granted.get("error_description") or granted.get("error")
        raise TokenRefused(
            f"the identity service answered {response.status_code}: {said or 'nothing that says why'}", response
        )

    def _form(self) -> dict[str, str]:
        raise NotImplementedError

    def _accepted(self, granted: dict[str, Any]) -> None:
        """A token was granted."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"


class ClientCredentials(_Renewed):
    """An OAuth app's own token (client credentials), for one account.

    Args:
        client_id, client_secret: the app's, from its page in PagerDuty.
        subdomain: the account's, as in `https://<subdomain>.pagerduty.com`.
        scopes: the scopes that are asked for, `incidents.read` for example. An operation's are in its docstring and
            in `pagerduty_rest.operations.OPERATIONS["listIncidents"].scopes`; one of them is enough.
        region: `us` or `eu`: where the account is.
        token_url: the identity service's address.

    The token is fetched with the first call, and again a minute before it expires, or after nine tenths of its life
    where that is short. ValueError for another region or address, TypeError for scopes that are one text; a call
    raises AuthenticationFailed where the identity service gives no token.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        subdomain: str,
        scopes: Sequence[str],
        region: str = "us",
        token_url: str = IDENTITY,
    ) -> None:
        super().__init__(token_url)
        if region not in REGIONS:
            raise ValueError(f"region is one of {', '.join(REGIONS)}, not {region!r}")
        if isinstance(scopes, str):
            raise TypeError(f"scopes is a list, for example [{scopes!r}]")
        self._client_id = client_id
        self._client_secret = client_secret
        self._scope = " ".join([f"as_account-{region}.{subdomain}", *scopes])

    def _form(self) -> dict[str, str]:
        return {
            "grant_type": "client_credentials",
            "client_id": self._client_id,
            "client_secret": self._client_secret,
            "scope": self._scope,
        }


class RefreshToken(_Renewed):
    """A user's OAuth token that is renewed with a refresh token.

    Args:
        refresh_token: the refresh token; a new one that comes with a renewal replaces it.
        client_id, client_secret: the app's; a public client has no secret.
        on_renewal: called with each new refresh token, to store it: the old one is used up.
        token_url: the identity service's address.

    A call raises AuthenticationFailed where the identity service gives no token: the refresh token is used up or
    too old, and the user has to sign in again.
    """

    def __init__(
        self,
        refresh_token: str,
        *,
        client_id: str,
        client_secret: str | None = None,
        on_renewal: Callable[[str], object] | None = None,
        token_url: str = IDENTITY,
    ) -> None:
        super().__init__(token_url)
        self._refresh_token = refresh_token
        self._client_id = client_id
        self._client_secret = client_secret
        self._on_renewal = on_renewal

    def _form(self) -> dict[str, str]:
        form = {"grant_type": "refresh_token", "refresh_token": self._refresh_token, "client_id": self._client_id}
        return {**form, "client_secret": self._client_secret} if self._client_secret is not None else form

    def _accepted(self, granted: dict[str, Any]) -> None:
        new = granted.get("refresh_token")
        if isinstance(new, str) and new != self._refresh_token:
            self._refresh_token = new
            if self._on_renewal is not None:
                self._on_renewal(new)


def checked(token: str) -> str:
    """The token, if it can stand in a header; ValueError, which does not show it, if not."""
    if not _VALUE.fullmatch(token):
        raise ValueError("the token is empty or has white space, line breaks or non-ASCII characters in it")
    return token
