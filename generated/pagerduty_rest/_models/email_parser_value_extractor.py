"""EmailParserValueExtractor."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class EmailParserValueExtractor(Model):
    __required__ = (
        "part",
        "type",
        "value_name",
    )
    ends_with: str
    part: Literal["body", "subject", "from_addresses"]
    regex: str
    starts_after: str
    type: Literal["entire", "regex", "between"]
    value_name: str
