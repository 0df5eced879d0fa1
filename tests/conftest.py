"""Fixtures shared by the processes of one run, and the tests that `make test-fast` skips."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.once import once_per_run

ROOT = Path(__file__).resolve().parent.parent

# Modules and tests that generate, build, serve or read a whole package, history, account or environment.
WHOLE = (
    "tests/client/test_connections.py",
    "tests/client/test_faults.py",
    "tests/lists/test_calendar.py",
    "tests/lists/test_drift.py",
    "tests/lists/test_endless.py",
    "tests/lists/test_export.py",
    "tests/normalise/test_nested_ids.py::test_no_version_of_the_spec",
    "tests/pipeline/test_facts.py::test_no_prose_survives_of_an_official_spec",
    "tests/pipeline/test_facts.py::test_the_pinned_spec_is_valid_once_it_is_patched",
    "tests/pipeline/test_generate.py",
    "tests/pipeline/test_injection.py",
    "tests/pipeline/test_propose.py",
    "tests/pipeline/test_publish_docs.py",
    "tests/pipeline/test_pull.py",
    "tests/pipeline/test_replay.py",
    "tests/resources/test_editors.py",
    "tests/sandbox/test_operations.py",
    "tests/sandbox/test_rules.py",
    "tests/sandbox/test_server.py",
    "tests/sandbox/test_story.py",
    "tests/spec/test_affects.py::test_exactly_the_changes_that_affect",
    "tests/spec/test_check.py",
    "tests/spec/test_command.py",
    "tests/spec/test_diff.py::test_every_operation_that_came_or_went",
    "tests/spec/test_diff.py::test_every_changed_fact_is_found",
    "tests/spec/test_diff.py::test_the_facts_of_an_official_version",
    "tests/spec/test_diff_kinds.py::test_a_hostile_spec",
    "tests/spec/test_export.py",
    "tests/spec/test_labels.py",
    "tests/spec/test_update.py",
    "tests/test_calls.py",
    "tests/test_environments.py",
    "tests/test_examples.py",
    "tests/test_history.py",
    "tests/test_name_registry.py::test_over_upstreams_history",
    "tests/test_name_registry.py::test_the_committed_names",
    "tests/test_official_examples.py",
    "tests/test_packaging.py",
    "tests/test_pages.py",
    "tests/test_postman.py",
    "tests/test_programs.py",
    "tests/test_read_change_send.py",
    "tests/test_round_trips.py",
    "tests/test_site.py",
    "tests/webhooks/test_deliveries.py",
    "tests/webhooks/test_frameworks.py",
)


# Specs are large trees without cycles: with Python's thresholds, a third of the run would go into searching them.
gc.set_threshold(100_000, 50, 50)


def pytest_collection_finish() -> None:
    """Search modules and collected tests for garbage no more."""
    gc.freeze()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Add the marker `whole`, before markers select tests."""
    for item in items:
        if item.nodeid.startswith(WHOLE):
            item.add_marker("whole")


@pytest.fixture(scope="session")
def run_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder shared by all workers of this run."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def wheel(run_folder: Path) -> Path:
    """Return the distribution's wheel, built once for all workers."""

    def build() -> Path:
        command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(run_folder / "wheel")]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, done.stdout + done.stderr
        (path,) = (run_folder / "wheel").glob("*.whl")
        return path

    return once_per_run(run_folder, "wheel", build)
