"""A call as a flow without I/O: authorization, rate limit, attempts and retries."""

from __future__ import annotations

from datetime import timedelta

from pagerduty_client import errors
from pagerduty_client._exchange import note, warn_of_early_access
from pagerduty_client._failures import call_fields, response_error, transport_error
from pagerduty_client._flow import Deadline, Flow, Pause, Send
from pagerduty_client._http import httpx
from pagerduty_client._log import LOG
from pagerduty_client._notes import UNREADABLE, notes_of
from pagerduty_client._options import Options
from pagerduty_client._rate_headers import duration
from pagerduty_client._requests import http_request
from pagerduty_client._secret import Secret
from pagerduty_client.auth import RefreshToken, TokenRefused
from pagerduty_client.hooks import Exchange
from pagerduty_client.retries import Attempt
from pagerduty_runtime.operation import REQUEST_ID, Request


class Call:
    """One call: its request, options, deadline, and the attempts so far.

    Attributes:
        number: the number of the attempt.
        maybe_done: whether an attempt without a response may have been carried out.
        last: the last attempt that was sent, or None.
    """

    def __init__(self, request: Request, options: Options, deadline: Deadline) -> None:
        self.request = request
        self.options = options
        self.deadline = deadline
        self.number = 0
        self.maybe_done = False
        self.last: Attempt | None = None

    def flow(self) -> Flow[httpx.Response]:
        """Send the request until there is a response to return or an error to raise."""
        request, options = self.request, self.options
        warn_of_early_access(request.operation, options)
        is_renewed = False
        while True:
            self.number += 1
            authorization = yield from self._authorization()
            attempt = yield from self._attempt(authorization)
            response = attempt.response
            if response is not None and (UNREADABLE in notes_of(response) or 200 <= response.status_code < 400):
                if UNREADABLE in notes_of(response):
                    raise response_error(request, response, options)
                return response
            is_rejected = response is not None and response.status_code == 401 and not is_renewed
            if is_rejected and options.auth.rejected(authorization.reveal()):
                is_renewed = True
                LOG.info("%s: the token was rejected; sending it again with a new one", request.operation.id)
                continue
            pause = self._pause(attempt)
            if pause is not None:
                yield Pause(pause)
            elif response is not None:
                return response
            else:
                raise self._transport_error(attempt) from attempt.error

    def _authorization(self) -> Flow[Secret]:
        """Return the value of Authorization; fetching a token is retried like an idempotent request."""
        options, number = self.options, 0
        while True:
            number += 1
            try:
                return Secret((yield from options.auth.flow(options.clock)))
            except TokenRefused as refused:
                attempt = Attempt("POST", number, response=refused.response, is_read_only=True)
                failure: Exception = errors.AuthenticationFailed(
                    str(refused),
                    **call_fields(self.request),
                    hint="check client id, secret, scopes and region; if the refresh token was used or has expired, "
                    "the user must sign in again",
                )
                cause: Exception = refused
            except httpx.RequestError as error:
                attempt = Attempt("POST", number, error=error, is_read_only=not isinstance(options.auth, RefreshToken))
                token_url = getattr(options.auth, "token_url", None) or options.base_url
                failure = transport_error(self.request, attempt, options, token_url=token_url)
                cause = error
            pause = self._pause(attempt)
            if pause is None:
                raise failure from cause
            yield Pause(pause)

    def _pause(self, attempt: Attempt) -> float | None:
        """Return the pause before the next attempt, or None if the call is not retried."""
        seconds = self.options.retries.pause(attempt)
        if seconds is None:
            return None
        why = attempt.response.status_code if attempt.response is not None else type(attempt.error).__name__
        operation_id, left = self.request.operation.id, self.deadline.remaining()
        if seconds >= left:
            LOG.info(
                "%s: no retry after %s: the wait of %.2f s exceeds the %.2f s that remain",
                operation_id,
                why,
                seconds,
                left,
            )
            return None
        LOG.info("%s: retry in %.2f s after %s (attempt %d)", operation_id, seconds, why, attempt.number)
        return seconds

    def _wait_for_limit(self) -> Flow[None]:
        """Wait until the limiter admits the request, but not past the deadline."""
        clock, limiter, operation_id = self.options.clock, self.options.limiter, self.request.operation.id
        while limiter is not None and (wait := limiter.reserve(clock.monotonic(), operation_id)) > 0:
            if wait >= self.deadline.remaining():
                raise self._limit_error(limiter.reason(clock.monotonic(), operation_id), wait)
            if wait >= 0.1:
                LOG.info("%s: wait %.2f s: %s", operation_id, wait, limiter.reason(clock.monotonic(), operation_id))
            yield Pause(wait)

    def _limit_error(self, reason: str, wait: float) -> Exception:
        last = self.last
        if last is not None and last.response is not None:
            return response_error(self.request, last.response, self.options)
        if last is not None and last.error is not None:
            return self._transport_error(last)
        seconds = self.deadline.seconds or 0.0
        return errors.Timeout(
            f"{reason}, but the call's deadline is {duration(seconds)}",
            **call_fields(self.request),
            hint=f"nothing was sent; retry in {duration(wait)}, or raise deadline=…",
        )

    def _attempt(self, authorization: Secret) -> Flow[Attempt]:
        """Send one attempt and return a response or a transport error; log it and report it to the limiter."""
        request, options, operation = self.request, self.options, self.request.operation
        clock, limiter = options.clock, options.limiter
        outgoing = http_request(request, options, authorization)
        yield from self._wait_for_limit()
        begun = clock.monotonic()
        response: httpx.Response | None = None
        error: httpx.RequestError | None = None
        try:
            response = yield Send(outgoing)
        except httpx.RequestError as caught:
            error = caught
        finally:  # releases the slot of a canceled task, too
            if limiter is not None:
                headers = response.headers if response is not None else None
                is_refused = response is not None and response.status_code == 429
                limiter.done(headers, clock.monotonic(), operation.id, begun=begun, refused=is_refused)
        seconds = clock.monotonic() - begun
        if response is not None:
            response.elapsed = timedelta(seconds=seconds)
        exchange = Exchange(
            operation.id,
            operation.method,
            request.path,
            self.number,
            response.status_code if response is not None else None,
            seconds,
            response.headers.get(REQUEST_ID) if response is not None else None,
            type(error).__name__ if error is not None else None,
        )
        note(exchange, response, options)
        self.last = attempt = Attempt(operation.method, self.number, response, error, operation.is_read_only)
        if error is not None:
            self.maybe_done = self.maybe_done or (attempt.was_sent and not operation.is_read_only)
        return attempt

    def _transport_error(self, attempt: Attempt) -> errors.RequestError:
        return transport_error(self.request, attempt, self.options, maybe_done=self.maybe_done)
