"""RunnerEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .runner_envelope_runner import RunnerEnvelopeRunner


from pagerduty_runtime.model import Model, response_model


@response_model
class RunnerEnvelope(Model):
    __required__ = ("runner",)
    runner: RunnerEnvelopeRunner
