from __future__ import annotations

from copy import deepcopy

import pytest

from scripts.normalise import deep_references
from scripts.openapi import DanglingReference
from tests.normalise.specs import STRING, constant, entity, json, listed, make_spec, operation, ref, schemas_of


@pytest.mark.parametrize(
    ("reference", "deep"),
    [
        ("#/components/schemas/Widget", False),
        ("#/components/responses/Conflict", False),
        ("#/components/schemas/a~1b", False),
        ("#/components/schemas/Widget/properties/size", True),
        ("#/components/widgets/Widget", True),
        ("#/paths/~1widgets/get", True),
    ],
)
def test_only_a_named_component_is_not_deep(reference: str, deep: bool) -> None:
    assert deep_references.is_deep(reference) is deep


def test_a_deep_reference_to_an_object_names_it_after_its_pointer() -> None:
    size = entity(width=STRING)
    given = make_spec(
        schemas={"Widget": entity(size=size), "Gadget": entity(extent=ref("Widget", "properties", "size"))}
    )
    assert schemas_of(deep_references.run(given)) == {
        "Widget": entity(size=ref("WidgetSize")),
        "Gadget": entity(extent=ref("WidgetSize")),
        "WidgetSize": size,
    }


def test_a_deep_reference_to_a_plain_value_is_replaced_by_a_copy() -> None:
    given = make_spec(
        schemas={
            "Widget": entity(colour=constant("red")),
            "Gadget": entity(paint=ref("Widget", "properties", "colour")),
        }
    )
    assert schemas_of(deep_references.run(given)) == {
        "Widget": entity(colour=constant("red")),
        "Gadget": entity(paint=constant("red")),
    }


def test_the_items_of_a_list_are_named_in_the_singular() -> None:
    part = entity(name=STRING)
    given = make_spec(
        schemas={
            "Widget": entity(spare_parts=listed(part)),
            "Gadget": entity(part=ref("Widget", "properties", "spare_parts", "items")),
        }
    )
    assert schemas_of(deep_references.run(given)) == {
        "Widget": entity(spare_parts=listed(ref("WidgetSparePart"))),
        "Gadget": entity(part=ref("WidgetSparePart")),
        "WidgetSparePart": part,
    }


def test_a_part_of_a_merged_schema_is_called_its_base() -> None:
    given = make_spec(
        schemas={
            "Widget": {"allOf": [entity(id=STRING), entity(size=STRING)]},
            "Gadget": {"allOf": [ref("Widget", "allOf", "0")]},
        }
    )
    assert schemas_of(deep_references.run(given)) == {
        "Widget": {"allOf": [ref("WidgetBase"), entity(size=STRING)]},
        "Gadget": {"allOf": [ref("WidgetBase")]},
        "WidgetBase": entity(id=STRING),
    }


def test_a_deep_reference_passes_through_references_on_its_way() -> None:
    given = make_spec(
        schemas={
            "Size": entity(width=entity(value=STRING)),
            "Widget": entity(size=ref("Size")),
            "Gadget": entity(width=ref("Widget", "properties", "size", "properties", "width")),
        }
    )
    result = schemas_of(deep_references.run(given))
    assert result["Gadget"] == entity(width=ref("WidgetSizeWidth"))
    assert result["Size"] == entity(width=ref("WidgetSizeWidth"))
    assert result["WidgetSizeWidth"] == entity(value=STRING)


def test_a_deep_reference_to_a_reference_becomes_that_reference() -> None:
    given = make_spec(
        schemas={
            "Size": entity(width=STRING),
            "Widget": entity(size=ref("Size")),
            "Gadget": entity(extent=ref("Widget", "properties", "size")),
        }
    )
    assert schemas_of(deep_references.run(given))["Gadget"] == entity(extent=ref("Size"))


def test_a_deep_reference_to_a_deep_reference_ends_at_the_same_schema() -> None:
    given = make_spec(
        schemas={
            "Widget": entity(size=entity(width=STRING)),
            "Gadget": entity(size=ref("Widget", "properties", "size")),
            "Gizmo": entity(size=ref("Gadget", "properties", "size")),
        }
    )
    result = schemas_of(deep_references.run(given))
    assert result["Gizmo"] == result["Gadget"] == entity(size=ref("WidgetSize"))
    assert set(result) == {"Widget", "Gadget", "Gizmo", "WidgetSize"}


def test_an_object_that_refers_to_itself_from_inside_is_named_once() -> None:
    given = make_spec(schemas={"Tree": entity(node=entity(child=ref("Tree", "properties", "node"), label=STRING))})
    assert schemas_of(deep_references.run(given)) == {
        "Tree": entity(node=ref("TreeNode")),
        "TreeNode": entity(child=ref("TreeNode"), label=STRING),
    }


def test_a_taken_name_is_lengthened() -> None:
    given = make_spec(
        schemas={
            "WidgetSize": constant("big"),
            "Widget": entity(size=entity(width=STRING)),
            "Gadget": entity(size=ref("Widget", "properties", "size")),
        }
    )
    result = schemas_of(deep_references.run(given))
    assert result["WidgetSize"] == constant("big")
    assert result["Gadget"] == result["Widget"] == entity(size=ref("WidgetSizePart"))
    assert result["WidgetSizePart"] == entity(width=STRING)


def test_the_body_of_a_shared_response_becomes_a_named_schema() -> None:
    error = entity(message=STRING)
    deep = {"$ref": "#/components/responses/Conflict/content/application~1json/schema"}
    given = make_spec(
        {"/widgets": {"get": operation(deep, status="409")}},
        responses={"Conflict": {"description": "Conflict", "content": json(error)}},
    )
    result = deep_references.run(given)
    assert schemas_of(result) == {"Conflict": error}
    assert result["components"]["responses"]["Conflict"]["content"] == json(ref("Conflict"))
    assert result["paths"]["/widgets"]["get"]["responses"]["409"]["content"] == json(ref("Conflict"))


@pytest.mark.parametrize("name", ['say "hi"', "two\nlines", "a/b~c"])
def test_fields_with_odd_names_are_reached(name: str) -> None:
    given = make_spec(
        schemas={"Widget": entity(**{name: constant("x")}), "Gadget": entity(y=ref("Widget", "properties", name))}
    )
    assert schemas_of(deep_references.run(given))["Gadget"] == entity(y=constant("x"))


def test_an_object_in_a_field_without_letters_gets_a_name() -> None:
    given = make_spec(
        schemas={
            "Widget": entity(**{"": entity(width=STRING)}),
            "Gadget": entity(size=ref("Widget", "properties", "")),
        }
    )
    assert schemas_of(deep_references.run(given)) == {
        "Widget": entity(**{"": ref("WidgetPart")}),
        "Gadget": entity(size=ref("WidgetPart")),
        "WidgetPart": entity(width=STRING),
    }


def test_a_reference_to_itself_is_an_error() -> None:
    given = make_spec(schemas={"Widget": entity(size=ref("Widget", "properties", "size"))})
    with pytest.raises(DanglingReference, match="Widget/properties/size"):
        deep_references.run(given)


def test_references_to_named_components_stay() -> None:
    given = make_spec(
        {"/widgets": {"get": {"responses": {"200": {"$ref": "#/components/responses/Widget"}}}}},
        {"Widget": entity(parent=ref("Widget"))},
        responses={"Widget": {"description": "OK", "content": json(ref("Widget"))}},
    )
    assert deep_references.run(given) == given


def test_the_input_is_not_modified() -> None:
    given = make_spec(
        schemas={"Widget": entity(size=entity(w=STRING)), "Gadget": entity(size=ref("Widget", "properties", "size"))}
    )
    before = deepcopy(given)
    deep_references.run(given)
    assert given == before
