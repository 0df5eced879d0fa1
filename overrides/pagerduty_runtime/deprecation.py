"""Deprecated operations: a marker for type checkers and editors, and one warning per call."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from pagerduty_runtime.operation import Operation

Function = TypeVar("Function", bound=Callable[..., object])
# Packages that do not count as the caller.
_OURS = ("pagerduty_rest", "pagerduty_runtime", "pagerduty_client", "asyncio")


def deprecated(message: str) -> Callable[[Function], Function]:
    """Mark a function as deprecated, like `warnings.deprecated` of Python 3.13, but without its warning."""

    def mark(function: Function) -> Function:
        function.__deprecated__ = message  # type: ignore[attr-defined]
        return function

    return mark


def warn(operation: Operation[Any, Any]) -> None:
    """Warn about a call of a deprecated operation, at the line that calls it."""
    message = f"{operation.id} ({operation.method} {operation.path}) is deprecated by PagerDuty."
    warnings.warn(f"{message} {operation.advice}".rstrip(), DeprecationWarning, stacklevel=_callers_level())


def _callers_level() -> int:
    """Return the stack level of the nearest frame outside these packages, as counted by `warn`."""
    level, frame = 1, sys._getframe(1)  # pyright: ignore[reportPrivateUsage]  # inspect.stack() reads files
    while frame is not None and frame.f_globals.get("__name__", "").split(".")[0] in _OURS:
        level, frame = level + 1, frame.f_back  # type: ignore[assignment]
    return level
