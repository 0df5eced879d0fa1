"""`pagerduty-rest find`: the right operation first."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pagerduty_client.find import find
from pagerduty_client.spec.command import main
from pagerduty_rest.operations import OPERATIONS

QUERIES: dict[str, dict[str, str]] = json.loads(
    (Path(__file__).parent / "find_queries.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("kind", QUERIES)
def test_at_least_nine_of_ten_queries_have_the_right_operation_first(kind: str) -> None:
    asked = {query: wanted for query, wanted in QUERIES[kind].items() if wanted in OPERATIONS}
    wrong = [query for query, wanted in asked.items() if [one.operation_id for one in find(query, 1)] != [wanted]]
    assert asked
    assert len(wrong) <= len(asked) / 10, wrong


def test_every_operation_is_found_by_its_id_its_request_and_its_names() -> None:
    for operation_id, method in OPERATIONS.methods.items():
        assert operation_id in [one.operation_id for one in find(operation_id)]
        assert find(method.request)[0].operation_id == operation_id
        assert find(f"client.{method.method}")[0].operation_id == operation_id
        assert find(f"pagerduty_rest.api.{method.function}")[0].operation_id == operation_id


def test_paths_with_values_and_urls_are_found() -> None:
    assert find("GET /incidents/PT4KHLK/notes")[0].method == "incidents.list_notes"
    assert find("https://api.pagerduty.com/users/me?include[]=teams")[0].method == "users.get_current"
    assert [one.request.split()[0] for one in find("/incidents/{id}")[:2]] == ["GET", "PUT"]
    assert find("GET /no/such/path") == []


@pytest.mark.parametrize("query", ["", " ", "the", "?!", "/", "GET", "\x00", "x" * 10_000])
def test_a_meaningless_query_is_not_an_error(query: str) -> None:
    assert len(find(query, 3)) <= 3


def test_the_command_prints_what_a_caller_needs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", "snooze"]) == 0
    first = capsys.readouterr().out.split("\n\n")[0]
    assert "client.incidents.snooze" in first
    assert "POST /incidents/{id}/snooze" in first
    assert "from pagerduty_rest.api.incidents import create_incident_snooze" in first
    assert "client.incidents.snooze(id: str, *, body: " in first
    assert main(["find", "POST /incidents/{id}/snooze", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert found["operation_id"] == "createIncidentSnooze"
    assert found["method"] == "client.incidents.snooze"
    assert found["function"] == "incidents.create_incident_snooze"
    assert main(["find", "who", "is", "on", "call", "--limit", "1"]) == 0
    assert capsys.readouterr().out.startswith("client.on_calls.list\n")


def test_the_command_reports_no_match_and_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", "xyzzy"]) == 1
    assert "try other words" in capsys.readouterr().err
    for arguments in (["find"], ["find", "x", "--limit", "0"], ["find", "x", "--limit", "many"]):
        with pytest.raises(SystemExit) as stopped:
            main(arguments)
        assert stopped.value.code == 2
        assert capsys.readouterr().err.startswith("error: ")
