"""Authentication: small objects that return the value of `Authorization`.

Each has a flow (see `_flow`) that returns the header's value and may send requests, and a method to call when
PagerDuty rejects a value. None shows its secrets in its repr, in `vars()` or in a pickle.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from typing import Protocol, cast

from pagerduty_client._checks import SENDABLE, check_callable, check_str
from pagerduty_client._flow import Clock, Flow
from pagerduty_client._oauth import IDENTITY as IDENTITY
from pagerduty_client._oauth import Grant, RefreshingToken, check_secret
from pagerduty_client._oauth import TokenRefused as TokenRefused
from pagerduty_client._secret import Secret
from pagerduty_client._security import check_region
from pagerduty_runtime.errors import InvalidArgument

_WITH_SCHEME = r"(Bearer|Token) [!-~]+"


class Auth(Protocol):
    """The protocol of `Client(auth=…)`: an object with these two methods."""

    def flow(self, clock: Clock) -> Flow[str]:
        """Return the value of `Authorization`, before every attempt. Raises TokenRefused if no token is available."""
        ...

    def rejected(self, value: str) -> bool:
        """Return whether the next attempt may have another value, after PagerDuty responded to this one with 401."""
        ...


class ApiToken:
    """A REST API key of the account or of a user: `Authorization: Token token=…`.

    An account key may do what its kind allows, on behalf of no user: operations that act as a user also need `From`.
    A user key may do what that user may, and acts as that user.

    Args:
        token: the key, without the prefix `Token token=`.

    Raises InvalidArgument for a token that cannot be sent in a header.
    """

    _scheme = "Token token="

    def __init__(self, token: str) -> None:
        given = Secret(token)
        del token  # a traceback could show it
        validate_token(given)
        self._value = Secret(self._scheme + given.reveal())

    def flow(self, clock: Clock) -> Flow[str]:
        """Return the value of `Authorization`, without sending a request."""
        yield from ()  # a flow without steps
        return cast(str, self._value.reveal())

    def rejected(self, value: str) -> bool:
        """Return False: the key does not change."""
        return False

    @property
    def fingerprint(self) -> str:
        """A string that is the same for equal tokens only, and does not reveal the token."""
        return hashlib.sha256(self._value.reveal().encode()).hexdigest()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"

    __reduce__ = Secret.__reduce__


class BearerToken(ApiToken):
    """An OAuth access token that is renewed elsewhere: `Authorization: Bearer …`.

    PagerDuty's access tokens expire; `ClientCredentials` and `RefreshToken` renew theirs.

    Args:
        token: the token, without the prefix `Bearer`.

    Raises InvalidArgument for a token that cannot be sent in a header.
    """

    _scheme = "Bearer "


class TokenProvider:
    """A token stored elsewhere, from a function called for every request.

    Args:
        get: returns the token; a value that begins with `Bearer ` or `Token ` is sent unchanged, any other as an API
            key. It is called in the thread or the event loop of the call, so it must return quickly; after a 401 it
            is called once more. Its exceptions propagate.
    """

    def __init__(self, get: Callable[[], str]) -> None:
        check_callable("TokenProvider(get=…)", get)
        self._get = get

    def flow(self, clock: Clock) -> Flow[str]:
        """Return the value of `Authorization`, from the function."""
        yield from ()  # a flow without steps
        given = Secret(self._get())
        if isinstance(given.reveal(), str) and re.fullmatch(_WITH_SCHEME, given.reveal()):
            return cast(str, given.reveal())
        validate_token(given)
        return f"Token token={given.reveal()}"

    def rejected(self, value: str) -> bool:
        """Return True: the function may return another token."""
        return True

    def __repr__(self) -> str:
        return f"TokenProvider({getattr(self._get, '__name__', '…')})"

    __reduce__ = Secret.__reduce__


class ClientCredentials(RefreshingToken):
    """An OAuth app's token (client credentials) for one account.

    Args:
        client_id, client_secret: the app's credentials, from its page in PagerDuty.
        subdomain: the account's subdomain, as in `https://<subdomain>.pagerduty.com`.
        scopes: the scopes to request, for example `incidents.read`. An operation's scopes are in its docstring and
            in `pagerduty_rest.operations.OPERATIONS["listIncidents"].scopes`; any one of them is enough.
        region: the account's service region, `us` or `eu`.
        token_url: the identity service's URL.

    The token is fetched with the first call, and again a minute before it expires, or after 90% of its lifetime if
    that is later. Raises InvalidArgument for an invalid argument; a call raises AuthenticationFailed if the identity
    service returns no token.
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
        secret = Secret(client_secret)
        del client_secret  # a traceback could show it
        super().__init__(token_url)
        check_region(region)
        if isinstance(scopes, str):
            raise InvalidArgument(f"scopes must be a list, for example [{scopes!r}]")
        for name, value in (("client_id", client_id), ("subdomain", subdomain), *(("scopes", one) for one in scopes)):
            check_str(name, value)
        check_secret("client_secret", secret)
        self._client_id = client_id
        self._client_secret = secret
        self._scope = " ".join([f"as_account-{region}.{subdomain}", *scopes])

    def _form(self) -> dict[str, Secret]:
        return {
            "grant_type": Secret("client_credentials"),
            "client_id": Secret(self._client_id),
            "client_secret": self._client_secret,
            "scope": Secret(self._scope),
        }


class RefreshToken(RefreshingToken):
    """A user's OAuth token, renewed with a refresh token.

    Args:
        refresh_token: the refresh token; a renewal may replace it.
        client_id, client_secret: the app's credentials; a public client has no secret.
        on_renewal: called with each new refresh token, to store it: the old one is no longer valid. It is called once
            per token, from a thread that canceling a call does not stop; exceptions propagate to the calls that wait
            for the token, which is kept anyway.
        token_url: the identity service's URL.

    Raises InvalidArgument for an invalid argument. A call raises AuthenticationFailed if the identity service returns
    no token: the refresh token was used or has expired, and the user must sign in again.
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
        secret, token = None if client_secret is None else Secret(client_secret), Secret(refresh_token)
        del client_secret, refresh_token  # a traceback could show them
        super().__init__(token_url)
        check_str("client_id", client_id)
        check_secret("refresh_token", token)
        if secret is not None:
            check_secret("client_secret", secret)
        if on_renewal is not None:
            check_callable("on_renewal", on_renewal)
        self._refresh_token = token
        self._client_id = client_id
        self._client_secret = secret
        self._on_renewal = on_renewal

    @property
    def refresh_token(self) -> str:
        """The refresh token that the next renewal will send."""
        return cast(str, self._refresh_token.reveal())

    def _form(self) -> dict[str, Secret]:
        form = {
            "grant_type": Secret("refresh_token"),
            "refresh_token": self._refresh_token,
            "client_id": Secret(self._client_id),
        }
        return form if self._client_secret is None else {**form, "client_secret": self._client_secret}

    def _accepted(self, grant: Grant) -> None:
        new = grant.refresh
        if new is not None and new.reveal() != self._refresh_token.reveal():
            self._refresh_token = new
            if self._on_renewal is not None:
                self._on_renewal(new.reveal())


def validate_token(token: Secret) -> None:
    """Raise InvalidArgument, without the token in its message, unless it can be sent in a header."""
    kind = type(token.reveal()).__name__
    if kind == "bytes":
        raise InvalidArgument("the token is bytes: pass a str, for example token.decode().strip()")
    if not isinstance(token.reveal(), str):
        raise InvalidArgument(f"the token must be a str, not {kind}")
    if not re.fullmatch(SENDABLE, token.reveal()):
        raise InvalidArgument("the token is empty or contains white space, line breaks or non-ASCII characters")
