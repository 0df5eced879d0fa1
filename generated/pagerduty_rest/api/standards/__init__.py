"""The operations of `client.standards`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import list_resource_standards as list_resource_standards
    from . import list_resource_standards_many_services as list_resource_standards_many_services
    from . import list_standards as list_standards
    from . import update_standard as update_standard
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "list_resource_standards",
            "list_resource_standards_many_services",
            "list_standards",
            "update_standard",
        ),
    )
