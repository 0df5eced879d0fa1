"""Decoding never fails and never loses data: the official examples, and Hypothesis's modifications of them."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pagerduty_rest import encode
from pagerduty_rest.operations import OPERATIONS
from pagerduty_runtime.model import Model
from tests.upstream import PINNED, request_examples, response_examples, versions

pytestmark = pytest.mark.whole

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=8)
    | st.sampled_from(["2026-01-02T03:04:05Z", "2026-01-02T03:04:05+02:00", "2026-01-02", "service", "user_reference"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


def touch(value: Any) -> None:
    """Read every field at every depth, so that each is decoded."""
    if isinstance(value, Model):
        assert isinstance(repr(value), str)
        for _, field in value.present():
            touch(field)
    elif isinstance(value, dict):
        for item in value.values():
            touch(item)
    elif isinstance(value, list):
        for item in value:
            touch(item)


def keys(value: Any) -> Any:
    """Return the order of fields at every depth."""
    if isinstance(value, dict):
        return [(key, keys(item)) for key, item in value.items()]
    return [keys(item) for item in value] if isinstance(value, list) else None


def check(operation_id: str, status: int, payload: Any) -> None:
    original = copy.deepcopy(payload)
    decoded = OPERATIONS[operation_id].decode(status, payload)
    assert encode(decoded) == original
    touch(decoded)
    encoded = encode(decoded)
    assert encoded == original
    assert keys(encoded) == keys(original)
    assert encode(pickle.loads(pickle.dumps(decoded))) == original
    OPERATIONS[operation_id].differences(status, payload)  # reports differences, but does not fail


@pytest.mark.parametrize("version", versions() or [PINNED])
def test_official_response_examples_round_trip(version: str) -> None:
    checked = 0
    for operation_id, status, example in response_examples(version):
        if operation_id in OPERATIONS:
            check(operation_id, status, example)
            checked += 1
    assert checked > 0


@pytest.mark.parametrize("version", versions() or [PINNED])
def test_official_request_examples_round_trip(version: str) -> None:
    checked = 0
    for operation_id, example in request_examples(version):
        if operation_id in OPERATIONS:
            operation = OPERATIONS[operation_id]
            for read in (False, True):
                decoded = operation.decode_body(copy.deepcopy(example))
                if read:
                    touch(decoded)
                encoded = encode(decoded)
                assert example in (encoded, {operation.wrapper: encoded})
            checked += 1
    assert checked >= 100


def broken(payload: Any, data: st.DataObject) -> Any:
    """Return the payload with some fields deleted, nulled, retyped or invented, at any depth."""
    for _ in range(data.draw(st.integers(1, 4))):
        holder, key = payload, None
        path = [payload]
        while isinstance(path[-1], (dict, list)) and path[-1]:
            steps = list(path[-1]) if isinstance(path[-1], dict) else list(range(len(path[-1])))
            holder, key = path[-1], data.draw(st.sampled_from(steps))
            path.append(holder[key])
            if data.draw(st.integers(0, 3)) == 0:
                break
        match data.draw(st.sampled_from(["delete", "null", "retype", "invent"])):
            case "delete" if key is not None:
                del holder[key]
            case "invent" if isinstance(holder, dict):
                holder[data.draw(st.text(max_size=8))] = data.draw(JSON)
            case what if key is not None:
                holder[key] = None if what == "null" else data.draw(JSON)
            case _:
                payload = data.draw(JSON)
    return payload


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_modified_examples_decode_and_round_trip(data: st.DataObject) -> None:
    found = list(response_examples(PINNED))
    operation_id, status, example = found[data.draw(st.integers(0, len(found) - 1))]
    check(operation_id, status, broken(copy.deepcopy(example), data))


@settings(max_examples=300, deadline=None)
@given(
    operation_id=st.sampled_from(sorted(OPERATIONS)), status=st.sampled_from([200, 201, 299, 404, 500]), payload=JSON
)
def test_any_json_decodes_and_round_trips(operation_id: str, status: int, payload: Any) -> None:
    check(operation_id, status, payload)
