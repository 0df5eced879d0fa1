"""The generated package as a whole: complete, importable, lazy, plainly named, not too large."""

from __future__ import annotations

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
from scripts.openapi import Document, endpoints
from tests.upstream import ROOT

SPEC: Document = json.loads((ROOT / "spec" / "openapiv3.json").read_text())
PACKAGE = ROOT / "generated" / "pagerduty_rest"
# No variant, status or list position may name a class, and no number may tell two apart. `V3` is the API's own.
UGLY = re.compile(r"Type\d+|Response\d{3}|ItemItem|AllOf|OneOf|AnyOf|Part[A-Z]|(?<!V)\d+$|Object$")


def loaded_by(code: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after running some code."""
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint('\\n'.join(sys.modules))"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return set(done.stdout.split())


@pytest.mark.pinned
def test_every_operation_of_the_document_is_there_and_no_other() -> None:
    assert {endpoint.id for endpoint in endpoints(SPEC)} == set(OPERATIONS)
    assert len(OPERATIONS) == 465
    assert "noSuchOperation" not in OPERATIONS
    with pytest.raises(KeyError):
        OPERATIONS["noSuchOperation"]


def test_every_module_imports() -> None:
    names = [module.name for module in pkgutil.walk_packages(pagerduty_rest.__path__, "pagerduty_rest.")]
    for name in names:
        import_module(name)
    assert len(names) > 1300


def test_the_registry_says_what_the_document_says() -> None:
    for endpoint in endpoints(SPEC):
        operation = OPERATIONS[endpoint.id]
        assert (operation.id, operation.method, operation.path) == (endpoint.id, endpoint.method.upper(), endpoint.path)
        assert operation.tag == endpoint.operation["tags"][0]
        assert operation.deprecated == endpoint.operation.get("deprecated", False)
        scope = endpoint.operation.get("x-pd-requires-scope")
        assert operation.scopes == (() if scope is None else (scope,))


@pytest.mark.pinned
def test_facts_of_the_registry_that_are_counted_in_the_document() -> None:
    operations = list(OPERATIONS.values())
    assert sum(1 for one in operations if one.scopes) == 397
    assert sum(1 for one in operations if one.needs_from) == 14
    assert sum(1 for one in operations if one.early_access) == 6
    assert sum(1 for one in operations if one.deprecated) == 14
    kinds = [one.pagination.kind for one in operations if one.pagination]
    counted = {kind: kinds.count(kind) for kind in set(kinds)}
    assert counted == {"offset": 41, "cursor": 18, "after": 1, "starting_after": 3, "limit": 5}


def test_importing_an_endpoint_function_loads_no_model_and_no_httpx() -> None:
    loaded = loaded_by("from pagerduty_rest.api.incidents import list_incidents")
    assert "httpx" not in loaded
    assert "attrs" not in loaded
    assert not {name for name in loaded if name.startswith("pagerduty_rest.models")}
    assert {name for name in loaded if name.startswith("pagerduty_rest.api.incidents.")} == {
        "pagerduty_rest.api.incidents.list_incidents"
    }


def test_decoding_loads_only_the_models_that_are_met() -> None:
    loaded = loaded_by(
        "from pagerduty_rest.operations import OPERATIONS\n"
        "incident = OPERATIONS['getIncident'].decode(200, {'incident': {'title': 'x', 'service': {}}}).incident\n"
        "incident.title"
    )
    found = {
        name.removeprefix("pagerduty_rest.models.") for name in loaded if name.startswith("pagerduty_rest.models.")
    }
    assert found == {"incident_envelope", "incident"}
    assert "httpx" not in loaded


@pytest.mark.pinned
def test_iterating_over_the_registrys_ids_loads_no_operation() -> None:
    loaded = loaded_by("from pagerduty_rest.operations import OPERATIONS\nassert len(list(OPERATIONS)) == 465")
    assert not {name for name in loaded if name.startswith("pagerduty_rest.api")}


def test_no_class_has_an_ugly_name() -> None:
    assert [name for name in models.__all__ if UGLY.search(name)] == []


def test_the_package_is_not_too_large() -> None:
    files = [path for path in PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    assert len(files) <= 1500
    assert sum(path.stat().st_size for path in files) <= 5 * 2**20


def test_httpx_is_imported_in_one_module() -> None:
    importing = [
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if re.search(r"^(import|from) httpx", path.read_text(), re.MULTILINE)
    ]
    assert importing == ["client.py"]
