"""Hostile specs: the generator rejects them immediately, and names what is too large."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.errors import PipelineError
from scripts.facts import strip_prose
from scripts.normalise import all_of
from scripts.pipeline import Inputs, build
from scripts.spec_file import MAX_ENTRIES, NotASpec, parse
from tests.spec.specs import Spec, make_spec, widget
from tests.spec.test_diff_kinds import HOSTILE, TEXT, ref


def spec(schemas: Spec) -> Spec:
    return make_spec(sent=ref("S0"), received=ref("S0"), schemas=schemas)


@pytest.mark.parametrize(
    ("key", "schema"),
    [
        ("properties", lambda count: widget(**{f"f{number}": TEXT for number in range(count)})),
        ("enum", lambda count: {"type": "string", "enum": [f"v{number}" for number in range(count)]}),
        ("oneOf", lambda count: {"oneOf": [widget(**{f"f{number}": TEXT}) for number in range(count)]}),
    ],
)
def test_a_schema_with_too_many_entries_is_rejected(key: str, schema: Any) -> None:
    limit = MAX_ENTRIES[key]
    with pytest.raises(NotASpec, match=f"S0/{key} has {limit + 1:,} entries; at most {limit:,} can be generated"):
        parse(json.dumps(spec({"S0": schema(limit + 1)})).encode(), source="spec.json")
    assert parse(json.dumps(spec({"S0": schema(limit)})).encode(), source="spec.json")


def test_unions_of_unions_are_rejected_before_they_are_written_out() -> None:
    with pytest.raises(PipelineError, match="exceed the limit"):
        all_of.run(strip_prose(spec(HOSTILE["oneOf nested"])))


def test_parts_of_parts_are_merged_once() -> None:
    assert all_of.run(strip_prose(spec(HOSTILE["allOf nested"])))


@pytest.mark.parametrize("name", ["an allOf chain", "a chain of references"])
def test_chains_without_an_end_are_rejected_in_one_sentence(name: str, tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match="contain each other in too many levels"):
        build(strip_prose(spec(HOSTILE[name])), Inputs(), tmp_path / "package")


def test_a_circle_is_generated(tmp_path: Path) -> None:
    result = build(strip_prose(spec(HOSTILE["a circle of allOf"])), Inputs(), tmp_path / "package")
    assert (result.missing, result.warnings) == ([], [])
