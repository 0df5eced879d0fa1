"""The operations that use a model."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator

from scripts.describe import ModelContext, OperationContext, RenderContext


def operations_by_model(context: RenderContext) -> dict[str, list[OperationContext]]:
    """Return the operations that send or return each class, at any depth."""
    parts = {name: set(_classes(model)) & context.models.keys() for name, model in context.models.items()}
    found: dict[str, list[OperationContext]] = {name: [] for name in context.models}
    for operation in context.operations.values():
        todo = deque(name for _, name in operation.models)
        seen: set[str] = set()
        while todo:
            name = todo.popleft()
            if name not in seen:
                seen.add(name)
                found[name].append(operation)
                todo += parts[name]
    return found


def _classes(model: ModelContext) -> Iterator[str]:
    for text in (model.union or "", *(field.plain for field in model.fields)):
        yield from re.findall(r"\w+", text)
