"""The operations of `client.change_events`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_change_event as create_change_event
    from . import get_change_event as get_change_event
    from . import list_change_events as list_change_events
    from . import list_incident_related_change_events as list_incident_related_change_events
    from . import list_service_change_events as list_service_change_events
    from . import update_change_event as update_change_event
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_change_event",
            "get_change_event",
            "list_change_events",
            "list_incident_related_change_events",
            "list_service_change_events",
            "update_change_event",
        ),
    )
