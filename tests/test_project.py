"""Project files match the code: links, workflows, dependencies, layers, and requirements of other platforms."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.upstream import ROOT

PYPROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PACKAGES = {"pagerduty_client", "pagerduty_rest", "pagerduty_runtime"}
REPOSITORY = PYPROJECT["project"]["urls"]["Source"]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SOURCES = [path for folder in ("overrides", "scripts") for path in sorted((ROOT / folder).rglob("*.py"))]
TESTS = [path for path in sorted((ROOT / "tests").rglob("*.py")) if "programs" not in path.parts]
# Constructs that work on one platform only, and their replacement.
NOT_PORTABLE = {
    r"os\.fork\(|os\.getuid|os\.killpg|import (?:fcntl|pwd|grp|resource|termios)\b": "no POSIX-only function",
    r"signal\.SIG(?!INT|TERM|BREAK)\w+": "no signal that Windows lacks",
    r"['\"]/(?:tmp|dev|usr|bin|etc)\b": "tempfile, os.devnull, or a path of the project",
    r"['\"](?:\.venv/)?bin/": "the scripts folder of the platform",
}


def test_readme_links_are_absolute_and_lead_to_files() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)]+)\)", text)
    assert links
    for link in links:
        assert link.startswith("https://"), f"{link}: the package index shows the README, too"
        if link.startswith(f"{REPOSITORY}/blob/main/"):
            assert (ROOT / link.removeprefix(f"{REPOSITORY}/blob/main/")).is_file(), link


def test_the_diagram_of_the_layers_is_the_import_rule() -> None:
    (layers,) = [
        one for one in PYPROJECT["tool"]["importlinter"]["contracts"] if set(one.get("layers", ())) >= PACKAGES
    ]
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    (diagram,) = re.findall(r"```\n(  your program\n.*?)```", text, re.DOTALL)
    drawn = re.findall(r"^  (pagerduty_\w+)", diagram, re.MULTILINE)
    assert drawn == layers["layers"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_pins_its_actions_and_asks_for_little(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    workflow = yaml.safe_load(text)
    assert "permissions" in workflow, "without it, the token may do everything"
    for line in re.findall(r"^[^#]*uses: (\S+@.*)", text, re.MULTILINE):
        is_pinned = re.match(r"[\w./-]+@[0-9a-f]{40} # v\d", line)
        assert is_pinned or re.match(r"[\w./-]+@[\w./]+ # zizmor: ignore\[unpinned-uses\] \w", line), line


def test_the_workflows_pass_zizmor() -> None:
    command = [str(Path(sys.executable).parent / "zizmor"), "--offline", "--no-progress", str(ROOT / ".github")]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_dependency_has_a_reason_and_a_pin() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    pins = {
        re.sub(r"[-_.]+", "-", line.partition("==")[0]).lower()
        for line in (ROOT / ".ci" / "requirements.txt").read_text(encoding="utf-8").split()
        if re.fullmatch(r"[\w.-]+==[\w.]+", line)
    }
    project = PYPROJECT["project"]
    extras = [one for extra in project["optional-dependencies"].values() for one in extra]
    groups = [one for group in PYPROJECT["dependency-groups"].values() for one in group]
    for requirement in project["dependencies"] + extras + groups:
        assert re.search(rf'"{re.escape(requirement)}"\]?,? +# \w', text), f"{requirement}: why is it there?"
        name = re.match(r"[\w.-]+", requirement)
        assert name and re.sub(r"[-_.]+", "-", name[0]).lower() in pins, requirement


@pytest.mark.parametrize(("pattern", "instead"), NOT_PORTABLE.items())
def test_no_source_assumes_a_platform(pattern: str, instead: str) -> None:
    is_path = "/" in pattern  # tests contain paths as hostile input
    found = [
        f"{path.relative_to(ROOT).as_posix()}:{number}: {line.strip()}"
        for path in (SOURCES if is_path else [*SOURCES, *TESTS])
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(pattern, line) and "# POSIX" not in line
    ]
    assert not found, f"use {instead}:\n" + "\n".join(found)


def test_text_files_have_an_encoding_and_unix_newlines() -> None:
    """Windows has other defaults for both."""
    found = []
    for path in SOURCES:
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and (missing := _wanted(call) - {one.arg for one in call.keywords}):
                found.append(f"{path.relative_to(ROOT).as_posix()}:{call.lineno}: {', '.join(sorted(missing))}")
    assert not found, "\n".join(found)


def _wanted(call: ast.Call) -> set[str]:
    """Return the arguments that a call needs because it reads or writes strings."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    modes = {one.value for one in call.args if isinstance(one, ast.Constant)}
    if name == "write_text" or (name == "open" and modes & {"w", "a", "x"}):
        return {"encoding", "newline"}
    if (name == "read_text" and not call.args) or (name == "open" and "r" in modes):
        return {"encoding"}
    return set()


def test_no_installed_path_is_too_long() -> None:
    """Up to 100 characters: some archives and file systems allow no more."""
    for folder in ("generated", "overrides"):
        for path in (ROOT / folder).rglob("*"):
            if "__pycache__" not in path.parts:
                assert len(path.relative_to(ROOT / folder).as_posix()) <= 100, path
