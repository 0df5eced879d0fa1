"""The pipeline as one function: from the facts of a spec to a verified package on disk."""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

from scripts import docs, interface, method_index, method_names, name_registry, patch
from scripts.class_names import AssignedNames
from scripts.describe import RenderContext, describe
from scripts.digests import json_sha256, sha256, tree_sha256
from scripts.header import stamp
from scripts.normalise import normalise
from scripts.openapi import Spec, endpoints
from scripts.progress import Progress, silent, stage
from scripts.project import Project
from scripts.render import render
from scripts.spec_file import canonical
from scripts.verify import verify_package

GENERATOR = "openapi-python-client"


@dataclass(frozen=True, slots=True)
class Inputs:
    """A project's additions to the spec: corrections, recorded names, exceptions, and our own words."""

    patches: list[patch.Patch] = field(default_factory=list)
    names: AssignedNames = field(default_factory=AssignedNames)
    words: docs.Words = field(default_factory=docs.Words)
    exceptions: method_names.Exceptions = field(default_factory=method_names.Exceptions)

    @classmethod
    def of(cls, project: Project) -> Inputs:
        """Read the inputs from a project's spec/ folder."""
        return cls(
            patch.load(project.patches),
            name_registry.load(project.names),
            docs.load(project.docs),
            method_names.load(project.method_names, project.client),
        )


@dataclass(slots=True)
class BuildResult:
    """The result of a run: hashes of its stages, counts, and problems."""

    stages: dict[str, str] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    operation_ids: set[str] = field(default_factory=set)
    missing: list[str] = field(default_factory=list)
    stale: list[patch.Patch] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    normalised: Spec = field(default_factory=dict)
    described: RenderContext = field(default_factory=RenderContext)
    names: AssignedNames = field(default_factory=AssignedNames)
    notes: list[str] = field(default_factory=list)
    unknown_words: list[str] = field(default_factory=list)


def build(facts: Spec, inputs: Inputs, folder: Path, progress: Progress = silent) -> BuildResult:
    """Generate the package into a folder that must not exist.

    Raises PipelineError when a stage cannot continue; an incomplete package is reported in the result.
    """
    result = prepare(facts, inputs, progress)
    write(result, inputs.words, folder, progress)
    return result


def prepare(facts: Spec, inputs: Inputs, progress: Progress = silent) -> BuildResult:
    """The stages before the package: patch, normalise and describe."""
    result = BuildResult(stages={"facts": sha256(canonical(facts))})
    result.operation_ids = {endpoint.id for endpoint in endpoints(facts)}
    with stage("patch", progress):
        patched, result.stale = patch.apply(facts, inputs.patches)
        result.stages["patched"] = json_sha256(patched)
    with stage("normalise", progress):
        normalised, result.names = normalise(patched, inputs.names)
        result.normalised = normalised
        result.stages["normalised"] = json_sha256(normalised)
    with stage("describe", progress):
        described = result.described = describe(normalised, inputs.names.methods, inputs.exceptions)
        result.names = result.names.extended(AssignedNames(methods=described.names.methods))
        result.notes, result.warnings = described.names.notes, described.names.conflicts
        result.unknown_words = docs.unknown(inputs.words, described)
    result.counts = {**count(facts), "models": len(described.models), "patches": len(inputs.patches)}
    return result


def write(result: BuildResult, words: docs.Words, folder: Path, progress: Progress = silent) -> None:
    """Generate what was prepared, and verify it."""
    normalised, described = result.normalised, result.described
    made: dict[str, str | int] = {**result.stages, **result.counts, "generator": " ".join(generator().values())}
    with stage("generate", progress):
        result.warnings += render(normalised, described, words, made, folder)
        (folder / interface.FILE).write_text(interface.text(normalised), encoding="utf-8", newline="\n")
        (folder / method_index.FILE).write_text(method_index.text(described, words), encoding="utf-8", newline="\n")
        stamp(folder, normalised, described, result.stages["facts"], str(made["generator"]))
    with stage("verify", progress):
        result.missing, problems = verify_package(normalised, described, folder)
        result.warnings += problems
        result.stages["generated"] = tree_sha256(folder)


def normalised_hashes(facts: Spec, inputs: Inputs) -> tuple[dict[str, str], list[patch.Patch]]:
    """Return the hashes of the stages before the package, and the stale patches."""
    with stage("normalise"):
        patched, stale = patch.apply(facts, inputs.patches)
        return {
            "facts": sha256(canonical(facts)),
            "patched": json_sha256(patched),
            "normalised": json_sha256(normalise(patched, inputs.names).spec),
        }, stale


def generator() -> dict[str, str]:
    """Return the generator's name and version."""
    return {"name": GENERATOR, "version": version(GENERATOR)}


def count(facts: Spec) -> dict[str, int]:
    """Count the operations and schemas of a spec."""
    schemas = facts.get("components", {}).get("schemas", {})
    return {"operations": sum(1 for _ in endpoints(facts)), "schemas": len(schemas)}
