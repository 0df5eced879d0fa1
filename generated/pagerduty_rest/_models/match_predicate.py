"""MatchPredicate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class MatchPredicate(Model):
    __required__ = (
        "children",
        "part",
        "type",
    )
    children: list[MatchPredicate]
    matcher: str
    part: Literal["body", "subject", "from_addresses"]
    type: Literal["all", "any", "not", "contains", "exactly", "regex"]
