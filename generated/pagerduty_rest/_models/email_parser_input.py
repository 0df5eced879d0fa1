"""EmailParserInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .email_parser_value_extractor_input import EmailParserValueExtractorInput
    from .match_predicate_input import MatchPredicateInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EmailParserInput(Model):
    action: Literal["trigger", "resolve"]
    match_predicate: MatchPredicateInput
    value_extractors: Sequence[EmailParserValueExtractorInput] | Unset = UNSET
