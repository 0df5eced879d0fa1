"""OauthClientEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .o_auth_client import OAuthClient


from pagerduty_runtime.model import Model, response_model


@response_model
class OauthClientEnvelope(Model):
    oauth_client: OAuthClient
