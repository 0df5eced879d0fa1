"""The options, connections and request method shared by `Client` and `AsyncClient`."""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from pagerduty_client._call import Call
from pagerduty_client._checks import check_type
from pagerduty_client._connections import Connections
from pagerduty_client._failures import response_error
from pagerduty_client._flow import Clock, Deadline, arun, run
from pagerduty_client._http import httpx
from pagerduty_client._log import configure_log
from pagerduty_client._options import DEFAULT_DEADLINE, DEFAULT_TIMEOUT, MAX_RESPONSE_BYTES, Options
from pagerduty_client._proxies import Proxies
from pagerduty_client._secret import Secret
from pagerduty_client._security import base_address
from pagerduty_client._views import Views
from pagerduty_client.auth import ApiToken, Auth
from pagerduty_client.hooks import Exchange
from pagerduty_client.limits import RateLimiter, limiter_for
from pagerduty_client.retries import Retries
from pagerduty_runtime.errors import InvalidArgument

if TYPE_CHECKING:
    from pagerduty_runtime.conformance import Difference
    from pagerduty_runtime.operation import Request

# Arguments of httpx.Client that are passed through.
_POOL_ARGUMENTS = frozenset({"http1", "http2", "limits"})
_CLIENT_ARGUMENTS = frozenset({"event_hooks", "mounts"})


class BaseClient(Views):
    """A PagerDuty account: options and connections for calls from any number of threads and tasks."""

    _kind = "Client"

    def __init__(
        self,
        token: str | None = None,
        *,
        auth: Auth | None = None,
        from_email: str | None = None,
        version: int | None = 2,
        region: str = "us",
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
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
        headers: Mapping[str, str] | None = None,
        proxy: str | httpx.URL | httpx.Proxy | None = None,
        trust_env: bool = True,
        transport: httpx.BaseTransport | None = None,
        async_transport: httpx.AsyncBaseTransport | None = None,
        async_event_hooks: Mapping[str, list[Callable[..., Any]]] | None = None,
        **httpx_args: Any,
    ) -> None:
        """Create a client; an API key is all it needs.

        Args:
            token: a REST API key. Sent as `Authorization: Token token=…`.
            auth: authentication other than an API key, instead of `token`: see `pagerduty_client.auth`.
            from_email: the email address of the acting user; sent as `From` with operations that declare it. Some
                tokens do not need it.
            version: the API version to request. With None, the token decides; a version 1 token then gets 404.
            region: the account's service region, `us` or `eu`.
            base_url: the server's URL, instead of the region's. `http:` is allowed for this machine only.
            timeout: seconds for each step of a request (connect, write, read), or an httpx.Timeout.
            deadline: seconds for a whole call, including retries and waits; None for no limit. Each page of a list is a
                call.
            verify: an ssl.SSLContext, or a path to a file or folder of root certificates; defaults to the system's
                trust store. False accepts any certificate.
            cert: a client certificate: a path, or a tuple of paths to certificate and key, and a password.
            retries: see `pagerduty_client.retries`; `NO_RETRIES` disables them.
            rate_limit: `adaptive` follows the limits that responses report, `on` also assumes 960 requests a minute
                until the first response, `off` relies on retries. Clients with the same token or RateLimiter share it.
            on_request: called with an Exchange after each attempt.
            on_difference: strict mode: called with each Difference between a response and the spec.
            user_agent: appended to the client's User-Agent.
            warn_early_access: whether the first call of each early access operation warns.
            max_response_bytes: the size above which a response is an error.
            clock: the source of time, for tests and simulations.
            headers: additional headers for every request, except those that the client sets itself.
            proxy: the URL of a proxy for all requests; defaults to those of the environment.
            trust_env: whether to use the environment's proxies; never for requests to this machine.
            event_hooks, async_event_hooks: as in httpx, for sync and for async calls.
            transport, async_transport, mounts, limits, http1, http2: as in httpx.

        Raises InvalidArgument for an invalid argument, or unless exactly one of `token` and `auth` is given.
        """
        secrets = [None if one is None else Secret(one) for one in (token, proxy)]
        del token, proxy  # a traceback could show them
        configure_log()
        if unknown := httpx_args.keys() - _POOL_ARGUMENTS - _CLIENT_ARGUMENTS:
            raise InvalidArgument(f"{self._kind} has no argument {', '.join(sorted(unknown))}")
        _check_transport("transport", transport, httpx.BaseTransport)
        _check_transport("async_transport", async_transport, httpx.AsyncBaseTransport)
        _check_mounts(httpx_args.get("mounts") or {})
        address = base_address(base_url, region)
        who = _auth(secrets[0], auth)
        proxies = Proxies(secrets[1], trust_env=trust_env)
        self._options = Options(
            base_url=address,
            auth=who,
            from_email=from_email,
            version=version,
            timeout=timeout,
            deadline=deadline,
            headers=headers if headers is not None else {},
            user_agent=user_agent,
            retries=retries if retries is not None else Retries(),
            limiter=limiter_for(rate_limit, who, address),
            on_request=on_request,
            on_difference=on_difference,
            warn_early_access=warn_early_access,
            max_response_bytes=max_response_bytes,
            clock=clock if clock is not None else Clock(),
            proxies=proxies,
        )
        self._connections = Connections(
            proxies=proxies,
            verify=verify,
            cert=cert,
            transport=transport,
            async_transport=async_transport,
            async_event_hooks=async_event_hooks,
            pool={name: value for name, value in httpx_args.items() if name in _POOL_ARGUMENTS},
            client={name: value for name, value in httpx_args.items() if name in _CLIENT_ARGUMENTS},
        )

    @classmethod
    def from_env(cls, environment: Mapping[str, str] = os.environ, **arguments: Any) -> Self:
        """Return a client from PAGERDUTY_TOKEN, PAGERDUTY_FROM and PAGERDUTY_BASE_URL; arguments take precedence.

        Raises InvalidArgument if no token is set.
        """
        found = {name: environment.get(f"PAGERDUTY_{name}") or None for name in ("FROM", "BASE_URL")}
        token = Secret(environment.get("PAGERDUTY_TOKEN") or None)
        del environment  # a traceback could show it
        given = Secret(arguments)  # may contain a token
        del arguments
        if "auth" not in given.reveal() and "token" not in given.reveal():
            if token.reveal() is None:
                raise InvalidArgument("no token: set PAGERDUTY_TOKEN to a REST API key, or pass token=…")
            given = Secret({"token": token.reveal(), **given.reveal()})
        if found["BASE_URL"] is not None and "region" not in given.reveal():
            given = Secret({"base_url": found["BASE_URL"], **given.reveal()})
        if found["FROM"] is not None:
            given = Secret({"from_email": found["FROM"], **given.reveal()})
        return cls(**given.reveal())

    def __repr__(self) -> str:
        if "_options" not in vars(self):  # in a traceback of the constructor
            return f"{self._kind}(…)"
        options = self._options
        return (
            f"{self._kind}({options.base_url!r}, auth={options.auth!r}, version={options.version}, "
            f"from_email={options.from_email!r})"
        )

    __reduce__ = Secret.__reduce__  # raises, with advice on what to do instead of pickling

    @property
    def base_url(self) -> str:
        """The server's URL."""
        return self._options.base_url

    @property
    def version(self) -> int | None:
        """The API version to request."""
        return self._options.version

    @property
    def version_mode(self) -> Literal["header", "token"]:
        """The source of the version: the `Accept` header of each request, or the token."""
        return self._options.version_mode

    @property
    def from_email(self) -> str | None:
        """The acting user's email address."""
        return self._options.from_email

    @property
    def timeout(self) -> float | httpx.Timeout | None:
        """Seconds for each step of a request."""
        return self._options.timeout

    @property
    def deadline(self) -> float | None:
        """Seconds for a whole call."""
        return self._options.deadline

    @property
    def retries(self) -> Retries:
        """The retry policy."""
        return self._options.retries

    @property
    def rate_limiter(self) -> RateLimiter | None:
        """The rate limiter, or None."""
        return self._options.limiter

    @property
    def on_difference(self) -> Callable[[Difference], object] | None:
        """The callback of strict mode, or None."""
        return self._options.on_difference

    def send(self, request: Request) -> httpx.Response:
        """Send a request, with the retries that are safe, and return the last response."""
        deadline = Deadline(self._options.clock, self._options.deadline)
        return run(Call(request, self._options, deadline).flow(), self._send_once, deadline, request.stop)

    async def asend(self, request: Request) -> httpx.Response:
        """Like `send`, asynchronously."""
        deadline = Deadline(self._options.clock, self._options.deadline)
        flow = Call(request, self._options, deadline).flow()
        return await arun(flow, self._asend_once, self._send_once, deadline)

    def error(self, request: Request, response: httpx.Response) -> Exception:
        """Return the error for an unsuccessful or unreadable response."""
        return response_error(request, response, self._options)

    def _send_once(self, request: httpx.Request, seconds: float) -> httpx.Response:
        return self._connections.send(request, **self._bounds(seconds))

    async def _asend_once(self, request: httpx.Request, seconds: float) -> httpx.Response:
        return await self._connections.asend(request, **self._bounds(seconds))

    def _bounds(self, seconds: float) -> dict[str, Any]:
        options = self._options
        return {"max_bytes": options.max_response_bytes, "seconds": seconds, "timeouts": options.timeouts(seconds)}

    def close(self) -> None:
        """Close the connections of sync calls; a later call opens new ones."""
        if not self._is_view:
            self._connections.close()

    async def aclose(self) -> None:
        """Close the connections of async calls in the running event loop; a later call opens new ones."""
        if not self._is_view:
            await self._connections.aclose()


def _auth(token: Secret | None, auth: Auth | None) -> Auth:
    if auth is not None and token is not None:
        raise InvalidArgument("a client takes either token or auth, not both")
    if auth is not None:
        return auth
    if token is None:
        raise InvalidArgument("a client needs token or auth: Client(token='…') with a REST API key")
    return ApiToken(token.reveal())


def _check_transport(name: str, value: object, kind: type) -> None:
    if value is not None:
        check_type(name, value, kind, f"an httpx.{kind.__name__}")


def _check_mounts(mounts: Mapping[str, object]) -> None:
    check_type("mounts", mounts, Mapping, "a dict of transports")
    for pattern, one in mounts.items():
        if one is not None:
            check_type(f"mounts[{pattern!r}]", one, (httpx.BaseTransport, httpx.AsyncBaseTransport), "a transport")
