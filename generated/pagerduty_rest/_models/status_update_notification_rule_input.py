"""StatusUpdateNotificationRuleInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .contact_method_reference_input import ContactMethodReferenceInput


from pagerduty_runtime.model import Model, request_model


@request_model
class StatusUpdateNotificationRuleInput(Model):
    contact_method: ContactMethodReferenceInput
