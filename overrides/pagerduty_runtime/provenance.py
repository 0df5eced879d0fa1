"""What the package was made from: the facts in this module, and the pin that stands beside it as data.

The hashes in the code are of the interface, so they change when it does. The pin (commit, date, the hash of upstream's
own bytes) also moves when upstream only words something anew, and then no byte of the package may change; so it is not
generated. It is the lock: `lock.json` beside this module in an installation, `spec/lock.json` in a checkout. A lock of
another interface says nothing about this package; one that was generated elsewhere has none, and so no commit.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, NamedTuple


class Spec(NamedTuple):
    """What the package was made from.

    Attributes:
        version: the version of the installed distribution.
        commit: upstream's commit, where it is known.
        ref: the ref that was asked for.
        date: the day on which the document was pulled.
        sha256: the hash of upstream's document, byte for byte.
        facts: the hash of its facts, without its text for people: the same as long as the interface is.
        patched: the hash after this project's corrections.
        normalised: the hash of what the generator got.
        generated: the hash of the package's files.
        operations: how many operations there are.
        schemas: how many named schemas the document has.
        models: how many classes and unions there are.
        generator: the generator with its version.
    """

    version: str | None
    commit: str | None
    ref: str | None
    date: str | None
    sha256: str | None
    facts: str
    patched: str
    normalised: str
    generated: str | None
    operations: int
    schemas: int
    models: int
    generator: str


def _pin(package: Path, facts: str) -> Mapping[str, Any]:
    for path in (package / "lock.json", package.parents[1] / "spec" / "lock.json"):
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
            if content["stages"]["facts"] == facts:
                return {**content["source"], "generated": content["stages"].get("generated")}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            continue
    return {}


def _version() -> str | None:
    try:
        return version("pagerduty-rest")
    except PackageNotFoundError:
        return None


def spec(
    package: Path,
    *,
    facts: str,
    patched: str,
    normalised: str,
    operations: int,
    schemas: int,
    models: int,
    generator: str,
) -> Spec:
    """What a generated package was made from, by the facts in it and the lock beside it."""
    pin = _pin(package, facts)
    return Spec(
        version=_version(),
        commit=pin.get("commit"),
        ref=pin.get("ref"),
        date=pin.get("pulled"),
        sha256=pin.get("sha256"),
        facts=facts,
        patched=patched,
        normalised=normalised,
        generated=pin.get("generated"),
        operations=operations,
        schemas=schemas,
        models=models,
        generator=generator,
    )
