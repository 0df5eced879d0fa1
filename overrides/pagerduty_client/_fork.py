"""What a forked child process starts anew: locks, counts and connections of its parent mean nothing there."""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class ForkAware(Protocol):
    """An object that is told when it finds itself in a forked child."""

    def after_fork(self) -> None:
        """Start anew, in the child."""
        ...


_registered: weakref.WeakSet[ForkAware] = weakref.WeakSet()


def renew_after_fork(one: ForkAware) -> None:
    """Call the object's `after_fork` in each child that is forked while the object lives."""
    _registered.add(one)


def _renew() -> None:
    for one in list(_registered):
        one.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)
