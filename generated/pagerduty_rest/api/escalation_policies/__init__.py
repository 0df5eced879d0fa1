"""The operations of `client.escalation_policies`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_escalation_policy as create_escalation_policy
    from . import delete_escalation_policy as delete_escalation_policy
    from . import get_escalation_policy as get_escalation_policy
    from . import list_escalation_policies as list_escalation_policies
    from . import list_escalation_policy_audit_records as list_escalation_policy_audit_records
    from . import update_escalation_policy as update_escalation_policy
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_escalation_policy",
            "delete_escalation_policy",
            "get_escalation_policy",
            "list_escalation_policies",
            "list_escalation_policy_audit_records",
            "update_escalation_policy",
        ),
    )
