"""Requests that the spec does not have: `client.request("GET", "/incidents/P1")`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from pagerduty_runtime.errors import InvalidArgument
from pagerduty_runtime.operation import JSON, Operation, Request, query_pairs

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.types import Response

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD")
_PATH = re.compile(r"(?:/(?!\.{1,2}(?:/|$))[\w.~!$&'()*+,;=:@%-]+)+", re.ASCII)


class _Sender(Protocol):
    """What sends a request: a client."""

    def with_options(self, *, headers: Mapping[str, str]) -> ApiClient: ...


class RawRequests:
    """The method `request` of a client."""

    def request(
        self: _Sender,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Any]:
        """Send a request that no operation declares, and return its status, headers and JSON, in `parsed`.

        It has the client's authentication, version, retries, limits and errors; a write has the `From` header, too.

        Args:
            method: the HTTP method.
            path: the path, percent-encoded, such as `/incidents/P1`.
            query: query parameters; a list is repeated, `{"include[]": ["body"]}`.
            body: a dict, a list or a model, sent as JSON.
            headers: additional headers.

        Raises InvalidArgument for a method or a path that cannot be used.
        """
        operation, request = _request(method, path, query, body)
        return operation.detailed(self.with_options(headers=headers or {}), request)


class AsyncRawRequests:
    """The method `request` of an asynchronous client."""

    async def request(
        self: _Sender,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Any]:
        """Send a request that no operation declares; see `Client.request`."""
        operation, request = _request(method, path, query, body)
        return await operation.adetailed(self.with_options(headers=headers or {}), request)


def _request(method: str, path: str, query: Mapping[str, Any] | None, body: Any) -> tuple[Operation[Any, Any], Request]:
    wanted = str(method).upper()
    if wanted not in METHODS:
        raise InvalidArgument(f"the method {method!r} is none of {', '.join(METHODS)}")
    if not isinstance(path, str) or _PATH.fullmatch(path) is None:
        raise InvalidArgument(
            f"the path {path!r} cannot be used: it begins with / and has neither a host, a query nor a fragment; "
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
