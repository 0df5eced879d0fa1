"""`spec affects` on programs with labeled uses: it finds exactly those."""

from __future__ import annotations

from pathlib import Path

import pytest

from pagerduty_client.spec.affects import affects
from pagerduty_client.spec.schemas import SpecReader
from pagerduty_client.spec.usage import read_program, uses_of
from tests.spec.labels import (
    PINNED,
    REMOVALS,
    Targets,
    Use,
    changed_specs,
    decoys,
    differences,
    labels,
    target_of,
    unpack,
)

pytestmark = pytest.mark.whole


def test_uses_are_found_and_nothing_else(tmp_path: Path) -> None:
    of = Targets(PINNED)
    wanted = {use for use in labels() if of.has(use.target)}
    groups = changed_specs({use.target for use in wanted} | set(filter(of.has, decoys())))
    unpack(tmp_path)
    reader = SpecReader(PINNED)
    results = differences(reader, groups)
    found: set[Use] = set()
    programs = sorted(tmp_path.iterdir())
    for program in programs:
        uses = uses_of(read_program(program, pytest.fail), reader)
        for result, locations in results:
            for use in affects(uses, result):
                if use.change.kind in REMOVALS:
                    target = target_of(result, use.change, locations)
                    found |= {Use(target, str(Path(file).relative_to(tmp_path)), line) for file, line in use.locations}
    assert len(labels()) >= 200
    assert len(wanted) >= len(labels()) / 2
    assert len(programs) >= 20
    recall, precision = len(wanted & found) / len(wanted), len(wanted & found) / len(found)
    report = [f"{kind} {use}" for kind, uses in (("missed", wanted - found), ("wrong", found - wanted)) for use in uses]
    assert recall >= 0.95, (recall, report)
    assert precision >= 0.95, (precision, report)
