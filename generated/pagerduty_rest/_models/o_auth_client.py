"""OAuthClient."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class OAuthClient(Model):
    __required__ = (
        "client_id",
        "grant_type",
        "name",
        "token_url",
        "type",
    )
    client_id: str
    grant_type: Literal["client_credentials"]
    id: str
    name: str
    scope: str | None
    status: Literal["active", "error"]
    token_url: str
    type: Literal["oauth_client"]
