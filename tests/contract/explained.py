"""Findings of Steady caused by upstream or by Steady itself: data, each with its reason."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from tests.contract.calls import Diagnostic, Differing

PATH = Path(__file__).with_name("explained.json")
DIFFERENCES = Path(__file__).with_name("differences.json")
Explained = tuple[str, str, str, str]


@cache
def known(spec: str) -> frozenset[Explained]:
    """The explained diagnostics of a spec: operation, code, path and message."""
    entries = json.loads(PATH.read_text(encoding="utf-8"))
    return frozenset(
        (operation, entry["code"], entry["path"], entry["message"])
        for entry in entries
        for operation in entry["documents"].get(spec, ())
    )


def judged(spec: str, found: Iterable[Diagnostic]) -> tuple[list[Explained], list[Explained]]:
    """Return unexplained diagnostics, and explanations that no longer apply."""
    seen = {(one.operation, one.code, one.path, re.sub(r"boundary=\w+", "boundary=…", one.message)) for one in found}
    return sorted(seen - known(spec)), sorted(known(spec) - seen)


@cache
def known_differences() -> frozenset[Differing]:
    """The explained differences between generated whole responses and the package's types."""
    entries = json.loads(DIFFERENCES.read_text(encoding="utf-8"))
    return frozenset(
        Differing(operation, entry["kind"], entry["path"]) for entry in entries for operation in entry["operations"]
    )


def judged_differences(found: Iterable[Differing]) -> tuple[list[Differing], list[Differing]]:
    """Return unexplained differences, and explanations that no longer apply."""
    seen = set(found)
    return sorted(seen - known_differences()), sorted(known_differences() - seen)
