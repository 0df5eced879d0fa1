"""Follow branches and patterns, which narrow the values of variables."""

from __future__ import annotations

import ast
from abc import abstractmethod
from collections.abc import Generator
from contextlib import contextmanager

from pagerduty_client.spec.usage.annotations import Annotations
from pagerduty_client.spec.usage.values import Built, Data, String, Value, Values


class Branches(Annotations):
    """Follows branches."""

    @abstractmethod
    def block(self, statements: list[ast.stmt], scope: ast.AST) -> None:
        """Evaluate statements in order."""

    @abstractmethod
    def assign_name(self, name: str, values: Values, scope: ast.AST) -> None:
        """Assign values to a name."""

    @abstractmethod
    def parts(self, node: ast.AST, scope: ast.AST) -> None:
        """Evaluate all parts of a node."""

    def branch(self, node: ast.If, scope: ast.AST) -> None:
        """Follow both branches of an `if`; afterwards a name may have the values of either."""
        self.value(node.test, scope)
        before = dict(self.latest)
        with self.narrowed(node.test, scope):
            self.block(node.body, scope)
        after, self.latest = self.latest, before
        self.block(node.orelse, scope)
        for variable in after.keys() | self.latest.keys():
            sides = [side.get(variable, self.known(variable)) for side in (after, self.latest)]
            self.latest[variable] = sides[0] | sides[1]

    @contextmanager
    def narrowed(self, test: ast.expr, scope: ast.AST) -> Generator[None, None, None]:
        """Narrow variables by `isinstance` tests while the context is active."""
        kept: dict[tuple[int, str], Values | None] = {}
        for one in test.values if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And) else [test]:
            match one:
                case ast.Call(ast.Name("isinstance"), [ast.Name() as name, classes]):
                    variable = self.variable(name.id, scope)
                    if variable is not None:
                        of = classes.elts if isinstance(classes, ast.Tuple) else [classes]
                        narrow = frozenset[Value]().union(*(self.typed(cls, scope) for cls in of))
                        known = self.latest.get(variable, self.known(variable))
                        inside = [value for value in known if self._fits(value, narrow)]
                        kept[variable] = self.latest.get(variable)
                        self.latest[variable] = frozenset(inside) or narrow
                case _:
                    pass
        yield
        for variable, values in kept.items():
            self.latest.pop(variable)
            if values is not None:
                self.latest[variable] = values

    def _fits(self, value: Value, types: Values) -> bool:
        if isinstance(value, Data):
            return any(isinstance(one, Data) and one.node == value.node for one in types)
        return value in types

    def forget(self, node: ast.AST) -> None:
        """Forget the last assignments in a loop or a `try`: it may run often, or not at all."""
        for one in ast.walk(node):
            if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store):
                for variable in [known for known in self.latest if known[1] == one.id]:
                    del self.latest[variable]

    def pattern(self, pattern: ast.pattern, subject: Values, scope: ast.AST) -> None:
        """Bind the names of a `case` pattern to values."""
        match pattern:
            case ast.MatchClass():
                types = self.typed(pattern.cls, scope)
                inside = frozenset(value for value in subject if self._fits(value, types)) or types
                for name, below in zip(pattern.kwd_attrs, pattern.kwd_patterns, strict=True):
                    found: set[Value] = set()
                    for value in inside:
                        found |= self.attribute(value, name, self.location(below))
                    self.pattern(below, frozenset(found), scope)
            case ast.MatchMapping():
                for key, below in zip(pattern.keys, pattern.patterns, strict=True):
                    # Models are not mappings, so only dicts that the program builds can match.
                    texts = [text for text in self.value(key, scope) if isinstance(text, String)]
                    reads = [self.item(value, text) for text in texts for value in subject if isinstance(value, Built)]
                    self.pattern(below, frozenset[Value]().union(*reads), scope)
            case ast.MatchSequence():
                for below in pattern.patterns:
                    self.pattern(below, self.iterate(subject), scope)
            case ast.MatchOr():
                for below in pattern.patterns:
                    self.pattern(below, subject, scope)
            case ast.MatchAs():
                if pattern.pattern is not None:
                    self.pattern(pattern.pattern, subject, scope)
                if pattern.name:
                    self.assign_name(pattern.name, subject, scope)
            case _:
                self.parts(pattern, scope)
