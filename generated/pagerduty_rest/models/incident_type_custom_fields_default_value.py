"""IncidentTypeCustomFieldsDefaultValue."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class IncidentTypeCustomFieldsDefaultValue(Model):
    value: list[str] | bool | float | str | None
