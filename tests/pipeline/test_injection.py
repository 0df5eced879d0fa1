"""A document is data: whatever stands in it, nothing of it is ever run as code."""

from __future__ import annotations

import ast
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts import generate
from scripts.openapi import Document
from scripts.stages import tree
from tests.pipeline.conftest import assert_one_error, import_all, run, run_with_package, small

MARKER = "marker_of_an_injection"
CALL = f"__import__('pathlib').Path('{MARKER}').touch()"
SHELL = f"touch {MARKER}"

# Texts that break out of some context in which a generator could write them.
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

READ_ALL = """
import json
from pagerduty_rest.operations import OPERATIONS
for operation_id, operation in OPERATIONS.items():
    payload = json.loads(sys.argv[1])
    for status in (*operation.responses, 200, 400, 500):
        repr(operation.decode(status, payload))
    operation.decode_body(payload)
"""


def listing(wire: list[str]) -> Document:
    """A document with these texts as the values of an enum, where it is sent and where it is received."""
    document = small()
    values = {"type": "string", "enum": wire}
    document["components"]["schemas"]["Widget"]["properties"]["evil"] = values
    document["paths"]["/widgets"]["get"]["parameters"][2]["schema"] = values
    return document


def properties(document: Document) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"]["Widget"]["properties"]
    return found


def query(document: Document) -> list[Any]:
    found: list[Any] = document["paths"]["/widgets"]["get"]["parameters"]
    return found


def in_enums(document: Document, text: str, _: int) -> None:
    properties(document).setdefault("evil", {"type": "string", "enum": []})["enum"].append(text)
    query(document)[2]["schema"]["enum"].append(text)


def in_single_enums(document: Document, text: str, number: int) -> None:
    properties(document)[f"evil_{number}"] = {"type": "string", "enum": [text]}
    document["components"]["schemas"]["Widget"]["required"].append(f"evil_{number}")


def in_defaults(document: Document, text: str, number: int) -> None:
    properties(document)[f"evil_{number}"] = {"type": "string", "default": text}
    query(document).append({"name": f"evil_{number}", "in": "query", "schema": {"type": "string", "default": text}})


def in_property_names(document: Document, text: str, number: int) -> None:
    properties(document)[text] = {"type": "string"}
    properties(document)[f"{number}{text}"] = {"type": "object", "properties": {text: {"type": "integer"}}}
    document["components"]["schemas"]["Widget"]["required"].append(text)


def in_wrapper_names(document: Document, text: str, number: int) -> None:
    schema = {"type": "object", "properties": {text: {"$ref": "#/components/schemas/Widget"}}, "required": [text]}
    content = {"application/json": {"schema": schema}}
    document["paths"][f"/evil/{number}"] = {
        "post": {
            "operationId": f"evil{number}",
            "requestBody": {"content": content},
            "responses": {"200": {"description": "prose", "content": content}},
        }
    }


def in_page_names(document: Document, text: str, number: int) -> None:
    items = {"type": "array", "items": {"$ref": "#/components/schemas/Widget"}}
    schema = {"type": "object", "properties": {text: items, "more": {"type": "boolean"}}}
    document["paths"][f"/evil/{number}"] = {
        "get": {
            "operationId": f"evil{number}",
            "parameters": [
                {"name": name, "in": "query", "schema": {"type": "integer"}} for name in ("offset", "limit")
            ],
            "responses": {"200": {"description": "prose", "content": {"application/json": {"schema": schema}}}},
        }
    }


def in_parameter_names(document: Document, text: str, _: int) -> None:
    for place in ("query", "header", "cookie"):
        query(document).append({"name": text, "in": place, "schema": {"type": "string"}})
    query(document).append({"name": f"{text}[]", "in": "query", "schema": {"type": "string"}})


def in_header_values(document: Document, text: str, number: int) -> None:
    schema = {"type": "string", "enum": [text], "default": text}
    names = ("Accept", "Content-Type", "X-EARLY-ACCESS", "From", "X-Other")
    document["paths"][f"/evil/{number}"] = {
        "get": {
            "operationId": f"evil{number}",
            "parameters": [{"name": name, "in": "header", "schema": schema} for name in names],
            "responses": {"204": {"description": "prose", "headers": {text: {"schema": schema}}}},
        }
    }


def in_operation_ids(document: Document, text: str, number: int) -> None:
    document["paths"][f"/evil/{number}"] = {
        "get": {"operationId": f"{text}evil{number}", "responses": {"204": {"description": "prose"}}},
        "put": {"operationId": f"evil{number}b{text}", "responses": {"204": {"description": "prose"}}},
    }


def in_tags(document: Document, text: str, number: int) -> None:
    document["tags"].append({"name": text})
    document["paths"][f"/evil/{number}"] = {
        "get": {"operationId": f"evil{number}", "tags": [text, text], "responses": {"204": {"description": "prose"}}}
    }


def in_schema_names(document: Document, text: str, number: int) -> None:
    pointer = text.replace("~", "~0").replace("/", "~1")
    document["components"]["schemas"][text] = {"type": "object", "properties": {"id": {"type": "string"}}}
    properties(document)[f"evil_{number}"] = {"$ref": f"#/components/schemas/{pointer}"}


def in_formats(document: Document, text: str, number: int) -> None:
    properties(document)[f"evil_{number}"] = {"type": "string", "format": text, "pattern": text}
    properties(document)[f"evil_{number}_type"] = {"type": text, "items": {"type": text}}


def in_scopes(document: Document, text: str, number: int) -> None:
    document["paths"][f"/evil/{number}"] = {
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


def in_discriminators(document: Document, text: str, number: int) -> None:
    names = []
    for letter in "AB":
        name = f"Evil{number}{letter}"
        members = {text: {"type": "string", "enum": [text + letter]}, letter: {"type": "string"}}
        document["components"]["schemas"][name] = {"type": "object", "properties": members}
        names.append(name)
    references = [{"$ref": f"#/components/schemas/{name}"} for name in names]
    mapping = {text + name[-1]: f"#/components/schemas/{name}" for name in names}
    properties(document)[f"evil_{number}"] = {
        "oneOf": references,
        "discriminator": {"propertyName": text, "mapping": mapping},
    }


def in_titles_and_servers(document: Document, text: str, number: int) -> None:
    document["info"]["title"] = document["info"]["version"] = document["info"]["version"] + text
    document["servers"].append({"url": text})
    document["servers"].insert(0, {"url": text})
    document["components"]["securitySchemes"][text] = {"type": "apiKey", "name": text, "in": "header"}
    properties(document)[f"evil_{number}"] = {"type": "object", "title": text, "properties": {"a": {}}}


def in_media_types(document: Document, text: str, number: int) -> None:
    schema = {"type": "object", "properties": {"a": {"type": "string"}}}
    document["paths"][f"/evil/{number}"] = {
        "post": {
            "operationId": f"evil{number}",
            "requestBody": {"content": {f"text/{text}": {"schema": schema}}},
            "responses": {"200": {"description": "prose", "content": {f"text/{text}": {"schema": schema}}}},
        }
    }


def in_statuses(document: Document, text: str, _: int) -> None:
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Widget"}}}
    document["paths"]["/widgets"]["get"]["responses"][text] = {"description": text, "content": content}
    document["components"]["responses"][text] = {"description": text, "content": content}


def in_prose(document: Document, text: str, _: int) -> None:
    properties(document)["name"] |= {"description": text, "example": text, "title": text}
    document["paths"]["/widgets"]["get"] |= {"description": text, "summary": text, "externalDocs": {"url": text}}
    document["components"]["schemas"]["Widget"] |= {"description": text, "title": text, "x-internal": text}


Put = Callable[[Document, str, int], None]
PLACES: dict[str, Put] = {name.removeprefix("in_"): put for name, put in globals().items() if name.startswith("in_")}


def texts(folder: Path) -> set[object]:
    """All constants in the modules of a package, as Python reads them."""
    return {
        node.value
        for content in tree(folder).values()
        for node in ast.walk(ast.parse(content))
        if isinstance(node, ast.Constant)
    }


def generated(document: Document, folder: Path) -> tuple[int, Path]:
    spec, out = folder / "openapi.json", folder / "a" / "b" / "c" / "out"
    spec.write_text(json.dumps(document))
    return generate.main(["--spec", str(spec), "--out", str(out)]), out


def assert_inert(out: Path, payload: dict[str, Any] | None = None) -> None:
    """Import every module, and decode with every operation: no marker appears, nothing raises or warns."""
    assert import_all(out) > 0
    read = run_with_package(out, READ_ALL, json.dumps(payload or {}))
    assert read.returncode == 0, read.stderr
    assert_no_marker(out)


def assert_no_marker(out: Path) -> None:
    for folder in (out, *out.parents):
        assert not list(folder.glob(f"{MARKER}*"))
    assert not Path(MARKER).exists()
    if out.is_dir():
        assert not list(out.rglob(f"{MARKER}*"))


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run in a folder of this test, where a marker would be seen."""
    monkeypatch.chdir(tmp_path)


def test_a_payload_that_is_run_leaves_a_marker(tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text(f'TEXT = """{PAYLOADS["triple quotes"].replace("+", "").strip(chr(34))}"""')
    assert run("module.py", cwd=tmp_path).returncode == 0
    assert_no_marker(tmp_path / "out")
    (tmp_path / "module.py").write_text(f'TEXT = "{PAYLOADS["double quotes"]}"')
    run("module.py", cwd=tmp_path)
    with pytest.raises(AssertionError):
        assert_no_marker(tmp_path / "out")


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("place", PLACES)
def test_payloads_are_inert_or_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path, place: str) -> None:
    document = small()
    for number, text in enumerate(PAYLOADS.values()):
        PLACES[place](document, text, number)
    code, out = generated(document, tmp_path)
    said = capsys.readouterr().err
    print(place, code, said[-1500:])
    if code == 2:
        assert_one_error(said)
        assert not out.exists()
    elif code == 1:
        assert "  - " in said
    else:
        assert code == 0
        assert_inert(out, {text: text for text in PAYLOADS.values()})
    assert_no_marker(out)
    assert 0, "look"
