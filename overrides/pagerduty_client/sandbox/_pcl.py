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

_TOKEN = re.compile(r"\s*('(?:[^'\\]|\\.)*'|\(|\)|==|!=|<=|>=|<|>|,|(?:[^\s()',<>=!\[]|\[[^\]]*\])+)")
_STEP = re.compile(r"\[(?:'((?:[^'\\]|\\.)*)'|(\d+))\]|([^.\[\]]+)")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_ENDS = ("", ")", "and", "or")
_COMPARISONS: dict[str, Any] = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
_WORDS = {"true": True, "false": False, "nil": None, "null": None}
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
    parser, rest = _Parser(_TOKEN.findall(expression), scope), _TOKEN.sub("", expression).strip()
    result = not rest and parser.alternatives()
    if rest or parser.tokens:
        raise invalid(f"cannot parse the condition at {rest or ' '.join(parser.tokens)!r}")
    return result


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


@dataclass
class _Parser:
    """Parses a condition and evaluates it."""

    tokens: list[str]
    scope: Scope

    def _peek(self) -> str:
        return self.tokens[0] if self.tokens else ""

    def _next(self) -> str:
        if not self.tokens:
            raise invalid("the condition is incomplete")
        return self.tokens.pop(0)

    def _accept(self, word: str) -> bool:
        return self._peek() == word and bool(self._next())

    def _expect(self, word: str) -> None:
        if not self._accept(word):
            raise invalid(f"the condition has {self._peek()!r} instead of {word!r}")

    def alternatives(self) -> bool:
        found = [self._conjunction()]
        while self._accept("or"):
            found.append(self._conjunction())
        return any(found)

    def _conjunction(self) -> bool:
        found = [self._negation()]
        while self._accept("and"):
            found.append(self._negation())
        return all(found)

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
            return self._is_within() if self._accept("in") else self._compared(self.scope.now)
        if first in ("trigger_count", "resetting_trigger_count"):
            self._expect("over")
            number, unit = float(self._next()), self._next().rstrip("s") + "s"
            return self._compared(float(self.scope.count(timedelta(**{unit: number}))))
        value = self._value(first)
        if self._accept("exists"):
            return value is not MISSING
        if self._peek() in _ENDS:
            return value is True
        return self._matches(value) if self._accept("matches") else self._compared(value)

    def _value(self, token: str) -> Any:
        if token.startswith("'"):
            return _unquoted(token[1:-1])
        if _NUMBER.fullmatch(token):
            return float(token)
        if _DATE.fullmatch(token):
            hour, has_zone = self._next(), "/" in self._peek() or self._peek() == "UTC"
            return parse(f"{token}T{hour}", zone_of(self._next() if has_zone else None))
        return _WORDS[token] if token in _WORDS else lookup(self.scope.values, token)

    def _matches(self, value: Any) -> bool:
        kind = self._next() if self._peek() in ("part", "regex") else "whole"
        pattern = str(self._value(self._next()))
        is_exact = self._accept("exactly")
        if value is MISSING or value is None:
            return False
        text = value if isinstance(value, str) else json.dumps(value)
        flags = re.DOTALL | re.MULTILINE | (0 if is_exact else re.IGNORECASE)
        try:
            read = re.compile(pattern if kind == "regex" else re.escape(pattern), flags)
        except re.error as error:
            raise invalid(f"the condition has an invalid regular expression: {error}") from None
        return (read.fullmatch(text) if kind == "whole" else read.search(text)) is not None

    def _compared(self, value: Any) -> bool:
        """Compare with the next value: numbers or times; anything else does not match."""
        sign, other = self._next(), self._value(self._next())
        if sign in ("==", "!="):
            return (value == other and isinstance(value, bool) == isinstance(other, bool)) is (sign == "==")
        if sign not in _COMPARISONS:
            raise invalid(f"the condition has no operator {sign!r}")
        pair = [one if isinstance(one, (datetime, int, float)) else parse(one) for one in (value, other)]
        same = all(isinstance(one, datetime) for one in pair) or all(type(one) in (int, float) for one in pair)
        return same and _COMPARISONS[sign](*pair)

    def _is_within(self) -> bool:
        """Return whether the time is on one of some days, or any day, and between two times of day."""
        days: list[str] = []
        while self._peek()[:3] in _DAYS:
            days.append(self._next()[:3])
            self._accept(",")
        start = time.fromisoformat(self._next())
        self._expect("to")
        end = time.fromisoformat(self._next())
        local = self.scope.now.astimezone(zone_of(self._next() if self._peek() not in _ENDS else None))
        clock, runs_over = local.time(), end <= start
        is_after_midnight = runs_over and clock < end  # the range belongs to the day before
        day = _DAYS[local.weekday() - is_after_midnight]
        return (not days or day in days) and (is_after_midnight or (clock >= start and (clock < end or runs_over)))
