"""Report how much of the package has written words: operations, arguments, classes and fields.

python -m scripts.words_coverage            a table
python -m scripts.words_coverage --missing  what has none, most used first
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass, field

from scripts import patch
from scripts.describe import RenderContext, describe
from scripts.docs import Words
from scripts.docstrings import Docstrings
from scripts.generate import pinned
from scripts.model_uses import operations_by_model
from scripts.normalise import normalise
from scripts.pipeline import Inputs
from scripts.project import Project

MOST_USED = 120


@dataclass(slots=True)
class Coverage:
    """Counts of things with written words, a generated line, or neither, and the names of the last two."""

    own: int = 0
    generated: list[str] = field(default_factory=list)
    nothing: list[str] = field(default_factory=list)

    def add(self, name: str, *, own: bool, line: str) -> None:
        """Count one thing."""
        if own:
            self.own += 1
        else:
            (self.generated if line else self.nothing).append(name)


def read_context(project: Project) -> tuple[RenderContext, Words]:
    """Return the description of the pinned spec, and the words in spec/docs/."""
    inputs = Inputs.of(project)
    patched, _ = patch.apply(pinned(project), inputs.patches)
    spec, _ = normalise(patched, inputs.names)
    return describe(spec, inputs.names.methods, inputs.exceptions), inputs.words


def coverage(context: RenderContext, words: Words) -> dict[str, Coverage]:
    """Return the counts by kind; classes and fields are sorted by use."""
    docs = Docstrings(words, context)
    uses = operations_by_model(context)
    models = sorted(context.models.values(), key=lambda one: (-len(uses[one.name]), one.name))
    used = [one for one in models if one.base != "ReferenceModel" and one.union is None][:MOST_USED]
    found = {
        name: Coverage()
        for name in ("operations", "arguments", "classes", "fields", f"fields of the {MOST_USED} most used classes")
    }
    for operation in context.operations.values():
        found["operations"].add(operation.id, own=operation.id in words.operations, line=operation.id)
        lines = docs.argument_lines(operation)
        for one in operation.arguments:
            own = one.wire in words.of(operation.id).arguments
            found["arguments"].add(f"{operation.id} {one.wire}", own=own, line=lines.get(one.name, ""))
    for model in models:
        if model.union is None:
            found["classes"].add(model.name, own=model.name in words.models, line=docs.model(model))
        for kind in ["fields", *([list(found)[-1]] if model in used else [])]:
            for part in model.fields:
                own = bool(docs.field_words(model, part))
                found[kind].add(f"{model.name}.{part.name}", own=own, line=docs.field(model, part))
    return found


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Report how much of the package is described in spec/docs/.")
    parser.add_argument("--missing", action="store_true", help="list what has no words, most used first")
    given = parser.parse_args(arguments)
    for kind, one in coverage(*read_context(Project.here())).items():
        counts = f"{one.own} written, {len(one.generated)} generated, {len(one.nothing)} without a line"
        print(f"{kind}: {counts}")
        if given.missing:
            print("\n".join(f"  {name}" for name in (*one.generated, *one.nothing)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
