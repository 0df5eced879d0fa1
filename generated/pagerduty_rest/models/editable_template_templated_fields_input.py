"""EditableTemplateTemplatedFieldsInput."""

from __future__ import annotations

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class EditableTemplateTemplatedFieldsInput(Model):
    email_body: str | None | Unset = UNSET
    email_subject: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
