"""A checkout after an update, on other versions of the spec: the test suite also passes there."""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.generate import compare
from scripts.openapi import Spec, endpoints
from scripts.project import Project
from scripts.pull import FILE
from scripts.replay import Version, copy_of, start
from scripts.update import update
from tests.platforms import not_on_windows
from tests.upstream import MIRROR, official_spec, ordered

# Tests left out on other versions, and the reason for each.
LEFT_OUT = {
    **dict.fromkeys(("pipeline", "normalise", "webhooks", "strangers", "contract"), "has specs of its own, or none"),
    **dict.fromkeys(("client", "lists"), "uses a few operations, many servers and clocks"),
    "typing": "names operations that other versions may lack",
    "spec": "compares specs of its own; takes minutes",
    "resources/test_editors.py": "starts a language server",
    "sandbox/test_server.py": "tests the server, which any operation is served by",
    "sandbox/test_rules.py": "tests the rules, by operations that people use most",
    "test_editor.py": "starts a language server",
    "test_environments.py": "builds archives and starts interpreters",
    "test_examples.py": "runs programs with operations that other versions may lack",
    "test_history.py": "uses a few operations and many clocks",
    "test_name_registry.py": "generates all versions",
    "test_packaging.py": "builds packages and environments",
    "test_postman.py": "needs Node.js",
    "test_recorded.py": "states shapes that the spec of today declares, after its patches",
    "test_programs.py": "runs programs with operations that other versions may lack",
    "test_round_trips.py": "takes the examples of all versions",
    "test_site.py": "builds the documentation's site",
}
# Left out on older versions, too: the type of a postmortem differs there between a response and an update.
LEFT_OUT_ON_OLDER_VERSIONS = (
    "test_read_change_send.py::test_one_field_is_changed_and_no_other[updateStatusPagePostmortem]",
)
TESTS = [
    "-m",
    "not slow",
    "-q",
    "-rf",
    "--tb=short",
    "-p",
    "no:cacheprovider",
    *(f"--ignore=tests/{one}" for one in LEFT_OUT),
]


def checkout(folder: Path) -> Project:
    """Copy this checkout, with an environment that shares this one's packages except the project's."""
    project = copy_of(Project.here(), folder / "checkout")
    venv.create(project.root / ".venv", symlinks=True)
    (packages,) = (project.root / ".venv" / "lib").glob("python*/site-packages")
    own = [project.root, project.root / "generated", project.root / "overrides"]
    (packages / "checkout.pth").write_text("\n".join(map(str, [*own, sysconfig.get_path("purelib")])) + "\n")
    for program in Path(sys.executable).parent.iterdir():
        there = project.root / ".venv" / "bin" / program.name
        if not there.exists():
            there.symlink_to(program)
    if MIRROR.is_dir():
        (folder / MIRROR.parent.name).symlink_to(MIRROR.parent)
    return project


def run(project: Project, *left_out: str) -> None:
    """Run the test suite in a checkout, without some tests; its failures are this test's message."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "COV"))}
    done = subprocess.run(
        [
            project.root / ".venv" / "bin" / "python",
            "-m",
            "pytest",
            *TESTS,
            *(f"--deselect=tests/{one}" for one in left_out),
        ],
        cwd=project.root,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]


@not_on_windows("symbolic links need a privilege")
@pytest.mark.slow
@pytest.mark.parametrize("age", [1, 2])
def test_the_suite_on_an_older_version(age: int, tmp_path: Path) -> None:
    counts = {len(list(endpoints(official_spec(version)))): version for version in ordered()}
    older = [version for count, version in sorted(counts.items()) if count < max(counts)]
    project = checkout(tmp_path)
    start(project, Version(older[-age], None), MIRROR.as_uri())
    assert compare(project) == []
    run(project, *LEFT_OUT_ON_OLDER_VERSIONS)


def change_everything(spec: Spec) -> None:
    """Make one change of each kind, none of them to widely used parts."""
    found = list(endpoints(spec))
    schemas = spec["components"]["schemas"]
    removed, renamed = (
        max((one for one in found if one.method == method), key=lambda one: one.path.count("/"))
        for method in ("delete", "get")
    )
    del removed.path_item[removed.method]
    renamed.operation["operationId"] += "Again"
    json_body = {"application/json": {"schema": {"type": "object", "properties": {"id": {"type": "string"}}}}}
    listed = {"gears": {"type": "array", "items": {"$ref": "#/components/schemas/Gear"}}, "more": {"type": "boolean"}}
    page = {"type": "object", "properties": {**listed, "offset": {"type": "integer"}, "limit": {"type": "integer"}}}
    paging = [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in ("offset", "limit")]
    schemas["Gear"] = {"type": "object", "properties": {"id": {"type": "string"}, "teeth": {"type": "integer"}}}
    spec["paths"]["/gears"] = {
        "get": operation("listGears", {"application/json": {"schema": page}}, parameters=paging),
        "post": operation("createGear", json_body, requestBody={"content": json_body}),
    }
    spec["paths"]["/gears/{id}/hard-reset"] = {"post": operation("hardResetGear", json_body)}
    spec["paths"]["/gears/{id}/teeth"] = {
        "post": operation("createTooth", json_body, requestBody={"content": json_body}),
    }
    next(one for one in found if one.method == "put" and "deprecated" not in one.operation).operation["deprecated"] = (
        True
    )
    service = schemas["Service"]
    part = service.get("allOf", [service])[-1]
    del part["properties"]["last_incident_timestamp"]
    part["properties"]["flavor"] = {"type": "string", "enum": ["sweet", "sour"], "nullable": True}


def operation(name: str, content: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "operationId": name,
        "tags": ["Gears"],
        "responses": {"200": {"description": "-", "content": content}},
        **more,
    }


CHANGES: dict[str, Callable[[Spec], None]] = {"each kind of change": change_everything}


@not_on_windows("symbolic links need a privilege")
@pytest.mark.slow
@pytest.mark.parametrize("name", CHANGES)
def test_the_suite_after_an_update(name: str, tmp_path: Path) -> None:
    project = checkout(tmp_path)
    spec = copy.deepcopy(json.loads(project.spec.read_text(encoding="utf-8")))
    CHANGES[name](spec)
    path = tmp_path / "mirror" / "main" / FILE
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(spec), encoding="utf-8")
    report = update(project, "main", (tmp_path / "mirror").as_uri(), tests=None)
    assert report is not None
    assert compare(project) == []
    run(project)
