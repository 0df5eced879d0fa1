"""The best of a document with broken bones, and what is said about the rest."""

from __future__ import annotations

import pytest

from scripts.openapi import Spec, endpoints
from scripts.spec_file import find_problems
from scripts.unusable import drop_unusable
from tests.pipeline.conftest import OPERATIONS, small


def ids(spec: Spec) -> list[str]:
    return sorted(endpoint.id for endpoint in endpoints(spec))


def test_a_whole_spec_stays_as_it_is() -> None:
    assert drop_unusable(small()) == (small(), [], [])


def test_the_spec_that_was_given_is_not_changed(spec: Spec) -> None:
    del spec["paths"]["/widgets"]["get"]["operationId"]
    before = small()
    del before["paths"]["/widgets"]["get"]["operationId"]
    drop_unusable(spec)
    assert spec == before


def test_of_two_operations_with_one_id_the_first_stays(spec: Spec) -> None:
    spec["paths"]["/widgets"]["post"]["operationId"] = "listWidgets"
    mended, left_out, said = drop_unusable(spec)
    assert ids(mended) == ["deleteWidget", "listWidgets", "uploadRows"]
    assert left_out == ["listWidgets (POST /widgets)"]
    assert said == ["POST /widgets has the operationId of GET /widgets; left out"]
    assert list(find_problems(mended)) == []


def test_an_operation_without_an_id_is_left_out(spec: Spec) -> None:
    del spec["paths"]["/widgets"]["post"]["operationId"]
    mended, left_out, said = drop_unusable(spec)
    assert ids(mended) == ["deleteWidget", "listWidgets", "uploadRows"]
    assert left_out == ["POST /widgets"]
    assert said == ["POST /widgets has no operationId that could name a module (''); left out"]


@pytest.mark.parametrize("operation_id", ["---", "42", "\u65e5\u672c", [1]])
def test_an_operation_whose_id_names_no_module_is_left_out(spec: Spec, operation_id: object) -> None:
    spec["paths"]["/widgets"]["post"]["operationId"] = operation_id
    mended, left_out, said = drop_unusable(spec)
    assert ids(mended) == ["deleteWidget", "listWidgets", "uploadRows"]
    assert left_out == [f"{operation_id} (POST /widgets)"]
    assert said == [f"POST /widgets has no operationId that could name a module ('{operation_id}'); left out"]
    assert list(find_problems(mended)) == []


@pytest.mark.parametrize("reference", ["#/paths/~1widgets", "#/paths/~1nowhere", "paths.json#/widgets"])
def test_a_path_that_is_a_reference_is_left_out(spec: Spec, reference: str) -> None:
    spec["paths"]["/alias"] = {"$ref": reference}
    mended, left_out, said = drop_unusable(spec)
    assert mended == small()
    assert left_out == ["/alias"]
    assert said == ["path '/alias' is a reference, which this project does not follow; left out"]


def test_an_operation_without_responses_is_left_out(spec: Spec) -> None:
    del spec["paths"]["/widgets"]["post"]["responses"]
    mended, left_out, said = drop_unusable(spec)
    assert ids(mended) == ["deleteWidget", "listWidgets", "uploadRows"]
    assert left_out == ["createWidget (POST /widgets)"]
    assert said == ["POST /widgets has no responses; left out"]


def test_a_path_that_cannot_be_called_is_left_out(spec: Spec) -> None:
    spec["paths"]["/wid gets"] = spec["paths"].pop("/widgets")
    mended, left_out, said = drop_unusable(spec)
    assert ids(mended) == ["deleteWidget", "uploadRows"]
    assert "/wid gets" not in mended["paths"]
    assert left_out == ["listWidgets (GET /wid gets)", "createWidget (POST /wid gets)"]
    assert said == [f"{method} /wid gets is not a path that can be called; left out" for method in ("GET", "POST")]


def test_a_dangling_reference_is_read_as_anything_and_said_once(spec: Spec) -> None:
    properties = spec["components"]["schemas"]["Widget"]["properties"]
    properties["one"] = {"$ref": "#/components/schemas/Nowhere"}
    properties["other"] = {"type": "array", "items": {"$ref": "#/components/schemas/Nowhere"}}
    mended, left_out, said = drop_unusable(spec)
    assert ids(mended) == sorted(OPERATIONS)
    assert left_out == []
    assert said == ["$ref '#/components/schemas/Nowhere' names nothing; read as anything"]
    kept = mended["components"]["schemas"]["Widget"]["properties"]
    assert kept["one"] == {}
    assert kept["other"] == {"type": "array", "items": {}}
    assert list(find_problems(mended)) == []


def test_a_reference_to_what_was_left_out_is_mended_too(spec: Spec) -> None:
    post = spec["paths"]["/widgets"]["post"]
    del post["operationId"]
    where = "#/paths/~1widgets/post/requestBody/content/application~1json/schema"
    spec["components"]["schemas"]["Widget"]["properties"]["copy"] = {"$ref": where}
    mended, _, said = drop_unusable(spec)
    assert mended["components"]["schemas"]["Widget"]["properties"]["copy"] == {}
    assert f"$ref {where!r} names nothing; read as anything" in said
    assert list(find_problems(mended)) == []
