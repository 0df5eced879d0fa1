"""Model well-known functions and methods of Python, its standard library, and this package."""

from __future__ import annotations

import ast
from string import Formatter

from pagerduty_client.spec.usage.expressions import Expressions
from pagerduty_client.spec.usage.names import CLIENTS
from pagerduty_client.spec.usage.values import (
    NONE,
    Built,
    Client,
    Data,
    Getter,
    Group,
    Items,
    Keyed,
    Later,
    Method,
    Partial,
    String,
    Value,
    Values,
)

# Functions that return their argument, or an iterable of it.
_ITERABLES = frozenset(
    (
        *(
            "list",
            "tuple",
            "set",
            "frozenset",
            "sorted",
            "reversed",
            "iter",
            "aiter",
            "deque",
            "islice",
            "cycle",
            "tqdm",
        ),
        *("takewhile", "dropwhile", "filterfalse", "compress", "as_completed", "track", "batched", "chain", "filter"),
        *("from_iterable", "sample", "roundrobin"),
    )
)
_ELEMENTS = frozenset({"next", "anext", "min", "max", "choice", "first", "last", "one", "reduce"})
_SAME = frozenset(
    (
        *("copy", "deepcopy", "encode", "asdict", "wait_for", "shield", "run", "run_until_complete"),
        *("closing", "aclosing", "enter_context", "enter_async_context"),
    )
)
_TASKS = frozenset({"create_task", "ensure_future", "run_coroutine_threadsafe"})
_SUBMITTING = frozenset({"submit", "to_thread", "run_in_executor", "apply", "apply_async", "run_sync", "start_soon"})
_MAPPING = frozenset({"map", "imap", "imap_unordered", "starmap", "map_async"})
_FILLING = frozenset({"append", "add", "appendleft", "put", "put_nowait", "insert", "push"})
_EXTENDING = frozenset({"extend", "update", "extendleft"})


class Arguments:
    """The arguments of a call, evaluated."""

    def __init__(self, given: list[Values], keywords: dict[str, Values], spreads: list[Values], node: ast.Call) -> None:
        self.given = given
        self.keywords = keywords
        self.spreads = spreads
        self.node = node

    def at(self, number: int) -> Values:
        """Return the values of a positional argument."""
        return self.given[number] if number < len(self.given) else NONE


class Library(Expressions):
    """Evaluates functions and methods that are not part of the program."""

    def function(self, name: str, arguments: Arguments, scope: ast.AST) -> Values:
        """Return the result of a function, by its dotted name."""
        last = name.rpartition(".")[2]
        first = arguments.at(0)
        if name in CLIENTS or name.removesuffix(".from_env") in CLIENTS:
            return frozenset({Client()})
        if last in ("import_module", "__import__"):
            modules = [self.imported(one.value) for one in first if isinstance(one, String)]
            return frozenset(modules)
        if last in ("getattr", "hasattr", "setattr"):
            found = [self.item(owner, text) for owner in first for text in arguments.at(1) if isinstance(text, String)]
            return frozenset[Value]().union(arguments.at(2), *found)
        if last in ("attrgetter", "itemgetter"):
            names = (text for values in arguments.given for text in values if isinstance(text, String))
            return frozenset({Getter(frozenset(names))})
        if last in ("dict", "defaultdict", "OrderedDict", "ChainMap"):
            return self._dict_of(arguments)
        if last == "cast":
            return self.typed(arguments.node.args[0], scope) if arguments.node.args else NONE
        if last in ("submit", "partial", "partialmethod", *_SUBMITTING, *_MAPPING):
            return self._passed_on(last, arguments)
        return self._combined(last, arguments)

    def _combined(self, last: str, arguments: Arguments) -> Values:
        first, everything = arguments.at(0), frozenset[Value]().union(*arguments.given)
        for key in (*arguments.keywords.values(), *(arguments.given[:1] if last in ("filter", "takewhile") else ())):
            for function in key:
                self.apply(function, [self.iterate(everything)])
        if last == "enumerate":
            return frozenset({Items(frozenset({Group((NONE, self.iterate(first)))}))})
        if last in ("zip", "zip_longest", "product"):
            return frozenset({Items(frozenset({Group(tuple(map(self.iterate, arguments.given)))}))})
        if last == "groupby":
            inside = self.iterate(first)
            for function in arguments.at(1):
                self.apply(function, [inside])
            return frozenset({Items(frozenset({Group((NONE, frozenset({Items(inside)})))}))})
        if last == "gather":
            starred = any(isinstance(one, ast.Starred) for one in arguments.node.args)
            return frozenset({Items(self._now(first)) if starred else Group(tuple(map(self._now, arguments.given)))})
        if last in _ITERABLES:
            inside = self.iterate(everything)
            return frozenset({Items(self.iterate(inside) if last == "from_iterable" else inside)})
        if last in _ELEMENTS:
            return self.iterate(first) | (arguments.at(1) if last == "next" else NONE)
        if last in _TASKS:
            return frozenset({Later(self._now(first))})
        return self._now(first) if last in _SAME else NONE

    def _now(self, values: Values) -> Values:
        later = [one.value for one in values if isinstance(one, Later)]
        return frozenset[Value](one for one in values if not isinstance(one, Later)).union(*later)

    def _dict_of(self, arguments: Arguments) -> Values:
        contents = self.build(arguments.node)
        for keyword in arguments.node.keywords:
            if keyword.arg is not None:
                self.put(contents, keyword.arg, arguments.keywords[keyword.arg], [self.location(keyword)])
        for values in arguments.spreads:
            self.spread(contents, values)
        found: set[Value] = {Built(id(arguments.node))}
        for value in arguments.at(0):
            if isinstance(value, Built | Keyed):
                self.spread(contents, frozenset({value}))
            for pair in self.iterate(frozenset({value})):
                if isinstance(pair, Group) and len(pair.items) == 2:
                    found.add(Keyed(pair.items[0], pair.items[1]))
        return frozenset(found)

    def _passed_on(self, last: str, arguments: Arguments) -> Values:
        """Call a function that is passed to another one, with the other arguments."""
        skip = 1 if last == "run_in_executor" else 0
        functions, given = arguments.at(skip), arguments.given[skip + 1 :]
        if last.startswith("partial"):
            for function in functions:
                self.bind(function, given, arguments)
            return frozenset({Partial(functions, tuple(given))})
        if last in _MAPPING:
            given = [self.iterate(values) for values in given]
            if last == "starmap":
                groups = [one.items for values in given for one in values if isinstance(one, Group)]
                given = list(groups[0]) if groups else []
        found: set[Value] = set()
        for function in functions:
            found |= self.apply(function, given, arguments)
        return frozenset({Items(frozenset(found)) if last in _MAPPING else Later(frozenset(found))})

    def method(self, method: Method, arguments: Arguments, scope: ast.AST) -> Values:
        """Return the result of a value's method."""
        owner, name = method.owner, method.name
        if isinstance(owner, Client):
            if name in _SUBMITTING | _MAPPING:
                return self._passed_on(name, arguments)
            return frozenset({owner})  # with_options(…), __enter__()
        if name in _FILLING | _EXTENDING:
            self._fill(owner, name, arguments, scope)
            return NONE
        if name in ("items", "values", "keys", "get", "setdefault", "pop", "popleft", "popitem"):
            return self._looked_up(owner, name, arguments)
        if isinstance(owner, Items):
            return self._of_results(owner, name, arguments)
        if isinstance(owner, Later) and name == "result":
            return owner.value
        if isinstance(owner, String) and name == "format":
            self._formatted(owner, arguments)
        if name in ("copy", "to_dict", "model_copy", "__enter__"):
            return frozenset({owner})
        return NONE

    def _of_results(self, owner: Items, name: str, arguments: Arguments) -> Values:
        if name in ("by", "index_by"):
            texts = [one for values in arguments.given for one in values if isinstance(one, String)]
            for item in owner.of:
                for text in texts or [String("id", self.location(arguments.node))]:
                    self.item(item, text)
            return frozenset({Keyed(NONE, owner.of)})
        if name in ("find", "first"):
            for keyword in arguments.node.keywords:
                for item in owner.of:
                    self.item(item, String(keyword.arg or "", self.location(keyword)))
            for function in arguments.at(0):
                self.apply(function, [owner.of])
            if name == "first" and arguments.given:
                return frozenset({owner})
            return owner.of
        if name in ("by_page", "pages"):
            return frozenset({Items(frozenset({owner}))})
        if name == "sort":
            for function in arguments.keywords.get("key", NONE):
                self.apply(function, [owner.of])
        return (
            owner.of if name in ("__next__", "__anext__") else frozenset({owner}) if name in ("all", "copy") else NONE
        )

    def _looked_up(self, owner: Value, name: str, arguments: Arguments) -> Values:
        keys, held = self.mapped(frozenset({owner}))
        if name == "items":
            return frozenset({Items(frozenset({Group((keys, held))}))})
        if name in ("values", "keys"):
            return frozenset({Items(held if name == "values" else keys)})
        texts = [one for one in arguments.at(0) if isinstance(one, String)]
        if isinstance(owner, Items | Group):
            return self.iterate(frozenset({owner}))
        if name == "setdefault" and isinstance(owner, Built):
            for text in texts:
                self.put(self.contents[owner.site], text.value, arguments.at(1), [text.location])
        found = [self.item(owner, text) for text in texts] if texts else [held]
        return frozenset[Value]().union(arguments.at(1), *found, held if isinstance(owner, Keyed) else NONE)

    def _fill(self, owner: Value, name: str, arguments: Arguments, scope: ast.AST) -> None:
        """Add to a list, a set or a dict."""
        if isinstance(owner, Built) and name == "update":
            contents = self.contents[owner.site]
            for keyword in arguments.node.keywords:
                if keyword.arg is not None:
                    self.put(contents, keyword.arg, arguments.keywords[keyword.arg], [self.location(keyword)])
            for values in (*arguments.given, *arguments.spreads):
                self.spread(contents, values)
            return
        given = arguments.given[-1] if arguments.given else NONE
        inside = given if name in _FILLING else self.iterate(given)
        if isinstance(arguments.node.func, ast.Attribute) and inside:
            self.grow(arguments.node.func.value, frozenset({Items(inside)}), scope)

    def _formatted(self, text: String, arguments: Arguments) -> None:
        """Read the fields that a format string names."""
        try:
            names = [name for _, name, _, _ in Formatter().parse(text.value) if name]
        except ValueError:
            return
        for name in names:
            first, *attributes = name.replace("[", ".").replace("]", "").split(".")
            values = arguments.at(int(first)) if first.isdecimal() else arguments.keywords.get(first, NONE)
            for attribute in attributes:
                reads = [self.item(value, String(attribute, text.location)) for value in values]
                values = frozenset[Value]().union(*reads)

    def item(self, owner: Value, text: String) -> Values:
        """Return the value of an attribute or a key."""
        if isinstance(owner, Data):
            return self.read(owner, text.value, text.location)
        if isinstance(owner, Built):
            found = [values for key, values, _ in self.fields(owner.site) if key == text.value]
            return frozenset[Value]().union(*found)
        if isinstance(owner, Keyed):
            return owner.values
        return (
            self.attribute(owner, text.value, text.location) if not isinstance(owner, Items | Group | String) else NONE
        )

    def grow(self, target: ast.expr, values: Values, scope: ast.AST) -> None:
        """Add values to the target of an expression."""
        if isinstance(target, ast.Name):
            variable = self.variable(target.id, scope)
            if variable is not None:
                self.learn(variable, values)
                if variable in self.latest:
                    self.latest[variable] |= values
        elif isinstance(target, ast.Attribute):
            for owner in self.value(target.value, scope):
                site = getattr(owner, "site", None)
                if site in self.classes:
                    self.learn((site, target.attr), values)
        elif isinstance(target, ast.Call) and isinstance(target.func, ast.Attribute):
            self.grow(target.func.value, frozenset({Keyed(NONE, values)}), scope)  # setdefault(…).append(…)
        elif isinstance(target, ast.Subscript):
            self.grow(target.value, frozenset({Keyed(NONE, values)}), scope)

    def apply(self, function: Value, given: list[Values], arguments: Arguments | None = None) -> Values:
        """Return the result of a library function for positional arguments, and the keywords of a call."""
        raise NotImplementedError

    def bind(self, function: Value, given: list[Values], arguments: Arguments | None) -> None:
        """Assign arguments to a function's parameters."""
        raise NotImplementedError
