"""The type of an operation's request body, and whether the body is required."""

from __future__ import annotations

from scripts.describe.types import Annotation, annotation
from scripts.normalise.models import RECEIVED, WRAPPER
from scripts.normalise.schemas import REQUEST, RESPONSE
from scripts.normalise.updates import UPDATE
from scripts.openapi import Endpoint, Spec, components, referred


def body_required(spec: Spec, endpoint: Endpoint) -> bool:
    """Return whether the body is required: the spec says it is, or the body has required fields."""
    body = endpoint.operation.get("requestBody") or {}
    for media, value in body.get("content", {}).items():
        name = referred(value["schema"])
        whole = components(spec).get(name, {}) if name is not None else value["schema"]
        if (
            "json" not in media
            or UPDATE in endpoint.operation
            or whole.get("required")
            or not whole.get("properties", not whole)
        ):
            return True
    return bool(body.get("required"))


def _received(spec: Spec, names: set[str]) -> set[str]:
    """Return the received classes that are accepted instead of these request models."""
    schemas = components(spec)
    variants = {referred(variant) for name in names for variant in schemas[name].get("oneOf", ())}
    found = (schemas[name].get(RECEIVED) for name in names | {name for name in variants if name is not None})
    return {name for name in found if name in schemas}


def _returned(spec: Spec, endpoint: Endpoint) -> set[str]:
    """Return the entity that the operation or the GET of its path returns under the body's name."""
    wrapper = (endpoint.operation.get(WRAPPER) or {}).get("body")
    found: set[str] = set()
    for operation in (endpoint.operation, endpoint.path_item.get("get") or {}):
        for status, response in operation.get("responses", {}).items():
            if not status.startswith("2") or (operation.get(WRAPPER) or {}).get(status) != wrapper:
                continue
            for media in response.get("content", {}).values():
                schema = media["schema"]
                if wrapper is not None:
                    schema = components(spec).get(referred(schema) or "", {}).get("properties", {}).get(wrapper, {})
                found |= annotation(schema, RESPONSE).models
    schemas = components(spec)
    return {name for name in found if "properties" in schemas[name] or "oneOf" in schemas[name]}


def sent_back(spec: Spec, endpoint: Endpoint) -> set[tuple[str, str]]:
    """Return pairs of a received class that the body accepts, and the class that it is sent as."""
    found = set()
    for media in (endpoint.operation.get("requestBody") or {}).get("content", {}).values():
        sent = annotation(media["schema"], REQUEST).models
        found |= {(received, name) for received in _returned(spec, endpoint) for name in sent if len(sent) == 1}
    return found


def body(spec: Spec, endpoint: Endpoint, found: list[Annotation]) -> tuple[str | None, str | None, tuple[str, ...]]:
    """Return the annotation of the body argument, the model of a JSON body, and the media types."""
    content = (endpoint.operation.get("requestBody") or {}).get("content", {})
    texts: list[str] = []
    model = None
    for media, value in content.items():
        if "json" in media or media == "multipart/form-data":
            written = annotation(value["schema"], REQUEST)
            found.append(written)
            texts += written.text.split(" | ") if "[" not in written.text else [written.text]
            if "json" in media:
                model = written.text
            if written.models:
                received = sorted(_received(spec, written.models) | _returned(spec, endpoint))
                found.append(Annotation("", models=set(received)))
                texts += [*received, "Mapping[str, Any]"]
                found.append(Annotation("", names={"Mapping", "Any"}))
        else:
            texts += ["str", "bytes"]
    return (" | ".join(dict.fromkeys(texts)) if texts else None), model, tuple(sorted(content))
