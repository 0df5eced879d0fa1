"""AutomationActionsAbstractAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from .automation_actions_abstract_action_last_run_by import AutomationActionsAbstractActionLastRunBy
    from .automation_actions_user_permissions import AutomationActionsUserPermissions
    from .service_reference import ServiceReference
    from .template_created_by import TemplateCreatedBy
    from .user_reference import UserReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class AutomationActionsAbstractAction(Model):
    """AutomationActionsAbstractAction.

    Attributes:
        html_url: Its page in PagerDuty; null where it has none.
        id: PagerDuty's own, letters and digits; it never changes.
        self_: Its address in the API; null where it cannot be read there.
        summary: A short text that names it, for people; often its name or title.
    """

    __extends__ = "Resource"
    __required__ = (
        "action_type",
        "creation_time",
        "id",
        "modify_time",
        "name",
        "type",
    )
    action_classification: Literal["diagnostic", "remediation"] | None
    action_type: Literal["script", "process_automation"]
    allow_invocation_from_event_orchestration: bool
    allow_invocation_manually: bool
    creation_time: datetime
    description: str
    html_url: str | None
    id: str
    last_run: datetime
    last_run_by: UserReference | AutomationActionsAbstractActionLastRunBy | TemplateCreatedBy
    map_to_all_services: bool
    metadata: dict[str, Any]
    modify_time: datetime
    name: str
    only_invocable_on_unresolved_incidents: bool
    privileges: AutomationActionsUserPermissions
    runner: str
    runner_type: Literal["sidecar", "runbook"]
    self_: str | None = json_field(name="self")
    services: list[ServiceReference]
    summary: str | None
    type: str
