"""`pagerduty-rest export`: write a list to a file, on the command line."""

from __future__ import annotations

import argparse
import inspect
import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from pagerduty_runtime.errors import IncompleteResults, InvalidArgument, PagerDutyError

if TYPE_CHECKING:
    from pagerduty_client._client import Client
    from pagerduty_runtime.lists import Progress

    Topics = argparse._SubParsersAction[Any]  # pyright: ignore[reportPrivateUsage]  # argparse has no public name

ABOUT = "write a list to a file; run it again to resume"
# Arguments of lists that the command sets itself.
OWN = frozenset({"client", "resume", "progress"})


def register(topics: Topics) -> None:
    """Add the command to `pagerduty-rest`."""
    parser = topics.add_parser("export", help=ABOUT, description=f"{ABOUT}. Needs PAGERDUTY_TOKEN.")
    parser.add_argument("list", help="a list method, such as incidents.list, or an operation ID")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="`export incidents.list --help` shows them")
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    try:
        return _export(given.list, given.arguments)
    except IncompleteResults as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except (PagerDutyError, LookupError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2


def _export(name: str, arguments: list[str]) -> int:
    from pagerduty_client._client import Client
    from pagerduty_client.exports.run import export

    call = list_named(name)
    given = vars(_parser(name, call).parse_args(arguments))
    path, fields, follow, quiet = (given.pop(one) for one in ("to", "fields", "follow", "quiet"))
    values = {one: _aware(value, given) for one, value in given.items() if value is not None}
    with Client.from_env() as client:
        results = call(client, **values, progress=None if quiet else _progress())
        done = export(results, path, fields=fields, follow=follow)
    print(done)
    return 0


def list_named(name: str) -> Callable[..., Any]:
    """Return a function that returns the results of a list for a client. Raises InvalidArgument for other methods."""
    from pagerduty_client._client import Client
    from pagerduty_client.find import find

    resource, _, method = name.partition(".")
    if not method:
        found = [one for one in find(name, 1) if name == one.operation_id]
        resource, _, method = found[0].method.partition(".") if found else (name, "", "list")
    try:
        with Client(token="unused") as client:  # noqa: S106  # nothing is sent
            made = getattr(getattr(client, resource), method)
    except AttributeError as error:
        raise InvalidArgument(f"unknown list {name!r}: {error}") from None
    if "resume" not in inspect.signature(made).parameters:
        raise InvalidArgument(f"{name} is not a list: only methods named list… can be exported")

    def call(client: Client, **arguments: Any) -> Any:
        return getattr(getattr(client, resource), method)(**arguments)

    call.__signature__ = inspect.signature(made)  # type: ignore[attr-defined]  # functions have any attribute; `_parser` reads it
    return call


def _parser(name: str, call: Callable[..., Any]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=f"pagerduty-rest export {name}", description=ABOUT)
    parser.add_argument("--to", required=True, help="the file: .jsonl, .csv, or either with .gz")
    parser.add_argument("--fields", type=_words, help="the columns of a CSV file: id,title,service.summary")
    parser.add_argument("--follow", action="store_true", help="add records created since to a finished export")
    parser.add_argument("--quiet", action="store_true", help="show no progress")
    for one in inspect.signature(call).parameters.values():
        if one.name in OWN:
            continue
        kind = str(one.annotation)
        options: dict[str, Any] = {"type": _reader(kind), "help": kind.removesuffix(" | None")}
        if one.kind is one.KEYWORD_ONLY:
            options["required"] = one.default is one.empty
            parser.add_argument(f"--{one.name.replace('_', '-')}", dest=one.name, **options)
        else:
            parser.add_argument(one.name, **options)
    return parser


def _reader(annotation: str) -> Callable[[str], Any]:
    """Return the function that reads an argument of this type from the command line."""
    if annotation.startswith("Sequence["):
        return _words
    if annotation.startswith("bool"):
        return _boolean
    if annotation.startswith("int"):
        return int
    return str if annotation.startswith(("str", "datetime", "Literal", "date")) else _json


def _words(text: str) -> list[str]:
    return [one.strip() for one in text.split(",") if one.strip()]


def _boolean(text: str) -> bool:
    if text.lower() not in ("true", "false"):
        raise argparse.ArgumentTypeError(f"{text!r} is neither true nor false")
    return text.lower() == "true"


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not JSON: {error}") from None


def _aware(value: Any, given: dict[str, Any]) -> Any:
    """Return a time without a time zone in UTC, or in the zone of `--time-zone`."""
    if (
        not isinstance(value, str)
        or given.get("time_zone") is not None
        or value not in (given.get("since"), given.get("until"))
    ):
        return value
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return value  # the list raises a better error
    return value if moment.tzinfo is not None else moment.replace(tzinfo=UTC).isoformat()


def _progress() -> Callable[[Progress], object]:
    """Return a progress bar, or a progress line on a terminal without tqdm."""
    from pagerduty_runtime.lists.progress import progress_bar

    try:
        return progress_bar()
    except ImportError:
        return _show_line


def _show_line(progress: Progress) -> None:
    total = f" of {progress.total}" if progress.total is not None else ""
    until = f", {progress.since[:10]} to {(progress.until or 'now')[:10]}" if progress.since is not None else ""
    end = "\n" if progress.done else ""
    print(f"\r{progress.operation_id}: {progress.records}{total} records{until}", end=end, file=sys.stderr, flush=True)
