"""ResponderRequestResponderRequestTarget."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .responder_request_target_reference import ResponderRequestTargetReference


from pagerduty_runtime.model import Model, response_model


@response_model
class ResponderRequestResponderRequestTarget(Model):
    responder_request_target: ResponderRequestTargetReference
