"""The report of an update in Markdown: its decisions, and what to review or add."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from scripts.adapt import CONTRADICTED, FOLLOWED, GONE, KEPT, TAKEN_OVER, Adapted
from scripts.changelog import name_of
from scripts.patch import MISSING, as_json
from scripts.prune_words import WordChanges
from scripts.renames import Renames


@dataclass(slots=True)
class Report:
    """The results for patches, names and words, and the changelog's entry."""

    renames: Renames
    patches: list[Adapted]
    words: WordChanges
    added: set[str]
    removed: set[str]
    without_words: list[str]
    names: list[str] = field(default_factory=list)
    entry: str = ""

    def of(self, state: str) -> list[Adapted]:
        """Return the patches in one state."""
        return [one for one in self.patches if one.state == state]

    def summary(self) -> str:
        """Return a one-line summary."""
        counted = Counter(one.state for one in self.patches)
        patches = ", ".join(f"{counted[state]} {state}" for state in (KEPT, FOLLOWED, TAKEN_OVER, GONE, CONTRADICTED))
        retired = sum(len(entries) for entries in self.words.retired.values())
        return (
            f"updated    operations: {len(self.added)} added, {len(self.removed)} removed, "
            f"{len(self.renames.operations)} renamed; patches: {patches}; "
            f"words: {retired} retired, {len(self.without_words)} to write"
        )

    def file_name(self, source: dict[str, Any]) -> str:
        """Return the name of the report's file in spec/updates/."""
        name = str(source.get("commit") or source.get("ref") or "unknown").replace("/", "-")
        return f"{source.get('committed') or source.get('pulled')}-{name[:8]}.md"

    def as_markdown(self, before: dict[str, Any], after: dict[str, Any]) -> str:
        """Return the whole report, decisions to review first."""
        lines = [f"# Update: {name_of(before)} → {name_of(after)}", ""]
        for part in (self._contradictions(), self._renames(), self._patches(), self._names(), self._words()):
            lines += part
        return "\n".join([*lines, "## Changes", "", self.entry.rstrip(), ""])

    def _contradictions(self) -> Iterator[str]:
        found = self.of(CONTRADICTED)
        if found:
            yield from ("## Patches that upstream contradicts", "")
            yield from ("Upstream's value is in use. If it is wrong, rewrite the patch with it as `was`.", "")
            for one in found:
                yield f"- {one.patch.name}: {one.patch.why}"
                for title, value in (("was", one.patch.was), ("now", one.patch.now), ("upstream", one.found)):
                    yield f"    - {title}: `{'nothing' if value is MISSING else json.dumps(value, sort_keys=True)}`"
            yield from ("", *_block(as_json([one.patch for one in found])))

    def _renames(self) -> Iterator[str]:
        lines = [f"- operation `{old}` is now `{new}`" for old, new in sorted(self.renames.operations.items())]
        lines += [f"- schema `{old}` is now `{new}`" for old, new in sorted(self.renames.schemas.items())]
        for old, new in sorted(self.renames.splits.items()):
            lines.append(f"- schema `{old}` is split: {', '.join(f'`{one}`' for one in new)}")
        if lines:
            yield from ("## Renamed upstream", "", "Patches, names and words were adapted.", "", *lines, "")

    def _patches(self) -> Iterator[str]:
        followed = self.of(FOLLOWED)
        if followed:
            yield from ("## Patches that followed a moved value", "")
            for one in followed:
                yield f"- {one.patch.name} → {', '.join(there.where for there in one.patches)}"
            yield ""
        for state, title in ((TAKEN_OVER, "that upstream took over"), (GONE, "for what upstream removed")):
            found = self.of(state)
            if found:
                yield from (f"## Patches {title}", "", "They are retired:", "")
                yield from _block(as_json([one.patch for one in found]))

    def _names(self) -> Iterator[str]:
        if self.names:
            yield from ("## Names of methods", "", *(f"- {line}" for line in self.names), "")

    def _words(self) -> Iterator[str]:
        if self.without_words:
            yield from (
                "## Without words",
                "",
                "New operations and fields; their docstrings have generated lines.",
                "",
            )
            yield from (*(f"- {line}" for line in self.without_words), "")
        if self.words.retired:
            yield from ("## Words for removed names", "", "They are retired:", "")
            yield from _block(json.dumps(self.words.retired, indent=1, ensure_ascii=False))


def _block(text: str) -> Iterator[str]:
    yield from ("```json", text.rstrip(), "```", "")
