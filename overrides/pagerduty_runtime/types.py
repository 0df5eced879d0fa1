"""Small types that models and endpoint functions share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import IO, Any, Generic, Literal, TypeVar

from attrs import define, field

T = TypeVar("T")


class Unset:
    """The type of UNSET: a member that is not sent, as opposed to one that is sent as null (None)."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"  # a pickled UNSET is the one UNSET again


UNSET: Unset = Unset()


@define
class File:
    """A file to upload.

    Attributes:
        payload: its content, or an open binary file.
        file_name: the name that the server is told.
        mime_type: its media type, `text/csv` for example.
    """

    payload: IO[bytes] | bytes | str
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> tuple[str | None, IO[bytes] | bytes | str, str | None]:
        """The file as httpx takes it."""
        return self.file_name, self.payload, self.mime_type


@define
class Response(Generic[T]):
    """A response with everything around its entity.

    Attributes:
        status_code: the HTTP status.
        content: the body as it came.
        headers: the response's headers; names are case-insensitive.
        parsed: the body decoded, its envelope included; None where the response has no body.
        info: what the client notes of the call, such as version, attempts and request id.
    """

    status_code: int
    content: bytes
    headers: Mapping[str, str]
    parsed: T
    info: Mapping[str, Any] = field(factory=dict)
