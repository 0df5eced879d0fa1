"""A spec is data: no part of it is ever executed as code."""

from __future__ import annotations

import ast
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts import generate
from scripts.digests import tree
from scripts.openapi import Spec
from scripts.project import PACKAGE
from tests.pipeline.conftest import Project, import_all, run, run_with_package, small

pytestmark = pytest.mark.whole

# Names that no generated module or folder could have.
MARKER = "INJECTED.marker"
CALL = f"__import__('pathlib').Path('{MARKER}').touch()"
SHELL = f"touch {MARKER}"

# Strings that break out of some context in which a generator could write them.
PAYLOADS = {
    "plain": CALL,
    "double quotes": f'"+{CALL}+"',
    "single quotes": f'\'+__import__("pathlib").Path("{MARKER}").touch()+\'',
    "triple quotes": f'"""+__import__(\'os\').system(\'{SHELL}\')+"""',
    "triple single quotes": f"'''+__import__(\"os\").system(\"{SHELL}\")+'''",
    "backslashes": f'\\"+{CALL}+\\"',
    "a backslash at the end": "end\\",
    "two backslashes and a quote": f'\\\\";{CALL}#\\',
    "newlines": f'"""\n{CALL}\nx = """',
    "carriage returns": f"\r\n{CALL}\r\n",
    "a comment": f"# \n{CALL}",
    "line separators": f"\u2028{CALL}\u2029{CALL}\x85{CALL}\x0c{CALL}\x0b",
    "brackets": f"']: pass\n{CALL}\nx['",
    "braces": "{" + CALL + "}",
    "format": "{0.__class__.__mro__} %s %(a)s {}",
    "a template's expression": "{{ cycler.__init__.__globals__.os.system('" + SHELL + "') }}",
    "a template's statement": "{% for x in ().__class__.__base__.__subclasses__() %}{{ x }}{% endfor %}",
    "a template's include": "{% include '/etc/passwd' %}{% extends 'x' %}{# comment",
    "control characters": f"\x00\x01\x1b[0m\x7f{CALL}",
    "escapes": "\\N{BULLET} \\x41 \\u0041 \\777 \\",
    "another alphabet": "\u202e'; \u00e9\u4e2d\U0001f600 \u00b2",
    "a way out of the folder": f"../../../../{MARKER}",
    "an absolute path": f"/tmp/../{MARKER}",
    "a keyword": "import",
    "a dunder": "__init__",
    "nothing": " ",
    "a shell": f"$(touch {MARKER}) `touch {MARKER}` ; touch {MARKER}",
}

# Import every module, evaluate every annotation, decode with every operation; failures are skipped.
USE_ALL = """
import importlib, json, pkgutil
import pagerduty_rest
from pagerduty_rest.operations import OPERATIONS
payload = json.loads(sys.argv[1])
used = failed = 0
for one in pkgutil.walk_packages(pagerduty_rest.__path__, "pagerduty_rest.", onerror=print):
    try:
        importlib.import_module(one.name)
    except (ImportError, SyntaxError):
        failed += 1
        continue
    used += 1
for operation_id in OPERATIONS:
    try:
        operation = OPERATIONS[operation_id]
    except ImportError:
        failed += 1
        continue
    for status in (*operation.responses, 200, 400, 500):
        repr(operation.decode(status, payload))
        repr(operation.decode(status, {"widgets": [payload], "widget": payload, "error": payload}))
    repr(operation.decode_body(payload))
    used += 1
print(json.dumps([used, failed]))
"""


def properties(spec: Spec) -> dict[str, Any]:
    found: dict[str, Any] = spec["components"]["schemas"]["Widget"]["properties"]
    return found


def query(spec: Spec) -> list[Any]:
    found: list[Any] = spec["paths"]["/widgets"]["get"]["parameters"]
    return found


def in_enums(spec: Spec, text: str, _: int) -> None:
    properties(spec).setdefault("evil", {"type": "string", "enum": []})["enum"].append(text)
    query(spec)[2]["schema"]["enum"].append(text)


def in_single_enums(spec: Spec, text: str, number: int) -> None:
    properties(spec)[f"evil_{number}"] = {"type": "string", "enum": [text]}
    spec["components"]["schemas"]["Widget"]["required"].append(f"evil_{number}")


def in_defaults(spec: Spec, text: str, number: int) -> None:
    properties(spec)[f"evil_{number}"] = {"type": "string", "default": text}
    query(spec).append({"name": f"evil_{number}", "in": "query", "schema": {"type": "string", "default": text}})


def in_property_names(spec: Spec, text: str, number: int) -> None:
    name = f"{text}{number}"
    properties(spec)[name] = {"type": "string"}
    properties(spec)[f"x{number}{text}"] = {"type": "object", "properties": {text: {"type": "integer"}}}
    spec["components"]["schemas"]["Widget"]["required"].append(name)


def in_wrapper_names(spec: Spec, text: str, number: int) -> None:
    schema = {"type": "object", "properties": {text: {"$ref": "#/components/schemas/Widget"}}, "required": [text]}
    content = {"application/json": {"schema": schema}}
    spec["paths"][f"/evil/{number}"] = {
        "post": {
            "operationId": f"evil{number}",
            "requestBody": {"content": content},
            "responses": {"200": {"description": "prose", "content": content}},
        }
    }


def in_page_names(spec: Spec, text: str, number: int) -> None:
    items = {"type": "array", "items": {"$ref": "#/components/schemas/Widget"}}
    schema = {"type": "object", "properties": {text: items, "more": {"type": "boolean"}}}
    spec["paths"][f"/evil/{number}"] = {
        "get": {
            "operationId": f"evil{number}",
            "parameters": [
                {"name": name, "in": "query", "schema": {"type": "integer"}} for name in ("offset", "limit")
            ],
            "responses": {"200": {"description": "prose", "content": {"application/json": {"schema": schema}}}},
        }
    }


def in_parameter_names(spec: Spec, text: str, number: int) -> None:
    for location in ("query", "header", "cookie"):
        query(spec).append({"name": f"{text}{number}{location}", "in": location, "schema": {"type": "string"}})
    query(spec).append({"name": f"{text}{number}[]", "in": "query", "schema": {"type": "string"}})


def in_header_values(spec: Spec, text: str, number: int) -> None:
    schema = {"type": "string", "enum": [text], "default": text}
    names = ("Accept", "Content-Type", "X-EARLY-ACCESS", "From", "X-Other")
    spec["paths"][f"/evil/{number}"] = {
        "get": {
            "operationId": f"evil{number}",
            "parameters": [{"name": name, "in": "header", "schema": schema} for name in names],
            "responses": {"204": {"description": "prose", "headers": {text: {"schema": schema}}}},
        }
    }


def in_operation_ids(spec: Spec, text: str, number: int) -> None:
    spec["paths"][f"/evil/{number}"] = {
        "get": {"operationId": f"{text}evil{number}", "responses": {"204": {"description": "prose"}}},
        "put": {"operationId": f"evil{number}b{text}", "responses": {"204": {"description": "prose"}}},
    }


def in_tags(spec: Spec, text: str, number: int) -> None:
    spec["tags"].append({"name": text})
    spec["paths"][f"/evil/{number}"] = {
        "get": {"operationId": f"evil{number}", "tags": [text, text], "responses": {"204": {"description": "prose"}}}
    }


def in_schema_names(spec: Spec, text: str, number: int) -> None:
    pointer = text.replace("~", "~0").replace("/", "~1")
    spec["components"]["schemas"][text] = {"type": "object", "properties": {"id": {"type": "string"}}}
    properties(spec)[f"evil_{number}"] = {"$ref": f"#/components/schemas/{pointer}"}


def in_formats(spec: Spec, text: str, number: int) -> None:
    properties(spec)[f"evil_{number}"] = {"type": "string", "format": text, "pattern": text}
    properties(spec)[f"evil_{number}_type"] = {"type": text, "items": {"type": text}}


def in_scopes(spec: Spec, text: str, number: int) -> None:
    spec["paths"][f"/evil/{number}"] = {
        "get": {
            "operationId": f"evil{number}",
            "x-pd-requires-scope": text,
            "security": [{text: [text]}],
            "responses": {"204": {"description": "prose"}},
        },
        "put": {
            "operationId": f"evil{number}b",
            "x-pd-requires-scope": [text, "b"],
            "x-pd-other": text,
            "responses": {"204": {"description": "prose"}},
        },
    }


def in_discriminators(spec: Spec, text: str, number: int) -> None:
    names = []
    for letter in "AB":
        name = f"Evil{number}{letter}"
        fields = {text: {"type": "string", "enum": [text + letter]}, letter: {"type": "string"}}
        spec["components"]["schemas"][name] = {"type": "object", "properties": fields}
        names.append(name)
    references = [{"$ref": f"#/components/schemas/{name}"} for name in names]
    mapping = {text + name[-1]: f"#/components/schemas/{name}" for name in names}
    properties(spec)[f"evil_{number}"] = {
        "oneOf": references,
        "discriminator": {"propertyName": text, "mapping": mapping},
    }


def in_titles_and_servers(spec: Spec, text: str, number: int) -> None:
    spec["info"]["title"] = spec["info"]["version"] = spec["info"]["version"] + text
    spec["servers"].append({"url": text})
    spec["servers"].insert(0, {"url": text})
    spec["components"]["securitySchemes"][text] = {"type": "apiKey", "name": text, "in": "header"}
    properties(spec)[f"evil_{number}"] = {"type": "object", "title": text, "properties": {"a": {}}}


def in_media_types(spec: Spec, text: str, number: int) -> None:
    schema = {"type": "object", "properties": {"a": {"type": "string"}}}
    spec["paths"][f"/evil/{number}"] = {
        "post": {
            "operationId": f"evil{number}",
            "requestBody": {"content": {f"text/{text}": {"schema": schema}}},
            "responses": {"200": {"description": "prose", "content": {f"text/{text}": {"schema": schema}}}},
        }
    }


def in_statuses(spec: Spec, text: str, _: int) -> None:
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Widget"}}}
    spec["paths"]["/widgets"]["get"]["responses"][text] = {"description": text, "content": content}
    spec["components"]["responses"][text] = {"description": text, "content": content}


def in_paths(spec: Spec, text: str, number: int) -> None:
    spec["paths"][f"/evil/{number}/{text}"] = {
        "get": {"operationId": f"evil{number}", "responses": {"204": {"description": "prose"}}}
    }


def in_path_parameters(spec: Spec, text: str, number: int) -> None:
    spec["paths"][f"/evil/{number}/{{{text}}}"] = {
        "get": {
            "operationId": f"evil{number}",
            "parameters": [{"name": text, "in": "path", "required": True, "schema": {"type": "string"}}],
            "responses": {"204": {"description": "prose"}},
        }
    }


def in_prose(spec: Spec, text: str, _: int) -> None:
    properties(spec)["name"] |= {"description": text, "example": text, "title": text}
    spec["paths"]["/widgets"]["get"] |= {"description": text, "summary": text, "externalDocs": {"url": text}}
    spec["components"]["schemas"]["Widget"] |= {"description": text, "title": text, "x-internal": text}


Put = Callable[[Spec, str, int], None]
LOCATIONS: dict[str, Put] = {name.removeprefix("in_"): put for name, put in globals().items() if name.startswith("in_")}


# Parts of the package's modules that must be exactly as in the spec, for a string with its number.
VERBATIM: dict[str, Callable[[str, int], str]] = {
    "enums": lambda text, _: text,
    "single_enums": lambda text, _: text,
    "header_values": lambda text, _: text,
    "scopes": lambda text, _: text,
    "operation_ids": lambda text, number: f"{text}evil{number}",
    "property_names": lambda text, number: f"{text}{number}",
    "parameter_names": lambda text, number: f"{text}{number}header",
}
# Cases in which a string cannot be parsed, so that the package is incomplete and the report says it.
NOT_WHOLE = {"statuses", "paths", "path_parameters"}


def texts(folder: Path) -> set[object]:
    """Return all constants in the modules of a package, as parsed by Python."""
    return {
        node.value
        for content in tree(folder).values()
        for node in ast.walk(ast.parse(content))
        if isinstance(node, ast.Constant)
    }


def generated(spec: Spec, folder: Path) -> tuple[int, Path]:
    path, out = folder / "openapi.json", folder / "a" / "b" / "c" / "out"
    path.write_text(json.dumps(spec))
    return generate.main(["--spec", str(path), "--out", str(out)], Project(folder / "project")), out


def assert_no_marker(folder: Path) -> None:
    """Verify that there is no marker: not in this folder, nor above or below it, nor where the test runs."""
    for location in (folder, *folder.parents, Path()):
        assert not (location / MARKER).exists()
    assert not list(folder.rglob(MARKER))


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run in a folder of this test, where a marker would be found."""
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    "code",
    [CALL, f'x = "{PAYLOADS["double quotes"]}"', f"import os; os.system('{SHELL}')"],
    ids=["call", "text", "shell"],
)
def test_a_payload_that_is_run_leaves_a_marker(tmp_path: Path, code: str) -> None:
    assert_no_marker(tmp_path)
    run("-c", code, cwd=tmp_path)
    with pytest.raises(AssertionError):
        assert_no_marker(tmp_path)


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("location", LOCATIONS)
def test_content_of_a_spec_is_never_executed(capsys: pytest.CaptureFixture[str], tmp_path: Path, location: str) -> None:
    spec = small()
    for number, text in enumerate(PAYLOADS.values()):
        LOCATIONS[location](spec, text, number)
    code, out = generated(spec, tmp_path)
    assert_no_marker(tmp_path)
    said = capsys.readouterr().err
    if location in NOT_WHOLE:
        assert code in (0, 1), said
        assert code == 0 or "\n  - " in said
    else:
        assert code == 0, said
    payload = {text: text for text in PAYLOADS.values()}
    read = run_with_package(out, USE_ALL, json.dumps(payload))
    assert read.returncode == 0, read.stderr
    used, failed = json.loads(read.stdout)
    assert used > 4
    assert failed == 0 or code == 1
    assert_no_marker(tmp_path)
    if location in VERBATIM:
        wanted = {VERBATIM[location](text, number) for number, text in enumerate(PAYLOADS.values())}
        assert wanted - texts(out / PACKAGE) == set()


@pytest.mark.usefixtures("project")
def test_invalid_paths_are_omitted_with_a_warning(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    spec = small()
    for number, text in enumerate(('"', '"""', "\n", "{{ x }}", "{% x %}", "\\", "a b")):
        in_paths(spec, text, number)
    code, out = generated(spec, tmp_path)
    said = capsys.readouterr().err
    assert code == 1
    assert said.count("is not a valid path; omitted\n") == 7
    assert said.endswith("4 of 11 operations\n")
    assert import_all(out) > 0
    assert "evil" not in "".join(tree(out))


@pytest.mark.parametrize("location", ["enums", "operation_ids", "schema_names", "tags"])
def test_nothing_is_written_outside_the_package(project: Project, tmp_path: Path, location: str) -> None:
    before = project.files()
    spec = small()
    for number, text in enumerate(("../../evil", "/tmp/evil", "..", "a/../../evil", "..\\..\\evil")):
        LOCATIONS[location](spec, text, number)
    code, out = generated(spec, tmp_path)
    assert code in (0, 1)
    found = {path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file()}
    inside = out.relative_to(tmp_path) / PACKAGE
    outside = {path for path in found if inside not in path.parents and path.parts[0] != "project"}
    assert outside == {Path("openapi.json")}
    assert project.files() == before
