"""The naming rules, one by one: the table in CONTRIBUTING."""

from __future__ import annotations

import re

import pytest

from pagerduty_rest import models
from scripts import name_registry
from scripts.class_names import (
    ClassNames,
    SchemaLocation,
    ShapeUses,
    body_name,
    common_words,
    entity,
    envelope_name,
    inline_candidates,
)
from scripts.class_names import input_candidates as inputs
from scripts.openapi import Endpoint
from scripts.project import Project
from tests.upstream import ROOT


def endpoint(operation_id: str) -> Endpoint:
    return Endpoint("/", "get", {"operationId": operation_id}, {})


def site(core: str = "Incident", field: str = "", **rest: object) -> SchemaLocation:
    whole = SchemaLocation(core, core, "request", "Incident", suffix="Input", **rest)  # type: ignore[arg-type]
    return whole.inside(field) if field else whole


@pytest.mark.parametrize(
    ("operation_id", "name"),
    [("createIncident", "IncidentCreate"), ("mergeIncidents", "IncidentsMerge"), ("abort", "AbortBody")],
)
def test_an_operations_own_body_is_named_after_it_noun_first(operation_id: str, name: str) -> None:
    assert body_name(endpoint(operation_id)) == name


def test_operations_on_one_entity_are_known_by_their_noun() -> None:
    assert entity(endpoint("createIncident")) == entity(endpoint("updateIncidents")) == "Incident"
    assert entity(endpoint("createIncidentNote")) != entity(endpoint("createSreMemory"))


def test_envelopes_pages_and_results() -> None:
    assert envelope_name(endpoint("getIncident"), "incident", is_page=False) == "IncidentEnvelope"
    assert envelope_name(endpoint("listIncidents"), None, is_page=True) == "ListIncidentsPage"
    assert envelope_name(endpoint("convertRules"), None, is_page=False) == "ConvertRulesResult"


def test_request_models_have_a_suffix() -> None:
    assert inputs("Service")[0] == "ServiceInput"
    assert inputs("AlertUpdate")[0] == "AlertUpdate"


def test_inline_objects_are_named_after_owner_and_field() -> None:
    assert inline_candidates(site(field="alert_grouping"), ShapeUses(), identifies=False) == [
        "IncidentAlertGroupingInput"
    ]
    assert inline_candidates(site(field="created_by"), ShapeUses(), identifies=True) == [
        "CreatedByReferenceInput",
        "IncidentCreatedByReferenceInput",
        "IncidentCreatedByInput",
    ]


def test_shared_objects_are_named_after_what_their_owners_have_in_common() -> None:
    shared = ShapeUses(roots={"OrchPathGlobalUpdate", "OrchPathServiceUpdate"}, fields={"variable"})
    assert inline_candidates(site("X", "variable"), shared, identifies=False)[0] == "OrchPathVariableInput"
    assert common_words({"IncidentCreate", "ServiceCreate"}) == ""


def test_items_are_named_in_the_singular() -> None:
    assert site(field="escalation_rules").item().core == "IncidentEscalationRule"
    assert site("Statuses").item().core == "Status"


def test_a_name_is_taken_once_as_class_and_as_module() -> None:
    names = ClassNames()
    assert names.take(["Incident"]) == "Incident"
    assert names.take(["incident", "IncidentDetails"]) == "IncidentDetails"
    assert names.take(["Incident"]) == "IncidentValue"
    assert names.take(["Any"]) == "AnyValue"


def test_the_examples_of_the_table_exist() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| ") and line.count("|") == 4]
    named = [name for row in rows for name in re.findall(r"`([A-Z][A-Za-z]+)`", row.rsplit("|", 2)[1])]
    assert len(named) > 12
    given = {*models.__all__, *name_registry.load(Project.here().names).locations.values()}
    assert [name for name in named if name not in given] == []
