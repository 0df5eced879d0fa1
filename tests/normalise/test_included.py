from __future__ import annotations

from copy import deepcopy
from typing import Any

from scripts.normalise import included
from scripts.openapi import Schema, Spec
from tests.normalise.specs import (
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

USER_OR_REFERENCE: Schema = {"oneOf": [ref("UserReference"), {"readOnly": True, "allOf": [ref("User")]}]}


def calls(values: Schema, response: Schema, **named: Schema) -> Spec:
    """Return a spec with one operation that has this include parameter and this response."""
    parameters: list[dict[str, Any]] = [query("include[]", values)]
    people = {"User": entity(id=STRING, name=STRING), "UserReference": entity(id=STRING)}
    return make_spec({"/calls": {"get": operation(response, parameters=parameters)}}, {**people, **named})


def test_an_includable_field_is_a_reference_or_the_whole_object() -> None:
    given = calls(
        listed(constant("users")), entity(call=ref("Call")), Call=entity(user=ref("UserReference"), at=STRING)
    )
    assert schemas_of(included.run(given))["Call"] == entity(user=USER_OR_REFERENCE, at=STRING)


def test_the_entities_of_a_list_are_widened() -> None:
    given = calls(listed(constant("users")), entity(calls=listed(ref("Call"))), Call=entity(user=ref("UserReference")))
    assert schemas_of(included.run(given))["Call"] == entity(user=USER_OR_REFERENCE)


def test_the_items_of_a_field_that_is_a_list_are_widened() -> None:
    call = entity(users=listed(ref("UserReference")))
    given = calls(listed(constant("users")), entity(call=ref("Call")), Call=call)
    assert schemas_of(included.run(given))["Call"] == entity(users=listed(USER_OR_REFERENCE))


def test_the_variants_of_a_union_and_their_base_are_widened() -> None:
    call = entity(user=ref("UserReference"))
    given = calls(
        listed(constant("users")),
        entity(calls=listed({"oneOf": [ref("Ended"), ref("Missed")]})),
        Call=call,
        Ended={**call, "x-extends": "Call"},
        Missed={**call, "x-extends": "Call"},
    )
    schemas = schemas_of(included.run(given))
    assert [schemas[name]["properties"] for name in ("Call", "Ended", "Missed")] == [{"user": USER_OR_REFERENCE}] * 3


def test_each_reference_of_a_union_is_widened_once() -> None:
    references = {"oneOf": [ref("UserReference"), ref("TeamReference")]}
    call = entity(user=references)
    given = calls(listed(constant("users")), entity(call=ref("Call")), Call=call, TeamReference=entity(id=STRING))
    widened = {"oneOf": [*references["oneOf"], USER_OR_REFERENCE["oneOf"][1]]}
    assert schemas_of(included.run(given))["Call"] == entity(user=widened)
    assert schemas_of(included.run(included.run(given)))["Call"] == entity(user=widened)


def test_inline_entities_are_widened_in_location() -> None:
    given = calls(listed(constant("users")), entity(call=entity(user=ref("UserReference"))))
    content = included.run(given)["paths"]["/calls"]["get"]["responses"]["200"]["content"]
    assert content == json(entity(call=entity(user=USER_OR_REFERENCE)))


def test_annotations_stay_with_the_union() -> None:
    call = entity(user={"allOf": [ref("UserReference")], "nullable": True, "readOnly": True})
    given = calls(listed(constant("users")), entity(call=ref("Call")), Call=call)
    assert schemas_of(included.run(given))["Call"] == entity(
        user={**USER_OR_REFERENCE, "nullable": True, "readOnly": True}
    )


def test_the_list_of_what_can_be_included_may_be_a_reference() -> None:
    given = calls(
        listed(ref("Include")),
        entity(call=ref("Call")),
        Call=entity(user=ref("UserReference")),
        Include=constant("user"),
    )
    assert schemas_of(included.run(given))["Call"] == entity(user=USER_OR_REFERENCE)


def test_an_entity_that_two_operations_return_is_widened_once() -> None:
    given = calls(listed(constant("users")), entity(call=ref("Call")), Call=entity(user=ref("UserReference")))
    given["paths"]["/again"] = deepcopy(given["paths"]["/calls"])
    assert schemas_of(included.run(given))["Call"] == entity(user=USER_OR_REFERENCE)


def test_fields_that_are_not_includable_references_are_not_changed() -> None:
    call = entity(
        owner=ref("UserReference"),  # not listed
        user=ref("User"),  # already the whole object
        team=ref("TeamReference"),  # there is no schema Team
        note=STRING,
    )
    given = calls(
        listed(constant("users", "teams", "notes")),
        entity(call=ref("Call")),
        Call=call,
        TeamReference=entity(id=STRING),
    )
    assert included.run(given) == given


def test_without_an_include_parameter_nothing_is_widened() -> None:
    given = make_spec(
        {"/calls": {"get": operation(entity(call=entity(user=ref("UserReference"))), parameters=[query("x", STRING)])}},
        {"User": entity(name=STRING), "UserReference": entity(id=STRING)},
    )
    assert included.run(given) == given


def test_error_responses_are_not_widened() -> None:
    given = calls(listed(constant("users")), entity(call=entity(user=ref("UserReference"))))
    responses = given["paths"]["/calls"]["get"]["responses"]
    responses["404"] = responses.pop("200")
    assert included.run(given) == given


def test_the_input_is_not_modified() -> None:
    given = calls(listed(constant("users")), entity(call=ref("Call")), Call=entity(user=ref("UserReference")))
    before = deepcopy(given)
    included.run(given)
    assert given == before
