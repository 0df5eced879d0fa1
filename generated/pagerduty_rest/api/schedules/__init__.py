"""The operations of `client.schedules`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_schedule as create_schedule
    from . import create_schedule_override as create_schedule_override
    from . import create_schedule_preview as create_schedule_preview
    from . import delete_schedule as delete_schedule
    from . import delete_schedule_override as delete_schedule_override
    from . import get_schedule as get_schedule
    from . import list_schedule_overrides as list_schedule_overrides
    from . import list_schedule_users as list_schedule_users
    from . import list_schedules as list_schedules
    from . import list_schedules_audit_records as list_schedules_audit_records
    from . import update_schedule as update_schedule
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_schedule",
            "create_schedule_override",
            "create_schedule_preview",
            "delete_schedule",
            "delete_schedule_override",
            "get_schedule",
            "list_schedule_overrides",
            "list_schedule_users",
            "list_schedules",
            "list_schedules_audit_records",
            "update_schedule",
        ),
    )
