"""The normalizing passes: each takes a spec and returns another, and does one thing.

No pass names an operation or a schema. The order matters, because passes rely on earlier ones. The last one,
`models`, also takes and returns the names of classes.
"""

from __future__ import annotations

from collections.abc import Callable

from scripts.class_names import AssignedNames
from scripts.normalise import (
    all_of,
    bodies,
    client_headers,
    deep_references,
    discriminators,
    error_bodies,
    included,
    inline_components,
    models,
    nested_ids,
    positions,
    repairs,
    set_filters,
    unions,
    updates,
)
from scripts.normalise.models import Normalised
from scripts.openapi import Spec

Pass = Callable[[Spec], Spec]

PASSES: tuple[Pass, ...] = (
    bodies.run,
    discriminators.run,
    deep_references.run,
    inline_components.run,
    client_headers.run,
    repairs.run,
    error_bodies.run,
    all_of.run,
    set_filters.run,
    included.run,
    unions.run,
    positions.run,
    updates.run,
    nested_ids.run,
)


def normalise(spec: Spec, names: AssignedNames | None = None) -> Normalised:
    """Return the spec after all passes; classes with a name in `names` keep it."""
    for one in PASSES:
        spec = one(spec)
    return models.run(spec, names)
