"""Secrets that are hidden in reprs, tracebacks, `vars()` and pickles."""

from __future__ import annotations

from collections.abc import Iterable
from types import TracebackType
from typing import Any, NoReturn
from urllib.parse import quote

from pagerduty_runtime.errors import InvalidArgument

# Packages whose frames hold request headers in local variables; their frames are removed from tracebacks.
_HIDDEN_PACKAGES = frozenset({"httpx", "httpcore", "h11", "h2", "hpack", "anyio", "ssl", "socket", "asyncio"})
_HIDDEN_MODULES = frozenset({"pagerduty_client._network", "pagerduty_client._async_network"})


class Secret:
    """A value that only `reveal()` returns. Do not keep that in a variable: tracebacks can show variables."""

    __slots__ = ("_value",)

    def __init__(self, value: Any) -> None:
        self._value = value

    def reveal(self) -> Any:
        """Return the value."""
        return self._value

    def __repr__(self) -> str:
        return "…"

    def __reduce__(self) -> NoReturn:
        raise InvalidArgument(
            "a client and its authentication hold secrets and cannot be pickled or copied: "
            "create one in each process, for example with Client.from_env(); or use client.with_options(…)"
        )


def redact(content: bytes, secrets: Iterable[str]) -> bytes:
    """Return the content without these secrets, in plain, URL-encoded and HTML-escaped form."""
    import html  # slow to import

    for secret in secrets:
        if len(secret) > 3:
            for form in {secret, quote(secret, safe=""), html.escape(secret)}:
                content = content.replace(form.encode("utf-8", "replace"), "…".encode())
    return content


def detach(error: BaseException) -> None:
    """Remove the request from an exception and its causes, and the frames that hold headers from their tracebacks."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        if "_request" in vars(one):  # httpx's exceptions
            vars(one)["_request"] = None
        one.__traceback__ = _visible(one.__traceback__)
        waiting += [one.__cause__, one.__context__]


def _visible(traceback: TracebackType | None) -> TracebackType | None:
    kept: list[TracebackType] = []
    while traceback is not None:
        name = str(traceback.tb_frame.f_globals.get("__name__", ""))
        if name.partition(".")[0] not in _HIDDEN_PACKAGES and name not in _HIDDEN_MODULES:
            kept.append(traceback)
        traceback = traceback.tb_next
    result: TracebackType | None = None
    for one in reversed(kept):
        result = TracebackType(result, one.tb_frame, one.tb_lasti, one.tb_lineno)
    return result
