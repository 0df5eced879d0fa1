"""OauthClientReference."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class OauthClientReference(Model):
    __required__ = (
        "id",
        "type",
    )
    id: str
    summary: str
    type: Literal["oauth_client_reference"]
