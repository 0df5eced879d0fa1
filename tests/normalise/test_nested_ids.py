"""IDs of objects inside a request can be sent; the ID of the request's own object is not required."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from scripts.normalise import nested_ids
from scripts.normalise.bodies import NEEDED, unwrapped, whole
from scripts.normalise.models import Normalised
from scripts.normalise.updates import UPDATE
from scripts.openapi import Schema, Spec, components, endpoints, referred
from tests.normalise.specs import STRING, entity, listed, make_spec, operation, ref, schemas_of
from tests.upstream import over_versions

READ_ONLY: Schema = {"type": "string", "readOnly": True}


def test_an_item_of_a_list_keeps_its_id_and_may_be_new() -> None:
    schemas = {
        "Field": entity(id=READ_ONLY, options=listed(ref("Option"))),
        "Option": entity(["id", "value"], id=READ_ONLY, value=STRING),
    }
    body = entity(field=ref("Field"))
    paths = {"/fields": {"put": operation(ref("Field"), body=body)}}
    found = schemas_of(nested_ids.run(make_spec(paths, schemas)))
    assert "readOnly" not in found["Option"]["properties"]["id"]
    assert found["Option"][NEEDED] == ["value"]
    assert found["Field"]["properties"]["id"] == READ_ONLY
    assert schemas["Option"]["properties"]["id"] == READ_ONLY  # the input is not modified


def test_request_only_schemas_require_their_id_as_declared() -> None:
    body = entity(add=listed(entity(["id"], id=READ_ONLY, type=STRING)))
    paths = {"/tags": {"post": operation(body=body)}}
    result = nested_ids.run(make_spec(paths, {}))
    item = result["paths"]["/tags"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    item = item["properties"]["add"]["items"]
    assert item == entity(["id"], id=STRING, type=STRING)


def test_a_received_only_variant_is_not_changed() -> None:
    schemas = {"Team": entity(id=READ_ONLY, name=STRING), "TeamReference": entity(id=STRING)}
    either = {"oneOf": [ref("TeamReference"), {"readOnly": True, "allOf": [ref("Team")]}]}
    paths = {"/x": {"put": operation(ref("Team"), body=entity(team=either, name=STRING))}}
    assert schemas_of(nested_ids.run(make_spec(paths, schemas)))["Team"]["properties"]["id"] == READ_ONLY


def _ids_below(whole_document: Spec, schema: Schema, seen: set[str]) -> Iterator[tuple[str, bool]]:
    """Yield objects inside a request that have an ID in responses."""
    name = referred(schema)
    if name is not None:
        if name in seen:
            return
        seen = seen | {name}
    inner = whole(whole_document, schema)
    for value in [*(inner.get("properties") or {}).values(), *inner.get("oneOf", ())]:
        yield from _ids_below(whole_document, value, seen)
    if isinstance(inner.get("items"), dict):
        yield from _ids_below(whole_document, inner["items"], seen)
    received = components(whole_document).get(inner.get("x-received", ""))
    if received is not None and "id" in received["properties"]:
        yield str(name), "id" in inner["properties"]


@pytest.mark.whole
@over_versions()
def test_no_version_of_the_spec_drops_an_id_or_needs_more_for_an_update(
    version: str, normalised: Callable[[str], Normalised]
) -> None:
    result = normalised(version).spec
    checked = 0
    for endpoint in endpoints(result):
        for media in (endpoint.operation.get("requestBody") or {}).get("content", {}).values():
            root = whole(result, unwrapped(result, media["schema"])[2])
            if UPDATE in endpoint.operation:
                sent = whole(result, media["schema"])
                assert {*sent.get("required", ())} <= {*endpoint.operation[UPDATE].get("required", ())}, endpoint.id
            for value in (root.get("properties") or {}).values():
                for where, has_id in _ids_below(result, value, set()):
                    assert has_id, f"{endpoint.id}: {where}"
                    checked += 1
    assert checked >= 50


def test_an_id_that_is_required_and_not_declared_is_declared() -> None:
    body = entity(incident=entity(["id"], type=STRING), type=STRING)
    result = nested_ids.run(make_spec({"/instances": {"post": operation(body=body)}}, {}))
    schema = result["paths"]["/instances"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert schema["properties"]["incident"]["properties"]["id"] == STRING
