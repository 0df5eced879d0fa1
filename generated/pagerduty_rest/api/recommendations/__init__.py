"""The operations of `client.recommendations`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import accept_recommended_rule as accept_recommended_rule
    from . import delete_accepted_recommended_rule as delete_accepted_recommended_rule
    from . import dismiss_recommended_rule as dismiss_recommended_rule
    from . import list_recommended_rules as list_recommended_rules
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "accept_recommended_rule",
            "delete_accepted_recommended_rule",
            "dismiss_recommended_rule",
            "list_recommended_rules",
        ),
    )
