"""Pinning the official spec: what is pinned, and what changes nothing."""

from __future__ import annotations

import errno
import json
import os
import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from scripts import generate, pull
from scripts.digests import sha256
from scripts.errors import PipelineError
from scripts.facts import strip_prose
from scripts.openapi import Spec
from scripts.spec_file import DEEPEST
from tests.pipeline.conftest import ROOT, Project, assert_one_error, changed, encoded, run, small
from tests.pipeline.test_spec_file import FAULTS, HTML, MISSHAPEN, REFUSED, assert_misshapen, deep
from tests.servers import Recorded, Response, serve
from tests.upstream import MIRROR, PINNED, versions

pytestmark = pytest.mark.whole

COMMIT = "0123456789abcdef0123456789abcdef01234567"


def mirror(folder: Path, data: bytes, *refs: str) -> str:
    """Create a local mirror of upstream's layout, with the same spec at each ref, and return its URL."""
    for ref in refs or ("main",):
        path = folder / ref / pull.FILE
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder.as_uri()


def pinned(project: Project) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the pinned spec and its source."""
    return json.loads(project.spec.read_text()), json.loads(project.lock.read_text())["source"]


def refused(
    project: Project, capsys: pytest.CaptureFixture[str], base: str, ref: str = "main", *, code: int = 2
) -> str:
    """Return the one error of a pull that must fail and change nothing."""
    before = project.files()
    assert before
    assert pull.main(["--ref", ref, "--base", base], project) == code
    assert project.files() == before
    captured = capsys.readouterr()
    assert captured.out == ""
    return assert_one_error(captured.err)


@contextmanager
def raw_server(response: bytes) -> Iterator[str]:
    """Serve these bytes on each connection, then close it."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(20)

        def work() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(response)

        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        thread.join(20)
        assert not thread.is_alive()


def responding(status: int, body: bytes, **headers: str) -> Any:
    def respond(_: Recorded) -> Response:
        return Response(status, body, headers)

    return respond


# --- rejected input


def test_an_address_without_a_server_is_an_error(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    said = refused(project, capsys, f"http://127.0.0.1:{port}")
    assert said.startswith(f"cannot connect to http://127.0.0.1:{port}/main/reference/REST/openapiv3.json: ")
    assert "check the network, or use SPEC_BASE" in said


@pytest.mark.parametrize("status", [204, 401, 404, 429, 500, 503])
def test_a_status_that_is_not_ok_is_an_error(project: Project, capsys: pytest.CaptureFixture[str], status: int) -> None:
    with serve(responding(status, encoded(small()))) as server:
        said = refused(project, capsys, server.url, "v1")
    assert f"responded with {status} " in said
    assert said.endswith(f"is 'v1' a ref of {pull.REPOSITORY}?")


@pytest.mark.parametrize("name", REFUSED)
def test_bytes_that_are_no_spec_are_rejected_over_http(
    project: Project, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    data, sentence = REFUSED[name]
    with serve(responding(200, data)) as server:
        assert sentence in refused(project, capsys, server.url)
    assert [one.path for one in server.requests] == ["/main/reference/REST/openapiv3.json"]


@pytest.mark.parametrize("name", REFUSED)
def test_bytes_that_are_no_spec_are_rejected_from_a_file(
    project: Project, capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str
) -> None:
    data, sentence = REFUSED[name]
    assert sentence in refused(project, capsys, mirror(tmp_path / "mirror", data))


@pytest.mark.parametrize("name", FAULTS)
def test_an_incomplete_spec_is_rejected(project: Project, capsys: pytest.CaptureFixture[str], name: str) -> None:
    change, sentence = FAULTS[name]
    with serve(responding(200, changed(change))) as server:
        assert f"  - {sentence}" in refused(project, capsys, server.url)


@pytest.mark.parametrize("levels", [DEEPEST - 3, 400, 900, 5_000])
def test_a_spec_that_is_nested_too_deeply_is_rejected(
    project: Project, capsys: pytest.CaptureFixture[str], tmp_path: Path, levels: int
) -> None:
    said = refused(project, capsys, mirror(tmp_path / "mirror", deep(levels)))
    assert re.search(
        rf"is nested ({levels + 4} levels deep, so it is not|too deeply to be) an OpenAPI spec$", said.strip()
    )


def test_a_spec_that_is_nested_as_deeply_as_allowed_is_pinned(project: Project, tmp_path: Path) -> None:
    pull.pull(project, "main", mirror(tmp_path / "mirror", deep(DEEPEST - 4)))
    assert pinned(project)[0] == strip_prose(json.loads(deep(DEEPEST - 4)))


@pytest.mark.parametrize("name", MISSHAPEN)
def test_json_in_another_shape_is_rejected(project: Project, capsys: pytest.CaptureFixture[str], name: str) -> None:
    change, stage = MISSHAPEN[name]
    with serve(responding(200, changed(change))) as server:
        assert_misshapen(refused(project, capsys, server.url), stage)


def test_a_transfer_that_breaks_off_is_an_error(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    body = encoded(small())
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    with raw_server(head + body[: len(body) // 2]) as address:
        assert "cannot connect to" in refused(project, capsys, address)


def test_a_server_that_does_not_speak_http_is_an_error(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    with raw_server(b"SSH-2.0-OpenSSH_9.9\r\n") as address:
        assert "cannot connect to" in refused(project, capsys, address)


def test_a_body_that_is_not_compressed_as_it_says_is_an_error(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    with serve(responding(200, b"not gzip at all", **{"Content-Encoding": "gzip"})) as server:
        assert "cannot connect to" in refused(project, capsys, server.url)


def test_endless_redirects_are_an_error(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    with serve(responding(302, b"", Location="/again")) as server:
        assert "cannot connect to" in refused(project, capsys, server.url)


def test_a_file_that_is_too_large_is_rejected() -> None:
    with serve(responding(200, encoded(small()))) as server:
        with pytest.raises(PipelineError, match="so it is not the spec"):
            pull.fetch(f"{server.url}/main", max_bytes=1000)
        assert pull.fetch(f"{server.url}/main") == encoded(small())


@pytest.mark.parametrize("base", ["ftp://127.0.0.1/x", "ssh://git@example.com/x", "data:text/plain,x", "spec", "/tmp"])
def test_a_base_of_another_scheme_is_rejected(project: Project, capsys: pytest.CaptureFixture[str], base: str) -> None:
    said = refused(project, capsys, base)
    assert said.startswith("SPEC_BASE must be an http:, https: or file: URL, not ")


@pytest.mark.parametrize("base", ["http://", "https:///x", "http://127.0.0.1:99999", "http://a b"])
def test_a_base_that_is_not_a_url_is_rejected(project: Project, capsys: pytest.CaptureFixture[str], base: str) -> None:
    assert "cannot connect to" in refused(project, capsys, base)


@pytest.mark.parametrize("base", ["http://[bad", "https://[::1", "file://[x/y"])
def test_a_base_that_cannot_be_split_is_rejected(
    project: Project, capsys: pytest.CaptureFixture[str], base: str
) -> None:
    said = refused(project, capsys, base).strip()
    assert said == f"SPEC_BASE and REF do not make a URL: '{base}/main/{pull.FILE}' (Invalid IPv6 URL)"


def test_a_base_that_is_not_a_valid_file_name_is_rejected(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    said = refused(project, capsys, "file:///a%00b").strip()
    assert said == f"'/a\\x00b/main/{pull.FILE}' is not a file name: embedded null byte"


def test_a_missing_file_is_an_error(project: Project, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    base = mirror(tmp_path / "mirror", encoded(small()), "main")
    said = refused(project, capsys, base, "v2")
    assert "v2/reference/REST/openapiv3.json: No such file or directory; check SPEC_BASE and REF" in said


@pytest.mark.parametrize("ref", ["../main", "a/../../b", "..", "a b", "a?b", "a#b", "a%2e%2e", "é", "a\nb", "a\x00b"])
def test_an_invalid_ref_is_rejected(
    project: Project, capsys: pytest.CaptureFixture[str], tmp_path: Path, ref: str
) -> None:
    base = mirror(tmp_path / "mirror", encoded(small()))
    mirror(tmp_path, encoded(small()), "main")
    assert "is not a ref: pass a branch, a tag or a commit" in refused(project, capsys, f"{base}", ref)


def test_a_lock_that_is_not_json_is_an_error(
    project: Project, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    project.lock.write_text("<<<<<<< HEAD")
    said = refused(project, capsys, mirror(tmp_path / "mirror", encoded(small())))
    assert "spec/lock.json is not JSON" in said


def test_a_malformed_patch_is_an_error(project: Project, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    project.add_patch({"where": "#/openapi"})
    assert "a patch needs" in refused(project, capsys, mirror(tmp_path / "mirror", encoded(small())))


@pytest.mark.parametrize("files", [0, 1])
def test_a_full_disk_changes_nothing(
    project: Project, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: int
) -> None:
    """A disk with room for only some of the two files."""
    written: list[int] = []

    def full(handle: int) -> None:
        written.append(handle)
        if len(written) > files:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    base = mirror(tmp_path / "mirror", changed(lambda one: one["paths"].pop("/widgets")))
    monkeypatch.setattr(os, "fsync", full)
    assert "No space left on device; spec/openapiv3.json is unchanged" in refused(project, capsys, base)
    assert len(written) == files + 1


def test_a_rejected_pull_that_is_the_first_one_leaves_nothing_behind(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.spec.unlink()
    project.lock.unlink()
    project.add_patch()
    with serve(responding(200, HTML)) as server:
        refused(project, capsys, server.url)
    assert project.files().keys() == {"spec/patches/test.json"}


# --- the pin


def test_the_facts_of_the_spec_are_pinned(project: Project, tmp_path: Path) -> None:
    project.spec.unlink()
    project.lock.unlink()
    data = encoded(small())
    with serve(responding(200, data)) as server:
        pull.pull(project, "v1.2/x_y-z", server.url + "/")
    assert [one.path for one in server.requests] == ["/v1.2/x_y-z/reference/REST/openapiv3.json"]
    spec, source = pinned(project)
    assert spec == strip_prose(small())
    assert date.fromisoformat(source.pop("pulled"))
    assert source == {
        "ref": "v1.2/x_y-z",
        "commit": None,
        "committed": None,
        "base": server.url + "/",
        "file": "reference/REST/openapiv3.json",
        "sha256": sha256(data),
    }


def test_the_lock_has_the_hash_of_each_stage_that_was_made(project: Project, tmp_path: Path) -> None:
    data = encoded(small())
    pull.pull(project, "main", mirror(tmp_path / "mirror", data))
    content = json.loads(project.lock.read_text())
    stages = content["stages"]
    assert stages["upstream"] == sha256(data)
    assert stages["facts"] == sha256(project.spec.read_text())
    assert all(re.fullmatch(r"[0-9a-f]{64}", stages[name]) for name in ("upstream", "facts", "patched", "normalised"))
    assert content["counts"]["operations"] == 4
    assert content["generator"]["name"] == "openapi-python-client"


def test_a_redirect_is_followed(project: Project) -> None:
    def respond(request: Recorded) -> Response:
        if request.path.startswith("/old/"):
            return Response(301, b"", {"Location": request.path.replace("/old/", "/new/", 1)})
        return Response(200, encoded(small()))

    with serve(respond) as server:
        pull.pull(project, "main", f"{server.url}/old")
    assert [one.path.split("/")[1] for one in server.requests] == ["old", "new"]
    assert pinned(project)[0] == strip_prose(small())


def test_a_ref_that_is_a_commit_is_noted_as_one(project: Project) -> None:
    with serve(responding(200, encoded(small()))) as server:
        pull.pull(project, COMMIT, server.url)
    source = pinned(project)[1]
    assert (source["ref"], source["commit"]) == (COMMIT, COMMIT)


def test_the_commit_is_found_in_a_mirror_on_disk(project: Project, tmp_path: Path) -> None:
    mirror(tmp_path / "mirror", changed(lambda one: one["paths"].pop("/widgets")), "f" * 40)
    pull.pull(project, "main", mirror(tmp_path / "mirror", encoded(small()), "main", COMMIT))
    source = pinned(project)[1]
    assert (source["ref"], source["commit"]) == ("main", COMMIT)


def test_the_commit_is_not_guessed_where_two_are_the_same(project: Project, tmp_path: Path) -> None:
    pull.pull(project, "main", mirror(tmp_path / "mirror", encoded(small()), "main", COMMIT, "f" * 40))
    assert pinned(project)[1]["commit"] is None


def test_the_lock_does_not_say_where_a_mirror_on_this_machine_is(project: Project, tmp_path: Path) -> None:
    pull.pull(project, "main", mirror(tmp_path / "mirror", encoded(small())))
    assert pinned(project)[1]["base"] == "file:"
    assert str(tmp_path) not in project.lock.read_text()


def test_a_folder_with_a_blank_in_its_name_is_a_base_too(project: Project, tmp_path: Path) -> None:
    base = mirror(tmp_path / "a mirror", encoded(small()), "main", COMMIT)
    assert "%20" in base
    pull.pull(project, "main", base)
    assert pinned(project)[1]["commit"] == COMMIT


def test_pulling_the_same_spec_twice_changes_no_byte(project: Project, tmp_path: Path) -> None:
    base = mirror(tmp_path / "mirror", encoded(small()), "main", COMMIT)
    pull.pull(project, "main", base)
    before = project.files()
    pull.pull(project, "main", base)
    assert project.files() == before


def test_pulling_the_same_spec_on_another_day_keeps_the_day(project: Project, tmp_path: Path) -> None:
    base = mirror(tmp_path / "mirror", encoded(small()))
    pull.pull(project, "main", base)
    content = json.loads(project.lock.read_text())
    content["source"]["pulled"] = "2020-02-02"
    project.lock.write_text(json.dumps(content))
    pull.pull(project, "main", base)
    assert pinned(project)[1]["pulled"] == "2020-02-02"
    mirror(tmp_path / "mirror", changed(lambda one: one["paths"].pop("/widgets")))
    pull.pull(project, "main", base)
    assert pinned(project)[1]["pulled"] > "2020-02-02"


def turned(node: Any) -> Any:
    """Reverse the order of fields in each object of a JSON value."""
    if isinstance(node, dict):
        return {key: turned(value) for key, value in reversed(node.items())}
    return [turned(value) for value in node] if isinstance(node, list) else node


def reworded(spec: Spec) -> Spec:
    """Return the same API in other words."""
    text = json.dumps(spec).replace("prose", "other words")
    changed: Spec = json.loads(text)
    changed["info"]["description"] = "A new first sentence."
    del changed["paths"]["/widgets"]["get"]["summary"]
    changed["components"]["schemas"]["Sized"]["title"] = "A new title"
    return changed


@pytest.mark.parametrize("change", [turned, reworded, lambda one: one])
def test_a_spec_that_says_the_same_changes_no_byte_of_the_pin(project: Project, tmp_path: Path, change: Any) -> None:
    base = mirror(tmp_path / "mirror", encoded(small()))
    pull.pull(project, "main", base)
    before, stages = project.spec.read_bytes(), json.loads(project.lock.read_text())["stages"]
    data = json.dumps(change(small()), indent=4).encode()
    assert data != encoded(small())
    mirror(tmp_path / "mirror", data)
    pull.pull(project, "main", base)
    assert project.spec.read_bytes() == before
    assert pinned(project)[1]["sha256"] == sha256(data)
    after = json.loads(project.lock.read_text())["stages"]
    assert {name: after[name] for name in ("facts", "patched", "normalised")} == {
        name: stages[name] for name in ("facts", "patched", "normalised")
    }


def test_a_changed_api_changes_the_pin(project: Project, tmp_path: Path) -> None:
    base = mirror(tmp_path / "mirror", encoded(small()))
    pull.pull(project, "main", base)
    before = project.spec.read_text().splitlines()
    mirror(
        tmp_path / "mirror",
        changed(lambda one: one["components"]["schemas"]["Widget"]["properties"]["size"].update(maximum=9)),
    )
    pull.pull(project, "main", base)
    added = set(project.spec.read_text().splitlines()) - set(before)
    assert [line.strip() for line in added] == ['"maximum": 9,']


def test_a_stale_patch_is_named_but_the_spec_is_pinned(
    project: Project, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    project.add_patch({"where": "#/openapi", "was": "3.0.9", "now": "3.0.3", "why": "because", "evidence": "a link"})
    base = mirror(tmp_path / "mirror", changed(lambda one: one["paths"].pop("/widgets")))
    assert pull.main(["--base", base], project) == 0
    said = capsys.readouterr().err
    assert "stale      test.json: #/openapi: because" in said
    assert "make update, which adapts the patches above" in said
    assert "/widgets" not in pinned(project)[0]["paths"]


def test_what_was_pulled_can_be_generated(project: Project, tmp_path: Path) -> None:
    base = mirror(tmp_path / "mirror", changed(lambda one: one["paths"].pop("/widgets")))
    assert pull.main(["--base", base], project) == 0
    generate.generate(project)
    assert generate.compare(project) == []
    assert json.loads(project.lock.read_text())["source"] == pinned(project)[1]


def test_pulling_again_keeps_the_recorded_build(
    project: Project, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    base = mirror(tmp_path / "mirror", encoded(small()))
    pull.pull(project, "main", base)
    generate.generate(project)
    before = project.files()
    pull.pull(project, "main", base)
    assert project.files() == before
    assert generate.compare(project) == []
    capsys.readouterr()
    generate.generate(project)
    assert capsys.readouterr().err == "generated/pagerduty_rest is up to date\n"


def test_pulling_other_prose_keeps_the_recorded_build(project: Project, tmp_path: Path) -> None:
    base = mirror(tmp_path / "mirror", encoded(small()))
    pull.pull(project, "main", base)
    generate.generate(project)
    before = project.files()
    mirror(tmp_path / "mirror", encoded(reworded(small())))
    pull.pull(project, "main", base)
    after = project.files()
    assert after.pop("spec/lock.json") != before.pop("spec/lock.json")
    assert after == before
    assert generate.compare(project) == []


def test_pulling_another_api_drops_the_recorded_build(project: Project, tmp_path: Path) -> None:
    base = mirror(tmp_path / "mirror", encoded(small()))
    pull.pull(project, "main", base)
    generate.generate(project)
    assert json.loads(project.lock.read_text())["stages"]["generated"]
    mirror(tmp_path / "mirror", changed(lambda one: one["paths"].pop("/widgets")))
    pull.pull(project, "main", base)
    assert json.loads(project.lock.read_text())["stages"]["generated"] is None


def test_a_callback_that_is_a_reference_is_pulled_without_it(project: Project, tmp_path: Path) -> None:
    def change(one: Spec) -> None:
        one["paths"]["/widgets"]["post"]["callbacks"] = {"done": {"$ref": "#/components/callbacks/Done"}}
        one["components"]["callbacks"] = {"Done": {}}

    pull.pull(project, "main", mirror(tmp_path / "mirror", changed(change)))
    assert "callbacks/Done" not in project.spec.read_text()
    generate.generate(project)
    assert generate.compare(project) == []


@pytest.mark.parametrize("ref", ["", "main"])
def test_an_empty_ref_means_main(project: Project, tmp_path: Path, ref: str) -> None:
    base = mirror(tmp_path / "mirror", encoded(small()))
    assert pull.main(["--ref", ref, "--base", base], project) == 0
    assert pinned(project)[1]["ref"] == "main"


# --- the command line


def test_the_command_line_pins_a_spec(checkout: Project, tmp_path: Path) -> None:
    base = mirror(tmp_path / "mirror", changed(lambda one: one["paths"].pop("/widgets")), "main", COMMIT)
    done = run("-m", "scripts.pull", "--ref", "main", "--base", base, cwd=checkout.root)
    assert done.returncode == 0, done.stderr
    spec, source = pinned(checkout)
    assert "/widgets" not in spec["paths"]
    assert source["commit"] == COMMIT
    assert f"pinned     {COMMIT}: 2 operations" in done.stderr


@pytest.mark.parametrize("kind", ["html", "closed port"])  # the others are rejected in this process, above
def test_the_command_line_prints_one_error_and_fails(checkout: Project, tmp_path: Path, kind: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        closed = f"http://127.0.0.1:{listener.getsockname()[1]}"
    base = closed if kind == "closed port" else mirror(tmp_path, REFUSED[kind][0])
    before = checkout.files()
    done = run("-m", "scripts.pull", "--ref", "main", "--base", base, cwd=checkout.root)
    assert done.returncode == 2
    assert_one_error(done.stderr)
    assert checkout.files() == before


# --- the official spec


@pytest.mark.skipif(not (MIRROR / PINNED).is_dir(), reason="the pinned spec is not in ../shared")
def test_a_pull_reproduces_this_projects_pin(project: Project) -> None:
    pull.pull(project, PINNED, MIRROR.as_uri())
    assert project.spec.read_bytes() == (ROOT / "spec" / "openapiv3.json").read_bytes()
    wanted = json.loads((ROOT / "spec" / "lock.json").read_text())["source"]["sha256"]
    assert pinned(project)[1]["sha256"] == wanted


@pytest.mark.skipif(not MIRROR.is_dir(), reason="the official documents stand in ../shared, which is not here")
def test_the_commit_of_the_official_main_is_found_in_the_mirror() -> None:
    data = pull.fetch(f"{MIRROR.as_uri()}/main/{pull.FILE}")
    assert pull.commit_of("main", MIRROR.as_uri(), data).sha in versions()


def test_a_file_address_may_name_localhost(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"content")
    assert pull.fetch(f"file://localhost{path}") == b"content"
    with pytest.raises(PipelineError, match="cannot read"):
        pull.fetch(f"file://elsewhere{path}")
