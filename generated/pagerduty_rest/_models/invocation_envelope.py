"""InvocationEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .invocation_envelope_invocation import InvocationEnvelopeInvocation


from pagerduty_runtime.model import Model, response_model


@response_model
class InvocationEnvelope(Model):
    __required__ = ("invocation",)
    invocation: InvocationEnvelopeInvocation
