"""Evaluate type annotations."""

from __future__ import annotations

import ast

from pagerduty_client.spec.usage.analysis import MODELS
from pagerduty_client.spec.usage.calls import Calls
from pagerduty_client.spec.usage.values import (
    NONE,
    Class,
    Client,
    Detailed,
    External,
    Group,
    Instance,
    Items,
    Keyed,
    Later,
    Value,
    Values,
)

# Generic types with one argument, and the kind of value that they are.
_ITERABLE = frozenset(
    (
        *(
            "list",
            "set",
            "frozenset",
            "List",
            "Set",
            "FrozenSet",
            "Sequence",
            "MutableSequence",
            "Iterable",
            "Iterator",
        ),
        *("Collection", "AsyncIterable", "AsyncIterator", "Generator", "AsyncGenerator", "deque", "Deque"),
        *("Results", "AsyncResults"),
    )
)
_MAPPING = frozenset({"dict", "Dict", "Mapping", "MutableMapping", "defaultdict", "DefaultDict", "OrderedDict"})
_SAME = frozenset({"Optional", "Union", "Annotated", "Final", "ClassVar", "Required", "NotRequired", "ReadOnly"})
_LATER = frozenset({"Awaitable", "Coroutine", "Future", "Task"})


class Annotations(Calls):
    """Evaluate annotations."""

    def typed(self, node: ast.expr | None, scope: ast.AST) -> Values:
        """Return the values of a type."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                parsed = ast.parse(node.value.strip(), mode="eval").body
            except SyntaxError:
                return NONE
            for one in ast.walk(parsed):
                ast.copy_location(one, node)
            return self.typed(parsed, scope)
        if isinstance(node, ast.BinOp):
            return self.typed(node.left, scope) | self.typed(node.right, scope)
        if isinstance(node, ast.Subscript):
            return self._generic(node, scope)
        if not isinstance(node, ast.Name | ast.Attribute):
            return NONE
        found: set[Value] = set()
        for value in self.value(node, scope):
            if isinstance(value, Class):
                found.add(Instance(value.site))
            elif isinstance(value, External) and value.name.startswith(MODELS):
                found |= {self.api.data(one, None) for one in self.api.model(value.name.removeprefix(MODELS))}
            elif isinstance(value, External) and value.name.split(".")[-1] in ("Client", "AsyncClient"):
                found |= {Client()} if value.name.startswith("pagerduty_") else NONE
        return frozenset(found)

    def _generic(self, node: ast.Subscript, scope: ast.AST) -> Values:
        name = node.value.attr if isinstance(node.value, ast.Attribute) else getattr(node.value, "id", "")
        arguments = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        inside = [self.typed(one, scope) for one in arguments]
        if name in _ITERABLE:
            return frozenset({Items(inside[0])})
        if name in _MAPPING and len(inside) == 2:
            return frozenset({Keyed(inside[0], inside[1])})
        if name in ("tuple", "Tuple"):
            variadic = any(isinstance(one, ast.Constant) and one.value is ... for one in arguments)
            return frozenset({Items(inside[0]) if variadic else Group(tuple(inside))})
        if name in _SAME:
            return frozenset[Value]().union(*inside)
        if name in _LATER:
            return frozenset({Later(inside[-1])})
        if name == "Response":
            return frozenset({Detailed(inside[0])})
        return self.typed(node.value, scope)
