"""The operations of `client.sre_agent`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import delete_sre_memory as delete_sre_memory
    from . import list_sre_memories as list_sre_memories
    from . import update_sre_memory as update_sre_memory
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "delete_sre_memory",
            "list_sre_memories",
            "update_sre_memory",
        ),
    )
