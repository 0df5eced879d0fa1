"""CustomFieldsEditableFieldInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class CustomFieldsEditableFieldInput(Model):
    default_value: Sequence[str] | bool | float | str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    display_name: str | Unset = UNSET
    enabled: Literal[True, False] | Unset = UNSET
