"""The naming rules: the noun comes from the path, the verb from the HTTP method or an action in the operation ID.

PagerDuty's paths are regular and its operation IDs are not, so an ID is used only when it names an action (`merge`,
`convert`, `render`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from scripts.identifiers import singular
from scripts.method_names.paths import Part, Route, shape, singulars, words

VERBS = {"get": "get", "post": "create", "put": "update", "patch": "update", "delete": "delete"}


class Rules:
    """Names single operations. It knows all operations of the spec, because some rules look at neighboring paths."""

    def __init__(self, routes: Iterable[Route]) -> None:
        routes = list(routes)
        self._methods_at: dict[str, set[str]] = {}
        firsts: dict[str, set[str]] = {}
        for route in routes:
            self._methods_at.setdefault(shape(route.path), set()).add(route.method)
            firsts.setdefault(route.tag, set()).add(route.parts[0].literal)
        parameters = {name for route in routes for part in route.parts for name in part.parameters}
        # Nouns that the API never uses in the singular: `{credentials_id}`.
        self._plural_only = {name.removesuffix("_id") for name in parameters if name.endswith("s_id")}
        self._tags_at_one_path = {tag for tag, literals in firsts.items() if len(literals) == 1}

    def names(self, route: Route) -> list[str]:
        """Return names for an operation's method, best first."""
        own = [word for word in words(route.id) if singular(word) not in route.tag_words]
        whole = "_".join(words(route.id))
        return [*self._by_path(route), "_".join(own), whole, f"{whole}_{route.method}"]

    def _by_path(self, route: Route) -> list[str]:
        parts, base = route.parts, self._base(route)
        if base == 0 and not singulars(parts[0].literal) & route.tag_words:
            return [self._below_another(route)]
        rest, owner, suffix = list(parts[base:]), parts[base - 1] if base else Part(""), ""
        if rest and not owner.is_item and self._is_key(route, rest[0]):
            key = rest.pop(0)
            suffix = f"{'by' if key.parameters == (key.one,) else 'for'}_{key.one}"
            owner = Part(owner.literal, ("key",))
        if not rest:
            return [_joined(self._own_verb(route, owner, has_key=bool(suffix)), suffix)]
        verb, rest = self._verb(route, rest)
        name = _joined(verb, self._noun(route, verb, rest), suffix)
        parents = [part.one for part in (owner, *rest[:-1]) if part.is_item]
        return [name, *(f"{name}_for_{parent}" for parent in parents[-1:])]

    def _base(self, route: Route) -> int:
        """Return how many leading parts name the resource itself: `incidents`, `incidents/types`."""
        first, *rest = route.parts
        alone = route.tag in self._tags_at_one_path
        if alone and rest and not first.is_item and singulars(rest[0].literal) == route.tag_words:
            return 2  # the tag "Custom Fields" at /incidents/custom_fields
        joined = singular("".join(words(re.sub(r"[_ ]?v\d+$", "", route.tag))))
        count = 0
        for part in route.parts:
            own = singulars(part.literal)
            shares = count == 0 and alone and own & route.tag_words
            if not part.literal or not (own <= route.tag_words or part.one == joined or shares):
                break
            count += 1
            if part.is_item:
                break
        return count

    def _own_verb(self, route: Route, owner: Part, *, has_key: bool) -> str:
        """Return the verb for the resource's own collection or one of its items."""
        if route.is_action:
            return route.verb
        if route.method == "get" and route.returns_list and (has_key or not owner.is_item):
            return "get" if not has_key and self._is_singleton(route) else "list"
        if route.method in ("put", "patch") and not owner.is_item and not self._is_singleton(route):
            return "update_many"
        return VERBS.get(route.method, route.method)

    def _verb(self, route: Route, rest: list[Part]) -> tuple[str, list[Part]]:
        """Return the verb, and the parts that remain for the noun."""
        last = rest[-1]
        if last.literal == "unsubscribe":
            before = rest[:-1]
            names_it = before and "subscription" in before[-1].literal
            return "remove", before if names_it else [*before, Part("subscribers")]
        if route.method != "get" and route.verb != "get" and self._is_link(route, rest):
            return ("remove" if route.method == "delete" else "add"), rest
        lone = self._is_lone_post(route)
        if route.is_action:
            if not last.is_item and words(last.literal)[:1] == [route.verb]:
                return last.literal, rest[:-1]
            derived = not last.is_item and last.literal[:4] == route.verb[:4] and len(rest) > 1
            return route.verb, rest[:-1] if derived or lone else rest
        if lone:
            return last.literal, rest[:-1]
        if route.method == "post" and route.verb == "get":
            return ("list" if route.returns_list else "get"), rest
        if route.method == "get":
            is_list = route.returns_list and not last.is_item and not self._is_singleton(route)
            return ("list" if is_list else "get"), rest
        return VERBS.get(route.method, route.method), rest

    def _noun(self, route: Route, verb: str, rest: list[Part]) -> str:
        """Return the noun: the words of each part that repeat neither the resource nor the part before."""
        found: list[str] = []
        for part in rest:
            plural = part.literal in self._plural_only or (part is rest[-1] and self._is_plural(route, verb, part))
            text = part.literal if plural else part.one
            while "_" in text and singular(text.split("_")[0]) in route.tag_words:
                text = text.split("_", 1)[1]
            before = "_".join(found)
            if before and (text.startswith(found[-1]) or singular(text) == before):
                found.pop()  # posts/post_updates, posts/postmortem
            elif before and "_" in text and text.split("_")[0] == before.split("_")[-1]:
                text = text.split("_", 1)[1]  # custom_fields/field_options
            found.append(text)
        return "_".join(found)

    def _is_plural(self, route: Route, verb: str, part: Part) -> bool:
        if part.is_item:
            return False
        if verb in ("create", "add") or route.is_action:
            return not route.returns_entity and words(part.literal)[-1] in words(route.id)
        return True

    def _below_another(self, route: Route) -> str:
        """Name an operation whose path starts with another resource: `/services/{id}/change_events`."""
        first, *rest = route.parts
        verb = VERBS.get(route.method, route.method)
        if route.is_action:
            verb = route.verb
        elif route.method == "get" and route.returns_list:
            verb = "list"
        left = [] if first.is_item else words(first.one)
        for part in rest:
            own = words(part.literal)
            shared = {singular(word) for word in own} & route.tag_words
            left += [word for word in own if singular(word) not in route.tag_words] if shared else own
        return _joined(verb, *left, f"for_{first.one}" if first.is_item and first.literal else "")

    def _is_key(self, route: Route, part: Part) -> bool:
        """Return whether a part only names the type of the next ID: `/event_orchestrations/services/{service_id}`."""
        if len(part.parameters) != 1:
            return False
        collection = route.path[: route.path.index(f"/{part.literal}/") + 1 + len(part.literal)]
        if self._methods_at.get(shape(collection)):
            return False
        name = part.parameters[0]
        is_entity = f"/{words(part.literal)[-1]}/{{}}" in self._methods_at
        return name == part.one or (is_entity and name in ("id", f"{part.one}_id"))

    def _is_singleton(self, route: Route) -> bool:
        """Return whether a path is read and replaced as a whole: GET and PUT, and no items below it."""
        path = shape(route.path)
        return {"get", "put"} <= self._methods_at[path] and f"{path}/{{}}" not in self._methods_at

    def _is_link(self, route: Route, rest: list[Part]) -> bool:
        """Return whether the last part is an entity with a path of its own in the API: a team's users."""
        last = rest[-1].literal
        own = {f"/{last}", f"/{last}/{{}}"} <= self._methods_at.keys()
        return own and "{" in route.path.split(f"/{last}")[0]

    def _is_lone_post(self, route: Route) -> bool:
        """Return whether the last segment is an action: POST only, singular, with nothing below it (`snooze`)."""
        last = route.parts[-1]
        alone = self._methods_at[shape(route.path)] == {"post"} and not last.is_item and route.verb != "get"
        return alone and last.one == last.literal and len(route.parts) > 1


def _joined(*words_: str) -> str:
    return "_".join(word for word in words_ if word)
