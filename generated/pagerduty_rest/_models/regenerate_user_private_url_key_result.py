"""RegenerateUserPrivateUrlKeyResult."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class RegenerateUserPrivateUrlKeyResult(Model):
    __required__ = ("private_url_key",)
    private_url_key: str
