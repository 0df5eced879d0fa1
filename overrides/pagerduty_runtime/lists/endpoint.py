"""The operation of a list: build the request for a position, and read the page in a response."""

from __future__ import annotations

import json
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from pagerduty_runtime.errors import IncompleteResults, InvalidArgument
from pagerduty_runtime.fields import ModelState, json_of, table_of
from pagerduty_runtime.lists.positions import MAX_OFFSET, Position, RawPage
from pagerduty_runtime.lists.ramp import is_count
from pagerduty_runtime.lists.strategies import strategy_for
from pagerduty_runtime.types import is_list

if TYPE_CHECKING:
    from datetime import datetime

    import httpx

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Operation, Request

# Query parameters that select a page.
PAGE_ARGUMENTS = frozenset({"limit", "offset", "cursor", "after"})


class ListEndpoint:
    """Properties of a list that are known before its first page.

    Attributes:
        operation: the operation.
        request: the caller's request.
        strategy: how the list is paginated.
        size: the page size, or None if it cannot be chosen.
    """

    def __init__(self, request: Request, size: int | None, *, total: bool) -> None:
        if size is not None and not is_count(size):
            raise InvalidArgument(f"limit must be the number of records per page, 1 or more, not {size!r}")
        self.operation: Operation[Any, Any] = request.operation
        self.request = request
        self.strategy = strategy_for(request.operation, total=total)
        self._body = json.loads(request.content or b"{}") if self.strategy.in_body else None
        if self._body is not None and isinstance(self._body.get("limit"), int):
            size = self._body["limit"]  # the caller's value
        # Pages of one record cannot overlap.
        self.size = size if size is None or not self.strategy.by_offset else max(2, min(size, MAX_OFFSET))

    def identity(self) -> dict[str, Any]:
        """Return the call without its page, which a checkpoint must match."""
        query = sorted([name, value] for name, value in self.request.query if name not in PAGE_ARGUMENTS)
        body = json.loads(self.request.content) if self.request.content else None
        return {"operation": self.operation.id, "path": self.request.path, "query": query, "body": body}

    def request_at(self, at: Position, query: list[tuple[str, str]]) -> Request:
        """Return the request for the page at a position, with a query that applies to all pages."""
        given = self.strategy.arguments(at, self.size)
        if self._body is not None:
            content = json.dumps({**self._body, **given}).encode()
            return self.request._replace(query=query, content=content, content_type="application/json")
        values = {**given, **at.range.arguments()}
        kept = [pair for pair in query if pair[0] not in values]
        return self.request._replace(query=kept + [(name, str(value)) for name, value in values.items()])

    def page(self, client: ApiClient, request: Request, response: httpx.Response) -> RawPage:
        """Return the page in a response; raise the client's error for an unsuccessful one."""
        parsed: Any = self.operation.parsed(client, request, response).parsed
        sent_at, seconds = _date(response), _seconds(response)
        if isinstance(parsed, list):
            return RawPage({}, parsed, sent_at, seconds)
        key = self._key()
        items = _list_in(parsed, key)
        if items is None:
            raise IncompleteResults(self.operation.id, 0, f"the response has no list {key!r}")
        return RawPage(json_of(parsed), items, sent_at, seconds)

    def _key(self) -> str:
        """Return the field with the entities; `{name}` is replaced by that path parameter."""
        pagination = self.operation.pagination
        if pagination is None:
            return self.operation.list_field or ""
        if not pagination.key.startswith("{"):
            return pagination.key
        parts = zip(self.operation.path.split("/"), self.request.path.split("/"), strict=True)
        return next(value for name, value in parts if name == pagination.key)


def _list_in(parsed: Any, key: str) -> list[Any] | None:
    if not isinstance(parsed, ModelState):
        return None
    field = table_of(type(parsed)).by_wire.get(key)
    items = json_of(parsed).get(key) if field is None else getattr(parsed, field.name, None)
    return items if is_list(items) else None


def _date(response: httpx.Response) -> datetime | None:
    try:
        return parsedate_to_datetime(response.headers.get("date", ""))
    except ValueError:
        return None


def _seconds(response: httpx.Response) -> float | None:
    try:
        return response.elapsed.total_seconds()
    except RuntimeError:  # it was not received over a connection
        return None
