"""Bodies that the API expects wrapped are wrapped, if their schema is that of the content."""

from __future__ import annotations

from scripts.normalise import bodies
from scripts.normalise.bodies import WRAPPED_IN
from tests.normalise.specs import STRING, entity, make_spec, operation


def test_a_marked_body_is_wrapped_and_another_is_not() -> None:
    plain, marked = entity(name=STRING), {**entity(name=STRING), WRAPPED_IN: "connection"}
    paths = {"/x": {"post": operation(body=marked), "put": operation(body=plain)}}
    result = bodies.run(make_spec(paths, {}))
    post, put = (
        result["paths"]["/x"][method]["requestBody"]["content"]["application/json"]["schema"]
        for method in ("post", "put")
    )
    assert put == plain
    assert post == {"type": "object", "properties": {"connection": plain}, "required": ["connection"]}
    assert marked[WRAPPED_IN] == "connection"  # the input is not modified
