"""Generate the package from the pinned document, or from any version of it.

  python -m scripts.generate                                   spec/ → generated/ (make generate)
  python -m scripts.generate --check                           compare generated/ and the lock with it (make check)
  python -m scripts.generate --spec FILE --out DIR --report F  another version, the tree untouched

Exit codes: 0 whole, 1 not whole or not the same, 2 bad input.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from scripts import docs, lock, names, patch
from scripts.document import canonical, check, contents, parse, read
from scripts.errors import PipelineError
from scripts.facts import facts
from scripts.openapi import Document
from scripts.salvage import salvage
from scripts.stages import PACKAGE, Build, Progress, build, generator, sha256, silent, stage, tree, tree_sha256
from scripts.swap import beside, replace_file, replace_files, swap_folder

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "spec" / "openapiv3.json"
PATCHES = ROOT / "spec" / "patches"
DOCS = ROOT / "spec" / "docs"
GENERATED = ROOT / "generated" / PACKAGE
CACHE = ROOT / ".cache" / "generate.json"
# What the package is made by; a change in any of it makes `make generate` work again.
SOURCES = ("scripts", "spec/patches", "spec/docs", "spec/method_names.json", "overrides/pagerduty_client")


def say(line: str) -> None:
    """Show progress, apart from results."""
    print(line, file=sys.stderr, flush=True)


def pinned() -> Document:
    """The pinned document, checked."""
    if not SPEC.is_file():
        raise PipelineError(f"there is no {SPEC.relative_to(ROOT)} yet: run `make spec` first")
    return check(read(SPEC), source=str(SPEC.relative_to(ROOT)))


def whole(document: Document, folder: Path, progress: Progress) -> Build:
    """Generate into a folder, and raise PipelineError unless the result is whole."""
    result = build(document, patch.load(PATCHES), names.load(), docs.load(DOCS), folder, progress, names.load_methods())
    for line in result.notes:
        progress(f"names      {line}")
    patch.require_fresh(result.stale, document)
    if result.unknown_words:
        raise PipelineError("\n".join(["words for what is not there: correct or remove them", *result.unknown_words]))
    if result.missing or result.warnings:
        lines = [f"  - {name} is missing" for name in result.missing] + [f"  - {text}" for text in result.warnings]
        raise PipelineError("the package is not whole:\n" + "\n".join(lines[:40]))
    return result


def generate() -> None:
    """Generate from the pin and swap the result in; nothing to do is said quickly."""
    inputs, locked = _inputs(), lock.made()
    if GENERATED.is_dir() and _cached() == {
        "inputs": inputs,
        "generated": tree_sha256(GENERATED),
        "lock": locked,
        "names": [names.load(), names.load_methods()],
    }:
        say(f"{GENERATED.relative_to(ROOT)} is up to date")
        return
    document = pinned()
    with beside(GENERATED) as folder:
        result = whole(document, folder / PACKAGE, say)
        swap_folder(folder / PACKAGE, GENERATED)
    try:
        replace_files(
            {
                lock.PATH: lock.recorded(result.stages, result.counts, generator()),
                names.PATH: canonical({"classes": result.names, "methods": result.methods}),
            }
        )
        made = {
            "inputs": inputs,
            "generated": result.stages["generated"],
            "lock": lock.made(),
            "names": [result.names, result.methods],
        }
        replace_file(CACHE, json.dumps(made))
    except OSError as error:
        raise PipelineError(
            f"generated/ is new, but what was made could not be written down ({error}): run `make generate` again"
        ) from error
    counts = result.counts
    say(f"{counts['operations']} of {counts['operations']} operations, {counts['models']} models, none missing")


def compare() -> list[str]:
    """How generated/ and the lock differ from what the spec gives: a line for each file or entry."""
    document = pinned()
    with beside(ROOT / ".cache" / "check") as folder:
        result = whole(document, folder / PACKAGE, say)
        wanted, there = tree(folder / PACKAGE), tree(GENERATED) if GENERATED.is_dir() else {}
    differences = [f"generated/{PACKAGE}/{name} is missing" for name in sorted(wanted.keys() - there.keys())]
    differences += [f"generated/{PACKAGE}/{name} is in no document" for name in sorted(there.keys() - wanted.keys())]
    differences += [
        f"generated/{PACKAGE}/{name} was edited"
        for name in sorted(wanted.keys() & there.keys())
        if wanted[name] != there[name]
    ]
    if (names.load(), names.load_methods()) != (result.names, result.methods):
        differences.append("spec/names.json has other names than the package")
    return differences + lock.differences(result.stages, result.counts, generator())


def generate_other(spec: Path, out: Path) -> dict[str, Any]:
    """Generate from any version into `out`, and report; `missing` names what could not be generated."""
    with stage("facts", silent):
        data = contents(spec)
        document, left_out, faults = salvage(parse(data, source=str(spec)))
        kept = facts(document)
    target = out / PACKAGE
    with beside(target) as folder:
        result = build(
            kept, patch.load(PATCHES), names.load(), docs.load(DOCS), folder / PACKAGE, say, names.load_methods()
        )
        swap_folder(folder / PACKAGE, target)
    missing = sorted([*result.missing, *left_out])
    operations = len(result.operation_ids) + len(left_out)
    return {
        "operations": operations,
        "generated": operations - len(missing),
        "missing": missing,
        "stale_patches": [one.name for one in result.stale],
        "warnings": [*faults, *result.warnings],
        "notes": result.notes,
        "counts": result.counts,
        # Where the document's own hash stands: the package is the same for documents that differ in prose alone.
        "stages": {"upstream": sha256(data), **result.stages},
    }


def _inputs() -> str:
    files = [SPEC, *(path for source in SOURCES for path in sorted((ROOT / source).rglob("*")) if path.is_file())]
    listed = [
        f"{path.relative_to(ROOT)} {sha256(path.read_bytes())}"
        for path in files
        if path.suffix != ".pyc" and path.exists()
    ]
    return sha256("\n".join([*listed, str(generator())]))


def _cached() -> Any:
    try:
        return json.loads(CACHE.read_text())
    except (OSError, ValueError):
        return None


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Generate the package from PagerDuty's OpenAPI document.")
    parser.add_argument("--check", action="store_true", help="compare generated/ with what the pinned document gives")
    parser.add_argument("--spec", type=Path, help="an upstream document to generate from, in place of the pinned one")
    parser.add_argument("--out", type=Path, help="the folder for the package made from --spec")
    parser.add_argument("--report", type=Path, help="where to write the report on --spec, as JSON")
    given = parser.parse_args(arguments)
    if (given.spec is None) != (given.out is None):
        parser.error("--spec and --out go together")
    try:
        if given.spec is not None:
            report = generate_other(given.spec, given.out)
            text = json.dumps(report, indent=1) + "\n"
            if given.report is not None:
                replace_file(given.report, text)
            for line in [*report["missing"], *report["warnings"]]:
                say(f"  - {line}")
            for name in report["stale_patches"]:
                say(f"  - stale patch: {name}")
            say(f"{report['generated']} of {report['operations']} operations")
            return 1 if report["missing"] or report["warnings"] else 0
        if given.check:
            found = compare()
            for line in found:
                print(line)
            print(
                "generated/ is not what the spec gives: run `make generate`"
                if found
                else "generated/ is what the spec gives"
            )
            return 1 if found else 0
        generate()
    except PipelineError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"error: {error}; spec/ and generated/ are as they were", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
