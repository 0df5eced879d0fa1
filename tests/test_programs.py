"""The programs of the README and of the guide run, and print what stands below them.

All Python blocks of a page run in order, as one program, against a server on loopback. A block behind
`<!-- not run: reason -->` is only compiled. A `text` block right below one is what it prints.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import pagerduty_client
from pagerduty_client import ClientCredentials
from tests.account import Account
from tests.servers import serve
from tests.upstream import ROOT

GENERATED = {"api.md"}
PAGES = [ROOT / "README.md", *(path for path in sorted((ROOT / "docs").glob("*.md")) if path.name not in GENERATED)]
BLOCK = re.compile(
    r"(?:<!-- not run: (?P<reason>[^\n]*?) *-->\s*\n)?```python\n(?P<code>.*?)```(?:\s*\n```text\n(?P<prints>.*?)```)?",
    re.DOTALL,
)
WITHOUT_PROGRAMS = {"client.md", "postman.md"}


class Program(NamedTuple):
    """A block of a page, with the line that it begins in."""

    line: int
    code: str
    prints: str | None
    reason: str | None


def programs(page: Path) -> list[Program]:
    text = page.read_text(encoding="utf-8")
    return [
        Program(text.count("\n", 0, found.start("code")) + 1, found["code"], found["prints"], found["reason"])
        for found in BLOCK.finditer(text)
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_programs_of_a_page_run_and_print_what_it_says(
    page: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    found = programs(page)
    assert bool(found) == (page.name not in WITHOUT_PROGRAMS)
    assert page.read_text(encoding="utf-8").count("```python") == len(found)
    monkeypatch.chdir(tmp_path)
    with serve(Account()) as server:
        made: list[pagerduty_client.Client] = []

        class Local(pagerduty_client.Client):
            """The client of the programs, which finds this server in PagerDuty's place."""

            def __init__(self, token: str | None = None, **arguments: Any) -> None:
                if token is not None:
                    token = token.replace("…", f"key-of-{page.stem}-page")
                super().__init__(token, **{"base_url": server.url, **arguments})
                made.append(self)

        monkeypatch.setattr(pagerduty_client, "Client", Local)
        monkeypatch.setitem(ClientCredentials.__init__.__kwdefaults__ or {}, "token_url", f"{server.url}/oauth/token")
        for name in ("TOKEN", "CLIENT_ID", "CLIENT_SECRET"):
            monkeypatch.setenv(f"PAGERDUTY_{name}", "x")
        names: dict[str, Any] = {"__name__": "__main__"}
        for program in found:
            code = compile("\n" * (program.line - 1) + program.code, str(page), "exec")
            if program.reason is not None:
                assert len(program.reason) > 10, "why it is not run is a sentence"
                continue
            exec(code, names)
            printed = capsys.readouterr().out
            if program.prints is not None:
                assert printed == program.prints, f"{page.name}:{program.line}"
            elif printed:
                assert printed.splitlines()[0] in page.read_text(encoding="utf-8")
        for client in made:
            client.close()
    if (tmp_path / "export.jsonl").exists():  # what is exported is what the checkpoint counts
        lines = (tmp_path / "export.jsonl").read_text().splitlines()
        assert [json.loads(line)["id"] for line in lines] == ["PT4KHLK", "PT4KHLM"]
        assert json.loads((tmp_path / "export.checkpoint").read_text())["records"] == 2
    assert server.requests or page.name in WITHOUT_PROGRAMS | {"security.md", "testing.md"}


def test_no_page_but_the_generated_ones_is_left_out() -> None:
    folders = {path.name for path in (ROOT / "docs").iterdir() if path.is_dir()}
    assert folders <= {"reference", "models"}
