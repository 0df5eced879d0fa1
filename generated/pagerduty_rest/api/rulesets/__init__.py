"""The operations of `client.rulesets`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_ruleset as create_ruleset
    from . import create_ruleset_event_rule as create_ruleset_event_rule
    from . import delete_ruleset as delete_ruleset
    from . import delete_ruleset_event_rule as delete_ruleset_event_rule
    from . import get_ruleset as get_ruleset
    from . import get_ruleset_event_rule as get_ruleset_event_rule
    from . import list_ruleset_event_rules as list_ruleset_event_rules
    from . import list_rulesets as list_rulesets
    from . import update_ruleset as update_ruleset
    from . import update_ruleset_event_rule as update_ruleset_event_rule
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_ruleset",
            "create_ruleset_event_rule",
            "delete_ruleset",
            "delete_ruleset_event_rule",
            "get_ruleset",
            "get_ruleset_event_rule",
            "list_ruleset_event_rules",
            "list_rulesets",
            "update_ruleset",
            "update_ruleset_event_rule",
        ),
    )
