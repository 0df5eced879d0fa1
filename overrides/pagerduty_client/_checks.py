"""Checks of arguments. They take objects: whoever uses no type checker can pass anything."""

from __future__ import annotations

import math
import re

from pagerduty_runtime.errors import InvalidArgument

_EMAIL = r"[^@\s,;<>\"\x00-\x1f\x7f]+@[^@\s,;<>\"\x00-\x1f\x7f]+"
_HEADER_NAME = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_HEADER_VALUE = r"[\t -~]*"
# What can be sent as a token in a header.
SENDABLE = r"[!-~]+"


def check_type(name: str, value: object, kind: type | tuple[type, ...], wanted: str) -> None:
    """Raise InvalidArgument for a value of another type; True and False are no numbers."""
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise InvalidArgument(f"{name} is {wanted}, not {type(value).__name__}")


def check_callable(name: str, value: object) -> None:
    """Raise InvalidArgument for what cannot be called."""
    if not callable(value):
        raise InvalidArgument(f"{name} is a function, not {type(value).__name__}")


def check_count(name: str, value: object) -> None:
    """Raise InvalidArgument unless the value is a whole number, 1 or more."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise InvalidArgument(f"{name} is a number, 1 or more, not {value!r}")


def check_seconds(name: str, value: object) -> None:
    """Raise InvalidArgument unless the value is a number of seconds above 0, or None."""
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < math.inf:
        raise InvalidArgument(f"{name} is a number of seconds above 0, or None for no limit, not {value!r}")


def check_str(name: str, value: object) -> None:
    """Raise InvalidArgument, which does not show the value, unless it is a string that can be sent."""
    if not isinstance(value, str) or not value:
        raise InvalidArgument(f"{name} is a string, not {'an empty one' if value == '' else type(value).__name__}")
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise InvalidArgument(f"{name} has characters in it that cannot be sent")


def check_email(value: object) -> None:
    """Raise InvalidArgument unless the value is an email address that can be sent as From."""
    if not isinstance(value, str) or not re.fullmatch(_EMAIL, value) or not value.isascii():
        raise InvalidArgument(f"from_email is an email address such as me@example.com, not {value!r}")


def check_header(name: object, value: object) -> None:
    """Raise InvalidArgument unless this is a header that can be sent."""
    if not (isinstance(name, str) and re.fullmatch(_HEADER_NAME, name)):
        raise InvalidArgument(f"{name!r} is not the name of a header")
    if not (isinstance(value, str) and re.fullmatch(_HEADER_VALUE, value)):
        raise InvalidArgument(f"the value of the header {name} is not a string of printable ASCII characters")
