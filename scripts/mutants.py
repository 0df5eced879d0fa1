"""Mutate the decision tables and run their tests, with mutmut: a mutant that survives shows a missing test.

  python -m scripts.mutants                   all modules of tests/mutants.json (make mutants)
  python -m scripts.mutants limits order      the modules with one of these words in their path

`tests/mutants.json` names the modules, the tests to run, and the mutants that are equivalent, each with the reason.
Mutants that only change the wording of a message are not counted. Works on a copy below .cache; not on Windows, because
mutmut forks. Exit codes: 0 no survivor without a reason, 1 otherwise, or a reason without a surviving mutant.
"""

from __future__ import annotations

import ast
import difflib
import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.errors import PipelineError
from scripts.project import Project

CONFIG = """[tool.mutmut]
source_paths = ["src/"]
only_mutate = {modules}
pytest_add_cli_args_test_selection = {tests}
pytest_add_cli_args = ["-p", "no:randomly", "-p", "no:xdist", "-p", "no:cacheprovider", "-m", "not slow"]
also_copy = ["spec/"]

[tool.pytest.ini_options]
markers = ["slow", "whole"]
pythonpath = ["src"]
"""
SURVIVED, NOT_TESTED = 0, (5, 33)
SECONDS = 3600


@dataclass(frozen=True, slots=True)
class Mutant:
    """A mutant: where it is, and the lines that it changes."""

    function: str
    was: str
    now: str


def prepare(project: Project, folder: Path, table: dict[str, Any], modules: list[str]) -> None:
    """Copy the packages and the tests, and configure mutmut."""
    shutil.rmtree(folder, ignore_errors=True)
    without = shutil.ignore_patterns("__pycache__")
    for package in (project.generated, project.client, project.root / "overrides" / "pagerduty_runtime"):
        shutil.copytree(package, folder / "src" / package.name, ignore=without)
    for name in ("tests", "spec"):
        shutil.copytree(project.root / name, folder / name, ignore=without)
    config = CONFIG.format(modules=json.dumps([f"src/{one}" for one in modules]), tests=json.dumps(table["tests"]))
    (folder / "pyproject.toml").write_text(config, encoding="utf-8", newline="\n")


def run(folder: Path) -> None:
    """Run mutmut. Raises PipelineError if it did not test all mutants."""
    log = folder / "log.txt"
    with log.open("wb") as output:
        done = subprocess.run(
            [sys.executable, "-m", "mutmut", "run"],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": "src"},
            stdout=output,
            stderr=subprocess.STDOUT,
            timeout=SECONDS,
        )
    if done.returncode:
        raise PipelineError(f"mutmut failed; {log} ends with:\n{log.read_text(encoding='utf-8')[-3000:]}")


def results(folder: Path, module: str) -> tuple[int, list[Mutant]]:
    """Return the number of mutants of a module, and those that survived; without those that only change wording."""
    path = folder / "mutants" / "src" / module
    source = path.read_text(encoding="utf-8")
    functions = {
        node.name: node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    codes: dict[str, int | None] = json.loads(Path(f"{path}.meta").read_text(encoding="utf-8"))["exit_code_by_key"]
    killed, survivors = 0, list[Mutant]()
    for key, code in codes.items():
        if code is None:
            raise PipelineError(f"mutmut did not test {key}")
        name = key.rpartition(".")[2]
        original, mutated = functions[re.sub(r"__mutmut_\d+$", "__mutmut_orig", name)], functions[name]
        if code not in (SURVIVED, *NOT_TESTED):
            killed += 1
        elif _without_wording(original) != _without_wording(mutated):
            was, now = _changed(_lines(source, original), _lines(source, mutated))
            readable = re.sub(r"__mutmut_\d+$", "", name).replace("xǁ", "").replace("ǁ", ".").removeprefix("x_")
            survivors.append(Mutant(readable, was, now))
    return killed + len(survivors), survivors


def _lines(source: str, function: ast.AST) -> list[str]:
    return (ast.get_source_segment(source, function) or "").splitlines()[1:]


def _changed(before: list[str], after: list[str]) -> tuple[str, str]:
    lines = list(difflib.ndiff(before, after))
    was, now = (" ".join(one[2:].strip() for one in lines if one[0] == sign) for sign in "-+")
    return was, now


class _Wording(ast.NodeTransformer):
    """Drops strings of several words, which are messages, and the function's name."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        is_wording = isinstance(node.value, str) and " " in node.value
        return ast.Constant("") if is_wording else node


def _without_wording(function: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    return ast.dump(_Wording().visit(ast.parse("\n".join(map(ast.unparse, function.body)))))


def compare(folder: Path, module: str, equivalent: dict[str, list[dict[str, str]]]) -> tuple[int, Counter[str]]:
    """Print the survivors of a module, and the reasons that explain none; return their number, and the counts."""
    reasons = {Mutant(name, one["was"], one["now"]) for name, listed in equivalent.items() for one in listed}
    number, survivors = results(folder, module)
    counts = Counter(mutants=number, killed=number - len(survivors))
    counts["equivalent"] = sum(1 for mutant in survivors if mutant in reasons)
    print(f"{module}: {_words(counts)}")
    wrong = [("survived", mutant) for mutant in survivors if mutant not in reasons]
    wrong += [("killed, or no mutant any more", mutant) for mutant in reasons - {*survivors}]
    for what, mutant in wrong:
        print(f"  {what}: {mutant.function}\n    - {mutant.was}\n    + {mutant.now}")
    return len(wrong), counts


def main(words: list[str], project: Project | None = None) -> int:
    """Run all mutants of the modules that contain one of these words; print the survivors."""
    project = project or Project.here()
    table: dict[str, Any] = json.loads((project.root / "tests" / "mutants.json").read_text(encoding="utf-8"))
    modules = [one for one in table["modules"] if not words or any(word in one for word in words)]
    folder = project.cache / "mutants"
    prepare(project, folder, table, modules)
    wrong, total = 0, Counter[str]()
    try:
        run(folder)
        for module in modules:
            number, counts = compare(folder, module, table["equivalent"].get(module, {}))
            wrong, total = wrong + number, total + counts
    except PipelineError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(f"all: {_words(total)}")
    return 1 if wrong else 0


def _words(counts: Counter[str]) -> str:
    return ", ".join(f"{counts[name]} {name}" for name in ("mutants", "killed", "equivalent"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
