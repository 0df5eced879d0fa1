"""The constraints of a value besides its type, in short sentences."""

from __future__ import annotations

from scripts.openapi import Schema


def bounds(schema: Schema, *, is_sent: bool = True) -> str:
    """Return the limits and the default of a schema; empty if it has none. A received value has no default."""
    found = [*_number(schema), *_length(schema, "maxLength", "character"), *_length(schema, "maxItems", "item")]
    default = schema.get("default")
    if is_sent and isinstance(default, (int, str)) and default not in (0, ""):
        found.append(f"Defaults to {default}.")
    if schema.get("deprecated"):
        found.append("Deprecated.")
    return " ".join(found)


def _number(schema: Schema) -> list[str]:
    least, most = schema.get("minimum"), schema.get("maximum")
    if not isinstance(most, int):
        return [f"At least {least}."] if isinstance(least, int) and least > 1 else []
    return [f"From {least} to {most}." if isinstance(least, int) else f"Up to {most}."]


def _length(schema: Schema, limit: str, unit: str) -> list[str]:
    most = schema.get(limit)
    return [f"Up to {most} {unit}{'' if most == 1 else 's'}."] if isinstance(most, int) else []
