"""`pagerduty-rest spec export`: other tools accept the corrected spec completely."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator

from pagerduty_client.spec.command import main
from pagerduty_client.spec.export import corrected
from pagerduty_client.spec.sources import installed
from pagerduty_rest.operations import OPERATIONS
from scripts import node, postman
from scripts.openapi import Spec, endpoints
from scripts.project import Project

pytestmark = pytest.mark.whole


@pytest.fixture(scope="module")
def exported() -> Spec:
    return corrected()


def test_the_corrected_spec_is_valid_and_has_every_operation(exported: Spec) -> None:
    assert list(OpenAPIV30SpecValidator(exported).iter_errors()) == []
    assert {endpoint.id for endpoint in endpoints(exported)} == set(OPERATIONS)
    assert {endpoint.id: endpoint.path for endpoint in endpoints(exported)} == {
        name: operation.path for name, operation in OPERATIONS.items()
    }


def test_global_facts_of_the_pinned_spec_are_exported(exported: Spec) -> None:
    pinned = installed().spec
    for key in ("openapi", "info", "servers", "tags", "security"):
        assert exported.get(key) == pinned.get(key)
    assert exported["components"]["securitySchemes"] == pinned["components"]["securitySchemes"]


def test_responses_have_the_statuses_of_the_pinned_spec(exported: Spec) -> None:
    there = {one.id: set(one.operation["responses"]) for one in endpoints(installed().spec)}
    assert {one.id: set(one.operation["responses"]) for one in endpoints(exported)} == there


def test_a_body_is_wrapped_as_it_is_sent_and_headers_of_the_client_are_declared(exported: Spec) -> None:
    for endpoint in endpoints(exported):
        operation = OPERATIONS[endpoint.id]
        headers = {one["name"] for one in endpoint.operation["parameters"] if one["in"] == "header"}
        assert ("From" in headers) == operation.needs_from
        if operation.wrapper is not None:
            (media,) = endpoint.operation["requestBody"]["content"].values()
            assert list(media["schema"]["properties"]) == [operation.wrapper]


def test_no_extension_of_this_project_is_in_it(exported: Spec) -> None:
    def keys(node: Any) -> set[str]:
        if isinstance(node, list):
            return {key for one in node for key in keys(one)}
        return set(node) | {key for one in node.values() for key in keys(one)} if isinstance(node, dict) else set()

    assert {key for key in keys(exported["paths"]) if key.startswith("x-") and not key.startswith("x-pd-")} == set()


def test_the_command_writes_both_forms(tmp_path: Path, capsys: pytest.CaptureFixture[str], exported: Spec) -> None:
    assert main(["spec", "export"]) == 0
    assert json.loads(capsys.readouterr().out) == exported
    path = tmp_path / "pinned.json"
    assert main(["spec", "export", "--as-pinned", "--output", str(path)]) == 0
    assert json.loads(path.read_text()) == installed().spec
    assert main(["spec", "export", "--corrected", "--output", str(path)]) == 0
    assert json.loads(path.read_text()) == exported
    with pytest.raises(SystemExit) as end:
        main(["spec", "export", "--corrected", "--as-pinned"])
    assert end.value.code == 2


def test_the_stock_generator_generates_every_operation(tmp_path: Path, exported: Spec) -> None:
    spec, out = tmp_path / "spec.json", tmp_path / "out"
    spec.write_text(json.dumps(exported))
    config = tmp_path / "config.yml"
    config.write_text("post_hooks: []\n")
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--path", str(spec), "--meta", "none"]
    done = subprocess.run(
        [*command, "--output-path", str(out), "--config", str(config)], capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
    modules = [path for path in (out / "api").rglob("*.py") if path.name != "__init__.py"]
    assert len(modules) == len(OPERATIONS)
    assert all("def sync_detailed(" in path.read_text() for path in modules)


@pytest.mark.slow
def test_postmans_converter_converts_every_operation(tmp_path: Path, exported: Spec) -> None:
    if (why := node.absent()) is not None:
        pytest.skip(why)
    program = node.package(Project.here(), postman.CONVERTER, postman.VERSION) / "bin" / "openapi2postmanv2.js"
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(exported))
    assert postman.missing(exported, postman.convert(program, spec, tmp_path / "collection.json")) == []
