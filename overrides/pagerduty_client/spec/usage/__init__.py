"""Find out which parts of the API a program uses, from its source, without running it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pagerduty_client.spec.schemas import SpecReader
from pagerduty_client.spec.usage.api import Api
from pagerduty_client.spec.usage.program import Program
from pagerduty_client.spec.usage.statements import Statements
from pagerduty_client.spec.usage.uses import Uses


def read_program(path: Path, warn: Callable[[str], None]) -> Program:
    """Read the Python files at a path; an unreadable file gets a warning and is skipped."""
    return Program(path, warn)


def uses_of(program: Program, reader: SpecReader) -> Uses:
    """Return the parts of an API that a program uses."""
    analysis = Statements(program, Api(reader))
    analysis.run()
    return analysis.uses


__all__ = ["Program", "Uses", "read_program", "uses_of"]
