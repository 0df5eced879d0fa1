"""The operations of `client.incident_custom_fields`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_custom_fields_field as create_custom_fields_field
    from . import create_custom_fields_field_option as create_custom_fields_field_option
    from . import delete_custom_fields_field as delete_custom_fields_field
    from . import delete_custom_fields_field_option as delete_custom_fields_field_option
    from . import get_custom_fields_field as get_custom_fields_field
    from . import list_custom_fields_field_options as list_custom_fields_field_options
    from . import list_custom_fields_fields as list_custom_fields_fields
    from . import update_custom_fields_field as update_custom_fields_field
    from . import update_custom_fields_field_option as update_custom_fields_field_option
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_custom_fields_field",
            "create_custom_fields_field_option",
            "delete_custom_fields_field",
            "delete_custom_fields_field_option",
            "get_custom_fields_field",
            "list_custom_fields_field_options",
            "list_custom_fields_fields",
            "update_custom_fields_field",
            "update_custom_fields_field_option",
        ),
    )
