"""spec/docs/: what is read, what is rejected with an error, and how it is written into docstrings."""

from __future__ import annotations

import ast
import itertools
import json
from pathlib import Path
from typing import Any

import pytest

from scripts import docs, generate
from scripts.digests import tree
from scripts.errors import PipelineError
from scripts.identifiers import module_name
from scripts.project import PACKAGE
from tests.pipeline.conftest import Project, small
from tests.pipeline.test_injection import CALL, PAYLOADS, assert_no_marker

LIST: dict[str, Any] = {"summary": "Tells which widgets there are.", "notes": ["Slow."], "arguments": {"since": "UTC."}}


def say(project: Project, kind: str = "operations", name: str = "widgets.json", **entries: Any) -> None:
    folder = project.docs / kind
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(json.dumps(entries), encoding="utf-8")


def docstrings(folder: Path, module: str) -> dict[str, str]:
    """Return the docstrings of a module, its functions and its classes, by name; the module's own by ''."""
    text = ast.parse((folder / PACKAGE / module).read_text(encoding="utf-8"))
    found = {"": ast.get_docstring(text) or ""}
    for node in text.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            found[node.name] = ast.get_docstring(node) or ""
    return found


def field_lines(folder: Path, module: str) -> dict[str, str]:
    """Return the docstrings under the fields of a module's class, by field."""
    text = ast.parse((folder / PACKAGE / module).read_text(encoding="utf-8"))
    (body,) = (node.body for node in text.body if isinstance(node, ast.ClassDef))
    return {
        one.target.id: str(ast.literal_eval(after.value))
        for one, after in itertools.pairwise(body)
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name) and isinstance(after, ast.Expr)
    }


def generated(project: Project) -> Path:
    assert generate.main([], project) == 0
    return project.generated.parent


def test_an_operation_without_words_has_its_facts(project: Project) -> None:
    found = docstrings(generated(project), "api/widgets/list_widgets.py")
    assert found[""] == "List widgets."
    assert found["sync"].startswith(
        "List widgets.\n\n- `GET /widgets`. Requires OAuth scope `widgets.read`.\n"
        "- Returns one page, selected by `limit` and `offset`"
    )
    assert found["iterate"].startswith(
        "List widgets.\n\nReads all pages of `GET /widgets` as needed; iterate with `for`."
    )
    assert "async for" in found["aiterate"]


def test_words_are_in_every_function_and_arguments_in_all_but_the_detailed(project: Project) -> None:
    say(project, listWidgets=LIST)
    found = docstrings(generated(project), "api/widgets/list_widgets.py")
    assert found.pop("_request") == ""
    assert {text.splitlines()[0] for text in found.values()} == {"Tells which widgets there are."}
    assert "- Slow." in found["sync"]
    limit, offset = "    limit: Page size. Up to 100. Defaults to 25.\n", "    offset: Number of records to skip.\n"
    assert found["sync"].endswith(f"Args:\n{limit}{offset}    since: UTC.")
    assert found["asyncio"].endswith(f"Args:\n{limit}{offset}    since: UTC.")
    assert f"Args:\n{limit}    since: UTC.\n    resume: " in found["iterate"]
    assert f"Args:\n{limit}    since: UTC.\n    resume: " in found["aiterate"]
    assert "Args:" not in found["sync_detailed"] + found["asyncio_detailed"]


def test_fields_of_a_body_and_of_a_model_have_their_lines(project: Project) -> None:
    say(project, createWidget={"summary": "Makes a widget.", "arguments": {"name": "At most 5 letters."}})
    say(project, "models", Widget={"summary": "A widget.", "fields": {"name": "Its name."}})
    folder = generated(project)
    assert (
        "Args:\n    body:\n        name: At most 5 letters."
        in docstrings(folder, "api/widgets/create_widget.py")["sync"]
    )
    assert docstrings(folder, "_models/widget.py")["Widget"] == "A widget."
    assert field_lines(folder, "_models/widget.py")["name"] == "Its name."
    assert docstrings(folder, "_models/widget_input.py")["WidgetInput"] == "`Widget` in a request."
    assert field_lines(folder, "_models/widget_input.py")["name"] == "Its name."


def test_a_body_without_words_has_those_of_its_operation(project: Project) -> None:
    say(project, createWidget={"summary": "Makes a widget.", "arguments": {"name": "At most 5 letters."}})
    folder = generated(project)
    assert field_lines(folder, "_models/widget_input.py")["name"] == "At most 5 letters."
    assert field_lines(folder, "_models/widget.py")["name"] == "Up to 100 characters."


def test_classes_without_words_say_where_they_are_used(project: Project) -> None:
    folder = generated(project)
    found = {path.stem: path.read_text(encoding="utf-8") for path in (folder / PACKAGE / "_models").glob("*.py")}
    lines = {name: list(docstrings(folder, f"_models/{name}.py").values())[-1] for name in found if name != "__init__"}
    assert lines["list_widgets_page"] == "Response body of `list_widgets`."
    assert all(lines.values())


@pytest.mark.parametrize(
    ("kind", "entries", "message"),
    [
        ("operations", {"noSuch": {"summary": "x."}}, "operations/widgets.json: the spec has no operation noSuch"),
        ("operations", {"listWidgets": {**LIST, "arguments": {"x": "y"}}}, "no parameter or body field x"),
        (
            "operations",
            {"listWidgets": {**LIST, "fields": "x"}},
            "listWidgets has fields; use arguments, notes, summary",
        ),
        ("operations", {"listWidgets": {"notes": []}}, "listWidgets.summary must be a string"),
        ("operations", {"listWidgets": {"summary": " "}}, "listWidgets.summary must be a string"),
        ("operations", {"listWidgets": {"summary": "x", "notes": "y"}}, "listWidgets.notes is not a list"),
        ("operations", {"listWidgets": {"summary": "x", "notes": [1]}}, "listWidgets.notes must be a string"),
        ("operations", {"listWidgets": "x"}, "listWidgets must be an object"),
        ("models", {"Nothing": {"summary": "x"}}, "models/widgets.json: the spec has no model Nothing"),
        ("models", {"Widget": {"summary": "x", "fields": {"y": "z"}}}, "Widget has no field y"),
        ("models", {"Widget": {"summary": "x", "fields": []}}, "Widget.fields must be an object of strings"),
    ],
)
def test_wrong_words_are_rejected_and_nothing_changes(
    project: Project, capsys: pytest.CaptureFixture[str], kind: str, entries: dict[str, Any], message: str
) -> None:
    generate.main([], project)
    say(project, kind, **entries)
    before = project.files()
    assert generate.main([], project) == 2
    assert message in capsys.readouterr().err
    assert project.files() == before


def test_words_for_what_another_version_lacks_are_ignored(project: Project, tmp_path: Path) -> None:
    say(project, listWidgets=LIST, noSuch={"summary": "x."})
    (tmp_path / "openapi.json").write_text(json.dumps(small()))
    out = tmp_path / "out"
    assert generate.main(["--spec", str(tmp_path / "openapi.json"), "--out", str(out)], project) == 0
    assert docstrings(out, "api/widgets/list_widgets.py")[""] == "Tells which widgets there are."


def test_words_may_be_given_once(project: Project) -> None:
    say(project, listWidgets=LIST)
    say(project, name="more.json", listWidgets=LIST)
    with pytest.raises(PipelineError, match=r"widgets\.json: listWidgets already has words in .*more\.json"):
        docs.load(project.docs)
    (project.docs / "operations" / "more.json").write_text('{"a": {"summary": "x"}, "a": {"summary": "y"}}')
    with pytest.raises(PipelineError, match="a is there twice"):
        docs.load(project.docs)
    (project.docs / "operations" / "more.json").write_text("{")
    with pytest.raises(PipelineError, match="is not JSON"):
        docs.load(project.docs)
    (project.docs / "operations" / "more.json").write_text("[]")
    with pytest.raises(PipelineError, match="must be an object of entries"):
        docs.load(project.docs)


def test_no_word_is_ever_executed(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put each string into an operation and a schema, in one package."""
    monkeypatch.chdir(tmp_path)
    texts = [text for text in PAYLOADS.values() if text.strip()] + ['a "quote"', '""', f'"""{CALL}', "back\\"]
    spec = small()
    operation, schema = (
        json.dumps(spec["paths"]["/widgets"]["get"]),
        json.dumps(spec["components"]["schemas"]["Widget"]),
    )
    operations: dict[str, Any] = {}
    models: dict[str, Any] = {}
    for number, text in enumerate(texts):
        spec["components"]["schemas"][f"Widget{number}"] = json.loads(schema)
        of_number = json.loads(operation.replace("schemas/Widget", f"schemas/Widget{number}"))
        spec["paths"][f"/widgets_{number}"] = {"get": of_number | {"operationId": f"listWidgets{number}"}}
        operations[f"listWidgets{number}"] = {"summary": text, "notes": [text], "arguments": {"since": text}}
        models[f"Widget{number}"] = {"summary": text, "fields": {"name": text}}
    project.pin(spec)
    say(project, **operations)
    say(project, "models", **models)
    folder = generated(project)
    for number, text in enumerate(texts):
        found = docstrings(folder, f"api/widgets/{module_name(f'listWidgets{number}')}.py")
        wanted = " ".join(text.split())
        assert " ".join(found[""].split()) == wanted
        assert wanted in " ".join(found["sync"].split())
        module = f"_models/{module_name(f'Widget{number}')}.py"
        assert " ".join(docstrings(folder, module)[f"Widget{number}"].split()).startswith(wanted)
        assert wanted in " ".join(field_lines(folder, module)["name"].split())
    for content in tree(folder).values():
        ast.parse(content)
    assert_no_marker(tmp_path)
