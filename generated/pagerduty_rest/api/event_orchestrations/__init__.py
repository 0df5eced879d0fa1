"""The operations of `client.event_orchestrations`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_cache_var_on_global_orch as create_cache_var_on_global_orch
    from . import create_cache_var_on_service_orch as create_cache_var_on_service_orch
    from . import delete_cache_var_on_global_orch as delete_cache_var_on_global_orch
    from . import delete_cache_var_on_service_orch as delete_cache_var_on_service_orch
    from . import (
        delete_external_data_cache_var_data_on_global_orch as delete_external_data_cache_var_data_on_global_orch,
    )
    from . import (
        delete_external_data_cache_var_data_on_service_orch as delete_external_data_cache_var_data_on_service_orch,
    )
    from . import delete_orchestration as delete_orchestration
    from . import delete_orchestration_integration as delete_orchestration_integration
    from . import get_cache_var_on_global_orch as get_cache_var_on_global_orch
    from . import get_cache_var_on_service_orch as get_cache_var_on_service_orch
    from . import get_external_data_cache_var_data_on_global_orch as get_external_data_cache_var_data_on_global_orch
    from . import get_external_data_cache_var_data_on_service_orch as get_external_data_cache_var_data_on_service_orch
    from . import get_orch_active_status as get_orch_active_status
    from . import get_orch_path_global as get_orch_path_global
    from . import get_orch_path_router as get_orch_path_router
    from . import get_orch_path_service as get_orch_path_service
    from . import get_orch_path_unrouted as get_orch_path_unrouted
    from . import get_orchestration as get_orchestration
    from . import get_orchestration_integration as get_orchestration_integration
    from . import list_cache_var_on_global_orch as list_cache_var_on_global_orch
    from . import list_cache_var_on_service_orch as list_cache_var_on_service_orch
    from . import list_event_orchestration_feature_enablements as list_event_orchestration_feature_enablements
    from . import list_event_orchestrations as list_event_orchestrations
    from . import list_orchestration_integrations as list_orchestration_integrations
    from . import migrate_orchestration_integration as migrate_orchestration_integration
    from . import post_orchestration as post_orchestration
    from . import post_orchestration_integration as post_orchestration_integration
    from . import update_cache_var_on_global_orch as update_cache_var_on_global_orch
    from . import update_cache_var_on_service_orch as update_cache_var_on_service_orch
    from . import update_event_orchestration_feature_enablements as update_event_orchestration_feature_enablements
    from . import (
        update_external_data_cache_var_data_on_global_orch as update_external_data_cache_var_data_on_global_orch,
    )
    from . import (
        update_external_data_cache_var_data_on_service_orch as update_external_data_cache_var_data_on_service_orch,
    )
    from . import update_orch_active_status as update_orch_active_status
    from . import update_orch_path_global as update_orch_path_global
    from . import update_orch_path_router as update_orch_path_router
    from . import update_orch_path_service as update_orch_path_service
    from . import update_orch_path_unrouted as update_orch_path_unrouted
    from . import update_orchestration as update_orchestration
    from . import update_orchestration_integration as update_orchestration_integration
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_cache_var_on_global_orch",
            "create_cache_var_on_service_orch",
            "delete_cache_var_on_global_orch",
            "delete_cache_var_on_service_orch",
            "delete_external_data_cache_var_data_on_global_orch",
            "delete_external_data_cache_var_data_on_service_orch",
            "delete_orchestration",
            "delete_orchestration_integration",
            "get_cache_var_on_global_orch",
            "get_cache_var_on_service_orch",
            "get_external_data_cache_var_data_on_global_orch",
            "get_external_data_cache_var_data_on_service_orch",
            "get_orch_active_status",
            "get_orch_path_global",
            "get_orch_path_router",
            "get_orch_path_service",
            "get_orch_path_unrouted",
            "get_orchestration",
            "get_orchestration_integration",
            "list_cache_var_on_global_orch",
            "list_cache_var_on_service_orch",
            "list_event_orchestration_feature_enablements",
            "list_event_orchestrations",
            "list_orchestration_integrations",
            "migrate_orchestration_integration",
            "post_orchestration",
            "post_orchestration_integration",
            "update_cache_var_on_global_orch",
            "update_cache_var_on_service_orch",
            "update_event_orchestration_feature_enablements",
            "update_external_data_cache_var_data_on_global_orch",
            "update_external_data_cache_var_data_on_service_orch",
            "update_orch_active_status",
            "update_orch_path_global",
            "update_orch_path_router",
            "update_orch_path_service",
            "update_orch_path_unrouted",
            "update_orchestration",
            "update_orchestration_integration",
        ),
    )
