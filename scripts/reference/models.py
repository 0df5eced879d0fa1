"""The model pages: one for each resource, with a section for each class."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from scripts.describe import Field, ModelContext, RenderContext
from scripts.docstrings import Docstrings
from scripts.identifiers import pascal, singular, words
from scripts.model_uses import operations_by_model
from scripts.normalise.schemas import REQUEST
from scripts.reference.markup import Types, code, table
from scripts.reference.operations import HEAD, told, with_bounds

SHARED = "shared"
# A model used by more resources belongs to none of them, unless its name contains one.
MOST_RESOURCES = 8


@dataclass(frozen=True, slots=True)
class ModelPages:
    """Writes the pages of models."""

    docs: Docstrings
    types: Types

    def page(self, title: str, models: list[ModelContext]) -> str:
        """Return a page of models."""
        lines = [f"# Models: {title}"]
        for one in models:
            lines += self.section(one)
        return "\n".join(lines) + "\n"

    def section(self, model: ModelContext) -> Iterator[str]:
        """Yield the section of a model: its summary and its fields."""
        yield from ("", f"## {model.name} {{ #{model.name} }}", "", self.docs.summary(model))
        if model.union is not None:
            yield f"One of {self.types.of(model.union)}."
        elif model.received in self.types.pages:
            yield f"Responses have {self.types.of(str(model.received))}."
        yield from table(HEAD, (self._field(model, field) for field in model.fields))

    def _field(self, model: ModelContext, field: Field) -> tuple[str, ...]:
        is_required = model.direction == REQUEST and field.default is None
        text = with_bounds(self.docs.field_words(model, field), field.bounds)
        return code(field.name), self.types.of(field.plain), told(text, is_required=is_required)


def groups(context: RenderContext) -> dict[str, str]:
    """Return the resource that each model belongs to: the one in its name, else the one that uses it most."""
    uses = operations_by_model(context)
    prefixes = {pascal(singular(name)): name for name in context.resources}
    found = {}
    for name in context.models:
        resources = Counter(operation.resource for operation in uses[name])
        ((most, _),) = resources.most_common(1) or [(SHARED, 0)]
        found[name] = _named(name, prefixes) or (most if len(resources) <= MOST_RESOURCES else SHARED)
    return found


def _named(name: str, prefixes: dict[str, str]) -> str | None:
    """Return the resource in a class name, perhaps after a verb: `IncidentNote`, `ListIncidentsPage`."""
    rest = "".join(words(name)[1:])
    matches = [prefix for prefix in prefixes for text in (name, rest) if text.startswith(prefix)]
    return prefixes[max(matches, key=len)] if matches else None
