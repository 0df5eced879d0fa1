"""The operations of `client.service_custom_fields`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_service_custom_field as create_service_custom_field
    from . import create_service_custom_field_option as create_service_custom_field_option
    from . import delete_service_custom_field as delete_service_custom_field
    from . import delete_service_custom_field_option as delete_service_custom_field_option
    from . import get_service_custom_field as get_service_custom_field
    from . import get_service_custom_field_option as get_service_custom_field_option
    from . import list_service_custom_field_options as list_service_custom_field_options
    from . import list_service_custom_fields as list_service_custom_fields
    from . import update_service_custom_field as update_service_custom_field
    from . import update_service_custom_field_option as update_service_custom_field_option
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_service_custom_field",
            "create_service_custom_field_option",
            "delete_service_custom_field",
            "delete_service_custom_field_option",
            "get_service_custom_field",
            "get_service_custom_field_option",
            "list_service_custom_field_options",
            "list_service_custom_fields",
            "update_service_custom_field",
            "update_service_custom_field_option",
        ),
    )
