"""Every operation responds in the sandbox, as the spec declares."""

from __future__ import annotations

import asyncio
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from pagerduty_client.sandbox import Call, Sandbox
from pagerduty_client.sandbox import _interface as api
from pagerduty_client.sandbox._interface import Route
from pagerduty_client.sandbox._samples import MOMENT, Samples
from pagerduty_rest import Difference, encode
from pagerduty_rest.operations import OPERATIONS
from scripts.openapi import Spec
from scripts.patch import apply, load
from tests.arguments import module_of

pytestmark = pytest.mark.whole

# Path parameters that must have certain values.
WORDS = {"entity_type": "users", "resource_type": "technical_services", "feature_name": "aiops", "url_slug": "shop"}


@cache
def spec() -> Spec:
    """Return the pinned spec with its corrections, as JSON Schema: null is a type, a union accepts any variant."""
    patched, _ = apply(json.loads(Path("spec/openapiv3.json").read_text()), load(Path("spec/patches")))
    found: Spec = _read(patched)
    return found


def _read(value: Any) -> Any:
    if isinstance(value, list):
        return [_read(one) for one in value]
    if not isinstance(value, dict):
        return value
    result = {name: _read(one) for name, one in value.items()}
    if isinstance(result.get("$ref"), str):
        result["$ref"] = result["$ref"].replace("/oneOf/", "/anyOf/")
    if "oneOf" in result and isinstance(result["oneOf"], list):
        result["anyOf"] = result.pop("oneOf")
    if result.get("nullable") is True:
        if isinstance(result.get("type"), str):
            result["type"] = [result["type"], "null"]
            if "enum" in result:
                result["enum"] = [*result["enum"], None]
        else:  # a reference, or several schemas at once, or null
            return {"anyOf": [{key: one for key, one in result.items() if key != "nullable"}, {"type": "null"}]}
    return result


def faults(route: Route, payload: Any) -> list[str]:
    """Return the differences between a payload and the spec, at their location in the spec."""
    steps = ["paths", route.template, route.method.lower(), "responses", str(route.status)]
    content = spec()["paths"][route.template][route.method.lower()]["responses"][str(route.status)]
    if "$ref" in content:
        steps = content["$ref"].removeprefix("#/").split("/")
    pointer = "/".join(
        one.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D") for one in steps
    )
    reference = f"#/{pointer}/content/application~1json/schema"
    validator = Draft202012Validator({"$ref": reference, **spec()})
    return [f"{error.json_path}: {error.message[:150]}" for error in validator.iter_errors(payload)]


def arguments(route: Route) -> tuple[list[Any], dict[str, Any]]:
    """Return the arguments of the operation's function, made from the spec."""
    samples = Samples(1, lambda: MOMENT)
    positional, named = [], {}
    for parameter in route.parameters:
        if parameter["in"] == "path":
            enum = parameter["schema"].get("enum")
            positional.append(WORDS.get(parameter["name"]) or (enum[0] if enum else "P0000AB"))
        elif parameter.get("required"):
            named[parameter["name"].removesuffix("[]")] = samples.of(
                api.schema(parameter["schema"]), parameter["name"], name=parameter["name"]
            )
    if route.body is not None:
        named["body"] = samples.of(route.body, "body")
    elif route.operation.body_media:
        named["body"] = "a,b\n1,2\n"
    return positional, named


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # some operations are deprecated
@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("seeded", [False, True])
def test_every_operation_responds_as_the_spec_says(mode: str, seeded: bool) -> None:
    sandbox = Sandbox(unknown="make")
    if seeded:
        sandbox.seed()
    found: list[str] = []
    differences: list[Difference] = []

    async def all_async() -> None:
        async with sandbox.client(warn_early_access=False, on_difference=differences.append) as client:
            for route in api.routes():
                positional, named = arguments(route)
                response = await module_of(route.operation).asyncio_detailed(*positional, client=client, **named)
                note(route, response)

    def note(route: Route, response: Any) -> None:
        if route.response is not None:
            found.extend(f"{route.id}: {fault}" for fault in faults(route, json.loads(response.content)))
            assert encode(response.parsed) == json.loads(response.content)

    if mode == "async":
        asyncio.run(all_async())
    else:
        with sandbox.client(warn_early_access=False, on_difference=differences.append) as client:
            for route in api.routes():
                positional, named = arguments(route)
                note(route, module_of(route.operation).sync_detailed(*positional, client=client, **named))
    assert [call.operation_id for call in sandbox.calls] == [route.id for route in api.routes()]
    assert len(sandbox.calls) == len(OPERATIONS)
    assert found == []
    assert differences == []


@pytest.mark.parametrize("value", [None, {"type": {}}, "x", 7], ids=str)
def test_no_field_of_a_body_makes_an_operation_fail(value: Any) -> None:
    """Each field of each body gets a value of another type: the request may be rejected, but nothing is raised."""
    sandbox, headers = Sandbox(unknown="make"), {"authorization": "Token token=x", "content-type": "application/json"}
    samples = Samples(1, lambda: MOMENT)
    for route in api.routes():
        body: Any = samples.of(route.body, "body") if route.body is not None else None
        path = re.sub(r"\{(\w+)\}", lambda found: WORDS.get(found[1], "P0000AB"), route.template)
        early = {"x-early-access": route.operation.early_access} if route.operation.early_access else {}
        for name in body if isinstance(body, dict) else ():
            given = {**body, name: value}
            sent = json.dumps({route.body_wrapper: given} if route.body_wrapper else given).encode()
            reply = sandbox.respond(Call.read(route.method, path, {**headers, **early}, sent))
            assert reply.status < 500, (route.id, name)
