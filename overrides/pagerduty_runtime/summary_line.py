"""Print a model as one readable line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol

from pagerduty_runtime.fields import ModelState
from pagerduty_runtime.types import is_list, is_mapping

MAX_LENGTH = 240
MAX_STRING = 60
FIRST = ("id", "type", "summary", "name", "title")
# Fields whose values are not shown, because lines end up in logs.
SECRET = frozenset({"access_token", "client_secret", "password", "refresh_token", "secret", "secrets", "token"})


class Presentable(Protocol):
    """Anything that can be printed as a line: a model."""

    def present(self) -> Iterator[tuple[str, Any]]:
        """Iterate over the present fields."""
        ...


def summary_line(model: Presentable) -> str:
    """Return the class with its present fields, id, type and summary first, up to a maximum length."""
    fields = dict(model.present())
    fields |= fields.pop("additional_properties", {})
    names = [*(name for name in FIRST if name in fields), *(name for name in fields if name not in FIRST)]
    line = f"{type(model).__name__}("
    for index, name in enumerate(names):
        value = "'…'" if name in SECRET and fields[name] is not None else _short(fields[name])
        part = f"{', ' if index else ''}{name}={value}"
        if len(line) + len(part) > MAX_LENGTH - len(", …)"):
            return f"{line}{', ' if index else ''}…)"
        line += part
    return f"{line})"


def _short(value: Any) -> str:
    if isinstance(value, ModelState):
        id_ = value.__dict__.get("id")
        return f"{type(value).__name__}({f'id={id_!r}' if isinstance(id_, str) else '…'})"
    if is_mapping(value):
        return f"{{{', '.join(map(repr, value))}}}" if len(value) <= 3 else f"{{{len(value)} keys}}"
    if is_list(value):
        return _short_list(value)
    text = repr(value)
    return text if len(text) <= MAX_STRING else f"{text[: MAX_STRING - 2]}…{text[-1]}"


def _short_list(items: list[Any]) -> str:
    if len(items) <= 1:
        return f"[{', '.join(map(_short, items))}]"
    return f"[{len(items)} items]"
