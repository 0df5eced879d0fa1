"""Changes of servers, security schemes and security requirements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pagerduty_client.spec.changes import ADDITIVE, BREAKING_CALLERS, NEUTRAL, WHOLE_SPEC, Change
from pagerduty_client.spec.nodes import as_dict, as_list, facts_of, key_of, strings
from pagerduty_client.spec.schemas import SpecReader


def server_changes(
    operation: str, before: Any, after: Any, inherited: tuple[Any, Any] = (None, None)
) -> Iterator[Change]:
    """Yield added and removed servers; None if they are `inherited` from the spec."""
    if before is None or after is None:
        old, new = (
            facts_of(one if one is not None else all_) for one, all_ in zip((before, after), inherited, strict=True)
        )
        if before is not after and key_of(old) != key_of(new):
            yield Change(operation, "servers", "servers-changed", BREAKING_CALLERS, _urls(before), _urls(after))
        return
    old, new = ({str(one.get("url", "/")): one for one in map(as_dict, as_list(side))} for side in (before, after))
    for url in sorted(old.keys() - new.keys()):
        yield Change(operation, "servers", "server-removed", BREAKING_CALLERS, url)
    for url in sorted(new.keys() - old.keys()):
        yield Change(operation, "servers", "server-added", ADDITIVE, None, url)
    for url in sorted(old.keys() & new.keys()):
        was, now = (as_dict(facts_of(side[url])).get("variables") for side in (old, new))
        if key_of(was) != key_of(now):
            yield Change(operation, f"servers {url}", "server-variables-changed", BREAKING_CALLERS, was, now)


def _urls(servers: Any) -> list[Any] | None:
    return None if servers is None else [as_dict(one).get("url") for one in as_list(servers)]


def requirement_changes(operation: str, before: Any, after: Any, renamed: dict[str, str]) -> Iterator[Change]:
    """Yield the change of the security requirements.

    Each requirement is one way to authorize: removing one, or adding a scope to it, may remove the one in use.
    """
    old = [{renamed.get(name, name): scopes for name, scopes in _requirement(one).items()} for one in as_list(before)]
    new = [_requirement(one) for one in as_list(after)]
    if _same(old, new):
        return
    kept = not new or (bool(old) and all(any(_implies(was, now) for now in new) for was in old))
    yield Change(operation, "security", "security-changed", ADDITIVE if kept else BREAKING_CALLERS, before, after)


def _requirement(node: Any) -> dict[str, frozenset[str]]:
    return {name: frozenset(strings(scopes)) for name, scopes in as_dict(node).items()}


def _same(old: list[dict[str, frozenset[str]]], new: list[dict[str, frozenset[str]]]) -> bool:
    return all(one in new for one in old) and all(one in old for one in new)


def _implies(was: dict[str, frozenset[str]], now: dict[str, frozenset[str]]) -> bool:
    """Return whether a caller that meets a requirement also meets another one."""
    return all(name in was and scopes <= was[name] for name, scopes in now.items())


def scheme_changes(before: SpecReader, after: SpecReader, required: set[str]) -> Iterator[Change]:
    """Yield the changes of security schemes, which matter to callers if an operation required them."""
    old, new, renamed = _schemes(before), _schemes(after), scheme_renames(before, after)
    for name in sorted(old.keys() | new.keys()):
        where = f"security scheme {name}"
        if name in renamed:
            yield Change(WHOLE_SPEC, where, "security-scheme-renamed", NEUTRAL, name, renamed[name])
        elif name not in new:
            effect = BREAKING_CALLERS if name in required else NEUTRAL
            yield Change(WHOLE_SPEC, where, "security-scheme-removed", effect)
        elif name in old:
            for change in _scheme(where, old[name], new[name]):
                yield change if name in required else replace(change, effect=NEUTRAL)
        elif name not in renamed.values():
            yield Change(WHOLE_SPEC, where, "security-scheme-added", ADDITIVE)


def scheme_renames(before: SpecReader, after: SpecReader) -> dict[str, str]:
    """Return the new names of security schemes that were renamed."""
    old, new = _schemes(before), _schemes(after)
    come = {name: facts for name, facts in new.items() if name not in old}
    found: dict[str, str] = {}
    for name, facts in old.items():
        now = next((one for one in come if name not in new and come[one] == facts), None)
        if now is not None:
            found[name] = now
            del come[now]
    return found


def _schemes(reader: SpecReader) -> dict[str, dict[str, Any]]:
    schemes = as_dict(as_dict(reader.spec.get("components")).get("securitySchemes"))
    return {name: as_dict(facts_of(reader.object(node))) for name, node in schemes.items()}


def _scheme(where: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
    for field in sorted((old.keys() | new.keys()) - {"flows"}):
        was, now = old.get(field), new.get(field)
        if key_of(was) != key_of(now):
            effect = NEUTRAL if field == "bearerFormat" or field.startswith("x-") else BREAKING_CALLERS
            yield Change(WHOLE_SPEC, where, f"security-scheme-{field}-changed", effect, was, now)
    flows = as_dict(old.get("flows")), as_dict(new.get("flows"))
    for name in sorted(flows[0].keys() | flows[1].keys()):
        location, (was, now) = f"{where} {name}", (as_dict(side.get(name)) for side in flows)
        if name not in flows[1]:
            yield Change(WHOLE_SPEC, location, "oauth-flow-removed", BREAKING_CALLERS)
        elif name not in flows[0]:
            yield Change(WHOLE_SPEC, location, "oauth-flow-added", ADDITIVE)
        else:
            for field in sorted((was.keys() | now.keys()) - {"scopes"}):
                if key_of(was.get(field)) != key_of(now.get(field)):
                    kind, values = f"oauth-{field}-changed", (was.get(field), now.get(field))
                    yield Change(WHOLE_SPEC, location, kind, BREAKING_CALLERS, *values)
            scopes = as_dict(was.get("scopes")).keys(), as_dict(now.get("scopes")).keys()
            for scope in sorted(scopes[0] - scopes[1]):
                yield Change(WHOLE_SPEC, location, "oauth-scope-removed", BREAKING_CALLERS, scope)
            for scope in sorted(scopes[1] - scopes[0]):
                yield Change(WHOLE_SPEC, location, "oauth-scope-added", ADDITIVE, None, scope)
