"""Check the wording of all prose in this repository.

    python -m scripts.prose                every file
    python -m scripts.prose docs/lists.md  these files

rules.toml has the rules, and the exceptions to them with their reasons. Exit codes: 0 clean, 1 something to reword.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import NamedTuple

from scripts.project import Project
from scripts.prose.segments import read_segments

RULES = Path(__file__).with_name("rules.toml")


class Rule(NamedTuple):
    """A term or a sentence shape to avoid."""

    find: re.Pattern[str]
    write: str


class Allowed(NamedTuple):
    """A use of terms that is fine: the words around it, in the files that match."""

    text: re.Pattern[str]
    files: str
    why: str


class Finding(NamedTuple):
    """A term that a rule names, and what to write."""

    path: str
    line: int
    term: str
    write: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.term!r} → {self.write}"


class Linter:
    """Applies rules, and remembers which exceptions were needed."""

    def __init__(self, data: Path = RULES) -> None:
        table = tomllib.loads(data.read_text(encoding="utf-8"))
        self.rules = [Rule(_pattern(find), write) for find, write in table["rules"]]
        self.allowed = [Allowed(_pattern(text), files, why) for text, files, why in table["allowed"]]
        self.files, self.skipped = table["files"], table["skipped"]
        self.used: set[Allowed] = set()

    def covers(self, path: str) -> bool:
        """Whether a file of the repository is checked."""
        return any(fnmatch(path, p) for p in self.files) and not any(fnmatch(path, p) for p in self.skipped)

    def check(self, path: str, file: Path) -> Iterator[Finding]:
        """Yield what a file should word differently."""
        for segment in read_segments(file, is_test=path.startswith("tests/")):
            text = segment.text
            for rule in self.rules:
                for match in rule.find.finditer(text):
                    if not self._is_allowed(path, text, match.span()):
                        line = segment.line + text.count("\n", 0, match.start())
                        yield Finding(path, line, " ".join(match[0].split()), rule.write)

    def _is_allowed(self, path: str, text: str, span: tuple[int, int]) -> bool:
        for exception in self.allowed:
            if fnmatch(path, exception.files) and any(
                use.start() <= span[0] and span[1] <= use.end() for use in exception.text.finditer(text)
            ):
                self.used.add(exception)
                return True
        return False


def _pattern(text: str) -> re.Pattern[str]:
    """Compile a pattern in which a space matches a line break, too."""
    return re.compile(text.replace(" ", r"\s"), re.IGNORECASE)


def _tracked(root: Path) -> list[str]:
    command = ["git", "ls-files"]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout.splitlines()


def main(arguments: Iterable[str] | None = None) -> int:
    """Check the files that were named, or all."""
    parser = argparse.ArgumentParser(prog="scripts.prose", description="Check the wording of prose.")
    parser.add_argument("files", nargs="*", help="files of this repository; by default, all")
    named = parser.parse_args(None if arguments is None else list(arguments)).files
    root, linter = Project.here().root, Linter()
    paths = named or [path for path in _tracked(root) if linter.covers(path) and (root / path).is_file()]
    findings = [finding for path in paths for finding in linter.check(path, root / path)]
    for finding in findings:
        print(finding)
    unused = [] if named else [a for a in linter.allowed if a not in linter.used]
    for exception in unused:
        print(f"{RULES.relative_to(root)}: no text needs the exception {exception.text.pattern!r}: remove it")
    return 1 if findings or unused else 0


if __name__ == "__main__":
    sys.exit(main())
