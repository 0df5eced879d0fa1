"""The event classes of pagerduty_client.webhooks, written from spec/webhook_events.toml.

`python -m scripts.webhook_events` writes the module, with `--check` it verifies that the module is up to date.
"""

from __future__ import annotations

import sys
import tomllib

from scripts.project import Project

HEADER = '''"""A class for each event type, written by scripts/webhook_events.py from spec/webhook_events.toml."""

# pyright: reportIncompatibleVariableOverride=false
# The type and the data of an event are narrower than those of Event. Programs read events and do not assign to them.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from pagerduty_client.webhooks._event import Event, event

if TYPE_CHECKING:
    from pagerduty_client.webhooks.models import (
        {imports},
    )

__all__ = [
    {names},
]


'''
CLASS = '''@event("{event_type}")
class {name}(Event):
    """{doc}"""

    event_type: Literal["{event_type}"]
    data: {data}


'''
FOOTER = """# Only the documented types, so that type checkers narrow it by `event_type`. Any other type is an Event.
WebhookEvent: TypeAlias = (
    {union}
)
"""


def class_name(event_type: str) -> str:
    """`incident.priority_updated` as `IncidentPriorityUpdated`."""
    return "".join(word.capitalize() for word in event_type.replace(".", "_").split("_"))


def source(table: dict[str, tuple[str, str]]) -> str:
    """The module for a table of event types."""
    names = {event_type: class_name(event_type) for event_type in table}
    public = sorted([*names.values(), "WebhookEvent"])
    header = HEADER.format(
        imports=",\n        ".join(sorted({data for data, _ in table.values()})),
        names=",\n    ".join(f'"{name}"' for name in public),
    )
    classes = "".join(
        CLASS.format(name=names[event_type], doc=doc, event_type=event_type, data=data)
        for event_type, (data, doc) in table.items()
    )
    return header + classes + FOOTER.format(union="\n    | ".join(names.values()))


def main(project: Project | None = None) -> int:
    project = project or Project.here()
    module = project.client / "webhooks" / "events.py"
    text = source(tomllib.loads((project.root / "spec" / "webhook_events.toml").read_text(encoding="utf-8")))
    if "--check" not in sys.argv[1:]:
        module.write_text(text, encoding="utf-8", newline="\n")
    elif module.read_text(encoding="utf-8") != text:
        print(f"error: {project.relative(module)} is not up to date: run `make generate`", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
