"""The operations of `client.business_services`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_business_service as create_business_service
    from . import create_business_service_account_subscription as create_business_service_account_subscription
    from . import create_business_service_notification_subscribers as create_business_service_notification_subscribers
    from . import delete_business_service as delete_business_service
    from . import delete_business_service_priority_thresholds as delete_business_service_priority_thresholds
    from . import get_business_service as get_business_service
    from . import get_business_service_impacts as get_business_service_impacts
    from . import get_business_service_priority_thresholds as get_business_service_priority_thresholds
    from . import get_business_service_subscribers as get_business_service_subscribers
    from . import get_business_service_supporting_service_impacts as get_business_service_supporting_service_impacts
    from . import get_business_service_top_level_impactors as get_business_service_top_level_impactors
    from . import list_business_services as list_business_services
    from . import put_business_service_priority_thresholds as put_business_service_priority_thresholds
    from . import remove_business_service_account_subscription as remove_business_service_account_subscription
    from . import remove_business_service_notification_subscriber as remove_business_service_notification_subscriber
    from . import update_business_service as update_business_service
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_business_service",
            "create_business_service_account_subscription",
            "create_business_service_notification_subscribers",
            "delete_business_service",
            "delete_business_service_priority_thresholds",
            "get_business_service",
            "get_business_service_impacts",
            "get_business_service_priority_thresholds",
            "get_business_service_subscribers",
            "get_business_service_supporting_service_impacts",
            "get_business_service_top_level_impactors",
            "list_business_services",
            "put_business_service_priority_thresholds",
            "remove_business_service_account_subscription",
            "remove_business_service_notification_subscriber",
            "update_business_service",
        ),
    )
