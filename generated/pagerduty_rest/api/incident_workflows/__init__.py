"""The operations of `client.incident_workflows`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import associate_service_to_incident_workflow_trigger as associate_service_to_incident_workflow_trigger
    from . import create_incident_workflow_instance as create_incident_workflow_instance
    from . import create_incident_workflow_trigger as create_incident_workflow_trigger
    from . import delete_incident_workflow as delete_incident_workflow
    from . import delete_incident_workflow_trigger as delete_incident_workflow_trigger
    from . import delete_service_from_incident_workflow_trigger as delete_service_from_incident_workflow_trigger
    from . import get_incident_workflow as get_incident_workflow
    from . import get_incident_workflow_action as get_incident_workflow_action
    from . import get_incident_workflow_trigger as get_incident_workflow_trigger
    from . import list_incident_workflow_actions as list_incident_workflow_actions
    from . import list_incident_workflow_triggers as list_incident_workflow_triggers
    from . import list_incident_workflows as list_incident_workflows
    from . import post_incident_workflow as post_incident_workflow
    from . import put_incident_workflow as put_incident_workflow
    from . import update_incident_workflow_trigger as update_incident_workflow_trigger
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "associate_service_to_incident_workflow_trigger",
            "create_incident_workflow_instance",
            "create_incident_workflow_trigger",
            "delete_incident_workflow",
            "delete_incident_workflow_trigger",
            "delete_service_from_incident_workflow_trigger",
            "get_incident_workflow",
            "get_incident_workflow_action",
            "get_incident_workflow_trigger",
            "list_incident_workflow_actions",
            "list_incident_workflow_triggers",
            "list_incident_workflows",
            "post_incident_workflow",
            "put_incident_workflow",
            "update_incident_workflow_trigger",
        ),
    )
