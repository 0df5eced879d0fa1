"""Pull the upstream spec and pin it: `make spec REF=main SPEC_BASE=…`.

Facts go to spec/openapiv3.json, the source to spec/lock.json. Nothing is changed unless the file is a complete
OpenAPI 3.0 spec.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote, unquote, urlsplit

import httpx

from scripts import lock, patch
from scripts.digests import sha256
from scripts.errors import PipelineError
from scripts.facts import strip_prose
from scripts.openapi import Spec
from scripts.pipeline import Inputs, count, generator, normalised_hashes
from scripts.progress import log_progress, stage
from scripts.project import Project
from scripts.spec_file import canonical, check, parse
from scripts.swap import replace_files

REPOSITORY = "PagerDuty/api-schema"
BASE = f"https://raw.githubusercontent.com/{REPOSITORY}"
COMMITS = f"https://api.github.com/repos/{REPOSITORY}/commits"
FILE = "reference/REST/openapiv3.json"
SECONDS = 60.0
# The upstream spec has 3 MB; a much larger file is something else.
MAX_BYTES = 64 * 2**20
COMMIT = re.compile(r"[0-9a-f]{40}")
_context = cache(httpx.create_ssl_context)


def pull(project: Project, ref: str, base: str) -> None:
    """Pin the spec that `ref` names, and report which patches no longer match it."""
    pulled = fetch_spec(ref, base)
    stages, stale = normalised_hashes(pulled.facts, Inputs.of(project))
    pin(project, pulled, stages)
    for one in stale:
        log_progress(f"stale      {one.name}: {one.why}\n           {patch.diagnose(pulled.facts, one).sentence}")
    log_progress("next       make generate" if not stale else "next       make update, which adapts the patches above")


class Pulled(NamedTuple):
    """The facts of a spec, and its source."""

    facts: Spec
    source: dict[str, Any]


def fetch_spec(ref: str, base: str, committed: str | None = None) -> Pulled:
    """Read the spec that `ref` names; an empty ref or base means the upstream default.

    `committed` is the date of the commit, when known.
    """
    ref, base = ref or "main", base or BASE
    if not re.fullmatch(r"[A-Za-z0-9._/-]+", ref) or ".." in ref:
        raise PipelineError(f"{ref!r} is not a ref: pass a branch, a tag or a commit")
    address = address_of(ref, base)
    log_progress(f"pull       {address}")
    data = fetch(address)
    with stage("facts"):
        spec = check(parse(data, source=address), source=address)
        facts = check(strip_prose(spec), source=f"the facts of {address}")
    commit = commit_of(ref, base, data)
    source = {
        "ref": ref,
        "commit": commit.sha,
        "committed": committed or commit.day,
        "base": _public(base),
        "file": FILE,
        "sha256": sha256(data),
    }
    return Pulled(facts, source)


def pin(project: Project, pulled: Pulled, stages: dict[str, str]) -> None:
    """Write a spec and its lock; `stages` has the known hashes."""
    content = lock.load(project)
    said, source = content.get("stages", {}), pulled.source
    before = {key: value for key, value in content.get("source", {}).items() if key != "pulled"}
    day = content["source"]["pulled"] if before == source else datetime.now(UTC).strftime("%Y-%m-%d")
    same = all(said.get(name) == value for name, value in stages.items())
    counts = count(pulled.facts)
    locked = {
        "source": {**source, "pulled": day},
        "stages": {**stages, "upstream": source["sha256"], "generated": said.get("generated") if same else None},
        "counts": {**content.get("counts", {}), **counts},
        "generator": generator(),
    }
    replace_files({project.spec: canonical(pulled.facts), project.lock: canonical(locked)})
    name = source["commit"] or source["ref"]
    log_progress(f"pinned     {name}: {counts['operations']} operations, {counts['schemas']} schemas")


def address_of(ref: str, base: str) -> str:
    """Return the URL of the spec at a ref."""
    return f"{base.rstrip('/')}/{ref}/{FILE}"


def fetch(address: str, max_bytes: int = MAX_BYTES) -> bytes:
    """Read an http(s): or file: URL."""
    try:
        parts = urlsplit(address)
    except ValueError as error:
        raise PipelineError(f"SPEC_BASE and REF do not make a URL: {address!r} ({error})") from error
    if parts.scheme == "file":
        local = parts.netloc in ("", "localhost")
        path = Path(unquote(parts.path if local else parts.netloc + parts.path))
        try:
            return path.read_bytes()
        except OSError as error:
            raise PipelineError(f"cannot read {path}: {error.strerror}; check SPEC_BASE and REF") from error
        except ValueError as error:
            raise PipelineError(f"{str(path)!r} is not a file name: {error}") from error
    if parts.scheme not in ("http", "https"):
        raise PipelineError(f"SPEC_BASE must be an http:, https: or file: URL, not {address!r}")
    try:
        with httpx.stream("GET", address, timeout=SECONDS, follow_redirects=True, verify=_context()) as response:
            if response.status_code != 200:
                status = f"{response.status_code} {response.reason_phrase}"
                raise PipelineError(f"{address} responded with {status}: is {_ref_in(address)} a ref of {REPOSITORY}?")
            chunks, size = [], 0
            for chunk in response.iter_bytes():
                size += len(chunk)
                if size > max_bytes:
                    raise PipelineError(f"{address} is larger than {max_bytes // 2**20} MiB, so it is not the spec")
                chunks.append(chunk)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise PipelineError(
            f"cannot connect to {address}: {error or type(error).__name__}; check the network, or use SPEC_BASE"
        ) from error
    return b"".join(chunks)


def _ref_in(address: str) -> str:
    return repr(address.removesuffix(f"/{FILE}").rsplit("/", 1)[-1])


class Commit(NamedTuple):
    """A commit of upstream and its date, when known."""

    sha: str | None = None
    day: str | None = None


def commit_of(ref: str, base: str, data: bytes) -> Commit:
    """Return the commit of a ref, when it can be determined.

    For upstream itself, GitHub is asked. In a local mirror, it is the commit whose folder holds the same bytes. A
    full hash is always a commit.
    """
    full = Commit(ref if COMMIT.fullmatch(ref) else None)
    if urlsplit(base).scheme == "file":
        folders = sorted(Path(unquote(urlsplit(base).path)).glob("*"))
        same = [one.name for one in folders if COMMIT.fullmatch(one.name) and _holds(one / FILE, data)]
        return full if full.sha or len(same) != 1 else Commit(same[0])
    if base != BASE:
        return full
    try:
        response = httpx.get(f"{COMMITS}/{quote(ref, safe='')}", timeout=SECONDS)
        found = response.json() if response.status_code == 200 else {}
        sha, day = found.get("sha"), found.get("commit", {}).get("committer", {}).get("date")
    except (httpx.HTTPError, json.JSONDecodeError, AttributeError) as error:
        log_progress(f"note       the commit of {ref} is unknown: {error or type(error).__name__}")
        return full
    if not (isinstance(sha, str) and COMMIT.fullmatch(sha)):
        return full
    return Commit(sha, day[:10] if isinstance(day, str) else None)


def _holds(path: Path, data: bytes) -> bool:
    return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data


def _public(base: str) -> str:
    """Return the base without parts that depend on this machine."""
    return "file:" if urlsplit(base).scheme == "file" else base


def main(arguments: list[str] | None = None, project: Project | None = None) -> int:
    project = project or Project.here()
    parser = argparse.ArgumentParser(description="Pin a version of PagerDuty's OpenAPI spec.")
    parser.add_argument("--ref", default="main", help="a branch, tag or commit of the upstream repository")
    parser.add_argument("--base", default=BASE, help="the base URL of the repository's files; may be a file: URL")
    given = parser.parse_args(arguments)
    try:
        pull(project, given.ref, given.base)
    except PipelineError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"error: {error}; {project.relative(project.spec)} is unchanged", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
