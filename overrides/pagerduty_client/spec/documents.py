"""Where documents come from: a ref of the upstream repository, an address, a file, or this installation.

The pipeline has readers of its own in scripts/: it has to work before there is a package to import.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pagerduty_rest
from pagerduty_client._http import httpx
from pagerduty_client._tls import tls_context
from pagerduty_client.spec.errors import SpecError

REPOSITORY = "PagerDuty/api-schema"
BASE = f"https://raw.githubusercontent.com/{REPOSITORY}"
BASE_VARIABLE = "PAGERDUTY_SPEC_BASE"
FILE = "reference/REST/openapiv3.json"
INSTALLED = "installed"
SECONDS = 60.0
# Upstream's document has 3 MB; anything much larger is something else.
LARGEST = 64 * 2**20
# The pinned document: beside this module in a wheel, in spec/ in a checkout.
_HERE = Path(__file__).resolve().parent
_PINNED = (_HERE / "openapiv3.json", _HERE.parents[2] / "spec" / "openapiv3.json")

Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Source:
    """A document with what it was called and what its bytes hash to."""

    name: str
    sha256: str
    document: Document


def load(named: str, base: str | None = None) -> Source:
    """The document that a user named; SpecError says in one line why there is none."""
    if named == INSTALLED:
        return installed()
    data = _bytes(named, base or os.environ.get(BASE_VARIABLE) or BASE)
    return Source(named, sha256(data).hexdigest(), parse(data, named))


def installed() -> Source:
    """The document that this installation was made from."""
    for path in _PINNED:
        if path.is_file():
            data = path.read_bytes()
            # A document of another package may stand there: a checkout whose package was not generated again.
            if sha256(data).hexdigest() == pagerduty_rest.SPEC.facts:
                return Source(INSTALLED, sha256(data).hexdigest(), parse(data, INSTALLED))
    raise SpecError("this installation comes without its document: name a ref, a file or an address in its place")


def parse(data: bytes, source: str) -> Document:
    """JSON bytes to an OpenAPI 3 document, or a SpecError that says what they are instead."""
    try:
        document = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise SpecError(f"{source} is not UTF-8 text") from error
    except RecursionError as error:
        raise SpecError(f"{source} is nested too deeply to be an OpenAPI document") from error
    except ValueError as error:
        raise SpecError(f"{source} is not JSON: {error}") from error
    if not isinstance(document, dict) or not isinstance(document.get("openapi"), str):
        raise SpecError(f"{source} is JSON, but not an OpenAPI document: it has no `openapi` member")
    if not document["openapi"].startswith("3."):
        raise SpecError(f"{source} is OpenAPI {document['openapi'][:20]}; this command reads OpenAPI 3")
    if not isinstance(document.get("paths"), dict) or not document["paths"]:
        raise SpecError(f"{source} is an OpenAPI document without paths")
    return document


def _bytes(named: str, base: str) -> bytes:
    if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]+://|file:", named):
        return _fetch(named)
    try:
        is_file = Path(named).is_file()
    except ValueError as error:
        raise SpecError(f"{named!r} is no file's name: {error}") from error
    if is_file:
        return _read(Path(named))
    if named.endswith(".json") or named.startswith((".", "/", "~")):
        raise SpecError(f"cannot read {named}: no such file")
    if not re.fullmatch(r"[A-Za-z0-9._/-]+", named) or ".." in named:
        raise SpecError(f"{named!r} is no ref, file or address")
    return _fetch(f"{base.rstrip('/')}/{named}/{FILE}", ref=named)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise SpecError(f"cannot read {path}: {error.strerror}") from error


def _fetch(address: str, ref: str | None = None) -> bytes:
    """The bytes at an http(s): or file: address."""
    try:
        parts = urlsplit(address)
    except ValueError as error:
        raise SpecError(f"{address!r} is no address: {error}") from error
    shown = address if "@" not in parts.netloc else address.replace(parts.netloc, parts.netloc.rpartition("@")[2])
    if parts.scheme == "file":
        path = Path(unquote(parts.path))
        if ref is not None and not path.is_file():
            raise SpecError(f"{ref!r} is no ref there, and no file: {path} does not exist")
        return _read(path)
    if parts.scheme not in ("http", "https"):
        raise SpecError(f"{shown!r} is no http:, https: or file: address")
    try:
        with httpx.stream("GET", address, timeout=SECONDS, follow_redirects=True, verify=tls_context()) as response:
            if response.status_code != 200:
                hint = "" if ref is None else f": is {ref!r} a ref of {REPOSITORY}, or a file?"
                raise SpecError(f"{shown} answered {response.status_code} {response.reason_phrase}{hint}")
            chunks, size = [], 0
            for chunk in response.iter_bytes():
                size += len(chunk)
                if size > LARGEST:
                    raise SpecError(f"{shown} is larger than {LARGEST // 2**20} MiB, so it is not the document")
                chunks.append(chunk)
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        said = " ".join(str(error).split()) or type(error).__name__
        raise SpecError(f"cannot reach {shown}: {said}; check the network, or set {BASE_VARIABLE}") from error
    return b"".join(chunks)
