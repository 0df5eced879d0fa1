"""The result of `make contract`: unexplained findings are errors, and so are unused explanations."""

from __future__ import annotations

import json

from pagerduty_rest.operations import OPERATIONS
from tests.contract.calls import Diagnostic, Differing, calls
from tests.contract.explained import DIFFERENCES, PATH, judged, judged_differences, known, known_differences


def occurring(spec: str) -> list[Diagnostic]:
    return [Diagnostic(*one) for one in known(spec)]


def test_unexplained_findings_are_ours() -> None:
    new = Diagnostic("listTeams", "E3004", "query.limit", "Missing required query parameter: limit")
    assert judged("corrected", [*occurring("corrected"), new]) == ([tuple(new)], [])


def test_an_unused_explanation_is_an_error() -> None:
    first, *rest = sorted(occurring("upstream"))
    assert judged("upstream", rest) == ([], [tuple(first)])


def test_each_explanation_has_a_reason_and_existing_operations() -> None:
    entries = json.loads(PATH.read_text(encoding="utf-8"))
    for entry in entries:
        assert len(entry["why"]) > 40
        for operations in entry["documents"].values():
            assert operations
            assert set(operations) <= OPERATIONS.keys()


def test_every_operation_is_called_with_the_least_and_with_everything() -> None:
    made = list(calls())
    assert {one.operation.id for one in made if not one.round.whole} == OPERATIONS.keys()
    assert {one.operation.id for one in made if one.round.whole} == OPERATIONS.keys()


def test_unexplained_differences_and_unused_explanations_are_errors() -> None:
    new = Differing("getTeam", "missing", "$.team.name")
    first, *rest = sorted(known_differences())
    assert judged_differences([*rest, new]) == ([new], [first])
    for entry in json.loads(DIFFERENCES.read_text(encoding="utf-8")):
        assert len(entry["why"]) > 40
        assert set(entry["operations"]) <= OPERATIONS.keys()
