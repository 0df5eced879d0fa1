"""OauthClientUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OauthClientUpdate(Model):
    client_id: str | Unset = UNSET
    client_secret: str | Unset = UNSET
    grant_type: Literal["client_credentials"] | Unset = UNSET
    name: str | Unset = UNSET
    scope: str | Unset = UNSET
    token_url: str | Unset = UNSET
