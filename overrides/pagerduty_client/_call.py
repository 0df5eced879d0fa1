"""A call as a flow without I/O: authorization, rate limit, attempt, and whether there is another one."""

from __future__ import annotations

from pagerduty_client import errors
from pagerduty_client._exchange import LOG, note, warn_of_early_access
from pagerduty_client._failures import call_of, forget_request, response_error, transport_error
from pagerduty_client._flow import Flow, Pause, Send
from pagerduty_client._http import httpx
from pagerduty_client._notes import TOO_LARGE, notes_of
from pagerduty_client._options import Options
from pagerduty_client._requests import http_request
from pagerduty_client.auth import RefreshToken, TokenRefused
from pagerduty_client.hooks import Exchange
from pagerduty_client.retries import Attempt
from pagerduty_runtime.operation import REQUEST_ID, Request


def call(request: Request, options: Options) -> Flow[httpx.Response]:
    """Send a request until there is a response to return or an error to raise."""
    warn_of_early_access(request.operation, options)
    clock = options.clock
    started, number, renewed = clock.monotonic(), 0, False
    while True:
        number += 1
        authorization = yield from _authorization(request, options, started)
        attempt = yield from _attempt(request, options, authorization, number, started)
        response = attempt.response
        if response is not None and notes_of(response).get(TOO_LARGE):
            raise response_error(request, response, options)
        if response is not None and 200 <= response.status_code < 400:
            return response
        rejected = response is not None and response.status_code == 401 and not renewed
        if rejected and options.auth.rejected(authorization):
            renewed = True
            continue
        pause = options.retries.pause(attempt, clock.monotonic() - started)
        if pause is not None:
            yield Pause(pause)
        elif response is not None:
            return response
        else:
            raise transport_error(request, attempt) from attempt.error


def _authorization(request: Request, options: Options, started: float) -> Flow[str]:
    """The value of Authorization; fetching a token is tried again like a call that can be repeated."""
    number = 0
    while True:
        number += 1
        try:
            return (yield from options.auth.flow(options.clock))
        except TokenRefused as refused:
            attempt = Attempt("POST", number, response=refused.response, reads=True)
            cause: Exception = errors.AuthenticationFailed(str(refused), **call_of(request))
            reason: Exception = refused
        except httpx.RequestError as error:
            forget_request(error)
            attempt = Attempt("POST", number, error=error, reads=not isinstance(options.auth, RefreshToken))
            cause, reason = transport_error(request, attempt, token=True), error
        pause = options.retries.pause(attempt, options.clock.monotonic() - started)
        if pause is None:
            raise cause from reason
        yield Pause(pause)


def _wait_for_limit(request: Request, options: Options, started: float) -> Flow[None]:
    """Wait until the limiter lets the request go; not beyond the time for a call."""
    clock, limiter = options.clock, options.limiter
    while limiter is not None and (wait := limiter.reserve(clock.monotonic())) > 0:
        if clock.monotonic() - started + wait > max(options.retries.seconds, 0.0):
            text = f"the rate limit leaves nothing for {wait:.0f} seconds; a call may take {options.retries.seconds:g}"
            raise errors.Timeout(text, **call_of(request), hint="nothing was sent; Retries(seconds=…) allows more")
        LOG.debug("%s waits %.2f s for the rate limit", request.operation.id, wait)
        yield Pause(wait)


def _attempt(request: Request, options: Options, authorization: str, number: int, started: float) -> Flow[Attempt]:
    """One try: a response or a transport error, either of them noted, logged and told to the limiter."""
    clock, limiter, operation = options.clock, options.limiter, request.operation
    yield from _wait_for_limit(request, options, started)
    begun = clock.monotonic()
    response: httpx.Response | None = None
    error: httpx.RequestError | None = None
    try:
        response = yield Send(http_request(request, options, authorization))
    except httpx.RequestError as caught:
        forget_request(caught)
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
    note(exchange, response, options)
    return Attempt(operation.method, number, response, error, operation.is_read_only)
