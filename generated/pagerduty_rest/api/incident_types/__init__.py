"""The operations of `client.incident_types`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_incident_type as create_incident_type
    from . import create_incident_type_custom_field as create_incident_type_custom_field
    from . import create_incident_type_custom_field_field_options as create_incident_type_custom_field_field_options
    from . import delete_incident_type_custom_field as delete_incident_type_custom_field
    from . import delete_incident_type_custom_field_field_option as delete_incident_type_custom_field_field_option
    from . import get_incident_type as get_incident_type
    from . import get_incident_type_custom_field as get_incident_type_custom_field
    from . import get_incident_type_custom_field_field_options as get_incident_type_custom_field_field_options
    from . import list_incident_type_custom_field as list_incident_type_custom_field
    from . import list_incident_type_custom_fields as list_incident_type_custom_fields
    from . import list_incident_types as list_incident_types
    from . import update_incident_type as update_incident_type
    from . import update_incident_type_custom_field as update_incident_type_custom_field
    from . import update_incident_type_custom_field_field_option as update_incident_type_custom_field_field_option
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_incident_type",
            "create_incident_type_custom_field",
            "create_incident_type_custom_field_field_options",
            "delete_incident_type_custom_field",
            "delete_incident_type_custom_field_field_option",
            "get_incident_type",
            "get_incident_type_custom_field",
            "get_incident_type_custom_field_field_options",
            "list_incident_type_custom_field",
            "list_incident_type_custom_fields",
            "list_incident_types",
            "update_incident_type",
            "update_incident_type_custom_field",
            "update_incident_type_custom_field_field_option",
        ),
    )
