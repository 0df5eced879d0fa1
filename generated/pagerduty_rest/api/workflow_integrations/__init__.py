"""The operations of `client.workflow_integrations`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_workflow_integration_connection as create_workflow_integration_connection
    from . import delete_workflow_integration_connection as delete_workflow_integration_connection
    from . import get_workflow_integration as get_workflow_integration
    from . import get_workflow_integration_connection as get_workflow_integration_connection
    from . import list_workflow_integration_connections as list_workflow_integration_connections
    from . import (
        list_workflow_integration_connections_by_integration as list_workflow_integration_connections_by_integration,
    )
    from . import list_workflow_integrations as list_workflow_integrations
    from . import update_workflow_integration_connection as update_workflow_integration_connection
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_workflow_integration_connection",
            "delete_workflow_integration_connection",
            "get_workflow_integration",
            "get_workflow_integration_connection",
            "list_workflow_integration_connections",
            "list_workflow_integration_connections_by_integration",
            "list_workflow_integrations",
            "update_workflow_integration_connection",
        ),
    )
