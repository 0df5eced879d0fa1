"""Vendor."""

from __future__ import annotations

from .._model import Model, member, response_model


@response_model
class Vendor(Model):
    _extends = "Resource"
    description: str
    html_url: str | None
    id: str
    integration_guide_url: str
    logo_url: str
    name: str
    self_: str | None = member(wire="self")
    summary: str | None
    thumbnail_url: str
    type: str
    website_url: str
