"""The operations of `client.enrichment_integrations`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import add_service_now_table as add_service_now_table
    from . import create_service_now_credentials as create_service_now_credentials
    from . import create_service_now_integration as create_service_now_integration
    from . import delete_service_now_credentials as delete_service_now_credentials
    from . import delete_service_now_integration as delete_service_now_integration
    from . import delete_service_now_table as delete_service_now_table
    from . import enable_service_now_table_sync as enable_service_now_table_sync
    from . import get_service_now_credentials as get_service_now_credentials
    from . import get_service_now_integration as get_service_now_integration
    from . import list_service_now_integrations as list_service_now_integrations
    from . import test_service_now_table as test_service_now_table
    from . import update_service_now_credentials as update_service_now_credentials
    from . import update_service_now_table as update_service_now_table
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "add_service_now_table",
            "create_service_now_credentials",
            "create_service_now_integration",
            "delete_service_now_credentials",
            "delete_service_now_integration",
            "delete_service_now_table",
            "enable_service_now_table_sync",
            "get_service_now_credentials",
            "get_service_now_integration",
            "list_service_now_integrations",
            "test_service_now_table",
            "update_service_now_credentials",
            "update_service_now_table",
        ),
    )
