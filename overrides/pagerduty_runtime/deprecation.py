"""Deprecated operations: a mark that type checkers and editors read, and one warning per call."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from pagerduty_runtime.operation import Operation

Function = TypeVar("Function", bound=Callable[..., object])
# Packages whose frames are not the caller's.
_OURS = ("pagerduty_rest", "pagerduty_runtime", "pagerduty_client", "asyncio")


def deprecated(message: str) -> Callable[[Function], Function]:
    """Mark a function as deprecated, as `warnings.deprecated` of Python 3.13 does, but without a warning of its own."""

    def mark(function: Function) -> Function:
        function.__deprecated__ = message  # type: ignore[attr-defined]
        return function

    return mark


def warn(operation: Operation[Any, Any]) -> None:
    """Warn about a call of a deprecated operation, at the line that calls it."""
    message = f"{operation.id} ({operation.method} {operation.path}) is deprecated by PagerDuty."
    warnings.warn(f"{message} {operation.advice}".rstrip(), DeprecationWarning, stacklevel=_callers_level())


def _callers_level() -> int:
    """The stack level of the nearest frame outside these packages, as `warn` counts."""
    level, frame = 1, sys._getframe(1)  # pyright: ignore[reportPrivateUsage]  # inspect.stack() reads files
    while frame is not None and frame.f_globals.get("__name__", "").split(".")[0] in _OURS:
        level, frame = level + 1, frame.f_back  # type: ignore[assignment]
    return level
