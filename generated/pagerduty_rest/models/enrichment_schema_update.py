"""EnrichmentSchemaUpdate."""

from __future__ import annotations

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class EnrichmentSchemaUpdate(Model):
    description: str | Unset = UNSET
    name: str | Unset = UNSET
