"""The console command: output, exit codes, and rejected input."""

from __future__ import annotations

import copy
import json
import shutil
import socket
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

import pagerduty_rest
from pagerduty_client.spec.sources import FILE
from scripts import lock
from scripts.openapi import Spec
from scripts.project import Project
from tests.pipeline.conftest import small
from tests.platforms import not_on_windows
from tests.servers import Recorded, Response, serve
from tests.spec.specs import assert_refused, command, process
from tests.upstream import ROOT

pytestmark = pytest.mark.whole

PINNED = (ROOT / "spec" / "openapiv3.json").read_bytes()


@pytest.fixture
def mirror(tmp_path: Path) -> Path:
    """A mirror with the pinned facts at `main`, small specs at `one` and `two`."""
    after = small()
    del after["paths"]["/widgets"]["get"]
    for ref, data in (("main", PINNED), ("one", encoded(small())), ("two", encoded(after))):
        publish(tmp_path / "mirror", ref, data)
    return tmp_path / "mirror"


def encoded(spec: Any) -> bytes:
    return json.dumps(spec).encode()


def publish(mirror: Path, ref: str, data: bytes) -> None:
    path = mirror / ref / FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def pinned() -> Spec:
    content: Spec = json.loads(PINNED)
    return content


def test_spec_says_what_the_lock_says() -> None:
    locked, spec = lock.load(Project.here()), pagerduty_rest.SPEC
    assert (spec.commit, spec.sha256, spec.date) == tuple(
        locked["source"][key] for key in ("commit", "sha256", "pulled")
    )
    assert {name: getattr(spec, name) for name in ("facts", "patched", "normalised", "generated")} == {
        name: value for name, value in locked["stages"].items() if name != "upstream"
    }
    assert (spec.operations, spec.schemas, spec.models) == tuple(
        locked["counts"][key] for key in ("operations", "schemas", "models")
    )


def test_show_prints_the_same_facts() -> None:
    done = command("spec", "show", "--format", "json")
    content = json.loads(done.stdout)
    spec = pagerduty_rest.SPEC
    assert (done.returncode, content["commit"], content["hashes"]["facts"]) == (0, spec.commit, spec.facts)
    text = command("spec", "show").stdout
    assert all(str(value) in text for value in spec if value is not None)


@pytest.mark.parametrize(("arguments", "code"), [(["show"], 0), (["pin", "--expect", "0" * 40], 1), (["fly"], 2)])
def test_a_process_prints_and_exits_as_the_command_does(arguments: list[str], code: int) -> None:
    here, there = command("spec", *arguments), process("spec", *arguments)
    assert (there.returncode, there.stdout, there.stderr) == (code, here.stdout, here.stderr)


def test_diff_of_refs_files_and_addresses(mirror: Path) -> None:
    arguments = ("spec", "diff", "--format", "json")
    by_ref = process(*arguments, "one", "two", "--base", mirror.as_uri())
    content = json.loads(by_ref.stdout)
    assert (by_ref.returncode, content["added"], content["removed"]) == (0, [], ["listWidgets"])
    assert content["bump"] == "major"
    assert {"operation": "listWidgets", "kind": "operation-removed", "class": "breaking-callers"}.items() <= content[
        "changes"
    ][0].items()
    files = [mirror / ref / FILE for ref in ("one", "two")]
    with serve(lambda recorded: Response(200, (mirror / recorded.path.lstrip("/")).read_bytes())) as server:
        others = [
            command(*arguments, *files),
            command(*arguments, *(one.as_uri() for one in files)),
            command(*arguments, *(f"{server.url}/{ref}/{FILE}" for ref in ("one", "two"))),
            command(*arguments, "one", "two", PAGERDUTY_SPEC_BASE=server.url),
        ]
    for other in others:
        assert json.loads(other.stdout)["changes"] == content["changes"]
    text = command("spec", "diff", *files).stdout
    assert text.startswith("- listWidgets (GET /widgets)  [breaking for callers]\n")
    markdown = command("spec", "diff", *files, "--format", "markdown").stdout
    assert "- `listWidgets` (GET /widgets)" in markdown


def test_check_says_whether_upstream_is_newer(mirror: Path) -> None:
    base = mirror.as_uri()
    done = command("spec", "check", "--base", base)
    assert (done.returncode, done.stdout[:10]) == (0, "up to date")
    worded = pinned()
    worded["paths"]["/incidents"]["get"]["description"] = "our own words"
    publish(mirror, "main", encoded(worded))
    done = command("spec", "check", "--base", base)
    assert (done.returncode, "prose" in done.stdout) == (0, True)
    worded["paths"]["/incidents"]["get"]["deprecated"] = True
    publish(mirror, "main", encoded(worded))
    done = command("spec", "check", "--base", base)
    assert (done.returncode, "1 change (1 neutral)" in done.stdout) == (0, True)


def test_pin_compares_with_what_a_users_ci_expects() -> None:
    spec = pagerduty_rest.SPEC
    commit = spec.commit or ""  # the pin of a mirror may have none
    for expected in filter(None, (commit, commit[:7], commit[:10].upper(), spec.facts, spec.sha256)):
        assert command("spec", "pin", "--expect", expected).returncode == 0
    for expected in ("0" * 40, spec.facts[:-1] + ("0" if spec.facts[-1] != "0" else "1"), spec.facts[:20]):
        done = command("spec", "pin", "--expect", expected)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
        assert commit in done.stderr
    for expected in ("abc", "", "main", "g" * 40):
        assert_refused(command("spec", "pin", "--expect", expected), "--expect")


BAD = {
    "an unknown ref": (["spec", "diff", "nowhere", "main"], "nowhere"),
    "a ref that climbs": (["spec", "diff", "../x", "main"], "../x"),
    "no ref at all": (["spec", "diff", "a b", "main"], "a b"),
    "no such file": (["spec", "diff", "nowhere.json", "main"], "no such file"),
    "no such path": (["spec", "affects", "nowhere"], "no such file or folder"),
    "an odd address": (["spec", "diff", "ftp://x/y", "main"], "not an http:"),
    "half an address": (["spec", "diff", "http://[::1", "main"], "not a URL"),
    "a null character": (["spec", "diff", "installed", "main", "--base", "gopher://x"], "not an http:"),
    "no command": (["spec"], "command"),
    "an unknown command": (["spec", "fly"], "fly"),
    "an unknown format": (["spec", "diff", "one", "two", "--format", "xml"], "xml"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_gets_one_line_and_exit_code_2(name: str, mirror: Path, tmp_path: Path) -> None:
    arguments, words = BAD[name]
    before = sorted(tmp_path.rglob("*"))
    assert_refused(command(*arguments, cwd=tmp_path, PAGERDUTY_SPEC_BASE=mirror.as_uri()), words)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b"\xff\xfe", "not UTF-8"),
        (b"<html>", "not JSON"),
        (b"[]", "not an OpenAPI spec"),
        (b'{"openapi": 3}', "not an OpenAPI spec"),
        (b'{"openapi": "2.0", "paths": {"/": {}}}', "OpenAPI 2.0"),
        (b'{"openapi": "3.0.2", "paths": {}}', "without paths"),
        (b"[" * 100_000, "nested too deeply"),
    ],
)
def test_what_is_not_a_spec_is_rejected(data: bytes, words: str, tmp_path: Path, mirror: Path) -> None:
    file = tmp_path / "spec.json"
    file.write_bytes(data)
    assert_refused(command("spec", "diff", file, "one", "--base", mirror.as_uri()), words)


def test_a_server_that_rejects_or_is_unreachable() -> None:
    with serve(lambda _: Response(404, b"no")) as server:
        assert_refused(command("spec", "check", "--base", server.url), "404", "is 'main' a ref")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    assert_refused(command("spec", "check", "--base", f"http://127.0.0.1:{port}"), "cannot connect to")
    secret = f"http://me:hunter2@127.0.0.1:{port}"
    done = command("spec", "check", "--base", secret)
    assert_refused(done, "cannot connect to")
    assert "hunter2" not in done.stderr


@not_on_windows("there is no Bash")
def test_a_closed_pipe_is_not_an_error(mirror: Path) -> None:
    line = f'"{sys.executable}" -m pagerduty_client.spec spec diff one main --base {mirror.as_uri()}'
    done = subprocess.run(["bash", "-c", f"{line} | head -n 1"], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("\n") == 1


def test_the_client_does_not_load_the_command() -> None:
    code = (
        "import pagerduty_client, sys; print([one for one in sys.modules if one.startswith('pagerduty_client.spec')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "[]\n"


def test_an_installed_wheel_knows_its_pin_and_its_spec(wheel: Path, tmp_path: Path) -> None:
    """A scratch project, outside the checkout: the wheel alone supports show, pin and diff."""
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
        entry = next(name for name in archive.namelist() if name.endswith("entry_points.txt"))
        assert b"pagerduty-rest = pagerduty_client.spec.command:main" in archive.read(entry)
    for arguments in (
        ["show"],
        ["pin", "--expect", pagerduty_rest.SPEC.facts],
        ["diff", "installed", str(ROOT / "spec" / "openapiv3.json")],
    ):
        done = process("spec", *arguments, cwd=tmp_path, PYTHONPATH=str(site))
        assert done.returncode == 0, done.stderr
    where = "import pagerduty_rest; print(pagerduty_rest.__file__)"
    ran = subprocess.run(
        [sys.executable, "-c", where], cwd=tmp_path, env={"PYTHONPATH": str(site)}, capture_output=True, text=True
    )
    assert ran.stdout.startswith(str(site))
    shutil.copy(ROOT / "spec" / "lock.json", site / "pagerduty_rest" / "lock.json")
    other = json.loads((site / "pagerduty_rest" / "lock.json").read_text())
    other["stages"]["facts"] = "0" * 64
    (site / "pagerduty_rest" / "lock.json").write_text(json.dumps(other))
    done = process("spec", "show", "--format", "json", cwd=tmp_path, PYTHONPATH=str(site))
    assert json.loads(done.stdout)["commit"] is None, "the lock of another interface is not this package's"


def recorded_paths(requests: list[Recorded]) -> list[str]:
    return [one.path for one in requests]


def test_a_ref_is_fetched_from_upstreams_layout() -> None:
    with serve(lambda _: Response(200, encoded(small()))) as server:
        assert command("spec", "diff", "v1", "feature/x", "--base", f"{server.url}/").returncode == 0
    assert recorded_paths(server.requests) == [f"/v1/{FILE}", f"/feature/x/{FILE}"]
    assert copy.copy(server.requests[0].method) == "GET"
