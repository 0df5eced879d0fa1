"""The operations of `client.on_calls`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import list_on_calls as list_on_calls
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(__name__, submodules=("list_on_calls",))
