"""PagerDuty's condition language in event orchestration rules: `event.severity matches 'critical'`."""

from __future__ import annotations

import json
import operator
import re
from typing import Any

from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._values import Entity, is_array, is_object

_STEP = re.compile(r"\[(?:'((?:[^'\\]|\\.)*)'|(\d+))\]|([^.\[\]]+)")
_COMPARISONS: dict[str, Any] = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
_WORDS = {"true": True, "false": False, "nil": None, "null": None}
_UNSUPPORTED = frozenset({"now", "trigger_count", "resetting_trigger_count"})
_VALUE = r"'(?:[^'\\]|\\.)*'|(?<!\w)(?!(?:and|or|not)\b)(?:[^\s()',<>=!\[]|\[[^\]]*\])+"
# A comparison, or a value that is true or false.
_COMPARISON = re.compile(
    rf"""(?P<value>{_VALUE})
    (?:\s*(?P<exists>\bexists\b)
      |\s*\bmatches\b(?:\s*\b(?P<kind>part|regex)\b)?\s*(?P<pattern>{_VALUE})(?P<exactly>\s*\bexactly\b)?
      |\s*(?P<sign>==|!=|<=|>=|<|>)\s*(?P<other>{_VALUE}))?""",
    re.VERBOSE,
)
_GROUP = re.compile(r"\(([^()]*)\)")
_OPERAND = re.compile(r"\s*(not\s+)*[01]\s*")
MAX_LENGTH = 2_048
MISSING = object()


def evaluate(expression: str, values: Entity) -> bool:
    """Return whether a condition holds for `event`, `raw_event` and `variables`. Raises Refused if it is invalid."""
    if len(expression.encode()) > MAX_LENGTH:
        raise invalid(f"a condition can have at most {MAX_LENGTH} bytes")
    text, groups = _COMPARISON.sub(lambda found: f" {_holds(found, values):d} ", expression), 1
    while groups:
        text, groups = _GROUP.subn(lambda found: f" {_joined(found[1]):d} ", text)
    return _joined(text)


def _joined(text: str) -> bool:
    """Return the result of results, 0 or 1, with not, and, or between them."""
    found = [re.split(r"\band\b", part) for part in re.split(r"\bor\b", text)]
    for one in [one for part in found for one in part if not _OPERAND.fullmatch(one)]:
        raise invalid(f"cannot parse the condition at {one.strip()!r}")
    return any(all(("1" in one) is (one.count("not") % 2 == 0) for one in part) for part in found)


def lookup(values: Entity, path: str) -> Any:
    """Return the value at a path, or MISSING."""
    value: Any = values
    for quoted, number, name in _STEP.findall(path):
        key = _unquoted(quoted) or name or number
        if is_object(value):
            value = value.get(key, MISSING)
        elif is_array(value) and key.isdecimal() and int(key) < len(value):
            value = value[int(key)]
        else:
            return MISSING
    return value


def _unquoted(text: str) -> str:
    return text.replace("\\'", "'").replace("\\\\", "\\")


def _holds(found: re.Match[str], values: Entity) -> bool:
    """Return whether a comparison holds."""
    value = _value(found["value"], values)
    if found["exists"]:
        return value is not MISSING
    if found["pattern"]:
        return _matches(found, value, str(_value(found["pattern"], values)))
    return _compared(value, found["sign"], _value(found["other"], values)) if found["sign"] else value is True


def _value(text: str, values: Entity) -> Any:
    if text in _UNSUPPORTED:
        raise invalid(f"the sandbox does not support {text} in conditions")
    if text.startswith("'"):
        return _unquoted(text[1:-1])
    if re.fullmatch(r"-?\d+(\.\d+)?", text):
        return float(text)
    return _WORDS[text] if text in _WORDS else lookup(values, text)


def _matches(found: re.Match[str], value: Any, pattern: str) -> bool:
    if value is MISSING or value is None:
        return False
    flags = re.DOTALL | re.MULTILINE | (0 if found["exactly"] else re.IGNORECASE)
    try:
        read = re.compile(pattern if found["kind"] == "regex" else re.escape(pattern), flags)
    except re.error as error:
        raise invalid(f"the condition has an invalid regular expression: {error}") from None
    text = value if isinstance(value, str) else json.dumps(value, default=str)
    return (read.search(text) if found["kind"] else read.fullmatch(text)) is not None


def _compared(value: Any, sign: str, other: Any) -> bool:
    """Compare numbers; anything else is only equal or not."""
    if sign in ("==", "!="):
        return (value == other and isinstance(value, bool) == isinstance(other, bool)) is (sign == "==")
    return all(type(one) in (int, float) for one in (value, other)) and bool(_COMPARISONS[sign](value, other))
