"""Remove the parts of a spec that cannot be generated, and report them.

Only other versions (`--spec`) are treated like this; the pinned spec must be complete.
"""

from __future__ import annotations

from typing import Any

from scripts.openapi import DanglingReference, Spec, copied, endpoints, resolve
from scripts.spec_file import id_is_usable, path_is_safe


def drop_unusable(spec: Spec) -> tuple[Spec, list[str], list[str]]:
    """Return the usable part of the spec, the labels of omitted operations, and a sentence for each problem."""
    result = copied(spec)
    left_out: list[str] = []
    faults: list[str] = []
    seen: dict[str, str] = {}
    for path, item in list(result["paths"].items()):
        if isinstance(item, dict) and "$ref" in item:
            faults.append(f"path {path!r} is a reference, which this project does not follow; omitted")
            left_out.append(path)
            del result["paths"][path]
    for endpoint in list(endpoints(result)):
        fault = None
        if not path_is_safe(endpoint.path):
            fault = "is not a valid path"
        elif not isinstance(endpoint.operation.get("responses"), dict):
            fault = "has no responses"
        elif not id_is_usable(endpoint.id):
            fault = f"has no operationId that could name a module ({endpoint.id!r})"
        elif endpoint.id in seen:
            fault = f"has the operationId of {seen[endpoint.id]}"
        if fault is None:
            seen[endpoint.id] = endpoint.label
        else:
            faults.append(f"{endpoint.label} {fault}; omitted")
            left_out.append(f"{endpoint.id} ({endpoint.label})" if endpoint.id else endpoint.label)
            del endpoint.path_item[endpoint.method]
    result["paths"] = {path: item for path, item in result["paths"].items() if path_is_safe(path)}
    mended = _without_dangling(result, result, faults)
    return mended, left_out, faults


def _without_dangling(spec: Spec, node: Any, faults: list[str]) -> Any:
    if isinstance(node, list):
        return [_without_dangling(spec, value, faults) for value in node]
    if not isinstance(node, dict):
        return node
    reference = node.get("$ref")
    if isinstance(reference, str):
        try:
            resolve(spec, reference)
        except DanglingReference:
            fault = f"$ref {reference!r} does not exist; typed as Any"
            faults += [fault] if fault not in faults else []
            return {}
    return {key: _without_dangling(spec, value, faults) for key, value in node.items()}
