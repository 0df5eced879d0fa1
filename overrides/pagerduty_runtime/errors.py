"""The root of all errors, and those that do not need a client."""

from __future__ import annotations

from typing import Any


class PagerDutyError(Exception):
    """The root of everything that a call raises.

    Attributes:
        hint: a sentence on what to do, or None where the message says it all.
    """

    hint: str | None = None


class InvalidArgument(PagerDutyError, TypeError, ValueError):
    """An argument that cannot be used; nothing was sent. It is a TypeError and a ValueError, too."""


class IncompleteResults(PagerDutyError):
    """A list could not be read to its end. The entities before that point are complete and remain with the caller.

    Attributes:
        operation_id: the operation's id.
        fetched: the number of entities before that point.
        reason: what prevents reading on, and what to do.
        entities: those entities, if they were requested all at once; empty if the caller already has them.
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
    """Records moved between pages while a list was read and came more than once; each was returned once."""
