"""RulesetEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .ruleset import Ruleset


from pagerduty_runtime.model import Model, response_model


@response_model
class RulesetEnvelope(Model):
    ruleset: Ruleset
