"""From a response or an exception of httpx to the error that a call raises, with a hint on what to do."""

from __future__ import annotations

import re
from typing import Any

from pagerduty_client import errors
from pagerduty_client._http import httpx
from pagerduty_client._notes import TOO_LARGE, notes_of
from pagerduty_client._options import Options
from pagerduty_client._security import CERTIFICATE_HINT
from pagerduty_client.retries import REPEATABLE, Attempt, reset_seconds
from pagerduty_runtime.operation import REQUEST_ID, Operation, Request

_REQUESTER = re.compile(r"requester|\bfrom\b\W{0,2}header|header.{0,20}\bfrom\b", re.IGNORECASE)


def response_error(request: Request, response: httpx.Response, options: Options) -> errors.ApiError:
    """The exception for a response that is no success, or that is one but cannot be read."""
    operation = request.operation
    kind = errors.class_for(response.status_code)
    arguments: dict[str, Any] = {
        **call_of(request),
        "status": response.status_code,
        "content": _without_secret(response),
        "request_id": response.headers.get(REQUEST_ID),
        "retry_after": reset_seconds(response),
    }
    if kind is errors.BadRequest and operation.needs_from:
        _, message, details = errors.read_error(response.content)
        if _REQUESTER.search(" ".join([message, *details])):
            kind = errors.RequesterUnknown
    return kind(**arguments, hint=_hint(operation, response, options))


def _hint(operation: Operation[Any, Any], response: httpx.Response, options: Options) -> str | None:
    status = response.status_code
    if notes_of(response).get(TOO_LARGE):
        return f"the body is larger than {options.max_response_bytes} bytes: Client(max_response_bytes=…) allows more"
    if 200 <= status < 300:
        return "the body is not the JSON that a success has; a proxy may have answered in PagerDuty's place"
    if status == 403 and operation.scopes:
        return f"an OAuth token needs the scope {' or '.join(operation.scopes)}"
    if status == 404 and options.version is None:
        return (
            "no version was asked for: a token of version 1 gets 404 from version 2 then; Client(version=2) asks for it"
        )
    if status == 404 and options.version != 2:
        return f"version {options.version} was asked for; the document, and these functions, are of version 2"
    if status == 404 and operation.method == "DELETE" and notes_of(response).get("attempts", 1) > 1:
        return "an earlier try of this call, whose answer was lost, may have deleted it"
    if status >= 500 and operation.method not in REPEATABLE and not operation.is_read_only:
        return "it may have been done all the same: look before you send it again"
    seconds = reset_seconds(response)
    if status == 429 and seconds is not None:
        return f"the limit resets in {seconds:g} seconds"
    return None


def transport_error(request: Request, attempt: Attempt, *, token: bool = False) -> errors.RequestError:
    """The error for an attempt without a response; with `token`, for the request of an access token."""
    error = attempt.error
    facts = call_of(request)
    what = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    if token:
        what = f"the identity service did not answer: {what}"
    if "CERTIFICATE_VERIFY_FAILED" in what:
        return errors.CertificateError(what, **facts, hint=CERTIFICATE_HINT)
    if attempt.sent and not attempt.repeatable and not token:
        hint = "look whether it was done before you send it again"
        if (lookup := request.operation.lookup) is not None:
            hint += f": {lookup.operation} with the {lookup.argument} that you sent finds it"
        return errors.UnknownOutcome(f"it was sent, and its answer was lost ({what})", **facts, hint=hint)
    kind = errors.Timeout if isinstance(error, httpx.TimeoutException) else errors.ConnectionFailed
    return kind(what, **facts)


def forget_request(error: httpx.RequestError) -> None:
    """An httpx exception keeps its request, and with it the token: it goes."""
    error._request = None


def _without_secret(response: httpx.Response) -> bytes:
    """The body, without the token, should a proxy's error page have repeated it."""
    value: str = response.request.headers.get("authorization", "")
    secret = value.rpartition("=" if value.startswith("Token token=") else " ")[2].encode()
    return response.content.replace(secret, "…".encode()) if len(secret) > 3 else response.content


def call_of(request: Request) -> dict[str, str]:
    """The fields of an error that say which request it is about."""
    operation = request.operation
    return {"operation_id": operation.id, "method": operation.method, "path": request.path}
