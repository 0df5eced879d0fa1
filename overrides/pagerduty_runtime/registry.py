"""The registry of a generated package: its operations by id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from pagerduty_runtime.operation import Operation


class Registry(Mapping[str, Operation[Any, Any]]):
    """Operations by id. A lookup imports the one module of that operation; iterating over the ids imports none."""

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
