"""EnrichmentCsvUpload."""

from __future__ import annotations

from .._model import Model, request_model
from ..types import File


@request_model
class EnrichmentCsvUpload(Model):
    file: File
