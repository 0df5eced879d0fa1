"""The operations of `client.schedules_v3`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_custom_shifts as create_custom_shifts
    from . import create_event as create_event
    from . import create_overrides as create_overrides
    from . import create_rotation as create_rotation
    from . import create_schedule_v3 as create_schedule_v3
    from . import delete_custom_shift as delete_custom_shift
    from . import delete_event as delete_event
    from . import delete_override as delete_override
    from . import delete_rotation as delete_rotation
    from . import delete_schedule_v3 as delete_schedule_v3
    from . import get_custom_shift as get_custom_shift
    from . import get_event as get_event
    from . import get_override as get_override
    from . import get_rotation as get_rotation
    from . import get_schedule_v3 as get_schedule_v3
    from . import list_custom_shifts as list_custom_shifts
    from . import list_events as list_events
    from . import list_overrides as list_overrides
    from . import list_rotations as list_rotations
    from . import list_schedules_audit_records_v3 as list_schedules_audit_records_v3
    from . import list_schedules_v3 as list_schedules_v3
    from . import update_custom_shift as update_custom_shift
    from . import update_event as update_event
    from . import update_override as update_override
    from . import update_schedule_v3 as update_schedule_v3
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_custom_shifts",
            "create_event",
            "create_overrides",
            "create_rotation",
            "create_schedule_v3",
            "delete_custom_shift",
            "delete_event",
            "delete_override",
            "delete_rotation",
            "delete_schedule_v3",
            "get_custom_shift",
            "get_event",
            "get_override",
            "get_rotation",
            "get_schedule_v3",
            "list_custom_shifts",
            "list_events",
            "list_overrides",
            "list_rotations",
            "list_schedules_audit_records_v3",
            "list_schedules_v3",
            "update_custom_shift",
            "update_event",
            "update_override",
            "update_schedule_v3",
        ),
    )
