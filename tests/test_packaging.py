"""The distribution: a wheel that installs, imports and type-checks, with both packages typed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.upstream import ROOT

pytestmark = pytest.mark.whole

PROGRAM = """
from pagerduty_client import Client
from pagerduty_rest.api.incidents import list_incidents
from pagerduty_rest.models import Incident

def titles(client: Client) -> list[str]:
    found: list[Incident] = list_incidents.sync(client=client, statuses=["triggered"]).incidents
    return [one.title for one in found]
"""
WRONG = 'from pagerduty_rest.api.incidents import list_incidents\nlist_incidents.sync(client=1, statuses=["x"])\n'


def run(*command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=300)


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def test_the_wheel_has_three_packages_typed_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {f"{name}/py.typed" for name in ("pagerduty_rest", "pagerduty_runtime", "pagerduty_client")} <= set(names)
    assert {name.split("/")[0] for name in names if not name.split("/")[0].endswith(".dist-info")} == {
        "pagerduty_rest",
        "pagerduty_client",
        "pagerduty_runtime",
    }


def test_the_wheel_needs_three_packages_and_no_more(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (name,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
    lines = archive.read(name).decode().splitlines()
    needed = [
        line.split(":")[1].split(";")[0]
        for line in lines
        if line.startswith("Requires-Dist:") and "extra ==" not in line
    ]
    assert sorted(line.strip().split("<")[0].split(">")[0] for line in needed) == ["attrs", "httpx", "python-dateutil"]


@pytest.mark.parametrize("where", ["wheel", "editable"])
def test_a_users_program_imports_and_type_checks(where: str, installed: Path, tmp_path: Path) -> None:
    (tmp_path / "right.py").write_text(PROGRAM)
    (tmp_path / "wrong.py").write_text(WRONG)
    path = str(installed) if where == "wheel" else ""
    extra = f'"extraPaths": ["{path}"], ' if path else ""
    (tmp_path / "pyrightconfig.json").write_text(f'{{{extra}"typeCheckingMode": "strict"}}')
    env = f"import sys; sys.path.insert(0, {path!r}); " if path else ""
    ran = run(sys.executable, "-c", f"{env}import right, pagerduty_rest; print(pagerduty_rest.__file__)", cwd=tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.startswith(path or str(ROOT / "generated"))
    (tmp_path / "misspelled.py").write_text("from pagerduty_rest.models import Incidnet\nprint(Incidnet)\n")
    programs = ("right.py", "wrong.py", "misspelled.py")
    typed = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(ROOT / ".cache" / "mypy"), *programs],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=300,
        env={"PATH": os.environ["PATH"], **({"MYPYPATH": path} if path else {})},
    )
    assert files_with_errors(typed.stdout) == {"wrong.py", "misspelled.py"}, typed.stdout + typed.stderr
    checked = run(sys.executable, "-m", "basedpyright", "--pythonpath", sys.executable, *programs, cwd=tmp_path)
    assert files_with_errors(checked.stdout) == {"wrong.py", "misspelled.py"}, checked.stdout + checked.stderr


def files_with_errors(said: str) -> set[str]:
    """The names of the files in which a type checker found an error."""
    return set(re.findall(r"(\w+\.py):\d\S* (?:- )?error\b", said))
