"""Every endpoint function, called over real HTTP on loopback, sync and async."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from pagerduty_client import ApiError, Client
from pagerduty_rest import File, encode
from pagerduty_rest.api.incidents import create_incident, get_incident, list_incidents, update_incident
from pagerduty_rest.api.templates import get_templates
from pagerduty_rest.models import IncidentCreate, ServiceReferenceInput
from pagerduty_rest.operations import OPERATIONS, Operation
from pagerduty_runtime.operation import Request
from tests.arguments import module_of, operation_that, path_arguments
from tests.client.faults import authority
from tests.servers import Recorded, Response, serve

pytestmark = pytest.mark.whole

TOKEN = "y_NbAkKc66ryYTWUXYEu"


def arguments_for(operation: Operation[Any, Any], function: Any) -> tuple[list[Any], dict[str, Any]]:
    """Return a value for each required parameter of an endpoint function."""
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for name, parameter in inspect.signature(function).parameters.items():
        if parameter.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD:
            positional.append(f"<{name}/é>")
        elif name == "body":
            named[name] = {"sent": "as it is"} if "application/json" in operation.body_media else "sent,as\nit,is\n"
        elif parameter.default is inspect.Parameter.empty and name != "client":
            named[name] = ["x"] if "Sequence" in parameter.annotation else 7
    return positional, named


def status_of(operation: Operation[Any, Any]) -> int:
    return min((status for status in operation.responses if 200 <= status < 300), default=204)


def payload_for(operation: Operation[Any, Any], status: int) -> dict[str, Any]:
    key = operation.unwrap.get(status)
    return {key: {"id": "PT4KHLK", "summary": operation.id}} if key else {"operation": operation.id}


def respond(recorded: Recorded) -> Response:
    operation = OPERATIONS[recorded.headers["x-operation"]]
    status = status_of(operation)
    return Response(204) if status == 204 else Response.json(payload_for(operation, status), status)


def check(operation: Operation[Any, Any], recorded: Recorded, result: Any, version: int | None) -> None:
    names = re.findall(r"\{(.+?)\}", operation.path)
    assert recorded.method == operation.method
    literal = [re.escape(part) for part in re.split(r"\{.+?\}", operation.path)]
    assert re.fullmatch("[^/]+".join(literal), recorded.path), recorded.path
    assert recorded.path.count("%2F%C3%A9%3E") == len(names)  # no argument changes the path
    assert recorded.headers["authorization"] == f"Token token={TOKEN}"
    wanted = operation.accept or ("application/vnd.pagerduty+json;version=2" if version else "application/json")
    assert recorded.headers["accept"] == wanted
    assert recorded.headers.get("from") == ("me@example.com" if operation.needs_from else None)
    assert recorded.headers.get("x-early-access") == operation.early_access
    if operation.body_media and "application/json" not in operation.body_media:
        assert (recorded.headers["content-type"], recorded.body) == ("text/csv", b"sent,as\nit,is\n")
    elif operation.body_media:
        assert recorded.headers["content-type"] == "application/json"
        entity = {"sent": "as it is"}
        assert json.loads(recorded.body) == ({operation.wrapper: entity} if operation.wrapper else entity)
    else:
        assert recorded.body == b""
        assert "content-type" not in recorded.headers
    status = status_of(operation)
    if status == 204:
        assert result is None
    elif operation.unwrap.get(status):
        assert result.summary == operation.id
    else:
        assert encode(result) == payload_for(operation, status)


class Tracing(Client):
    """A client that tells the server the operation of each request, so that it can respond accordingly."""

    def send(self, request: Request) -> httpx.Response:
        return super().send(_traced(request))

    async def asend(self, request: Request) -> httpx.Response:
        return await super().asend(_traced(request))


def _traced(request: Request) -> Request:
    return request._replace(headers={**request.headers, "X-Operation": request.operation.id})


@pytest.mark.filterwarnings("ignore:.* is deprecated by PagerDuty:DeprecationWarning")
@pytest.mark.parametrize("version", [2, None], ids=["header mode", "token mode"])
def test_every_operation_sync_and_async_over_tls(version: int | None, tmp_path: Path) -> None:
    ca = authority(tmp_path)

    def client() -> Client:
        return Tracing(
            token=TOKEN,
            from_email="me@example.com",
            version=version,
            base_url=server.url,
            verify=str(ca.roots),
            warn_early_access=False,
        )

    async def all_async() -> None:
        async with client() as made:
            for operation in OPERATIONS.values():
                module = module_of(operation)
                positional, named = arguments_for(operation, module.asyncio)
                result = await module.asyncio(*positional, client=made, **named)
                check(operation, server.requests[-1], result, version)

    with serve(respond, ca.server("localhost")) as server:
        with client() as made:
            for operation in OPERATIONS.values():
                module = module_of(operation)
                positional, named = arguments_for(operation, module.sync)
                result = module.sync(*positional, client=made, **named)
                check(operation, server.requests[-1], result, version)
        asyncio.run(all_async())
    assert len(server.requests) == 2 * len(OPERATIONS)
    assert sum("from" in one.headers for one in server.requests) == 2 * sum(
        one.needs_from for one in OPERATIONS.values()
    )
    early = [one for one in OPERATIONS.values() if one.early_access is not None]
    assert sum("x-early-access" in one.headers for one in server.requests) == 2 * len(early)


def test_two_statuses_in_one_call_are_sent_twice() -> None:
    with (
        serve(lambda _: Response.json({"incidents": []})) as server,
        Client(token=TOKEN, base_url=server.url) as client,
    ):
        list_incidents.sync(client=client, statuses=["triggered", "acknowledged"], total=True)
    assert server.requests[0].query == [
        ("statuses[]", "triggered"),
        ("statuses[]", "acknowledged"),
        ("total", "true"),
    ]


def test_a_list_that_does_not_explode_is_one_value() -> None:
    with (
        serve(lambda _: Response.json({"incidents": []})) as server,
        Client(token=TOKEN, base_url=server.url) as client,
    ):
        list_incidents.sync(client=client, sort_by=["created_at:desc", "urgency"])
    assert server.requests[0].query == [("sort_by", "created_at:desc,urgency")]


def test_times_are_sent_with_their_offset_and_naive_ones_are_rejected() -> None:
    with (
        serve(lambda _: Response.json({"incidents": []})) as server,
        Client(token=TOKEN, base_url=server.url) as client,
    ):
        list_incidents.sync(client=client, since=datetime(2026, 1, 2, tzinfo=UTC), until="2026-01-03T00:00:00Z")
        with pytest.raises(ValueError, match=r"since: .* has no time zone"):
            list_incidents.sync(client=client, since=datetime(2026, 1, 2))
    assert [dict(one.query) for one in server.requests] == [
        {"since": "2026-01-02T00:00:00+00:00", "until": "2026-01-03T00:00:00Z"}
    ]


def test_a_string_instead_of_a_list_is_an_error_before_sending() -> None:
    with serve(lambda _: Response()) as server, Client(token=TOKEN, base_url=server.url) as client:
        with pytest.raises(TypeError, match="statuses must be a list"):
            list_incidents.sync(client=client, statuses="triggered")  # type: ignore[arg-type]
    assert server.requests == []


@pytest.mark.parametrize("bad", ["", ".", ".."])
def test_a_path_parameter_that_would_change_the_path_is_an_error(bad: str) -> None:
    with serve(lambda _: Response()) as server, Client(token=TOKEN, base_url=server.url) as client:
        with pytest.raises(ValueError, match="path parameter 'id'"):
            get_incident.sync(bad, client=client)
    assert server.requests == []


def test_an_entity_is_wrapped_and_unwrapped_and_detailed_keeps_the_envelope() -> None:
    incident = {"id": "PT4KHLK", "type": "incident", "title": "Disk is full"}
    with serve(lambda _: Response.json({"incident": incident}, 201)) as server:
        with Client(token=TOKEN, from_email="me@example.com", base_url=server.url) as client:
            body = IncidentCreate(title="Disk is full", service=ServiceReferenceInput(id="PIJ90N7"))
            assert create_incident.sync(client=client, body=body).title == "Disk is full"
            detailed = create_incident.sync_detailed(client=client, body=body)
    assert detailed.parsed.incident.id == "PT4KHLK"
    assert detailed.status_code == 201
    sent = {
        "type": "incident",
        "title": "Disk is full",
        "service": {"id": "PIJ90N7", "type": "service_reference"},
    }
    assert [one.json for one in server.requests] == [{"incident": sent}] * 2


def test_a_dict_is_wrapped_if_necessary() -> None:
    with serve(lambda _: Response.json({"incident": {}})) as server, Client(token=TOKEN, base_url=server.url) as client:
        update_incident.sync("PT4KHLK", client=client, body={"status": "resolved", "x": None})
        update_incident.sync("PT4KHLK", client=client, body={"incident": {"status": "resolved", "x": None}})
    assert [one.json for one in server.requests] == [{"incident": {"status": "resolved", "x": None}}] * 2


def test_an_error_has_the_servers_message() -> None:
    refused = Response.json({"error": {"code": 2100, "message": "Not Found"}}, 404)
    with serve(lambda _: refused) as server, Client(token=TOKEN, base_url=server.url) as client:
        with pytest.raises(ApiError) as caught:
            get_incident.sync("PT4KHLK", client=client)
    assert caught.value.status == 404
    assert "getIncident: GET /incidents/PT4KHLK responded with 404" in str(caught.value)
    assert TOKEN not in str(caught.value) + repr(caught.value) + repr(client)


@pytest.mark.parametrize("body", [b"", b"<html>", b'{"templates": ['])
def test_a_success_that_cannot_be_read_is_an_error(body: bytes) -> None:
    with serve(lambda _: Response(200, body)) as server, Client(token=TOKEN, base_url=server.url) as client:
        with pytest.raises(ApiError, match="responded with 200"):
            get_templates.sync(client=client)


def test_csv_is_sent_as_a_string_and_a_file_as_multipart() -> None:
    operation = operation_that(
        lambda one: {"application/json", "multipart/form-data", "text/csv"} <= set(one.body_media)
    )
    create, path = module_of(operation).sync, path_arguments(operation)
    with serve(lambda _: Response.json({}, 201)) as server, Client(token=TOKEN, base_url=server.url) as client:
        create(*path, client=client, body="host,owner\nweb1,ana\n")
        create(*path, client=client, body={"file": File(b"host,owner\n", "hosts.csv", "text/csv")})
        create(*path, client=client, body={"name": "Hosts", "fields": []})
    text, multipart, plain = server.requests
    assert (text.headers["content-type"], text.body) == ("text/csv", b"host,owner\nweb1,ana\n")
    assert multipart.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="file"; filename="hosts.csv"' in multipart.body
    assert b"host,owner\n" in multipart.body
    assert plain.headers["content-type"] == "application/json"
