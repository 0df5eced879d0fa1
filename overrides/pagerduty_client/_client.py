"""The client that users make: `Client(token=…)` and nothing else is enough."""

from __future__ import annotations

import copy
import os
import ssl
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self

from pagerduty_client._call import call
from pagerduty_client._connections import Connections
from pagerduty_client._exchange import EarlyAccessWarning as EarlyAccessWarning
from pagerduty_client._exchange import VersionWarning as VersionWarning
from pagerduty_client._exchange import _warned as _warned
from pagerduty_client._failures import response_error
from pagerduty_client._flow import Clock, arun, run
from pagerduty_client._http import httpx
from pagerduty_client._options import MAX_RESPONSE_BYTES, Options
from pagerduty_client._security import base_address
from pagerduty_client.auth import ApiToken, Auth
from pagerduty_client.hooks import Exchange as Exchange
from pagerduty_client.limits import RateLimiter, limiter_for
from pagerduty_client.retries import Retries
from pagerduty_rest.resources import AsyncResources, Resources

if TYPE_CHECKING:
    from pagerduty_runtime.conformance import Difference
    from pagerduty_runtime.operation import Request

# What of httpx.Client's arguments is handed through as it is.
HTTPX_ARGUMENTS = frozenset({"event_hooks", "http1", "http2", "limits", "mounts", "proxy", "trust_env"})
_UNCHANGED: Any = object()  # an option that a view takes over as it is


class BaseClient:
    """A PagerDuty account, for sync and async calls, from any number of threads and tasks.

    Args:
        token: a REST API key. It goes out as `Authorization: Token token=…`.
        auth: any other authentication, in place of `token`: see `pagerduty_client.auth`.
        from_email: the e-mail address of the user on whose behalf something is created or changed; sent as `From`
            with the operations that declare it, and with no other. Some tokens do without.
        version: the version of the API that is asked for, whatever the token's own; None asks for none and leaves it
            to the token. A token of version 1 gets 404 where none is asked for.
        region: `us` or `eu`: where the account is.
        base_url: the server's address, in place of the region's. `http:` only for this machine.
        timeout: seconds for each step of a request (connect, write, read), or an httpx.Timeout.
        verify: an ssl.SSLContext, or the name of a file or folder with root certificates; the system's trust store by
            default. False trusts anybody.
        cert: a client certificate: the name of a file, or the names of certificate and key, and a password.
        retries: see `pagerduty_client.retries`; `NEVER` for none.
        rate_limit: `adaptive` obeys what the server says is left, `on` also assumes 960 requests a minute before it
            has said anything, `off` leaves it to the retries. Clients with one token share one limiter, and so do
            those that are given one RateLimiter.
        on_request: called with an Exchange after each try.
        on_difference: strict mode: called with each Difference between a response and the document.
        user_agent: put behind the client's own.
        warn_early_access: whether the first call of each operation in early access warns.
        max_response_bytes: a larger response is an error.
        clock: time, for tests and simulations.
        headers: more headers for every request; none that the client itself sends.
        event_hooks, async_event_hooks: as httpx has them, for sync and for async calls.
        transport, async_transport, proxy, mounts, limits, http1, http2, trust_env: as httpx has them. With `http:`
            the environment's proxies are not used.

    Raises ValueError for a token, an e-mail address or a server's address that cannot be used, and TypeError unless
    there is exactly one of `token` and `auth`.
    """

    def __init__(
        self,
        token: str | None = None,
        *,
        auth: Auth | None = None,
        from_email: str | None = None,
        version: int | None = 2,
        region: str = "us",
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None = 30.0,
        verify: ssl.SSLContext | str | os.PathLike[str] | bool | None = None,
        cert: str | tuple[str, ...] | None = None,
        retries: Retries | None = None,
        rate_limit: Literal["adaptive", "on", "off"] | RateLimiter = "adaptive",
        on_request: Callable[[Exchange], object] | None = None,
        on_difference: Callable[[Difference], object] | None = None,
        user_agent: str | None = None,
        warn_early_access: bool = True,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        clock: Clock | None = None,
        transport: httpx.BaseTransport | None = None,
        async_transport: httpx.AsyncBaseTransport | None = None,
        headers: Mapping[str, str] | None = None,
        async_event_hooks: Mapping[str, list[Callable[..., Any]]] | None = None,
        **httpx_args: Any,
    ) -> None:
        if unknown := httpx_args.keys() - HTTPX_ARGUMENTS:
            raise TypeError(f"Client has no argument {', '.join(sorted(unknown))}")
        if (token is None) == (auth is None):
            raise TypeError("a Client needs a token, or else an auth, and not both")
        address = base_address(base_url, region)
        who = auth if auth is not None else ApiToken(token or "")
        self._options = Options(
            base_url=address,
            auth=who,
            from_email=from_email,
            version=version,
            timeout=timeout,
            headers=dict(headers or {}),
            user_agent=user_agent,
            retries=retries if retries is not None else Retries(),
            limiter=limiter_for(rate_limit, who, address),
            on_request=on_request,
            on_difference=on_difference,
            warn_early_access=warn_early_access,
            max_response_bytes=max_response_bytes,
            clock=clock if clock is not None else Clock(),
        )
        self._connections = Connections(
            base_url=address,
            verify=verify,
            cert=cert,
            transport=transport,
            async_transport=async_transport,
            async_event_hooks=async_event_hooks,
            arguments={"timeout": timeout, **httpx_args},
        )
        self._is_view = False

    @classmethod
    def from_env(cls, environment: Mapping[str, str] = os.environ, **arguments: Any) -> Self:
        """A client from PAGERDUTY_TOKEN, PAGERDUTY_FROM and PAGERDUTY_BASE_URL; arguments come before them.

        Raises LookupError where there is no token.
        """
        if "auth" not in arguments and "token" not in arguments:
            if not environment.get("PAGERDUTY_TOKEN"):
                raise LookupError("set PAGERDUTY_TOKEN to a REST API key")
            arguments["token"] = environment["PAGERDUTY_TOKEN"]
        for argument, name in (("from_email", "PAGERDUTY_FROM"), ("base_url", "PAGERDUTY_BASE_URL")):
            if environment.get(name) and not (argument == "base_url" and "region" in arguments):
                arguments.setdefault(argument, environment[name])
        return cls(**arguments)

    def __repr__(self) -> str:
        options = self._options
        return (
            f"{type(self).__name__}({options.base_url!r}, auth={options.auth!r}, version={options.version}, "
            f"from_email={options.from_email!r})"
        )

    @property
    def base_url(self) -> str:
        """The server's address."""
        return self._options.base_url

    @property
    def version(self) -> int | None:
        """The version of the API that is asked for."""
        return self._options.version

    @property
    def version_mode(self) -> Literal["header", "token"]:
        """Who decides the version: the `Accept` header of each request, or the token."""
        return self._options.version_mode

    @property
    def from_email(self) -> str | None:
        """The acting user."""
        return self._options.from_email

    @property
    def retries(self) -> Retries:
        """When a call is tried again."""
        return self._options.retries

    @property
    def rate_limiter(self) -> RateLimiter | None:
        """What keeps the rate limit, or None."""
        return self._options.limiter

    @property
    def on_difference(self) -> Callable[[Difference], object] | None:
        """Strict mode's callback, or None."""
        return self._options.on_difference

    def with_options(
        self,
        *,
        from_email: str | None = _UNCHANGED,
        version: int | None = _UNCHANGED,
        retries: Retries = _UNCHANGED,
    ) -> Self:
        """The same client with another acting user, version or retries: for one call, or in a `with` for a block.

        It shares connections, authentication and rate limit with this one, and closing it closes nothing.
        """
        given: dict[str, Any] = {"from_email": from_email, "version": version, "retries": retries}
        view = copy.copy(self)
        view._options = replace(
            self._options, **{name: value for name, value in given.items() if value is not _UNCHANGED}
        )
        view._is_view = True
        return view

    def send(self, request: Request) -> httpx.Response:
        """Send a request, again where that is safe and helps, and return the last response."""
        options = self._options
        return run(call(request, options), self._send_once, options.clock, request.stop)

    async def asend(self, request: Request) -> httpx.Response:
        """Like `send`, asynchronously."""
        options = self._options
        return await arun(call(request, options), self._asend_once, options.clock)

    def error(self, request: Request, response: httpx.Response) -> Exception:
        """The exception for a response that is no success, or that is one but cannot be read."""
        return response_error(request, response, self._options)

    def _send_once(self, request: httpx.Request) -> httpx.Response:
        options = self._options
        return self._connections.send(request, max_bytes=options.max_response_bytes, seconds=options.retries.seconds)

    async def _asend_once(self, request: httpx.Request) -> httpx.Response:
        options = self._options
        return await self._connections.asend(
            request, max_bytes=options.max_response_bytes, seconds=options.retries.seconds
        )

    def close(self) -> None:
        """Close the connections of sync calls; a later call opens new ones."""
        if not self._is_view:
            self._connections.close()

    async def aclose(self) -> None:
        """Close the connections of async calls in the running event loop; a later call opens new ones."""
        if not self._is_view:
            await self._connections.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()  # other threads' sync calls go on


class Client(BaseClient, Resources):
    """A PagerDuty account, for sync calls: `client.incidents.list()`. For the arguments, see `BaseClient`."""


class AsyncClient(BaseClient, AsyncResources):
    """A PagerDuty account, for async calls: `await client.users.get_current()`. For the arguments, see `BaseClient`."""
