"""IncidentAddon."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .service_reference import ServiceReference

from .._model import Model, member, response_model


@response_model
class IncidentAddon(Model):
    _required = (
        "name",
        "src",
        "type",
    )
    html_url: str | None
    id: str
    name: str
    self_: str | None = member(wire="self")
    services: list[ServiceReference]
    src: str
    summary: str | None
    type: Literal["full_page_addon", "incident_show_addon"]
