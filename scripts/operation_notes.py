"""Sentences about an operation that follow from the spec: request, scopes, limits, errors."""

from __future__ import annotations

import re

from scripts.describe import OperationContext
from scripts.docs import OperationWords

# Declared statuses worth handling, with the client's class and the cause.
ERRORS = {
    "402": "`PaymentRequired` (402) if the account's plan lacks the feature",
    "404": "`NotFound` (404)",
    "409": "`Conflict` (409)",
    "413": "`ApiError` (413) if the body is too large",
    "422": "`UnprocessableEntity` (422)",
}
PAGING = {
    "offset": "Returns one page, selected by `limit` and `offset`, up to the 10,000th record",
    "cursor": "Returns one page; `cursor` selects the next one",
    "after": "Returns one page; `after` selects the next one",
    "starting_after": "Returns one page; `starting_after` in the body selects the next one",
    "limit": "Returns up to `limit` records and cannot continue after them: `iterate` warns if there may be more",
}
DEPRECATED = "Deprecated"


def request_line(operation: OperationContext) -> str:
    """Return the request as code, and the scope that it needs."""
    scopes = " or ".join(f"`{scope}`" for scope in operation.scopes)
    return f"`{operation.method} {operation.path}`.{f' Requires OAuth scope {scopes}.' if scopes else ''}"


def notes(operation: OperationContext, said: OperationWords, *, for_method: bool = False) -> list[str]:
    """Return the facts that callers need, one line each, followed by the written notes."""
    written = sorted(said.notes, key=lambda note: not note.startswith(DEPRECATED))
    found = [request_line(operation)]
    if operation.replaces:
        found.append("Replaces the whole object: fields that the body omits are removed. `changes(…)` is rejected.")
    if operation.deprecated and not any(note.startswith(DEPRECATED) for note in written):
        found.append("Deprecated.")
    if operation.early_access and not any("arly access" in note for note in written):
        found.append("Early access: PagerDuty may change it without notice. The client sends the header it requires.")
    if operation.needs_from:
        found.append(from_line(operation))
    if operation.pagination is not None and not for_method:
        kind = operation.pagination[0]
        found.append(f"{PAGING[kind]}{'; `iterate` reads all pages' if kind != 'limit' else ''}.")
    found += window_lines(operation, written, is_split=for_method)
    return [*found, *raises(operation, said), *written]


def from_line(operation: OperationContext) -> str:
    """Return a sentence if the operation acts as a user; else empty."""
    if operation.from_required:
        return "Acts as a user: an account's API key requires `From`, set by `Client(from_email=…)`."
    return "Acts as a user: sends `From` if the client was created with `from_email=…`."


def raises(operation: OperationContext, said: OperationWords) -> list[str]:
    """Return the errors worth handling, except those that written notes mention."""
    told = " ".join(said.notes)
    errors = [
        text
        for status, text in ERRORS.items()
        if status in operation.statuses and not re.search(rf"\b{status}\b|{text.split('`')[1]}", told)
    ]
    return [f"Raises {_listed(errors)}."] if errors else []


def window_lines(operation: OperationContext, written: list[str], *, is_split: bool) -> list[str]:
    """Return how `since` and `until` limit a request, and their defaults."""
    if operation.window is None:
        return []
    default = dict(dict(operation.window).get("default") or {})
    told = any(re.search(r"[Ww]ithout `?since|efaults? to the last", note) for note in written)
    found = [line] if (line := span_line(operation, is_split=is_split)) else []
    if default and not told:
        found.append(f"Without `since`, the range defaults to the last {_span(default)}.")
    return found


def span_line(operation: OperationContext, *, is_split: bool) -> str:
    """Return the longest time range of one request; iterating over all pages splits longer ones."""
    max_span = dict(dict(operation.window or ()).get("max_span") or {})
    is_exclusive = any(count < 0 for count in max_span.values())
    if not is_split:
        most = f"{'less than' if is_exclusive else 'up to'} {_span(max_span)}" if max_span else ""
        return f"`since` and `until` can be {most} apart; `iterate` also reads longer ranges." if max_span else ""
    parts = [f"{'from' if is_exclusive else 'over'} {_span(max_span)}"] if max_span else []
    if operation.pagination is not None and operation.pagination[0] == "offset":
        parts.append("with more than 10,000 records")
    return f"Time ranges {' or '.join(parts)} are split into several requests." if parts else ""


def _span(span: dict[str, int]) -> str:
    (unit, count), *_ = [(unit, count) for unit, count in span.items() if count > 0]
    return unit.removesuffix("s") if count == 1 else f"{count} {unit}"


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
