"""ResponderRequestEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .responder_request import ResponderRequest


from pagerduty_runtime.model import Model, response_model


@response_model
class ResponderRequestEnvelope(Model):
    __required__ = ("responder_request",)
    responder_request: ResponderRequest
