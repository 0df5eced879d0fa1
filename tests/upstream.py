"""The official specs, if available, each read and patched once per run."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from scripts import lock, name_registry, patch
from scripts.facts import strip_prose
from scripts.normalise import normalise
from scripts.normalise.models import Normalised
from scripts.openapi import Spec, endpoints, resolved
from scripts.project import Project
from scripts.unusable import drop_unusable

ROOT = Path(__file__).resolve().parent.parent
MIRROR = ROOT.parent / "shared" / "api-schema"
# The commit that is pinned; another one after an update.
PINNED = str(lock.load(Project.here())["source"]["commit"])


@cache
def versions() -> list[str]:
    """Return the available versions, each content once."""
    contents: dict[bytes, str] = {}
    for path in sorted(MIRROR.glob("*/reference/REST/openapiv3.json")):
        contents.setdefault(path.read_bytes(), path.parts[-4])
    return sorted(contents.values())


def history() -> list[Spec]:
    """Return the specs in upstream's order; skip the test if they are not available."""
    return list(map(official_spec, ordered()))


def ordered() -> list[str]:
    """Return the versions in upstream's order; skip the test if they are not available."""
    if not versions():
        pytest.skip("the official specs are in ../shared, which is not here")
    return sorted(versions(), key=lambda one: len(list(endpoints(official_spec(one)))))


@cache
def official_spec(version: str) -> Spec:
    """Return an official spec; skip the test if it is not available."""
    path = MIRROR / version / "reference" / "REST" / "openapiv3.json"
    if not path.is_file():
        pytest.skip("the official specs are in ../shared, which is not here")
    content: Spec = json.loads(path.read_text(encoding="utf-8"))
    return content


@cache
def patched(version: str) -> Spec:
    """Return the facts of an official spec with the patches that match it; shared, so do not modify it."""
    usable, _, _ = drop_unusable(official_spec(version))
    return patch.apply(strip_prose(usable), patch.load(Project.here().patches))[0]


def normalised(version: str) -> Normalised:
    """Return an official spec after all passes, with the committed names."""
    return normalise(patched(version), name_registry.load(Project.here().names))


def over_versions(name: str = "version") -> pytest.MarkDecorator:
    """Run a test for each official version."""
    skipped = pytest.mark.skip(reason="the official specs are in ../shared, which is not here")
    found = [pytest.param(one, id=one[:8]) for one in versions()]
    return pytest.mark.parametrize(name, found or [pytest.param("", marks=skipped)])


def examples(whole: Spec, holder: dict[str, Any]) -> Iterator[Any]:
    """Yield the JSON examples of a response or a request body."""
    for media, value in (resolved(whole, holder).get("content") or {}).items():
        if "json" not in media:
            continue
        if "example" in value:
            yield value["example"]
        for example in (value.get("examples") or {}).values():
            example = resolved(whole, example)
            if "value" in example:
                yield example["value"]


def response_examples(version: str) -> Iterator[tuple[str, int, Any]]:
    """Yield the official 2xx examples: operation ID, status, JSON."""
    whole = official_spec(version)
    for endpoint in endpoints(whole):
        for status, response in endpoint.operation["responses"].items():
            if status.startswith("2"):
                for example in examples(whole, response):
                    yield endpoint.id, int(status), example


def request_examples(version: str) -> Iterator[tuple[str, Any]]:
    """Yield the official examples of request bodies: operation ID, JSON."""
    whole = official_spec(version)
    for endpoint in endpoints(whole):
        for example in examples(whole, endpoint.operation.get("requestBody") or {}):
            yield endpoint.id, example
