"""PagerDuty's condition language in event orchestration rules: `event.severity matches 'critical'`."""

from __future__ import annotations

import json
import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._values import is_array, is_object, parse, zone_of

_STEP = re.compile(r"\[(?:'((?:[^'\\]|\\.)*)'|(\d+))\]|([^.\[\]]+)")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_COMPARISONS: dict[str, Any] = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
_WORDS = {"true": True, "false": False, "nil": None, "null": None}
_CLOCK = r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?"
_ZONE = r"(?:\s+(?:UTC|\w+/[\w/+-]+))?"
_DATE = rf"(?:\d{{4}}-\d\d-\d\d)\s+[\d:]+{_ZONE}"
_VALUE = rf"'(?:[^'\\]|\\.)*'|{_DATE}|(?<!\w)(?!(?:and|or|not)\b)(?:[^\s()',<>=!\[]|\[[^\]]*\])+"
# A comparison, or a value that is true or false.
_COMPARISON = re.compile(
    rf"""now\s+in\s+(?P<days>(?:(?:{"|".join(_DAYS)})\w*\s*,?\s*)*)(?P<start>{_CLOCK})\s+to\s+(?P<end>{_CLOCK})(?P<zone>{_ZONE})
    |(?:(?:resetting_)?trigger_count\s+over\s+(?P<number>[\d.]+)\s+(?P<unit>second|minute|hour|day|week)s?|(?P<value>{_VALUE}))
    (?:\s*(?P<exists>\bexists\b)
      |\s*\bmatches\b(?:\s*\b(?P<kind>part|regex)\b)?\s*(?P<pattern>{_VALUE})(?P<exactly>\s*\bexactly\b)?
      |\s*(?P<sign>==|!=|<=|>=|<|>)\s*(?P<other>{_VALUE}))?""",
    re.VERBOSE,
)
_GROUP = re.compile(r"\(([^()]*)\)")
_OPERAND = re.compile(r"\s*(not\s+)*[01]\s*")
MAX_LENGTH = 2_048
MISSING = object()


@dataclass(frozen=True)
class Scope:
    """The context of a condition."""

    values: dict[str, Any]  # `event`, `raw_event`, `variables` and others
    now: datetime
    count: Callable[[timedelta], int]  # number of times that the rule was triggered in a period


def evaluate(expression: str, scope: Scope) -> bool:
    """Return whether a condition holds. Raises Refused if it cannot be parsed."""
    if len(expression.encode()) > MAX_LENGTH:
        raise invalid(f"a condition can have at most {MAX_LENGTH} bytes")
    text, groups = _COMPARISON.sub(lambda found: f" {_holds(found, scope):d} ", expression), 1
    while groups:
        text, groups = _GROUP.subn(lambda found: f" {_joined(found[1]):d} ", text)
    return _joined(text)


def _joined(text: str) -> bool:
    """Return the result of results, 0 or 1, with not, and, or between them."""
    found = [re.split(r"\band\b", part) for part in re.split(r"\bor\b", text)]
    for one in [one for part in found for one in part if not _OPERAND.fullmatch(one)]:
        raise invalid(f"cannot parse the condition at {one.strip()!r}")
    return any(all(("1" in one) is (one.count("not") % 2 == 0) for one in part) for part in found)


def lookup(values: dict[str, Any], path: str) -> Any:
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


def _holds(found: re.Match[str], scope: Scope) -> bool:
    """Return whether a comparison holds."""
    if found["start"]:
        return _is_within(found, scope.now)
    if found["unit"]:
        value: Any = float(scope.count(timedelta(**{f"{found['unit']}s": float(found["number"])})))
    else:
        value = scope.now if found["value"] == "now" else _value(found["value"], scope)
    if found["exists"]:
        return value is not MISSING
    if found["pattern"]:
        return _matches(found, value, str(_value(found["pattern"], scope)))
    return _compared(value, found["sign"], _value(found["other"], scope)) if found["sign"] else value is True


def _value(text: str, scope: Scope) -> Any:
    if text.startswith("'"):
        return _unquoted(text[1:-1])
    if re.fullmatch(r"-?\d+(\.\d+)?", text):
        return float(text)
    if re.fullmatch(_DATE, text):
        day, clock, *zone = text.split()
        return parse(f"{day}T{clock}", zone_of("".join(zone)))
    return _WORDS[text] if text in _WORDS else lookup(scope.values, text)


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
    """Compare numbers or times; anything else is only equal or not."""
    if sign in ("==", "!="):
        return (value == other and isinstance(value, bool) == isinstance(other, bool)) is (sign == "==")
    pair = [one if isinstance(one, (datetime, int, float)) else parse(one) for one in (value, other)]
    same = all(isinstance(one, datetime) for one in pair) or all(type(one) in (int, float) for one in pair)
    return same and _COMPARISONS[sign](*pair)


def _is_within(found: re.Match[str], now: datetime) -> bool:
    """Return whether the time is on one of some days, or any day, and between two times of day."""
    days, start, end = found["days"], time.fromisoformat(found["start"]), time.fromisoformat(found["end"])
    local = now.astimezone(zone_of(found["zone"].strip()))
    clock, runs_over = local.time(), end <= start
    is_after_midnight = runs_over and clock < end  # the range belongs to the day before
    is_on_day = not days or _DAYS[local.weekday() - is_after_midnight] in days
    return is_on_day and (is_after_midnight or (clock >= start and (clock < end or runs_over)))
