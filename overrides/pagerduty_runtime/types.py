"""Small types that models and endpoint functions share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import IO, TYPE_CHECKING, Any, Generic, Literal, Self, SupportsIndex, TypeGuard, TypeVar, cast

from attrs import define, field

from pagerduty_runtime.errors import InvalidArgument

T = TypeVar("T")
ReadT = TypeVar("ReadT")
AssignT = TypeVar("AssignT")


class Unset:
    """The type of UNSET: a field that is not sent, as opposed to one that is sent as null (None)."""

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
        payload: the content, or an open binary file; it is read whole, from its beginning where it can be rewound.
        file_name: the file name to send.
        mime_type: the media type, such as `text/csv`.
    """

    payload: IO[bytes] | bytes | str
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> tuple[str | None, bytes, str | None]:
        """Return the file in the form that httpx takes, read, so that a retry sends it whole.

        Raises InvalidArgument for a file that is open in text mode, and for what is no file.
        """
        payload = self.payload
        if not isinstance(payload, (bytes, str)):
            if not hasattr(payload, "read"):
                raise InvalidArgument(f"File(payload=…) is bytes, or an open binary file, not {type(payload).__name__}")
            if hasattr(payload, "seekable") and payload.seekable():
                payload.seek(0)
            content = cast(object, payload.read())
            if not isinstance(content, bytes):
                raise InvalidArgument("File(payload=…) is open in text mode: open it with 'rb'")
            payload = content
        return self.file_name, payload.encode() if isinstance(payload, str) else payload, self.mime_type


@define
class Response(Generic[T]):
    """A response: status, headers and the decoded body.

    Attributes:
        status_code: the HTTP status.
        content: the body, undecoded.
        headers: the response headers; names are case-insensitive.
        parsed: the decoded body with its envelope; None if the response has no body.
        info: what the client knows about the call, such as the version, the attempts and the request id.
    """

    status_code: int
    content: bytes
    headers: Mapping[str, str]
    parsed: T
    info: Mapping[str, Any] = field(factory=dict[str, Any])


def is_dict(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Whether a value is a mapping, of whatever."""
    return isinstance(value, Mapping)


def is_iterable(value: object) -> TypeGuard[Iterable[Any]]:
    """Whether a value can be sent as a list."""
    return isinstance(value, Iterable) and not isinstance(value, (str, bytes, bytearray, Mapping))


if TYPE_CHECKING:  # for type checkers only: at run time such a field is a plain one, and its list a list

    class Nested(Generic[ReadT, AssignT]):
        """A field of a received model that can be assigned more than it is read as: a request model."""

        def __get__(self, model: object, owner: Any = None) -> ReadT: ...
        def __set__(self, model: object, value: AssignT) -> None: ...
        def __delete__(self, model: object) -> None: ...

    class Items(list[ReadT], Generic[ReadT, AssignT]):
        """A list of received models to which request models can be added."""

        def append(self, object: ReadT | AssignT, /) -> None: ...
        def insert(self, index: SupportsIndex, object: ReadT | AssignT, /) -> None: ...
        def extend(self, iterable: Iterable[ReadT | AssignT], /) -> None: ...
        def __setitem__(self, key: Any, value: Any, /) -> None: ...
        def __iadd__(self, value: Iterable[ReadT | AssignT], /) -> Self: ...  # type: ignore[override, misc]
