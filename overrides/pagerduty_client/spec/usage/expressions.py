"""Evaluate expressions."""

from __future__ import annotations

import ast
from abc import abstractmethod
from collections.abc import Callable
from itertools import product
from typing import Any

from pagerduty_client.spec.usage.analysis import API
from pagerduty_client.spec.usage.names import Names
from pagerduty_client.spec.usage.program import COMPREHENSIONS
from pagerduty_client.spec.usage.values import (
    NONE,
    Built,
    Data,
    Endpoint,
    External,
    Function,
    Group,
    Items,
    Keyed,
    Later,
    Method,
    String,
    Value,
    Values,
)

# The most strings that an f-string can evaluate to.
MAX_STRINGS = 60


class Expressions(Names):
    """Evaluates expressions in a scope."""

    def value(self, node: ast.expr | None, scope: ast.AST) -> Values:
        """Return the possible values of an expression."""
        if node is None:
            return NONE
        evaluate: Callable[[Any, ast.AST], Values] | None = getattr(self, f"_{type(node).__name__.lower()}", None)
        if evaluate is not None:
            return evaluate(node, scope)
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self.value(child, scope)
        return NONE

    def values(self, nodes: list[ast.expr], scope: ast.AST) -> Values:
        """Return the values of several expressions together."""
        found: set[Value] = set()
        for node in nodes:
            value = self.value(node, scope)
            found |= self.iterate(value) if isinstance(node, ast.Starred) else value
        return frozenset(found)

    # --- constants and containers

    def _constant(self, node: ast.Constant, _: ast.AST) -> Values:
        return self._text(node.value, node) if isinstance(node.value, str) else NONE

    def _text(self, text: str, node: ast.expr) -> Values:
        """Return a string, and record the operation that it names by ID or module."""
        if text.startswith(API):
            self.note_operation(self.external(text), self.location(node))
        elif self.file.uses_package and text in self.api.operations:
            self.note_operation(Endpoint(text, "module"), self.location(node))
        return frozenset({String(text, self.location(node))})

    def _joinedstr(self, node: ast.JoinedStr, scope: ast.AST) -> Values:
        parts: list[set[str]] = []
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                values = self.value(part.value, scope)
                if part.format_spec is not None:
                    self.value(part.format_spec, scope)
                parts.append({value.value for value in values if isinstance(value, String)})
            elif isinstance(part, ast.Constant):
                parts.append({str(part.value)})
        if not all(parts) or len(list(product(*parts))) > MAX_STRINGS:
            return NONE
        return frozenset[Value]().union(*(self._text("".join(text), node) for text in product(*parts)))

    def _dict(self, node: ast.Dict, scope: ast.AST) -> Values:
        contents = self.build(node)
        for key, below in zip(node.keys, node.values, strict=True):
            values = self.value(below, scope)
            if key is None:
                self.spread(contents, values)
                continue
            keys = self.value(key, scope)
            for text in keys:
                if isinstance(text, String):
                    self.put(contents, text.value, values, [self.location(key)])
            if not any(isinstance(text, String) for text in keys):
                contents.rest |= values
        return frozenset({Built(id(node))})

    def _list(self, node: ast.List | ast.Set, scope: ast.AST) -> Values:
        return frozenset({Items(self.values(node.elts, scope))})

    _set = _list

    def _tuple(self, node: ast.Tuple, scope: ast.AST) -> Values:
        if any(isinstance(one, ast.Starred) for one in node.elts):
            return frozenset({Items(self.values(node.elts, scope))})
        return frozenset({Group(tuple(self.value(one, scope) for one in node.elts))})

    def _listcomp(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp, scope: ast.AST) -> Values:
        self._generators(node, scope)
        return frozenset({Items(self.value(node.elt, node))})

    _setcomp = _generatorexp = _listcomp

    def _dictcomp(self, node: ast.DictComp, scope: ast.AST) -> Values:
        self._generators(node, scope)
        return frozenset({Keyed(self.value(node.key, node), self.value(node.value, node))})

    def _generators(self, node: COMPREHENSIONS, scope: ast.AST) -> None:
        for number, generator in enumerate(node.generators):
            source = self.value(generator.iter, scope if number == 0 else node)
            self.assign(generator.target, self.iterate(source), node)
            for condition in generator.ifs:
                self.value(condition, node)

    @abstractmethod
    def assign(self, target: ast.expr, values: Values, scope: ast.AST) -> None:
        """Assign values to the targets of an assignment."""

    # --- operators

    def _subscript(self, node: ast.Subscript, scope: ast.AST) -> Values:
        owners, keys = self.value(node.value, scope), self.value(node.slice, scope)
        whole = isinstance(node.slice, ast.Slice)
        number = _number(node.slice)
        texts = [key for key in keys if isinstance(key, String)]
        found: set[Value] = set()
        for owner in owners:
            if whole or isinstance(owner, External):
                found.add(owner)
            elif isinstance(owner, Data):
                for key in texts:
                    found |= self.read(owner, key.value, key.location)
                found |= self.api.items(owner) | (NONE if texts else self.api.entries(owner))
            elif isinstance(owner, Group) and number is not None and -len(owner.items) <= number < len(owner.items):
                found |= owner.items[number]
            elif isinstance(owner, Built):
                held = [values for key, values, _ in self.fields(owner.site) if any(key == one.value for one in texts)]
                found |= frozenset[Value]().union(*held) if texts else NONE
                found |= self.contents[owner.site].rest if not held else NONE
            elif isinstance(owner, Items | Group):
                found |= self.iterate(frozenset({owner}))
            elif isinstance(owner, Keyed):
                found |= owner.values
        return frozenset(found)

    def _binop(self, node: ast.BinOp, scope: ast.AST) -> Values:
        left, right = self.value(node.left, scope), self.value(node.right, scope)
        if isinstance(node.op, ast.BitOr) and any(isinstance(one, Built) for one in left | right):
            contents = self.build(node)
            self.spread(contents, left)
            self.spread(contents, right)
            return frozenset({Built(id(node))})
        if not isinstance(node.op, ast.Add):
            return NONE
        texts = [[one.value for one in side if isinstance(one, String)] for side in (left, right)]
        if all(texts) and len(texts[0]) * len(texts[1]) <= MAX_STRINGS:
            joined = (self._text(first + second, node) for first in texts[0] for second in texts[1])
            return frozenset[Value]().union(*joined)
        return frozenset(one for one in left | right if isinstance(one, Items | Group | Data))

    def _boolop(self, node: ast.BoolOp, scope: ast.AST) -> Values:
        return frozenset[Value]().union(*(self.value(one, scope) for one in node.values))

    def _ifexp(self, node: ast.IfExp, scope: ast.AST) -> Values:
        self.value(node.test, scope)
        with self.narrowed(node.test, scope):
            found = self.value(node.body, scope)
        return found | self.value(node.orelse, scope)

    @abstractmethod
    def narrowed(self, test: ast.expr, scope: ast.AST) -> Any:
        """Return a context in which a test holds."""

    def _compare(self, node: ast.Compare, scope: ast.AST) -> Values:
        left = self.value(node.left, scope)
        for operator, comparator in zip(node.ops, node.comparators, strict=True):
            right = self.value(comparator, scope)
            if isinstance(operator, ast.In | ast.NotIn):
                for text in left:
                    for owner in right:
                        if isinstance(text, String) and isinstance(owner, Data):
                            self.read(owner, text.value, text.location)
            left = right
        return NONE

    def _await(self, node: ast.Await, scope: ast.AST) -> Values:
        values = self.value(node.value, scope)
        later = [one.value for one in values if isinstance(one, Later)]
        return frozenset[Value](one for one in values if not isinstance(one, Later)).union(*later)

    def _starred(self, node: ast.Starred, scope: ast.AST) -> Values:
        return self.value(node.value, scope)

    def _namedexpr(self, node: ast.NamedExpr, scope: ast.AST) -> Values:
        values = self.value(node.value, scope)
        self.assign(node.target, values, scope)
        return values

    def _lambda(self, node: ast.Lambda, _: ast.AST) -> Values:
        self.functions[id(node)] = (node, self.file)
        self.value(node.body, node)
        return frozenset({Function(id(node))})

    def _call(self, node: ast.Call, scope: ast.AST) -> Values:
        functions = self.value(node.func, scope)
        if not functions and isinstance(node.func, ast.Attribute):
            functions = frozenset({Method(External(""), node.func.attr)})
        found: set[Value] = set()
        for function in functions or frozenset({External("")}):
            found |= self.call(function, node, scope)
        return frozenset(found)

    def _yield(self, node: ast.Yield, scope: ast.AST) -> Values:
        self.learn((id(scope), "yield"), self.value(node.value, scope))
        return NONE

    def _yieldfrom(self, node: ast.YieldFrom, scope: ast.AST) -> Values:
        self.learn((id(scope), "yield"), self.iterate(self.value(node.value, scope)))
        return NONE


def _number(node: ast.expr) -> int | None:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        number = _number(node.operand)
        return None if number is None else -number
    return node.value if isinstance(node, ast.Constant) and type(node.value) is int else None
