"""Addon."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .incident_workflow_trigger_service_reference import IncidentWorkflowTriggerServiceReference
    from .service_reference import ServiceReference

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class Addon(Model):
    """A page of somebody else that PagerDuty's pages show.

    Attributes:
        src: The page's address, https only.
    """

    __required__ = (
        "name",
        "src",
        "type",
    )
    html_url: str | None
    id: str
    name: str
    self_: str | None = json_field(name="self")
    services: list[ServiceReference | IncidentWorkflowTriggerServiceReference]
    src: str
    summary: str | None
    type: Literal["full_page_addon", "incident_show_addon"]
