"""EmailParser."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .email_parser_value_extractor import EmailParserValueExtractor
    from .match_predicate import MatchPredicate


from pagerduty_runtime.model import Model, response_model


@response_model
class EmailParser(Model):
    __required__ = (
        "action",
        "match_predicate",
    )
    action: Literal["trigger", "resolve"]
    match_predicate: MatchPredicate
    value_extractors: list[EmailParserValueExtractor]
