"""UserOAuthDelegations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .o_auth_delegation import OAuthDelegation


from pagerduty_runtime.model import Model, response_model


@response_model
class UserOAuthDelegations(Model):
    __required__ = (
        "limit",
        "more",
        "oauth_delegations",
    )
    limit: int
    more: bool
    next_cursor: str | None
    oauth_delegations: list[OAuthDelegation]
