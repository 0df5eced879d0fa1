"""Use one shared schema for the bodies of all errors.

The spec repeats an inline error body for each response, in several spellings, and the API sends more variants
(a list as the error, `errors` as a string or an object). A model for each would be useless.
"""

from __future__ import annotations

from scripts.openapi import Spec, components, copied, endpoints, reference_to

NAME = "ErrorResponse"
DETAIL = "ErrorDetail"


def run(spec: Spec) -> Spec:
    result = copied(spec)
    schemas = components(result)
    name, detail = NAME, DETAIL
    while name in schemas or detail in schemas:
        name, detail = f"Shared{name}", f"Shared{detail}"
    schemas[detail] = {
        "type": "object",
        "properties": {
            "code": {"type": "integer"},
            "message": {"type": "string"},
            "errors": {"type": "array", "items": {}},
        },
    }
    schemas[name] = {"type": "object", "properties": {"error": reference_to(detail)}}
    for endpoint in endpoints(result):
        for status, response in endpoint.operation["responses"].items():
            if is_error(status):
                response["content"] = {"application/json": {"schema": reference_to(name)}}
    return result


def is_error(status: str) -> bool:
    """Return whether a response of this status (`404`, `4XX`, `default`) is an error."""
    return status[:1] in ("4", "5") or status == "default"
