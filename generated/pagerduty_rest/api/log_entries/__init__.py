"""The operations of `client.log_entries`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_log_entry as get_log_entry
    from . import list_log_entries as list_log_entries
    from . import update_log_entry_channel as update_log_entry_channel
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "get_log_entry",
            "list_log_entries",
            "update_log_entry_channel",
        ),
    )
