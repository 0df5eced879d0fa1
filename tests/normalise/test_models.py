from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from scripts.identifiers import module_name
from scripts.normalise import models
from scripts.openapi import Operation, Schema, Spec
from tests.normalise.specs import (
    INTEGER,
    STRING,
    constant,
    entity,
    json,
    listed,
    make_spec,
    operation,
    query,
    ref,
    schemas_of,
)

WIDGET = entity(id=STRING, size=INTEGER)


def run(*operations: Operation, **named: Schema) -> Spec:
    """Return the spec of these operations and schemas after the pass."""
    paths = {f"/{number}": {"post": one} for number, one in enumerate(operations)}
    return models.run(make_spec(paths, named)).spec


def received(required: list[str] | None = None, /, **properties: Schema) -> Schema:
    return {
        "type": "object",
        "x-direction": "response",
        "properties": dict(sorted(properties.items())),
        "required": required or [],
    }


def sent(required: list[str] | None = None, /, **properties: Schema) -> Schema:
    return {**received(required, **properties), "x-direction": "request"}


def counterpart(of: str, schema: Schema) -> Schema:
    """Return the request model of `of`, which can be sent back."""
    return {**schema, "x-received": of}


def response_of(result: Spec, path: str = "/0", status: str = "200") -> Schema:
    found: Schema = result["paths"][path]["post"]["responses"][status]["content"]["application/json"]["schema"]
    return found


def body_of(result: Spec, path: str = "/0") -> Schema:
    found: Schema = result["paths"][path]["post"]["requestBody"]["content"]["application/json"]["schema"]
    return found


def wrappers_of(result: Spec, path: str = "/0") -> Any:
    return result["paths"][path]["post"].get("x-wrapper")


# --- directions


def test_a_named_schema_keeps_its_name_in_responses_and_is_an_input_in_requests() -> None:
    result = run(operation(ref("Widget"), body=ref("Widget")), Widget=WIDGET)
    assert schemas_of(result) == {
        "Widget": received(id=STRING, size=INTEGER),
        "WidgetInput": counterpart("Widget", sent(id=STRING, size=INTEGER)),
    }
    assert (response_of(result), body_of(result)) == (ref("Widget"), ref("WidgetInput"))


@pytest.mark.parametrize("name", ["WidgetRequest", "WidgetInput", "WidgetUpdate", "CreateWidgetBody", "WidgetQuery"])
def test_a_name_that_says_that_it_is_sent_stays(name: str) -> None:
    assert schemas_of(run(operation(body=ref(name)), **{name: WIDGET})) == {name: sent(id=STRING, size=INTEGER)}


def test_a_request_name_that_is_received_too_is_taken_by_the_response() -> None:
    result = run(operation(ref("WidgetUpdate"), body=ref("WidgetUpdate")), WidgetUpdate=WIDGET)
    assert response_of(result) == ref("WidgetUpdate")
    assert body_of(result) == ref("WidgetUpdateInput")


def test_read_only_fields_are_not_sent_and_write_only_fields_are_not_received() -> None:
    widget = entity(
        ["id", "name", "secret"], id={**STRING, "readOnly": True}, name=STRING, secret={**STRING, "writeOnly": True}
    )
    assert schemas_of(run(operation(ref("Widget"), body=ref("Widget")), Widget=widget)) == {
        "Widget": received(["id", "name"], id={**STRING, "readOnly": True}, name=STRING),
        "WidgetInput": counterpart(
            "Widget", sent(["name", "secret"], name=STRING, secret={**STRING, "writeOnly": True})
        ),
    }


def test_an_object_with_nothing_but_read_only_fields_is_sent_whole() -> None:
    widget = entity(id={**STRING, "readOnly": True})
    assert schemas_of(run(operation(body=entity(widget=ref("Widget"), at=STRING)), Widget=widget))[
        "WidgetInput"
    ] == sent(id={**STRING, "readOnly": True})


def test_what_is_behind_a_read_only_field_is_not_sent() -> None:
    widget = entity(name=STRING, owner={"allOf": [ref("Owner")], "readOnly": True})
    result = run(operation(body=ref("Widget")), Widget=widget, Owner=entity(name=STRING))
    assert set(schemas_of(result)) == {"WidgetInput"}


def test_a_variant_marked_read_only_is_received_and_not_sent() -> None:
    user = {"oneOf": [ref("UserReference"), {"allOf": [ref("User")], "readOnly": True}]}
    result = run(
        operation(ref("Call"), body=ref("Call")),
        Call=entity(user=user, at=STRING),
        User=entity(name=STRING),
        UserReference=entity(id=STRING),
    )
    assert schemas_of(result)["Call"] == received(user={"oneOf": [ref("UserReference"), ref("User")]}, at=STRING)
    assert schemas_of(result)["CallInput"] == counterpart("Call", sent(user=ref("UserReferenceInput"), at=STRING))
    assert "UserInput" not in schemas_of(result)


def test_unused_classes_are_removed() -> None:
    assert schemas_of(run(operation(STRING), Widget=WIDGET)) == {}


def test_a_schema_that_contains_itself_is_one_class() -> None:
    tree = entity(label=STRING, children=listed(ref("Tree")), parent={"allOf": [ref("Tree")], "nullable": True})
    assert schemas_of(run(operation(ref("Tree")), Tree=tree)) == {
        "Tree": received(label=STRING, children=listed(ref("Tree")), parent={"allOf": [ref("Tree")], "nullable": True})
    }


def test_a_named_list_of_itself_ends() -> None:
    result = run(operation(entity(nest=ref("Nest"), id=STRING)), Nest=listed(ref("Nest")))
    assert schemas_of(result) == {"GetWidgetResult": received(nest=listed({}), id=STRING)}


def test_a_named_plain_value_is_written_out_where_it_is_used() -> None:
    widget = entity(colour={"allOf": [ref("Colour")], "readOnly": True}, paint=ref("Colour"))
    result = run(operation(ref("Widget")), Widget=widget, Colour={**constant("red"), "nullable": True})
    red = {**constant("red"), "nullable": True}
    assert schemas_of(result) == {"Widget": received(colour={**red, "readOnly": True}, paint=red)}


def test_a_named_schema_that_can_be_null_says_so_where_it_is_used() -> None:
    result = run(operation(entity(widget=ref("Widget"), at=STRING)), Widget={**WIDGET, "nullable": True})
    assert schemas_of(result)["GetWidgetResult"] == received(
        widget={"nullable": True, "allOf": [ref("Widget")]}, at=STRING
    )


def test_an_absent_field_is_not_required() -> None:
    assert schemas_of(run(operation(ref("Widget")), Widget=entity(["gone", "id"], id=STRING)))["Widget"] == received(
        ["id"], id=STRING
    )


# --- envelopes and bodies


def test_the_envelope_of_one_entity_is_unwrapped() -> None:
    result = run(operation(entity(widget=ref("Widget"))), Widget=WIDGET)
    assert response_of(result) == ref("WidgetEnvelope")
    assert schemas_of(result)["WidgetEnvelope"] == received(widget=ref("Widget"))
    assert wrappers_of(result) == {"200": "widget"}


def test_operations_that_return_one_entity_share_its_envelope() -> None:
    result = run(
        operation(entity(widget=ref("Widget")), id="getWidget"),
        operation(entity(widget=ref("Widget")), id="createWidget"),
        Widget=WIDGET,
    )
    assert response_of(result, "/0") == response_of(result, "/1") == ref("WidgetEnvelope")


def test_envelopes_of_one_name_and_other_entities_are_distinguished_by_the_operation() -> None:
    result = run(
        operation(entity(widget=ref("Widget")), id="getWidget"),
        operation(entity(widget=ref("Gadget")), id="getGadget"),
        Widget=WIDGET,
        Gadget=entity(name=STRING),
    )
    assert response_of(result, "/0") == ref("WidgetEnvelope")
    assert response_of(result, "/1") == ref("GetGadgetEnvelope")


def test_a_wrapped_union_of_entities_is_unwrapped() -> None:
    response = entity(pet={"oneOf": [ref("Cat"), ref("Dog")], "x-discriminator": "type"})
    result = run(operation(response), Cat=entity(type=constant("cat")), Dog=entity(type=constant("dog")))
    assert wrappers_of(result) == {"200": "pet"}
    assert schemas_of(result)["PetEnvelope"] == received(
        pet={"oneOf": [ref("Cat"), ref("Dog")], "x-discriminator": "type"}
    )


def test_a_list_is_a_page_and_is_not_unwrapped() -> None:
    alone = run(operation(entity(widgets=listed(ref("Widget"))), id="listWidgets"), Widget=WIDGET)
    paged = run(
        operation(entity(widgets=listed(ref("Widget")), more={"type": "boolean"}), id="listWidgets"), Widget=WIDGET
    )
    assert response_of(alone) == response_of(paged) == ref("ListWidgetsPage")
    assert schemas_of(alone)["ListWidgetsPage"] == received(widgets=listed(ref("Widget")))
    assert wrappers_of(alone) is wrappers_of(paged) is None


@pytest.mark.parametrize(
    "response", [entity(count=INTEGER), entity(a=STRING, b=STRING), entity(widgets=listed(STRING), note=STRING)]
)
def test_any_other_response_is_a_result(response: Schema) -> None:
    result = run(operation(response))
    assert response_of(result) == ref("GetWidgetResult")
    assert wrappers_of(result) is None


def test_a_response_that_is_not_an_object_is_not_changed() -> None:
    assert response_of(run(operation(listed(STRING)))) == listed(STRING)
    assert response_of(run(operation(listed(ref("Widget"))), Widget=WIDGET)) == listed(ref("Widget"))


def test_the_wrapper_of_an_error_is_not_unwrapped() -> None:
    result = run(operation(entity(error=ref("Oops")), status="404"), Oops=entity(code=INTEGER))
    assert wrappers_of(result) is None


def test_a_wrapped_body_is_the_entity_itself() -> None:
    result = run(operation(body=entity(widget=ref("Widget"))), Widget=WIDGET)
    assert body_of(result) == ref("WidgetInput")
    assert wrappers_of(result) == {"body": "widget"}
    assert set(schemas_of(result)) == {"WidgetInput"}


def test_an_operations_own_body_is_named_after_the_operation_noun_first() -> None:
    wrapped = run(operation(id="createWidget", body=entity(widget=entity(["name"], name=STRING))))
    assert body_of(wrapped) == ref("WidgetCreate")
    assert schemas_of(wrapped) == {"WidgetCreate": sent(["name"], name=STRING)}
    plain = run(operation(id="merge_big-widgets", body=entity(a=STRING, b=STRING)))
    assert body_of(plain) == ref("BigWidgetsMerge")
    short = run(operation(id="search", body=entity(a=STRING, b=STRING)))
    assert body_of(short) == ref("SearchBody")


def test_a_body_of_a_list_or_of_several_fields_is_not_unwrapped() -> None:
    many = run(operation(body=entity(widgets=listed(ref("Widget")))), Widget=WIDGET)
    assert wrappers_of(many) is None
    assert schemas_of(many)["WidgetGet"] == sent(widgets=listed(ref("WidgetInput")))
    two = run(operation(body=entity(widget=ref("Widget"), at=STRING)), Widget=WIDGET)
    assert wrappers_of(two) is None
    assert schemas_of(two)["WidgetGet"] == sent(widget=ref("WidgetInput"), at=STRING)


# --- inline objects


def test_an_inline_object_is_named_after_its_owner_and_its_field() -> None:
    widget = entity(size=entity(width=entity(value=INTEGER), unit=STRING), name=STRING)
    assert schemas_of(run(operation(ref("Widget")), Widget=widget)) == {
        "Widget": received(size=ref("WidgetSize"), name=STRING),
        "WidgetSize": received(width=ref("WidgetSizeWidth"), unit=STRING),
        "WidgetSizeWidth": received(value=INTEGER),
    }
    assert schemas_of(run(operation(body=ref("Widget")), Widget=widget)) == {
        "WidgetInput": sent(size=ref("WidgetSizeInput"), name=STRING),
        "WidgetSizeInput": sent(width=ref("WidgetSizeWidthInput"), unit=STRING),
        "WidgetSizeWidthInput": sent(value=INTEGER),
    }


def test_the_items_of_a_list_are_named_in_the_singular() -> None:
    widget = entity(name=STRING, policies=listed(entity(rank=INTEGER)))
    result = run(operation(ref("Widget")), Widget=widget)
    assert schemas_of(result)["Widget"] == received(name=STRING, policies=listed(ref("WidgetPolicy")))


def test_the_values_of_a_map_are_a_class() -> None:
    widget = entity(name=STRING, parts={"type": "object", "additionalProperties": entity(rank=INTEGER)})
    result = run(operation(ref("Widget")), Widget=widget)
    assert schemas_of(result) == {
        "Widget": received(name=STRING, parts={"type": "object", "additionalProperties": ref("WidgetPart")}),
        "WidgetPart": received(rank=INTEGER),
    }


def test_a_list_in_an_envelope_is_named_after_the_operation_or_after_a_field_of_two_words() -> None:
    one = run(operation(entity(widgets=listed(entity(rank=INTEGER))), id="listWidgets"))
    assert schemas_of(one)["ListWidgetsPage"] == received(widgets=listed(ref("ListWidgetsPageWidget")))
    two = run(operation(entity(big_widgets=listed(entity(rank=INTEGER))), id="listWidgets"))
    assert schemas_of(two)["ListWidgetsPage"] == received(big_widgets=listed(ref("BigWidget")))


def test_an_inline_object_that_only_identifies_is_a_reference() -> None:
    widget = entity(name=STRING, owner=entity(id=STRING, type=constant("owner_reference"), html_url=STRING))
    result = run(operation(ref("Widget"), body=ref("Widget")), Widget=widget)
    assert schemas_of(result)["Widget"] == received(name=STRING, owner=ref("OwnerReference"))
    assert schemas_of(result)["WidgetInput"] == counterpart(
        "Widget", sent(name=STRING, owner=ref("OwnerReferenceInput"))
    )


def test_references_of_two_shapes_under_one_field_name_are_distinguished_by_their_owners() -> None:
    result = run(
        operation(entity(one=ref("Widget"), two=ref("Gadget"))),
        Gadget=entity(name=STRING, owner=entity(id=STRING)),
        Widget=entity(name=STRING, owner=entity(id=STRING, summary=STRING)),
    )
    assert schemas_of(result)["Gadget"]["properties"]["owner"] == ref("OwnerReference")
    assert schemas_of(result)["Widget"]["properties"]["owner"] == ref("WidgetOwnerReference")


def test_inline_objects_of_one_shape_share_a_class_named_after_what_their_owners_have_in_common() -> None:
    size = entity(w=INTEGER)
    result = run(
        operation(entity(one=ref("BigWidget"), two=ref("BigGadget"))),
        BigWidget=entity(name=STRING, size=size),
        BigGadget=entity(age=STRING, size={**entity(w={**INTEGER, "minimum": 1})}),
    )
    assert schemas_of(result)["BigWidget"] == received(name=STRING, size=ref("BigSize"))
    assert schemas_of(result)["BigGadget"] == received(age=STRING, size=ref("BigSize"))
    assert "WidgetSize" not in schemas_of(result)


def test_owners_with_nothing_in_common_share_the_class_of_the_first() -> None:
    size = entity(w=INTEGER)
    result = run(
        operation(entity(one=ref("Widget"), two=ref("Gadget"))),
        Widget=entity(name=STRING, size=size),
        Gadget=entity(age=STRING, size=size),
    )
    assert schemas_of(result)["Widget"]["properties"]["size"] == ref("GadgetSize")
    assert schemas_of(result)["Gadget"]["properties"]["size"] == ref("GadgetSize")


@pytest.mark.parametrize(
    "other", [entity(w=STRING), entity(w={**INTEGER, "nullable": True}), entity(["w"], w=INTEGER), entity(h=INTEGER)]
)
def test_inline_objects_of_other_shapes_do_not_share(other: Schema) -> None:
    result = run(operation(ref("Widget")), Widget=entity(a=entity(w=INTEGER), b=other))
    assert schemas_of(result)["Widget"] == received(a=ref("WidgetA"), b=ref("WidgetB"))


def test_one_shape_is_two_classes_where_it_is_sent_and_received() -> None:
    size = entity(w=INTEGER)
    result = run(operation(entity(size=size, a=STRING), body=entity(size=size, b=STRING)))
    assert schemas_of(result)["GetWidgetResult"]["properties"]["size"] == ref("GetWidgetResultSize")
    assert schemas_of(result)["WidgetGet"]["properties"]["size"] == ref("WidgetGetSize")


def test_names_with_the_same_module_are_distinguished() -> None:
    named = {"HTTPWidget": entity(a=STRING), "HttpWidget": entity(b=STRING), "http_widget": entity(c=STRING)}
    classes = schemas_of(run(operation(entity(**{name: ref(name) for name in named})), **named))
    response = classes["GetWidgetResult"]["properties"]
    called = {name: response[name]["$ref"].rpartition("/")[2] for name in named}
    assert called["HTTPWidget"] == "HTTPWidget"
    assert len({module_name(name) for name in called.values()}) == 3
    assert {name: list(classes[called[name]]["properties"]) for name in named} == {
        "HTTPWidget": ["a"],
        "HttpWidget": ["b"],
        "http_widget": ["c"],
    }


def test_an_inline_object_does_not_take_the_name_of_a_schema() -> None:
    classes = schemas_of(
        run(
            operation(entity(widget=ref("Widget"), size=ref("WidgetSize"))),
            Widget=entity(name=STRING, size=entity(w=INTEGER)),
            WidgetSize=entity(h=STRING),
        )
    )
    assert classes["WidgetSize"] == received(h=STRING)
    inline = classes["Widget"]["properties"]["size"]["$ref"].rpartition("/")[2]
    assert inline.startswith("WidgetSize") and inline != "WidgetSize"
    assert classes[inline] == received(w=INTEGER)


@pytest.mark.parametrize("name", ['"', "two\nlines", "1st", "$", "class"])
def test_odd_names_of_schemas_and_fields_become_names_of_classes(name: str) -> None:
    result = run(operation(entity(a=ref(name), b=STRING)), **{name: entity(**{name: entity(x=STRING), "y": STRING})})
    classes = schemas_of(result)
    assert all(one.isidentifier() and one[0].isupper() for one in classes)
    assert len(classes) == 3
    target = classes["GetWidgetResult"]["properties"]["a"]["$ref"].rpartition("/")[2]
    assert set(classes[target]["properties"]) == {name, "y"}


# --- unions


def heirs(*names: str) -> dict[str, Schema]:
    return {
        name: {**entity(type=constant(name.lower()), **{f"of_{name.lower()}": STRING}), "x-extends": "Pet"}
        for name in names
    }


def union_of(*names: str) -> Schema:
    return {"oneOf": [ref(name) for name in names], "x-discriminator": "type"}


def test_a_union_of_three_that_extend_one_base_has_a_name() -> None:
    result = run(
        operation(entity(pet={**union_of("Cat", "Dog", "Emu"), "nullable": True}, at=STRING)),
        Pet=entity(type=STRING),
        **heirs("Cat", "Dog", "Emu"),
    )
    assert schemas_of(result)["AnyPet"] == {
        "oneOf": [ref("Cat"), ref("Dog"), ref("Emu")],
        "x-alias": True,
        "x-direction": "response",
    }
    assert schemas_of(result)["GetWidgetResult"] == received(
        pet={"nullable": True, "allOf": [ref("AnyPet")]}, at=STRING
    )
    assert schemas_of(result)["Cat"]["x-extends"] == "Pet"
    assert schemas_of(result)["Pet"] == received(type=STRING)


def test_a_named_union_that_is_sent_is_an_input() -> None:
    result = run(
        operation(body=entity(pet=union_of("Cat", "Dog", "Emu"), at=STRING)),
        Pet=entity(type=STRING),
        **heirs("Cat", "Dog", "Emu"),
    )
    assert schemas_of(result)["AnyPetInput"]["oneOf"] == [ref("CatInput"), ref("DogInput"), ref("EmuInput")]
    assert schemas_of(result)["WidgetGet"]["properties"]["pet"] == ref("AnyPetInput")
    assert "x-extends" not in schemas_of(result)["CatInput"]


def test_a_union_of_two_or_of_derived_schemas_of_two_bases_has_no_name() -> None:
    named = {"Pet": entity(type=STRING), "Car": entity(type=STRING), **heirs("Cat", "Dog", "Emu")}
    two = run(operation(entity(pet=union_of("Cat", "Dog"), at=STRING)), **named)
    assert schemas_of(two)["GetWidgetResult"]["properties"]["pet"] == union_of("Cat", "Dog")
    named["Emu"] = {**named["Emu"], "x-extends": "Car"}
    mixed = run(operation(entity(pet=union_of("Cat", "Dog", "Emu"), at=STRING)), **named)
    assert schemas_of(mixed)["GetWidgetResult"]["properties"]["pet"] == union_of("Cat", "Dog", "Emu")


def test_an_derived_schema_that_is_in_no_union_forgets_its_base() -> None:
    result = run(operation(ref("Cat")), Pet=entity(type=STRING), **heirs("Cat"))
    assert schemas_of(result) == {"Cat": received(type=constant("cat"), of_cat=STRING)}


def test_inline_variants_are_named_after_their_constant_or_after_a_field_that_only_they_have() -> None:
    told = {"oneOf": [entity(type=constant("red_cat")), entity(type=constant("dog"), tricks=INTEGER)]}
    result = run(operation(ref("Home")), Home=entity(pet={**told, "x-discriminator": "type"}, a=STRING))
    assert schemas_of(result)["Home"]["properties"]["pet"]["oneOf"] == [ref("HomePetRedCat"), ref("HomePetDog")]
    bare = {"oneOf": [entity(lives=INTEGER, name=STRING), entity(name=STRING), STRING]}
    result = run(operation(ref("Home")), Home=entity(pet=bare, a=STRING))
    assert schemas_of(result)["Home"]["properties"]["pet"]["oneOf"] == [
        ref("HomePetByLives"),
        ref("HomePetObject"),
        STRING,
    ]


def test_parameters_contain_no_objects() -> None:
    given = operation(
        parameters=[query("where", entity(a=STRING)), query("like", ref("Filter")), query("ids[]", listed(ref("Id")))]
    )
    result = run(given, Id=STRING, Filter=entity(b=STRING))
    where, like, ids = (parameter["schema"] for parameter in result["paths"]["/0"]["post"]["parameters"])
    assert schemas_of(result)[where["$ref"].rpartition("/")[2]] == sent(a=STRING)
    assert like == ref("FilterInput")
    assert schemas_of(result)["FilterInput"] == sent(b=STRING)
    assert ids == listed(STRING)


def test_the_classes_of_a_spec_come_in_the_order_of_their_names() -> None:
    named = {"Zebra": entity(a=STRING), "Ant": entity(b=STRING), "Mole": entity(c=STRING)}
    result = run(operation(entity(z=ref("Zebra"), m=ref("Mole"), a=ref("Ant"))), **named)
    assert list(schemas_of(result)) == ["Ant", "GetWidgetResult", "Mole", "Zebra"]


def test_the_order_of_paths_and_schemas_does_not_matter() -> None:
    size = entity(w=INTEGER)
    paths = {f"/{name}": {"get": operation(entity(a=size, b=ref(name)), id=f"get{name}")} for name in ("One", "Two")}
    named = {name: entity(size=size, only=entity(**{name: STRING})) for name in ("One", "Two")}
    forwards = models.run(make_spec(paths, named)).spec
    backwards = models.run(make_spec(dict(reversed(paths.items())), dict(reversed(named.items())))).spec
    assert forwards == backwards


def test_the_input_is_not_modified() -> None:
    given = make_spec(
        {"/widgets": {"post": operation(entity(widget=ref("Widget")), body=entity(widget=entity(a=STRING)))}},
        {"Widget": entity(size=entity(w=STRING))},
    )
    before = deepcopy(given)
    models.run(given)
    assert given == before


def test_a_text_body_is_a_string() -> None:
    given = operation()
    given["responses"]["200"]["content"] = {"text/csv": {"schema": STRING}, **json(ref("Widget"))}
    content = run(given, Widget=WIDGET)["paths"]["/0"]["post"]["responses"]["200"]["content"]
    assert content == {"text/csv": {"schema": STRING}, **json(ref("Widget"))}
