"""Adapt a project's patches, names and words to a newer spec, so that it can be generated without a person."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any

from scripts import docs, interface, method_names, name_registry, patch
from scripts.adapt import Adapted, adapt
from scripts.class_names import AssignedNames
from scripts.describe import RenderContext, describe
from scripts.normalise import normalise
from scripts.openapi import Spec, endpoints
from scripts.progress import stage
from scripts.project import Project
from scripts.prune_words import prune_words, renamed_classes
from scripts.renames import Renames, find_renames
from scripts.swap import replace_file
from scripts.update_report import Report


def migrate(project: Project, draft: Project, before: Spec, after: Spec) -> Report:
    """Write the patches, names and words of a draft, which already has the newer spec, and return the decisions."""
    with stage("migrate"):
        renames = find_renames(before, after)
        adapted = adapt(after, patch.load(draft.patches), renames)
        _write_patches(draft, adapted)
        earlier = renamed_names(name_registry.load(draft.names), renames)
        docs.load(draft.docs)  # raises if anything is invalid
        patched, stale = patch.apply(after, [one for each in adapted for one in each.patches])
        assert not stale, "an adapted patch fits"
        spec, names = normalise(patched, earlier)
        described = describe(spec, earlier.methods, method_names.load(draft.method_names, draft.client))
        names = names.extended(AssignedNames(methods=described.names.methods))
        replace_file(draft.names, name_registry.as_json(names))
        ids = [{one.id for one in endpoints(facts)} for facts in (before, after)]
        removed = ids[0] - ids[1] - renames.operations.keys()
        added = ids[1] - ids[0] - set(renames.operations.values())
        classes = renamed_classes(earlier, names, set(described.models))
        gone = {name for operation, name in earlier.methods.items() if operation in removed}
        words = prune_words(draft.docs, described, renames.operations, removed, classes, gone)
        for path, content in words.files.items():
            if content is None:
                path.unlink()
            else:
                replace_file(path, content)
        without = _without_words(project, described, docs.load(draft.docs))
    return Report(renames, adapted, words, added, removed, without)


def renamed_names(names: AssignedNames, renames: Renames) -> AssignedNames:
    """Return the names of classes and methods, with renamed operations and schemas under their new names."""
    locations: dict[str, str] = {}
    for location, name in names.locations.items():
        first, _, rest = location.partition(" ")
        if first in ("response", "request"):
            location = f"{first} {_renamed_schema(rest, renames)}"
        elif rest and first in renames.operations:
            location = f"{renames.operations[first]} {rest}"
        locations.setdefault(location, name)
    methods = {renames.operations.get(operation, operation): name for operation, name in names.methods.items()}
    return AssignedNames(locations, dict(names.shapes), methods)


def _renamed_schema(name: str, renames: Renames) -> str:
    prefix = "any " if name.startswith("any ") else ""
    name = name.removeprefix(prefix)
    return prefix + renames.schemas.get(name, name)


def _write_patches(draft: Project, adapted: list[Adapted]) -> None:
    """Rewrite the files with patches that changed."""
    files: dict[str, list[patch.Patch]] = defaultdict(list)
    changed = set()
    for one in adapted:
        files[one.patch.file] += one.patches
        if one.patches != (one.patch,):
            changed.add(one.patch.file)
    for name in changed:
        path = draft.patches / name
        if files[name]:
            replace_file(path, patch.as_json(files[name]))
        else:
            path.unlink()


def _without_words(project: Project, described: RenderContext, words: docs.Words) -> list[str]:
    """Return new operations, and new fields of existing classes, that have no words."""
    known = _interface(project)
    schemas: dict[str, Any] = known.get("schemas", {})
    ids = {one.get("operationId") for one in known.get("operations", {}).values()}
    new = (one.id for one in described.operations.values() if one.id not in ids)
    found = [f"`{name}`" for name in new if name not in words.operations]
    for name, model in described.models.items():
        fields = schemas.get(name, {}).get("properties")
        if fields is not None:
            written = words.models[name].fields if name in words.models else {}
            found += [
                f"`{name}.{field.wire}`"
                for field in model.fields
                if field.wire not in fields and field.wire not in written
            ]
    return found


def _interface(project: Project) -> dict[str, Any]:
    """Return the generated package's operations and schemas; empty if it has not been generated."""
    path = project.generated / interface.FILE
    if not path.is_file():
        return {}
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return content
