"""Turn a response or an httpx exception into the error of a call, with a hint on what to do."""

from __future__ import annotations

import re
from typing import Any

from pagerduty_client import errors
from pagerduty_client._hints import CAUSES, CERTIFICATE_CAUSES, cause_of
from pagerduty_client._http import httpx
from pagerduty_client._notes import UNREADABLE, notes_of
from pagerduty_client._options import Options
from pagerduty_client._rate_headers import duration, refusing_limit, retry_after, wait_seconds
from pagerduty_client._secret import Secret, redact
from pagerduty_client.retries import IDEMPOTENT_METHODS, Attempt
from pagerduty_runtime.operation import REQUEST_ID, Operation, Request

_REQUESTER = r"requester|\bfrom\b\W{0,2}header|header.{0,20}\bfrom\b"
_NOT_JSON = "the body is not the JSON that the operation returns: a proxy or a captive portal may have sent it"
_MAY_BE_DONE = "the write may have succeeded: check before retrying"
_BY_STATUS = {
    407: "the proxy requires authentication: Client(proxy='http://user:password@host:port') or HTTPS_PROXY",
    413: "the request is too large: send less at a time",
    414: "the URL is too long: pass fewer values at a time",
}


_UNDECLARED_FROM = (
    "the operation does not declare From, but the response requires it: "
    "client.with_options(from_email='…', always_from=True)"
)


def response_error(request: Request, response: httpx.Response, options: Options) -> errors.ApiError:
    """Return the error for an unsuccessful or unreadable response."""
    operation = request.operation
    kind = errors.class_for(response.status_code)
    content = _without_secret(response)
    hint = None
    if kind is errors.BadRequest:
        _, message, details = errors.parse_error_body(content)
        if re.search(_REQUESTER, " ".join([message, *details]), re.IGNORECASE):
            kind = errors.RequesterUnknown
            hint = None if operation.needs_from else _UNDECLARED_FROM
    return kind(
        **call_fields(request),
        status=response.status_code,
        content=content,
        request_id=response.headers.get(REQUEST_ID),
        retry_after=wait_seconds(response.headers),
        hint=hint or _hint(operation, response, options),
    )


def _hint(operation: Operation[Any, Any], response: httpx.Response, options: Options) -> str | None:
    status, notes = response.status_code, notes_of(response)
    if UNREADABLE in notes:
        return str(notes[UNREADABLE])
    if 200 <= status < 300:
        return _NOT_JSON if operation.is_read_only else f"{_NOT_JSON}; {_MAY_BE_DONE}"
    if status == 403 and operation.scopes:
        return f"an OAuth token needs the scope {' or '.join(operation.scopes)}; an API key may be read-only"
    if status == 404:
        return _not_found_hint(operation, notes.get("attempts", 1), options)
    if status == 429:
        return _limit_hint(response)
    if status >= 500:
        return _server_hint(operation, response)
    return _BY_STATUS.get(status)


def _not_found_hint(operation: Operation[Any, Any], attempts: int, options: Options) -> str:
    if options.version is None:
        return "no API version was requested, and a version 1 token gets 404; pass Client(version=2)"
    if options.version != 2:
        return f"API version {options.version} was requested; these functions need version 2"
    if operation.method == "DELETE" and attempts > 1:
        return "an earlier attempt of this call, whose response was lost, may have deleted it"
    return "check the id, the service region (region='eu' for EU accounts), and the token's permissions"


def _limit_hint(response: httpx.Response) -> str | None:
    limit = refusing_limit(response.headers)
    if limit is not None and limit.reset is not None:
        return f"the {limit} resets in {duration(limit.reset)}"
    seconds = retry_after(response.headers)
    return f"retry in {duration(seconds)}" if seconds is not None else "send fewer requests at once"


def _server_hint(operation: Operation[Any, Any], response: httpx.Response) -> str:
    if operation.method not in IDEMPOTENT_METHODS and not operation.is_read_only:
        return f"{_MAY_BE_DONE}{_lookup_hint(operation)}"
    seconds = retry_after(response.headers)
    when = f"in {duration(seconds)}" if seconds is not None else "later"
    return f"retry {when}; https://status.pagerduty.com shows whether PagerDuty has an incident"


def _lookup_hint(operation: Operation[Any, Any]) -> str:
    lookup = operation.lookup
    return "" if lookup is None else f"; {lookup.operation} with the {lookup.argument} of the request finds it"


def transport_error(
    request: Request, attempt: Attempt, options: Options, *, maybe_done: bool = False, token_url: str | None = None
) -> errors.RequestError:
    """Return the error for a call without a response.

    With `maybe_done`, this attempt or an earlier one may have succeeded; with `token_url`, the request was for an
    access token.
    """
    error = attempt.error
    assert error is not None
    cause = cause_of(error)
    url = httpx.URL(token_url or options.base_url)
    proxy = options.proxies.for_url(url.scheme, url.host, url.port) if options.proxies is not None else None
    via = f" via proxy {proxy.label}" if proxy is not None else ""
    port = url.port or (443 if url.scheme == "https" else 80)
    names = {"host": url.host, "via": via, "target": f"{url.host}:{port}{via}"}
    if cause.startswith("proxy"):
        names["via"] = f" {proxy.label}" if proxy is not None else ""
    entry = CAUSES[cause]
    detail = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    message = f"{entry.what.format(**names)} ({detail})"
    hint = entry.hint.format(**names)
    if token_url is not None:
        message = f"no access token: {message}"
    if maybe_done:
        repeat = " Repeating it is safe" if request.operation.method in IDEMPOTENT_METHODS else ""
        message = f"the request was sent, but no response arrived: {message}"
        hint = f"{_MAY_BE_DONE}{_lookup_hint(request.operation)}{'.' + repeat if repeat else ''}"
        return errors.UnknownOutcome(message, **call_fields(request), hint=hint)
    return _class_for(error, cause)(message, **call_fields(request), hint=hint)


def _class_for(error: httpx.RequestError, cause: str) -> type[errors.RequestError]:
    if cause in CERTIFICATE_CAUSES:
        return errors.CertificateError
    return errors.Timeout if isinstance(error, httpx.TimeoutException) else errors.ConnectionFailed


def _without_secret(response: httpx.Response) -> bytes:
    """Return the body without the token, which a proxy's error page may repeat."""
    value = Secret(response.request.headers.get("authorization", ""))
    return redact(response.content, (value.reveal().partition(" ")[2].removeprefix("token="),))


def call_fields(request: Request) -> dict[str, Any]:
    """Return the fields of an error that identify the request."""
    operation = request.operation
    return {"operation_id": operation.id, "method": operation.method, "path": request.path}
