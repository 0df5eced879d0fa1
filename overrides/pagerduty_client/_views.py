"""The same client with other options: `client.with_options(from_email=…)`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Self

from pagerduty_client._checks import check_type
from pagerduty_client._http import httpx
from pagerduty_client._options import Options
from pagerduty_client.retries import Retries

_UNCHANGED: Any = object()  # an option that the view inherits


class Views:
    """An object with options, and with_options."""

    _options: Options
    _is_view = False

    def with_options(
        self,
        *,
        from_email: str | None = _UNCHANGED,
        always_from: bool = _UNCHANGED,
        version: int | None = _UNCHANGED,
        timeout: float | httpx.Timeout | None = _UNCHANGED,
        deadline: float | None = _UNCHANGED,
        headers: Mapping[str, str] = _UNCHANGED,
        extra_headers: Mapping[str, str] = _UNCHANGED,
        extra_query: Mapping[str, Any] = _UNCHANGED,
        retries: Retries = _UNCHANGED,
    ) -> Self:
        """Return the same client with other options, for one call, or in a `with` for a block.

        `headers`, or `extra_headers`, are added to the client's own; `extra_query` has query parameters that an
        operation does not declare. `always_from` sends `From` also with operations that do not declare it. It shares
        connections, authentication and rate limit with this client, and closing it has no effect.
        """
        given: dict[str, Any] = {
            "from_email": from_email,
            "always_from": always_from,
            "version": version,
            "timeout": timeout,
            "deadline": deadline,
            "retries": retries,
        }
        for name, one in (("headers", headers), ("extra_headers", extra_headers)):
            if one is not _UNCHANGED:
                check_type(name, one, Mapping, "a dict")
                given["headers"] = {**given.get("headers", self._options.headers), **one}
        if extra_query is not _UNCHANGED:
            check_type("extra_query", extra_query, Mapping, "a dict")
            given["extra_query"] = {**self._options.extra_query, **extra_query}
        view = object.__new__(type(self))
        vars(view).update(vars(self))
        view._options = replace(
            self._options, **{name: value for name, value in given.items() if value is not _UNCHANGED}
        )
        view._is_view = True
        return view
