"""The implementation of each operation: stateful, read-only, or made from its schema."""

from __future__ import annotations

from collections import Counter

from pagerduty_client.sandbox import _interface as api
from pagerduty_client.sandbox._crud import way_of
from pagerduty_client.sandbox._registry import State, load


def table() -> dict[str, State]:
    """Return how each operation is implemented, by operation ID."""
    load()
    return {route.id: way_of(route)[1] for route in api.routes()}


def lines() -> list[str]:
    """Return a table for people: one operation per line, and the totals."""
    found = table()
    places = {route.id: f"{route.method} {route.template}" for route in api.routes()}
    width, rest = max(map(len, found)), max(map(len, set(found.values())))
    rows = [f"{id:{width}}  {how:{rest}}  {places[id]}" for id, how in sorted(found.items())]
    sums = [f"{count:4} {how}" for how, count in Counter(found.values()).most_common()]
    return [*rows, "", *sums, f"{len(found):4} operations"]
