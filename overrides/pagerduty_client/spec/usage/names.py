"""Resolve names and attributes."""

from __future__ import annotations

import ast
from abc import abstractmethod
from typing import Any

from pagerduty_client.spec.usage.analysis import MODELS, Analysis
from pagerduty_client.spec.usage.values import (
    NONE,
    Built,
    Class,
    Client,
    Data,
    Detailed,
    Endpoint,
    External,
    Function,
    Instance,
    Method,
    Module,
    Partial,
    Value,
    Values,
)

CLIENTS = frozenset({"pagerduty_client.Client", "pagerduty_client.AsyncClient", "pagerduty_rest.Client"})


class Names(Analysis):
    """Resolves names and attributes."""

    def variable(self, name: str, scope: ast.AST) -> tuple[int, str] | None:
        """Return the variable of a name in a scope, or None if nothing binds it."""
        start = scope
        while True:
            inside = not isinstance(scope, ast.ClassDef) or scope is start
            if inside and name in self.program.bound.get(id(scope), ()):
                return id(scope), name
            if id(scope) not in self.program.parents:
                return None
            scope = self.program.parents[id(scope)]

    def _name(self, node: ast.Name, scope: ast.AST) -> Values:
        variable = self.variable(node.id, scope)
        if variable is not None:
            found = self.latest.get(variable)
            found = self.known(variable) if found is None else found
        else:
            found = self._from_stars(node.id)
        for value in found:
            self.note_operation(value, self.location(node))
        return found

    def _from_stars(self, name: str) -> Values:
        for star in self.file.stars:
            own = self.program.module(star)
            if own is not None:
                found = self.known((id(self.program.files[own].tree), name))
                if found:
                    return found
            elif star.startswith(("pagerduty_rest", "pagerduty_client")):
                value = self.external(f"{star}.{name}")
                if isinstance(value, Endpoint) or f"{star}.{name}" in CLIENTS or star == MODELS.rstrip("."):
                    return frozenset({value})
        return frozenset({External(name)})

    def _attribute(self, node: ast.Attribute, scope: ast.AST) -> Values:
        owners = self.value(node.value, scope)
        found: set[Value] = set()
        line = node.end_lineno or node.lineno
        for owner in owners:
            found |= self.attribute(owner, node.attr, (self.file.file, line))
        if not owners and self.file.uses_package and isinstance(node.value, ast.Attribute):
            # An unknown client: `context.client.incidents.list`.
            operation = self.api.methods.get((node.value.attr, node.attr))
            if operation is not None:
                found.add(Endpoint(operation, "method"))
        for value in found:
            self.note_operation(value, self.location(node))
        return frozenset(found)

    def attribute(self, owner: Value, name: str, location: tuple[str, int]) -> Values:
        """Return an attribute of a value, and record the field that it reads."""
        if isinstance(owner, Data):
            return self.read(owner, name, location) or frozenset({Method(owner, name)})
        if isinstance(owner, External):
            return frozenset({self.external(f"{owner.name}.{name}")})
        if isinstance(owner, Endpoint):
            return frozenset({Endpoint(owner.operation, name)}) if owner.kind == "module" else NONE
        if isinstance(owner, Detailed) and name == "parsed":
            return owner.parsed
        if isinstance(owner, Client):
            return self._of_client(owner, name)
        if isinstance(owner, Module):
            return self._of_module(owner, name)
        if isinstance(owner, Instance | Class):
            return self._of_class(owner, name)
        if isinstance(owner, Built):
            found = [values for key, values, _ in self.fields(owner.site) if key == name]
            if found and self.contents[owner.site].model:
                return frozenset[Value]().union(*found)
        return frozenset({Method(owner, name)})

    def _of_client(self, client: Client, name: str) -> Values:
        if client.resource is None:
            return frozenset({Client(name) if name in self.api.resources else Method(client, name)})
        if name == "with_response":
            return frozenset({Client(client.resource, with_response=True)})
        operation = self.api.methods.get((client.resource, name))
        kind = "method_detailed" if client.with_response else "method"
        return NONE if operation is None else frozenset({Endpoint(operation, kind)})

    def _of_module(self, module: Module, name: str) -> Values:
        found = self.known((id(self.program.files[module.name].tree), name))
        below = f"{module.name}.{name}" if module.name else name
        return found or (frozenset({Module(below)}) if below in self.program.files else NONE)

    def _of_class(self, owner: Instance | Class, name: str) -> Values:
        found: set[Value] = set()
        for value in self.attribute_of(owner.site, name):
            if isinstance(value, Function):
                function, _ = self.functions[value.site]
                marks = {_last_name(one) for one in getattr(function, "decorator_list", ())}
                if isinstance(owner, Instance) and marks & {"property", "cached_property"}:
                    found |= self.call(Partial(frozenset({value}), (frozenset({owner}),)), None, owner)
                elif "staticmethod" in marks or (isinstance(owner, Class) and "classmethod" not in marks):
                    found.add(value)
                else:
                    found.add(Partial(frozenset({value}), (frozenset({owner}),)))
            else:
                found.add(value)
        return frozenset(found)

    @abstractmethod
    def value(self, node: ast.expr | None, scope: ast.AST) -> Values:
        """Return the possible values of an expression."""

    @abstractmethod
    def typed(self, node: ast.expr | None, scope: ast.AST) -> Values:
        """Return the values of an annotation."""

    @abstractmethod
    def call(self, function: Value, node: ast.Call | None, scope: Any) -> Values:
        """Return the result of calling a value."""


def _last_name(node: ast.expr) -> str:
    node = node.func if isinstance(node, ast.Call) else node
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
