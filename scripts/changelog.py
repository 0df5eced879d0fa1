"""Write the changelog entry for an update: what changed since the last release, and which version that requires."""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts import lock
from scripts.api_changes import api_changes, package_folder
from scripts.errors import PipelineError
from scripts.openapi import Spec
from scripts.project import Project

HEADING = "## Unreleased"
ENTRY = "### PagerDuty's spec: "
END = "<!-- end of the changes of the spec -->"
# The maximum number of changes of the Python API in the changelog entry.
MAX_LISTED_CHANGES = 40


@dataclass(frozen=True, slots=True)
class Release:
    """The spec of the last release, and its version."""

    tag: str
    version: str
    spec: Spec
    source: dict[str, Any]


def entry_of(project: Project, draft: Project, before: Spec, after: Spec) -> str:
    """Return the changelog entry from the last release to a draft, or from the pinned spec if no release has a spec."""
    released = last_release(project)
    with tempfile.TemporaryDirectory() as room:
        if released is None:
            source, version = lock.load(project).get("source", {}), _version(project.root / "pyproject.toml")
            old = project.generated.parent
        else:
            before, source, version = released.spec, released.source, released.version
            old = package_folder(project, released.tag, Path(room))
        renames = api_changes(old, draft.generated.parent) if old.is_dir() and any(old.iterdir()) else []
    return _entry(before, after, f"{name_of(source)} → {name_of(lock.load(draft)['source'])}", version, renames)


def _entry(before: Spec, after: Spec, title: str, version: str, renames: list[str]) -> str:
    # Imported here because the client imports the generated package, which an update replaces.
    from pagerduty_client.spec.changes import next_version
    from pagerduty_client.spec.diff import diff
    from pagerduty_client.spec.report import as_markdown, summary

    result = diff(before, after)
    # A rename can break code even where the API did not change.
    bump = "major" if renames and result.bump != "none" else result.bump
    lines = [
        f"{ENTRY}{title}",
        "",
        f"{summary(result)}. Version: {version} → {next_version(version, bump)}.",
        "",
        as_markdown(result).rstrip(),
    ]
    if renames:
        more = [f"- and {len(renames) - MAX_LISTED_CHANGES} more"] if len(renames) > MAX_LISTED_CHANGES else []
        lines += ["", "**Python API**", "", *(f"- `{line}`" for line in renames[:MAX_LISTED_CHANGES]), *more]
    return "\n".join([*lines, "", END, ""])


def with_entry(changelog: str, entry: str) -> str:
    """Return the changelog with an entry under its first heading.

    An entry that starts from the same spec is replaced, because the new one includes it.
    """
    head, found, rest = changelog.partition(f"{HEADING}\n")
    if not found:
        raise PipelineError(f"CHANGELOG.md has no {HEADING!r} to write under")
    unreleased, following = _split(rest)
    start = re.escape(entry.split(" → ")[0])
    unreleased = re.sub(rf"^{start} → .*?^{END}\n", "", unreleased, flags=re.MULTILINE | re.DOTALL)
    return f"{head}{found}\n{entry}\n{unreleased.lstrip()}{following}"


def _split(text: str) -> tuple[str, str]:
    """Split the changelog at the next version's heading."""
    found = re.search(r"^## ", text, flags=re.MULTILINE)
    return (text, "") if found is None else (text[: found.start()], text[found.start() :])


def last_release(project: Project) -> Release | None:
    """Return the newest release before this commit, if its spec can be read."""
    tag = _git(project, "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*")
    if tag is None:
        return None
    tag = tag.strip()
    spec, locked = (_git(project, "show", f"{tag}:spec/{name}") for name in ("openapiv3.json", "lock.json"))
    if spec is None or locked is None:
        return None
    return Release(tag, tag.removeprefix("v"), json.loads(spec), json.loads(locked).get("source", {}))


def _git(project: Project, *arguments: str) -> str | None:
    """Return the output of git, or None if git fails or the project is not a repository."""
    if not (project.root / ".git").exists():
        return None
    try:
        done = subprocess.run(["git", *arguments], cwd=project.root, capture_output=True, text=True)
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None


def name_of(source: dict[str, Any]) -> str:
    """Name a version of the upstream spec for people: its commit and date, or the date of the pull."""
    name = str(source.get("commit") or source.get("ref") or "unknown")
    return f"{name[:8]} ({source.get('committed') or source.get('pulled', 'unknown date')})"


def _version(pyproject: Path) -> str:
    return str(tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]["version"])
