"""Generating the package: complete, reproducible, and all or nothing."""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from scripts import generate, lock, patch, render
from scripts.class_names import AssignedNames
from scripts.describe import describe
from scripts.digests import tree, tree_sha256
from scripts.docs import Words
from scripts.errors import PipelineError
from scripts.facts import strip_prose
from scripts.normalise import normalise
from scripts.normalise.models import Normalised
from scripts.openapi import Spec
from scripts.pipeline import BuildResult, Inputs, prepare, write
from scripts.project import PACKAGE
from scripts.spec_file import DEEPEST, canonical
from scripts.unusable import drop_unusable
from scripts.verify import verify_package
from tests.once import once_per_run
from tests.pipeline.conftest import (
    OPERATIONS,
    ROOT,
    SECONDS,
    Project,
    assert_one_error,
    changed,
    encoded,
    environment,
    import_all,
    make_checkout,
    run,
    run_with_package,
    small,
)
from tests.pipeline.test_spec_file import FAULTS, MISSHAPEN, REFUSED, assert_misshapen, deep
from tests.platforms import not_on_windows
from tests.test_name_registry import kept_names
from tests.upstream import official_spec as upstream
from tests.upstream import ordered, versions

pytestmark = pytest.mark.whole

STALE = {"where": "#/openapi", "was": "3.0.9", "now": "3.0.3", "why": "It was so once.", "evidence": "a link"}


def smaller() -> Spec:
    """Return the small spec with one operation removed, one added, and one changed."""
    spec = small()
    del spec["paths"]["/reports/{kind}/rows"]
    spec["paths"]["/gadgets"] = {
        "get": {"operationId": "countGadgets", "tags": ["Gadgets"], "responses": {"204": {"description": "prose"}}}
    }
    spec["paths"]["/widgets"]["get"]["parameters"].pop()
    return spec


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a generated package, to be copied."""
    checkout = make_checkout(tmp_path_factory.mktemp("template") / "project")
    shutil.rmtree(checkout.root / "scripts")
    generate.generate(checkout)
    assert tree(checkout.generated)
    return checkout.root


@pytest.fixture
def generated(template: Path, project: Project) -> Project:
    """A copy of the generated project for this test."""
    shutil.copytree(template, project.root, dirs_exist_ok=True)
    return project


# --- the small spec


def test_the_package_of_the_small_spec_is_whole_and_imports(generated: Project) -> None:
    names = set(tree(generated.generated))
    assert {"__init__.py", "py.typed", "operations.py", "models.py", "_models/__init__.py", "api/__init__.py"} <= names
    assert {
        "api/widgets/list_widgets.py",
        "api/widgets/create_widget.py",
        "api/widgets/delete_widget.py",
        "api/reports/upload_rows.py",
    } <= names
    assert import_all(generated.generated.parent) >= len(OPERATIONS)


def test_the_registry_of_the_package_has_every_operation(generated: Project) -> None:
    code = """
import json
from pagerduty_rest.operations import OPERATIONS
print(json.dumps({name: [one.method.upper(), one.path, one.tag] for name, one in OPERATIONS.items()}))
"""
    done = run_with_package(generated.generated.parent, code)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "createWidget": ["POST", "/widgets", "Widgets"],
        "deleteWidget": ["DELETE", "/widgets/{id}", "Widgets"],
        "listWidgets": ["GET", "/widgets", "Widgets"],
        "uploadRows": ["POST", "/reports/{kind}/rows", "Reports"],
    }


def test_the_functions_of_the_package_take_what_the_spec_says(generated: Project) -> None:
    code = """
import inspect, json
from pagerduty_rest.api.widgets import create_widget, delete_widget, list_widgets
from pagerduty_rest.api.reports import upload_rows
modules = (create_widget, delete_widget, list_widgets, upload_rows)
names = ("sync", "sync_detailed", "asyncio", "asyncio_detailed")
assert all(callable(getattr(module, name)) for module in modules for name in names)
print(json.dumps([sorted(inspect.signature(module.sync).parameters) for module in modules]))
print(inspect.signature(list_widgets.sync).parameters["statuses"].annotation)
print(inspect.signature(upload_rows.sync).parameters["kind"].annotation)
"""
    done = run_with_package(generated.generated.parent, code)
    assert done.returncode == 0, done.stderr
    signatures, statuses, kind = done.stdout.splitlines()
    assert json.loads(signatures) == [
        ["body", "client"],
        ["client", "id"],
        ["client", "limit", "offset", "since", "statuses"],
        ["body", "client", "kind"],
    ]
    assert "Sequence[Literal['open', 'closed']]" in statuses.replace('"', "'")
    assert "Literal['daily', 'weekly']" in kind.replace('"', "'")


def test_nothing_but_the_package_is_left_behind(generated: Project) -> None:
    assert list(generated.generated.parent.iterdir()) == [generated.generated]
    assert not [path for path in generated.root.rglob(".*") if path.is_dir() and path.name != ".cache"]


def test_no_prose_of_the_spec_is_in_the_package(generated: Project) -> None:
    assert b"prose" not in b"".join(tree(generated.generated).values())


def test_what_was_made_is_locked(generated: Project) -> None:
    content = json.loads(generated.lock.read_text())
    assert content["source"] == {"ref": "main"}
    assert content["stages"]["generated"] == tree_sha256(generated.generated)
    assert content["counts"]["operations"] == len(OPERATIONS)


HEADER = re.compile(rb"Generated by openapi-python-client [\d.]+ from spec part [0-9a-f]{12}; do not edit\.")


def test_every_file_begins_with_what_it_was_generated_from(generated: Project) -> None:
    for name, content in tree(generated.generated).items():
        assert HEADER.search(content.split(b"\n", 1)[0]), name


def test_an_update_changes_only_the_files_of_what_changed(generated: Project) -> None:
    before = tree(generated.generated)
    spec = small()
    spec["paths"]["/widgets/{id}"]["delete"].pop("deprecated")
    generated.pin(spec)
    generate.generate(generated)
    after = tree(generated.generated)
    changed = {name for name in after if after[name] != before[name]}
    stating = {"_spec.py", "interface.json", "methods.json", "resources/widgets.py"}
    assert changed == {"api/widgets/delete_widget.py", *stating}


# --- unusual names


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("tag", "package"),
    [
        ("2FA", "tag2_fa"),
        ("1", "tag1"),
        ("", "tag"),
        ("!", "tag"),
        ("import", "import_"),
        ("Two Words", "two_words"),
        ("models", "models"),
    ],
)
def test_an_operation_is_where_its_tag_says(tmp_path: Path, tag: str, package: str) -> None:
    spec = small()
    spec["paths"]["/widgets"]["get"]["tags"] = [tag]
    code, out, report = other(tmp_path, encoded(spec))
    assert code == 0, report.read_text()
    code_of_user = f"""
from pagerduty_rest.api.{package} import list_widgets
from pagerduty_rest.operations import OPERATIONS
assert callable(list_widgets.sync)
assert OPERATIONS["listWidgets"] is list_widgets.OPERATION
print(OPERATIONS["listWidgets"].module, repr(OPERATIONS["listWidgets"].tag))
"""
    done = run_with_package(out, code_of_user)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split(" ", 1)[0] == f"{package}.list_widgets"
    assert import_all(out) > 4


REQUESTED = """
import inspect, json, sys
from pagerduty_rest.api.widgets import list_widgets
parameters = inspect.signature(list_widgets.sync).parameters
names = sorted(parameters.keys() - {"client", "limit", "offset", "since", "statuses"})
values = {name: "to " + name for name in names}
lists = {name for name in names if "Sequence" in parameters[name].annotation}
request = list_widgets._request(**{name: [values[name]] if name in lists else values[name] for name in names})
print(json.dumps({"names": names, "query": request.query, "headers": request.headers}, default=list))
"""


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("parameters", "query", "headers"),
    [
        ([("x", "query"), ("x[]", "query")], {"x", "x[]"}, set()),
        ([("x[]", "query"), ("x", "query")], {"x", "x[]"}, set()),
        ([("x", "header"), ("x", "query")], {"x"}, {"x"}),
        (
            [("userId", "query"), ("user_id", "query"), ("user-id", "query")],
            {"userId", "user_id", "user-id"},
            set(),
        ),
        ([("client", "query"), ("url", "query"), ("body", "query")], {"client", "url", "body"}, set()),
    ],
)
def test_parameters_that_are_called_almost_the_same_are_all_sent(
    tmp_path: Path, parameters: list[tuple[str, str]], query: set[str], headers: set[str]
) -> None:
    spec = small()
    spec["paths"]["/widgets"]["get"]["parameters"] += [
        {"name": name, "in": location, "schema": {"type": "string"}} for name, location in parameters
    ]
    code, out, report = other(tmp_path, encoded(spec))
    assert code == 0, report.read_text()
    done = run_with_package(out, REQUESTED)
    assert done.returncode == 0, done.stderr
    made = json.loads(done.stdout)
    assert len(set(made["names"])) == len(parameters)
    sent = [(name, value) for name, value in made["query"] if value is not None]
    sent_headers = [(name, value) for name, value in dict(made["headers"]).items() if value is not None]
    assert {name for name, _ in sent} == query
    assert {name for name, _ in sent_headers} == headers
    assert sorted(value for _, value in [*sent, *sent_headers]) == [f"to {name}" for name in made["names"]]


RESERVED = (
    *("Any", "Client", "File", "Literal", "Mapping", "Model", "Operation", "Pagination", "Request", "Response"),
    *("Sequence", "Union", "Unset"),
)


@pytest.mark.usefixtures("project")
def test_a_schema_that_is_named_like_what_modules_use_has_a_class_of_its_own(tmp_path: Path) -> None:
    spec = small()
    names = {name: f"{name}Value" for name in RESERVED} | {"List": "List", "Datetime": "Datetime", "Gadget": "Gadget"}
    for name in names:
        spec["components"]["schemas"][name] = {
            "type": "object",
            "properties": {
                f"only_{name}": {"type": "string"},
                "letters": {"type": "array", "items": {"type": "string", "enum": ["a"]}},
                "when": {"type": "string", "format": "date-time"},
                "anything": {},
                "file": {"type": "string", "format": "binary"},
            },
        }
        reference = {"$ref": f"#/components/schemas/{name}"}
        spec["components"]["schemas"]["Widget"]["properties"][f"a_{name}"] = reference
        content = {"application/json": {"schema": reference}}
        spec["paths"][f"/{name}"] = {
            "post": {
                "operationId": f"send{name}",
                "requestBody": {"content": content},
                "responses": {"200": {"description": "prose", "content": content}},
            }
        }
    code, out, report = other(tmp_path, encoded(spec))
    assert code == 0, report.read_text()
    code_of_user = """
import json, sys
from datetime import datetime
from pagerduty_runtime import model as _model
from pagerduty_rest import models
from pagerduty_rest.operations import OPERATIONS
names = json.loads(sys.argv[1])
def values(name):
    return {"only_" + name: name, "letters": ["a"], "when": "2020-01-01T00:00:00Z", "anything": [1]}
widget = {"type": "widget", "name": "w", **{"a_" + name: values(name) for name in names}}
decoded = OPERATIONS["listWidgets"].decode(200, {"widgets": [widget]}).widgets[0]
found = {}
for name in names:
    one, other = getattr(decoded, "a_" + name.lower()), OPERATIONS["send" + name].decode(200, values(name))
    assert type(one) is type(other) is getattr(models, type(one).__name__), name
    assert isinstance(one, _model.Model) and one == other, name
    assert isinstance(one.when, datetime) and one.letters == ["a"] and one.anything == [1], name
    assert getattr(one, "only_" + name.lower()) == name
    assert OPERATIONS["send" + name].decode_body(values(name)) is not None
    found[name] = type(one).__name__
print(json.dumps(found))
"""
    done = run_with_package(out, code_of_user, json.dumps(list(names)))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == names
    assert import_all(out) > len(names)


@pytest.mark.usefixtures("project")
def test_a_spec_that_is_nested_as_deeply_as_allowed_is_generated_from(tmp_path: Path) -> None:
    code, out, report = other(tmp_path, deep(DEEPEST - 4))
    assert code == 0, report.read_text()
    assert import_all(out) > 0


# --- the report on another version


def other(tmp_path: Path, data: bytes) -> tuple[int, Path, Path]:
    """Generate from a spec with these bytes: the exit code, the folder and the report."""
    spec, out, report = tmp_path / "openapi.json", tmp_path / "out", tmp_path / "reports" / "report.json"
    spec.write_bytes(data)
    arguments = ["--spec", str(spec), "--out", str(out), "--report", str(report)]
    return generate.main(arguments, Project(tmp_path / "project")), out, report


@pytest.mark.usefixtures("project")
def test_the_report_on_a_whole_spec_has_nothing_missing(tmp_path: Path) -> None:
    code, out, report = other(tmp_path, encoded(small()))
    assert code == 0
    content = json.loads(report.read_text())
    assert {key: content[key] for key in ("operations", "generated", "missing", "stale_patches", "warnings")} == {
        "operations": 4,
        "generated": 4,
        "missing": [],
        "stale_patches": [],
        "warnings": [],
    }
    assert content["stages"]["generated"] == tree_sha256(out / PACKAGE)


def test_a_report_is_not_needed(project: Project, tmp_path: Path) -> None:
    spec = tmp_path / "openapi.json"
    spec.write_bytes(encoded(small()))
    before = project.files()
    assert generate.main(["--spec", str(spec), "--out", str(tmp_path / "out")], project) == 0
    assert project.files() == before
    assert [path.name for path in (tmp_path / "out").iterdir()] == [PACKAGE]


def test_stale_patches_are_in_the_report_on_another_version(project: Project, tmp_path: Path) -> None:
    project.add_patch(STALE, {**STALE, "was": "3.0.2"})
    code, _, report = other(tmp_path, encoded(small()))
    assert code == 0
    assert json.loads(report.read_text())["stale_patches"] == ["test.json: #/openapi"]


@pytest.mark.parametrize(
    ("name", "missing"),
    [
        ("two operations with one id", ["listWidgets (POST /widgets)"]),
        ("an operation without an id", ["POST /widgets"]),
        ("an id of signs", ["--- (POST /widgets)"]),
        ("an id of digits", ["42 (POST /widgets)"]),
        ("an id in another alphabet", ["\u65e5\u672c (POST /widgets)"]),
        ("an id that is a list", ["[1] (POST /widgets)"]),
        ("an operation without responses", ["createWidget (POST /widgets)"]),
        ("a dangling reference", []),
        ("a reference to another file", []),
    ],
)
def test_an_invalid_spec_is_generated_in_part_and_reported(
    project: Project, capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str, missing: list[str]
) -> None:
    before = project.files()
    code, out, report = other(tmp_path, changed(FAULTS[name][0]))
    assert code == 1
    content = json.loads(report.read_text())
    assert content["operations"] == 4
    assert content["generated"] == 4 - len(missing)
    assert content["missing"] == missing
    assert len(content["warnings"]) == 1
    said = capsys.readouterr().err
    for line in [*missing, *content["warnings"]]:
        assert f"  - {line}\n" in said
    assert import_all(out) > 0
    assert project.files() == before


def test_a_path_that_is_a_reference_is_missing(project: Project, tmp_path: Path) -> None:
    code, out, report = other(tmp_path, changed(FAULTS["a path item that is a reference"][0]))
    assert code == 1
    content = json.loads(report.read_text())
    assert (content["operations"], content["generated"], content["missing"]) == (5, 4, ["/alias"])
    assert content["warnings"] == ["path '/alias' is a reference, which this project does not follow; omitted"]
    assert import_all(out) > 0


@pytest.mark.parametrize("name", [*MISSHAPEN, "a path item that is a list"])
def test_json_of_another_shape_changes_no_other_version(
    project: Project, capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str
) -> None:
    before = project.files()
    old = tmp_path / "out" / PACKAGE / "old.py"
    old.parent.mkdir(parents=True)
    old.write_text("OLD = True\n")
    change, stage = MISSHAPEN.get(name) or (FAULTS[name][0], "facts")
    code, out, report = other(tmp_path, changed(change))
    assert code == 2
    assert_misshapen(assert_one_error(capsys.readouterr().err), stage)
    assert tree(out) == {f"{PACKAGE}/old.py": b"OLD = True\n"}
    assert [path.name for path in out.iterdir()] == [PACKAGE]
    assert not report.exists()
    assert project.files() == before


@pytest.mark.parametrize("name", REFUSED)
def test_an_invalid_spec_changes_no_other_version(
    project: Project, capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str
) -> None:
    before = project.files()
    old = tmp_path / "out" / PACKAGE / "old.py"
    old.parent.mkdir(parents=True)
    old.write_text("OLD = True\n")
    code, out, report = other(tmp_path, REFUSED[name][0])
    assert code == 2
    assert REFUSED[name][1] in assert_one_error(capsys.readouterr().err)
    assert tree(out) == {f"{PACKAGE}/old.py": b"OLD = True\n"}
    assert not report.exists()
    assert project.files() == before


def test_a_missing_spec_is_an_error(project: Project, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code = generate.main(["--spec", str(tmp_path / "nowhere.json"), "--out", str(tmp_path / "out")], project)
    assert code == 2
    assert "nowhere.json: No such file or directory" in assert_one_error(capsys.readouterr().err)
    assert not (tmp_path / "out").exists()


def test_an_output_that_is_a_file_is_an_error(
    project: Project, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "out").write_text("mine")
    code, out, _ = other(tmp_path, encoded(small()))
    assert code == 2
    assert_one_error(capsys.readouterr().err)
    assert out.read_text() == "mine"


@pytest.mark.parametrize("arguments", [["--spec", "a.json"], ["--out", "folder"], ["--nonsense"]])
def test_conflicting_arguments_are_rejected(
    project: Project, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    before = project.files()
    with pytest.raises(SystemExit) as end:
        generate.main(arguments, project)
    assert end.value.code == 2
    assert "error: " in capsys.readouterr().err
    assert project.files() == before


def test_a_stale_module_of_another_version_does_not_survive(project: Project, tmp_path: Path) -> None:
    _, out, _ = other(tmp_path, encoded(small()))
    first = tree(out)
    _, _, _ = other(tmp_path, encoded(smaller()))
    assert f"{PACKAGE}/api/reports/upload_rows.py" in first
    assert f"{PACKAGE}/api/reports/upload_rows.py" not in tree(out)
    other(tmp_path, encoded(small()))
    assert tree(out) == first


def test_the_command_line_generates_another_version_without_changing_the_checkout(
    checkout: Project, tmp_path: Path
) -> None:
    before = checkout.files()
    spec, out, report = tmp_path / "openapi.json", tmp_path / "out", tmp_path / "report.json"
    spec.write_bytes(encoded(small()))
    done = run(*("-m", "scripts.generate", "--spec", spec, "--out", out, "--report", report), cwd=checkout.root)
    assert done.returncode == 0, done.stderr
    assert done.stderr.endswith("4 of 4 operations\n")
    assert json.loads(report.read_text())["generated"] == 4
    assert import_all(out) > 4
    assert checkout.files() == before


@pytest.mark.parametrize("name", ["html", "endless nesting"])  # the others are rejected in this process, above
def test_the_command_line_prints_one_error_and_fails(checkout: Project, tmp_path: Path, name: str) -> None:
    before = checkout.files()
    spec = tmp_path / "openapi.json"
    spec.write_bytes(REFUSED[name][0])
    done = run("-m", "scripts.generate", "--spec", spec, "--out", tmp_path / "out", cwd=checkout.root)
    assert done.returncode == 2
    assert REFUSED[name][1] in assert_one_error(done.stderr)
    assert not (tmp_path / "out").exists()
    assert checkout.files() == before


# --- unusable pins


@pytest.mark.parametrize("name", REFUSED)
def test_an_invalid_pin_changes_nothing(generated: Project, capsys: pytest.CaptureFixture[str], name: str) -> None:
    generated.spec.write_bytes(REFUSED[name][0])
    before = generated.files()
    for arguments in ([], ["--check"]):
        capsys.readouterr()
        assert generate.main(arguments, generated) == 2
        assert REFUSED[name][1] in assert_one_error(capsys.readouterr().err)
        assert generated.files() == before


@pytest.mark.parametrize("name", FAULTS)
def test_an_incomplete_pin_changes_nothing(generated: Project, capsys: pytest.CaptureFixture[str], name: str) -> None:
    generated.spec.write_bytes(changed(FAULTS[name][0]))
    before = generated.files()
    capsys.readouterr()
    assert generate.main([], generated) == 2
    assert FAULTS[name][1] in assert_one_error(capsys.readouterr().err)
    assert generated.files() == before


def test_a_missing_pin_is_an_error_with_advice(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.spec.unlink()
    before = project.files()
    assert generate.main([], project) == 2
    said = assert_one_error(capsys.readouterr().err).strip()
    assert said == "spec/openapiv3.json does not exist: run `make spec` first"
    assert project.files() == before


# --- reproducibility


def test_a_second_run_does_nothing(generated: Project, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path: path.stat() for path in generated.root.rglob("*")}
    capsys.readouterr()
    generate.generate(generated)
    assert capsys.readouterr().err == f"generated/{PACKAGE} is up to date\n"
    after = {path: path.stat() for path in generated.root.rglob("*")}
    assert after.keys() == before.keys()
    assert all(
        (after[one].st_ino, after[one].st_mtime_ns) == (old.st_ino, old.st_mtime_ns) for one, old in before.items()
    )


@pytest.mark.parametrize("cache", ["", "{", "null", "{}"])
def test_an_invalid_cache_only_costs_a_run(generated: Project, cache: str) -> None:
    before = generated.files()
    (generated.root / ".cache" / "generate.json").write_text(cache)
    generate.generate(generated)
    assert generated.files() == before
    shutil.rmtree(generated.root / ".cache")
    generate.generate(generated)
    assert generated.files() == before


def test_a_changed_pin_is_generated_again_and_nothing_stale_survives(generated: Project) -> None:
    stale = generated.generated / "api" / "widgets" / "stale.py"
    stale.write_text("STALE = True\n")
    generated.pin(smaller())
    generate.generate(generated)
    names = set(tree(generated.generated))
    assert "api/gadgets/count_gadgets.py" in names
    assert not {"api/reports/upload_rows.py", "api/widgets/stale.py"} & names
    assert not (generated.generated / "api" / "reports").exists()
    assert generate.compare(generated) == []


def test_a_changed_patch_is_applied_by_the_next_run(generated: Project) -> None:
    where = "#/paths/~1widgets/get/parameters/2/schema/enum/1"
    generated.add_patch({"where": where, "was": "closed", "now": "shut", "why": "because", "evidence": "a link"})
    generate.generate(generated)
    assert b"shut" in tree(generated.generated)["api/widgets/list_widgets.py"]
    assert generate.compare(generated) == []


@pytest.mark.parametrize("name", ["stale.py", "api/widgets/stale.py", "_models/stale.py", "stale.txt"])
def test_a_file_that_is_not_generated_is_removed(generated: Project, name: str) -> None:
    before = generated.files()
    path = generated.generated / name
    path.write_text("STALE = True\n")
    generate.generate(generated)
    assert not path.exists()
    assert generated.files() == before


def test_bytecode_does_not_count(generated: Project) -> None:
    cache = generated.generated / "__pycache__" / "types.cpython-311.pyc"
    cache.parent.mkdir()
    cache.write_bytes(b"bytecode")
    assert generate.compare(generated) == []


def test_the_package_is_byte_for_byte_the_same_under_any_hash_seed(tmp_path: Path) -> None:
    """Uses the part of the pinned spec with most kinds of schemas: incidents, their fields, and unions by `type`."""
    checkout = make_checkout(tmp_path / "checkout")
    spec = json.loads((ROOT / "spec" / "openapiv3.json").read_text())
    spec["paths"] = {path: item for path, item in spec["paths"].items() if "incident" in path}
    path = tmp_path / "openapi.json"
    path.write_bytes(encoded(spec))
    shutil.copytree(ROOT / "spec" / "patches", checkout.patches, dirs_exist_ok=True)

    def made(seed: str) -> tuple[bytes, dict[str, bytes]]:
        out, report = tmp_path / seed / "out", tmp_path / seed / "report.json"
        arguments = ("-m", "scripts.generate", "--spec", path, "--out", out, "--report", report)
        done = run(*arguments, cwd=checkout.root, PYTHONHASHSEED=seed)
        assert done.returncode == 0, done.stderr
        return report.read_bytes(), tree(out)

    with ThreadPoolExecutor(2) as pool:
        (one, files), (other, others) = pool.map(made, ("1", "4242"))
    assert files
    assert files == others
    assert one == other


# --- the comparison


def test_generated_code_is_up_to_date_with_the_spec(generated: Project, capsys: pytest.CaptureFixture[str]) -> None:
    before = generated.files()
    capsys.readouterr()
    assert generate.main(["--check"], generated) == 0
    assert capsys.readouterr().out == "generated/ is up to date with the spec\n"
    assert generated.files() == before


@pytest.mark.parametrize("name", ["api/widgets/list_widgets.py", "_models/widget.py", "operations.py", "py.typed"])
def test_a_deleted_file_is_named(generated: Project, name: str) -> None:
    (generated.generated / name).unlink()
    assert generate.compare(generated) == [f"generated/{PACKAGE}/{name} is missing"]


@pytest.mark.parametrize("name", ["api/widgets/list_widgets.py", "_models/widget.py", "__init__.py", "_spec.py"])
def test_a_changed_byte_is_named(generated: Project, name: str) -> None:
    path = generated.generated / name
    data = bytearray(path.read_bytes())
    data[-2] ^= 1
    path.write_bytes(data)
    assert generate.compare(generated) == [f"generated/{PACKAGE}/{name} was edited"]


def test_an_extra_file_is_named(generated: Project, capsys: pytest.CaptureFixture[str]) -> None:
    (generated.generated / "api" / "more.py").write_text("")
    capsys.readouterr()
    assert generate.main(["--check"], generated) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"generated/{PACKAGE}/api/more.py is not generated",
        "generated/ is out of date with the spec: run `make generate`",
    ]


def test_a_missing_package_is_reported_file_by_file(generated: Project) -> None:
    names = tree(generated.generated)
    shutil.rmtree(generated.generated)
    assert generate.compare(generated) == [f"generated/{PACKAGE}/{name} is missing" for name in sorted(names)]
    assert not generated.generated.exists()


def test_a_changed_pin_is_a_difference_of_files_and_lock(generated: Project) -> None:
    content = lock.load(generated)
    generated.pin(smaller())
    generated.lock.write_text(canonical(content), encoding="utf-8")
    found = generate.compare(generated)
    assert f"generated/{PACKAGE}/api/gadgets/count_gadgets.py is missing" in found
    assert f"generated/{PACKAGE}/api/reports/upload_rows.py is not generated" in found
    assert f"generated/{PACKAGE}/api/widgets/list_widgets.py was edited" in found
    assert any(line.startswith("spec/lock.json: stages.facts is ") for line in found)


def test_a_changed_lock_is_a_difference(generated: Project) -> None:
    content = lock.load(generated)
    content["counts"]["models"] += 1
    generated.lock.write_text(canonical(content), encoding="utf-8")
    (found,) = generate.compare(generated)
    assert found.startswith("spec/lock.json: counts.models is ")


# --- the lock


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content.update(counts={}),
        lambda content: content.update(stages={}),
        lambda content: content.pop("stages"),
        lambda content: content["stages"].update(generated=None),
        lambda content: content["generator"].update(version="0.0.0"),
        lambda content: content.clear(),
    ],
    ids=["no counts", "empty stages", "no stages", "nothing generated", "another generator", "nothing"],
)
def test_a_wrong_lock_is_repaired_by_the_next_run(
    generated: Project, capsys: pytest.CaptureFixture[str], change: Callable[[dict[str, Any]], object]
) -> None:
    before, content = generated.files(), lock.load(generated)
    change(content)
    generated.lock.write_text(canonical(content), encoding="utf-8")
    capsys.readouterr()
    generate.generate(generated)
    assert "up to date" not in capsys.readouterr().err
    after = generated.files()
    mended = {**json.loads(before.pop("spec/lock.json")), "source": content.get("source")}
    assert {"source": None, **json.loads(after.pop("spec/lock.json"))} == mended
    assert after == before
    assert generate.compare(generated) == []
    generate.generate(generated)
    assert capsys.readouterr().err.endswith(" is up to date\n")


def test_a_missing_lock_is_written_by_the_next_run(generated: Project) -> None:
    generated.lock.unlink()
    generate.generate(generated)
    assert generate.compare(generated) == []


@pytest.mark.parametrize("text", ["", "{", "<<<<<<< HEAD\n{}"])
def test_a_lock_that_is_not_json_stops_a_run_before_anything_is_swapped(
    generated: Project, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    generated.pin(smaller())
    generated.lock.write_text(text)
    before = generated.files()
    for arguments in ([], ["--check"]):
        capsys.readouterr()
        assert generate.main(arguments, generated) == 2
        assert "spec/lock.json is not JSON" in assert_one_error(capsys.readouterr().err)
        assert generated.files() == before


def test_a_full_disk_after_the_swap_is_reported_correctly(
    generated: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    generated.pin(smaller())
    spec, locked = generated.spec.read_bytes(), generated.lock.read_bytes()
    capsys.readouterr()
    with monkeypatch.context() as patched:
        patched.setattr(generate, "replace_files", full)
        assert generate.main([], generated) == 2
    assert assert_one_error(capsys.readouterr().err).strip() == (
        "generated/ was replaced, but spec/ could not be updated "
        "([Errno 28] No space left on device): run `make generate` again"
    )
    assert "api/gadgets/count_gadgets.py" in tree(generated.generated)
    assert (generated.spec.read_bytes(), generated.lock.read_bytes()) == (spec, locked)
    assert all(line.startswith(("spec/lock.json: ", "spec/names.json ")) for line in generate.compare(generated))
    generate.generate(generated)
    assert generate.compare(generated) == []


# --- all or nothing


def test_a_stale_patch_stops_everything_and_is_named(generated: Project, capsys: pytest.CaptureFixture[str]) -> None:
    generated.pin(smaller())
    generated.add_patch(STALE)
    before = generated.files()
    for arguments in ([], ["--check"]):
        capsys.readouterr()
        assert generate.main(arguments, generated) == 2
        said = assert_one_error(capsys.readouterr().err)
        assert "test.json: #/openapi\n    It was so once." in said
        assert "if upstream fixed it, delete the patch" in said
        assert generated.files() == before


def full(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize(("module", "name"), [(generate, "swap_folder"), (Path, "write_text"), (Path, "mkdir")])
def test_a_full_disk_leaves_the_old_package(
    generated: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, module: Any, name: str
) -> None:
    generated.pin(smaller())
    before = generated.files()
    capsys.readouterr()
    with monkeypatch.context() as patched:
        patched.setattr(module, name, full)
        assert generate.main([], generated) == 2
    assert "No space left on device" in assert_one_error(capsys.readouterr().err)
    assert generated.files() == before
    generate.generate(generated)
    assert generate.compare(generated) == []


def test_a_formatter_that_is_missing_leaves_the_old_package(
    generated: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    generated.pin(smaller())
    before = generated.files()
    with monkeypatch.context() as patched:
        patched.setattr(render, "RUFF", generated.root / "nowhere")
        assert generate.main([], generated) == 2
    assert "stage generate: " in assert_one_error(capsys.readouterr().err)
    assert generated.files() == before


def test_a_package_that_is_not_whole_is_not_swapped_in(generated: Project) -> None:
    spec = smaller()
    spec["paths"]["/counts"] = {"get": {"operationId": "count_gadgets", "responses": {"204": {}}}}
    generated.pin(smaller())
    generated.spec.write_bytes(encoded(spec))
    before = generated.files()
    with pytest.raises(PipelineError, match="'count_gadgets' and 'countGadgets' would both have the module"):
        generate.generate(generated)
    assert generated.files() == before


def test_a_module_that_is_not_python_is_a_problem(generated: Project) -> None:
    folder = generated.generated
    spec = normalise(strip_prose(small())).spec
    described = describe(spec)
    assert verify_package(spec, described, folder) == ([], [])
    (folder / "_models" / "widget.py").write_text("class\n")
    assert verify_package(spec, described, folder) == (
        [],
        ["_models/widget.py is not valid Python: invalid syntax (<generated>, line 1)"],
    )


def test_a_malformed_patch_is_an_error(generated: Project, capsys: pytest.CaptureFixture[str]) -> None:
    generated.add_patch({"where": "#/openapi"})
    before = generated.files()
    capsys.readouterr()
    assert generate.main([], generated) == 2
    assert "test.json: a patch needs where" in assert_one_error(capsys.readouterr().err)
    assert generated.files() == before


@dataclass(frozen=True, slots=True)
class Versions:
    """A checkout with an old package and a new pin, and the expected content of both packages."""

    root: Path
    old: dict[str, bytes]
    new: dict[str, bytes]


@pytest.fixture(scope="module")
def two_versions(tmp_path_factory: pytest.TempPathFactory) -> Versions:
    root = tmp_path_factory.mktemp("versions")
    checkout = make_checkout(root / "checkout")
    made = []
    for spec in (smaller(), small()):
        checkout.pin(spec)
        done = run("-m", "scripts.generate", cwd=checkout.root)
        assert done.returncode == 0, done.stderr
        made.append(tree(checkout.generated))
    checkout.pin(smaller())
    new, old = made
    assert new != old
    return Versions(checkout.root, old, new)


def copy_of(versions: Versions, folder: Path) -> Project:
    return Project(Path(shutil.copytree(versions.root, folder / "checkout")))


def assert_recovers(checkout: Project, versions: Versions) -> None:
    assert tree(checkout.generated) in (versions.old, versions.new)
    assert import_all(checkout.generated.parent) > 0
    generate.generate(checkout)
    assert generate.compare(checkout) == []
    assert tree(checkout.generated) == versions.new
    assert list(checkout.generated.parent.iterdir()) == [checkout.generated]


KILLED = """
import importlib, os, signal, sys
from scripts.generate import Project, generate
module, name, when = sys.argv[1:]
module_with_it = importlib.import_module(module)
original = getattr(module_with_it, name)
def killed(*arguments, **named):
    if when == "after":
        original(*arguments, **named)
    os.kill(os.getpid(), signal.SIGKILL)  # POSIX
setattr(module_with_it, name, killed)
generate(Project.here())
"""


@not_on_windows("there is no SIGKILL; a process that is killed between stages is tested below")
@pytest.mark.parametrize(
    ("module", "name", "when", "which"),
    [
        ("scripts.pipeline", "render", "before", "old"),
        ("scripts.render", "_format", "before", "old"),
        ("scripts.pipeline", "verify_package", "after", "old"),
        ("scripts.generate", "swap_folder", "before", "old"),
        ("scripts.generate", "swap_folder", "after", "new"),
        ("scripts.generate", "replace_files", "before", "new"),
        ("scripts.generate", "replace_files", "after", "new"),
        ("scripts.generate", "replace_file", "after", "new"),
    ],
)
def test_a_run_that_is_killed_leaves_a_whole_package(
    two_versions: Versions, tmp_path: Path, module: str, name: str, when: str, which: str
) -> None:
    checkout = copy_of(two_versions, tmp_path)
    done = run("-c", KILLED, module, name, when, cwd=checkout.root)
    assert done.returncode == -signal.SIGKILL, done.stderr  # POSIX
    assert tree(checkout.generated) == (two_versions.old if which == "old" else two_versions.new)
    left = [path.name for path in checkout.generated.parent.iterdir() if path != checkout.generated]
    assert len(left) == (which == "old" or name == "swap_folder")
    assert all(one.startswith(f".{PACKAGE}-") for one in left)
    assert_recovers(checkout, two_versions)


@pytest.mark.parametrize("stage", ["normalise", "generate", "verify"])
def test_a_run_that_is_killed_after_a_stage_leaves_a_whole_package(
    two_versions: Versions, tmp_path: Path, stage: str
) -> None:
    checkout = copy_of(two_versions, tmp_path)
    command = [sys.executable, "-u", "-m", "scripts.generate"]
    with subprocess.Popen(command, cwd=checkout.root, env=environment(), stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        seen = []
        for line in process.stderr:
            seen.append(line.split()[0])
            if line.startswith(stage):
                break
        process.kill()
        process.wait(SECONDS)
    assert seen[-1] == stage
    assert_recovers(checkout, two_versions)


def test_two_runs_at_once_leave_a_whole_package(two_versions: Versions, tmp_path: Path) -> None:
    checkout = copy_of(two_versions, tmp_path)

    def once(_: int) -> subprocess.CompletedProcess[str]:
        return run("-m", "scripts.generate", cwd=checkout.root)

    with ThreadPoolExecutor(2) as pool:
        for done in pool.map(once, range(2)):
            assert done.returncode == 0, done.stderr
    assert tree(checkout.generated) == two_versions.new
    assert_recovers(checkout, two_versions)


# --- the official specs


def prepared(number: int, folder: Path) -> BuildResult:
    """Prepare an official version for rendering, with the names that earlier versions assigned."""

    def make() -> BuildResult:
        names = prepared(number - 1, folder).names if number else AssignedNames()
        facts = strip_prose(drop_unusable(upstream(ordered()[number]))[0])
        return prepare(facts, Inputs(patch.load(Project(ROOT).patches), names))

    return once_per_run(folder, f"prepared-{number}", make)


@pytest.mark.parametrize("number", range(len(versions())))
def test_each_official_version_is_generated_whole_and_imports_and_names_stay(
    number: int, run_folder: Path, tmp_path: Path
) -> None:
    """From nothing, in upstream's order."""
    result = prepared(number, run_folder)
    write(result, Words(), tmp_path / PACKAGE)
    assert (result.missing, result.warnings) == ([], [])
    assert result.counts["operations"] > 300
    assert import_all(tmp_path) > result.counts["operations"]
    shutil.rmtree(tmp_path / PACKAGE)
    if number:
        before = prepared(number - 1, run_folder)
        was, now = (Normalised(one.normalised, one.names) for one in (before, result))
        assert kept_names(was, now) > 400
