from __future__ import annotations

from copy import deepcopy
from typing import Any

from scripts.normalise import set_filters
from scripts.openapi import Schema
from tests.normalise.specs import INTEGER, STRING, constant, header, listed, make_spec, operation, query, ref


def run(parameter: dict[str, Any], schemas: dict[str, Schema] | None = None) -> dict[str, Any]:
    """Return the only parameter after the pass."""
    given = make_spec({"/widgets": {"get": operation(parameters=[parameter])}}, schemas)
    (found,) = set_filters.run(given)["paths"]["/widgets"]["get"]["parameters"]
    assert isinstance(found, dict)
    return found


def test_a_single_value_under_a_name_with_brackets_is_a_list() -> None:
    assert run(query("states[]", constant("on", "off"), required=True)) == query(
        "states[]", listed(constant("on", "off")), required=True
    )


def test_a_list_under_a_name_with_brackets_stays() -> None:
    given = query("states[]", {**listed(STRING), "uniqueItems": True}, explode=True)
    assert run(given) == given


def test_unique_items_and_limits_of_a_single_value_belong_to_the_list() -> None:
    given = query("states", {**constant("on"), "uniqueItems": True, "minItems": 1, "maxItems": 9})
    assert run(given)["schema"] == {**listed(constant("on")), "uniqueItems": True, "minItems": 1, "maxItems": 9}


def test_a_default_and_null_of_the_single_value_are_not_the_items() -> None:
    given = query("states[]", {**constant("on", "off"), "default": "on", "nullable": True})
    assert run(given)["schema"] == listed(constant("on", "off"))


def test_a_referenced_single_value_is_written_out_as_the_item_and_a_referenced_list_stays() -> None:
    schemas = {"State": constant("on"), "States": listed(STRING)}
    assert run(query("states[]", ref("State")), schemas)["schema"] == listed(constant("on"))
    assert run(query("states[]", ref("States")), schemas)["schema"] == ref("States")


def test_a_single_value_under_a_plain_name_stays() -> None:
    assert run(query("limit", INTEGER)) == query("limit", INTEGER)


def test_a_header_with_brackets_is_not_a_set_filter() -> None:
    assert run(header("x[]", STRING)) == header("x[]", STRING)


def test_the_input_is_not_modified() -> None:
    given = make_spec({"/widgets": {"get": operation(parameters=[query("states[]", {**STRING, "default": "on"})])}})
    before = deepcopy(given)
    set_filters.run(given)
    assert given == before
