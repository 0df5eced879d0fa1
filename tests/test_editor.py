"""Hovers and completions from a language server, with the words of the package."""

from __future__ import annotations

import ast
import itertools
import json
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from inspect import getdoc, getsource
from pathlib import Path
from typing import IO, Any

import pytest

from tests.upstream import ROOT

PROGRAM = """
from pagerduty_client import AsyncClient, Client
from pagerduty_rest.api.incidents import create_incident, list_incidents
from pagerduty_rest.api.services import get_service, list_services
from pagerduty_rest.models import Incident, IncidentCreate, Service, ServiceReferenceInput, User

client, async_client = Client(token="x"), AsyncClient(token="x")

def use(incident: Incident, service: Service, user: User, body: IncidentCreate) -> None:
    pass
"""
START = PROGRAM.count("\n")
# An expression, hovered at its end, and the function or the class and field whose docstring it must show.
HOVERS = [
    ("incident.resolved_at", "models:Incident.resolved_at"),
    ("incident.assignments", "models:Incident.assignments"),
    ("incident.incident_key", "models:Incident.incident_key"),
    ("service.escalation_policy.id", "models:EscalationPolicyReference.id"),
    ("service.auto_resolve_timeout", "models:Service.auto_resolve_timeout"),
    ("user.time_zone", "models:User.time_zone"),
    ("body.escalation_policy", "models:IncidentCreate.escalation_policy"),
    ("body.urgency", "models:IncidentCreate.urgency"),
    ("Incident", "models:Incident"),
    ("ServiceReferenceInput", "models:ServiceReferenceInput"),
    ("client.incidents", "resources:Resources.incidents"),
    ("client.incidents.list", "resources:IncidentsResource.list"),
    ("client.services.create", "resources:ServicesResource.create"),
    ("async_client.schedules.list", "resources:AsyncSchedulesResource.list"),
    ("list_incidents.iterate", "api.incidents.list_incidents:iterate"),
    ("list_incidents.aiterate", "api.incidents.list_incidents:aiterate"),
    ("create_incident.asyncio", "api.incidents.create_incident:asyncio"),
    ("get_service.sync", "api.services.get_service:sync"),
]
# Code before the cursor, with names that completion must offer there.
COMPLETIONS = [
    ("incident.res", ["resolved_at", "resolve_reason"]),
    ("client.", ["incidents", "services", "with_options"]),
    ("client.incidents.", ["list", "get", "create", "update"]),
    ("list_incidents.", ["sync", "sync_detailed", "asyncio", "iterate", "aiterate"]),
]


def frames(stream: IO[bytes]) -> Iterator[dict[str, Any]]:
    """The messages that a language server writes."""
    while header := stream.readline():
        size = int(header.split(b":")[1])
        while stream.readline().strip():
            pass
        yield json.loads(stream.read(size))


class Server:
    """A language server, with one program open in it."""

    def __init__(self, folder: Path) -> None:
        command = [str(Path(sys.executable).with_name("basedpyright-langserver")), "--stdio"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self.process.stdin is not None and self.process.stdout is not None
        self.stdin, self.received = self.process.stdin, frames(self.process.stdout)
        self.ids = itertools.count()
        self.uri = (folder / "program.py").as_uri()
        folders = [{"uri": folder.as_uri(), "name": folder.name}]
        self.request("initialize", processId=None, rootUri=folder.as_uri(), workspaceFolders=folders, capabilities={})
        self.notify("initialized")
        text = {"uri": self.uri, "languageId": "python", "version": 1, "text": (folder / "program.py").read_text()}
        self.notify("textDocument/didOpen", textDocument=text)

    def notify(self, method: str, **params: Any) -> None:
        """Send a message that has no response."""
        self._write({"method": method, "params": params})

    def request(self, method: str, **params: Any) -> Any:
        """Send a request, and return the result of its response; the server's own requests get an empty one."""
        number = next(self.ids)
        self._write({"id": number, "method": method, "params": params})
        for message in self.received:
            if message.get("id") == number and "method" not in message:
                assert "error" not in message, message
                return message["result"]
            if "id" in message:
                items = message.get("params", {}).get("items", []) if isinstance(message.get("params"), dict) else []
                self._write({"id": message["id"], "result": [{} for _ in items] or None})
        raise AssertionError("the language server ended")

    def at(self, line: int, character: int) -> dict[str, Any]:
        """Return a position in the program, in the protocol's format."""
        return {"textDocument": {"uri": self.uri}, "position": {"line": line, "character": character}}

    def _write(self, message: dict[str, Any]) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
        self.stdin.flush()


def wanted(location: str) -> str:
    """Return the docstring at a location in the package, such as `models:Incident.resolved_at`."""
    module, _, path = location.partition(":")
    found = import_module(f"pagerduty_rest.{module}")
    owner, _, name = path.partition(".")
    holder = getattr(found, owner)
    if not name or module != "models":
        return getdoc(getattr(holder, name) if name else holder) or ""
    (body,) = (one.body for one in ast.parse(getsource(holder)).body if isinstance(one, ast.ClassDef))
    (text,) = (
        after.value
        for one, after in itertools.pairwise(body)
        if isinstance(one, ast.AnnAssign) and ast.unparse(one.target) == name and isinstance(after, ast.Expr)
    )
    return str(ast.literal_eval(text))


def plain(text: str) -> str:
    """Return a string without its layout and its Markdown."""
    return "".join(one for one in text.replace("&nbsp;", "") if one.isalnum())


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Start a server with a program that has one line per expression."""
    folder = tmp_path_factory.mktemp("editor")
    lines = [f"    {text}" for text, _ in (*HOVERS, *COMPLETIONS)]
    (folder / "program.py").write_text(PROGRAM + "\n".join(lines) + "\n")
    paths = {"extraPaths": [str(ROOT / "generated"), str(ROOT / "overrides")]}
    environment = Path(sys.prefix)
    (folder / "pyrightconfig.json").write_text(
        json.dumps({**paths, "venvPath": str(environment.parent), "venv": environment.name})
    )
    one = Server(folder)
    yield one
    one.process.kill()
    one.process.communicate()


@pytest.mark.whole
def test_hovers_show_the_words_of_the_package(server: Server) -> None:
    for line, (text, location) in enumerate(HOVERS, START):
        shown = server.request("textDocument/hover", **server.at(line, 3 + len(text)))
        assert shown is not None, text
        expected = wanted(location)
        assert expected, location
        assert plain(expected) in plain(shown["contents"]["value"]), text


@pytest.mark.whole
def test_completions_offer_fields_and_methods(server: Server) -> None:
    for line, (text, names) in enumerate(COMPLETIONS, START + len(HOVERS)):
        shown = server.request("textDocument/completion", **server.at(line, 4 + len(text)))
        labels = [one["label"] for one in shown["items"]]
        assert set(names) <= set(labels), text
