"""CreateServiceCustomFieldEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .service_custom_fields_field_read_model import ServiceCustomFieldsFieldReadModel


from pagerduty_runtime.model import Model, response_model


@response_model
class CreateServiceCustomFieldEnvelope(Model):
    __required__ = ("field",)
    field: ServiceCustomFieldsFieldReadModel
