"""Deprecated operations: a marker for type checkers and editors, and one warning per call."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from pagerduty_runtime.callers import warn_caller

if TYPE_CHECKING:
    from pagerduty_runtime.operation import Operation

Function = TypeVar("Function", bound=Callable[..., object])


def deprecated(message: str) -> Callable[[Function], Function]:
    """Mark a function as deprecated, like `warnings.deprecated` of Python 3.13, but without its warning."""

    def mark(function: Function) -> Function:
        function.__deprecated__ = message  # type: ignore[attr-defined]  # functions have any attribute
        return function

    return mark


def warn(operation: Operation[Any, Any]) -> None:
    """Warn about a call of a deprecated operation, at the line that calls it."""
    message = f"{operation.id} ({operation.method} {operation.path}) is deprecated by PagerDuty."
    warn_caller(f"{message} {operation.advice}".rstrip(), DeprecationWarning)
