"""Warnings at the line of the caller."""

from __future__ import annotations

import sys
import warnings
from types import FrameType

# Packages that do not count as the caller.
_OURS = ("pagerduty_rest", "pagerduty_runtime", "pagerduty_client", "asyncio")


def warn_caller(message: str, category: type[Warning]) -> None:
    """Warn at the line of the nearest caller outside these packages."""
    frame: FrameType | None = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]  # inspect.stack() reads files
    level = 2
    while frame is not None and frame.f_globals.get("__name__", "").split(".")[0] in _OURS:
        frame, level = frame.f_back, level + 1
    warnings.warn(message, category, stacklevel=level)
