"""Publishing the documentation: a folder per release and `latest`, in a repository on this machine."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from scripts.publish_docs import main, publish

pytestmark = pytest.mark.whole


def git(root: Path, *arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True, encoding="utf-8").stdout


@pytest.fixture
def remote(tmp_path: Path) -> Path:
    path = tmp_path / "remote.git"
    git(tmp_path, "init", "--quiet", "--bare", str(path))
    return path


def site(tmp_path: Path, text: str) -> Path:
    folder = tmp_path / f"site of {text}"
    (folder / "guide").mkdir(parents=True)
    (folder / "index.html").write_text(text)
    (folder / "guide" / f"{text}.html").write_text(text)
    return folder


def published(remote: Path, path: str) -> str:
    return git(remote, "show", f"gh-pages:{path}")


def test_each_release_has_a_folder_and_latest_is_the_newest(tmp_path: Path, remote: Path) -> None:
    for version in ("0.1.0", "0.2.0", "0.1.1", "0.3.0rc1"):
        publish(site(tmp_path, version), version, str(remote))
    for version in ("0.1.0", "0.2.0", "0.1.1", "0.3.0rc1"):
        assert published(remote, f"{version}/index.html") == version
    assert published(remote, "latest/index.html") == "0.2.0"
    assert "latest/" in published(remote, "index.html")
    assert git(remote, "ls-tree", "--name-only", "gh-pages:latest/guide").split() == ["0.2.0.html"]
    assert len(git(remote, "log", "--oneline", "gh-pages").splitlines()) == 4


def test_a_release_can_be_published_again(tmp_path: Path, remote: Path) -> None:
    publish(site(tmp_path, "first"), "0.1.0", str(remote))
    publish(site(tmp_path, "second"), "0.1.0", str(remote))
    assert git(remote, "ls-tree", "--name-only", "gh-pages:0.1.0/guide").split() == ["second.html"]
    assert published(remote, "latest/index.html") == "second"


def test_a_site_that_is_not_built_is_rejected(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path), "0.1.0"]) == 2
    assert "build the site first" in capsys.readouterr().err
