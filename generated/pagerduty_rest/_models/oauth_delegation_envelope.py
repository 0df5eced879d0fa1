"""OauthDelegationEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .o_auth_delegation import OAuthDelegation

from pagerduty_runtime.model import Model, response_model


@response_model
class OauthDelegationEnvelope(Model):
    __required__ = ("oauth_delegation",)
    oauth_delegation: OAuthDelegation
