"""CidrEntryInput."""

from __future__ import annotations

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class CidrEntryInput(Model):
    cidr: str
    description: str | None | Unset = UNSET
