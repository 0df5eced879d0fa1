"""Postman's own converter converts the pinned spec completely."""

from __future__ import annotations

import pytest

from scripts import node, postman
from scripts.generate import pinned
from scripts.openapi import endpoints
from scripts.project import Project

pytestmark = pytest.mark.whole


def test_every_operation_is_in_postmans_collection(capsys: pytest.CaptureFixture[str]) -> None:
    if (why := node.absent()) is not None:
        pytest.skip(why)
    assert postman.main() == 0
    total = sum(1 for _ in endpoints(pinned(Project.here())))
    assert f"{total} of {total} operations" in capsys.readouterr().out


def test_an_operation_that_is_missing_is_named() -> None:
    spec = pinned(Project.here())
    first = next(endpoints(spec))
    lost = postman.missing(spec, {"item": [{"request": {"method": "GET", "url": {"path": ["abilities"]}}}]})
    assert len(lost) == sum(1 for _ in endpoints(spec)) - 1
    assert f"{first.method.upper()} {first.path}" not in lost


def test_without_node_nothing_is_done(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert postman.main() == 0
    assert "skipped: node and npm not found" in capsys.readouterr().out
