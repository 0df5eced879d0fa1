"""Checks of arguments. They accept objects, because callers without a type checker can pass anything."""

from __future__ import annotations

import math
import re

from pagerduty_runtime.errors import InvalidArgument

_EMAIL = r"[^@\s,;<>\"\x00-\x1f\x7f]+@[^@\s,;<>\"\x00-\x1f\x7f]+"
_HEADER_NAME = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_HEADER_VALUE = r"[\t -~]*"
# Characters allowed in a token.
SENDABLE = r"[!-~]+"


def check_type(name: str, value: object, kind: type | tuple[type, ...], wanted: str) -> None:
    """Raise InvalidArgument for a value of another type; booleans are not numbers."""
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise InvalidArgument(f"{name} must be {wanted}, not {type(value).__name__}")


def check_callable(name: str, value: object) -> None:
    """Raise InvalidArgument unless the value is callable."""
    if not callable(value):
        raise InvalidArgument(f"{name} must be a function, not {type(value).__name__}")


def check_count(name: str, value: object) -> None:
    """Raise InvalidArgument unless the value is an integer, 1 or more."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise InvalidArgument(f"{name} must be an integer, 1 or more, not {value!r}")


def check_seconds(name: str, value: object) -> None:
    """Raise InvalidArgument unless the value is a number of seconds above 0, or None."""
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < math.inf:
        raise InvalidArgument(f"{name} must be a number of seconds above 0, or None for no limit, not {value!r}")


def check_str(name: str, value: object) -> None:
    """Raise InvalidArgument, without the value in its message, unless it is a string that can be sent."""
    if not isinstance(value, str) or not value:
        raise InvalidArgument(f"{name} must be a string, not {'an empty one' if value == '' else type(value).__name__}")
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise InvalidArgument(f"{name} contains characters that cannot be sent")


def check_email(value: object) -> None:
    """Raise InvalidArgument unless the value is an email address that can be sent as From."""
    if not isinstance(value, str) or not re.fullmatch(_EMAIL, value) or not value.isascii():
        raise InvalidArgument(f"from_email must be an email address such as me@example.com, not {value!r}")


def check_header(name: object, value: object) -> None:
    """Raise InvalidArgument unless this is a header that can be sent."""
    if not (isinstance(name, str) and re.fullmatch(_HEADER_NAME, name)):
        raise InvalidArgument(f"{name!r} is not a header name")
    if not (isinstance(value, str) and re.fullmatch(_HEADER_VALUE, value)):
        raise InvalidArgument(f"the value of the header {name} must be a string of printable ASCII characters")
