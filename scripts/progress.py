"""Progress output of a run, and errors of a failing stage."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from scripts.errors import PipelineError

Progress = Callable[[str], None]


def log_progress(line: str) -> None:
    """Print a line to stderr, which keeps stdout for results."""
    print(line, file=sys.stderr, flush=True)


def silent(_: str) -> None:
    """Show no progress."""


@contextmanager
def stage(name: str, progress: Progress = silent) -> Iterator[None]:
    """Report how long a stage took, and turn any exception in it into a PipelineError."""
    start = time.perf_counter()
    try:
        yield
    except PipelineError:
        raise
    except OSError as error:
        raise PipelineError(f"stage {name}: {error}; nothing was changed") from error
    except RecursionError as error:
        raise PipelineError(f"stage {name}: schemas of the spec contain each other in too many levels") from error
    except Exception as error:
        raise PipelineError(
            f"stage {name} could not make sense of the spec: {type(error).__name__}: {error}\n"
            "If other tools accept the spec, this is a bug in this project: please report it."
        ) from error
    progress(f"{name:<10} {time.perf_counter() - start:5.1f} s")
