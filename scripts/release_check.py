"""Rehearse a release: build it, inspect it, install it, and use it.

  python -m scripts.release_check                     everything (make release-check)
  python -m scripts.release_check lowest newest       only install it on the lowest or newest dependencies, and use it

Each installation is a new virtual environment. Exit codes: 0 passed, 1 a check failed; its output is printed.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import venv
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from packaging.requirements import Requirement

from scripts.errors import PipelineError
from scripts.project import Project

MAX_PATH = 100
TOPLEVEL = "pagerduty_rest,pagerduty_runtime,pagerduty_client"
SECONDS = 1800
SMOKE = """
from pagerduty_client.sandbox import Sandbox
from pagerduty_rest import SPEC, encode
from pagerduty_rest.models import TeamInput

with Sandbox().seed().client() as client:
    team = client.teams.create(body=TeamInput(name="Release"))
    assert client.teams.list().find(name="Release").id == team.id
    assert [encode(one)["id"] for one in client.incidents.list()]
    assert SPEC.commit
print("the first program works")
"""


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """The checks, all on the same two files."""

    root: Path
    folder: Path

    @property
    def wheel(self) -> Path:
        return next((self.folder / "dist").glob("*.whl"))

    @property
    def sdist(self) -> Path:
        return next((self.folder / "dist").glob("*.tar.gz"))

    def build(self, name: str = "dist") -> None:
        """Build the sdist, and the wheel from the sdist, as the release does."""
        _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(self.folder / name), cwd=self.root)

    def reproducible(self) -> None:
        """Build again and compare the files."""
        self.build("again")
        for path in (self.wheel, self.sdist):
            again = self.folder / "again" / path.name
            if hashlib.sha256(path.read_bytes()).digest() != hashlib.sha256(again.read_bytes()).digest():
                raise PipelineError(f"{path.name}: two builds of the same files differ")

    def metadata(self) -> None:
        """Check the metadata, and that the README renders."""
        _run(sys.executable, "-m", "twine", "check", "--strict", str(self.wheel), str(self.sdist), cwd=self.folder)

    def contents(self) -> None:
        """Check the contents of the wheel."""
        _run(sys.executable, "-m", "check_wheel_contents", "--toplevel", TOPLEVEL, str(self.wheel), cwd=self.folder)

    def paths(self) -> None:
        """Check the length of the installed paths, which some file systems limit.

        Those in the sdist are longer by its folder and `generated/`; its format has no limit.
        """
        with zipfile.ZipFile(self.wheel) as wheel:
            long = [name for name in wheel.namelist() if len(name) > MAX_PATH]
        if long:
            raise PipelineError(f"paths in the wheel have more than {MAX_PATH} characters: {', '.join(long)}")

    def lowest(self) -> None:
        """Install the wheel with the lowest versions that pyproject.toml allows, and use it."""
        project = tomllib.loads((self.root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        wanted = project["dependencies"] + project["optional-dependencies"]["sandbox"]
        self._use("lowest", f"{self.wheel}[sandbox]", *map(_lowest, wanted))

    def newest(self) -> None:
        """Install the wheel with the newest versions, and use it."""
        self._use("newest", f"{self.wheel}[sandbox]")

    def from_sdist(self) -> None:
        """Install from the sdist, and use it."""
        self._use("sdist", f"{self.sdist}[sandbox]")

    def make(self) -> None:
        """Run `make` and `make test` in the unpacked sdist, as a distributor would."""
        with tarfile.open(self.sdist) as archive:
            archive.extractall(self.folder / "unpacked", filter="data")
        (root,) = (self.folder / "unpacked").iterdir()
        _run("make", cwd=root)
        _run("make", "test", cwd=root)

    def _use(self, name: str, *requirements: str) -> None:
        home = self.folder / name
        venv.create(home, with_pip=True)
        scripts = home / ("Scripts" if os.name == "nt" else "bin")
        python = str(scripts / "python")
        _run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *requirements, cwd=home)
        _run(str(scripts / "pagerduty-rest"), "--version", cwd=home)
        _run(str(scripts / "pagerduty-rest"), "spec", "show", cwd=home)
        _run(str(scripts / "pagerduty-rest"), "find", "snooze an incident", cwd=home)
        _run(str(scripts / "pagerduty-sandbox"), "coverage", cwd=home)
        _run(python, "-W", "error::DeprecationWarning:pagerduty", "-c", SMOKE, cwd=home)


CHECKS: dict[str, Callable[[Rehearsal], None]] = {
    "reproducible": Rehearsal.reproducible,
    "metadata": Rehearsal.metadata,
    "contents": Rehearsal.contents,
    "paths": Rehearsal.paths,
    "lowest": Rehearsal.lowest,
    "newest": Rehearsal.newest,
    "sdist": Rehearsal.from_sdist,
    "make": Rehearsal.make,
}


def _lowest(requirement: str) -> str:
    """`httpx>=0.27,<1` as `httpx==0.27`."""
    parsed = Requirement(requirement)
    (version,) = [one.version for one in parsed.specifier if one.operator == ">="]
    return f"{parsed.name}=={version}"


def _run(*command: str, cwd: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "MAKEFLAGS")}
    done = subprocess.run(
        command,
        cwd=cwd,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        timeout=SECONDS,
    )
    if done.returncode:
        raise PipelineError(f"{' '.join(command)} failed with exit code {done.returncode}:\n{done.stdout}")


def main(arguments: list[str]) -> int:
    if unknown := [name for name in arguments if name not in CHECKS]:
        print(f"error: unknown check: {', '.join(unknown)}; choose from {', '.join(CHECKS)}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="release-check-") as folder:
        rehearsal = Rehearsal(Project.here().root, Path(folder))
        try:
            rehearsal.build()
            for name in arguments or CHECKS:
                print(f"{name} …", file=sys.stderr, flush=True)
                CHECKS[name](rehearsal)
        except PipelineError as error:
            print(f"error: {error}", file=sys.stderr)
            return 1
    print("all checks passed: the release can be published" if not arguments else "passed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
