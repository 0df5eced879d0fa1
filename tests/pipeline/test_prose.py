"""The wording linter: what it reads, what it finds, and how exceptions work."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.prose.__main__ import RULES, Linter, main
from tests.upstream import ROOT

PYTHON = '''"""Return the answer.

`answer` in code is fine.
"""
# Whoever calls this is told.
NAME = "member"
ERROR = f"the {NAME} stands in the document"


def test_nothing_of_it() -> None:
    data = "an answer that a test sends"
'''


def found(path: str, text: str, folder: Path, linter: Linter | None = None) -> list[tuple[int, str]]:
    """Return the lines and terms that the linter finds in a file."""
    file = folder / Path(path).name
    file.write_text(text, encoding="utf-8")
    return sorted((one.line, one.term.lower()) for one in (linter or Linter()).check(path, file))


def test_docstrings_comments_and_messages_are_read_but_not_code(tmp_path: Path) -> None:
    expected = [(1, "answer"), (5, "is told"), (5, "whoever"), (7, "stands"), (7, "the document"), (11, "answer")]
    assert found("scripts/any.py", PYTHON, tmp_path) == expected


def test_in_tests_names_are_read_and_strings_are_data(tmp_path: Path) -> None:
    expected = [(1, "answer"), (5, "is told"), (5, "whoever"), (10, "nothing of")]
    assert found("tests/any.py", PYTHON, tmp_path) == expected


@pytest.mark.parametrize(
    ("path", "text", "line"),
    [
        ("docs/any.md", "# Title\n\n```python\nanswer()\n```\n\nA list never ends\nearly without a word.\n", 7),
        ("spec/docs/models/any.json", '{\n "A": {\n  "summary": "A member of the object."\n }\n}\n', 3),
        ("Makefile", "all: ## prove it\n\techo answer\n", 1),
    ],
)
def test_other_files(path: str, text: str, line: int, tmp_path: Path) -> None:
    lines = [number for number, _ in found(path, text, tmp_path)]
    assert lines
    assert lines[0] == line


@pytest.mark.parametrize(
    "sentence",
    [
        "The answer of the server has a member that the document does not know.",
        "The mapping may have texts, and each entry is a member.",
        "What stands in the path comes first.",
        "It tries again for ever.",
        "A plain mapping does as well as a model.",
        "Send the e-mail all the same: nobody proves it.",
        "It brings a proof as far as the place is known.",
        "Who has to see to it now; empty once it is resolved.",
    ],
)
def test_old_phrases_are_found(sentence: str, tmp_path: Path) -> None:
    assert found("docs/any.md", f"{sentence}\n", tmp_path)


@pytest.mark.parametrize(
    "sentence",
    [
        "A log entry of an incident, or the members of a team.",
        "The path `/members` and [a link](https://example.com/answer).",
        "The response has a field that is null when there is no user.",
        "Return the IP address of the server, and the on-call entries.",
    ],
)
def test_other_senses_stay(sentence: str, tmp_path: Path) -> None:
    assert found("docs/any.md", f"{sentence}\n", tmp_path) == []


def test_an_exception_applies_to_its_words_and_files_only(tmp_path: Path) -> None:
    rules = tmp_path / "rules.toml"
    rules.write_text(
        "files = ['*']\nskipped = []\nrules = [['\\banswer\\b', 'response']]\n"
        "allowed = [['\\bthe answer is 42', 'docs/*', 'a quotation'], ['\\bno answer', '*', 'unused']]\n",
        encoding="utf-8",
    )
    linter = Linter(rules)
    assert found("docs/a.md", "So the answer is 42.\n", tmp_path, linter) == []
    assert found("docs/b.md", "So the answer was 42.\n", tmp_path, linter) == [(1, "answer")]
    assert found("README.md", "So the answer is 42.\n", tmp_path, linter) == [(1, "answer")]
    assert [one.why for one in linter.allowed if one not in linter.used] == ["unused"]


def test_every_exception_has_a_reason() -> None:
    assert all(one.why for one in Linter(RULES).allowed)


@pytest.mark.whole
def test_the_repository_is_clean(capsys: pytest.CaptureFixture[str]) -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("the linter lists files with git")
    assert main([]) == 0, capsys.readouterr().out


def test_named_files_are_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.md"
    bad.write_text("The answer.\n", encoding="utf-8")
    assert main([str(bad)]) == 1
    assert capsys.readouterr().out == f"{bad}:1: 'answer' → response; respond\n"
