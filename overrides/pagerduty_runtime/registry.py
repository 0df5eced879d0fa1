"""The registry of a generated package: its operations by ID."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from importlib import import_module
from typing import Any, NamedTuple

from pagerduty_runtime.operation import Operation


class Method(NamedTuple):
    """The method of an operation, available without importing the operation.

    Attributes:
        method: the resource and the method, such as `incidents.list`.
        function: the module of its endpoint functions below `api`, such as `incidents.list_incidents`.
        request: the HTTP method and the path.
        summary: what it does, in one sentence; empty if it has no words.
        details: the names of its arguments, and their words.
        deprecated: whether PagerDuty deprecated it.
    """

    method: str
    function: str
    request: str
    summary: str
    details: str
    deprecated: bool


class Registry(Mapping[str, Operation[Any, Any]]):
    """Operations by ID. A lookup imports only that operation's module; iterating over the IDs imports none."""

    def __init__(self, package: str, modules: Mapping[str, str]) -> None:
        self._package = package
        self._modules = modules

    def __getitem__(self, operation_id: str) -> Operation[Any, Any]:
        module = import_module(f"{self._package}.api.{self._modules[operation_id]}")
        operation: Operation[Any, Any] = module.OPERATION
        return operation

    def __iter__(self) -> Iterator[str]:
        return iter(self._modules)

    def __len__(self) -> int:
        return len(self._modules)

    @cached_property
    def methods(self) -> Mapping[str, Method]:
        """The client's methods by operation ID, from a file of the package."""
        import json
        from importlib.resources import files

        content = json.loads((files(self._package) / "methods.json").read_text(encoding="utf-8"))
        return {operation_id: Method(**entry) for operation_id, entry in content["methods"].items()}
