"""Event orchestrations: rules with conditions like `event.severity matches 'critical'`, and their actions."""

from __future__ import annotations

import json
import operator
import re
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._values import Entity, child, is_array, is_object, objects, zone_of

_TEMPLATE = re.compile(r"\{\{\s*([^}]+?)\s*\}\}")
# The actions that take effect after all rules, and those that set a field of the event.
_EFFECTS = ("drop_event", "suppress", "priority", "escalation_policy", "annotate")
_SETS = ("severity", "event_action")
_STEP = re.compile(r"\[(?:'((?:[^'\\]|\\.)*)'|(\d+))\]|([^.\[\]]+)")
_COMPARISONS: dict[str, Any] = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
_WORDS = {"true": True, "false": False, "nil": None, "null": None}
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_CLOCK = r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?"
_VALUE = r"'(?:[^'\\]|\\.)*'|(?<!\w)(?!(?:and|or|not)\b)(?:[^\s()',<>=!\[]|\[[^\]]*\])+"
# A comparison, or a value that is true or false.
_COMPARISON = re.compile(
    rf"""now\s+in\s+(?P<days>(?:(?:{"|".join(_DAYS)})\w*\s*,?\s*)*)(?P<start>{_CLOCK})\s+to\s+(?P<end>{_CLOCK})
    (?:\s+(?P<zone>UTC|\w+/[\w/+-]+))?
    |(?P<count>(?:resetting_)?trigger_count)\s+over\s+[\d.]+\s+\w+\s*(?:==|!=|<=|>=|<|>)\s*\d+
    |(?P<value>{_VALUE})
    (?:\s*(?P<exists>\bexists\b)
      |\s*\bmatches\b(?:\s*\b(?P<kind>part|regex)\b)?\s*(?P<pattern>{_VALUE})(?P<exactly>\s*\bexactly\b)?
      |\s*(?P<sign>==|!=|<=|>=|<|>)\s*(?P<other>{_VALUE}))?""",
    re.VERBOSE,
)
_GROUP = re.compile(r"\(([^()]*)\)")
_OPERAND = re.compile(r"\s*(not\s+)*[01]\s*")
MAX_LENGTH = 2_048
MISSING = object()


@dataclass
class Event:
    """An event, and what rules made of it."""

    account: Account
    body: Entity  # as it was received
    fields: Entity  # its payload, `dedup_key` and `event_action`, after the rules
    service: Entity | None  # None if it is not routed
    integration: Entity | None  # the service's; None for an event that an orchestration routes
    effects: Entity = field(default_factory=dict[str, Any])  # by name of the action
    variables: Entity = field(default_factory=dict[str, Any])

    @property
    def summary(self) -> str:
        """The alert's title."""
        return str(self.fields.get("summary") or "")

    @property
    def severity(self) -> str:
        """The severity; defaults to critical."""
        return str(self.fields.get("severity") or "critical")

    def orchestrate(self, orchestration: Entity | None) -> None:
        """Route the event by an orchestration, if its routing key is one's, and apply the rules of its service."""
        if orchestration is not None:
            base = f"/event_orchestrations/{orchestration['id']}"
            self._apply(f"{base}/global")
            to = self._apply(f"{base}/router")
            self.service = next(
                (one for one in self.account.store.all("/services") if to in (one["id"], one["name"])), None
            )
            if self.service is None:
                self._apply(f"{base}/unrouted")
        if self.service is not None:
            path = f"/event_orchestrations/services/{self.service['id']}"
            if (self.account.singleton(path) or {}).get("_active"):
                self._apply(path)

    def _apply(self, path: str) -> str:
        """Apply the rules of a path, set by set, until none leads to another set; return where the last one leads."""
        kept, at = self.account.singleton(path) or {}, "start"
        sets = {str(one["id"]): one for one in objects(kept.get("sets"))}
        while at in sets and not self.effects.get("drop_event"):
            rules = objects(sets.pop(at).get("rules"))
            matching = next((one for one in rules if self._matches(one)), child(kept, "catch_all"))
            at = self._act(child(matching, "actions"))
        return at

    def _matches(self, rule: Entity) -> bool:
        """Return whether a rule matches: any condition holds, or there are no conditions."""
        conditions = [str(one.get("expression")) for one in objects(rule.get("conditions"))]
        holds = not conditions or any(evaluate(one, self._values) for one in conditions)
        return holds and not rule.get("disabled")

    @property
    def _values(self) -> Entity:
        own = {"event": self.fields, "raw_event": self.body, "variables": self.variables}
        return {**own, "now": self.account.now()}

    def _act(self, actions: Entity) -> str:
        """Apply actions; return the set, or the ID or the name of the service, that they route to."""
        found = {str(one.get("name")): self._extracted(one) for one in objects(actions.get("variables"))}
        self.variables |= {name: value for name, value in found.items() if value is not None}
        for one in objects(actions.get("extractions")):
            self._extract(one)
        self.effects |= {name: actions[name] for name in _EFFECTS if actions.get(name)}
        self.fields |= {name: actions[name] for name in _SETS if actions.get(name)}
        dynamic = child(actions, "dynamic_route_to")
        return str((self._extracted(dynamic) if dynamic else actions.get("route_to")) or "")

    def _extract(self, one: Entity) -> None:
        """Set the field that an extraction names."""
        *steps, last = str(one.get("target") or "").removeprefix("event.").split(".")
        template, value, place = one.get("template"), self._extracted(one), self.fields
        if template is not None:
            value = _TEMPLATE.sub(lambda found: _text(lookup(self._values, found[1])), str(template))
        for step in steps:
            place = place.setdefault(step, {})
        if value is not None:
            place[last] = value

    def _extracted(self, given: Entity) -> str | None:
        """Return the match of a regular expression in a source: its groups joined, else the whole match."""
        source = lookup(self._values, str(given.get("source") or given.get("path") or ""))
        pattern = str(given.get("regex") or given.get("value") or ".*")
        match = re.search(pattern, _text(source)) if source is not MISSING and source is not None else None
        if match is None:
            return None
        return "".join(one or "" for one in match.groups()) if match.groups() else match[0]


def _text(value: Any) -> str:
    return "" if value is MISSING or value is None else str(value)


# --- conditions


def evaluate(expression: str, values: Entity) -> bool:
    """Return whether a condition holds for `event`, `variables` and others. Raises Refused if it is invalid."""
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
    """Return whether a comparison holds. Without values, only its syntax matters."""
    if not values:
        return False
    if found["count"]:
        raise invalid(f"the sandbox does not support {found['count']} in conditions")
    if found["start"]:
        return _is_within(found, values["now"])
    value = _value(found["value"], values)
    if found["exists"]:
        return value is not MISSING
    if found["pattern"]:
        return _matches(found, value, str(_value(found["pattern"], values)))
    return _compared(value, found["sign"], _value(found["other"], values)) if found["sign"] else value is True


def _value(text: str, values: Entity) -> Any:
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


def _is_within(found: re.Match[str], now: datetime) -> bool:
    """Return whether the time is on one of some days, or any day, and between two times of day."""
    days, start, end = found["days"], time.fromisoformat(found["start"]), time.fromisoformat(found["end"])
    local = now.astimezone(zone_of(found["zone"]))
    clock, runs_over = local.time(), end <= start
    is_after_midnight = runs_over and clock < end  # the range belongs to the day before
    is_on_day = not days or _DAYS[local.weekday() - is_after_midnight] in days
    return is_on_day and (is_after_midnight or (clock >= start and (clock < end or runs_over)))
