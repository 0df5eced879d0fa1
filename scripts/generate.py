"""Generate the package from the pinned spec, or from any version of it.

  python -m scripts.generate                                   spec/ → generated/ (make generate)
  python -m scripts.generate --check                           compare generated/ and the lock with it (make check)
  python -m scripts.generate --spec FILE --out DIR --report F  another version; the checkout is not changed

Exit codes: 0 complete, 1 incomplete or out of date, 2 bad input.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from scripts import lock, name_registry, patch
from scripts.digests import sha256, tree, tree_sha256
from scripts.errors import PipelineError
from scripts.facts import strip_prose
from scripts.method_names.attributes import client_attributes
from scripts.openapi import Spec
from scripts.pipeline import BuildResult, Inputs, build, generator
from scripts.progress import Progress, log_progress, stage
from scripts.project import PACKAGE, Project
from scripts.spec_file import check, contents, parse, read
from scripts.swap import replace_file, replace_files, staging_directory, swap_folder
from scripts.unusable import drop_unusable

# Inputs of the generated package; after a change to any of them, `make generate` runs in full.
SOURCES = ("scripts", "spec/patches", "spec/docs", "spec/method_names.json")


def pinned(project: Project) -> Spec:
    """Read and check the pinned spec."""
    if not project.spec.is_file():
        raise PipelineError(f"{project.relative(project.spec)} does not exist: run `make spec` first")
    return check(read(project.spec), source=project.relative(project.spec))


def build_complete(project: Project, folder: Path, progress: Progress) -> BuildResult:
    """Generate from the pinned spec into a folder; raise PipelineError unless the result is complete."""
    spec = pinned(project)
    result = build(spec, Inputs.of(project), folder, progress)
    for line in result.notes:
        progress(f"names      {line}")
    patch.require_fresh(result.stale, spec)
    if result.unknown_words:
        raise PipelineError(
            "\n".join(["spec/docs has words for unknown names: correct or remove them", *result.unknown_words])
        )
    if result.missing or result.warnings:
        lines = [f"  - {name} is missing" for name in result.missing] + [f"  - {text}" for text in result.warnings]
        raise PipelineError("the package is incomplete:\n" + "\n".join(lines[:40]))
    return result


def generate(project: Project) -> list[str]:
    """Generate from the pinned spec and swap the result in, unless nothing changed.

    Return notes about names that differ from what the rules would choose now.
    """
    inputs, locked = _inputs(project), lock.last_build(project)
    cache = project.cache / "generate.json"
    if project.generated.is_dir() and _cached(cache) == {
        "inputs": inputs,
        "generated": tree_sha256(project.generated),
        "lock": locked,
        "names": _names(project),
    }:
        log_progress(f"{project.relative(project.generated)} is up to date")
        return []
    with staging_directory(project.generated) as folder:
        result = build_complete(project, folder / PACKAGE, log_progress)
        swap_folder(folder / PACKAGE, project.generated)
    try:
        replace_files(
            {
                project.lock: lock.with_build(project, result.stages, result.counts, generator()),
                project.names: name_registry.as_json(result.names),
            }
        )
        made = {
            "inputs": inputs,
            "generated": result.stages["generated"],
            "lock": lock.last_build(project),
            "names": _names(project),
        }
        replace_file(cache, json.dumps(made))
    except OSError as error:
        raise PipelineError(
            f"generated/ was replaced, but spec/ could not be updated ({error}): run `make generate` again"
        ) from error
    operations, models = result.counts["operations"], result.counts["models"]
    log_progress(f"{operations} of {operations} operations, {models} models, none missing")
    return result.notes


def compare(project: Project) -> list[str]:
    """Return how generated/ and the lock differ from what the spec generates, one line for each file or entry."""
    with staging_directory(project.cache / "check") as folder:
        result = build_complete(project, folder / PACKAGE, log_progress)
        wanted, there = tree(folder / PACKAGE), tree(project.generated) if project.generated.is_dir() else {}
    differences = [f"generated/{PACKAGE}/{name} is missing" for name in sorted(wanted.keys() - there.keys())]
    differences += [f"generated/{PACKAGE}/{name} is not generated" for name in sorted(there.keys() - wanted.keys())]
    differences += [
        f"generated/{PACKAGE}/{name} was edited"
        for name in sorted(wanted.keys() & there.keys())
        if wanted[name] != there[name]
    ]
    if name_registry.load(project.names) != result.names:
        differences.append("spec/names.json does not match the names in the package")
    return differences + lock.differences(project, result.stages, result.counts, generator())


def generate_other(project: Project, path: Path, out: Path) -> dict[str, Any]:
    """Generate from any version into `out`, and report; `missing` lists what could not be generated."""
    with stage("facts"):
        data = contents(path)
        spec, left_out, problems = drop_unusable(parse(data, source=str(path)))
        facts = strip_prose(spec)
    target = out / PACKAGE
    with staging_directory(target) as folder:
        result = build(facts, Inputs.of(project), folder / PACKAGE, log_progress)
        swap_folder(folder / PACKAGE, target)
    missing = sorted([*result.missing, *left_out])
    operations = len(result.operation_ids) + len(left_out)
    return {
        "operations": operations,
        "generated": operations - len(missing),
        "missing": missing,
        "stale_patches": [one.name for one in result.stale],
        "warnings": [*problems, *result.warnings],
        "notes": result.notes,
        "counts": result.counts,
        # Only the report has the hash of the upstream file: specs that differ only in prose give the same package.
        "stages": {"upstream": sha256(data), **result.stages},
    }


def _inputs(project: Project) -> str:
    given = (project.root / source for source in SOURCES)
    sources = (path for one in given for path in [one, *sorted(one.rglob("*"))] if path.is_file())
    listed = [
        f"{project.relative(path)} {sha256(path.read_bytes())}"
        for path in (project.spec, *sources)
        if path.suffix != ".pyc" and path.exists()
    ]
    return sha256("\n".join([*listed, *sorted(client_attributes(project.client)), str(generator())]))


def _names(project: Project) -> str:
    return sha256(name_registry.as_json(name_registry.load(project.names)))


def _cached(cache: Path) -> Any:
    try:
        return json.loads(cache.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def main(arguments: list[str] | None = None, project: Project | None = None) -> int:
    project = project or Project.here()
    parser = argparse.ArgumentParser(description="Generate the package from PagerDuty's OpenAPI spec.")
    parser.add_argument("--check", action="store_true", help="verify that generated/ is up to date with the spec")
    parser.add_argument("--spec", type=Path, help="generate from this upstream spec instead of the pinned one")
    parser.add_argument("--out", type=Path, help="the folder for the package generated from --spec")
    parser.add_argument("--report", type=Path, help="where to write the report on --spec, as JSON")
    given = parser.parse_args(arguments)
    if (given.spec is None) != (given.out is None):
        parser.error("--spec and --out must be given together")
    try:
        if given.spec is not None:
            return _other(project, given.spec, given.out, given.report)
        if given.check:
            return _check(project)
        generate(project)
    except PipelineError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"error: {error}; spec/ and generated/ are unchanged", file=sys.stderr)
        return 2
    return 0


def _other(project: Project, path: Path, out: Path, report_to: Path | None) -> int:
    report = generate_other(project, path, out)
    if report_to is not None:
        replace_file(report_to, json.dumps(report, indent=1) + "\n")
    for line in [*report["missing"], *report["warnings"]]:
        log_progress(f"  - {line}")
    for name in report["stale_patches"]:
        log_progress(f"  - stale patch: {name}")
    log_progress(f"{report['generated']} of {report['operations']} operations")
    return 1 if report["missing"] or report["warnings"] else 0


def _check(project: Project) -> int:
    found = compare(project)
    for line in found:
        print(line)
    print(
        "generated/ is out of date with the spec: run `make generate`"
        if found
        else "generated/ is up to date with the spec"
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
