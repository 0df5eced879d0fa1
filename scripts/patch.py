"""Corrections of single facts in the upstream spec, stored as JSON in spec/patches/.

A patch file is a list of corrections; each has

  where     a JSON pointer into the spec
  was       the expected value (omitted: the key must not exist)
  now       the new value (omitted: the key is removed)
  why       the reason, in our words
  evidence  a link or a path that supports it
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.errors import PipelineError
from scripts.openapi import DanglingReference, Spec, copied, pointer_to, resolve, tokens

MISSING = object()
FIELDS = {"where", "was", "now", "why", "evidence"}


class StalePatch(PipelineError):
    """Some patches no longer match the spec."""


@dataclass(frozen=True, slots=True)
class Patch:
    """One correction, and the file that contains it."""

    file: str
    where: str
    was: Any
    now: Any
    why: str
    evidence: str

    @property
    def name(self) -> str:
        return f"{self.file}: {self.where}"


def load(folder: Path) -> list[Patch]:
    """Read all corrections in a folder, ordered by file."""
    patches = []
    for file in sorted(folder.glob("*.json")):
        try:
            entries = json.loads(file.read_text(encoding="utf-8"))
        except ValueError as error:
            raise PipelineError(f"{file} is not JSON: {error}") from error
        for entry in entries:
            if not {"where", "why", "evidence"} <= entry.keys() <= FIELDS or not {"was", "now"} & entry.keys():
                raise PipelineError(
                    f"{file}: a patch needs where, was or now, why and evidence, but this one has {sorted(entry)}"
                )
            patches.append(
                Patch(
                    file=file.name,
                    where=entry["where"],
                    was=entry.get("was", MISSING),
                    now=entry.get("now", MISSING),
                    why=entry["why"],
                    evidence=entry["evidence"],
                )
            )
    return patches


def as_json(patches: list[Patch]) -> str:
    """Return the content of a file with these patches."""
    entries = [
        {
            name: value
            for name in ("where", "was", "now", "why", "evidence")
            if (value := getattr(one, name)) is not MISSING
        }
        for one in patches
    ]
    return json.dumps(entries, indent=1, ensure_ascii=False) + "\n"


def apply(spec: Spec, patches: list[Patch]) -> tuple[Spec, list[Patch]]:
    """Return the corrected spec, and the stale patches, which were not applied."""
    result = copied(spec)
    stale = [patch for patch in patches if not apply_one(result, patch)]
    return result, stale


def require_fresh(stale: list[Patch], spec: Spec | None = None) -> None:
    """Raise StalePatch if there are stale patches; with the spec, the message says what upstream changed."""
    if stale:
        listed = "\n".join(
            f"  - {patch.name}\n    {patch.why}" + (f"\n    {diagnose(spec, patch).sentence}" if spec else "")
            for patch in stale
        )
        raise StalePatch(
            f"{len(stale)} patch(es) no longer match the spec, because upstream changed what they correct:\n{listed}\n"
            "Look at each pointer in spec/openapiv3.json: if upstream fixed it, delete the patch; "
            "if it only moved or changed, write the new `where` or `was`."
        )


@dataclass(frozen=True, slots=True)
class StaleDiagnosis:
    """Why a patch is stale: `taken over`, `moved`, `changed` or `gone`, and what to do about it."""

    state: str
    sentence: str


def diagnose(spec: Spec, patch: Patch) -> StaleDiagnosis:
    """Find the upstream change that made a patch stale. The patch says what the value was before."""
    found = value_at(spec, tokens(patch.where))
    if found == patch.now:
        return StaleDiagnosis("taken over", "upstream now has the corrected value: delete the patch")
    moved = [] if patch.was is MISSING else sorted(_alike(spec, tokens(patch.where), patch.was))
    if moved:
        return StaleDiagnosis("moved", f"the value moved to {' and '.join(moved)}: use that as `where`")
    if found is MISSING:
        removed = "the object that it adds to" if patch.was is MISSING else f"the old value, {_short(patch.was)}"
        return StaleDiagnosis("gone", f"upstream removed {removed}: delete the patch")
    now = _short(found)
    told = f"upstream added {now}" if patch.was is MISSING else f"upstream changed it from {_short(patch.was)} to {now}"
    return StaleDiagnosis("changed", f"{told}: if that is right, delete the patch; if not, write it as `was`")


def value_at(spec: Spec, steps: list[str]) -> Any:
    """Return the value at a pointer without following references; MISSING if there is no such value."""
    try:
        holder = resolve(spec, pointer_to(*steps[:-1])) if steps[:-1] else spec
    except DanglingReference:
        return MISSING
    if isinstance(holder, list):
        return holder[int(steps[-1])] if steps[-1].isdecimal() and int(steps[-1]) < len(holder) else MISSING
    return holder.get(steps[-1], MISSING) if isinstance(holder, dict) else MISSING


def _alike(node: Any, steps: list[str], value: Any, way: tuple[str | int, ...] = ()) -> Iterator[str]:
    """Yield pointers that hold the value and differ only in list positions."""
    if not steps:
        if node == value:
            yield pointer_to(*way)
    elif isinstance(node, list) and steps[0].isdecimal():
        for index, one in enumerate(node):
            yield from _alike(one, steps[1:], value, (*way, index))
    elif isinstance(node, dict) and steps[0] in node:
        yield from _alike(node[steps[0]], steps[1:], value, (*way, steps[0]))


def _short(value: Any) -> str:
    if value is MISSING:
        return "nothing"
    text = json.dumps(value, sort_keys=True, ensure_ascii=False)
    return text if len(text) <= 200 else f"{text[:197]}..."


def _copy(value: Any) -> Any:
    """Copy a value, so that later patches do not change the patch."""
    return copied({"value": value})["value"]


def apply_one(spec: Spec, patch: Patch) -> bool:
    """Apply one patch in place, and return whether it matched."""
    *parents, last = tokens(patch.where)
    try:
        holder = resolve(spec, pointer_to(*parents)) if parents else spec
    except DanglingReference:
        return False
    if isinstance(holder, list):
        if not last.isdecimal() or int(last) >= len(holder) or holder[int(last)] != patch.was:
            return False
        if patch.now is MISSING:
            del holder[int(last)]
        else:
            holder[int(last)] = _copy(patch.now)
        return True
    if not isinstance(holder, dict) or holder.get(last, MISSING) != patch.was:
        return False
    if patch.now is MISSING:
        del holder[last]
    else:
        holder[last] = _copy(patch.now)
    return True
