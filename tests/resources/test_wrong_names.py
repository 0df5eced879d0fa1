"""Errors about unknown names suggest similar ones."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from importlib import import_module
from typing import Any

import pytest

from pagerduty_client import AsyncClient, Client

CLIENT = Client("y_NbAkKc66ryYTWUXYEu")


@pytest.mark.parametrize(
    ("wrong", "suggested"),
    [
        ("incidents.lst", "list"),
        ("incidents.lists", "list"),
        ("incidents.fetch", "get"),
        ("incidents.retrieve", "get"),
        ("incidents.add_note", "create_note"),
        ("incidents.notes", "list_notes"),
        ("incidents.with_response.lst", "list"),
        ("users.me", "get_current"),
        ("incidnts", "incidents"),
        ("incident", "incidents"),
        ("oncalls", "on_calls"),
    ],
)
@pytest.mark.parametrize("client", [CLIENT, AsyncClient("y_NbAkKc66ryYTWUXYEu")], ids=["sync", "async"])
def test_a_wrong_attribute_suggests_the_nearest(client: Any, wrong: str, suggested: str) -> None:
    *path, name = wrong.split(".")
    owner = client
    for one in path:
        owner = getattr(owner, one)
    with pytest.raises(AttributeError, match=rf"has no attribute '{name}'\. Did you mean .*'{suggested}'"):
        getattr(owner, name)
    assert not hasattr(owner, name)


@pytest.mark.parametrize(
    ("module", "name", "suggested"),
    [
        ("pagerduty_rest.api.incidents", "create_incidents", "create_incident"),
        ("pagerduty_rest.api.incidents", "list_incident", "list_incidents"),
        ("pagerduty_rest.api", "oncalls", "on_calls"),
        ("pagerduty_rest.models", "Incidnt", "Incident"),
        ("pagerduty_rest", "model", "models"),
        ("pagerduty_rest.resources", "IncidentResource", "IncidentsResource"),
    ],
)
def test_a_wrong_import_suggests_the_nearest(module: str, name: str, suggested: str) -> None:
    with pytest.raises(
        ImportError, match=rf"cannot import name '{name}' from '{module}'\. Did you mean .*'{suggested}'"
    ):
        exec(f"from {module} import {name}", {})
    with pytest.raises(AttributeError, match=rf"has no attribute '{name}'\. Did you mean .*'{suggested}'"):
        getattr(import_module(module), name)
    assert not hasattr(import_module(module), name)


def test_a_traceback_suggests_once() -> None:
    program = "from pagerduty_client import Client\nClient('y_NbAkKc66ryYTWUXYEu').incidnts"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stderr.count("Did you mean") == 1
    program = "from pagerduty_rest.api.incidents import create_incidents"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stderr.count("Did you mean") == 1


def test_private_names_and_nonsense_get_no_suggestion() -> None:
    for name in ("_ipython_display_", "__len__", "xyzzy_quux"):
        with pytest.raises(AttributeError) as raised:
            getattr(CLIENT.incidents, name)
        assert "Did you mean" not in str(raised.value)


def test_a_resource_can_be_copied_and_shows_no_secret() -> None:
    resource = CLIENT.incidents
    assert isinstance(copy.copy(resource), type(resource))
    assert "y_NbAkKc66ryYTWUXYEu" not in repr(resource)
    assert "Client" in repr(resource)
    assert "list" in dir(resource)
    with pytest.raises(AttributeError):
        resource.anything = 1  # type: ignore[attr-defined]
    assert pickle.loads(pickle.dumps(type(resource))) is type(resource)
