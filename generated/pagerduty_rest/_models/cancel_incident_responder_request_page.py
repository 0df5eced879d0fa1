"""CancelIncidentResponderRequestPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .responder_request_target import ResponderRequestTarget


from pagerduty_runtime.model import Model, response_model


@response_model
class CancelIncidentResponderRequestPage(Model):
    __required__ = ("responder_request_targets",)
    responder_request_targets: list[ResponderRequestTarget]
