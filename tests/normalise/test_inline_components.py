from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from scripts.normalise import inline_components
from scripts.openapi import DanglingReference, Operation
from tests.normalise.specs import INTEGER, STRING, entity, json, make_spec, operation, query, ref

ID: dict[str, Any] = {"name": "id", "in": "path", "required": True, "schema": STRING}


def bare(**rest: Any) -> Operation:
    return {"operationId": "getWidget", "responses": {"204": {"description": "None"}}, **rest}


def run(path: str, item: dict[str, Any], **components: Any) -> Operation:
    """Return the only operation after the pass."""
    found: Operation = inline_components.run(make_spec({path: item}, **components))["paths"][path]["get"]
    return found


def test_parameters_of_the_path_go_to_its_operations_and_leave_the_path() -> None:
    given = make_spec(
        {"/widgets/{id}": {"parameters": [ID], "get": bare(), "put": bare(parameters=[query("x", STRING)])}}
    )
    item = inline_components.run(given)["paths"]["/widgets/{id}"]
    assert item["get"]["parameters"] == [ID]
    assert item["put"]["parameters"] == [ID, query("x", STRING)]
    assert "parameters" not in item


def test_an_operations_own_parameter_replaces_the_one_of_the_path() -> None:
    item = {"parameters": [query("limit", STRING)], "get": bare(parameters=[query("limit", INTEGER)])}
    assert run("/widgets", item)["parameters"] == [query("limit", INTEGER)]


def test_parameters_of_one_name_in_two_locations_are_two() -> None:
    item = {"parameters": [ID], "get": bare(parameters=[query("id", INTEGER)])}
    assert run("/widgets/{id}", item)["parameters"] == [ID, query("id", INTEGER)]


def test_path_parameters_follow_the_order_of_the_path() -> None:
    part = {**ID, "name": "part"}
    item = {"get": bare(parameters=[query("x", STRING), part, ID])}
    assert run("/widgets/{id}/parts/{part}", item)["parameters"] == [ID, part, query("x", STRING)]


def test_a_path_parameter_that_is_not_declared_is_a_string() -> None:
    assert run("/widgets/{id}", {"get": bare()})["parameters"] == [
        {"name": "id", "in": "path", "required": True, "schema": STRING}
    ]


def test_a_path_parameter_is_required_in_any_case() -> None:
    optional = {**ID, "required": False}
    assert run("/widgets/{id}", {"get": bare(parameters=[optional])})["parameters"] == [ID]


def test_an_unused_path_parameter_is_removed() -> None:
    assert run("/widgets", {"get": bare(parameters=[ID])})["parameters"] == []


def test_a_referenced_parameter_is_written_out_also_through_another_reference() -> None:
    found = run(
        "/widgets",
        {"get": bare(parameters=[{"$ref": "#/components/parameters/Max"}])},
        parameters={"Max": {"$ref": "#/components/parameters/Limit"}, "Limit": query("limit", INTEGER)},
    )
    assert found["parameters"] == [query("limit", INTEGER)]


def test_a_parameter_takes_its_schema_from_its_content_and_is_a_string_without_any() -> None:
    given = [{"name": "filter", "in": "query", "content": json(entity(a=STRING))}, {"name": "any", "in": "query"}]
    assert run("/widgets", {"get": bare(parameters=given)})["parameters"] == [
        query("filter", entity(a=STRING)),
        query("any", STRING),
    ]


def test_a_response_that_refers_to_a_request_body_is_resolved() -> None:
    found = run(
        "/widgets",
        {"get": {"operationId": "x", "responses": {"200": {"$ref": "#/components/requestBodies/Widget"}}}},
        schemas={"Widget": entity(id=STRING)},
        requestBodies={"Widget": {"content": json(ref("Widget")), "required": True}},
    )
    assert found["responses"] == {"200": {"description": "200", "content": json(ref("Widget"))}}


def test_a_referenced_body_is_written_out() -> None:
    body = {"content": json(ref("Widget")), "required": True}
    found = run(
        "/widgets",
        {"get": bare(requestBody={"$ref": "#/components/requestBodies/Widget"})},
        requestBodies={"Widget": body},
    )
    assert found["requestBody"] == body


@pytest.mark.parametrize("body", [{}, {"content": {}}, {"content": {"application/json": {}}}])
def test_a_body_without_a_schema_is_dropped(body: dict[str, Any]) -> None:
    assert "requestBody" not in run("/widgets", {"get": bare(requestBody=body)})


def test_responses_come_by_status_without_headers_or_empty_content() -> None:
    given = {
        "404": {"description": "Not Found", "headers": {"x": {"schema": STRING}}},
        "200": {"description": "OK", "content": {"application/json": {}, "text/csv": {"schema": STRING}}},
    }
    found = run("/widgets", {"get": bare(responses=given)})["responses"]
    assert list(found.items()) == [
        ("200", {"description": "OK", "content": {"text/csv": {"schema": STRING}}}),
        ("404", {"description": "Not Found"}),
    ]


def test_callbacks_and_components_other_than_schemas_are_removed() -> None:
    given = make_spec(
        {"/widgets": {"get": operation(ref("Widget"), callbacks={"done": {"x": {"post": {}}}})}},
        {"Widget": entity(id=STRING)},
        parameters={"Limit": query("limit", INTEGER)},
        examples={"Widget": {}},
    )
    result = inline_components.run(given)
    assert "callbacks" not in result["paths"]["/widgets"]["get"]
    assert result["components"] == {"schemas": {"Widget": entity(id=STRING)}}


def test_what_two_operations_share_is_written_out_as_two_objects() -> None:
    shared = {"$ref": "#/components/parameters/Limit"}
    given = make_spec(
        {"/widgets": {"get": bare(parameters=[shared]), "put": bare(parameters=[shared])}},
        parameters={"Limit": query("limit", INTEGER)},
    )
    item = inline_components.run(given)["paths"]["/widgets"]
    assert item["get"]["parameters"] == item["put"]["parameters"] == [query("limit", INTEGER)]
    assert item["get"]["parameters"][0] is not item["put"]["parameters"][0]


@pytest.mark.parametrize("name", ["Missing", "Circle"])
def test_a_reference_to_nothing_is_an_error(name: str) -> None:
    given = make_spec(
        {"/widgets": {"get": bare(parameters=[{"$ref": f"#/components/parameters/{name}"}])}},
        parameters={"Circle": {"$ref": "#/components/parameters/Circle"}},
    )
    with pytest.raises(DanglingReference):
        inline_components.run(given)


def test_the_input_is_not_modified() -> None:
    given = make_spec(
        {"/widgets/{id}": {"parameters": [ID], "get": bare(requestBody={"content": json(STRING)}, callbacks={})}}
    )
    before = deepcopy(given)
    inline_components.run(given)
    assert given == before
