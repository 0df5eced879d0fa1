"""The operations of `client.ip_allow_lists`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_ip_allow_list as create_ip_allow_list
    from . import delete_ip_allow_list as delete_ip_allow_list
    from . import get_ip_allow_list as get_ip_allow_list
    from . import list_ip_allow_list_audit_records as list_ip_allow_list_audit_records
    from . import list_ip_allow_lists as list_ip_allow_lists
    from . import update_ip_allow_list as update_ip_allow_list
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_ip_allow_list",
            "delete_ip_allow_list",
            "get_ip_allow_list",
            "list_ip_allow_list_audit_records",
            "list_ip_allow_lists",
            "update_ip_allow_list",
        ),
    )
