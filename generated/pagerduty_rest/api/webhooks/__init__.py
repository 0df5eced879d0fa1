"""The operations of `client.webhooks`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_oauth_client as create_oauth_client
    from . import create_webhook_subscription as create_webhook_subscription
    from . import delete_oauth_client as delete_oauth_client
    from . import delete_webhook_subscription as delete_webhook_subscription
    from . import enable_webhook_subscription as enable_webhook_subscription
    from . import get_oauth_client as get_oauth_client
    from . import get_webhook_subscription as get_webhook_subscription
    from . import list_oauth_clients as list_oauth_clients
    from . import list_webhook_subscriptions as list_webhook_subscriptions
    from . import test_webhook_subscription as test_webhook_subscription
    from . import update_oauth_client as update_oauth_client
    from . import update_webhook_subscription as update_webhook_subscription
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_oauth_client",
            "create_webhook_subscription",
            "delete_oauth_client",
            "delete_webhook_subscription",
            "enable_webhook_subscription",
            "get_oauth_client",
            "get_webhook_subscription",
            "list_oauth_clients",
            "list_webhook_subscriptions",
            "test_webhook_subscription",
            "update_oauth_client",
            "update_webhook_subscription",
        ),
    )
