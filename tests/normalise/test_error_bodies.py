from __future__ import annotations

from copy import deepcopy

import pytest

from scripts.normalise import error_bodies
from tests.normalise.specs import STRING, entity, json, make_spec, operation, ref, schemas_of


@pytest.mark.parametrize("status", ["400", "404", "429", "500", "4XX", "default"])
def test_every_error_has_the_one_body(status: str) -> None:
    given = make_spec({"/widgets": {"get": operation(entity(oops=STRING), status=status)}})
    result = error_bodies.run(given)
    assert result["paths"]["/widgets"]["get"]["responses"][status]["content"] == json(ref("ErrorResponse"))


def test_an_error_without_a_body_or_in_another_media_type_has_it_too() -> None:
    responses = {
        "403": {"description": "Forbidden"},
        "400": {"description": "Bad Request", "content": {"text/csv": {"schema": STRING}}},
    }
    given = make_spec({"/widgets": {"get": {"operationId": "x", "responses": responses}}})
    assert error_bodies.run(given)["paths"]["/widgets"]["get"]["responses"] == {
        "403": {"description": "Forbidden", "content": json(ref("ErrorResponse"))},
        "400": {"description": "Bad Request", "content": json(ref("ErrorResponse"))},
    }


@pytest.mark.parametrize("status", ["200", "204", "2XX", "302"])
def test_other_responses_stay(status: str) -> None:
    given = make_spec({"/widgets": {"get": operation(entity(id=STRING), status=status)}})
    assert error_bodies.run(given)["paths"] == given["paths"]


def test_the_shared_body_is_an_error_with_its_detail() -> None:
    assert schemas_of(error_bodies.run(make_spec())) == {
        "ErrorDetail": entity(
            code={"type": "integer"}, message={"type": "string"}, errors={"type": "array", "items": {}}
        ),
        "ErrorResponse": entity(error=ref("ErrorDetail")),
    }


@pytest.mark.parametrize("taken", ["ErrorResponse", "ErrorDetail"])
def test_names_used_by_the_spec_are_not_reused(taken: str) -> None:
    given = make_spec({"/widgets": {"get": operation(STRING, status="404")}}, {taken: entity(own=STRING)})
    result = error_bodies.run(given)
    assert set(schemas_of(result)) == {taken, "SharedErrorResponse", "SharedErrorDetail"}
    assert schemas_of(result)[taken] == entity(own=STRING)
    assert schemas_of(result)["SharedErrorResponse"] == entity(error=ref("SharedErrorDetail"))
    assert result["paths"]["/widgets"]["get"]["responses"]["404"]["content"] == json(ref("SharedErrorResponse"))


def test_the_input_is_not_modified() -> None:
    given = make_spec({"/widgets": {"get": operation(entity(oops=STRING), status="404")}})
    before = deepcopy(given)
    error_bodies.run(given)
    assert given == before
