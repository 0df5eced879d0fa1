"""The list of tests that `make test-fast` skips names existing files and tests."""

from __future__ import annotations

import pytest

from tests.conftest import WHOLE
from tests.upstream import ROOT


@pytest.mark.parametrize("entry", WHOLE)
def test_an_entry_names_a_file_or_tests_of_it(entry: str) -> None:
    file, _, test = entry.partition("::")
    assert f"def {test}" in (ROOT / file).read_text(encoding="utf-8")
