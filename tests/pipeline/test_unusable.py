"""The usable part of an invalid spec, and the report on the rest."""

from __future__ import annotations

import pytest

from scripts.openapi import Spec, endpoints
from scripts.spec_file import find_problems
from scripts.unusable import drop_unusable
from tests.pipeline.conftest import OPERATIONS, small


def ids(spec: Spec) -> list[str]:
    return sorted(endpoint.id for endpoint in endpoints(spec))


def test_a_complete_spec_is_not_changed() -> None:
    assert drop_unusable(small()) == (small(), [], [])


def test_the_input_is_not_modified(spec: Spec) -> None:
    del spec["paths"]["/widgets"]["get"]["operationId"]
    before = small()
    del before["paths"]["/widgets"]["get"]["operationId"]
    drop_unusable(spec)
    assert spec == before


def test_the_first_of_two_operations_with_one_id_is_kept(spec: Spec) -> None:
    spec["paths"]["/widgets"]["post"]["operationId"] = "listWidgets"
    mended, left_out, said = drop_unusable(spec)
    assert ids(mended) == ["deleteWidget", "listWidgets", "uploadRows"]
    assert left_out == ["listWidgets (POST /widgets)"]
    assert said == ["POST /widgets has the operationId of GET /widgets; omitted"]
    assert list(find_problems(mended)) == []


def test_an_operation_without_an_id_is_omitted(spec: Spec) -> None:
    del spec["paths"]["/widgets"]["post"]["operationId"]
    mended, left_out, said = drop_unusable(spec)
    assert ids(mended) == ["deleteWidget", "listWidgets", "uploadRows"]
    assert left_out == ["POST /widgets"]
    assert said == ["POST /widgets has no operationId that could name a module (''); omitted"]


@pytest.mark.parametrize("operation_id", ["---", "42", "\u65e5\u672c", [1]])
def test_an_operation_with_an_unusable_id_is_omitted(spec: Spec, operation_id: object) -> None:
    spec["paths"]["/widgets"]["post"]["operationId"] = operation_id
    mended, left_out, said = drop_unusable(spec)
    assert ids(mended) == ["deleteWidget", "listWidgets", "uploadRows"]
    assert left_out == [f"{operation_id} (POST /widgets)"]
    assert said == [f"POST /widgets has no operationId that could name a module ('{operation_id}'); omitted"]
    assert list(find_problems(mended)) == []


@pytest.mark.parametrize("reference", ["#/paths/~1widgets", "#/paths/~1nowhere", "paths.json#/widgets"])
def test_a_path_that_is_a_reference_is_omitted(spec: Spec, reference: str) -> None:
    spec["paths"]["/alias"] = {"$ref": reference}
    mended, left_out, said = drop_unusable(spec)
    assert mended == small()
    assert left_out == ["/alias"]
    assert said == ["path '/alias' is a reference, which this project does not follow; omitted"]


def test_an_operation_without_responses_is_omitted(spec: Spec) -> None:
    del spec["paths"]["/widgets"]["post"]["responses"]
    mended, left_out, said = drop_unusable(spec)
    assert ids(mended) == ["deleteWidget", "listWidgets", "uploadRows"]
    assert left_out == ["createWidget (POST /widgets)"]
    assert said == ["POST /widgets has no responses; omitted"]


def test_an_invalid_path_is_omitted(spec: Spec) -> None:
    spec["paths"]["/wid gets"] = spec["paths"].pop("/widgets")
    mended, left_out, said = drop_unusable(spec)
    assert ids(mended) == ["deleteWidget", "uploadRows"]
    assert "/wid gets" not in mended["paths"]
    assert left_out == ["listWidgets (GET /wid gets)", "createWidget (POST /wid gets)"]
    assert said == [f"{method} /wid gets is not a valid path; omitted" for method in ("GET", "POST")]


def test_a_dangling_reference_is_any_and_reported_once(spec: Spec) -> None:
    properties = spec["components"]["schemas"]["Widget"]["properties"]
    properties["one"] = {"$ref": "#/components/schemas/Nowhere"}
    properties["other"] = {"type": "array", "items": {"$ref": "#/components/schemas/Nowhere"}}
    mended, left_out, said = drop_unusable(spec)
    assert ids(mended) == sorted(OPERATIONS)
    assert left_out == []
    assert said == ["$ref '#/components/schemas/Nowhere' does not exist; typed as Any"]
    kept = mended["components"]["schemas"]["Widget"]["properties"]
    assert kept["one"] == {}
    assert kept["other"] == {"type": "array", "items": {}}
    assert list(find_problems(mended)) == []


def test_references_to_omitted_parts_are_repaired(spec: Spec) -> None:
    post = spec["paths"]["/widgets"]["post"]
    del post["operationId"]
    where = "#/paths/~1widgets/post/requestBody/content/application~1json/schema"
    spec["components"]["schemas"]["Widget"]["properties"]["copy"] = {"$ref": where}
    mended, _, said = drop_unusable(spec)
    assert mended["components"]["schemas"]["Widget"]["properties"]["copy"] == {}
    assert f"$ref {where!r} does not exist; typed as Any" in said
    assert list(find_problems(mended)) == []
