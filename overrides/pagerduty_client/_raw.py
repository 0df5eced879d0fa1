"""Requests to endpoints outside the spec: `client.request("GET", "/incidents/P1")`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from pagerduty_runtime.arguments import query_pairs
from pagerduty_runtime.errors import InvalidArgument
from pagerduty_runtime.operation import JSON, Operation, Request

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.types import Response

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD")
_PATH = re.compile(r"(?:/(?!\.{1,2}(?:/|$))[\w.~!$&'()*+,;=:@%-]+)+", re.ASCII)


class _Sender(Protocol):
    """Anything that can send a request: a client."""

    def with_options(self, *, headers: Mapping[str, str]) -> ApiClient: ...


class RawRequests:
    """The `request` method of a client."""

    def request(
        self: _Sender,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Any]:
        """Send a request to an endpoint outside the spec, and return its status, headers and JSON, in `parsed`.

        It uses the client's authentication, version, retries, limits and errors; writes also send the `From` header.

        Args:
            method: the HTTP method.
            path: the path, percent-encoded, such as `/incidents/P1`.
            query: query parameters; a list repeats the parameter, `{"include[]": ["body"]}`.
            body: a dict, a list or a model, sent as JSON.
            headers: additional headers.

        Raises InvalidArgument for an invalid method or path.
        """
        operation, request = _request(method, path, query, body)
        return operation.detailed(self.with_options(headers=headers or {}), request)


class AsyncRawRequests:
    """The `request` method of an asynchronous client."""

    async def request(
        self: _Sender,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Any]:
        """Send a request to an endpoint outside the spec; see `Client.request`."""
        operation, request = _request(method, path, query, body)
        return await operation.adetailed(self.with_options(headers=headers or {}), request)


def _request(method: str, path: str, query: Mapping[str, Any] | None, body: Any) -> tuple[Operation[Any, Any], Request]:
    wanted = str(method).upper()
    if wanted not in METHODS:
        raise InvalidArgument(f"the method {method!r} is not one of {', '.join(METHODS)}")
    if _PATH.fullmatch(str(path)) is None:
        raise InvalidArgument(
            f"the path {path!r} is invalid: it must begin with / and have no host, query or fragment; "
            "pass query=…, and percent-encode other characters"
        )
    is_read_only = wanted in ("GET", "HEAD")
    operation: Operation[Any, Any] = Operation(
        id=f"{wanted} {path}",
        method=wanted,
        path=path,
        tag="",
        module="",
        package="",
        responses={200: "Any"},
        body_media=(JSON,),
        is_read_only=is_read_only,
        needs_from=not is_read_only,
    )
    request = operation.request(body=body)
    return operation, request._replace(
        query=[pair for name, value in (query or {}).items() for pair in query_pairs(name, value)]
    )
