"""The generated package: complete, importable, lazy, well named, and small enough."""

from __future__ import annotations

import ast
import inspect
import json
import pkgutil
import re
import subprocess
import sys
from importlib import import_module

import pytest

import pagerduty_rest
from pagerduty_rest import models
from pagerduty_rest.operations import OPERATIONS
from pagerduty_runtime.lazy import RUNTIME, lazy
from scripts.openapi import Spec, endpoints, resolve
from tests.upstream import ROOT

SPEC: Spec = json.loads((ROOT / "spec" / "openapiv3.json").read_text())
PACKAGE = ROOT / "generated" / "pagerduty_rest"
# No variant, status or list position may name a class, and no number may distinguish two. `V3` is the API's own.
UGLY = re.compile(r"Type\d+|Response\d{3}|ItemItem|AllOf|OneOf|AnyOf|Part[A-Z]|(?<!V)\d+$|Object$")


def loaded_by(code: str) -> set[str]:
    """Return the modules that a fresh interpreter has loaded after running some code."""
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint('\\n'.join(sys.modules))"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return set(done.stdout.split())


def test_every_operation_of_the_spec_is_there_and_no_other() -> None:
    assert {endpoint.id for endpoint in endpoints(SPEC)} == set(OPERATIONS)
    assert len(OPERATIONS) == len(list(endpoints(SPEC)))
    assert "noSuchOperation" not in OPERATIONS
    with pytest.raises(KeyError):
        OPERATIONS["noSuchOperation"]


def test_every_module_imports() -> None:
    names = [module.name for module in pkgutil.walk_packages(pagerduty_rest.__path__, "pagerduty_rest.")]
    for name in names:
        import_module(name)
    assert len(names) > len(OPERATIONS)


def test_the_registry_says_what_the_spec_says() -> None:
    for endpoint in endpoints(SPEC):
        operation = OPERATIONS[endpoint.id]
        assert (operation.id, operation.method, operation.path) == (endpoint.id, endpoint.method.upper(), endpoint.path)
        assert operation.tag == endpoint.operation["tags"][0]
        assert operation.deprecated == endpoint.operation.get("deprecated", False)
        scope = endpoint.operation.get("x-pd-requires-scope")
        assert operation.scopes == (() if scope is None else (scope,))


def test_headers_that_the_client_sends_are_facts_of_the_registry() -> None:
    for endpoint in endpoints(SPEC):
        listed = endpoint.operation.get("parameters", []) + endpoint.path_item.get("parameters", [])
        parameters = [resolve(SPEC, one["$ref"]) if "$ref" in one else one for one in listed]
        headers = {one["name"].lower() for one in parameters if one["in"] == "header"}
        operation = OPERATIONS[endpoint.id]
        assert operation.needs_from == ("from" in headers), endpoint.id
        assert (operation.early_access is not None) == ("x-early-access" in headers), endpoint.id


def test_every_kind_of_pagination_is_found() -> None:
    found = {name: one.pagination.kind for name, one in OPERATIONS.items() if one.pagination}
    assert found["listIncidents"] == "offset"
    assert found["listAuditRecords"] == "cursor"
    assert set(found.values()) == {"offset", "cursor", "after", "starting_after", "limit"}


def test_importing_an_endpoint_function_loads_no_model_and_no_httpx() -> None:
    loaded = loaded_by("from pagerduty_rest.api.incidents import list_incidents")
    assert "httpx" not in loaded
    assert "attrs" not in loaded
    assert "dateutil" not in loaded
    assert not {name for name in loaded if name.startswith("pagerduty_runtime.lists")}
    assert not {name for name in loaded if name.startswith(("pagerduty_rest.models", "pagerduty_rest._models"))}
    assert {name for name in loaded if name.startswith("pagerduty_rest.api.incidents.")} == {
        "pagerduty_rest.api.incidents.list_incidents"
    }


def test_decoding_loads_only_the_models_it_uses() -> None:
    loaded = loaded_by(
        "from pagerduty_rest.operations import OPERATIONS\n"
        "incident = OPERATIONS['getIncident'].decode(200, {'incident': {'title': 'x', 'service': {}}}).incident\n"
        "incident.title"
    )
    prefix = "pagerduty_rest._models."
    found = {name.removeprefix(prefix) for name in loaded if name.startswith(prefix)}
    assert found == {"incident_envelope", "incident"}
    assert "httpx" not in loaded


def test_iterating_over_the_registrys_ids_loads_no_operation() -> None:
    loaded = loaded_by("from pagerduty_rest.operations import OPERATIONS\nassert len(list(OPERATIONS)) > 100")
    assert not {name for name in loaded if name.startswith("pagerduty_rest.api")}


def test_no_class_has_an_ugly_name() -> None:
    assert [name for name in models.__all__ if UGLY.search(name)] == []


def test_the_package_is_not_too_large() -> None:
    files = [path for path in PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    assert len(files) <= 1600
    assert sum(path.stat().st_size for path in files) <= 6 * 2**20


def test_hand_written_code_contains_no_operation_id() -> None:
    """Special cases of operations come from the spec's corrections, into `Operation`."""
    found = []
    for folder in ("pagerduty_runtime", "pagerduty_client"):
        for path in sorted((ROOT / "overrides" / folder).rglob("*.py")):
            if "sandbox" in path.parts:
                continue
            for node in ast.walk(ast.parse(path.read_text())):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    found += [f"{path.name}:{node.lineno} {node.value}"] if node.value in OPERATIONS else []
                if isinstance(node, ast.Attribute) and node.attr in {"match", "search", "fullmatch"}:
                    line = path.read_text().splitlines()[node.lineno - 1]
                    found += [f"{path.name}:{node.lineno} {line.strip()}"] if "operation" in line else []
    assert found == []


def test_which_operations_other_than_get_only_read() -> None:
    """A POST in this list is retried without a response, so review a new one."""
    found = {one.path for one in OPERATIONS.values() if one.is_read_only and one.method != "GET"}
    analytics = {path for path in found if path.startswith("/analytics/")}
    assert found - analytics <= {"/enrichment/query", "/templates/{id}/render", "/schedules/preview"}
    assert all(one.is_read_only for one in OPERATIONS.values() if one.method == "GET")
    assert not any(one.pagination for one in OPERATIONS.values() if not one.is_read_only)


def test_a_lookup_names_an_operation_and_an_argument_that_exist() -> None:
    found = [one for one in OPERATIONS.values() if one.lookup is not None]
    assert found
    for one in found:
        assert one.lookup is not None
        listing = import_module(f"pagerduty_rest.api.{OPERATIONS[one.lookup.operation].module}")
        assert one.lookup.argument in inspect.signature(listing.sync).parameters


def test_importing_a_package_for_a_newer_runtime_is_an_error() -> None:
    with pytest.raises(ImportError, match=r"generated for a newer pagerduty_runtime .*upgrade pagerduty-rest"):
        lazy("pagerduty_rest", runtime=RUNTIME + 1)
    assert f"runtime={RUNTIME}," in (PACKAGE / "__init__.py").read_text()


def test_completion_on_a_package_lists_what_it_has_and_nothing_else() -> None:
    from pagerduty_rest.api import incidents

    assert [name for name in dir(models) if not name.startswith("__")] == sorted(models.__all__)
    assert {"list_incidents", "get_incident"} <= set(dir(incidents))
    assert {"api", "models", "SPEC"} <= set(dir(pagerduty_rest))


def test_httpx_is_imported_in_one_module() -> None:
    importing = [
        path.relative_to(ROOT).as_posix()
        for folder in (PACKAGE, ROOT / "overrides")
        for path in folder.rglob("*.py")
        if re.search(r"^(import|from) httpx", path.read_text(), re.MULTILINE)
    ]
    assert importing == ["overrides/pagerduty_client/_http.py"]
