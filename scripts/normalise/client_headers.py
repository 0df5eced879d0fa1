"""Remove the client's own headers from the operations; what they say about an operation is kept as facts.

Most operations declare `Accept` and `Content-Type`, and some `From` and `X-EARLY-ACCESS`, as if callers had to set
them. The client sends them; it needs to know which operations take `From` and which early access value applies.
"""

from __future__ import annotations

from typing import Any

from scripts.openapi import Spec, copied, endpoints

OWNED = frozenset({"accept", "content-type", "authorization", "from", "x-early-access"})
FROM = "x-from"
EARLY_ACCESS = "x-early-access"
ACCEPT = "x-accept"


def run(spec: Spec) -> Spec:
    result = copied(spec)
    for endpoint in endpoints(result):
        kept = []
        for parameter in endpoint.operation["parameters"]:
            name = parameter["name"].lower()
            if parameter["in"] != "header" or name not in OWNED:
                kept.append(parameter)
            elif name == "from":
                endpoint.operation[FROM] = "required" if parameter.get("required") else "optional"
            elif name == "x-early-access":
                endpoint.operation[EARLY_ACCESS] = _constant(parameter["schema"])
            elif name == "accept" and "vnd.pagerduty" not in (_constant(parameter["schema"]) or "vnd.pagerduty"):
                endpoint.operation[ACCEPT] = _constant(parameter["schema"])
        endpoint.operation["parameters"] = kept
    return result


def _constant(schema: dict[str, Any]) -> str | None:
    values = schema.get("enum") or [schema.get("default")]
    return values[0] if isinstance(values[0], str) else None
