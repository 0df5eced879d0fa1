"""Convert arguments to strings: path and query parameters, headers, and the parts of an upload."""

from __future__ import annotations

from collections.abc import Mapping
from operator import index
from typing import Any
from urllib.parse import quote

from pagerduty_runtime.errors import InvalidArgument


def comma_separated(value: Any) -> Any:
    """A list sent as one query value, separated by commas."""
    from pagerduty_runtime.types import is_iterable

    if value is None or isinstance(value, str):
        return value
    if not is_iterable(value):
        raise InvalidArgument(f"this parameter must be a list, not {type(value).__name__}")
    return ",".join(to_str("list", item) for item in value)


def path_of(template: str, values: Mapping[str, Any]) -> str:
    """Return a path with its parameters. Raises InvalidArgument for one that would change the path."""
    path = template
    for name, value in values.items():
        text = to_str(name, value)
        if not text:
            raise InvalidArgument(f"the path parameter {name!r} is empty")
        if text in (".", ".."):
            raise InvalidArgument(f"the path parameter {name!r} is {text!r}, which would change the path")
        path = path.replace("{" + name + "}", quote(text, safe=""))
    return path


def query_pairs(name: str, value: Any) -> list[tuple[str, str]]:
    """Return the query parameters for an argument: one for each item of a list, none for None."""
    if value is None:
        return []
    from pagerduty_runtime.types import is_iterable

    if is_iterable(value) and not hasattr(value, "tm_year"):
        return [(name, to_str(name, item)) for item in value]
    if name.endswith("[]"):
        raise InvalidArgument(f"{name[:-2]} must be a list, for example [{value!r}], not {type(value).__name__}")
    return [(name, to_str(name, value))]


def to_str(name: str, value: Any) -> str:
    """Return the string to send for a value. Raises InvalidArgument for a value of the wrong type."""
    if isinstance(value, str):
        if any("\ud800" <= character <= "\udfff" for character in value):
            raise InvalidArgument(f"{name} contains characters that cannot be sent: {value!r}")
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    if hasattr(value, "__index__"):  # integers of NumPy
        return str(index(value))
    if hasattr(value, "isoformat"):
        from pagerduty_runtime.timestamps import format_time

        try:
            return format_time(value)
        except ValueError as error:
            raise InvalidArgument(f"{name}: {error}") from None
    instead = ", pass a datetime with a time zone" if hasattr(value, "tm_year") else ""
    raise InvalidArgument(f"{name} cannot be {type(value).__name__}: {value!r}{instead}")


def _parts(body: Any) -> list[tuple[str, Any]]:
    """Return the fields of a body that may contain files."""
    from pagerduty_runtime.types import is_mapping

    if is_mapping(body):
        return list(body.items())
    return list(body.present()) if hasattr(body, "present") else []


def holds_file(body: Any) -> bool:
    """Return whether a body contains a file."""
    from pagerduty_runtime.types import File

    return any(isinstance(value, (File, bytes)) for _, value in _parts(body))


def file_parts(body: Any) -> list[tuple[str, Any]]:
    """Return the parts of a body with files, in httpx's format."""
    from pagerduty_runtime.types import File

    return [
        (
            name,
            value.to_tuple()
            if isinstance(value, File)
            else value
            if isinstance(value, bytes)
            else (None, to_str(name, value)),
        )
        for name, value in _parts(body)
    ]
