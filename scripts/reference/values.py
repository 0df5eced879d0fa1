"""Realistic values for the arguments of an endpoint function, as Python source."""

from __future__ import annotations

import hashlib
import types
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, Literal, Union, get_args, get_origin

from pagerduty_rest.types import File, Unset
from pagerduty_runtime.decoding import type_of
from pagerduty_runtime.fields import Field, table_of
from pagerduty_runtime.model import Model
from scripts.identifiers import module_name, singular

PACKAGE = "pagerduty_rest"
MOMENT = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
# Strings by the name of a field or parameter; all others are derived from the name.
STRINGS = {
    "address": "ada@example.com",
    "cidr": "192.0.2.0/24",
    "color": "green",
    "content": "Rolled back the latest deployment.",
    "country_code": "1",
    "cursor": "",
    "description": "Takes orders and payments",
    "details": "Orders fail since 09:00 UTC.",
    "email": "ada@example.com",
    "from_email": "ada@example.com",
    "message": "Please join the call.",
    "name": "Checkout",
    "query": "checkout",
    "schema_id": "0b4f2f7e-6f5c-4b2e-9d52-0f6d3f6f6a10",
    "subject": "Checkout is degraded",
    "summary": "Checkout is degraded",
    "time_zone": "Europe/Berlin",
    "type_id_or_name": "incident_default",
    "title": "Checkout responds with 502",
    "url": "https://example.com/pagerduty",
    "url_slug": "checkout",
}
NUMBERS = {
    "absolute_session_ttl": 3600,
    "duration": 3600,
    "idle_session_ttl": 3600,
    "escalation_delay_in_minutes": 30,
    "rotation_turn_length_seconds": 604800,
    "time_window": 300,
    "timeout": 300,
}
# Fields that the API requires together, although the spec requires none.
TOGETHER = {"NotificationSubscriberInput": ("subscriber_id", "subscriber_type")}
# The number of items that a list needs, if not one.
SIZES = {"field_mappings": 2, "fields": 2}
# Path parameters that accept only certain words, which the spec does not list.
WORDS = {"entity_type": "users", "resource_type": "technical_services", "feature_name": "aiops"}
# Optional fields that an example sets if nothing is required.
TELLING = ("name", "title", "summary", "description", "status", "content", "message", "color", "enabled")
PAGING = frozenset({"limit", "order", "order_by", "starting_after", "ending_before", "cursor"})


@dataclass(slots=True)
class Values:
    """Writes values; `ids` has entity IDs by singular name, and `models` collects the models used."""

    ids: Mapping[str, str]
    models: set[str] = field(default_factory=set)

    def of(self, annotation: str, name: str, owner: str = "") -> str:
        """Return the source of a value for a parameter or field, by its type and name."""
        return self._value(type_of(annotation, PACKAGE), name, owner, ())

    def _value(self, tp: Any, name: str, owner: str, within: tuple[type[Model], ...]) -> str:
        choices = list(_choices(tp))
        if choices != [tp]:
            outside = [choice for choice in choices if choice not in within]
            return self._value(min(outside or choices, key=_rank), name, owner, within)
        if isinstance(tp, type) and issubclass(tp, Model):
            return self._model(tp, owner or name, within)
        origin = get_origin(tp)
        if origin is Literal:
            constants = get_args(tp)
            return repr(next(one for one in constants if f"{one}_reference" not in constants))
        if origin in (list, Sequence):
            item = self._value(get_args(tp)[0], singular(name), owner, within)
            return f"[{', '.join([item] * SIZES.get(name, 1))}]"
        if origin in (dict, Mapping):
            return f'{{"key": {self._value(get_args(tp)[1], name, owner, within)}}}'
        if tp is File:
            return 'File(b"host,owner\\nweb1,ada\\n", "hosts.csv", "text/csv")'
        return self._plain(tp, name, owner)

    def _plain(self, tp: Any, name: str, owner: str) -> str:
        if tp is datetime:
            return repr(_moment(name).isoformat().replace("+00:00", "Z"))
        if tp is date:
            return repr(_moment(name).date().isoformat())
        if tp in (bool, int, float):
            return {bool: "True", int: repr(NUMBERS.get(name, 5)), float: "0.5"}[tp]
        return repr(self.text(name, owner))

    def text(self, name: str, owner: str = "") -> str:
        """Return a string for a field or parameter; IDs are those of the entity that it names, or of its owner."""
        if name == "id" or name.endswith("_id"):
            kind = singular(owner if name == "id" else name.removesuffix("_id"))
            return self.ids.get(kind) or identifier(kind)
        return WORDS.get(name) or STRINGS.get(name) or name.replace("_", " ").capitalize()

    def _model(self, cls: type[Model], owner: str, within: tuple[type[Model], ...]) -> str:
        self.models.add(cls.__name__)
        kind = module_name(cls.__name__).removesuffix("_input").removesuffix("_reference")
        fields = table_of(cls).fields
        given = [one for one in fields if one.is_required or one.name in TOGETHER.get(cls.__name__, ())]
        if not given and not _names_itself(cls):
            given = _telling([one for one in fields if one.wire not in PAGING], (*within, cls))
        values = {
            one.name: self._value(
                type_of(one.annotation, PACKAGE), one.wire, kind if one.wire == "id" else "", (*within, cls)
            )
            for one in given
        }
        return f"{cls.__name__}({', '.join(f'{name}={value}' for name, value in values.items())})"


def identifier(kind: str) -> str:
    """Return an ID in PagerDuty's format, the same one for the same kind of entity."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    return "P" + "".join(alphabet[byte % 36] for byte in hashlib.sha256(kind.encode()).digest()[:6])


def _moment(name: str) -> datetime:
    is_end = name.startswith(("end", "until")) or name.endswith(("end", "until"))
    return MOMENT.replace(hour=17) if is_end else MOMENT


def _names_itself(cls: type[Model]) -> bool:
    return cls.__name__.endswith("ReferenceInput")


def _telling(fields: Sequence[Field], within: tuple[type[Model], ...]) -> list[Field]:
    """Return the optional fields of an example: the best known, else the first plain one, else the first."""
    known = {one.wire: one for one in fields}
    found = [known[name] for name in TELLING if name in known][:2]
    plain = [one for one in fields if not _models_of(one) and one.wire != "type"]
    return found or plain[:1] or [one for one in fields if not set(_models_of(one)) <= set(within)][:1]


def _models_of(one: Field) -> list[Any]:
    choices = _choices(type_of(one.annotation, PACKAGE))
    return [choice for choice in choices if isinstance(choice, type) and issubclass(choice, Model)]


def _rank(choice: Any) -> tuple[int, int]:
    """Sort references first, then classes with few required fields, then all others."""
    if isinstance(choice, type) and issubclass(choice, Model):
        return 1 - _names_itself(choice), sum(one.is_required for one in table_of(choice).fields)
    return 2, 0


def _choices(tp: Any) -> Iterator[Any]:
    """Yield the types of a union that a user of the models would write."""
    parts = get_args(tp) if get_origin(tp) in (Union, types.UnionType) else (tp,)
    parts = tuple(part for part in parts if part not in (Unset, type(None)))
    models = [part for part in parts if isinstance(part, type) and issubclass(part, Model)]
    for part in parts:
        if part in models and "__init__" not in vars(part):
            continue  # a received model
        if part in (bytes, str) and (datetime in parts or date in parts or (str in parts and part is bytes)):
            continue
        if get_origin(part) is Mapping and models:
            continue
        yield part
