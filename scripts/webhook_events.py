"""The event classes of pagerduty_client.webhooks, written from spec/webhook_events.toml: a module for each resource.

`python -m scripts.webhook_events` writes the package, with `--check` it verifies that the package is up to date.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence

from scripts.project import Project

Table = Mapping[str, Sequence[str]]

EVENTS = "pagerduty_client.webhooks.events"
WRITTEN = "written by scripts/webhook_events.py from spec/webhook_events.toml."
PACKAGE = '''"""A class for each event type, {written}"""

from __future__ import annotations

from typing import TypeAlias

{imports}

__all__ = [
    {public},
]

# Only the documented types, so that type checkers narrow it by `event_type`. Any other type is an Event.
WebhookEvent: TypeAlias = (
    {union}
)
'''
MODULE = '''"""The events of the resource `{resource}`, {written}"""

# pyright: reportIncompatibleVariableOverride=false
# The type and the data of an event are narrower than those of Event. Programs read events and do not assign to them.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pagerduty_client.webhooks._event import Event, event

if TYPE_CHECKING:
    {imports}
'''
CLASS = '''

@event("{event_type}")
class {name}(Event):
    """{doc}"""

    event_type: Literal["{event_type}"]
    data: {data}
'''


def class_name(event_type: str) -> str:
    """`incident.priority_updated` as `IncidentPriorityUpdated`."""
    return "".join(word.capitalize() for word in event_type.replace(".", "_").split("_"))


def sources(table: Table) -> dict[str, str]:
    """Return the modules for a table of event types, by file name."""
    resources: dict[str, list[str]] = {}
    for event_type in table:
        resources.setdefault(event_type.partition(".")[0], []).append(event_type)
    names = list(map(class_name, table))
    package = PACKAGE.format(
        written=WRITTEN,
        imports="\n".join(_import(f"{EVENTS}.{one}", map(class_name, resources[one])) for one in sorted(resources)),
        public=",\n    ".join(f'"{name}"' for name in sorted([*names, "WebhookEvent"])),
        union="\n    | ".join(names),
    )
    modules = {
        f"{one}.py": _module(one, {event_type: table[event_type] for event_type in resources[one]}) for one in resources
    }
    return {"__init__.py": package, **modules}


def _module(resource: str, table: Table) -> str:
    imports = _import("pagerduty_client.webhooks.models", {data for data, _ in table.values()}, "    ")
    classes = (
        CLASS.format(name=class_name(event_type), doc=doc, event_type=event_type, data=data)
        for event_type, (data, doc) in table.items()
    )
    return MODULE.format(resource=resource, written=WRITTEN, imports=imports) + "".join(classes)


def _import(module: str, names: Iterable[str], indent: str = "") -> str:
    """Return an import of names, as ruff formats it."""
    wanted = sorted(names)
    line = f"from {module} import {', '.join(wanted)}"
    if len(indent + line) <= 120:
        return line
    return f"from {module} import (\n" + "".join(f"{indent}    {name},\n" for name in wanted) + f"{indent})"


def main(project: Project | None = None) -> int:
    project = project or Project.here()
    folder = project.client / "webhooks" / "events"
    table = tomllib.loads((project.root / "spec" / "webhook_events.toml").read_text(encoding="utf-8"))
    wanted = {folder / name: text for name, text in sources(table).items()}
    if "--check" not in sys.argv[1:]:
        folder.mkdir(exist_ok=True)
        for path in folder.glob("*.py"):
            if path not in wanted:
                path.unlink()
        for path, text in wanted.items():
            path.write_text(text, encoding="utf-8", newline="\n")
    elif wanted != {path: path.read_text(encoding="utf-8") for path in folder.glob("*.py")}:
        print(f"error: {project.relative(folder)} is not up to date: run `make generate`", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
