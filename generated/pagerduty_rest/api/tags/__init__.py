"""The operations of `client.tags`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_entity_type_by_id_change_tags as create_entity_type_by_id_change_tags
    from . import create_tags as create_tags
    from . import delete_tag as delete_tag
    from . import get_entity_type_by_id_tags as get_entity_type_by_id_tags
    from . import get_tag as get_tag
    from . import get_tags_by_entity_type as get_tags_by_entity_type
    from . import list_tags as list_tags
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_entity_type_by_id_change_tags",
            "create_tags",
            "delete_tag",
            "get_entity_type_by_id_tags",
            "get_tag",
            "get_tags_by_entity_type",
            "list_tags",
        ),
    )
