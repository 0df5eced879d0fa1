"""The README's programs run, against a server that answers like the API."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

import pagerduty_client
from tests.servers import Answer, Recorded, serve
from tests.upstream import ROOT

PROGRAMS = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)


def answer(recorded: Recorded) -> Answer:
    incident = {
        "id": "PT4KHLK",
        "incident_number": 4,
        "title": "Checkout answers 502",
        "service": {"id": "PIJ90N7", "type": "service_reference", "summary": "Web shop"},
    }
    if recorded.method == "POST":
        return Answer.json({"incident": incident}, 201)
    return Answer.json({"incidents": [incident], "offset": 0, "limit": 100, "more": False})


def test_the_first_program_prints_what_the_readme_says(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    with serve(answer) as server:

        class Local(pagerduty_client.Client):
            """The client of the README's programs, which finds this server in PagerDuty's place."""

            def __init__(self, token: str, **arguments: Any) -> None:
                super().__init__(token.replace("…", "x"), base_url=server.url, **arguments)

        monkeypatch.setattr(pagerduty_client, "Client", Local)
        names: dict[str, Any] = {}
        for program in PROGRAMS:
            exec(program, names)
        names["client"].close()
    assert len(PROGRAMS) == 4
    assert capsys.readouterr().out == "4 Checkout answers 502 Web shop\n"
    assert "`4 Checkout answers 502 Web shop`" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert names["incident"].id == "PT4KHLK"
    assert [one.headers["from"] for one in server.requests if one.method == "POST"] == ["me@example.com"]
    assert json.loads((tmp_path / "export.jsonl").read_text())["id"] == "PT4KHLK"
    assert json.loads((tmp_path / "export.checkpoint").read_text())["records"] == 1
