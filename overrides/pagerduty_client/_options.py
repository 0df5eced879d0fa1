"""A client's options, checked once; a view has a copy with some replaced."""

from __future__ import annotations

import platform
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Literal

from pagerduty_client._flow import Clock
from pagerduty_client._http import httpx
from pagerduty_client._security import email_address
from pagerduty_client.auth import Auth
from pagerduty_client.limits import RateLimiter
from pagerduty_client.retries import Retries

if TYPE_CHECKING:
    from pagerduty_client.hooks import Exchange
    from pagerduty_runtime.conformance import Difference

MAX_RESPONSE_BYTES = 256 * 2**20
# Headers that the client decides on; nobody else may set them.
RESERVED_HEADERS = frozenset(
    {"authorization", "from", "accept", "content-type", "content-length", "host", "x-early-access"}
)


@dataclass(frozen=True, slots=True)
class Options:
    """What a client does with a call. Raises ValueError for what cannot be."""

    base_url: str
    auth: Auth
    from_email: str | None = None
    version: int | None = 2
    timeout: float | httpx.Timeout | None = 30.0
    headers: Mapping[str, str] = field(default_factory=dict)
    user_agent: str | None = None
    retries: Retries = field(default_factory=Retries)
    limiter: RateLimiter | None = None
    on_request: Callable[[Exchange], object] | None = None
    on_difference: Callable[[Difference], object] | None = None
    warn_early_access: bool = True
    max_response_bytes: int = MAX_RESPONSE_BYTES
    clock: Clock = field(default_factory=Clock)

    def __post_init__(self) -> None:
        if self.from_email is not None:
            email_address(self.from_email)
        _check_version(self.version)
        _check_headers(self.headers, self.user_agent)

    @property
    def version_mode(self) -> Literal["header", "token"]:
        """Who decides the version: the `Accept` header of each request, or the token."""
        return "token" if self.version is None else "header"


def _check_headers(headers: Mapping[str, str], user_agent: str | None) -> None:
    for name, value in (*headers.items(), ("User-Agent", user_agent or "")):
        if name.lower() in RESERVED_HEADERS:
            raise ValueError(f"the client itself decides on the header {name}")
        if not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name) or not re.fullmatch(r"[\t -~]*", value):
            raise ValueError(f"{name!r} is no header with a value that can be sent")


def _check_version(version: int | None) -> None:
    if version is not None and (isinstance(version, bool) or not isinstance(version, int) or version < 1):
        raise ValueError(f"version is a number, 2 for example, or None; not {version!r}")


@cache
def user_agent_header(own: str | None) -> str:
    """The value of `User-Agent`, with the user's own part at its end."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        package = version("pagerduty-rest")
    except PackageNotFoundError:  # a source tree on the path
        package = "0"
    agent = f"pagerduty-rest/{package} python/{platform.python_version()} httpx/{httpx.__version__}"
    return f"{agent} {own}" if own else agent
