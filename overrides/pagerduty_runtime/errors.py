"""What a call raises when there is no success to return."""

from __future__ import annotations

from typing import Any


class ApiError(Exception):
    """The server answered, but not with a success that can be read.

    Attributes:
        operation_id, method, path: the call.
        status: the HTTP status.
        content: the body as it came.
    """

    def __init__(self, *, operation_id: str, method: str, path: str, status: int, content: bytes = b"") -> None:
        super().__init__(operation_id, method, path, status)
        self.operation_id = operation_id
        self.method = method
        self.path = path
        self.status = status
        self.content = content

    def __str__(self) -> str:
        return f"{self.operation_id}: {self.method} {self.path} answered {self.status}: {self.text}"

    @property
    def text(self) -> str:
        """The beginning of the body, as text."""
        return self.content[:500].decode("utf-8", errors="replace")

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (type(self), self.__dict__)


def _rebuilt(cls: type[ApiError], state: dict[str, Any]) -> ApiError:
    error = cls.__new__(cls)
    error.__dict__.update(state)
    error.args = (state["operation_id"], state["method"], state["path"], state["status"])
    return error


class IncompleteResults(Exception):
    """A list could not be read to its end. What came before was complete and stays the caller's.

    Attributes:
        operation_id: the operation.
        fetched: how many entities came before.
        why: what is in the way, and what to do.
        entities: those that came before, where they were asked for all together; empty where the caller has them.
    """

    def __init__(self, operation_id: str, fetched: int, why: str) -> None:
        super().__init__(operation_id, fetched, why)
        self.operation_id = operation_id
        self.fetched = fetched
        self.why = why
        self.entities: list[Any] = []

    def __str__(self) -> str:
        return f"{self.operation_id}: the list is incomplete after {self.fetched}: {self.why}"


class IncompleteWarning(UserWarning):
    """A list may have more records than an operation can give."""


class RepeatedWarning(UserWarning):
    """Records came twice, because they moved between pages while a list was read; each was given once."""
