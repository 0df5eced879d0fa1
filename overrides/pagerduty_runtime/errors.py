"""The base class of all errors, and errors that do not need a client."""

from __future__ import annotations

from typing import Any


class PagerDutyError(Exception):
    """The base class of all errors that a call raises.

    Attributes:
        hint: a sentence on what to do, or None if the message is enough.
    """

    hint: str | None = None


class InvalidArgument(PagerDutyError, TypeError, ValueError):
    """An argument is invalid; nothing was sent. Also a TypeError and a ValueError."""


class IncompleteResults(PagerDutyError):
    """A list could not be read completely. The entities before that point are complete and remain with the caller.

    Attributes:
        operation_id: the operation's ID.
        fetched: the number of entities before that point.
        reason: why reading stopped, and what to do.
        entities: those entities, if all were requested at once; empty if the caller already has them.
    """

    def __init__(self, operation_id: str, fetched: int, reason: str) -> None:
        super().__init__(operation_id, fetched, reason)
        self.operation_id = operation_id
        self.fetched = fetched
        self.reason = reason
        self.entities: list[Any] = []

    def __str__(self) -> str:
        return f"{self.operation_id}: the list is incomplete after {self.fetched} records: {self.reason}"


class IncompleteWarning(UserWarning):
    """A list may have more records than the operation can return."""


class RepeatedWarning(UserWarning):
    """Records moved between pages while a list was read, and were received twice; each was returned once."""
