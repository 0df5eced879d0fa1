"""Find the method for a task: by a request, an operation ID, a name or a few words.

    from pagerduty_client.find import find

    find("who is on call")[0].method  # "on_calls.list"

The command does the same: `pagerduty-rest find "who is on call"`.
"""

from __future__ import annotations

from pagerduty_client.find._index import Index
from pagerduty_client.find._match import Match as Match

__all__ = ["Match", "find"]


def find(query: str, limit: int = 10) -> list[Match]:
    """Return the operations that match a query, best first.

    Args:
        query: a request (`POST /incidents/{id}/snooze`, or a URL), an operation ID, the name of a method or an endpoint
            function, or words.
        limit: the maximum number of results.
    """
    return Index.installed().find(query)[:limit]
