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
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.errors import PipelineError
from scripts.openapi import DanglingReference, Document, copied, pointer_to, resolve, tokens

MISSING = object()
MEMBERS = {"where", "was", "now", "why", "evidence"}


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
            if not {"where", "why", "evidence"} <= entry.keys() <= MEMBERS or not {"was", "now"} & entry.keys():
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


def apply(document: Document, patches: list[Patch]) -> tuple[Document, list[Patch]]:
    """The corrected document, and the patches that found something else in their place (not applied)."""
    result = copied(document)
    stale = [patch for patch in patches if not _apply_one(result, patch)]
    return result, stale


def require_fresh(stale: list[Patch]) -> None:
    """Raise StalePatch when there are stale patches."""
    if stale:
        listed = "\n".join(f"  - {patch.name}\n    {patch.why}" for patch in stale)
        raise StalePatch(
            f"{len(stale)} patch(es) no longer fit the document, so upstream changed what they correct:\n{listed}\n"
            "Look at each place in spec/openapiv3.json: if upstream fixed it, delete the patch; "
            "if it only moved or changed, write the new `where` or `was`."
        )


def _apply_one(document: Document, patch: Patch) -> bool:
    *parents, last = tokens(patch.where)
    try:
        holder = resolve(document, pointer_to(*parents)) if parents else document
    except DanglingReference:
        return False
    if isinstance(holder, list):
        if not last.isdecimal() or int(last) >= len(holder) or holder[int(last)] != patch.was:
            return False
        if patch.now is MISSING:
            del holder[int(last)]
        else:
            holder[int(last)] = patch.now
        return True
    if not isinstance(holder, dict) or holder.get(last, MISSING) != patch.was:
        return False
    if patch.now is MISSING:
        del holder[last]
    else:
        holder[last] = patch.now
    return True
