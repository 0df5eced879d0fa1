"""CreateEnrichmentSchemaBody."""

from __future__ import annotations

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import File


@request_model
class CreateEnrichmentSchemaBody(Model):
    file: File
