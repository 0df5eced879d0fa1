"""The small project of the pipeline's tests, for the update's."""

from __future__ import annotations

from tests.pipeline.conftest import project as project
