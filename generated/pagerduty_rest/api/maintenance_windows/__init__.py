"""The operations of `client.maintenance_windows`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_maintenance_window as create_maintenance_window
    from . import delete_maintenance_window as delete_maintenance_window
    from . import get_maintenance_window as get_maintenance_window
    from . import list_maintenance_windows as list_maintenance_windows
    from . import update_maintenance_window as update_maintenance_window
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_maintenance_window",
            "delete_maintenance_window",
            "get_maintenance_window",
            "list_maintenance_windows",
            "update_maintenance_window",
        ),
    )
