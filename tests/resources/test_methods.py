"""The methods of both clients: each sends exactly the request of its endpoint function."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from pagerduty_client import AsyncClient, Client
from pagerduty_client.sandbox import Sandbox
from pagerduty_rest import AsyncResults, Results, types
from pagerduty_rest.operations import OPERATIONS, Operation
from tests.arguments import Round, arguments_for, module_of
from tests.servers import Recorded, Response, Server, serve

pytestmark = [pytest.mark.whole, pytest.mark.filterwarnings("ignore::DeprecationWarning")]
TOKEN = "y_NbAkKc66ryYTWUXYEu"
CLIENT: dict[str, Any] = {"token": TOKEN, "from_email": "me@example.com", "warn_early_access": False}
WHOLE = pytest.mark.parametrize(
    "whole",
    [pytest.param(True, id="all arguments"), pytest.param(False, id="required arguments", marks=pytest.mark.slow)],
)
Sent = tuple[str, str, list[tuple[str, str]], dict[str, str], bytes]


def respond(recorded: Recorded) -> Response:
    """Return an empty page of every list, so that reading one takes a single request."""
    operation = OPERATIONS[recorded.headers["x-operation"]]
    if operation.list_field == "":
        return Response.json([])
    status = min((status for status in operation.responses if 200 <= status < 300), default=204)
    key = operation.pagination.key if operation.pagination is not None else operation.list_field
    if key is not None and key.startswith("{"):
        key = recorded.path.split("/")[-1]
    return (
        Response(204) if status == 204 else Response.json({key: [], "more": False} if key is not None else {}, status)
    )


class Sync(Client):
    """Tells the server the operation of a request."""

    def send(self, request: Any) -> Any:
        return super().send(request._replace(headers={**request.headers, "X-Operation": request.operation.id}))


class Async(AsyncClient):
    """Tells the server the operation of a request."""

    async def asend(self, request: Any) -> Any:
        return await super().asend(request._replace(headers={**request.headers, "X-Operation": request.operation.id}))


def sent(server: Server) -> Sent:
    """Return the last request, without differences between the sync and the async transport."""
    one = server.requests[-1]
    headers = {name: value for name, value in one.headers.items() if name not in ("user-agent", "x-boundary")}
    body = one.body
    if "boundary=" in headers.get("content-type", ""):
        boundary = headers["content-type"].split("boundary=")[1].encode()
        body, headers["content-type"] = body.replace(boundary, b"--"), "multipart/form-data"
    return one.method, one.path, one.query, headers, body


def calls(round_: Round) -> Iterator[tuple[Operation[Any, Any], ModuleType, str, str, list[Any], dict[str, Any]]]:
    """Yield every operation with its endpoint module, its resource and method, and arguments for its method."""
    for operation_id, method in OPERATIONS.methods.items():
        operation = OPERATIONS[operation_id]
        resource, name = method.method.split(".")
        module = module_of(operation)
        positional, named = arguments_for(module.sync, round_)
        if hasattr(module, "iterate"):  # which sets the start of a page itself
            named = {one: value for one, value in named.items() if one in inspect.signature(module.iterate).parameters}
        yield operation, module, resource, name, positional, named


@WHOLE
def test_a_sync_method_sends_the_request_of_its_endpoint_function(whole: bool) -> None:
    with serve(respond) as server, Sync(**CLIENT, base_url=server.url) as client:
        for operation, module, resource, name, positional, named in calls(Round(whole=whole)):
            method = getattr(getattr(client, resource), name)
            is_list = name.split("_")[0] == "list"
            function = module.iterate if is_list else module.sync
            expected = function(*positional, client=client, **named)
            expected = list(expected) if is_list else expected
            wanted = sent(server)
            count = len(server.requests)
            result = method(*positional, **named)
            assert isinstance(result, Results) == is_list, operation.id
            result = list(result) if is_list else result
            assert (sent(server), result) == (wanted, expected), operation.id
            response = getattr(getattr(client, resource).with_response, name)(*positional, **named)
            assert isinstance(response, types.Response)
            assert (sent(server), response.parsed) == (wanted, expected), operation.id
            assert len(server.requests) == count + 2, operation.id


@WHOLE
def test_an_async_method_sends_the_request_of_its_endpoint_function(whole: bool) -> None:
    async def run(server: Server) -> None:
        async with Async(**CLIENT, base_url=server.url) as client:
            for operation, module, resource, name, positional, named in calls(Round(whole=whole)):
                method = getattr(getattr(client, resource), name)
                is_list = name.split("_")[0] == "list"
                if is_list:
                    expected: Any = await module.aiterate(*positional, client=client, **named).all()
                else:
                    expected = await module.asyncio(*positional, client=client, **named)
                wanted = sent(server)
                count = len(server.requests)
                result = method(*positional, **named)
                assert isinstance(result, AsyncResults) == is_list, operation.id
                result = await result.all() if is_list else await result
                assert (sent(server), result) == (wanted, expected), operation.id
                response = await getattr(getattr(client, resource).with_response, name)(*positional, **named)
                assert (sent(server), response.parsed) == (wanted, expected), operation.id
                assert len(server.requests) == count + 2, operation.id

    with serve(respond) as server:
        asyncio.run(run(server))


@pytest.mark.parametrize(
    ("client", "function", "listing"), [(Client, "sync", "iterate"), (AsyncClient, "asyncio", "aiterate")]
)
def test_every_method_has_the_signature_and_the_words_of_its_endpoint_function(
    client: type[Client | AsyncClient], function: str, listing: str
) -> None:
    for operation_id, method in OPERATIONS.methods.items():
        module = module_of(OPERATIONS[operation_id])
        resource, name = method.method.split(".")
        own = getattr(type(getattr(client(TOKEN), resource)), name)
        like = getattr(module, listing if name.split("_")[0] == "list" else function)
        (_, *parameters), wanted = inspect.signature(own).parameters.values(), dict(inspect.signature(like).parameters)
        del wanted["client"]
        assert [one.name for one in parameters] == list(wanted), method.method
        assert all((one.kind, one.default) == (wanted[one.name].kind, wanted[one.name].default) for one in parameters)
        assert own.__doc__.splitlines()[0] == module.sync.__doc__.splitlines()[0]


def test_every_operation_has_one_method_and_every_list_is_named_so() -> None:
    methods = [method.method for method in OPERATIONS.methods.values()]
    assert OPERATIONS.methods.keys() == set(OPERATIONS)
    assert len(set(methods)) == len(methods)
    for operation_id, method in OPERATIONS.methods.items():
        operation, is_list = OPERATIONS[operation_id], method.method.split(".")[1].split("_")[0] == "list"
        assert is_list == (operation.pagination is not None or operation.list_field is not None), operation_id
        assert is_list <= operation.is_read_only


def test_a_page_with_its_response_takes_one_request() -> None:
    def pages(recorded: Recorded) -> Response:
        offset = int(dict(recorded.query)["offset"])
        return Response.json({"incidents": [{"id": f"P{offset}"}], "more": True, "offset": offset, "limit": 1})

    with serve(pages) as server, Client(TOKEN, base_url=server.url) as client:
        response = client.incidents.with_response.list(limit=1, statuses=["triggered"])
        assert [one.id for one in response.parsed] == ["P0"]
        assert (response.status_code, len(server.requests)) == (200, 1)
        assert client.incidents.list(limit=1).first(3)[-1].id == "P2"


def test_options_of_a_view_reach_its_resources() -> None:
    with serve(lambda _: Response.json({"user": {"id": "PU"}})) as server, Client(TOKEN, base_url=server.url) as client:
        users = client.users
        other = client.with_options(from_email="ada@example.com")
        other.incidents.with_response.create_note("P1", body={"content": "x"})
        users.get("PU")
    assert [one.headers.get("from") for one in server.requests] == ["ada@example.com", None]


def test_methods_on_a_sandbox() -> None:
    with Sandbox().seed().client() as client:
        service = client.services.list().find()
        assert service is not None
        body = {"type": "incident", "title": "Disk", "service": {"id": service.id, "type": "service_reference"}}
        incident = client.incidents.create(body=body)
        client.incidents.create_note(incident.id, body={"content": "Looking"})
        assert [note.content for note in client.incidents.list_notes(incident.id)] == ["Looking"]
        again = client.incidents.with_response.get(incident.id)
        assert (again.status_code, again.parsed.title) == (200, "Disk")
        assert json.loads(again.content)["incident"]["id"] == incident.id
