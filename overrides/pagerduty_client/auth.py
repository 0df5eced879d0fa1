"""Authentication: who the client is to PagerDuty, as small objects that give a value for `Authorization`.

Each has a flow (see `_flow`) that returns the header's value and may send requests on the way, and is told when
PagerDuty rejected a value. None shows its secrets in its repr, in `vars()` or in a pickle.
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
    """What the client needs of an authentication; an object with these two methods is one, for `Client(auth=…)`."""

    def flow(self, clock: Clock) -> Flow[str]:
        """Return the value of `Authorization`, asked for before every attempt; TokenRefused where there is none."""
        ...

    def rejected(self, value: str) -> bool:
        """PagerDuty answered 401 to this value; whether another one can be had, so that the call is sent once more."""
        ...


class ApiToken:
    """A REST API key, of the account or of a user: `Authorization: Token token=…`.

    A key of the account may do what its kind allows, in nobody's name: operations that act as a user need `From`
    with it. A user's own key may do what that user may, and acts as that user.

    Args:
        token: the key, without `Token token=` before it.

    Raises InvalidArgument for a token that cannot be a header's value.
    """

    _scheme = "Token token="

    def __init__(self, token: str) -> None:
        given = Secret(token)
        del token  # a traceback could show it
        validate_token(given)
        self._value = Secret(self._scheme + given.reveal())

    def flow(self, clock: Clock) -> Flow[str]:
        """Return the value of `Authorization`; nothing is sent for it."""
        yield from ()  # a flow without steps
        return cast(str, self._value.reveal())

    def rejected(self, value: str) -> bool:
        """Return False: there is no other key."""
        return False

    @property
    def fingerprint(self) -> str:
        """A string that two tokens share only if they are the same, and that does not give the token away."""
        return hashlib.sha256(self._value.reveal().encode()).hexdigest()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"

    __reduce__ = Secret.__reduce__


class BearerToken(ApiToken):
    """An OAuth access token that something else renews: `Authorization: Bearer …`.

    PagerDuty's access tokens expire; `ClientCredentials` and `RefreshToken` renew theirs.

    Args:
        token: the token, without `Bearer` before it.

    Raises InvalidArgument for a token that cannot be a header's value.
    """

    _scheme = "Bearer "


class TokenProvider:
    """A token kept elsewhere: a callable that gives it, called for every request.

    Args:
        get: returns the token; a value that begins with `Bearer ` or `Token ` is sent as it is, any other as an API
            key. It is called in the thread or the event loop of the call, so it must return quickly; after a 401 it
            is called once more. What it raises is passed on.
    """

    def __init__(self, get: Callable[[], str]) -> None:
        check_callable("TokenProvider(get=…)", get)
        self._get = get

    def flow(self, clock: Clock) -> Flow[str]:
        """Return the value of `Authorization`, from the callable."""
        yield from ()  # a flow without steps
        given = Secret(self._get())
        if isinstance(given.reveal(), str) and re.fullmatch(_WITH_SCHEME, given.reveal()):
            return cast(str, given.reveal())
        validate_token(given)
        return f"Token token={given.reveal()}"

    def rejected(self, value: str) -> bool:
        """Return True: the callable may have another one by now."""
        return True

    def __repr__(self) -> str:
        return f"TokenProvider({getattr(self._get, '__name__', '…')})"

    __reduce__ = Secret.__reduce__


class ClientCredentials(RefreshingToken):
    """An OAuth app's own token (client credentials), for one account.

    Args:
        client_id, client_secret: the app's, from its page in PagerDuty.
        subdomain: the account's, as in `https://<subdomain>.pagerduty.com`.
        scopes: the scopes that are asked for, `incidents.read` for example. An operation's are in its docstring and
            in `pagerduty_rest.operations.OPERATIONS["listIncidents"].scopes`; one of them is enough.
        region: the account's service region, `us` or `eu`.
        token_url: the identity service's address.

    The token is fetched with the first call, and again a minute before it expires, or after nine tenths of its life
    if that is short. Raises InvalidArgument for an argument that cannot be used; a call raises AuthenticationFailed
    if the identity service gives no token.
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
            raise InvalidArgument(f"scopes is a list, for example [{scopes!r}]")
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
    """A user's OAuth token that is renewed with a refresh token.

    Args:
        refresh_token: the refresh token; a new one that comes with a renewal replaces it.
        client_id, client_secret: the app's; a public client has no secret.
        on_renewal: called with each new refresh token, to store it: the old one is used up. It is called once for
            each, from a thread that cancelling a call does not stop; what it raises goes to the calls that wait for
            the token, which is kept all the same.
        token_url: the identity service's address.

    Raises InvalidArgument for an argument that cannot be used. A call raises AuthenticationFailed if the identity
    service gives no token: the refresh token is used up or too old, and the user has to sign in again.
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
        """The refresh token that the next renewal sends."""
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
    """Raise InvalidArgument, which does not show the token, unless it can be sent in a header."""
    kind = type(token.reveal()).__name__
    if kind == "bytes":
        raise InvalidArgument("the token is bytes: pass a str, for example token.decode().strip()")
    if not isinstance(token.reveal(), str):
        raise InvalidArgument(f"the token is a str, not {kind}")
    if not re.fullmatch(SENDABLE, token.reveal()):
        raise InvalidArgument("the token is empty or has white space, line breaks or non-ASCII characters in it")
