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
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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
    (folder / "pyproject.toml").write_text(config, encoding="utf-8")


def run(folder: Path) -> None:
    """Run mutmut. Raises RuntimeError if it did not test all mutants."""
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
        raise RuntimeError(f"mutmut failed; {log} ends with:\n{log.read_text(encoding='utf-8')[-3000:]}")


def results(folder: Path, module: str) -> Iterator[tuple[Mutant, int]]:
    """Return each mutant of a module with the exit code of its tests; none that only changes wording."""
    path = folder / "mutants" / "src" / module
    source = path.read_text(encoding="utf-8")
    functions = {
        node.name: node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    codes: dict[str, int | None] = json.loads(Path(f"{path}.meta").read_text(encoding="utf-8"))["exit_code_by_key"]
    for key, code in codes.items():
        if code is None:
            raise RuntimeError(f"mutmut did not test {key}")
        prefix, _, name = key.rpartition(".")
        original = functions[re.sub(r"__mutmut_\d+$", "__mutmut_orig", name)]
        mutated = functions[name]
        if _without_wording(original) == _without_wording(mutated):
            continue
        lines = [(ast.get_source_segment(source, node) or "").splitlines()[1:] for node in (original, mutated)]
        changed = list(difflib.ndiff(*lines))
        was, now = (" ".join(one[2:].strip() for one in changed if one[0] == sign) for sign in "-+")
        readable = re.sub(r"__mutmut_\d+$", "", name).replace("xǁ", "").replace("ǁ", ".").removeprefix("x_")
        yield Mutant(f"{prefix}.{readable}", was, now), code


class _Wording(ast.NodeTransformer):
    """Drops strings of several words, which are messages, and the function's name."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        is_wording = isinstance(node.value, str) and " " in node.value
        return ast.Constant("") if is_wording else node


def _without_wording(function: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    return ast.dump(_Wording().visit(ast.Module([ast.parse(ast.unparse(one)) for one in function.body], [])))


def check(project: Project, words: list[str]) -> int:
    """Run all mutants of the modules that contain one of these words; print the survivors."""
    table: dict[str, Any] = json.loads((project.root / "tests" / "mutants.json").read_text(encoding="utf-8"))
    modules = [one for one in table["modules"] if not words or any(word in one for word in words)]
    folder = project.cache / "mutants"
    prepare(project, folder, table, modules)
    run(folder)
    wrong = 0
    total: Counter[str] = Counter()
    for module in modules:
        prefix = module.removesuffix(".py").replace("/", ".")
        reasons = {
            Mutant(f"{prefix}.{function}", one["was"], one["now"])
            for function, found in table["equivalent"].get(module, {}).items()
            for one in found
        }
        found = list(results(folder, module))
        survivors = [mutant for mutant, code in found if code in (SURVIVED, *NOT_TESTED)]
        counts = Counter(mutants=len(found), killed=len(found) - len(survivors), equivalent=len(reasons & {*survivors}))
        total += counts
        print(f"{module}: {_words(counts)}")
        for mutant in survivors:
            if mutant not in reasons:
                print(f"  survived: {mutant.function}\n    - {mutant.was}\n    + {mutant.now}")
                wrong += 1
        for mutant in reasons - {*survivors}:
            print(f"  no such survivor: {mutant.function}\n    - {mutant.was}\n    + {mutant.now}")
            wrong += 1
    print(f"all: {_words(total)}")
    return 1 if wrong else 0


def _words(counts: Counter[str]) -> str:
    return ", ".join(f"{counts[name]} {name}" for name in ("mutants", "killed", "equivalent"))


if __name__ == "__main__":
    sys.exit(check(Project.here(), sys.argv[1:]))
