"""The operations of `client.service_dependencies`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_service_dependency as create_service_dependency
    from . import delete_service_dependency as delete_service_dependency
    from . import get_business_service_service_dependencies as get_business_service_service_dependencies
    from . import get_technical_service_service_dependencies as get_technical_service_service_dependencies
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_service_dependency",
            "delete_service_dependency",
            "get_business_service_service_dependencies",
            "get_technical_service_service_dependencies",
        ),
    )
