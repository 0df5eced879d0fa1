"""Reading a spec: what is rejected, and the error messages."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.errors import PipelineError
from scripts.openapi import DanglingReference, Spec, endpoints, resolve
from scripts.spec_file import DEEPEST, NotASpec, canonical, check, find_problems, parse, path_is_safe, read
from tests.pipeline.conftest import OPERATIONS, ROOT, changed, encoded, small

BYTES = encoded(small())
HTML = b"<!DOCTYPE html>\n<html><body>Sign in</body></html>"


def number(text: str) -> bytes:
    """Return the small spec with another string instead of a number."""
    data = BYTES.replace(b'"maximum": 100', b'"maximum": ' + text.encode())
    assert data != BYTES
    return data


def deep(levels: int) -> bytes:
    """Return the small spec with schemas nested in each other, `levels` and four more deep."""
    schema = b'{"items": ' * levels + b"{}" + b"}" * levels
    data = BYTES.replace(b'"Text": {', b'"Deep": ' + schema + b', "Text": {', 1)
    assert data != BYTES
    return data


# Bytes that are not a spec, and a part of the error message.
REFUSED: dict[str, tuple[bytes, str]] = {
    "html": (HTML, "HTML"),
    "html without a doctype": (b"\n  <HTML><head></head></HTML>", "HTML"),
    "xml": (b"<?xml version='1.0'?><error/>", "XML"),
    "nothing": (b"", "is empty"),
    "white space": (b" \r\n\t ", "is empty"),
    "a byte order mark": (b"\xef\xbb\xbf", "is empty"),
    "truncated": (encoded(small())[:-1], "is truncated"),
    "truncated after a comma": (b'{"openapi": "3.0.2", ', "is truncated"),
    "truncated in a text": (b'{"openapi": "3.0.2", "paths": {"/wid', "Unterminated string"),
    "text": (b"404: Not Found", "is not JSON"),
    "json with a comma too many": (b'{"openapi": "3.0.2",, "paths": {}}', "is not JSON"),
    "bytes": (bytes(range(128, 256)), "is not UTF-8 text (at byte 0)"),
    "another encoding": (encoded(small()).decode().encode("utf-16"), "is not UTF-8 text (at byte 0)"),
    "a byte that is no text": (
        BYTES.replace(b"closed", b"cl\xffsed"),
        f"is not UTF-8 text (at byte {BYTES.index(b'closed') + 2})",
    ),
    "half a surrogate pair": (BYTES.replace(b"closed", b"\\ud800"), "not Unicode: half a surrogate pair"),
    "half a surrogate pair in a name": (
        BYTES.replace(b"millimetres", b"\\udfff"),
        "not Unicode: half a surrogate pair",
    ),
    "not a number": (number("NaN"), ": NaN is not a number in JSON"),
    "infinity": (number("Infinity"), ": Infinity is not a number in JSON"),
    "infinity below": (number("-Infinity"), ": -Infinity is not a number in JSON"),
    "a number too large": (number("1e999"), ": 1e999 is not a number in JSON"),
    "a number too small": (number("-1.5E+400"), ": -1.5E+400 is not a number in JSON"),
    "a number too long": (number("9" * 5_000), "contains a number that is too long"),
    "a list": (b"[1, 2]", "not an OpenAPI spec"),
    "null": (b"null", "not an OpenAPI spec"),
    "another object": (b'{"message": "Not Found"}', "not an OpenAPI spec"),
    "openapi 2": (b'{"swagger": "2.0", "paths": {"/a": {}}}', "is OpenAPI 2.0"),
    "openapi 3.1": (changed(lambda one: one.update(openapi="3.1.0")), "is OpenAPI 3.1.0"),
    "openapi as a number": (changed(lambda one: one.update(openapi=3)), "is OpenAPI 3;"),
    "no paths": (changed(lambda one: one.pop("paths")), "without paths"),
    "empty paths": (changed(lambda one: one.update(paths={})), "without paths"),
    "paths as a list": (changed(lambda one: one.update(paths=[])), "without paths"),
    "a member twice": (b'{"openapi": "3.0.2", "paths": {"/a": {"get": 1, "put": 2, "get": 3}}}', "twice: get"),
    "nesting one level too deep": (
        deep(DEEPEST - 3),
        f"is nested {DEEPEST + 1} levels deep, so it is not an OpenAPI spec",
    ),
    "deep nesting": (deep(400), "is nested 404 levels deep, so it is not an OpenAPI spec"),
    "deeper nesting": (deep(5_000), "is nested too deeply to be an OpenAPI spec"),
    "endless nesting": (b'{"openapi": "3.0.2", "paths": ' + b"[" * 100_000, "nested too deeply"),
}


def twin(spec: Spec) -> None:
    spec["paths"]["/widgets"]["post"]["operationId"] = "listWidgets"


def anonymous(spec: Spec) -> None:
    del spec["paths"]["/widgets"]["post"]["operationId"]


def renamed(operation_id: object) -> Callable[[Spec], None]:
    def change(spec: Spec) -> None:
        spec["paths"]["/widgets"]["post"]["operationId"] = operation_id

    return change


def alias(spec: Spec) -> None:
    spec["paths"]["/alias"] = {"$ref": "#/paths/~1widgets"}


def dangling(spec: Spec) -> None:
    spec["components"]["schemas"]["Bolt"]["allOf"][0]["$ref"] = "#/components/schemas/Nowhere"


def circular(spec: Spec) -> None:
    spec["components"]["schemas"]["Text"] = {"$ref": "#/components/schemas/Texts"}
    spec["components"]["schemas"]["Texts"] = {"$ref": "#/components/schemas/Text"}


def elsewhere(spec: Spec) -> None:
    spec["components"]["schemas"]["Else"] = {"$ref": "other.json#/Text"}


def without_responses(spec: Spec) -> None:
    del spec["paths"]["/widgets"]["post"]["responses"]


def strange_path(spec: Spec) -> None:
    spec["paths"]['/wid"gets'] = spec["paths"].pop("/widgets")


def no_object(spec: Spec) -> None:
    spec["paths"]["/more"] = ["get"]


def without_info(spec: Spec) -> None:
    del spec["info"]


# Structural errors of a spec, and the message of each.
FAULTS: dict[str, tuple[Callable[[Spec], None], str]] = {
    "two operations with one id": (
        twin,
        "operationId 'listWidgets' is used twice: GET /widgets and POST /widgets",
    ),
    "an operation without an id": (anonymous, "POST /widgets has no operationId that could name a module: ''"),
    "an id of signs": (renamed("---"), "POST /widgets has no operationId that could name a module: '---'"),
    "an id of digits": (renamed("42"), "POST /widgets has no operationId that could name a module: '42'"),
    "an id in another alphabet": (
        renamed("\u65e5\u672c"),
        "POST /widgets has no operationId that could name a module: '\u65e5\u672c'",
    ),
    "an id that is a list": (renamed([1]), "POST /widgets has no operationId that could name a module: '[1]'"),
    "a path item that is a reference": (
        alias,
        "path '/alias' is a reference, which this project does not follow",
    ),
    "a dangling reference": (dangling, "$ref '#/components/schemas/Nowhere' does not exist in the spec"),
    "a reference to another file": (elsewhere, "$ref 'other.json#/Text' does not exist in the spec"),
    "an operation without responses": (without_responses, "POST /widgets has no responses"),
    "a path item that is a list": (no_object, "path '/more' is not an object"),
    "no info": (without_info, "the spec has no `info`"),
}


# JSON of another shape, and the stage that fails.
MISSHAPEN: dict[str, tuple[Callable[[Spec], object], str]] = {
    "a parameter that is a text": (
        lambda one: one["paths"]["/widgets"]["get"].update(parameters=["limit"]),
        "facts",
    ),
    "a response that is a list": (
        lambda one: one["paths"]["/widgets"]["get"]["responses"].update({"200": []}),
        "facts",
    ),
    "tags that are a number": (lambda one: one.update(tags=7), "facts"),
    "headers that are a text": (lambda one: one["components"].update(headers="text"), "facts"),
    "variants that are texts": (
        lambda one: one["components"]["schemas"]["Widget"]["properties"]["name"].update(oneOf=["text"]),
        "normalise",
    ),
}


def assert_misshapen(said: str, stage: str) -> None:
    """Verify that there is one sentence with the stage and the problem, and one that says what to do."""
    first, second = said.splitlines()
    assert re.fullmatch(rf"stage {stage} could not make sense of the spec: [A-Za-z]+Error: .+", first), said
    assert second == "If other tools accept the spec, this is a bug in this project: please report it."


@pytest.mark.parametrize("name", REFUSED)
def test_an_invalid_spec_is_rejected_with_one_sentence(name: str) -> None:
    data, said = REFUSED[name]
    with pytest.raises(NotASpec) as refusal:
        parse(data, source="here")
    assert said in str(refusal.value)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("name", REFUSED)
def test_a_refusal_names_the_source(name: str) -> None:
    with pytest.raises(NotASpec, match=r"^some/where\.json:? "):
        parse(REFUSED[name][0], source="some/where.json")


def test_json_that_is_not_json_is_located_by_line_and_column() -> None:
    with pytest.raises(NotASpec, match="line 3, column 4"):
        parse(b'{"openapi": "3.0.2",\n "paths": {},\n   oops, "a": {}, "b": {}}', source="here")


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf", b"\n\n"])
def test_a_whole_spec_is_read(mark: bytes) -> None:
    spec = check(parse(mark + encoded(small()), source="here"), source="here")
    assert spec == small()
    assert tuple(sorted(endpoint.id for endpoint in endpoints(spec))) == OPERATIONS


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (rb"\ud83d\ude00", "\U0001f600"),
        ("\U0001f600".encode(), "\U0001f600"),
        (b"NaN", "NaN"),
        (b"1e999", "1e999"),
        (rb"\u0000", "\x00"),
    ],
)
def test_unusual_strings_are_read(text: bytes, value: str) -> None:
    spec = parse(BYTES.replace(b"closed", text), source="here")
    assert spec["paths"]["/widgets"]["get"]["parameters"][2]["schema"]["enum"] == ["open", value]


@pytest.mark.parametrize(("text", "value"), [("1e308", 1e308), ("-0.5", -0.5), ("9" * 400, 10**400 - 1)])
def test_a_number_that_is_only_large_is_read(text: str, value: float) -> None:
    spec = parse(number(text), source="here")
    assert spec["components"]["parameters"]["limit"]["schema"]["maximum"] == value


def test_a_spec_that_is_nested_as_deeply_as_allowed_is_read() -> None:
    spec = check(parse(deep(DEEPEST - 4), source="here"), source="here")
    node, levels = spec["components"]["schemas"]["Deep"], 0
    while node:
        node, levels = node["items"], levels + 1
    assert levels == DEEPEST - 4


@pytest.mark.parametrize("name", FAULTS)
def test_each_problem_is_a_sentence_with_the_location(name: str) -> None:
    change, sentence = FAULTS[name]
    spec = small()
    change(spec)
    assert list(find_problems(spec)) == [sentence]
    with pytest.raises(NotASpec) as refusal:
        check(spec, source="here")
    assert str(refusal.value) == f"here cannot be generated from:\n  - {sentence}"


def test_circular_references_are_dangling() -> None:
    spec = small()
    circular(spec)
    assert list(find_problems(spec)) == [
        "$ref '#/components/schemas/Text' does not exist in the spec",
        "$ref '#/components/schemas/Texts' does not exist in the spec",
    ]


def test_an_invalid_path_is_a_problem_of_its_operations() -> None:
    spec = small()
    strange_path(spec)
    assert list(find_problems(spec)) == [f"'{method} /wid\"gets' is not a valid path" for method in ("GET", "POST")]


@pytest.mark.parametrize("operation_id", ["a", "2fa", "--a--", "list-Widgets", "\u65e5a\u672c"])
def test_an_id_with_a_letter_is_valid(operation_id: str) -> None:
    spec = small()
    renamed(operation_id)(spec)
    assert list(find_problems(spec)) == []


def test_two_operations_without_an_id_are_two_faults() -> None:
    spec = small()
    for method in ("get", "post"):
        del spec["paths"]["/widgets"][method]["operationId"]
    assert list(find_problems(spec)) == [
        f"{method} /widgets has no operationId that could name a module: ''" for method in ("GET", "POST")
    ]


def test_no_more_than_twenty_faults_are_listed() -> None:
    spec = small()
    for number in range(30):
        spec["paths"][f"/more/{number}"] = {"get": {"responses": {}}}
    with pytest.raises(NotASpec) as refusal:
        check(spec, source="here")
    lines = str(refusal.value).splitlines()
    assert len(lines) == 22
    assert lines[-1] == "  - …"


@pytest.mark.parametrize(
    "path",
    ["/", "/a", "/a/{id}", "/a/{id}/b.json", "/a/{id}:cancel", "/{a}{b}", "/a/{user[id]}", "/a%20b", "/a/"],
)
def test_a_valid_path_is_safe(path: str) -> None:
    assert path_is_safe(path)


@pytest.mark.parametrize(
    "path",
    [
        *("", "a", "a/b", "/a b", "/a\n", "/a\n/b", '/"', '/a"""b', "/a\\b", "/{a", "/a}", "/{}", "/{{a}}", "/{a/b}"),
        *('/{"}', "/{a b}", "/{a\\}", "/a?b=c", "/a#b", "/a<b>", "/a\x00", "/é", "/{% x %}", "https://example.com/a"),
    ],
)
def test_an_invalid_path_is_not_safe(path: str) -> None:
    assert not path_is_safe(path)


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match=r"cannot read .*nowhere\.json: No such file"):
        read(tmp_path / "nowhere.json")


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match=r"cannot read .*: Is a directory"):
        read(tmp_path)


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "openapi.json"
    path.write_bytes(encoded(small()))
    assert read(path) == small()


def test_equal_values_have_the_same_canonical_json() -> None:
    turned = json.loads(json.dumps(small()), object_pairs_hook=lambda pairs: dict(reversed(pairs)))
    assert json.dumps(turned) != json.dumps(small())
    assert canonical(turned) == canonical(small())
    assert json.loads(canonical(small())) == small()


def test_canonical_json_can_be_reviewed_line_by_line() -> None:
    assert canonical({"b": ["é", 1], "a": {}}) == '{\n "a": {},\n "b": [\n  "é",\n  1\n ]\n}\n'


@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        ("#/components/schemas/Text/type", "string"),
        ("#/paths/~1widgets/get/operationId", "listWidgets"),
        ("#/paths/~1widgets/get/parameters/0/name", "limit"),
        ("#/components/schemas/Widget/properties/summary/type", "string"),
        ("#/components/schemas/Bolt/allOf/0/required/0", "type"),
    ],
)
def test_a_pointer_is_followed_through_references_and_lists(pointer: str, value: object) -> None:
    assert resolve(small(), pointer) == value


@pytest.mark.parametrize(
    "pointer",
    [
        *("", "#", "nothing", "#/components/schemas/Nowhere", "#/paths/~1widgets/get/parameters/9"),
        *("#/paths/~1widgets/get/parameters/-1", "#/components/schemas/Text/type/0", "other.json#/openapi"),
    ],
)
def test_a_pointer_without_a_target_is_dangling(pointer: str) -> None:
    with pytest.raises(DanglingReference):
        resolve(small(), pointer)


def test_the_pinned_spec_has_no_faults() -> None:
    path = ROOT / "spec" / "openapiv3.json"
    assert list(find_problems(read(path))) == []
