"""MatchPredicateInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class MatchPredicateInput(Model):
    children: Sequence[MatchPredicateInput]
    part: Literal["body", "subject", "from_addresses"]
    type: Literal["all", "any", "not", "contains", "exactly", "regex"]
    matcher: str | Unset = UNSET
