"""EmailParserValueExtractorInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EmailParserValueExtractorInput(Model):
    part: Literal["body", "subject", "from_addresses"]
    type: Literal["entire", "regex", "between"]
    value_name: str
    ends_with: str | Unset = UNSET
    regex: str | Unset = UNSET
    starts_after: str | Unset = UNSET
