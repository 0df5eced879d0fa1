"""What a program uses of the API, read from its source without running it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pagerduty_client.spec.schemas import SpecReader
from pagerduty_client.spec.usage.api import Api
from pagerduty_client.spec.usage.program import Program
from pagerduty_client.spec.usage.statements import Statements
from pagerduty_client.spec.usage.uses import Uses


def read_program(path: Path, warn: Callable[[str], None]) -> Program:
    """Read the Python files at a path; a file that cannot be read gets a warning and is left out."""
    return Program(path, warn)


def uses_of(program: Program, reader: SpecReader) -> Uses:
    """Return what a program uses of the API that a spec describes."""
    analysis = Statements(program, Api(reader))
    analysis.run()
    return analysis.uses


__all__ = ["Program", "Uses", "read_program", "uses_of"]
