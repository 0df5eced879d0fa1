"""Names of methods: by rule, permanent, and without conflicts."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pagerduty_client import AsyncClient, Client
from pagerduty_rest.operations import OPERATIONS
from scripts import generate, name_registry
from scripts.describe.lists import route
from scripts.errors import PipelineError
from scripts.method_names import Exceptions, MethodNames, assign, load
from scripts.method_names.paths import Route, resource_name
from scripts.normalise import normalise
from scripts.openapi import Spec, endpoints
from scripts.project import Project
from tests.normalise.specs import STRING, entity, make_spec, operation, ref
from tests.platforms import not_on_windows
from tests.upstream import ordered, patched

PROJECT = Project.here()
GIVEN = load(PROJECT.method_names, PROJECT.client)


def one(method: str, path: str, id: str, tag: str = "Widgets", **facts: bool) -> Route:
    is_paginated = facts.get("is_paginated", False)
    returns_list = facts.get("returns_list", is_paginated)
    return Route(id, method, path, tag, returns_list, is_paginated, facts.get("returns_entity", True))


def names(*routes: Route, recorded: dict[str, str] | None = None, exceptions: Exceptions | None = None) -> MethodNames:
    return assign(routes, recorded or {}, exceptions or Exceptions())


LIST = one("get", "/widgets", "listWidgets", is_paginated=True)
GET = one("get", "/widgets/{id}", "getWidget")


@pytest.mark.parametrize(
    ("routes", "wanted"),
    [
        ([LIST, GET], "widgets.get"),
        ([LIST], "widgets.list"),
        ([one("post", "/widgets/{id}/hard-resets", "resetWidget")], "widgets.reset_hard_reset"),
        ([LIST, one("post", "/widgets", "createWidget")], "widgets.create"),
        ([GET, one("put", "/widgets/{id}", "updateWidget")], "widgets.update"),
        ([LIST, GET, one("put", "/widgets", "updateWidgets")], "widgets.update_many"),
        ([one("get", "/widgets/{id}/parts", "listParts", returns_list=True)], "widgets.list_parts"),
        ([one("get", "/widgets/{id}/parts/{part_id}", "getPart")], "widgets.get_part"),
        ([one("post", "/widgets/{id}/snooze", "createWidgetSnooze")], "widgets.snooze"),
        ([one("put", "/widgets/{id}/merge", "mergeWidgets")], "widgets.merge"),
        ([one("get", "/widgets/me", "getCurrentWidget")], "widgets.get_current"),
        ([one("get", "/widgets/{id}/state", "getState", is_paginated=True)], "widgets.list_state"),
        ([one("get", "/widgets", "getWidgets", returns_list=False)], "widgets.get"),
        ([one("get", "/gadgets/{id}/widgets", "listGadgetWidgets", returns_list=True)], "widgets.list_for_gadget"),
    ],
)
def test_the_rules(routes: list[Route], wanted: str) -> None:
    assert names(*routes).methods[routes[-1].id] == wanted


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("Schedules V3", "schedules_v3"),
        ("OAuth Delegations", "oauth_delegations"),
        ("IP Allow Lists", "ip_allow_lists"),
    ],
)
def test_resources_are_named_as_people_write_them(tag: str, name: str) -> None:
    assert resource_name(tag) == name


def test_odd_operations_have_usable_names() -> None:
    odd = [
        one("get", "/{kind}", "1", "2FA"),
        one("delete", "/", "deleteRoot", "class"),
        one("head", "/widgets/{id}", "import"),
        one("post", "/widgets/{id}/type", "type"),
        one("get", "/widgets/with_response", "with_response"),
        one("get", "/ü/{id}", "ü", "Ünï"),
    ]
    found = names(*odd).methods
    assert len(set(found.values())) == len(odd)
    for name in found.values():
        resource, method = name.split(".")
        exec(f"class A:\n def {method}(self): pass\n{resource} = A()")
        assert method not in ("with_response", "type", "import")


def official() -> Iterator[list[Route]]:
    for version in ordered():
        normalised = normalise(patched(version)).spec
        yield [route(normalised, endpoint) for endpoint in endpoints(normalised)]


def test_the_committed_names_are_those_of_the_package() -> None:
    recorded = name_registry.load(PROJECT.names).methods
    assert {one_: method.method for one_, method in OPERATIONS.methods.items()}.items() <= recorded.items()
    assert not {name.split(".")[0] for name in recorded.values()} & GIVEN.attributes


@pytest.mark.slow
def test_over_upstreams_history_no_method_is_renamed_and_no_two_have_one_name() -> None:
    recorded: dict[str, str] = {}
    for routes in official():
        found = assign(routes, recorded, GIVEN)
        assert found.conflicts == []
        assert len(set(found.methods.values())) == len(routes) == len(found.methods)
        assert {one_: name for one_, name in found.methods.items() if recorded.get(one_, name) != name} == {}
        recorded |= found.methods


def test_a_new_operation_renames_no_other() -> None:
    before = names(one("get", "/widgets/{id}/parts", "listParts", returns_list=True)).methods
    more = [
        one("get", "/widgets/parts", "listAllParts", returns_list=True),  # alone, it would be called list_parts
        one("get", "/widgets/{id}/parts", "listParts", returns_list=True),
    ]
    assert names(*more).methods["listAllParts"] == "widgets.list_parts"
    after = names(*more, recorded=before).methods
    assert after["listParts"] == before["listParts"] == "widgets.list_parts"
    assert after["listAllParts"] not in before.values()


def test_the_name_of_a_removed_operation_is_not_reused() -> None:
    before = names(LIST).methods
    new = one("get", "/widgets", "listAllWidgets", is_paginated=True)
    assert names(new, recorded=before).methods["listAllWidgets"] != before["listWidgets"]


def test_a_retagged_operation_keeps_its_resource_and_the_report_says_so() -> None:
    before = names(LIST, GET).methods
    found = names(LIST, one("get", "/widgets/{id}", "getWidget", "Gadgets"), recorded=before)
    assert found.methods == before
    assert found.notes == ["getWidget keeps `client.widgets.get`; upstream moved it to the tag 'Gadgets'"]


def test_an_operation_that_becomes_a_list_is_renamed_and_the_report_says_so() -> None:
    before = {"getParts": "widgets.get_parts", "listWidgets": "widgets.list"}
    parts = one("get", "/widgets/{id}/parts", "getParts", is_paginated=True)
    no_list = one("get", "/widgets", "listWidgets")
    found = names(parts, no_list, recorded=before)
    assert found.methods == {"getParts": "widgets.list_parts", "listWidgets": "widgets.get"}
    assert [note.split(":")[0] for note in found.notes] == [
        "listWidgets is no longer a list",
        "getParts is a list now",
    ]


def test_a_resource_that_would_hide_a_client_attribute_is_an_error() -> None:
    own = {name for kind in (Client, AsyncClient) for base in kind.__mro__[1:] for name in vars(base)}
    resources = {name.split(".")[0] for name in name_registry.load(PROJECT.names).methods.values()}
    assert {name for name in own if not name.startswith("_")} - resources <= GIVEN.attributes
    found = names(one("get", "/close", "listClose", "Close", is_paginated=True), exceptions=GIVEN)
    assert found.methods == {"listClose": "close_resource.list"}
    (said,) = found.notes
    assert "the client already has an attribute close" in said
    assert "spec/method_names.json" in said
    again = names(
        one("get", "/close", "listClose", "Close", is_paginated=True), recorded=found.methods, exceptions=GIVEN
    )
    assert (again.methods, again.notes) == (found.methods, [])
    better = Exceptions(resources={"Close": "closings"}, attributes=GIVEN.attributes)
    found = names(one("get", "/close", "listClose", "Close", is_paginated=True), exceptions=better)
    assert (found.methods, found.conflicts) == ({"listClose": "closings.list"}, [])
    found = names(LIST, recorded={"listWidgets": "send.list"}, exceptions=GIVEN)
    assert found.conflicts


def test_operations_without_a_free_name_require_one() -> None:
    twin = one("get", "/widgets", "list", is_paginated=True)
    with pytest.raises(PipelineError, match=r"Name its method in spec/method_names\.json"):
        names(LIST, twin, recorded={"a": "widgets.list", "b": "widgets.list_list", "c": "widgets.list_get"})
    found = names(LIST, twin, recorded={"listWidgets": "widgets.list"}, exceptions=Exceptions({"list": "list_all"}))
    assert found.methods["list"] == "widgets.list_all"


def test_exceptions_that_cannot_be_read(tmp_path: Path) -> None:
    file = tmp_path / "method_names.json"
    assert load(file, tmp_path) == Exceptions()
    for text in ("{", "[]", '{"methods": {}}', '{"methods": 1, "resources": {}}'):
        file.write_text(text)
        with pytest.raises(PipelineError, match=r"spec/method_names\.json cannot be read .*restore it from git"):
            load(file, tmp_path)


def widgets(tag: str, **more: Any) -> Spec:
    page = entity(widgets={"type": "array", "items": ref("Widget")})
    made = make_spec({"/widgets": {"get": operation(page, id="listWidgets")}, **more}, {"Widget": entity(id=STRING)})
    made["paths"]["/widgets"]["get"]["tags"] = [tag]
    return copy.deepcopy(made)


@not_on_windows("symbolic links need a privilege")
def test_another_version_reports_special_and_kept_names(tmp_path: Path) -> None:
    file, report = tmp_path / "spec.json", tmp_path / "report.json"
    file.write_text(json.dumps(widgets("Close")))
    arguments = ["--spec", str(file), "--out", str(tmp_path / "out"), "--report", str(report)]
    assert generate.main(arguments, Project(tmp_path)) == 0  # there is no client with attributes here
    assert json.loads(report.read_text())["notes"] == []
    (tmp_path / "overrides").symlink_to(PROJECT.root / "overrides")
    assert generate.main(arguments, Project(tmp_path)) == 0
    said = json.loads(report.read_text())
    assert (said["generated"], said["missing"], said["warnings"]) == (1, [], [])
    assert "`client.close_resource`" in said["notes"][0]
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / "names.json").write_text('{"classes": {}, "methods": {"listWidgets": "widgets.list"}}')
    file.write_text(json.dumps(widgets("Gadgets")))
    assert generate.main(arguments, Project(tmp_path)) == 0
    assert json.loads(report.read_text())["notes"] == [
        "listWidgets keeps `client.widgets.list`; upstream moved it to the tag 'Gadgets'"
    ]
    assert (tmp_path / "out" / "pagerduty_rest" / "api" / "widgets" / "list_widgets.py").is_file()
