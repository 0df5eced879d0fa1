"""update.yml on a local bare repository: several days of upstream changes, a person's commit, a failing day."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from scripts import propose
from scripts.project import Project
from tests.pipeline.conftest import ROOT

pytestmark = pytest.mark.whole

# Replaces GitHub's program: keeps requests and issues in a file, and records each call.
GH = """#!{python}
import json, pathlib, sys
file = pathlib.Path({state!r})
state = json.loads(file.read_text()) if file.exists() else {{"pr": {{}}, "issue": {{}}, "calls": []}}
kind, action, *rest = sys.argv[1:]
state["calls"].append([kind, action])
value = lambda name: rest[rest.index(name) + 1] if name in rest else None
text = lambda: pathlib.Path(value("--body-file")).read_text()
if action == "list":
    found = [number for number, one in state[kind].items() if one["open"] and one.get("head") == value("--head")]
    print(found[0] if found else "")
elif action == "create" and kind != "label":
    state[kind][str(len(state[kind]) + 1)] = {{"open": True, "head": value("--head"), "body": text()}}
elif action == "edit":
    state[kind][rest[0]]["body"] = text()
elif action == "close":
    state[kind][rest[0]]["open"] = False
elif action == "run":
    state.setdefault("ci", []).append(value("--ref"))
file.write_text(json.dumps(state))
"""


class Hub:
    """A bare repository, GitHub's state, and a new clone for each run of the workflow."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.bare = folder, folder / "bare.git"
        self.days = 0
        git(folder, "init", "--quiet", "--bare", "--initial-branch=main", str(self.bare))
        first = self.clone("first")
        for name in ("spec", "generated"):
            (first / name).mkdir()
            (first / name / "a.txt").write_text("0\n")
        (first / "CHANGELOG.md").write_text("# Changelog\n")
        (first / ".gitignore").write_text(".cache/\n")
        self.commit(first, "first", "main")

    def clone(self, name: str, branch: str = "main") -> Path:
        clone = self.folder / name
        git(self.folder, "clone", "--quiet", str(self.bare), str(clone))
        if branch != "main":
            git(clone, "switch", "--quiet", branch)
        git(clone, "config", "user.name", "A person")
        git(clone, "config", "user.email", "person@example.com")
        return clone

    def commit(self, clone: Path, message: str, branch: str) -> None:
        git(clone, "add", "--all")
        git(clone, "commit", "--quiet", "--message", message)
        git(clone, "push", "--quiet", "origin", f"HEAD:refs/heads/{branch}")

    def day(self, upstream: str, *, fails: bool = False) -> str:
        """Run the workflow on a day with this upstream spec, and return the branch."""
        self.days += 1
        clone = self.clone(f"day-{self.days}")
        project = Project(clone)
        branch = propose.prepare(project)
        log, report = clone / ".cache" / "update.log", clone / ".cache" / "report.md"
        log.parent.mkdir()
        if fails:
            log.write_text("error: the tests fail\n")
            propose.failed(project, log)
            return branch
        (clone / "spec" / "a.txt").write_text(f"{upstream}\n")
        report.write_text(f"# Update: {upstream}\n")
        propose.publish(project, report)
        return branch

    def log(self, branch: str) -> list[str]:
        """Return the commits of a branch, newest first: author and message."""
        return git(self.bare, "log", "--format=%an: %s", branch).splitlines()

    @property
    def github(self) -> dict[str, object]:
        content: dict[str, object] = json.loads((self.folder / "github.json").read_text())
        return content


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hub:
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    if os.name == "nt":
        pytest.skip("Windows: a script cannot stand in for gh")
    program = tmp_path / "bin" / "gh"
    program.parent.mkdir()
    program.write_text(GH.format(python=sys.executable, state=str(tmp_path / "github.json")))
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    return Hub(tmp_path)


BOT = f"{propose.BOT[0]}: {propose.TITLE}"


def test_updates_add_commits_and_a_persons_commit_stays(hub: Hub) -> None:
    assert hub.day("one") == "update/spec"
    person = hub.clone("person", "update/spec")
    (person / "spec" / "words.txt").write_text("Lists widgets.\n")
    hub.commit(person, "Words for widgets", "update/spec")
    before = git(hub.bare, "rev-parse", "update/spec").strip()
    assert hub.day("two") == "update/spec"
    git(hub.bare, "merge-base", "--is-ancestor", before, "update/spec")
    hub.day("three")
    assert hub.log("update/spec")[:4] == [BOT, BOT, "A person: Words for widgets", BOT]
    assert git(hub.bare, "show", "update/spec:spec/words.txt") == "Lists widgets.\n"
    state = hub.github
    assert state["pr"] == {"1": {"open": True, "head": "update/spec", "body": "# Update: three\n"}}
    assert state["ci"] == ["update/spec"] * 3


def test_nothing_new_pushes_nothing(hub: Hub) -> None:
    hub.day("one")
    before = git(hub.bare, "rev-parse", "update/spec")
    hub.day("one")
    assert git(hub.bare, "rev-parse", "update/spec") == before
    assert hub.github["ci"] == ["update/spec"]


def test_what_main_got_meanwhile_is_merged_and_a_conflict_opens_a_new_branch(hub: Hub) -> None:
    hub.day("one")
    person = hub.clone("person")
    (person / "README.md").write_text("new\n")
    hub.commit(person, "A page", "main")
    assert hub.day("two") == "update/spec"
    assert git(hub.bare, "show", "update/spec:README.md") == "new\n"
    (person / "spec" / "a.txt").write_text("by hand\n")
    hub.commit(person, "A spec by hand", "main")
    old = git(hub.bare, "rev-parse", "update/spec")
    branch = hub.day("three")
    assert branch.startswith("update/spec-")
    assert git(hub.bare, "rev-parse", "update/spec") == old
    assert hub.log(branch)[:2] == [BOT, "A person: A spec by hand"]


def test_a_merged_request_starts_a_new_one(hub: Hub) -> None:
    hub.day("one")
    person = hub.clone("person")
    git(person, "merge", "--quiet", "--no-ff", "--no-edit", "origin/update/spec")
    git(person, "push", "--quiet", "origin", "HEAD:refs/heads/main")
    hub.day("two")
    assert hub.log("update/spec")[0] == BOT
    assert git(hub.bare, "diff", "--name-only", "main...update/spec").split() == ["spec/a.txt"]


def test_failing_days_have_one_issue_until_a_day_succeeds(hub: Hub) -> None:
    hub.day("one")
    before = git(hub.bare, "for-each-ref")
    hub.day("two", fails=True)
    hub.day("two", fails=True)
    assert git(hub.bare, "for-each-ref") == before
    issues = hub.github["issue"]
    assert isinstance(issues, dict)
    assert list(issues) == ["1"]
    assert issues["1"]["open"]
    assert "error: the tests fail" in issues["1"]["body"]
    hub.day("one")  # no upstream change, which also counts as success
    issues = hub.github["issue"]
    assert isinstance(issues, dict)
    assert not issues["1"]["open"]


def test_the_workflow_runs_these_steps_and_forces_nothing() -> None:
    text = (ROOT / ".github" / "workflows" / "update.yml").read_text(encoding="utf-8")
    workflow = yaml.safe_load(text)
    (job,) = workflow["jobs"].values()
    assert workflow["permissions"] == {}
    assert job["steps"][0]["with"]["persist-credentials"] is False
    with_token = [step["run"] for step in job["steps"] if "GH_TOKEN" in step.get("env", {})]
    assert "GH_TOKEN" not in job["env"]
    assert all("scripts.propose" in run and "make " not in run for run in with_token)
    runs = [step["run"] for step in job["steps"] if "run" in step]
    commands = [line for run in runs for line in run.splitlines()]
    assert [line.split("scripts.propose ")[1].split()[0] for line in commands if "scripts.propose" in line] == [
        "prepare",
        "publish",
        "failed",
    ]
    assert any(line.startswith("make setup update ") for line in commands)
    assert job["steps"][-1]["if"] == "failure()"
    assert all(len(step["uses"].split("@")[1].split()[0]) == 40 for step in job["steps"] if "uses" in step)
    for source in (text, (ROOT / "scripts" / "propose.py").read_text(encoding="utf-8")):
        assert "push --force" not in source
        assert '"--force"' not in source.replace('LABEL, "--force"', "")
    dispatch = yaml.safe_load((ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8"))
    assert "workflow_dispatch" in dispatch[True]  # YAML reads `on` as true
