"""Decode the same incidents with cattrs, the alternative to our decoder."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import attrs
import cattrs
from cattrs.gen import make_dict_structure_fn


@attrs.define
class Reference:
    id: str
    type: str
    summary: str | None
    self: str | None = attrs.field(alias="self_")
    html_url: str | None


@attrs.define
class At:
    at: datetime
    assignee: Reference | None = None
    acknowledger: Reference | None = None


@attrs.define
class AlertCounts:
    all: int
    triggered: int
    resolved: int


@attrs.define(kw_only=True)
class Incident:
    incident_number: int
    title: str
    description: str
    created_at: datetime
    updated_at: datetime
    status: str
    incident_key: str
    service: Reference
    assignments: list[At]
    assigned_via: str
    last_status_change_at: datetime
    resolved_at: datetime | None
    first_trigger_log_entry: Reference
    alert_counts: AlertCounts
    is_mergeable: bool
    escalation_policy: Reference
    teams: list[Reference]
    impacted_services: list[Reference]
    acknowledgements: list[At]
    last_status_change_by: Reference
    priority: Reference | None
    urgency: str
    id: str
    type: str
    summary: str
    html_url: str


def decoder() -> Callable[[Any], list[Incident]]:
    """Structure a page of incidents strictly, without undeclared fields."""
    converter = cattrs.Converter(detailed_validation=False, prefer_attrib_converters=False)
    converter.register_structure_hook(datetime, lambda value, _: datetime.fromisoformat(value))
    own = make_dict_structure_fn(Reference, converter, self=cattrs.override(rename="self"))
    converter.register_structure_hook(Reference, own)
    return lambda payload: converter.structure(payload["incidents"], list[Incident])
