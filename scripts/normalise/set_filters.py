"""Make query parameters named `…[]` lists.

Most are declared as one value; the API accepts them repeated in the query string (`statuses[]=a&statuses[]=b`).
A parameter whose schema has unique items is also a list.
"""

from __future__ import annotations

from scripts.openapi import Schema, Spec, components, copied, endpoints, referred

LIST_ONLY = ("uniqueItems", "minItems", "maxItems")


def run(spec: Spec) -> Spec:
    result = copied(spec)
    for endpoint in endpoints(result):
        for parameter in endpoint.operation["parameters"]:
            if parameter["in"] != "query":
                continue
            schema = parameter["schema"]
            name = referred(schema)
            schema = components(result).get(name, {}) if name is not None else schema
            if schema.get("type") != "array" and (parameter["name"].endswith("[]") or schema.keys() & set(LIST_ONLY)):
                parameter["schema"] = _listed(schema)
    return result


def _listed(schema: Schema) -> Schema:
    item = {key: value for key, value in schema.items() if key not in (*LIST_ONLY, "default", "nullable")}
    return {"type": "array", "items": item, **{key: schema[key] for key in LIST_ONLY if key in schema}}
