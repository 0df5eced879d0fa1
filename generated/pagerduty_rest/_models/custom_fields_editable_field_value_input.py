"""CustomFieldsEditableFieldValueInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class CustomFieldsEditableFieldValueInput(Model):
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    value: Sequence[str] | bool | float | str | None | Unset = UNSET
