"""CustomFieldsFieldValueValue."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class CustomFieldsFieldValueValue(Model):
    value: list[str] | bool | float | str | None
