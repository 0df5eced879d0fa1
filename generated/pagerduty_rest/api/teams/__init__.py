"""The operations of `client.teams`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_team as create_team
    from . import create_team_notification_subscriptions as create_team_notification_subscriptions
    from . import delete_team as delete_team
    from . import delete_team_escalation_policy as delete_team_escalation_policy
    from . import delete_team_user as delete_team_user
    from . import get_team as get_team
    from . import get_team_notification_subscriptions as get_team_notification_subscriptions
    from . import list_team_users as list_team_users
    from . import list_teams as list_teams
    from . import list_teams_audit_records as list_teams_audit_records
    from . import remove_team_notification_subscriptions as remove_team_notification_subscriptions
    from . import update_team as update_team
    from . import update_team_escalation_policy as update_team_escalation_policy
    from . import update_team_user as update_team_user
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_team",
            "create_team_notification_subscriptions",
            "delete_team",
            "delete_team_escalation_policy",
            "delete_team_user",
            "get_team",
            "get_team_notification_subscriptions",
            "list_team_users",
            "list_teams",
            "list_teams_audit_records",
            "remove_team_notification_subscriptions",
            "update_team",
            "update_team_escalation_policy",
            "update_team_user",
        ),
    )
