"""Corrections to single facts of upstream's document, kept as data in spec/patches/.

A patch file is a list of corrections; each has

  where     a JSON pointer into the document
  was       what must stand there (left out: nothing may stand there)
  now       what stands there afterwards (left out: the member is removed)
  why       the reason, in our words
  evidence  a link or a path that shows it
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
    """Corrections whose place no longer looks as it did when they were written."""


@dataclass(frozen=True, slots=True)
class Patch:
    """One correction, with the file that it stands in."""

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
    """All corrections in a folder, ordered by file."""
    patches = []
    for file in sorted(folder.glob("*.json")):
        try:
            entries = json.loads(file.read_text(encoding="utf-8"))
        except ValueError as error:
            raise PipelineError(f"{file} is not JSON: {error}") from error
        for entry in entries:
            if not {"where", "why", "evidence"} <= entry.keys() <= FIELDS or not {"was", "now"} & entry.keys():
                raise PipelineError(
                    f"{file}: a patch has where, was or now, why and evidence; this one has {sorted(entry)}"
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
    """The content of a file with these patches."""
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
    """The corrected document, and the patches that found something else in their place (not applied)."""
    result = copied(spec)
    stale = [patch for patch in patches if not apply_one(result, patch)]
    return result, stale


def require_fresh(stale: list[Patch], spec: Spec | None = None) -> None:
    """Raise StalePatch when there are stale patches; with the document, it says what upstream changed."""
    if stale:
        listed = "\n".join(
            f"  - {patch.name}\n    {patch.why}" + (f"\n    {diagnose(spec, patch).sentence}" if spec else "")
            for patch in stale
        )
        raise StalePatch(
            f"{len(stale)} patch(es) no longer fit the document, so upstream changed what they correct:\n{listed}\n"
            "Look at each place in spec/openapiv3.json: if upstream fixed it, delete the patch; "
            "if it only moved or changed, write the new `where` or `was`."
        )


@dataclass(frozen=True, slots=True)
class StaleDiagnosis:
    """What became of a stale patch's place: `taken over`, `moved`, `changed` or `gone`, and what to do about it."""

    state: str
    sentence: str


def diagnose(spec: Spec, patch: Patch) -> StaleDiagnosis:
    """The upstream change that made a patch stale. What upstream had before is what the patch says was there."""
    found = value_at(spec, tokens(patch.where))
    if found == patch.now:
        return StaleDiagnosis("taken over", "upstream says so itself now: delete the patch")
    moved = [] if patch.was is MISSING else sorted(_alike(spec, tokens(patch.where), patch.was))
    if moved:
        return StaleDiagnosis("moved", f"what it corrects stands at {' and '.join(moved)} now: write that as `where`")
    if found is MISSING:
        removed = "what it adds to" if patch.was is MISSING else f"what stood there, {_short(patch.was)}"
        return StaleDiagnosis("gone", f"upstream removed {removed}: delete the patch")
    now = _short(found)
    told = f"upstream added {now}" if patch.was is MISSING else f"upstream changed it from {_short(patch.was)} to {now}"
    return StaleDiagnosis("changed", f"{told}: if that is right, delete the patch; if not, write it as `was`")


def value_at(spec: Spec, steps: list[str]) -> Any:
    """What stands at a place itself, a reference not followed; MISSING where there is none."""
    try:
        holder = resolve(spec, pointer_to(*steps[:-1])) if steps[:-1] else spec
    except DanglingReference:
        return MISSING
    if isinstance(holder, list):
        return holder[int(steps[-1])] if steps[-1].isdecimal() and int(steps[-1]) < len(holder) else MISSING
    return holder.get(steps[-1], MISSING) if isinstance(holder, dict) else MISSING


def _alike(node: Any, steps: list[str], value: Any, way: tuple[str | int, ...] = ()) -> Iterator[str]:
    """Places that only differ in their positions in lists, and hold the value."""
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
    """A value that later patches may change without changing the patch."""
    return copied({"value": value})["value"]


def apply_one(spec: Spec, patch: Patch) -> bool:
    """Apply one patch in place; whether it fits."""
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
