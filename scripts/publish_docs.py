"""Publish a built documentation site: a folder per release, and `latest`, on the branch gh-pages.

  python -m scripts.publish_docs SITE VERSION      the environment variable REMOTE is the repository's URL

Other folders of the branch are not changed. A final release replaces `latest` unless a newer one is there; a
pre-release never does.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from packaging.version import InvalidVersion, Version

BRANCH = "gh-pages"
INDEX = '<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=latest/"><title>Docs</title>\n'
AUTHOR = ("-c", "user.name=github-actions[bot]", "-c", "user.email=github-actions[bot]@users.noreply.github.com")


def publish(site: Path, version: str, remote: str) -> None:
    """Add a site to the branch and push it. Raises subprocess.CalledProcessError if git fails."""
    with tempfile.TemporaryDirectory(prefix="publish-docs-") as folder:
        root = Path(folder)
        _git(root, "init", "--quiet", "--initial-branch", BRANCH)
        if _git(root, "ls-remote", "--heads", remote, BRANCH):
            _git(root, "fetch", "--quiet", "--depth", "1", remote, BRANCH)
            _git(root, "reset", "--quiet", "--hard", "FETCH_HEAD")
        targets = [version]
        released = [Version(path.name) for path in root.iterdir() if _is_version(path.name)]
        if not Version(version).is_prerelease and all(one <= Version(version) for one in released):
            targets.append("latest")
        for target in targets:
            shutil.rmtree(root / target, ignore_errors=True)
            shutil.copytree(site, root / target)
        (root / ".nojekyll").touch()
        (root / "index.html").write_text(INDEX, encoding="utf-8", newline="\n")
        _git(root, "add", "--all")
        _git(root, *AUTHOR, "commit", "--quiet", "--allow-empty", "--message", f"Documentation of {version}")
        _git(root, "push", "--quiet", remote, f"HEAD:{BRANCH}")


def _is_version(name: str) -> bool:
    try:
        return not Version(name).is_prerelease
    except InvalidVersion:
        return False


def _git(root: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=root, check=True, stdout=subprocess.PIPE, encoding="utf-8")
    return done.stdout


def main(arguments: list[str]) -> int:
    if len(arguments) != 2 or not (Path(arguments[0]) / "index.html").is_file() or "REMOTE" not in os.environ:
        print("usage: REMOTE=… python -m scripts.publish_docs SITE VERSION (build the site first)", file=sys.stderr)
        return 2
    publish(Path(arguments[0]), arguments[1], os.environ["REMOTE"])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
