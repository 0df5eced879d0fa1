"""The documentation site: generated pages that are whole, and a strict build without a word."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from pagerduty_rest.operations import OPERATIONS
from scripts import reference
from tests.upstream import ROOT


def test_api_md_has_every_operation_with_its_types() -> None:
    api = reference.pages()["api.md"]
    listed = re.findall(r"^### \w+ \{ #(\w+) \}$", api, re.MULTILINE)
    assert sorted(listed) == sorted(OPERATIONS)
    section = api.split("### list_incidents {")[1].split("\n### ")[0]
    assert "- `statuses`: `Sequence[Literal['triggered', 'acknowledged', 'resolved']]`" in section
    assert "- returns `ListIncidentsPage`\n- `iterate` gives `Incident`" in section


def test_methods_md_has_every_method_once() -> None:
    listed = re.findall(r"^\| \[`(\w+\.\w+)`\]\(reference/", reference.pages()["methods.md"], re.MULTILINE)
    assert sorted(listed) == sorted(method.method for method in OPERATIONS.methods.values())


def test_the_pages_are_the_same_each_time() -> None:
    assert reference.pages() == reference.pages()


def test_every_operation_and_model_has_its_place_in_the_reference() -> None:
    pages = reference.pages()
    for operation in OPERATIONS.values():
        package, name = operation.module.split(".")
        assert f"\n## {name} {{ #{name} }}\n" in pages[f"reference/{package}.md"]
    for name in reference.MODELS:
        assert f"\n## {name} {{ #{name} }}\n" in pages[f"models/{name[0].lower()}.md"]


def test_the_site_builds_strictly_and_says_nothing(tmp_path: Path) -> None:
    pytest.importorskip("mkdocs", reason="the site is built with the extra `docs`")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path / "site")],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    index = (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
    loaded = re.findall(r'<(?:script|link)[^>]+(?:src|href)="(https?:[^"]+)"', index)
    assert loaded == [], "the pages load nothing from elsewhere"
