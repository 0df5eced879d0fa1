"""EntityTypeByIdChangeTagsCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .entity_type_by_id_change_tags_create_add import EntityTypeByIdChangeTagsCreateAdd
    from .remove_reference import RemoveReference


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EntityTypeByIdChangeTagsCreate(Model):
    add: Sequence[EntityTypeByIdChangeTagsCreateAdd] | Unset = UNSET
    remove: Sequence[RemoveReference] | Unset = UNSET
