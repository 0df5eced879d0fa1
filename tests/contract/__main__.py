"""`make contract`: all operations, sync and async, against Steady; exit code 1 for a diagnostic that is ours."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from pagerduty_rest.operations import OPERATIONS
from scripts import node
from tests.contract import specs, steady
from tests.contract.calls import Heard, asynchronous, sync
from tests.contract.explained import judged, judged_differences
from tests.upstream import official_spec as upstream

MODES: dict[str, Callable[[str], list[Heard]]] = {"sync": sync, "async": asynchronous}


def main() -> int:
    """Run everything, and print the results."""
    try:
        program = steady.program()
    except node.Unavailable as missing:
        print(f"contract: skipped, because {missing}")
        return 0
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for name, path in _documents(Path(folder)):
            for mode, call in MODES.items():
                with steady.serve(program, path) as url:
                    wrong += _report(name, mode, call(url))
    for line in wrong[:60]:
        print(f"  - {line}")
    print("contract: no diagnostic is ours" if not wrong else f"contract: {len(wrong)} faults")
    return 1 if wrong else 0


def _documents(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the specs to serve: corrected, with whole responses, and upstream's own if available."""
    corrected = specs.corrected()
    served = {"corrected": corrected, "whole": specs.whole(corrected)}
    if specs.UPSTREAM.is_file():
        served["upstream"] = upstream("main")
    else:
        print("upstream: left out, because ../shared is not here")
    for name, content in served.items():
        path = folder / f"{name}.json"
        path.write_text(json.dumps(content), encoding="utf-8")
        yield name, path


def _report(spec: str, mode: str, heard: list[Heard]) -> list[str]:
    """Return the findings of one run, and print each in one line."""
    called = {one.operation for one in heard}
    failures = [f"{spec}, {mode}: {one.operation}: {one.failure}" for one in heard if one.failure is not None]
    failures += [f"{spec}, {mode}: {name} was not called" for name in sorted(OPERATIONS.keys() - called)]
    found = [diagnostic for one in heard for diagnostic in one.diagnostics]
    if spec == "whole":  # every field is required so that responses have it; only they are checked
        differing = {difference for one in heard for difference in one.differences}
        strange, past = judged_differences(differing)
        said = f"{len(differing) - len(strange)} differences that are explained, {len(strange)} that nothing explains"
        failures += [f"{spec}, {mode}: {' '.join(one)}" for one in strange]
        failures += [f"{spec}: differences.json has what does not occur: {' '.join(one)}" for one in past]
    else:
        ours, gone = judged(spec, found)
        said = f"{len(set(found)) - len(ours)} diagnostics that are explained, {len(ours)} that nothing explains"
        failures += [f"{spec}, {mode}: {' '.join(one)}" for one in ours]
        failures += [f"{spec}: explained.json has what does not occur: {' '.join(one)}" for one in gone]
    print(f"{spec:<10}{mode:<6}{len(called)} of {len(OPERATIONS)} operations, {len(heard)} calls: {said}", flush=True)
    return failures


if __name__ == "__main__":
    sys.exit(main())
