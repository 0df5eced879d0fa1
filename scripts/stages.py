"""The pipeline as one function: from the facts of a document to a package on disk, and the proof that it is whole."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

from scripts import docs, interface, method_index, names, patch
from scripts.describe import Facts, describe
from scripts.document import canonical
from scripts.errors import PipelineError
from scripts.method_names.attributes import client_attributes
from scripts.normalise import normalise
from scripts.openapi import Document, endpoints
from scripts.proof import problems_of
from scripts.render import render

GENERATOR = "openapi-python-client"
PACKAGE = "pagerduty_rest"
Progress = Callable[[str], None]


@dataclass(slots=True)
class Build:
    """What came of a run: the hashes of its stages, its counts, and what is not as it should be."""

    stages: dict[str, str] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    operation_ids: set[str] = field(default_factory=set)
    missing: list[str] = field(default_factory=list)
    stale: list[patch.Patch] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    names: dict[str, Any] = field(default_factory=dict)
    methods: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    unknown_words: list[str] = field(default_factory=list)


def silent(_: str) -> None:
    """Show no progress."""


def build(
    facts: Document,
    patches: list[patch.Patch],
    given: dict[str, Any],
    words: docs.Words,
    folder: Path,
    progress: Progress = silent,
    given_methods: Mapping[str, str] | None = None,
) -> Build:
    """Generate the package into a folder that does not exist yet.

    `given` are the names that classes have already, `given_methods` those of the client's methods.

    Raises PipelineError when a stage cannot go on; what is merely not whole is in the result.
    """
    result = Build(stages={"facts": sha256(canonical(facts))})
    result.operation_ids = {endpoint.id for endpoint in endpoints(facts)}
    with stage("patch", progress):
        patched, result.stale = patch.apply(facts, patches)
        result.stages["patched"] = sha256(canonical(patched))
    with stage("normalise", progress):
        normalised, result.names = _normalised(patched, given)
        result.stages["normalised"] = sha256(canonical(normalised))
    with stage("describe", progress):
        described: Facts = describe(normalised, given_methods, client_attributes())
        result.methods = {**(given_methods or {}), **described.names.methods}
        result.notes, result.warnings = described.names.notes, described.names.conflicts
        result.unknown_words = docs.unknown(words, described)
    result.counts = {
        "operations": len(result.operation_ids),
        "schemas": len(facts.get("components", {}).get("schemas", {})),
        "models": len(described.models),
        "patches": len(patches),
    }
    made: dict[str, str | int] = {**result.stages, **result.counts, "generator": " ".join(generator().values())}
    with stage("generate", progress):
        result.warnings += render(normalised, described, words, made, folder)
        (folder / interface.FILE).write_text(interface.text(normalised), encoding="utf-8")
        (folder / method_index.FILE).write_text(method_index.text(described, words), encoding="utf-8")
    with stage("prove", progress):
        result.missing, problems = problems_of(normalised, described, folder)
        result.warnings += problems
        result.stages["generated"] = tree_sha256(folder)
    return result


def _normalised(patched: Document, given: dict[str, Any]) -> tuple[Document, dict[str, Any]]:
    """The document after all passes, and the names that its classes have."""
    document = normalise({**patched, names.NAMES: given})
    return document, document.pop(names.NAMES)


def normalised_hashes(
    facts: Document, patches: list[patch.Patch], given: dict[str, Any]
) -> tuple[dict[str, str], list[patch.Patch]]:
    """The hashes of the stages before the package, and the stale patches."""
    with stage("normalise", silent):
        patched, stale = patch.apply(facts, patches)
        return {
            "facts": sha256(canonical(facts)),
            "patched": sha256(canonical(patched)),
            "normalised": sha256(canonical(_normalised(patched, given)[0])),
        }, stale


@contextmanager
def stage(name: str, progress: Progress) -> Iterator[None]:
    """Say how long a stage took, and turn whatever goes wrong in it into one sentence."""
    start = time.perf_counter()
    try:
        yield
    except PipelineError:
        raise
    except OSError as error:
        raise PipelineError(f"stage {name}: {error}; nothing was changed") from error
    except Exception as error:
        raise PipelineError(
            f"stage {name} could not make sense of the document: {type(error).__name__}: {error}\n"
            "If other tools accept the document, this is a fault of this project: please report it."
        ) from error
    progress(f"{name:<10} {time.perf_counter() - start:5.1f} s")


def generator() -> dict[str, str]:
    """The generator and its version."""
    return {"name": GENERATOR, "version": version(GENERATOR)}


def sha256(text: str | bytes) -> str:
    """The SHA-256 of a text, in hexadecimal."""
    return hashlib.sha256(text.encode() if isinstance(text, str) else text).hexdigest()


def tree(folder: Path) -> dict[str, bytes]:
    """The files below a folder by their relative names; what Python itself leaves there does not count."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def tree_sha256(folder: Path) -> str:
    """One hash over the names and contents of all files below a folder."""
    digest = hashlib.sha256()
    for name, content in tree(folder).items():
        digest.update(f"{sha256(content)}  {name}\n".encode())
    return digest.hexdigest()


def counts_of(document: Document) -> dict[str, Any]:
    """How many operations and schemas a document has."""
    schemas = document.get("components", {}).get("schemas", {})
    return {"operations": sum(1 for _ in endpoints(document)), "schemas": len(schemas)}
