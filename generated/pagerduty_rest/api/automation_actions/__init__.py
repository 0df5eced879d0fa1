"""The operations of `client.automation_actions`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_automation_action as create_automation_action
    from . import create_automation_action_invocation as create_automation_action_invocation
    from . import create_automation_action_service_assocation as create_automation_action_service_assocation
    from . import create_automation_action_team_association as create_automation_action_team_association
    from . import create_automation_actions_runner as create_automation_actions_runner
    from . import create_automation_actions_runner_team_association as create_automation_actions_runner_team_association
    from . import delete_automation_action as delete_automation_action
    from . import delete_automation_action_service_association as delete_automation_action_service_association
    from . import delete_automation_action_team_association as delete_automation_action_team_association
    from . import delete_automation_actions_runner as delete_automation_actions_runner
    from . import delete_automation_actions_runner_team_association as delete_automation_actions_runner_team_association
    from . import get_all_automation_actions as get_all_automation_actions
    from . import get_automation_action as get_automation_action
    from . import get_automation_actions_action_service_association as get_automation_actions_action_service_association
    from . import (
        get_automation_actions_action_service_associations as get_automation_actions_action_service_associations,
    )
    from . import get_automation_actions_action_team_association as get_automation_actions_action_team_association
    from . import get_automation_actions_action_team_associations as get_automation_actions_action_team_associations
    from . import get_automation_actions_invocation as get_automation_actions_invocation
    from . import get_automation_actions_runner as get_automation_actions_runner
    from . import get_automation_actions_runner_team_association as get_automation_actions_runner_team_association
    from . import get_automation_actions_runner_team_associations as get_automation_actions_runner_team_associations
    from . import get_automation_actions_runners as get_automation_actions_runners
    from . import list_automation_action_invocations as list_automation_action_invocations
    from . import update_automation_action as update_automation_action
    from . import update_automation_actions_runner as update_automation_actions_runner
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_automation_action",
            "create_automation_action_invocation",
            "create_automation_action_service_assocation",
            "create_automation_action_team_association",
            "create_automation_actions_runner",
            "create_automation_actions_runner_team_association",
            "delete_automation_action",
            "delete_automation_action_service_association",
            "delete_automation_action_team_association",
            "delete_automation_actions_runner",
            "delete_automation_actions_runner_team_association",
            "get_all_automation_actions",
            "get_automation_action",
            "get_automation_actions_action_service_association",
            "get_automation_actions_action_service_associations",
            "get_automation_actions_action_team_association",
            "get_automation_actions_action_team_associations",
            "get_automation_actions_invocation",
            "get_automation_actions_runner",
            "get_automation_actions_runner_team_association",
            "get_automation_actions_runner_team_associations",
            "get_automation_actions_runners",
            "list_automation_action_invocations",
            "update_automation_action",
            "update_automation_actions_runner",
        ),
    )
