"""What goes in and out of the sandbox, whatever carries it: a transport in this process, or a server on loopback."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit


@dataclass(frozen=True)
class Call:
    """A request as the sandbox got it.

    Attributes:
        method, path: of the request; the path is decoded.
        query: names and values, in order.
        headers: by name in small letters. Authorization is left out of `repr`.
        body: the bytes.
        operation_id: the operation, where the request is of one.
    """

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    operation_id: str | None = None

    @classmethod
    def read(cls, method: str, target: str, headers: dict[str, str], body: bytes) -> Call:
        """A request from its first line, headers and body."""
        url = urlsplit(target)
        lowered = {name.lower(): value for name, value in headers.items()}
        return cls(method, unquote(url.path), parse_qsl(url.query, keep_blank_values=True), lowered, body)

    @property
    def json(self) -> Any:
        """The body as JSON; None where there is none. Raises ValueError where it is none."""
        return json.loads(self.body) if self.body else None


@dataclass(frozen=True)
class Reply:
    """A response: its status, its JSON, and its headers."""

    status: int
    payload: Any = None
    headers: dict[str, str] = field(default_factory=dict)

    def content(self) -> bytes:
        """The body."""
        return b"" if self.payload is None else json.dumps(self.payload).encode()


class Refused(Exception):
    """The sandbox answers with an error, in PagerDuty's shape.

    Args:
        status: the HTTP status.
        message: the error's message; `details` says what is wrong.
        code: PagerDuty's own code.
    """

    def __init__(
        self, status: int, message: str, *details: str, code: int = 2001, headers: dict[str, str] | None = None
    ) -> None:
        super().__init__(status, message, *details)
        error: dict[str, Any] = {"message": message, "code": code}
        if details:
            error["errors"] = list(details)
        self.reply = Reply(status, {"error": error}, headers or {})


def invalid(*details: str) -> Refused:
    """What is asked for cannot be."""
    return Refused(400, "Invalid Input Provided", *details, code=2001)


def not_found() -> Refused:
    """There is no such thing, or no such path."""
    return Refused(404, "Not Found", code=2100)
