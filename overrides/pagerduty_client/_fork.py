"""Reset objects in a forked child process, where the parent's locks, counters and connections are useless."""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class ForkAware(Protocol):
    """An object that is reset in a forked child process."""

    def after_fork(self) -> None:
        """Reset the object, in the child."""
        ...


_registered: weakref.WeakSet[ForkAware] = weakref.WeakSet()


def renew_after_fork(one: ForkAware) -> None:
    """Call the object's `after_fork` in each process forked during its lifetime."""
    _registered.add(one)


def _renew() -> None:
    for one in list(_registered):
        one.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)
