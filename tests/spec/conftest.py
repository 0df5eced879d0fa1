"""Fixtures for tests of updates: the small project of the pipeline's tests."""

from __future__ import annotations

from tests.pipeline.conftest import project as project
