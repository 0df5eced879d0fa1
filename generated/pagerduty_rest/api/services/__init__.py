"""The operations of `client.services`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import (
        convert_service_event_rules_to_event_orchestration as convert_service_event_rules_to_event_orchestration,
    )
    from . import create_service as create_service
    from . import create_service_event_rule as create_service_event_rule
    from . import create_service_integration as create_service_integration
    from . import delete_service as delete_service
    from . import delete_service_event_rule as delete_service_event_rule
    from . import get_service as get_service
    from . import get_service_custom_field_values as get_service_custom_field_values
    from . import get_service_event_rule as get_service_event_rule
    from . import get_service_integration as get_service_integration
    from . import list_service_audit_records as list_service_audit_records
    from . import list_service_event_rules as list_service_event_rules
    from . import list_service_feature_enablements as list_service_feature_enablements
    from . import list_services as list_services
    from . import update_service as update_service
    from . import update_service_custom_field_values as update_service_custom_field_values
    from . import update_service_event_rule as update_service_event_rule
    from . import update_service_feature_enablement as update_service_feature_enablement
    from . import update_service_integration as update_service_integration
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "convert_service_event_rules_to_event_orchestration",
            "create_service",
            "create_service_event_rule",
            "create_service_integration",
            "delete_service",
            "delete_service_event_rule",
            "get_service",
            "get_service_custom_field_values",
            "get_service_event_rule",
            "get_service_integration",
            "list_service_audit_records",
            "list_service_event_rules",
            "list_service_feature_enablements",
            "list_services",
            "update_service",
            "update_service_custom_field_values",
            "update_service_event_rule",
            "update_service_feature_enablement",
            "update_service_integration",
        ),
    )
