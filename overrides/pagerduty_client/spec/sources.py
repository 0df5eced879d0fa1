"""Sources of specs: a ref of the upstream repository, a URL, a file, or this installation.

The pipeline has its own readers in scripts/, because it must work before there is a package to import.
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
from pagerduty_client.spec.nodes import Spec, as_dict
from pagerduty_client.spec.shipped import shipped

REPOSITORY = "PagerDuty/api-schema"
BASE = f"https://raw.githubusercontent.com/{REPOSITORY}"
BASE_VARIABLE = "PAGERDUTY_SPEC_BASE"
FILE = "reference/REST/openapiv3.json"
INSTALLED = "installed"
TIMEOUT_SECONDS = 60.0
# The upstream spec has 3 MB; a much larger file is something else.
MAX_SPEC_BYTES = 64 * 2**20


@dataclass(frozen=True, slots=True)
class Source:
    """A spec with its name and the hash of its bytes."""

    name: str
    sha256: str
    spec: Spec


def load(named: str, base: str | None = None) -> Source:
    """Return the spec that a user named. Raises SpecError if it cannot be read."""
    if named == INSTALLED:
        return installed()
    data = _bytes(named, base or os.environ.get(BASE_VARIABLE) or BASE)
    return Source(named, sha256(data).hexdigest(), parse(data, named))


def installed() -> Source:
    """Return the spec that this installation was made from."""
    data = shipped("openapiv3.json")
    # In a checkout whose package was not regenerated, the file is another spec.
    if data is not None and sha256(data).hexdigest() == pagerduty_rest.SPEC.facts:
        return Source(INSTALLED, sha256(data).hexdigest(), parse(data, INSTALLED))
    raise SpecError("this installation does not include its spec; pass a ref, a file or a URL instead")


def parse(data: bytes, source: str) -> Spec:
    """Parse JSON bytes as an OpenAPI 3 spec. Raises a SpecError that says what they are instead."""
    try:
        loaded: Any = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise SpecError(f"{source} is not UTF-8") from error
    except RecursionError as error:
        raise SpecError(f"{source} is nested too deeply to be an OpenAPI spec") from error
    except ValueError as error:
        raise SpecError(f"{source} is not JSON: {error}") from error
    spec = as_dict(loaded)
    version = spec.get("openapi")
    if not isinstance(version, str):
        raise SpecError(f"{source} is JSON, but not an OpenAPI spec: it has no `openapi` field")
    if not version.startswith("3."):
        raise SpecError(f"{source} is OpenAPI {version[:20]}; this command reads OpenAPI 3")
    if not as_dict(spec.get("paths")):
        raise SpecError(f"{source} is an OpenAPI spec without paths")
    return spec


def _bytes(named: str, base: str) -> bytes:
    if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]+://|file:", named):
        return _fetch(named)
    try:
        is_file = Path(named).is_file()
    except ValueError as error:
        raise SpecError(f"{named!r} is not a file name: {error}") from error
    if is_file:
        return _read(Path(named))
    if named.endswith(".json") or named.startswith((".", "/", "~")):
        raise SpecError(f"cannot read {named}: no such file")
    if not re.fullmatch(r"[A-Za-z0-9._/-]+", named) or ".." in named:
        raise SpecError(f"{named!r} is not a ref, a file or a URL")
    return _fetch(f"{base.rstrip('/')}/{named}/{FILE}", ref=named)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise SpecError(f"cannot read {path}: {error.strerror}") from error


def _fetch(url: str, ref: str | None = None) -> bytes:
    """Return the bytes at an http(s): or file: URL."""
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise SpecError(f"{url!r} is not a URL: {error}") from error
    shown = url if "@" not in parts.netloc else url.replace(parts.netloc, parts.netloc.rpartition("@")[2])
    if parts.scheme == "file":
        path = Path(unquote(parts.path))
        if ref is not None and not path.is_file():
            raise SpecError(f"{ref!r} is neither a ref nor a file: {path} does not exist")
        return _read(path)
    if parts.scheme not in ("http", "https"):
        raise SpecError(f"{shown!r} is not an http:, https: or file: URL")
    try:
        with httpx.stream("GET", url, timeout=TIMEOUT_SECONDS, follow_redirects=True, verify=tls_context()) as response:
            if response.status_code != 200:
                hint = "" if ref is None else f": is {ref!r} a ref of {REPOSITORY}, or a file?"
                raise SpecError(f"{shown} returned {response.status_code} {response.reason_phrase}{hint}")
            chunks: list[bytes] = []
            size = 0
            for chunk in response.iter_bytes():
                size += len(chunk)
                if size > MAX_SPEC_BYTES:
                    raise SpecError(f"{shown} is larger than {MAX_SPEC_BYTES // 2**20} MiB, so it is not the spec")
                chunks.append(chunk)
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        raise SpecError(f"cannot connect to {shown}: {reason}; check the network, or set {BASE_VARIABLE}") from error
    return b"".join(chunks)
