"""Tests of what Windows lacks."""

from __future__ import annotations

import os

import pytest


def not_on_windows(why: str) -> pytest.MarkDecorator:
    """Skip a test on Windows."""
    return pytest.mark.skipif(os.name == "nt", reason=f"Windows: {why}")
