"""PagerDuty's condition language, of the rules of event orchestrations: `event.severity matches 'critical'`."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._values import is_array, is_object, parse, zone_of

_TOKEN = re.compile(r"\s*('(?:[^'\\]|\\.)*'|\(|\)|==|!=|<=|>=|<|>|,|(?:[^\s()',<>=!\[]|\[[^\]]*\])+)")
_STEP = re.compile(r"\[(?:'((?:[^'\\]|\\.)*)'|(\d+))\]|([^.\[\]]+)")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "<": lambda one, other: one < other,
    "<=": lambda one, other: one <= other,
    ">": lambda one, other: one > other,
    ">=": lambda one, other: one >= other,
}
MAX_LENGTH = 2_048
MISSING = object()


@dataclass(frozen=True)
class Scope:
    """What a condition is about.

    Attributes:
        values: `event`, `raw_event`, `variables` and the like.
        now: the time.
        count: returns how often the rule was triggered in a time.
    """

    values: dict[str, Any]
    now: datetime
    count: Callable[[timedelta], int]


def evaluate(expression: str, scope: Scope) -> bool:
    """Return whether a condition holds. Raises Refused for one that cannot be read."""
    parser = _Parser(expression, scope)
    result = parser.alternatives()
    if parser.rest():
        raise invalid(f"cannot read the condition at {parser.rest()!r}")
    return result is True


def lookup(values: dict[str, Any], path: str) -> Any:
    """Return what a path leads to; MISSING where it leads nowhere."""
    value: Any = values
    for quoted, number, name in _STEP.findall(path):
        key = quoted.replace("\\'", "'").replace("\\\\", "\\") or name
        if is_object(value):
            value = value.get(key or number, MISSING)
        elif is_array(value) and (number or name).isdecimal():
            index = int(number or name)
            value = value[index] if index < len(value) else MISSING
        else:
            return MISSING
    return value


class _Parser:
    """Reads a condition and evaluates it on the way."""

    def __init__(self, expression: str, scope: Scope) -> None:
        if len(expression.encode()) > MAX_LENGTH:
            raise invalid(f"a condition has at most {MAX_LENGTH} bytes")
        self._tokens = _TOKEN.findall(expression)
        if _TOKEN.sub("", expression).strip():
            raise invalid(f"cannot read the condition at {_TOKEN.sub('', expression).strip()!r}")
        self._at = 0
        self._scope = scope

    def rest(self) -> str:
        return " ".join(self._tokens[self._at :])

    def _peek(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _next(self) -> str:
        token = self._peek()
        if not token:
            raise invalid("the condition ends too early")
        self._at += 1
        return token

    def _accept(self, word: str) -> bool:
        if self._peek() == word:
            self._at += 1
            return True
        return False

    def _expect(self, word: str) -> None:
        if not self._accept(word):
            raise invalid(f"the condition has {self._peek()!r} where {word!r} is expected")

    def alternatives(self) -> bool:
        found = self._conjunction()
        while self._accept("or"):
            found = self._conjunction() or found
        return found

    def _conjunction(self) -> bool:
        found = self._negation()
        while self._accept("and"):
            found = self._negation() and found
        return found

    def _negation(self) -> bool:
        if self._accept("not"):
            return not self._negation()
        if self._accept("("):
            found = self.alternatives()
            self._expect(")")
            return found
        return self._comparison()

    def _comparison(self) -> bool:
        first = self._next()
        if first == "now":
            return self._now()
        if first in ("trigger_count", "resetting_trigger_count"):
            return self._count()
        value = self._value(first)
        if self._accept("exists"):
            return value is not MISSING
        if self._peek() in ("", ")", "and", "or"):
            return value is True
        operator = self._next()
        if operator == "matches":
            return self._matches(value)
        other = self._value(self._next())
        if operator in ("==", "!="):
            return (value == other and isinstance(value, bool) == isinstance(other, bool)) is (operator == "==")
        if operator not in _COMPARISONS:
            raise invalid(f"the condition has no operator {operator!r}")
        return _compared(operator, value, other)

    def _value(self, token: str) -> Any:
        if token.startswith("'"):
            return token[1:-1].replace("\\'", "'").replace("\\\\", "\\")
        if token in ("true", "false"):  # a word of a condition
            return token == "true"  # noqa: S105  # a word of a condition
        if token in ("nil", "null"):
            return None
        try:
            return float(token)
        except ValueError:
            return lookup(self._scope.values, token)

    def _matches(self, value: Any) -> bool:
        kind = self._next() if self._peek() in ("part", "regex") else "whole"
        pattern = str(self._value(self._next()))
        is_exact = self._accept("exactly")
        if value is MISSING or value is None:
            return False
        text = value if isinstance(value, str) else json.dumps(value)
        if kind == "regex":
            try:
                return re.search(pattern, text, 0 if is_exact else re.IGNORECASE) is not None
            except re.error as error:
                raise invalid(f"the condition has a regular expression that cannot be read: {error}") from None
        if not is_exact:
            pattern, text = pattern.lower(), text.lower()
        return pattern in text if kind == "part" else pattern == text

    def _count(self) -> bool:
        self._expect("over")
        number, unit = float(self._next()), self._next().rstrip("s") + "s"
        operator, limit = self._next(), float(self._next())
        return _compared(operator, float(self._scope.count(timedelta(**{unit: number}))), limit)

    def _now(self) -> bool:
        if not self._accept("in"):
            operator, date, hour = self._next(), self._next(), self._next()
            zone = zone_of(self._next()) if "/" in self._peek() or self._peek() == "UTC" else zone_of("UTC")
            return _compared(operator, self._scope.now, parse(f"{date}T{hour}", zone))
        days: list[str] = []
        while self._peek()[:3] in _DAYS:
            days.append(self._next()[:3])
            self._accept(",")
        start = time.fromisoformat(self._next())
        self._expect("to")
        end = time.fromisoformat(self._next())
        local = self._scope.now.astimezone(
            zone_of(self._next() if self._peek() not in ("", ")", "and", "or") else None)
        )
        wanted = set(days or _DAYS)
        today, yesterday = _DAYS[local.weekday()], _DAYS[local.weekday() - 1]
        clock = local.time()
        if start < end:
            return today in wanted and start <= clock < end
        return (today in wanted and clock >= start) or (yesterday in wanted and clock < end)


def _compared(operator: str, one: Any, other: Any) -> bool:
    """Compare two numbers or two times; anything else is a mismatch, and false."""
    numbers = all(isinstance(value, (int, float)) and not isinstance(value, bool) for value in (one, other))
    moments = [value if isinstance(value, datetime) else parse(value) for value in (one, other)]
    if numbers:
        return operator in _COMPARISONS and _COMPARISONS[operator](one, other)
    return operator in _COMPARISONS and None not in moments and _COMPARISONS[operator](*moments)
