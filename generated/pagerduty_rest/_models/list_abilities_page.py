"""ListAbilitiesPage."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class ListAbilitiesPage(Model):
    __required__ = ("abilities",)
    abilities: list[str]
