"""Write the client's methods into the package, for `pagerduty-rest find` and `spec affects`."""

from __future__ import annotations

import json

from scripts.describe import OperationContext, RenderContext
from scripts.docs import OperationWords, Words

FILE = "methods.json"


def text(context: RenderContext, words: Words) -> str:
    """Return JSON with one operation per line, by ID: its method, endpoint function, request, and search words."""
    entries = {one.id: _entry(one, words.of(one.id)) for one in context.operations.values()}
    lines = [f"{json.dumps(name)}: {json.dumps(entry, ensure_ascii=False)}" for name, entry in sorted(entries.items())]
    return '{"methods": {\n' + ",\n".join(lines) + "\n}}\n"


def _entry(operation: OperationContext, said: OperationWords) -> dict[str, str | bool]:
    arguments = [argument.name for argument in operation.arguments]
    details = [*arguments, *said.arguments.values(), *said.notes]
    return {
        "method": f"{operation.resource}.{operation.call}",
        "function": operation.module,
        "request": f"{operation.method} {operation.path}",
        "summary": said.summary,
        "details": " ".join(details),
        "deprecated": operation.deprecated,
    }
