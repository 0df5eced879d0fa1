"""CreateOverridesRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .create_overrides_request_override import CreateOverridesRequestOverride


from pagerduty_runtime.model import Model, request_model


@request_model
class CreateOverridesRequest(Model):
    overrides: Sequence[CreateOverridesRequestOverride]
