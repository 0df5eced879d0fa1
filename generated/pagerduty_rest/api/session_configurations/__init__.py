"""The operations of `client.session_configurations`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import delete_session_configurations as delete_session_configurations
    from . import get_session_configurations as get_session_configurations
    from . import update_session_configurations as update_session_configurations
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "delete_session_configurations",
            "get_session_configurations",
            "update_session_configurations",
        ),
    )
