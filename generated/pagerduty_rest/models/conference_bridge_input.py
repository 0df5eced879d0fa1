"""ConferenceBridgeInput."""

from __future__ import annotations

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class ConferenceBridgeInput(Model):
    conference_number: str | Unset = UNSET
    conference_url: str | Unset = UNSET
