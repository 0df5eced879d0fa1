"""Response models for tests: `make(Incident, title="…")`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar

from pagerduty_client.sandbox import _interface as api
from pagerduty_client.sandbox._samples import Samples
from pagerduty_client.sandbox._values import Entity, is_object
from pagerduty_rest import encode
from pagerduty_runtime.errors import InvalidArgument
from pagerduty_runtime.fields import table_of
from pagerduty_runtime.model import Model

T = TypeVar("T", bound=Model)
# Times are near this one, so that a test sees the same every day.
MOMENT = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


def make(model: type[T], /, *, seed: int = 0, **fields: Any) -> T:
    """Return a response model with these fields, by Python name; the others are made from its schema.

    Fields can be values, models or dicts: `make(Incident, service={"id": "PWEB", "summary": "Web shop"})`. The same
    arguments make the same model. Raises InvalidArgument for an unknown field, and for a request model.
    """
    if api.SCHEMAS.get(model.__name__, {}).get("x-direction") != "response":
        raise InvalidArgument(f"{model.__name__} is not a response model")
    given, samples, schema = wired(model, fields), Samples(seed, lambda: MOMENT), api.schema(model.__name__)
    made = samples.fitted(schema, given, model.__name__, depth=1, fill="all")
    for name, value in given.items():
        full = samples.of(schema.fields[name], f"{model.__name__}.{name}", depth=1) if is_object(value) else None
        if is_object(full):
            made[name] = {**full, **made[name]}
    return model.from_dict(made)


def wired(model: type[Model], fields: Mapping[str, Any]) -> Entity:
    """Return the JSON of fields, by JSON name. Raises InvalidArgument for a field that the model does not have."""
    names = {entry.name: entry.wire for entry in table_of(model).fields}
    unknown = sorted(fields.keys() - names.keys())
    if unknown:
        raise InvalidArgument(f"{model.__name__} has no field {unknown[0]!r}; it has {', '.join(sorted(names))}")
    return {names[name]: encode(value) for name, value in fields.items()}
