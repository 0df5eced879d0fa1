"""An update requires what the API requires of updates, not of creations."""

from __future__ import annotations

from typing import Any

from scripts.normalise import updates
from scripts.normalise.bodies import CLEARABLE, NEEDED
from scripts.normalise.updates import UPDATE, UPDATES
from tests.normalise.specs import STRING, entity, make_spec, operation, ref, schemas_of

SCHEMAS = {"User": entity(["email", "name"], email=STRING, name=STRING)}
BODY = entity(user=ref("User"))


def test_an_update_that_shares_its_schema_with_a_creation_gets_a_copy() -> None:
    paths = {
        "/users": {"post": operation(ref("User"), body=BODY)},
        "/users/{id}": {"put": operation(ref("User"), body=BODY, id="updateUser")},
    }
    result = updates.run(make_spec(paths, SCHEMAS))
    found = schemas_of(result)
    assert found["User"] == SCHEMAS["User"]
    assert (found["UserUpdate"][NEEDED], found["UserUpdate"][UPDATES]) == ([], "User")
    body = result["paths"]["/users/{id}"]["put"]["requestBody"]["content"]["application/json"]["schema"]
    assert body["properties"]["user"] == ref("UserUpdate")


def test_required_and_clearable_fields_are_facts_of_the_operation() -> None:
    facts: dict[str, Any] = {UPDATE: {"required": ["name"], "clearable": ["email"]}}
    paths = {
        "/users": {"post": operation(body=BODY)},
        "/users/{id}": {"put": operation(body=BODY, id="updateUser", **facts)},
    }
    found = schemas_of(updates.run(make_spec(paths, SCHEMAS)))["UserUpdate"]
    assert (found[NEEDED], found[CLEARABLE]) == (["name"], ["email"])


def test_a_schema_of_updates_alone_keeps_its_name() -> None:
    facts: dict[str, Any] = {UPDATE: {"required": []}}
    paths = {"/users/{id}": {"put": operation(ref("User"), body=BODY, id="updateUser", **facts)}}
    found = schemas_of(updates.run(make_spec(paths, SCHEMAS)))
    assert found.keys() == {"User"}
    assert found["User"][NEEDED] == []
    assert found["User"]["required"] == ["email", "name"]  # for responses


def test_without_a_fact_an_update_with_a_schema_of_its_own_needs_what_it_says() -> None:
    paths = {"/users/{id}": {"put": operation(body=BODY, id="updateUser")}}
    assert schemas_of(updates.run(make_spec(paths, SCHEMAS))) == SCHEMAS
