"""Requests, responses and errors, independent of the transport."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

# The host in links, unless the request was sent to another one.
API = "https://api.pagerduty.com"


class ConnectionDropped(Exception):
    """The connection ends without a response."""


@dataclass(frozen=True)
class Call:
    """A request as the sandbox received it.

    Attributes:
        method, path: of the request; the path is decoded.
        query: names and values, in order.
        headers: by lowercase name. Omitted from `repr`, because they contain the token.
        body: the bytes.
        operation_id: the operation; None if no operation matches.
        origin: scheme and host that the request was sent to.
    """

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    operation_id: str | None = None
    origin: str = API

    @classmethod
    def read(cls, method: str, target: str, headers: dict[str, str], body: bytes, origin: str = API) -> Call:
        """Return a request from its first line, headers and body."""
        url = urlsplit(re.sub("^/+", "/", target))
        lowered = {name.lower(): value for name, value in headers.items()}
        path = re.sub("//+", "/", unquote(url.path).rstrip("/")) or "/"
        query = parse_qsl(url.query, keep_blank_values=True)
        return cls(method.upper(), path, query, lowered, body, origin=origin)

    @property
    def json(self) -> Any:
        """The body as JSON; None without a body. Raises ValueError if the body is not JSON."""
        return json.loads(self.body) if self.body else None


@dataclass(frozen=True)
class Reply:
    """A response: its status, its JSON, and its headers."""

    status: int
    payload: Any = None
    headers: dict[str, str] = field(default_factory=dict[str, str])

    def encoded(self) -> tuple[dict[str, str], bytes]:
        """Return the headers, with type and length of the body, and the encoded body."""
        content = b"" if self.payload is None else json.dumps(self.payload).encode()
        own = {"content-type": "application/json"} if content else {}
        length = {"content-length": str(len(content))} if self.status not in (204, 304) else {}
        return {**own, **self.headers, **length}, content


class Refused(Exception):
    """An error response, in PagerDuty's format; `details` has the reasons, `code` is PagerDuty's."""

    def __init__(
        self, status: int, message: str, *details: str, code: int = 2001, headers: dict[str, str] | None = None
    ) -> None:
        super().__init__(status, message, *details)
        error: dict[str, Any] = {"message": message, "code": code}
        if details:
            error["errors"] = list(details)
        self.reply = Reply(status, {"error": error}, headers or {})


def invalid(*details: str) -> Refused:
    """Return the error for a request that cannot be carried out."""
    return Refused(400, "Invalid Input Provided", *details, code=2001)


def missing(name: str) -> str:
    """Return the reason why a request without a value for a field or a parameter is invalid."""
    return f"{name.replace('_', ' ').capitalize()} cannot be empty."


def not_found(message: str = "Not Found", code: int = 2100) -> Refused:
    """Return the error for a path or an entity that does not exist."""
    return Refused(404, message, code=code)
