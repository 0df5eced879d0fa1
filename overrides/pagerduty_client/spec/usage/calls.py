"""Evaluate calls: of operations, of models, and of the program's own functions and classes."""

from __future__ import annotations

import ast
from typing import Any

from pagerduty_client.spec.identifiers import spellings
from pagerduty_client.spec.usage.analysis import MODELS
from pagerduty_client.spec.usage.library import Arguments, Library
from pagerduty_client.spec.usage.values import (
    NONE,
    Built,
    Class,
    Data,
    Detailed,
    Endpoint,
    External,
    Function,
    Getter,
    Instance,
    Items,
    Managed,
    Method,
    Partial,
    String,
    Value,
    Values,
)

# Arguments of endpoint functions that are not parameters of the operation.
_NO_PARAMETERS = frozenset({"client", "body", "resume", "progress", "concurrency"})


class Calls(Library):
    """Evaluates calls."""

    def call(self, function: Value, node: ast.Call | None, scope: Any) -> Values:
        """Return the result of calling a value."""
        if node is None:
            return self.apply(function, [])
        given: list[Values] = []
        for one in node.args:
            value = self.value(one, scope)
            given.append(self.iterate(value) if isinstance(one, ast.Starred) else value)
        keywords = {one.arg: self.value(one.value, scope) for one in node.keywords if one.arg is not None}
        spreads = [self.value(one.value, scope) for one in node.keywords if one.arg is None]
        arguments = Arguments(given, keywords, spreads, node)
        if isinstance(function, External) and not function.name.startswith(MODELS):
            self._given_on(arguments)
            return self.function(function.name, arguments, scope)
        if isinstance(function, Method):
            self._given_on(arguments)
            return self._external_method(function, arguments, scope)
        return self.apply(function, given, arguments)

    def _external_method(self, function: Method, arguments: Arguments, scope: ast.AST) -> Values:
        found = self.method(function, arguments, scope)
        if not found and not isinstance(function.owner, Data | String | Items):
            found = self.function(function.name, arguments, scope)
        return found

    def _given_on(self, arguments: Arguments) -> None:
        """Record the arguments of an endpoint function that is passed to an unknown function with them."""
        for values in (*arguments.given, *arguments.keywords.values()):
            for value in values:
                if isinstance(value, Endpoint) and value.kind != "module":
                    self._request(value, arguments, skip=frozenset())

    def apply(self, function: Value, given: list[Values], arguments: Arguments | None = None) -> Values:
        """Return the result of a library function for positional arguments, and the keywords of a call."""
        if isinstance(function, Partial):
            found = [self.apply(one, [*function.given, *given], arguments) for one in function.function]
            return frozenset[Value]().union(*found)
        if isinstance(function, Endpoint):
            if arguments is not None:
                self._request(function, arguments)
            return self._response(function, None if arguments is None else arguments.node)
        if isinstance(function, Getter):
            for values in given:
                for value in values:
                    for text in function.names:
                        self._path(value, text)
            return NONE
        if isinstance(function, External) and function.name.startswith(MODELS):
            return self._model(function.name.removeprefix(MODELS), arguments)
        if isinstance(function, External) and arguments is not None:
            return self.function(function.name, arguments, arguments.node)
        self.bind(function, given, arguments)
        if isinstance(function, Class):
            return frozenset({Instance(function.site)})
        if isinstance(function, Instance):
            called = self.attribute(function, "__call__", ("", 0))
            return frozenset[Value]().union(*(self.apply(one, given, arguments) for one in called))
        return self._returned(function) if isinstance(function, Function) else NONE

    def _path(self, value: Value, text: String) -> None:
        values: Values = frozenset({value})
        for name in text.value.split("."):
            reads = [self.item(one, String(name, text.location)) for one in values]
            values = frozenset[Value]().union(*reads)

    def _returned(self, function: Function) -> Values:
        node, _ = self.functions[function.site]
        if isinstance(node, ast.Lambda):
            return self.value(node.body, node)
        found, yielded = self.known((function.site, "return")), self.known((function.site, "yield"))
        marks = {one.attr if isinstance(one, ast.Attribute) else getattr(one, "id", "") for one in node.decorator_list}
        if marks & {"contextmanager", "asynccontextmanager"}:
            return frozenset({Managed(yielded)})
        return found | frozenset({Items(yielded)}) if yielded else found

    # --- the API

    def _request(self, endpoint: Endpoint, arguments: Arguments, skip: frozenset[str] = _NO_PARAMETERS) -> None:
        """Record the arguments of an operation."""
        if not self.noting:
            return
        for keyword in arguments.node.keywords:
            if keyword.arg == "body":
                self._body(endpoint.operation, arguments.keywords["body"], self.location(keyword))
            elif keyword.arg is not None and keyword.arg not in skip | _NO_PARAMETERS:
                self._argument(
                    endpoint.operation, keyword.arg, arguments.keywords[keyword.arg], {self.location(keyword)}
                )
        for values in arguments.spreads:
            sites = [value.site for value in values if isinstance(value, Built)]
            for site in sites:
                for key, inside, locations in self.fields(site):
                    if key == "body":
                        self._body(endpoint.operation, inside, min(locations))
                    elif key not in _NO_PARAMETERS:
                        self._argument(endpoint.operation, key, inside, locations)
            if not sites:
                self.uses.argument(endpoint.operation, "**", [self.location(arguments.node)], ())

    def _argument(self, operation: str, name: str, values: Values, locations: set[tuple[str, int]]) -> None:
        inside = self.iterate(values) | values
        texts = [value.value for value in inside if isinstance(value, String)]
        for parameter in self.api.operations[operation].parameters.values():
            wire = str(parameter.get("name"))
            if name in spellings(wire):
                self.uses.argument(operation, wire, locations, texts)

    def _body(self, operation: str, values: Values, location: tuple[str, int]) -> None:
        node, wrapper = self.api.body(operation)
        flat = self.api.reader.flat(node) if node is not None else None
        if flat is not None and wrapper in flat.fields:
            whole = [
                value
                for value in values
                if isinstance(value, Built) and {key for key, _, _ in self.fields(value.site)} == {wrapper}
            ]
            self.send(frozenset(whole), node, operation, [location])
            self.send(values - frozenset(whole), flat.fields[wrapper], operation, [location])
        else:
            self.send(values, node, operation, [location])

    def _response(self, endpoint: Endpoint, node: ast.Call | None) -> Values:
        operation, kind = endpoint.operation, endpoint.kind
        if operation not in self.api.operations:
            return NONE
        lists = kind in ("iterate", "aiterate")
        if kind.startswith("method"):
            name = next((name for (_, name), one in self.api.methods.items() if one == operation), "")
            lists = name.startswith("list")
        if kind in ("sync_detailed", "asyncio_detailed"):
            found: Values = frozenset({Detailed(self.api.envelope(operation))})
        elif lists:
            found = self.api.listed(operation)
        elif kind in ("sync", "asyncio", "method", "method_detailed"):
            found = self.api.result(operation)
        else:
            return NONE
        if node is not None:
            for value in (*found, *self.api.envelope(operation)):
                self.receive(value, self.location(node))
        return frozenset({Detailed(found)}) if kind == "method_detailed" else found

    def _model(self, name: str, arguments: Arguments | None) -> Values:
        if arguments is None:
            return frozenset(self.api.data(node, None) for node in self.api.model(name))
        contents = self.build(arguments.node, name)
        for keyword in arguments.node.keywords:
            if keyword.arg is not None:
                self.put(contents, keyword.arg, arguments.keywords[keyword.arg], [self.location(keyword)])
        for values in arguments.spreads:
            self.spread(contents, values)
        built: Values = frozenset({Built(id(arguments.node))})
        for node in self.api.model(name):
            self.send(built, node, None, [contents.location])
        return built

    # --- the program's own

    def rest_of(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> ast.AST:
        """Return the site of the dict for a function's `**` parameter."""
        rest = node.args.kwarg or node
        self.build(rest)
        return rest

    def defaults(self, node: ast.FunctionDef | ast.AsyncFunctionDef, scope: ast.AST) -> None:
        """Assign defaults to parameters."""
        positional = [*node.args.posonlyargs, *node.args.args]
        for one, default in zip(reversed(positional), reversed(node.args.defaults), strict=False):
            self.learn((id(node), one.arg), self.value(default, scope))
        for one, given in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True):
            self.learn((id(node), one.arg), self.value(given, scope))

    def bind(self, function: Value, given: list[Values], arguments: Arguments | None) -> None:
        """Assign arguments to a function's parameters."""
        if isinstance(function, Endpoint) and arguments is not None:
            self._request(function, arguments)
        elif isinstance(function, Partial):
            for one in function.function:
                self.bind(one, [*function.given, *given], arguments)
        elif isinstance(function, Class):
            self._construct(function, given, arguments)
        elif isinstance(function, Function):
            node, _ = self.functions[function.site]
            positional = [*node.args.posonlyargs, *node.args.args]
            for parameter, values in zip(positional, given, strict=False):
                self.learn((function.site, parameter.arg), values)
            if node.args.vararg is not None and len(given) > len(positional):
                rest = frozenset[Value]().union(*given[len(positional) :])
                self.learn((function.site, node.args.vararg.arg), [Items(rest)])
            if arguments is not None:
                self._bind_keywords(node, {one.arg for one in (*positional, *node.args.kwonlyargs)}, arguments)

    def _bind_keywords(self, node: Any, named: set[str], arguments: Arguments) -> None:
        stated = [
            (one.arg, arguments.keywords[one.arg], {self.location(one)}) for one in arguments.node.keywords if one.arg
        ]
        for values in arguments.spreads:
            for value in values:
                stated += self.fields(value.site) if isinstance(value, Built) else ()
        for name, values, locations in stated:
            if name in named:
                self.learn((id(node), name), values)
            elif node.args.kwarg is not None:
                self.put(self.contents[id(self.rest_of(node))], name, values, locations)

    def _construct(self, of: Class, given: list[Values], arguments: Arguments | None) -> None:
        own = [value for value in self.attribute_of(of.site, "__init__") if isinstance(value, Function)]
        for function in own:
            self.bind(function, [frozenset({Instance(of.site)}), *given], arguments)
        if own:
            return
        node, _, _ = self.classes[of.site]
        fields = [
            one.target.id for one in node.body if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)
        ]
        for name, values in (*zip(fields, given, strict=False), *(arguments.keywords.items() if arguments else ())):
            if name in fields:
                self.learn((of.site, name), values)
