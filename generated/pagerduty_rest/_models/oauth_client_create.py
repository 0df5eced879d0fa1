"""OauthClientCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OauthClientCreate(Model):
    client_id: str
    client_secret: str
    name: str
    token_url: str
    grant_type: Literal["client_credentials"] = "client_credentials"
    scope: str | Unset = UNSET
