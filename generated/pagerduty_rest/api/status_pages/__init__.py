"""The operations of `client.status_pages`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_or_update_status_page_postmortem as create_or_update_status_page_postmortem
    from . import create_status_page_post as create_status_page_post
    from . import create_status_page_post_update as create_status_page_post_update
    from . import create_status_page_subscription as create_status_page_subscription
    from . import delete_status_page_post as delete_status_page_post
    from . import delete_status_page_post_update as delete_status_page_post_update
    from . import delete_status_page_postmortem as delete_status_page_postmortem
    from . import delete_status_page_subscription as delete_status_page_subscription
    from . import get_post_update as get_post_update
    from . import get_postmortem as get_postmortem
    from . import get_status_page_impact as get_status_page_impact
    from . import get_status_page_post as get_status_page_post
    from . import get_status_page_service as get_status_page_service
    from . import get_status_page_severity as get_status_page_severity
    from . import get_status_page_status as get_status_page_status
    from . import get_status_page_subscription as get_status_page_subscription
    from . import list_status_page_impacts as list_status_page_impacts
    from . import list_status_page_post_updates as list_status_page_post_updates
    from . import list_status_page_posts as list_status_page_posts
    from . import list_status_page_services as list_status_page_services
    from . import list_status_page_severities as list_status_page_severities
    from . import list_status_page_statuses as list_status_page_statuses
    from . import list_status_page_subscriptions as list_status_page_subscriptions
    from . import list_status_pages as list_status_pages
    from . import update_status_page_post as update_status_page_post
    from . import update_status_page_post_update as update_status_page_post_update
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_or_update_status_page_postmortem",
            "create_status_page_post",
            "create_status_page_post_update",
            "create_status_page_subscription",
            "delete_status_page_post",
            "delete_status_page_post_update",
            "delete_status_page_postmortem",
            "delete_status_page_subscription",
            "get_post_update",
            "get_postmortem",
            "get_status_page_impact",
            "get_status_page_post",
            "get_status_page_service",
            "get_status_page_severity",
            "get_status_page_status",
            "get_status_page_subscription",
            "list_status_page_impacts",
            "list_status_page_post_updates",
            "list_status_page_posts",
            "list_status_page_services",
            "list_status_page_severities",
            "list_status_page_statuses",
            "list_status_page_subscriptions",
            "list_status_pages",
            "update_status_page_post",
            "update_status_page_post_update",
        ),
    )
