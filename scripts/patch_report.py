"""How the corrections in spec/patches/ have aged: which upstream has taken over, moved, changed or removed.

  python -m scripts.patch_report               against the pinned spec
  python -m scripts.patch_report --spec FILE   against any version of upstream's

Exit codes: 0 all fit, 1 some are stale, 2 bad input.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from scripts import patch
from scripts.errors import PipelineError
from scripts.facts import strip_prose
from scripts.generate import pinned
from scripts.openapi import Spec
from scripts.project import Project
from scripts.spec_file import check, read


def report(spec: Spec, patches: list[patch.Patch]) -> list[str]:
    """A line for each stale patch, and one with the numbers."""
    patched, stale = patch.apply(spec, patches)
    found = [(one, patch.diagnose(patched, one)) for one in stale]
    states = Counter(aged.state for _, aged in found)
    numbers = ", ".join(f"{count} {state}" for state, count in sorted(states.items()))
    lines = [f"{aged.state:<10} {one.name}: {aged.sentence}" for one, aged in found]
    return [*lines, f"{len(patches) - len(stale)} of {len(patches)} patches fit" + (f"; {numbers}" if numbers else "")]


def main(arguments: list[str] | None = None, project: Project | None = None) -> int:
    project = project or Project.here()
    parser = argparse.ArgumentParser(description="Report which patches still fit a document.")
    parser.add_argument("--spec", type=Path, help="an upstream document, in place of the pinned one")
    given = parser.parse_args(arguments)
    try:
        if given.spec is None:
            spec = pinned(project)
        else:
            spec = strip_prose(check(read(given.spec), source=str(given.spec)))
        lines = report(spec, patch.load(project.patches))
    except (PipelineError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print("\n".join(lines))
    return 1 if len(lines) > 1 else 0


if __name__ == "__main__":
    sys.exit(main())
