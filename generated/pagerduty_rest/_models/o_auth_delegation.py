"""OAuthDelegation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class OAuthDelegation(Model):
    __required__ = (
        "client_id",
        "created_at",
        "expires_at",
        "id",
        "scope",
        "self",
        "status",
    )
    client_id: str
    created_at: datetime
    delegation_type: Literal["web", "mobile", "integration"]
    expires_at: datetime
    id: str
    scope: str
    self_: str = json_field(name="self")
    status: Literal["issued", "revoked"]
    type: Literal["web", "mobile", "integration"]
