"""The operations of `client.priorities`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import list_priorities as list_priorities
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(__name__, submodules=("list_priorities",))
