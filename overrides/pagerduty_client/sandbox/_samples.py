"""Values that fit a schema: the same ones for the same seed, plain, and written as PagerDuty writes them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from pagerduty_client.sandbox._interface import Interface, Schema

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# Deeper than this, what is not required is left out.
DEEPEST = 3
REFERENCE = "_reference"
_TEXTS: dict[str, str] = {
    "email": "ada@example.com",
    "address": "ada@example.com",
    "name": "Checkout",
    "title": "Checkout answers 502",
    "color": "green",
    "country_code": "1",
    "job_title": "Engineer",
    "time_zone": "Etc/UTC",
    "timezone": "Etc/UTC",
}


def identifier(*parts: object, letter: str = "P") -> str:
    """An id in PagerDuty's shape, always the same for the same parts."""
    number = int.from_bytes(hashlib.blake2b(repr(parts).encode(), digest_size=8).digest(), "big")
    digits = []
    for _ in range(6):
        number, digit = divmod(number, len(ALPHABET))
        digits.append(ALPHABET[digit])
    return letter + "".join(digits)


def stamp(moment: datetime) -> str:
    """A time as PagerDuty writes it."""
    return moment.astimezone(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")


def _kind(schema: Schema) -> str:
    """What a schema is called, as a `type` is written: incident_reference."""
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


class Samples:
    """Makes values for schemas.

    Args:
        interface: where schemas are found by name.
        seed: another one gives other ids and numbers.
        now: the time that times are near.
    """

    def __init__(self, interface: Interface, seed: int, now: Callable[[], datetime]) -> None:
        self._interface = interface
        self._seed = seed
        self._now = now

    def of(self, schema: Schema, place: str, *, depth: int = 0, name: str = "", owner: str = "") -> Any:
        """A value that fits a schema; the same for the same place. `owner` is what kind of thing it is a member of."""
        named, schema = _kind(schema), self._interface.whole(schema)
        if "oneOf" in schema:
            return self.of(self._plainest(schema), place, depth=depth, name=name, owner=owner)
        if schema.get("nullable") and depth and not schema.get("enum") and name not in ("summary", "html_url", "self"):
            return None
        if "enum" in schema:
            return next(value for value in schema["enum"] if value is not None)
        if "default" in schema and schema["default"] is not None:
            return schema["default"]
        kind = schema.get("type")
        if kind == "object" or "properties" in schema:
            return self.object(schema, {}, place, depth=depth, kind=named)
        if kind == "array":
            count = max(schema.get("minItems", 0), 0 if depth > 1 else 1)
            items = schema.get("items") or {}
            if depth >= DEEPEST:
                count = schema.get("minItems", 0)
            return [self.of(items, f"{place}[{index}]", depth=depth + 1, name=name) for index in range(count)]
        if kind == "string":
            return self._text(schema, place, name, owner)
        if kind in ("integer", "number"):
            return self._number(schema, integer=kind == "integer")
        if kind == "boolean":
            return False
        return {} if depth == 0 else None

    def object(
        self, schema: Schema, given: Mapping[str, Any], place: str, *, depth: int = 0, kind: str = ""
    ) -> dict[str, Any]:
        """An object that fits a schema, with the given members; the others are made. `kind` says what it is."""
        kind, schema = kind or _kind(schema), self._interface.whole(schema)
        members = self._interface.members(schema)
        required = set(schema.get("required", ()))
        own = (self._interface.whole(members.get("type", {})).get("enum") or [kind])[0] or kind
        result = {}
        for name, value in members.items():
            if name in given:
                result[name] = self.completed(value, given[name], f"{place}.{name}", depth=depth + 1)
            elif depth < DEEPEST or name in required:
                made = self.of(value, f"{place}.{name}", depth=depth + 1, name=name, owner=str(own))
                if made != {} or name in required or not self._interface.members(value):
                    result[name] = made
        if "type" in members and "type" not in given and own and "enum" not in self._interface.whole(members["type"]):
            result["type"] = own
        return result

    def completed(self, schema: Schema, given: Any, place: str, *, depth: int = 0) -> Any:
        """A given value with what the schema has besides; what does not fit the schema is as it is."""
        schema = self._interface.whole(schema)
        if isinstance(given, Mapping):
            variant = self.variant(schema, given)
            if variant is None or not self._interface.members(variant):
                return dict(given)
            if set(given) <= {"id", "type", "summary", "self", "html_url"} and "id" in given:
                return dict(given)  # a reference: what it refers to is filled in later
            return self.object(variant, given, place, depth=depth)
        if isinstance(given, list) and schema.get("type") == "array":
            items = schema.get("items") or {}
            return [self.completed(items, one, f"{place}[{index}]", depth=depth) for index, one in enumerate(given)]
        return given

    def fitted(self, schema: Schema, value: Any, place: str, *, name: str = "") -> Any:
        """A value as its schema has it: members that it does not declare go, those that it requires come."""
        whole = self._interface.whole(schema)
        if value is None and not whole.get("nullable"):
            return self.of(schema, place, depth=1, name=name) if whole.keys() & {"type", "oneOf"} else None
        if isinstance(value, Mapping):
            return self._fitted_object(schema, value, place)
        if isinstance(value, list) and whole.get("type") == "array":
            items = whole.get("items") or {}
            return [self.fitted(items, one, f"{place}[{index}]", name=name) for index, one in enumerate(value)]
        fits = any(self._is_of(one, value) for one in self._interface.variants(schema))
        return value if fits or value is None else self.of(schema, place, depth=1, name=name)

    def _fitted_object(self, schema: Schema, value: Mapping[str, Any], place: str) -> Any:
        whole = self.variant(schema, value)
        if whole is None:
            kinds = {one.get("type") for one in self._interface.variants(schema)}
            return dict(value) if None in kinds else self.of(schema, place, depth=1)
        members = self._interface.members(whole)
        if not members:
            return dict(value)
        constants = self._constants(whole)
        if constants and "type" in value and value["type"] not in constants:
            other = str(value["type"]).removesuffix(REFERENCE)
            value = {
                **value,
                "type": next((one for one in (other, other + REFERENCE) if one in constants), constants[0]),
            }
        result = {
            name: self.fitted(members[name], one, f"{place}.{name}", name=name)
            for name, one in value.items()
            if name in members
        }
        for name in whole.get("required", ()):
            if name not in result and name in members:
                result[name] = self.of(members[name], f"{place}.{name}", depth=1, name=name)
        return result

    def _is_of(self, schema: Schema, value: Any) -> bool:
        """Whether a plain value fits a schema."""
        if "enum" in schema and value not in schema["enum"]:
            return False
        kinds = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "array": list, "object": dict}
        kind: Any = kinds.get(str(schema.get("type")), object)
        return isinstance(value, kind) and (kind in (bool, object) or not isinstance(value, bool))

    def variant(self, schema: Schema, given: Mapping[str, Any]) -> Schema | None:
        """The schema of a union that an object is of, by its type; the one with most of its members otherwise."""
        variants = [one for one in self._interface.variants(schema) if one.get("type") == "object"]
        if len(variants) < 2:
            return variants[0] if variants else None
        kind = given.get("type")
        fitting = [one for one in variants if kind in self._constants(one)]
        return max(fitting or variants, key=lambda one: len(self._interface.members(one).keys() & given.keys()))

    def _constants(self, schema: Schema) -> list[Any]:
        return self._interface.whole(self._interface.members(schema).get("type", {})).get("enum") or []

    def _plainest(self, schema: Schema) -> Schema:
        """A union's variant with the fewest members, so a reference where there is one."""
        variants = self._interface.variants(schema)
        return min(variants, key=lambda one: (one.get("type") == "object", len(self._interface.members(one))))

    def _text(self, schema: Schema, place: str, name: str, owner: str) -> str:
        kind = schema.get("format")
        if "pattern" in schema:
            return "192.0.2.0/24"
        if kind == "date-time":
            return stamp(self._now() + timedelta(hours=1 if name in ("end", "end_time", "until", "ended_at") else 0))
        found = {
            "date": self._now().date().isoformat(),
            "time": "09:00:00",
            "partial-time": "09:00:00",
            "email": _TEXTS["email"],
            "uuid": f"{hashlib.md5(place.encode(), usedforsecurity=False).hexdigest()[:8]}-0000-4000-8000-000000000000",
            "tzinfo": "Etc/UTC",
            "activesupport-time-zone": "Etc/UTC",
        }.get(str(kind))
        if found is None and (name == "id" or name.endswith("_id")):
            found = identifier(self._seed, place)
        if found is None and kind in ("url", "uri"):
            path = (
                f"{owner.removesuffix(REFERENCE) or 'page'}s/{identifier(self._seed, place.rpartition('.')[0] + '.id')}"
            )
            found = f"https://{'api' if name == 'self' else 'acme'}.pagerduty.com/{path}"
        if found is None and name.endswith("_at"):
            found = stamp(self._now())
        text = found if found is not None else _TEXTS.get(name, name.replace("_", " ") or "text")
        text = text.ljust(schema.get("minLength", 0), "x")
        return text[: schema["maxLength"]] if "maxLength" in schema else text

    @staticmethod
    def _number(schema: Schema, *, integer: bool) -> float:
        least = schema.get("minimum", 0)
        exclusive = schema.get("exclusiveMinimum")
        if exclusive is True:
            least += 1
        elif exclusive not in (None, False):
            least = exclusive + 1
        return int(least) if integer else float(least)
