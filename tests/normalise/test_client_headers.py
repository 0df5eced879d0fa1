from __future__ import annotations

from copy import deepcopy
from typing import Any

from scripts.normalise import client_headers
from scripts.openapi import Operation
from tests.normalise.specs import STRING, constant, header, make_spec, operation, query


def run(*parameters: dict[str, Any]) -> Operation:
    """Return the only operation after the pass, without unrelated parts."""
    given = make_spec({"/widgets": {"get": operation(parameters=list(parameters))}})
    found: Operation = client_headers.run(given)["paths"]["/widgets"]["get"]
    return {key: value for key, value in found.items() if key not in ("operationId", "responses")}


def test_client_headers_are_removed_in_any_case() -> None:
    found = run(
        header("Accept", {**STRING, "default": "application/vnd.pagerduty+json;version=2"}),
        header("content-TYPE", constant("application/json")),
        header("AUTHORIZATION", STRING),
    )
    assert found == {"parameters": []}


def test_other_headers_and_parameters_of_the_same_name_elsewhere_stay_in_their_order() -> None:
    kept = [query("from", STRING), header("X-Widget", STRING), query("accept", STRING)]
    assert run(kept[0], header("Accept", STRING), *kept[1:]) == {"parameters": kept}


def test_required_and_optional_from_are_distinguished() -> None:
    assert run(header("From", STRING, required=True)) == {"parameters": [], "x-from": "required"}
    assert run(header("from", STRING, required=False)) == {"parameters": [], "x-from": "optional"}
    assert run(header("FROM", STRING)) == {"parameters": [], "x-from": "optional"}


def test_the_early_access_value_is_the_default_or_the_first_that_is_listed() -> None:
    assert run(header("X-EARLY-ACCESS", {**STRING, "default": "widgets"})) == {
        "parameters": [],
        "x-early-access": "widgets",
    }
    assert run(header("x-early-access", constant("gadgets", "gizmos")))["x-early-access"] == "gadgets"


def test_an_accept_that_is_not_pagerdutys_own_is_kept_as_a_fact() -> None:
    assert run(header("Accept", constant("text/csv"))) == {"parameters": [], "x-accept": "text/csv"}


def test_an_accept_header_without_a_type_is_ignored() -> None:
    assert run(header("Accept", STRING)) == {"parameters": []}


def test_the_input_is_not_modified() -> None:
    given = make_spec({"/widgets": {"get": operation(parameters=[header("From", STRING), header("Accept", STRING)])}})
    before = deepcopy(given)
    client_headers.run(given)
    assert given == before
