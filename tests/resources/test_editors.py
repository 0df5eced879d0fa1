"""Hover, completion, go-to-definition and strike-through in editors, by a language server."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pagerduty_rest.operations import OPERATIONS
from tests.resources.language_server import LanguageServer, language_server

pytestmark = pytest.mark.whole

DEPRECATED = [method.method for method in OPERATIONS.methods.values() if method.deprecated]
PROGRAM = """\
from pagerduty_client import AsyncClient, Client
from pagerduty_rest.api.incidents import list_incidents


async def run(client: Client, other: AsyncClient) -> None:
    print(client.incidents.list(statuses=["triggered"]))
    print(client.incidents.get("P1"))
    print(other.incidents.list(statuses=["triggered"]))
    print(await other.incidents.get("P1"))
    print(client.incidents.with_response.get("P1"))
    print(list_incidents.iterate(client=other))
"""


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    file = tmp_path_factory.mktemp("editor") / "program.py"
    old = "".join(f"    client.{name}\n    other.{name}\n" for name in DEPRECATED[:1])
    file.write_text(PROGRAM + old)
    with language_server(file) as server:
        yield server


@pytest.mark.parametrize("client", ["client", "other"], ids=["sync", "async"])
def test_hover_shows_signature_and_words(editor: LanguageServer, client: str) -> None:
    results = "AsyncResults" if client == "other" else "Results"
    listing = editor.hover(f"{client}.incidents.list")
    assert "statuses: Sequence[Literal['triggered', 'acknowledged', 'resolved']]" in listing
    assert f"-> {results}[Incident]" in listing
    assert "`GET /incidents`" in listing
    getting = editor.hover(f"{client}.incidents.get")
    assert "id: str" in getting
    assert "Incident" in getting.split("->")[1]
    assert ("Coroutine" in getting) == (client == "other")
    assert "`GET /incidents/{id}`" in getting
    resource = editor.hover(f"print({client}.incidents")
    assert f"{'Async' if client == 'other' else ''}IncidentsResource" in resource
    assert "Incidents, with their notes" in resource


@pytest.mark.parametrize("client", ["client", "other"], ids=["sync", "async"])
def test_completion_offers_the_resources_and_their_methods(editor: LanguageServer, client: str) -> None:
    methods = editor.completions(f"{client}.incidents.")
    assert {"list", "get", "create", "snooze", "with_response"} <= methods.keys()
    assert not [name for name in methods if name.endswith(("_detailed", "_input"))]
    assert methods["list"]["kind"] == 2  # a method, not a variable
    resources = {method.method.split(".")[0] for method in OPERATIONS.methods.values()}
    assert resources <= editor.completions(f"{client}.").keys()


@pytest.mark.parametrize("client", ["client", "other"], ids=["sync", "async"])
@pytest.mark.parametrize("name", ["list", "get"])
def test_go_to_definition_leads_to_the_code(editor: LanguageServer, client: str, name: str) -> None:
    path, line = editor.definition(f"{client}.incidents.{name}")
    assert path.parts[-3:] == ("pagerduty_rest", "resources", "incidents.py")
    assert line == f"{'async ' if (client, name) == ('other', 'get') else ''}def {name}("


def test_a_method_with_its_response_has_its_own_result(editor: LanguageServer) -> None:
    assert "Response[Incident]" in editor.hover("with_response.get")


@pytest.mark.skipif(not DEPRECATED, reason="the spec has no deprecated operation")
def test_a_deprecated_method_is_struck_through(editor: LanguageServer) -> None:
    name = DEPRECATED[0].split(".")[1]
    struck = editor.struck_through()
    assert len(struck) == 2
    assert all(f'"{name}"' in message and "is deprecated" in message for message in struck)
    resource = DEPRECATED[0].split(".")[0]
    assert editor.completions(f"client.{resource}.")[name].get("tags") == [1]
    assert "Deprecated" in editor.hover(f"client.{DEPRECATED[0]}")
