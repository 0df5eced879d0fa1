"""Which operations use a model."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator

from scripts.describe import Facts, ModelFacts, OperationFacts


def operations_by_model(facts: Facts) -> dict[str, list[OperationFacts]]:
    """For each class, the operations that send or return it, at any depth."""
    parts = {name: set(_classes(model)) & facts.models.keys() for name, model in facts.models.items()}
    found: dict[str, list[OperationFacts]] = {name: [] for name in facts.models}
    for operation in facts.operations.values():
        todo = deque(name for _, name in operation.models)
        seen: set[str] = set()
        while todo:
            name = todo.popleft()
            if name not in seen:
                seen.add(name)
                found[name].append(operation)
                todo += parts[name]
    return found


def _classes(model: ModelFacts) -> Iterator[str]:
    for text in (model.union or "", *(member.plain for member in model.members)):
        yield from re.findall(r"\w+", text)
