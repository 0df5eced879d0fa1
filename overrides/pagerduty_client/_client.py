"""The client that users make: `Client(token=…)` and nothing else is enough."""

from __future__ import annotations

import asyncio
import copy
import logging
import os
import platform
import re
import ssl
import threading
import time
import warnings
import weakref
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Self
from urllib.parse import urlsplit

from pagerduty_client import errors
from pagerduty_client._flow import Clock, Flow, Pause, Send, arun, run
from pagerduty_client._http import httpx
from pagerduty_client._security import CERTIFICATE_HINT, base_address, email_address, is_loopback, user_context
from pagerduty_client.auth import ApiToken, Auth, RefreshToken, TokenRefused
from pagerduty_client.limits import ASSUMED, RateLimiter
from pagerduty_client.retries import REPEATABLE, Attempt, Retries, reset_seconds
from pagerduty_rest.client import Client as Transport

if TYPE_CHECKING:
    from pagerduty_rest._operation import Operation, Request
    from pagerduty_rest._strict import Difference

LOG = logging.getLogger("pagerduty_client")
LARGEST_RESPONSE = 256 * 2**20
REQUEST_ID = "x-request-id"
INFO = "pagerduty"  # the key of what the client notes of a call in an httpx response's extensions
TOO_LARGE = "too_large"
_REQUESTER = re.compile(r"requester|from header|header.{0,20}\bfrom\b", re.IGNORECASE)
_VERSION = re.compile(r"application/vnd\.pagerduty\+json\b.*;\s*version=(\d+)", re.IGNORECASE)
# What of httpx.Client's arguments is handed through as it is.
HTTPX = frozenset({"event_hooks", "http1", "http2", "limits", "mounts", "proxy", "trust_env"})
# Headers that the client decides on; nobody else may set them.
OWN_HEADERS = frozenset({"authorization", "from", "accept", "content-type", "content-length", "host", "x-early-access"})
_KEEP: Any = object()  # an option that a view takes over as it is
_warned: set[str] = set()
_limiters: weakref.WeakValueDictionary[tuple[str, str, str], RateLimiter] = weakref.WeakValueDictionary()
_limiters_lock = threading.Lock()


class EarlyAccessWarning(UserWarning):
    """An operation in early access was called: PagerDuty may change it at any time."""


class VersionWarning(UserWarning):
    """A response says that it has another version than the one that was asked for."""


class Exchange(NamedTuple):
    """One try of one call, as the `on_request` hook gets it. It holds no token and no body.

    Attributes:
        operation_id, method, path: the call.
        attempt: 1 for the first try.
        status: the HTTP status, or None where there was no response.
        seconds: how long it took.
        request_id: PagerDuty's id of the request, where the response has one.
        error: the name of the httpx exception, where there was no response.
    """

    operation_id: str
    method: str
    path: str
    attempt: int
    status: int | None
    seconds: float
    request_id: str | None
    error: str | None


@dataclass(slots=True)
class _Pool:
    """The connections that a client and its views share."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    process: int = field(default_factory=os.getpid)
    sync: httpx.Client | None = None
    by_loop: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, httpx.AsyncClient] = field(
        default_factory=weakref.WeakKeyDictionary
    )


class Client(Transport):
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
        max_response_bytes: int = LARGEST_RESPONSE,
        clock: Clock | None = None,
        transport: httpx.BaseTransport | None = None,
        async_transport: httpx.AsyncBaseTransport | None = None,
        headers: Mapping[str, str] | None = None,
        async_event_hooks: Mapping[str, list[Callable[..., Any]]] | None = None,
        **httpx_args: Any,
    ) -> None:
        if unknown := httpx_args.keys() - HTTPX:
            raise TypeError(f"Client has no argument {', '.join(sorted(unknown))}")
        _check_headers(headers or {}, user_agent)
        if (token is None) == (auth is None):
            raise TypeError("a Client needs a token, or else an auth, and not both")
        super().__init__(
            base_url=base_address(base_url, region),
            timeout=timeout,
            transport=transport,
            async_transport=async_transport,
            on_difference=on_difference,
            headers=headers,
            **httpx_args,
        )
        self._async_event_hooks = async_event_hooks
        self._auth: Auth = auth if auth is not None else ApiToken(token or "")
        self.from_email = None if from_email is None else email_address(from_email)
        self.version = _checked_version(version)
        self.retries = retries if retries is not None else Retries()
        self.rate_limiter = _limiter(rate_limit, self._auth, self.base_url)
        self.on_request = on_request
        self._verify = verify
        self._cert = cert
        self._user_agent = user_agent
        self._warn_early_access = warn_early_access
        self._max_response_bytes = max_response_bytes
        self._clock = clock if clock is not None else Clock()
        self._pool = _Pool()
        self._owns_pool = True

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
        return f"Client({self.base_url!r}, auth={self._auth!r}, version={self.version}, from_email={self.from_email!r})"

    @property
    def version_mode(self) -> Literal["header", "token"]:
        """Who decides the version: the `Accept` header of each request, or the token."""
        return "token" if self.version is None else "header"

    def with_options(
        self,
        *,
        from_email: str | None = _KEEP,
        version: int | None = _KEEP,
        retries: Retries = _KEEP,
    ) -> Self:
        """The same client with another acting user, version or retries: for one call, or in a `with` for a block.

        It shares connections, authentication and rate limit with this one, and closing it closes nothing.
        """
        view = copy.copy(self)
        view._owns_pool = False
        if from_email is not _KEEP:
            view.from_email = None if from_email is None else email_address(from_email)
        if version is not _KEEP:
            view.version = _checked_version(version)
        if retries is not _KEEP:
            view.retries = retries
        return view

    # --- a call

    def send(self, request: Request) -> httpx.Response:
        """Send a request, again where that is safe and helps, and return the last response."""
        return run(self._call(request), self._send_once, self._clock, request.stop)

    async def asend(self, request: Request) -> httpx.Response:
        """Like `send`, asynchronously."""
        return await arun(self._call(request), self._asend_once, self._clock)

    def _call(self, request: Request) -> Flow[httpx.Response]:
        self._warn_of_early_access(request.operation)
        clock = self._clock
        started, number, renewed = clock.monotonic(), 0, False
        while True:
            number += 1
            authorization = yield from self._authorization(request, started)
            attempt = yield from self._try(request, authorization, number, started)
            response = attempt.response
            if response is not None and response.extensions[INFO].get(TOO_LARGE):
                raise self.error(request, response)
            if response is not None and 200 <= response.status_code < 400:
                return response
            rejected = response is not None and response.status_code == 401 and not renewed
            if rejected and self._auth.rejected(authorization):
                renewed = True
                continue
            pause = self.retries.pause(attempt, clock.monotonic() - started)
            if pause is not None:
                yield Pause(pause)
            elif response is not None:
                return response
            else:
                raise self._no_answer(request, attempt) from attempt.error

    def _authorization(self, request: Request, started: float) -> Flow[str]:
        """The value of Authorization; fetching a token is tried again like a call that can be repeated."""
        number = 0
        while True:
            number += 1
            try:
                return (yield from self._auth.flow(self._clock))
            except TokenRefused as refused:
                attempt = Attempt("POST", number, response=refused.response, reads=True)
                cause: Exception = errors.AuthenticationFailed(str(refused), **_facts(request))
                reason: Exception = refused
            except httpx.RequestError as error:
                _forget(error)
                attempt = Attempt("POST", number, error=error, reads=not self._auth_is_used_up())
                cause, reason = self._no_answer(request, attempt, token=True), error
            pause = self.retries.pause(attempt, self._clock.monotonic() - started)
            if pause is None:
                raise cause from reason
            yield Pause(pause)

    def _auth_is_used_up(self) -> bool:
        """Whether a token request that was sent has used up what it was made with."""
        return isinstance(self._auth, RefreshToken)

    def _wait_for_limit(self, request: Request, started: float) -> Flow[None]:
        """Wait until the limiter lets the request go; not beyond the time for a call."""
        clock, limiter = self._clock, self.rate_limiter
        while limiter is not None and (wait := limiter.reserve(clock.monotonic())) > 0:
            if clock.monotonic() - started + wait > max(self.retries.seconds, 0.0):
                text = f"the rate limit leaves nothing for {wait:.0f} seconds; a call may take {self.retries.seconds:g}"
                raise errors.Timeout(text, **_facts(request), hint="nothing was sent; Retries(seconds=…) allows more")
            LOG.debug("%s waits %.2f s for the rate limit", request.operation.id, wait)
            yield Pause(wait)

    def _try(self, request: Request, authorization: str, number: int, started: float) -> Flow[Attempt]:
        """One try: a response or a transport error, either of them noted, logged and told to the limiter."""
        clock, limiter, operation = self._clock, self.rate_limiter, request.operation
        yield from self._wait_for_limit(request, started)
        begun = clock.monotonic()
        response: httpx.Response | None = None
        error: httpx.RequestError | None = None
        try:
            response = yield Send(self._http_request(request, authorization))
        except httpx.RequestError as caught:
            _forget(caught)
            error = caught
        finally:  # a cancelled task frees its place too
            if limiter is not None:
                headers = response.headers if response is not None else None
                refused = response is not None and response.status_code == 429
                limiter.done(headers, clock.monotonic(), refused=refused)
        exchange = Exchange(
            operation.id,
            operation.method,
            request.path,
            number,
            response.status_code if response is not None else None,
            clock.monotonic() - begun,
            response.headers.get(REQUEST_ID) if response is not None else None,
            type(error).__name__ if error is not None else None,
        )
        self._note(exchange, response)
        return Attempt(operation.method, number, response, error, _reads(operation))

    def _note(self, exchange: Exchange, response: httpx.Response | None) -> None:
        LOG.debug(
            "%s %s %s %s %d ms attempt %d request_id=%s",
            exchange.operation_id,
            exchange.method,
            exchange.path,
            exchange.status if exchange.status is not None else exchange.error,
            round(exchange.seconds * 1000),
            exchange.attempt,
            exchange.request_id,
        )
        if response is not None:
            response.extensions[INFO] = {
                **response.extensions.get(INFO, {}),
                "version_mode": self.version_mode,
                "version": self.version,
                "attempts": exchange.attempt,
                "request_id": exchange.request_id,
            }
            self._compare_version(response)
        if self.on_request is not None:
            try:
                self.on_request(exchange)
            except Exception:  # a hook that fails must not lose the answer to a write
                LOG.exception("on_request failed")

    def _compare_version(self, response: httpx.Response) -> None:
        said = _VERSION.search(response.headers.get("content-type", ""))
        if said is None:
            return
        response.extensions[INFO]["response_version"] = int(said[1])
        if self.version is not None and int(said[1]) != self.version:
            warnings.warn(
                f"version {self.version} was asked for, and the response says that it has version {said[1]}: "
                "its members may be others than the models'",
                VersionWarning,
                stacklevel=2,
            )

    def _warn_of_early_access(self, operation: Operation[Any, Any]) -> None:
        if operation.early_access is None or not self._warn_early_access or operation.id in _warned:
            return
        _warned.add(operation.id)
        warnings.warn(
            f"{operation.id} is in early access ({operation.early_access}) and may change at any time; "
            "Client(warn_early_access=False) silences this",
            EarlyAccessWarning,
            stacklevel=2,
        )

    # --- what goes out

    def headers_for(self, request: Request) -> dict[str, str]:
        """The headers of a request, but for Authorization."""
        operation = request.operation
        headers = super().headers_for(request)
        if operation.accept is None:
            accept = "application/json" if self.version is None else None
            headers["Accept"] = accept or f"application/vnd.pagerduty+json;version={self.version}"
        if operation.needs_from and self.from_email is not None:
            headers["From"] = self.from_email
        if operation.early_access is not None:
            headers["X-EARLY-ACCESS"] = operation.early_access
        headers["User-Agent"] = _user_agent(self._user_agent)
        return headers

    def _http_request(self, request: Request, authorization: str) -> httpx.Request:
        arguments = self._arguments
        headers = {"Accept-Encoding": "gzip, deflate", **arguments["headers"], **self.headers_for(request)}
        return httpx.Request(
            request.operation.method,
            self.base_url + request.path,
            params=list(request.query) or None,
            headers={**headers, "Authorization": authorization},
            content=request.content,
            files=request.files,
            extensions={"timeout": httpx.Timeout(arguments["timeout"]).as_dict()},
        )

    def _send_once(self, request: httpx.Request) -> httpx.Response:
        client = self.get_httpx_client()
        try:
            response = client.send(request, stream=True, follow_redirects=False)
        except RuntimeError as error:
            raise _closed(client, request, error) from error
        try:
            body = _Body(response, self._max_response_bytes, self.retries.seconds)
            try:
                for chunk in response.iter_bytes():
                    if not body.takes(chunk):
                        break
            except httpx.RequestError:
                if response.status_code < 300:  # the status of anything else says enough
                    raise
        finally:
            response.close()
        return body.whole()

    async def _asend_once(self, request: httpx.Request) -> httpx.Response:
        client = self.get_async_httpx_client()
        try:
            response = await client.send(request, stream=True, follow_redirects=False)
        except RuntimeError as error:
            raise _closed(client, request, error) from error
        try:
            body = _Body(response, self._max_response_bytes, self.retries.seconds)
            try:
                async for chunk in response.aiter_bytes():
                    if not body.takes(chunk):
                        break
            except httpx.RequestError:
                if response.status_code < 300:  # the status of anything else says enough
                    raise
        finally:
            await response.aclose()
        return body.whole()

    # --- connections

    def get_httpx_client(self) -> httpx.Client:
        """The httpx client of sync calls, made when it is first needed."""
        self._after_fork()
        with self._pool.lock:
            if self._pool.sync is None:
                self._pool.sync = httpx.Client(transport=self._transport, **self._pool_arguments(self._transport))
            return self._pool.sync

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """The httpx client of async calls in the running event loop, made when it is first needed."""
        loop = asyncio.get_running_loop()
        self._after_fork()
        with self._pool.lock:
            for other in [one for one in self._pool.by_loop if one.is_closed()]:
                del self._pool.by_loop[other]  # its connections went with it
            client = self._pool.by_loop.get(loop)
            if client is None:
                arguments = self._pool_arguments(self._async_transport)
                arguments["event_hooks"] = self._async_event_hooks
                client = self._pool.by_loop[loop] = httpx.AsyncClient(transport=self._async_transport, **arguments)
            return client

    def _after_fork(self) -> None:
        """A child process has connections of its own: on its parent's it would read the parent's answers."""
        if self._pool.process != os.getpid():
            fresh = _Pool()
            self._pool.lock, self._pool.process = fresh.lock, fresh.process
            self._pool.sync, self._pool.by_loop = fresh.sync, fresh.by_loop

    def _pool_arguments(self, transport: object) -> dict[str, Any]:
        arguments = {name: value for name, value in self._arguments.items() if name != "headers"}
        if is_loopback(urlsplit(self.base_url).hostname or ""):
            arguments["trust_env"] = False  # no proxy stands between this machine and itself
        if transport is None:
            arguments["verify"] = self._context()
        return arguments

    def _context(self) -> ssl.SSLContext:
        context = user_context(self._verify)
        if self._cert is not None:
            context.load_cert_chain(*([self._cert] if isinstance(self._cert, str) else self._cert))
        return context

    def close(self) -> None:
        """Close the connections of sync calls; a later call opens new ones."""
        if self._owns_pool:
            with self._pool.lock:
                client, self._pool.sync = self._pool.sync, None
            if client is not None:
                client.close()

    async def aclose(self) -> None:
        """Close the connections of async calls in the running event loop; a later call opens new ones."""
        if self._owns_pool:
            with self._pool.lock:
                client = self._pool.by_loop.pop(asyncio.get_running_loop(), None)
            if client is not None:
                await client.aclose()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()  # other threads' sync calls go on

    # --- what went wrong

    def error(self, request: Request, response: httpx.Response) -> Exception:
        """The exception for a response that is no success, or that is one but cannot be read."""
        operation = request.operation
        kind = errors.class_for(response.status_code)
        arguments: dict[str, Any] = {
            **_facts(request),
            "status": response.status_code,
            "content": _without_secret(response),
            "request_id": response.headers.get(REQUEST_ID),
            "retry_after": reset_seconds(response),
        }
        if kind is errors.BadRequest and operation.needs_from:
            _, message, details = errors.read_error(response.content)
            if _REQUESTER.search(" ".join([message, *details])):
                kind = errors.RequesterUnknown
        return kind(**arguments, hint=self._hint(operation, response))

    def _hint(self, operation: Operation[Any, Any], response: httpx.Response) -> str | None:
        status = response.status_code
        if response.extensions.get(INFO, {}).get(TOO_LARGE):
            return f"the body is larger than {self._max_response_bytes} bytes: Client(max_response_bytes=…) allows more"
        if 200 <= status < 300:
            return "the body is not the JSON that a success has; a proxy may have answered in PagerDuty's place"
        if status == 403 and operation.scopes:
            return f"an OAuth token needs the scope {' or '.join(operation.scopes)}"
        if status == 404 and self.version is None:
            return (
                "no version was asked for: a token of version 1 gets 404 from version 2 then; "
                "Client(version=2) asks for it"
            )
        if status == 404 and self.version != 2:
            return f"version {self.version} was asked for; the document, and these functions, are of version 2"
        if status == 404 and operation.method == "DELETE" and response.extensions.get(INFO, {}).get("attempts", 1) > 1:
            return "an earlier try of this call, whose answer was lost, may have deleted it"
        if status >= 500 and operation.method not in REPEATABLE and not _reads(operation):
            return "it may have been done all the same: look before you send it again"
        seconds = reset_seconds(response)
        if status == 429 and seconds is not None:
            return f"the limit resets in {seconds:g} seconds"
        return None

    def _no_answer(self, request: Request, attempt: Attempt, *, token: bool = False) -> errors.RequestError:
        error = attempt.error
        facts = _facts(request)
        what = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        if token:
            what = f"the identity service did not answer: {what}"
        if "CERTIFICATE_VERIFY_FAILED" in what:
            return errors.CertificateError(what, **facts, hint=CERTIFICATE_HINT)
        if attempt.sent and not attempt.repeatable and not token:
            hint = "look whether it was done before you send it again"
            if request.operation.id == "createIncident":
                hint += ": list_incidents with the incident_key that you sent finds it"
            return errors.UnknownOutcome(f"it was sent, and its answer was lost ({what})", **facts, hint=hint)
        kind = errors.Timeout if isinstance(error, httpx.TimeoutException) else errors.ConnectionFailed
        return kind(what, **facts)


class _Body:
    """The body of a response as it comes in, within bounds of size and time."""

    def __init__(self, response: httpx.Response, most: int, seconds: float) -> None:
        self._response = response
        self._most = most
        self._until = time.monotonic() + max(seconds, 1.0)
        self._chunks: list[bytes] = []
        self._size = 0
        if "," in response.headers.get("content-encoding", ""):
            raise httpx.DecodingError("the body is compressed more than once", request=response.request)

    def takes(self, chunk: bytes) -> bool:
        """Keep a chunk; whether more is wanted."""
        if time.monotonic() > self._until:
            raise httpx.ReadTimeout("the body did not end in time", request=self._response.request)
        self._chunks.append(chunk)
        self._size += len(chunk)
        return self._size <= self._most

    def whole(self) -> httpx.Response:
        """The response with its body, decompressed; only the beginning of one that is too large."""
        response = self._response
        too_large = self._size > self._most
        return httpx.Response(
            response.status_code,
            headers=[(name, value) for name, value in response.headers.multi_items() if name != "content-encoding"],
            content=self._chunks[0][:1000] if too_large else b"".join(self._chunks),
            request=response.request,
            extensions={INFO: {TOO_LARGE: True} if too_large else {}},
        )


def _closed(client: httpx.Client | httpx.AsyncClient, request: httpx.Request, error: RuntimeError) -> Exception:
    """What a client that another thread closed in the meantime raises: nothing was sent, so it can be tried again."""
    return httpx.ConnectError("the client was closed", request=request) if client.is_closed else error


def _forget(error: httpx.RequestError) -> None:
    """An httpx exception keeps its request, and with it the token: it goes."""
    error._request = None


def _without_secret(response: httpx.Response) -> bytes:
    """The body, without the token, should a proxy's error page have repeated it."""
    value: str = response.request.headers.get("authorization", "")
    secret = value.rpartition("=" if value.startswith("Token token=") else " ")[2].encode()
    return response.content.replace(secret, "…".encode()) if len(secret) > 3 else response.content


def _check_headers(headers: Mapping[str, str], user_agent: str | None) -> None:
    for name, value in (*headers.items(), ("User-Agent", user_agent or "")):
        if name.lower() in OWN_HEADERS:
            raise ValueError(f"the client itself decides on the header {name}")
        if not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name) or not re.fullmatch(r"[\t -~]*", value):
            raise ValueError(f"{name!r} is no header with a value that can be sent")


def _facts(request: Request) -> dict[str, str]:
    operation = request.operation
    return {"operation_id": operation.id, "method": operation.method, "path": request.path}


def _reads(operation: Operation[Any, Any]) -> bool:
    """Whether an operation changes nothing, though it may be a POST: its id says get, or its scope read."""
    by_scope = bool(operation.scopes) and all(scope.endswith(".read") for scope in operation.scopes)
    return by_scope or re.match(r"(get|list|query)[A-Z]", operation.id) is not None


def _checked_version(version: int | None) -> int | None:
    if version is not None and (isinstance(version, bool) or not isinstance(version, int) or version < 1):
        raise ValueError(f"version is a number, 2 for example, or None; not {version!r}")
    return version


def _limiter(wanted: Literal["adaptive", "on", "off"] | RateLimiter, auth: Auth, base_url: str) -> RateLimiter | None:
    """The limiter of a client: one for all clients of the process that use the same token at the same server."""
    if isinstance(wanted, RateLimiter):
        return wanted
    if wanted not in ("adaptive", "on", "off"):
        raise ValueError(f"rate_limit is adaptive, on, off or a RateLimiter, not {wanted!r}")
    if wanted == "off":
        return None
    made = RateLimiter(assumed=ASSUMED if wanted == "on" else None)
    fingerprint = auth.fingerprint if isinstance(auth, ApiToken) else None
    if fingerprint is None:  # a token that changes: its clients share a limiter when they are given one
        return made
    with _limiters_lock:
        return _limiters.setdefault((base_url, fingerprint, wanted), made)


@cache
def _user_agent(own: str | None) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        package = version("pagerduty-rest")
    except PackageNotFoundError:  # a source tree on the path
        package = "0"
    agent = f"pagerduty-rest/{package} python/{platform.python_version()} httpx/{httpx.__version__}"
    return f"{agent} {own}" if own else agent
