"""Strict mode on the official examples: each difference is the example's mistake, explained in data."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pagerduty_rest.operations import OPERATIONS
from pagerduty_runtime.conformance import Difference, differences
from scripts import lock
from scripts.project import Project
from tests.upstream import PINNED, request_examples, response_examples, versions

pytestmark = pytest.mark.whole

EXCEPTIONS = json.loads((Path(__file__).parent / "official_examples.json").read_text(encoding="utf-8"))
# The exceptions were written for one spec; examples of others may differ in as many more locations.
IS_REVIEWED = EXCEPTIONS["reviewed"] == lock.load(Project.here())["stages"]["facts"]
MAX_SHARE = 0.1
MAX_RESPONSES = 40


def location(difference: Difference) -> str:
    """Return a path without list positions."""
    return re.sub(r"\[\d+\]", "[]", difference.path)


def reasons(kind: str, operation_id: str, found: list[Difference]) -> Iterator[str]:
    """Yield the locations without an exception."""
    for difference in found:
        key = f"{operation_id} {location(difference)}"
        if not any(re.fullmatch(one["example"], key) for one in EXCEPTIONS[kind]):
            yield f"{key}: {difference.kind}, expected {difference.expected}, found {difference.found}"


def request_differences(operation_id: str, example: Any) -> list[Difference]:
    operation = OPERATIONS[operation_id]
    if operation.body is None:
        return []
    if operation.wrapper is not None and set(example) == {operation.wrapper}:
        example = example[operation.wrapper]
    return list(differences(operation.body, example, operation.package))


def assert_explained(unexplained: list[str], examples: int) -> None:
    assert unexplained == [] or (not IS_REVIEWED and len(unexplained) <= MAX_SHARE * examples), unexplained


@pytest.mark.parametrize("version", versions() or [PINNED])
def test_requests_differ_only_where_the_example_is_wrong(version: str) -> None:
    examples = [one for one in request_examples(version) if one[0] in OPERATIONS]
    found = [
        reason
        for operation_id, example in examples
        for reason in reasons("requests", operation_id, request_differences(operation_id, example))
    ]
    assert_explained(found, len(examples))


@pytest.mark.parametrize("version", versions() or [PINNED])
def test_responses_differ_only_where_the_example_is_wrong(version: str) -> None:
    differing = checked = 0
    unexplained: list[str] = []
    for operation_id, status, example in response_examples(version):
        if operation_id in OPERATIONS:
            found = OPERATIONS[operation_id].differences(status, example)
            checked += 1
            differing += bool(found)
            unexplained += reasons("responses", operation_id, found)
    assert_explained(unexplained, checked)
    if IS_REVIEWED and version == PINNED:
        assert differing <= MAX_RESPONSES


@pytest.mark.skipif(not IS_REVIEWED, reason="the exceptions were written for another spec")
def test_every_exception_is_still_needed() -> None:
    locations = {
        "requests": {
            f"{operation_id} {location(one)}"
            for version in versions() or [PINNED]
            for operation_id, example in request_examples(version)
            if operation_id in OPERATIONS
            for one in request_differences(operation_id, example)
        },
        "responses": {
            f"{operation_id} {location(one)}"
            for version in versions() or [PINNED]
            for operation_id, status, example in response_examples(version)
            if operation_id in OPERATIONS
            for one in OPERATIONS[operation_id].differences(status, example)
        },
    }
    for kind, found in locations.items():
        for one in EXCEPTIONS[kind]:
            assert one["reason"]
            assert any(re.fullmatch(one["example"], key) for key in found), one
