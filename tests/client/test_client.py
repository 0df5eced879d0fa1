"""The client: authentication, versions, the acting user, and rejected requests."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from pagerduty_client import (
    BadRequest,
    BearerToken,
    Client,
    EarlyAccessWarning,
    Forbidden,
    InvalidArgument,
    NotFound,
    PaymentRequired,
    RequesterUnknown,
    TokenProvider,
    Unauthorized,
    VersionWarning,
)
from pagerduty_client._exchange import _warned
from pagerduty_client.errors import parse_error_body
from pagerduty_rest.api.abilities import list_abilities
from pagerduty_rest.api.incidents import create_incident, get_incident, list_incidents
from tests.arguments import module_of, operation_that, path_arguments
from tests.servers import Recorded, Response, Server, serve

TOKEN = "u+SECRETsecretSECRET"
VENDOR = "application/vnd.pagerduty+json;version="


@pytest.fixture
def server() -> Iterator[Server]:
    with serve(lambda _: Response.json({"incident": {"id": "PT4KHLK"}, "incidents": []})) as running:
        yield running


def last(server: Server) -> Recorded:
    return server.requests[-1]


def test_exactly_one_of_token_and_auth() -> None:
    with pytest.raises(TypeError, match="needs token or auth"):
        Client()
    with pytest.raises(TypeError, match="not both"):
        Client(token=TOKEN, auth=BearerToken(TOKEN))
    assert Client(TOKEN).base_url == "https://api.pagerduty.com"


@pytest.mark.parametrize("token", ["", "a b", "a\nb", "a\r\nX-Evil: 1", "ä", "a\x00"])
def test_a_token_that_cannot_be_a_header_is_rejected_and_not_shown(token: str) -> None:
    with pytest.raises(ValueError, match="the token") as caught:
        Client(token=token)
    assert not token or token not in str(caught.value)


@pytest.mark.parametrize(
    "email", ["", "me", "me@", "@example.com", "me@example.com\r\nX: 1", "a b@c.d", "a@b,c@d", "mé@x.y"]
)
def test_an_invalid_email_address_is_rejected(email: str) -> None:
    with pytest.raises(ValueError, match="from_email must be an email address"):
        Client(token=TOKEN, from_email=email)
    with pytest.raises(ValueError, match="from_email must be an email address"):
        Client(token=TOKEN).with_options(from_email=email)


@pytest.mark.parametrize(
    "url",
    [
        "http://api.pagerduty.com",
        "http://10.0.0.1",
        "ftp://x",
        "api.pagerduty.com",
        "https://u:p@x",
        "https://x?a=1",
        "",
    ],
)
def test_a_url_that_would_expose_the_token_is_rejected(url: str) -> None:
    with pytest.raises(ValueError, match=r"base_url|in the clear") as caught:
        Client(token=TOKEN, base_url=url)
    assert "u:p" not in str(caught.value)


@pytest.mark.parametrize("url", ["http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1", "https://example.com/"])
def test_http_is_for_this_machine_only(url: str) -> None:
    assert Client(token=TOKEN, base_url=url).base_url == url.rstrip("/")


def test_regions() -> None:
    assert Client(token=TOKEN, region="eu").base_url == "https://api.eu.pagerduty.com"
    with pytest.raises(ValueError, match="us, eu"):
        Client(token=TOKEN, region="ap")


def test_a_client_from_the_environment(server: Server) -> None:
    environment = {"PAGERDUTY_TOKEN": TOKEN, "PAGERDUTY_FROM": "me@example.com", "PAGERDUTY_BASE_URL": server.url}
    with Client.from_env(environment) as client:
        create_incident.sync(client=client, body={"title": "x"})
    assert last(server).headers["from"] == "me@example.com"
    assert last(server).headers["authorization"] == f"Token token={TOKEN}"
    assert Client.from_env(environment, base_url="https://example.com").base_url == "https://example.com"
    with pytest.raises(InvalidArgument, match="PAGERDUTY_TOKEN"):
        Client.from_env({})


@pytest.mark.parametrize(
    ("auth", "header"),
    [
        (BearerToken("abc"), "Bearer abc"),
        (TokenProvider(lambda: "abc"), "Token token=abc"),
        (TokenProvider(lambda: "Bearer abc"), "Bearer abc"),
        (TokenProvider(lambda: "Token token=abc"), "Token token=abc"),
    ],
)
def test_other_authentications(auth: Any, header: str, server: Server) -> None:
    with Client(auth=auth, base_url=server.url) as client:
        get_incident.sync("PT4KHLK", client=client)
        assert "abc" not in repr(client) + repr(auth)
    assert last(server).headers["authorization"] == header


def test_a_token_provider_is_called_for_every_request(server: Server) -> None:
    tokens = iter(["first", "second"])
    with Client(auth=TokenProvider(lambda: next(tokens)), base_url=server.url) as client:
        get_incident.sync("PT4KHLK", client=client)
        get_incident.sync("PT4KHLK", client=client)
    assert [one.headers["authorization"] for one in server.requests] == ["Token token=first", "Token token=second"]


def test_the_version_is_requested_by_header_or_left_to_the_token(server: Server) -> None:
    with Client(token=TOKEN, base_url=server.url) as client:
        response = get_incident.sync_detailed("PT4KHLK", client=client)
        assert last(server).headers["accept"] == VENDOR + "2"
        assert (client.version, client.version_mode) == (2, "header")
        assert (response.info["version"], response.info["version_mode"], response.info["attempts"]) == (2, "header", 1)
        by_token = client.with_options(version=None)
        response = get_incident.sync_detailed("PT4KHLK", client=by_token)
        assert last(server).headers["accept"] == "application/json"
        assert (by_token.version_mode, response.info["version_mode"]) == ("token", "token")
        with client.with_options(version=3) as third:
            get_incident.sync("PT4KHLK", client=third)
            assert last(server).headers["accept"] == VENDOR + "3"
        get_incident.sync("PT4KHLK", client=client)  # closing the view has no effect
        assert last(server).headers["accept"] == VENDOR + "2"


@pytest.mark.parametrize("version", [0, -1, True, "2"])
def test_an_invalid_version_is_rejected(version: Any) -> None:
    with pytest.raises(ValueError, match="version must be an integer"):
        Client(token=TOKEN, version=version)


def test_a_404_without_a_version_explains_itself() -> None:
    def version_1_token(recorded: Recorded) -> Response:
        good = recorded.headers["accept"] == VENDOR + "2"
        return Response.json(
            {"incident": {}} if good else {"error": {"code": 2100, "message": "Not Found"}}, 200 if good else 404
        )

    with serve(version_1_token) as server, Client(token=TOKEN, version=None, base_url=server.url) as client:
        with pytest.raises(NotFound, match="version 1 token"):
            get_incident.sync("PT4KHLK", client=client)
        assert get_incident.sync("PT4KHLK", client=client.with_options(version=2)) is not None
        with pytest.raises(NotFound, match="API version 3 was requested"):
            get_incident.sync("PT4KHLK", client=client.with_options(version=3))


def test_a_response_of_another_version_warns() -> None:
    other = Response(200, b'{"incident": {}}', {"Content-Type": "application/vnd.pagerduty+json; version=1"})
    with serve(lambda _: other) as server, Client(token=TOKEN, base_url=server.url) as client:
        said = "API version 2 was requested, but the response has version 1"
        with pytest.warns(VersionWarning, match=said) as caught:
            response = get_incident.sync_detailed("PT4KHLK", client=client)
        assert [one.filename for one in caught] == [__file__]
        assert response.info["response_version"] == 1
        get_incident.sync("PT4KHLK", client=client.with_options(version=1))


def test_from_is_sent_where_declared_and_can_be_changed_for_one_call(server: Server) -> None:
    with Client(token=TOKEN, from_email="me@example.com", base_url=server.url) as client:
        list_incidents.sync(client=client)
        assert "from" not in last(server).headers
        create_incident.sync(client=client, body={"title": "x"})
        assert last(server).headers["from"] == "me@example.com"
        create_incident.sync(client=client.with_options(from_email="you@example.com"), body={"title": "x"})
        assert last(server).headers["from"] == "you@example.com"
        create_incident.sync(client=client.with_options(from_email=None), body={"title": "x"})
        assert "from" not in last(server).headers


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ({"error": {"code": 1008, "message": "Requester User Not Found"}}, RequesterUnknown),
        ({"error": {"message": "Invalid Input", "errors": ["From header is required"]}}, RequesterUnknown),
        ({"error": {"message": "Invalid Input", "errors": ["Title cannot be empty"]}}, BadRequest),
    ],
)
def test_a_400_without_a_requester_has_its_own_error(body: Any, error: type[Exception]) -> None:
    with serve(lambda _: Response.json(body, 400)) as server, Client(token=TOKEN, base_url=server.url) as client:
        with pytest.raises(BadRequest) as caught:
            create_incident.sync(client=client, body={"title": "x"})
    assert type(caught.value) is error
    assert ("from_email" in str(caught.value)) == (error is RequesterUnknown)
    assert "does not declare From" not in str(caught.value)


def test_a_requester_is_required_by_an_operation_that_does_not_declare_one() -> None:
    body = {"error": {"message": "Requester User Not Found"}}
    with serve(lambda _: Response.json(body, 400)) as server, Client(token=TOKEN, base_url=server.url) as client:
        assert not get_incident.OPERATION.needs_from
        with pytest.raises(RequesterUnknown, match=r"does not declare From, .* always_from=True"):
            get_incident.sync("P1", client=client)


def test_errors_say_what_to_do() -> None:
    def refuse(status: int) -> Callable[[Recorded], Response]:
        body = b'{"error": {"code": 2010, "message": "Access Denied", "errors": "no"}}'
        return lambda _: Response(status, body, {"X-Request-Id": "abc"})

    for status, error, hint in (
        (401, Unauthorized, "BearerToken"),
        (402, PaymentRequired, "client.abilities.list"),
        (403, Forbidden, "scope incidents.write"),
    ):
        with (
            serve(refuse(status)) as server,
            Client(token=TOKEN, base_url=server.url) as client,
        ):
            with pytest.raises(error, match=hint) as caught:
                create_incident.sync(client=client, body={"title": "x"})
        found = caught.value
        assert (found.status, found.code, found.message, found.errors) == (status, 2010, "Access Denied", ["no"])
        assert (found.request_id, found.operation_id, found.method, found.path) == (
            "abc",
            "createIncident",
            "POST",
            "/incidents",
        )


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b'{"error": {"code": 2001, "message": "m", "errors": ["a", "b"]}}', (2001, "m", ["a", "b"])),
        (b'{"error": {"code": 2001, "message": "m", "errors": "a"}}', (2001, "m", ["a"])),
        (
            b'{"error": {"message": "m", "errors": {"name": ["is short", "is taken"]}}}',
            (None, "m", ["name: is short", "name: is taken"]),
        ),
        (b'{"error": ["a", "b"]}', (None, "a", ["b"])),
        (b'{"error": "a"}', (None, "a", [])),
        (b'{"error": null}', (None, "", [])),
        (b'{"errors": ["a"]}', (None, "a", [])),
        (b'{"message": "m", "code": "x"}', (None, "m", [])),
        (b"[]", (None, "", [])),
        (b"17", (None, "17", [])),
        (b"", (None, "", [])),
        (b"<html> <h1>Bad\n Gateway", (None, "<html> <h1>Bad Gateway", [])),
        (b'{"error": {"mess', (None, '{"error": {"mess', [])),
        (b"\xff\xfe", (None, "\ufffd\ufffd", [])),
        (b"[" * 100_000, (None, "[" * 300, [])),
    ],
)
def test_an_error_body_of_any_shape_is_read(content: bytes, found: tuple[int | None, str, list[str]]) -> None:
    assert parse_error_body(content) == found


def test_early_access_warns_once_for_each_operation_and_can_be_silenced(server: Server) -> None:
    operation = operation_that(lambda one: one.early_access is not None and one.method == "GET")
    call, path = module_of(operation).sync, path_arguments(operation)
    _warned.discard(operation.id)
    with Client(token=TOKEN, base_url=server.url) as client:
        with pytest.warns(EarlyAccessWarning, match=f"{operation.id} is in early access") as caught:
            call(*path, client=client)
        assert [one.filename for one in caught] == [__file__]
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            call(*path, client=client)
    _warned.discard(operation.id)
    with Client(token=TOKEN, base_url=server.url, warn_early_access=False) as client, warnings.catch_warnings():
        warnings.simplefilter("error")
        call(*path, client=client)
    assert all(one.headers["x-early-access"] == operation.early_access for one in server.requests)


def test_the_user_agent_names_the_package_and_has_room_for_the_callers(server: Server) -> None:
    with Client(token=TOKEN, base_url=server.url, user_agent="deploy-bot/3") as client:
        list_abilities.sync(client=client)
    with Client(token=TOKEN, base_url=server.url) as plain:
        list_abilities.sync(client=plain)
    assert last(server).headers["user-agent"].split()[-1].startswith("httpx/")
    agent = server.requests[0].headers["user-agent"].split()
    assert [word.split("/")[0] for word in agent] == ["pagerduty-rest", "python", "httpx", "deploy-bot"]


def test_one_client_serves_threads_and_several_event_loops(server: Server) -> None:
    client = Client(token=TOKEN, base_url=server.url)

    async def once() -> str:
        async with client:
            return (await get_incident.asyncio("PT4KHLK", client=client)).id

    with client:
        assert get_incident.sync("PT4KHLK", client=client).id == "PT4KHLK"
        assert [asyncio.run(once()), asyncio.run(once())] == ["PT4KHLK", "PT4KHLK"]
        assert get_incident.sync("PT4KHLK", client=client).id == "PT4KHLK"
