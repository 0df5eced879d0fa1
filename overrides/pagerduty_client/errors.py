"""Errors: a class for each status, and for each way in which a call gets no response.

Every error that a call can raise is a PagerDutyError. None of them holds a token, and all of them pickle.
"""

from __future__ import annotations

import json
from typing import Any, ClassVar, cast

from pagerduty_runtime.errors import IncompleteResults as IncompleteResults
from pagerduty_runtime.errors import InvalidArgument as InvalidArgument
from pagerduty_runtime.errors import PagerDutyError as PagerDutyError

# Deeper nesting in error details is ignored.
MAX_DETAIL_DEPTH = 20


class ApiError(PagerDutyError):
    """The response is unsuccessful, or cannot be read.

    Attributes:
        operation_id, method, path: the operation and the request's path.
        status: the HTTP status.
        code: PagerDuty's error code, or None if the body has none.
        message: PagerDuty's message, or the beginning of a body in another format.
        errors: the details as a list of strings, in whichever format the body has them.
        request_id: PagerDuty's ID of the request, which PagerDuty's support needs.
        retry_after: seconds until the rate limit resets, or None if unknown.
        content: the body as received.
    """

    fixed_hint: ClassVar[str | None] = None

    def __init__(
        self,
        *,
        operation_id: str,
        method: str,
        path: str,
        status: int,
        content: bytes = b"",
        request_id: str | None = None,
        retry_after: float | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(operation_id, method, path, status)
        self.operation_id = operation_id
        self.method = method
        self.path = path
        self.status = status
        self.content = content
        self.code, self.message, self.errors = parse_error_body(content)
        self.request_id = request_id
        self.retry_after = retry_after
        self.hint = hint or self.fixed_hint

    def __str__(self) -> str:
        code = f" (code {self.code})" if self.code is not None else ""
        details = f": {'; '.join(self.errors)}" if self.errors else ""
        hint = f" — {self.hint}" if self.hint else ""
        request = f" [request {self.request_id}]" if self.request_id else ""
        call = f"{self.operation_id}: {self.method} {self.path}"
        return f"{call} responded with {self.status}: {self.message or 'no message'}{code}{details}{hint}{request}"

    @property
    def text(self) -> str:
        """The first 500 bytes of the body, as a string."""
        return self.content[:500].decode("utf-8", errors="replace")

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt_api_error, (type(self), self.__dict__)


class BadRequest(ApiError):
    """400: the request is invalid; `errors` names the fields."""


class RequesterUnknown(BadRequest):
    """400: `From` is missing, or is not the email address of a user in the account."""

    fixed_hint = (
        "this operation needs a From header with the email address of a user in the account: "
        "Client(from_email=…) or client.with_options(from_email=…)"
    )


class Unauthorized(ApiError):
    """401: the token is missing, wrong, or in the wrong format."""

    fixed_hint = (
        "check the token: a REST API key goes into Client(token=…), an OAuth access token into "
        "Client(auth=BearerToken(…)); an Events API integration key is neither"
    )


class PaymentRequired(ApiError):
    """402: the account's plan lacks the ability that this operation needs. Retrying does not help."""

    fixed_hint = (
        "the account's plan lacks the ability for this; client.abilities.list() lists the abilities that it has"
    )


class Forbidden(ApiError):
    """403: the token lacks permission: a read-only key that writes, a user without the role, a missing OAuth scope."""


class NotFound(ApiError):
    """404: the object does not exist, or not for this token or version.

    PagerDuty also responds with 404 to objects that the token may not see, and to all paths if a version 1 token is
    used without requesting a version; `hint` says when this may be the cause.
    """


class Conflict(ApiError):
    """409: the object was changed meanwhile. Read it again, then decide."""


class UnprocessableEntity(ApiError):
    """422: the request is well-formed but cannot be carried out; `errors` says why."""


class TooManyRequests(ApiError):
    """429: the rate limit was still exceeded after all retries.

    `retry_after` has the seconds until it resets, if known.
    """


class ServerError(ApiError):
    """5xx: PagerDuty failed to respond in all attempts.

    A write may have succeeded and is not retried; see `hint`.
    """


class Redirected(ApiError):
    """3xx: redirects are not followed, so that credentials never reach another host."""

    fixed_hint = "redirects are not followed: set Client(base_url=…) to the API's URL"


class DecodeError(ApiError):
    """The response is successful, but its body is not JSON, too large, or nested too deeply."""


class RequestError(PagerDutyError):
    """No response arrived. `__cause__` is httpx's exception, if there is one."""

    def __init__(self, message: str, *, operation_id: str, method: str, path: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.operation_id = operation_id
        self.method = method
        self.path = path
        self.hint = hint

    def __str__(self) -> str:
        hint = f" — {self.hint}" if self.hint else ""
        return f"{self.operation_id}: {self.method} {self.path}: {self.message}{hint}"

    def __reduce__(self) -> tuple[Any, ...]:
        facts = {name: getattr(self, name) for name in ("operation_id", "method", "path", "hint")}
        return _rebuilt_request_error, (type(self), self.message, facts)


class ConnectionFailed(RequestError):
    """No connection, or one that failed, in all attempts; UnknownOutcome is raised instead if a write was sent."""


class CertificateError(ConnectionFailed):
    """The server's certificate is not trusted, or the trust store lacks the root that signed it."""


class Timeout(RequestError):
    """The server did not respond within `Client(timeout=…)`, or the rate limit does not reset before the deadline;
    UnknownOutcome is raised instead if a write was sent.
    """


class AuthenticationFailed(RequestError):
    """The identity service returned no token."""


class UnknownOutcome(RequestError):
    """A write was sent, but the connection failed before a response arrived, so its outcome is unknown.

    It is not retried, because that might repeat it; `hint` says how to find out.
    """


BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequest,
    401: Unauthorized,
    402: PaymentRequired,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    422: UnprocessableEntity,
    429: TooManyRequests,
}


def class_for(status: int) -> type[ApiError]:
    """Return the error class of a status."""
    if 200 <= status < 300:
        return DecodeError
    if 300 <= status < 400:
        return Redirected
    return BY_STATUS.get(status, ServerError if status >= 500 else ApiError)


def parse_error_body(content: bytes) -> tuple[int | None, str, list[str]]:
    """Return code, message and details of an error body in any format: JSON or not, objects, lists or strings."""
    try:
        payload: object = json.loads(content)
    except (ValueError, RecursionError):
        return None, _shown(content), []
    fields = _fields(payload)
    error = payload if fields is None else fields.get("error", payload)
    fields = _fields(error)
    if fields is None:
        texts = _texts(error)
        return None, texts[0] if texts else "", texts[1:]
    code, message, details = fields.get("code"), fields.get("message"), _texts(fields.get("errors"))
    if not isinstance(message, str) or not message:
        message, details = (details[0], details[1:]) if details else (_shown(content), [])
    return code if isinstance(code, int) else None, message, details


def _fields(value: object) -> dict[str, object] | None:
    return cast(dict[str, object], value) if isinstance(value, dict) else None


def _shown(content: bytes) -> str:
    return " ".join(content[:300].decode("utf-8", errors="replace").split())


def _texts(value: object, depth: int = 0) -> list[str]:
    if value is None or depth > MAX_DETAIL_DEPTH:
        return []
    if (fields := _fields(value)) is not None:
        return [f"{name}: {text}" for name, item in fields.items() for text in _texts(item, depth + 1)]
    if isinstance(value, list):
        return [text for item in cast(list[object], value) for text in _texts(item, depth + 1)]
    return [str(value)]


def _rebuilt_request_error(cls: type[RequestError], message: str, facts: dict[str, Any]) -> RequestError:
    return cls(message, **facts)


def _rebuilt_api_error(cls: type[ApiError], state: dict[str, Any]) -> ApiError:
    error = cls.__new__(cls)
    error.__dict__.update(state)
    error.args = (state["operation_id"], state["method"], state["path"], state["status"])
    return error
