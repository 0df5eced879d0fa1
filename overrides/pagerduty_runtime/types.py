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
        return "UNSET"  # a pickled UNSET is the same object


UNSET: Unset = Unset()


@define
class File:
    """A file to upload.

    Attributes:
        payload: the content, or an open binary file, which is read completely, from its start if it is seekable.
        file_name: the file name to send.
        mime_type: the media type, such as `text/csv`.
    """

    payload: IO[bytes] | bytes | str
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> tuple[str | None, bytes, str | None]:
        """Return the file in httpx's format, read completely, so that a retry sends all of it.

        Raises InvalidArgument for a file opened in text mode, and for other values.
        """
        payload = self.payload
        if not isinstance(payload, (bytes, str)):
            if not hasattr(payload, "read"):
                raise InvalidArgument(
                    f"File(payload=…) must be bytes or an open binary file, not {type(payload).__name__}"
                )
            if hasattr(payload, "seekable") and payload.seekable():
                payload.seek(0)
            content = cast(object, payload.read())
            if not isinstance(content, bytes):
                raise InvalidArgument("File(payload=…) is a file opened in text mode: open it with 'rb'")
            payload = content
        return self.file_name, payload.encode() if isinstance(payload, str) else payload, self.mime_type


@define
class Response(Generic[T]):
    """A response: status, headers and the decoded body.

    Attributes:
        status_code: the HTTP status.
        content: the body, undecoded.
        headers: the response headers; names are case-insensitive.
        parsed: the decoded body with its envelope; None without a body.
        info: the client's facts about the call, such as the version, the attempts and the request ID.
    """

    status_code: int
    content: bytes
    headers: Mapping[str, str]
    parsed: T
    info: Mapping[str, Any] = field(factory=dict[str, Any])


def is_dict(value: object) -> TypeGuard[dict[str, Any]]:
    """Return whether a JSON value is an object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Return whether a JSON value is an array."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Return whether a value is a mapping, with any keys and values."""
    return isinstance(value, Mapping)


def is_iterable(value: object) -> TypeGuard[Iterable[Any]]:
    """Return whether a value can be sent as a list.

    Raises InvalidArgument for a table or a record: iterating over it would give the names of its columns.
    """
    if not isinstance(value, Iterable) or isinstance(value, (str, bytes, bytearray, Mapping)):
        return False
    found = cast(object, value)
    if hasattr(found, "columns") or (hasattr(found, "keys") and getattr(found, "ndim", None) != 1):
        raise InvalidArgument(
            f"{type(found).__name__} cannot be sent as a list: iterating over it gives columns, not records. "
            "Pass a list of dicts, such as frame.to_dict('records'), or a dict."
        )
    return True


if TYPE_CHECKING:  # for type checkers only: at run time such a field is a plain one, and its list a list

    class Nested(Generic[ReadT, AssignT]):
        """A field of a received model that can be assigned a request model, too."""

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
