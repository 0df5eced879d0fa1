"""The operations of `client.event_enrichments`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import add_event_enrichment_associations as add_event_enrichment_associations
    from . import create_event_enrichment as create_event_enrichment
    from . import delete_event_enrichment as delete_event_enrichment
    from . import delete_event_enrichment_associations as delete_event_enrichment_associations
    from . import get_account_default_event_enrichment as get_account_default_event_enrichment
    from . import get_event_enrichment as get_event_enrichment
    from . import get_event_enrichment_rules as get_event_enrichment_rules
    from . import list_event_enrichment_associations as list_event_enrichment_associations
    from . import list_event_enrichments as list_event_enrichments
    from . import mark_event_enrichment_as_default as mark_event_enrichment_as_default
    from . import update_event_enrichment as update_event_enrichment
    from . import update_event_enrichment_rules as update_event_enrichment_rules
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "add_event_enrichment_associations",
            "create_event_enrichment",
            "delete_event_enrichment",
            "delete_event_enrichment_associations",
            "get_account_default_event_enrichment",
            "get_event_enrichment",
            "get_event_enrichment_rules",
            "list_event_enrichment_associations",
            "list_event_enrichments",
            "mark_event_enrichment_as_default",
            "update_event_enrichment",
            "update_event_enrichment_rules",
        ),
    )
