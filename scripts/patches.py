"""How the corrections in spec/patches/ have aged: which upstream has taken over, moved, changed or removed.

  python -m scripts.patches               against the pinned document
  python -m scripts.patches --spec FILE   against any version of upstream's

Exit codes: 0 all fit, 1 some are stale, 2 bad input.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from scripts import generate, patch
from scripts.document import check, read
from scripts.errors import PipelineError
from scripts.facts import facts
from scripts.openapi import Document


def report(document: Document, patches: list[patch.Patch]) -> list[str]:
    """A line for each stale patch, and one with the numbers."""
    patched, stale = patch.apply(document, patches)
    found = [(one, patch.aged(patched, one)) for one in stale]
    states = Counter(aged.state for _, aged in found)
    numbers = ", ".join(f"{count} {state}" for state, count in sorted(states.items()))
    lines = [f"{aged.state:<10} {one.name}: {aged.sentence}" for one, aged in found]
    return [*lines, f"{len(patches) - len(stale)} of {len(patches)} patches fit" + (f"; {numbers}" if numbers else "")]


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Report which patches still fit a document.")
    parser.add_argument("--spec", type=Path, help="an upstream document, in place of the pinned one")
    given = parser.parse_args(arguments)
    try:
        document = generate.pinned() if given.spec is None else facts(check(read(given.spec), source=str(given.spec)))
        lines = report(document, patch.load(generate.PATCHES))
    except (PipelineError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print("\n".join(lines))
    return 1 if len(lines) > 1 else 0


if __name__ == "__main__":
    sys.exit(main())
