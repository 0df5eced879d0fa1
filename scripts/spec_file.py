"""Read an OpenAPI spec and reject it unless it is complete."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from scripts.errors import PipelineError
from scripts.openapi import DanglingReference, Spec, endpoints, references, resolve

# Low enough for recursive passes within Python's recursion limit; PagerDuty's spec has 30 levels.
DEEPEST = 120


# The most properties or enum values of one schema. The generator's time is quadratic; PagerDuty's spec has under 100.
MAX_ENTRIES = {"properties": 2_000, "enum": 1_000, "oneOf": 300, "anyOf": 300, "allOf": 300}


class NotASpec(PipelineError):
    """The bytes are not a complete OpenAPI 3.0 spec."""


class _Unusable(ValueError):
    """Raised by hooks of the JSON parser."""


def read(path: Path) -> Spec:
    """Parse the spec in a file without checking it."""
    return parse(contents(path), source=str(path))


def contents(path: Path) -> bytes:
    """Read the bytes of a file."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise PipelineError(f"cannot read {path}: {error.strerror}") from error


def parse(data: bytes, *, source: str) -> Spec:
    """Parse JSON bytes as an OpenAPI spec, and reject them with a sentence that says why."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotASpec(f"{source} is not UTF-8 text (at byte {error.start}): is it the raw file?") from error
    start = text.lstrip()[:200].lower()
    if start.startswith(("<!doctype", "<html", "<?xml")):
        raise NotASpec(f"{source} is HTML or XML, not JSON: is it the raw file's address, or a login or error page?")
    if not start:
        raise NotASpec(f"{source} is empty")
    try:
        spec = json.loads(text, object_pairs_hook=_no_twins, parse_constant=_no_number, parse_float=_finite)
        json.dumps(spec, ensure_ascii=False).encode()  # a lone surrogate cannot be encoded
        depth = _depth(spec)
    except _Unusable as error:
        raise NotASpec(f"{source}: {error}") from error
    except UnicodeEncodeError as error:
        raise NotASpec(f"{source} contains a string that is not Unicode: half a surrogate pair") from error
    except RecursionError as error:
        raise NotASpec(f"{source} is nested too deeply to be an OpenAPI spec") from error
    except json.JSONDecodeError as error:
        location = f"line {error.lineno}, column {error.colno}"
        cut = error.pos >= len(text.rstrip()) - 1 or error.msg.startswith("Unterminated string")
        what = "is truncated" if cut else "is not JSON"
        raise NotASpec(f"{source} {what} ({error.msg} at {location}); pull it again") from error
    except ValueError as error:  # a number with thousands of digits
        raise NotASpec(f"{source} contains a number that is too long: {error}") from error
    if depth > DEEPEST:
        raise NotASpec(f"{source} is nested {depth} levels deep, so it is not an OpenAPI spec")
    large = next(_too_large(spec), None)
    if large is not None:
        raise NotASpec(f"{source}: {large}")
    if not isinstance(spec, dict) or not ({"openapi", "swagger"} & spec.keys()):
        raise NotASpec(f"{source} is JSON, but not an OpenAPI spec: it has no `openapi` field")
    version = spec.get("openapi", spec.get("swagger"))
    if not re.fullmatch(r"3\.0\.\d+", str(version)):
        raise NotASpec(f"{source} is OpenAPI {version}; this project reads OpenAPI 3.0")
    if not isinstance(spec.get("paths"), dict) or not spec["paths"]:
        raise NotASpec(f"{source} is an OpenAPI spec without paths")
    return spec


def _no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        twins = [name for name, count in Counter(name for name, _ in pairs).items() if count > 1]
        raise _Unusable(f"an object has a field twice: {', '.join(twins)}")
    return result


def _no_number(text: str) -> Any:
    raise _Unusable(f"{text} is not a number in JSON")


def _finite(text: str) -> float:
    value = float(text)
    return value if math.isfinite(value) else _no_number(text)


def _depth(node: Any) -> int:
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return 1 + max(map(_depth, children), default=0)


def find_problems(spec: Spec) -> Iterator[str]:
    """Find structural problems of a spec, one sentence each, with the location."""
    if not isinstance(spec.get("info"), dict):
        yield "the spec has no `info`"
    ids: dict[str, str] = {}
    for path, item in spec["paths"].items():
        if not isinstance(item, dict):
            yield f"path {path!r} is not an object"
            return
        if "$ref" in item:
            yield f"path {path!r} is a reference, which this project does not follow"
    for endpoint in endpoints(spec):
        if not path_is_safe(endpoint.path):
            yield f"{endpoint.label!r} is not a valid path"
        if not isinstance(endpoint.operation.get("responses"), dict):
            yield f"{endpoint.label} has no responses"
        if not id_is_usable(endpoint.id):
            yield f"{endpoint.label} has no operationId that could name a module: {endpoint.id!r}"
        elif endpoint.id in ids:
            yield f"operationId {endpoint.id!r} is used twice: {ids[endpoint.id]} and {endpoint.label}"
        ids.setdefault(endpoint.id, endpoint.label)
    for reference in sorted(set(references({"components": spec.get("components", {}), "paths": spec["paths"]}))):
        try:
            resolve(spec, reference)
        except DanglingReference:
            yield f"$ref {reference!r} does not exist in the spec"


def _too_large(node: Any, location: str = "#") -> Iterator[str]:
    """Yield the locations of schemas with more properties or enum values than can be generated."""
    if isinstance(node, dict):
        for key, limit in MAX_ENTRIES.items():
            if isinstance(entries := node.get(key), dict | list) and len(entries) > limit:
                yield f"{location}/{key} has {len(entries):,} entries; at most {limit:,} can be generated"
    children: Iterable[tuple[Any, Any]] = ()
    if isinstance(node, dict | list):
        children = node.items() if isinstance(node, dict) else enumerate(node)
    for name, value in children:
        yield from _too_large(value, f"{location}/{name}")


def path_is_safe(path: str) -> bool:
    """Return whether a path template starts with a slash, has no spaces or quotes, and closes its braces."""
    return re.fullmatch(r"(/([A-Za-z0-9._~!$&'()*+,;=:@%-]|\{[^{}/\\\"\x00-\x20]+\})*)+", path) is not None


def id_is_usable(operation_id: str) -> bool:
    """Return whether a Python module can be named after an operation ID."""
    return re.search(r"[A-Za-z]", operation_id) is not None


def check(spec: Spec, *, source: str) -> Spec:
    """Return the spec, or raise NotASpec with a list of its problems."""
    found = list(find_problems(spec))
    if found:
        listed = "\n".join(f"  - {fault}" for fault in found[:20]) + ("\n  - …" if len(found) > 20 else "")
        raise NotASpec(f"{source} cannot be generated from:\n{listed}")
    return spec


def canonical(value: Any) -> str:
    """Return JSON with sorted keys, one value per line, so that equal specs give equal files."""
    return json.dumps(value, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
