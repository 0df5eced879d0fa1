"""The operations of `client.users`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_user as create_user
    from . import create_user_contact_method as create_user_contact_method
    from . import create_user_handoff_notification_rule as create_user_handoff_notification_rule
    from . import create_user_notification_rule as create_user_notification_rule
    from . import create_user_notification_subscriptions as create_user_notification_subscriptions
    from . import create_user_status_update_notification_rule as create_user_status_update_notification_rule
    from . import delete_user as delete_user
    from . import delete_user_contact_method as delete_user_contact_method
    from . import delete_user_handoff_notification_rule as delete_user_handoff_notification_rule
    from . import delete_user_notification_rule as delete_user_notification_rule
    from . import delete_user_session as delete_user_session
    from . import delete_user_sessions as delete_user_sessions
    from . import delete_user_status_update_notification_rule as delete_user_status_update_notification_rule
    from . import get_current_user as get_current_user
    from . import get_user as get_user
    from . import get_user_contact_method as get_user_contact_method
    from . import get_user_contact_methods as get_user_contact_methods
    from . import get_user_delegation as get_user_delegation
    from . import get_user_handoff_notifiaction_rule as get_user_handoff_notifiaction_rule
    from . import get_user_handoff_notification_rules as get_user_handoff_notification_rules
    from . import get_user_license as get_user_license
    from . import get_user_notification_rule as get_user_notification_rule
    from . import get_user_notification_rules as get_user_notification_rules
    from . import get_user_notification_subscriptions as get_user_notification_subscriptions
    from . import get_user_session as get_user_session
    from . import get_user_sessions as get_user_sessions
    from . import get_user_status_update_notification_rule as get_user_status_update_notification_rule
    from . import get_user_status_update_notification_rules as get_user_status_update_notification_rules
    from . import list_user_delegations as list_user_delegations
    from . import list_users as list_users
    from . import list_users_audit_records as list_users_audit_records
    from . import regenerate_user_private_url_key as regenerate_user_private_url_key
    from . import unsubscribe_user_notification_subscriptions as unsubscribe_user_notification_subscriptions
    from . import update_user as update_user
    from . import update_user_contact_method as update_user_contact_method
    from . import update_user_handoff_notification as update_user_handoff_notification
    from . import update_user_notification_rule as update_user_notification_rule
    from . import update_user_status_update_notification_rule as update_user_status_update_notification_rule
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_user",
            "create_user_contact_method",
            "create_user_handoff_notification_rule",
            "create_user_notification_rule",
            "create_user_notification_subscriptions",
            "create_user_status_update_notification_rule",
            "delete_user",
            "delete_user_contact_method",
            "delete_user_handoff_notification_rule",
            "delete_user_notification_rule",
            "delete_user_session",
            "delete_user_sessions",
            "delete_user_status_update_notification_rule",
            "get_current_user",
            "get_user",
            "get_user_contact_method",
            "get_user_contact_methods",
            "get_user_delegation",
            "get_user_handoff_notifiaction_rule",
            "get_user_handoff_notification_rules",
            "get_user_license",
            "get_user_notification_rule",
            "get_user_notification_rules",
            "get_user_notification_subscriptions",
            "get_user_session",
            "get_user_sessions",
            "get_user_status_update_notification_rule",
            "get_user_status_update_notification_rules",
            "list_user_delegations",
            "list_users",
            "list_users_audit_records",
            "regenerate_user_private_url_key",
            "unsubscribe_user_notification_subscriptions",
            "update_user",
            "update_user_contact_method",
            "update_user_handoff_notification",
            "update_user_notification_rule",
            "update_user_status_update_notification_rule",
        ),
    )
