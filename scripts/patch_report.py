"""Report which corrections in spec/patches/ upstream has taken over, moved, changed or removed.

  python -m scripts.patch_report               against the pinned spec
  python -m scripts.patch_report --spec FILE   against any version of the upstream spec

Exit codes: 0 all match, 1 some are stale, 2 bad input.
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
    """Return a line for each stale patch, and a summary."""
    patched, stale = patch.apply(spec, patches)
    found = [(one, patch.diagnose(patched, one)) for one in stale]
    states = Counter(aged.state for _, aged in found)
    numbers = ", ".join(f"{count} {state}" for state, count in sorted(states.items()))
    lines = [f"{aged.state:<10} {one.name}: {aged.sentence}" for one, aged in found]
    return [*lines, f"{len(patches) - len(stale)} of {len(patches)} match" + (f"; {numbers}" if numbers else "")]


def main(arguments: list[str] | None = None, project: Project | None = None) -> int:
    project = project or Project.here()
    parser = argparse.ArgumentParser(description="Report which patches still match a spec.")
    parser.add_argument("--spec", type=Path, help="an upstream spec, instead of the pinned one")
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
