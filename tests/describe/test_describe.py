from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from scripts.describe import Argument, Field, ModelContext, OperationContext, describe
from scripts.errors import PipelineError
from scripts.openapi import Operation, Schema
from tests.normalise.specs import (
    INTEGER,
    STRING,
    constant,
    entity,
    header,
    json,
    listed,
    make_spec,
    operation,
    query,
    ref,
)

TIME: Schema = {"type": "string", "format": "date-time"}
WIDGET: dict[str, Any] = {
    "Widget": {**entity(name=STRING), "required": [], "x-direction": "response"},
    "WidgetInput": {**entity(name=STRING), "required": [], "x-direction": "request"},
    "WidgetEnvelope": {**entity(widget=ref("Widget")), "required": ["widget"], "x-direction": "response"},
}


def path(name: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": STRING}


def model(direction: str, required: list[str] | None = None, /, **fields: Schema) -> ModelContext:
    schema = {"type": "object", "properties": fields, "required": required or [], "x-direction": direction}
    return describe(make_spec(schemas={"Widget": schema})).models["Widget"]


def described(one: Operation, *, at: str = "/widgets", **named: Schema) -> OperationContext:
    (found,) = describe(make_spec({at: {"post": one}}, {**WIDGET, **named})).operations.values()
    return found


# --- models


def test_a_received_field_has_its_type_and_no_default() -> None:
    assert model("response", ["id"], id=STRING, at={**TIME, "nullable": True}).fields == (
        Field("at", "at", "datetime | None", None),
        Field("id", "id", "str", None),
    )


def test_an_optional_request_field_may_be_unset_and_follows_required_ones() -> None:
    found = model("request", ["name"], at=TIME, any={}, name=STRING)
    assert found.fields == (
        Field("name", "name", "str", None),
        Field("any", "any", "Any", "UNSET"),
        Field("at", "at", "datetime | str | Unset", "UNSET"),
    )
    assert found.required == ("name",)


def test_a_required_constant_that_is_sent_has_its_only_value_as_default() -> None:
    found = model("request", ["kind", "state", "type"], kind=constant("a"), type=constant("b", "c"), state=INTEGER)
    assert {field.wire: field.default for field in found.fields} == {"kind": "'a'", "state": None, "type": None}
    assert model("response", ["kind"], kind=constant("a")).fields[0].default is None


def test_a_type_and_its_reference_type_are_one_default() -> None:
    found = model("request", ["type"], type=constant("widget_reference", "widget"))
    assert found.fields == (Field("type", "type", "Literal['widget_reference', 'widget']", "'widget_reference'"),)


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("from", "from_"),
        ("self", "self_"),
        ("to_dict", "to_dict_"),
        ("list", "list_"),
        ("htmlUrl", "html_url"),
        ("@type", "type"),
        ("24h", "field_24h"),
        ('"\n', "field"),
    ],
)
def test_a_field_has_a_valid_name_that_the_model_does_not_use(wire: str, name: str) -> None:
    (field,) = model("response", **{wire: STRING}).fields
    assert (field.name, field.wire, field.aliased) == (name, wire, True)


def test_a_field_that_keeps_its_name_has_no_alias() -> None:
    assert model("response", html_url=STRING).fields[0].aliased is False


def test_fields_that_would_have_one_name_are_distinguished() -> None:
    found = model("response", **{"a-b": STRING, "a_b": STRING, "aB": STRING})
    assert {field.wire: field.name for field in found.fields} == {"a-b": "a_b", "a_b": "a_b_", "aB": "a_b__"}


def test_a_model_knows_what_it_imports_but_not_itself() -> None:
    found = model("request", parent=ref("Widget"), box=listed(ref("BigBox")), at=TIME, state=constant("on"))
    assert found.models == (("big_box", "BigBox"),)
    assert found.imports == (
        ("collections.abc", ("Sequence",)),
        ("datetime", ("datetime",)),
        ("typing", ("Literal",)),
    )
    assert (found.module, found.direction, found.extends, found.union) == ("widget", "request", None, None)


def test_a_named_union_is_the_annotation_of_its_variants() -> None:
    union = {"oneOf": [ref("Cat"), ref("Dog")], "x-alias": True, "x-direction": "response"}
    cat = {**entity(name=STRING), "required": [], "x-direction": "response", "x-extends": "Pet"}
    models = describe(make_spec(schemas={"AnyPet": union, "Cat": cat})).models
    assert models["AnyPet"].union == "Cat | Dog"
    assert models["AnyPet"].fields == ()
    assert models["AnyPet"].models == (("cat", "Cat"), ("dog", "Dog"))
    assert models["Cat"].extends == "Pet"


# --- operations


def test_an_operation_has_its_name_module_and_facts() -> None:
    facts = {"x-pd-requires-scope": "widgets.read", "x-from": "optional", "x-early-access": "w", "x-accept": "text/csv"}
    one = operation(id="listWidgets", status="204", tags=["Big Widgets", "Other"], deprecated=True)
    found = described(one | facts)
    assert (found.id, found.name, found.method, found.path) == ("listWidgets", "list_widgets", "POST", "/widgets")
    assert (found.tag, found.package, found.module) == ("Big Widgets", "big_widgets", "big_widgets.list_widgets")
    assert (found.scopes, found.deprecated, found.early_access) == (("widgets.read",), True, "w")
    assert (found.needs_from, found.from_required, found.accept) == (True, False, "text/csv")
    assert (found.envelope, found.result, found.responses, found.unwrap) == ("None", "None", (), ())


def test_an_operation_without_facts_has_none() -> None:
    found = described(operation(status="204"))
    assert (found.tag, found.scopes, found.deprecated, found.early_access) == ("default", (), False, None)
    assert (found.needs_from, found.from_required, found.accept, found.pagination) == (False, False, None, None)
    assert (found.body, found.body_model, found.body_media, found.wrapper) == (None, None, (), None)


def test_several_scopes_and_a_required_from_are_known() -> None:
    found = described(operation() | {"x-pd-requires-scope": ["a.read", "b.read"], "x-from": "required"})
    assert (found.scopes, found.needs_from, found.from_required) == (("a.read", "b.read"), True, True)


def test_arguments_come_path_first_then_required_then_by_name() -> None:
    found = described(
        operation(
            parameters=[
                query("b", STRING),
                path("z"),
                query("c", INTEGER, required=True),
                query("a", listed(constant("x"))),
                path("y"),
            ]
        ),
        at="/{z}/{y}",
    )
    assert found.arguments == (
        Argument("z", "z", "path", "str", True, False, ""),
        Argument("y", "y", "path", "str", True, False, ""),
        Argument("c", "c", "query", "int", True, False, ""),
        Argument("a", "a", "query", "Sequence[Literal['x']]", False, False, ""),
        Argument("b", "b", "query", "str", False, False, ""),
    )


def test_a_list_that_is_not_exploded_is_joined() -> None:
    found = described(
        operation(parameters=[query("a", listed(STRING), explode=False), query("b", STRING, explode=False)])
    )
    assert [(argument.name, argument.comma_separated) for argument in found.arguments] == [("a", True), ("b", False)]


@pytest.mark.parametrize(
    ("wire", "name"), [("include[]", "include"), ("from", "from_"), ("client", "client_"), ("X-Widget", "x_widget")]
)
def test_an_argument_is_called_by_a_name_that_a_function_can_have(wire: str, name: str) -> None:
    (argument,) = described(operation(parameters=[header(wire, STRING)])).arguments
    assert (argument.name, argument.wire) == (name, wire)


def test_arguments_with_the_same_name_are_distinguished_by_location() -> None:
    found = described(operation(parameters=[path("id"), query("id", STRING), header("id", STRING)]), at="/{id}")
    assert {argument.location: argument.name for argument in found.arguments} == {
        "path": "id",
        "query": "id_query",
        "header": "id_header",
    }


def test_a_parameter_never_takes_the_name_of_the_body() -> None:
    (argument,) = described(operation(body=STRING, parameters=[query("body", STRING)])).arguments
    assert argument.name == "body_"


def test_cookies_are_not_arguments_and_no_argument_is_nullable() -> None:
    cookie = {"name": "c", "in": "cookie", "schema": STRING}
    found = described(operation(parameters=[cookie, query("q", {**STRING, "nullable": True})]))
    assert [(argument.name, argument.type) for argument in found.arguments] == [("q", "str")]


def test_the_result_is_the_wrapped_entity() -> None:
    found = described(operation(ref("WidgetEnvelope")) | {"x-wrapper": {"200": "widget"}})
    assert (found.envelope, found.result, found.unwrap) == ("WidgetEnvelope", "Widget", ((200, "widget"),))
    assert found.responses == ((200, "WidgetEnvelope"),)
    assert found.models == (("widget", "Widget"), ("widget_envelope", "WidgetEnvelope"))


def test_the_result_of_several_successes_is_any_of_them_and_none_comes_last() -> None:
    one = operation(status="204")
    one["responses"]["200"] = {"description": "OK", "content": json(ref("Widget"))}
    one["responses"]["202"] = {"description": "OK", "content": json(listed(STRING))}
    one["responses"]["201"] = {"description": "OK", "content": json(ref("Widget"))}
    found = described(one)
    assert (found.envelope, found.result) == ("Widget | list[str] | None", "Widget | list[str] | None")


def test_errors_have_types_but_are_not_results() -> None:
    one = operation(ref("Widget"))
    for status in ("404", "4XX", "default"):
        one["responses"][status] = {"description": "Oops", "content": json(STRING)}
    one["responses"]["500"] = {"description": "Oops"}
    found = described(one)
    assert found.responses == ((200, "Widget"), (404, "str"), (400, "str"), (500, "str"))
    assert found.result == "Widget"


def test_a_json_body_is_a_model_or_a_dict() -> None:
    found = described(operation(body=ref("WidgetInput")) | {"x-wrapper": {"body": "widget"}})
    assert (found.body, found.body_model) == ("WidgetInput | Mapping[str, Any]", "WidgetInput")
    assert (found.body_media, found.body_required, found.wrapper) == (("application/json",), False, "widget")
    assert found.models == (("widget_input", "WidgetInput"),)
    assert found.imports == (("collections.abc", ("Mapping",)), ("typing", ("Any",)))


def test_received_models_can_be_sent_back() -> None:
    known = {**WIDGET["WidgetInput"], "x-received": "Widget"}
    found = described(operation(body=ref("WidgetInput")), WidgetInput=known)
    assert (found.body, found.body_model) == ("WidgetInput | Widget | Mapping[str, Any]", "WidgetInput")
    assert found.models == (("widget", "Widget"), ("widget_input", "WidgetInput"))


def test_a_body_without_a_model_is_its_plain_type() -> None:
    assert described(operation(body=listed(STRING))).body == "Sequence[str]"
    assert described(operation(body={"oneOf": [STRING, INTEGER]})).body == "str | int"


def test_a_body_of_another_media_type_is_str_or_bytes() -> None:
    one = operation(requestBody={"content": {"text/csv": {"schema": STRING}}})
    found = described(one)
    assert (found.body, found.body_model, found.body_media) == ("str | bytes", None, ("text/csv",))
    assert found.body_required is True


def test_a_body_is_required_by_the_spec_or_by_a_required_field() -> None:
    needy = {**WIDGET["WidgetInput"], "required": ["id"]}
    assert described(operation(body=ref("WidgetInput")), WidgetInput=needy).body_required is True
    said = operation(body=ref("WidgetInput"))
    said["requestBody"]["required"] = True
    assert described(said).body_required is True


def test_operations_that_would_be_one_module_are_an_error_that_names_both() -> None:
    given = make_spec({"/a": {"get": operation(id="getWidget")}, "/b": {"get": operation(id="get_widget")}})
    with pytest.raises(PipelineError, match=r"'getWidget' and 'get_widget'.*get_widget"):
        describe(given)


def test_the_input_is_not_modified() -> None:
    given = make_spec({"/widgets/{id}": {"get": operation(ref("Widget"), parameters=[path("id")])}}, WIDGET)
    before = deepcopy(given)
    describe(given)
    assert given == before
