"""What the pipeline tells its user when it stops."""

from __future__ import annotations


class PipelineError(Exception):
    """A stage cannot go on. The text says what is wrong and what to do; nothing was changed."""
