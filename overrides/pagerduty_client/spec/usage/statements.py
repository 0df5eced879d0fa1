"""Evaluate statements: assignments, imports, definitions, branches, patterns."""

from __future__ import annotations

import ast

from pagerduty_client.spec.usage.branches import Branches
from pagerduty_client.spec.usage.program import arguments
from pagerduty_client.spec.usage.values import (
    Built,
    Class,
    Data,
    Function,
    Group,
    Instance,
    Items,
    Keyed,
    Later,
    Managed,
    Module,
    String,
    Value,
    Values,
)

# Values travel from file to file once per pass; longer chains are not followed.
MAX_PASSES = 15


class Statements(Branches):
    """Evaluates the statements of a scope."""

    def block(self, statements: list[ast.stmt], scope: ast.AST) -> None:
        """Evaluate statements in order."""
        for statement in statements:
            self._statement(statement, scope)

    def _statement(self, node: ast.stmt, scope: ast.AST) -> None:
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self._define(node, scope)
            case ast.ClassDef():
                self._class(node, scope)
            case ast.Import() | ast.ImportFrom():
                self._import(node, scope)
            case ast.Assign():
                values = self.value(node.value, scope)
                for target in node.targets:
                    self.assign(target, values, scope)
            case ast.AnnAssign():
                self.assign(node.target, self.typed(node.annotation, scope) | self.value(node.value, scope), scope)
            case ast.AugAssign():
                self._augment(node, scope)
            case ast.If():
                self.branch(node, scope)
            case ast.For() | ast.AsyncFor():
                self.forget(node)
                self.assign(node.target, self.iterate(self.value(node.iter, scope)), scope)
                self.block([*node.body, *node.orelse], scope)
                self.forget(node)
            case ast.With() | ast.AsyncWith():
                for item in node.items:
                    values = self.value(item.context_expr, scope)
                    if item.optional_vars is not None:
                        self.assign(item.optional_vars, _entered(values), scope)
                self.block(node.body, scope)
            case ast.Match():
                self.forget(node)
                subject = self.value(node.subject, scope)
                for case in node.cases:
                    self.pattern(case.pattern, subject, scope)
                    self.value(case.guard, scope)
                    self.block(case.body, scope)
                self.forget(node)
            case ast.Return():
                self.learn((id(scope), "return"), self.value(node.value, scope))
            case ast.Expr(ast.Constant()):
                pass  # a docstring
            case ast.While() | ast.Try():
                self.forget(node)
                self.parts(node, scope)
                self.forget(node)
            case _:
                self.parts(node, scope)

    def parts(self, node: ast.AST, scope: ast.AST) -> None:
        """Evaluate all parts of a node."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self.value(child, scope)
            elif isinstance(child, ast.stmt):
                self._statement(child, scope)
            else:
                self.parts(child, scope)

    # --- definitions

    def _define(self, node: ast.FunctionDef | ast.AsyncFunctionDef, scope: ast.AST) -> None:
        self.functions[id(node)] = (node, self.file)
        for decorator in node.decorator_list:
            self.value(decorator, scope)
        self.assign_name(node.name, frozenset({Function(id(node))}), scope)
        for one in arguments(node.args):
            kind = self.typed(one.annotation, scope)
            if one is node.args.vararg:
                kind = frozenset({Items(kind)}) if kind else kind
            elif one is node.args.kwarg:
                kind = frozenset({Built(id(self.rest_of(node)))})
            self.learn((id(node), one.arg), kind)
        self.defaults(node, scope)
        if node.returns is not None:
            self.learn((id(node), "return"), self.typed(node.returns, scope))
        latest, self.latest = self.latest, {}
        self.block(node.body, node)
        self.latest = latest

    def _class(self, node: ast.ClassDef, scope: ast.AST) -> None:
        bases = [value for base in node.bases for value in self.value(base, scope)]
        self.classes[id(node)] = (node, self.file, bases)
        self.assign_name(node.name, frozenset({Class(id(node))}), scope)
        for one in (*node.decorator_list, *(keyword.value for keyword in node.keywords)):
            self.value(one, scope)
        for statement in node.body:
            if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef) and statement.args.args:
                marks = {getattr(one, "id", "") for one in statement.decorator_list}
                owner: Value = Class(id(node)) if "classmethod" in marks else Instance(id(node))
                if "staticmethod" not in marks:
                    self.learn((id(statement), statement.args.args[0].arg), [owner])
        latest, self.latest = self.latest, {}
        self.block(node.body, node)
        self.latest = latest

    def _import(self, node: ast.Import | ast.ImportFrom, scope: ast.AST) -> None:
        if isinstance(node, ast.Import):
            for alias in node.names:
                name = alias.name if alias.asname else alias.name.split(".")[0]
                self.note_operation(self.external(alias.name), (self.file.file, alias.lineno))
                self.assign_name(alias.asname or name, frozenset({self.imported(name)}), scope)
            return
        module = self.file.absolute(node)
        own = self.program.module(module)
        for alias in node.names:
            if alias.name == "*":
                if module not in self.file.stars:
                    self.file.stars.append(module)
                continue
            values: Values = frozenset()
            if own is not None:
                values = self.attribute(Module(own), alias.name, self.location(node))
            elif not node.level:
                values = frozenset({self.imported(f"{module}.{alias.name}")})
            for value in values:
                self.note_operation(value, (self.file.file, alias.lineno))
            self.assign_name(alias.asname or alias.name, values, scope)

    # --- assignments

    def assign_name(self, name: str, values: Values, scope: ast.AST) -> None:
        """Assign values to a name."""
        variable = self.variable(name, scope)
        if variable is not None:
            self.learn(variable, values)
            self.latest[variable] = values

    def assign(self, target: ast.expr, values: Values, scope: ast.AST) -> None:
        """Assign values to the targets of an assignment."""
        match target:
            case ast.Name():
                self.assign_name(target.id, values, scope)
            case ast.Tuple() | ast.List():
                self._unpack(target.elts, values, scope)
            case ast.Starred():
                self.assign(target.value, frozenset({Items(self.iterate(values))}), scope)
            case ast.Attribute():
                for owner in self.value(target.value, scope):
                    self._set_field(owner, target.attr, values, target)
            case ast.Subscript():
                self._set_item(target, values, scope)
            case _:
                pass

    def _unpack(self, targets: list[ast.expr], values: Values, scope: ast.AST) -> None:
        groups = [one.items for one in values if isinstance(one, Group) and len(one.items) == len(targets)]
        plain = not any(isinstance(one, ast.Starred) for one in targets)
        others = frozenset(one for one in values if not (plain and isinstance(one, Group)))
        for number, one in enumerate(targets):
            if isinstance(one, ast.Starred):
                self.assign(one.value, frozenset({Items(self.iterate(others))}), scope)
            else:
                own = frozenset[Value]().union(*(items[number] for items in groups)) if plain else frozenset[Value]()
                self.assign(one, own | self.iterate(others), scope)

    def _set_field(self, owner: Value, name: str, values: Values, node: ast.expr) -> None:
        if isinstance(owner, Instance | Class):
            self.learn((owner.site, name), values)
        elif isinstance(owner, Built):
            self.put(self.contents[owner.site], name, values, [self.location(node)])
        elif isinstance(owner, Data) and self.noting:
            for at, wire, below in self.api.field(self.api.schema(owner), name):
                self.uses.sent[at, wire, owner.operation].add(self.location(node))
                self.send(values, below, owner.operation, [self.location(node)])

    def _set_item(self, target: ast.Subscript, values: Values, scope: ast.AST) -> None:
        keys = self.value(target.slice, scope)
        texts = [key for key in keys if isinstance(key, String)]
        owners = self.value(target.value, scope)
        for owner in owners:
            if isinstance(owner, Built):
                for key in texts:
                    self.put(self.contents[owner.site], key.value, values, [key.location])
                if not texts:
                    self.contents[owner.site].rest |= values
            elif isinstance(owner, Data):
                for key in texts:
                    self._set_field(owner, key.value, values, target.slice)
        if not texts:
            self.grow(target.value, frozenset({Keyed(keys, values)}), scope)

    def _augment(self, node: ast.AugAssign, scope: ast.AST) -> None:
        values = self.value(node.value, scope)
        if isinstance(node.op, ast.BitOr):
            for owner in self.value(node.target, scope):
                if isinstance(owner, Built):
                    self.spread(self.contents[owner.site], values)
        else:
            self.parts(node.target, scope)
        if isinstance(node.op, ast.Add):
            self.grow(node.target, values, scope)

    def run(self) -> None:
        """Evaluate all modules until nothing new is learned, then once more to record the uses."""
        for _ in range(MAX_PASSES):
            self.learned = False
            self._pass()
            if not self.learned:
                break
        self.noting = True
        self._pass()

    def _pass(self) -> None:
        for file in self.program.files.values():
            self.file, self.latest = file, {}
            self.block(self.file.tree.body, self.file.tree)


def _entered(values: Values) -> Values:
    """Return the value of `with … as`."""
    managed = [one.value for one in values if isinstance(one, Managed | Later)]
    return frozenset[Value](one for one in values if not isinstance(one, Managed | Later)).union(*managed)
