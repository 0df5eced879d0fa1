"""`pagerduty-rest find`: find the method for a task, on the command line."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

from pagerduty_client.find import find

if TYPE_CHECKING:
    from pagerduty_client.exports.command import Topics

ABOUT = "find the method for a task"
QUERY = 'a request ("POST /incidents/{id}/snooze"), an operation ID, a name, or words ("who is on call")'


def register(topics: Topics) -> None:
    """Add the command to `pagerduty-rest`."""
    parser = topics.add_parser("find", help=ABOUT, description=ABOUT)
    parser.add_argument("query", nargs="+", help=QUERY)
    parser.add_argument("--limit", type=_positive, default=5, help="the maximum number of results (default: 5)")
    parser.add_argument("--json", action="store_true", help="print a JSON array")
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    matches = find(" ".join(given.query), given.limit)
    if given.json:
        print(json.dumps([match.json() for match in matches], indent=1))
    elif matches:
        print("\n\n".join(match.text() for match in matches))
    else:
        print("no operation matches; try other words, or a path such as /incidents/{id}", file=sys.stderr)
    return 0 if matches else 1


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not an integer of 1 or more")
    return int(text)
