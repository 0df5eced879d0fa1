"""The spec that a generated package was made from.

The hashes in generated code cover the API, so they change only when the API does. The pin (commit, date, hash of
the upstream file) also changes when upstream only edits its prose, and then no byte of the package may change. It
is therefore not generated but read from the lock: `lock.json` in an installed package, `spec/lock.json` in a
checkout. The lock of another API is ignored; a package generated elsewhere has no commit.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from pkgutil import get_data
from typing import Any, NamedTuple


class Spec(NamedTuple):
    """The spec that a package was made from.

    Attributes:
        version: the version of the installed distribution.
        commit: upstream's commit, if known.
        ref: the git ref that was requested.
        date: the date when the spec was pulled.
        sha256: the hash of upstream's file, byte for byte.
        facts: the hash of the spec without its prose; it changes only when the API does.
        patched: the hash after this project's corrections.
        normalised: the hash of the generator's input.
        generated: the hash of the generated files.
        operations: the number of operations.
        schemas: the number of named schemas.
        models: the number of classes and unions.
        generator: the generator and its version.
        committed: the date of the upstream commit, if known.
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
    committed: str | None = None


def _pin(package: Path, facts: str) -> Mapping[str, Any]:
    # The package's loader can also read from a zip file.
    readers: tuple[Callable[[], bytes], ...] = (
        lambda: get_data(package.name, "lock.json") or b"",
        (package.parents[1] / "spec" / "lock.json").read_bytes,
    )
    for read in readers:
        try:
            content = json.loads(read())
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
    """Return the spec that a generated package was made from, by its hashes and the lock."""
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
        committed=pin.get("committed"),
    )
