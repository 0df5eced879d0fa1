"""The arguments of `pagerduty-rest export`, its progress line, and its exit codes."""

from __future__ import annotations

import argparse
from typing import Any

import pytest

from pagerduty_client.exports import command
from pagerduty_client.spec.command import main
from pagerduty_runtime.errors import IncompleteResults, InvalidArgument
from pagerduty_runtime.lists.progress import Progress


@pytest.mark.parametrize(
    ("annotation", "text", "value"),
    [
        ("Sequence[str] | None", " a, b,,c ", ["a", "b", "c"]),
        ("bool | None", "True", True),
        ("bool", "false", False),
        ("int | None", "5", 5),
        ("str", "5", "5"),
        ("datetime | str", "2026-03-01", "2026-03-01"),
        ("Literal['a', 'b'] | None", "a", "a"),
        ("Mapping[str, Any]", '{"a": [1]}', {"a": [1]}),
    ],
)
def test_how_an_argument_is_read(annotation: str, text: str, value: Any) -> None:
    assert command._reader(annotation)(text) == value


@pytest.mark.parametrize(
    ("annotation", "text", "message"),
    [
        ("bool", "yes", "'yes' is neither true nor false"),
        ("Mapping[str, Any]", "{", "'{' is not JSON"),
    ],
)
def test_arguments_that_cannot_be_read(annotation: str, text: str, message: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match=message):
        command._reader(annotation)(text)


@pytest.mark.parametrize(
    ("value", "given", "sent"),
    [
        ("2026-03-01", {}, "2026-03-01T00:00:00+00:00"),
        ("2026-03-01T10:00:00", {}, "2026-03-01T10:00:00+00:00"),
        ("2026-03-01T10:00:00+02:00", {}, "2026-03-01T10:00:00+02:00"),
        ("2026-03-01", {"time_zone": "Europe/Berlin"}, "2026-03-01"),
        ("soon", {}, "soon"),
        (["2026-03-01"], {}, ["2026-03-01"]),
    ],
)
def test_a_time_without_a_zone_is_utc(value: Any, given: dict[str, Any], sent: Any) -> None:
    for name in ("since", "until"):
        assert command._aware(value, {name: value, **given}) == sent
    assert command._aware(value, {"query": value, **given}) == value, "only times are changed"


def test_the_progress_line(capsys: pytest.CaptureFixture[str]) -> None:
    since, until = "2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z"
    command._show_line(Progress("listUsers", 1, 5, 0, None, None, None, False))
    command._show_line(Progress("listUsers", 2, 9, 0, 12, since, until, False))
    command._show_line(Progress("listUsers", 3, 12, 0, 12, since, None, True))
    assert capsys.readouterr().err == (
        "\rlistUsers: 5 records"
        "\rlistUsers: 9 of 12 records, 2026-03-01 to 2026-03-02"
        "\rlistUsers: 12 of 12 records, 2026-03-01 to now\n"
    )


@pytest.mark.parametrize(
    ("error", "code"), [(IncompleteResults("listUsers", 5, "it ends"), 1), (InvalidArgument("no"), 2)]
)
def test_exit_codes(
    error: Exception, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(name: str, arguments: list[str]) -> int:
        raise error

    monkeypatch.setattr(command, "_export", fail)
    assert main(["export", "users.list", "--to", "a.jsonl"]) == code
    assert capsys.readouterr().err == f"error: {error}\n"
