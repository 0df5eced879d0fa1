"""The error that stops the pipeline."""

from __future__ import annotations


class PipelineError(Exception):
    """A stage cannot continue. The message says what is wrong and what to do; nothing was changed."""
