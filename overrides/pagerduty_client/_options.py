"""A client's options, checked once; a view has a copy with some of them replaced."""

from __future__ import annotations

import platform
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from pagerduty_client._checks import check_callable, check_count, check_email, check_header, check_seconds, check_type
from pagerduty_client._flow import Clock
from pagerduty_client._http import httpx
from pagerduty_client._proxies import Proxies
from pagerduty_client.auth import Auth
from pagerduty_client.limits import RateLimiter
from pagerduty_client.retries import Retries
from pagerduty_runtime.errors import InvalidArgument

if TYPE_CHECKING:
    from pagerduty_client.hooks import Exchange
    from pagerduty_runtime.conformance import Difference

DEFAULT_TIMEOUT = 30.0
DEFAULT_DEADLINE = 120.0
MAX_RESPONSE_BYTES = 256 * 2**20
# Headers that the client sets itself.
RESERVED_HEADERS = frozenset(
    {
        "authorization",
        "from",
        "accept",
        "accept-encoding",
        "connection",
        "content-length",
        "content-type",
        "host",
        "transfer-encoding",
        "x-early-access",
    }
)


@dataclass(frozen=True, slots=True)
class Options:
    """The options of a call. Raises InvalidArgument for an invalid value."""

    base_url: str
    auth: Auth
    from_email: str | None = None
    always_from: bool = False
    version: int | None = 2
    timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT
    deadline: float | None = DEFAULT_DEADLINE
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    extra_query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    user_agent: str | None = None
    retries: Retries = field(default_factory=Retries)
    limiter: RateLimiter | None = None
    on_request: Callable[[Exchange], object] | None = None
    on_difference: Callable[[Difference], object] | None = None
    warn_early_access: bool = True
    max_response_bytes: int = MAX_RESPONSE_BYTES
    clock: Clock = field(default_factory=Clock)
    proxies: Proxies | None = None

    def __post_init__(self) -> None:
        for name in ("flow", "rejected"):
            if not callable(getattr(self.auth, name, None)):
                wanted = "BearerToken(…), ClientCredentials(…) or another object of pagerduty_client.auth"
                raise InvalidArgument(
                    f"auth must be {wanted}, not {type(self.auth).__name__}; pass an API key as token=…"
                )
        if self.from_email is not None:
            check_email(self.from_email)
        if self.version is not None:
            check_count("version", self.version)
        if not isinstance(self.timeout, httpx.Timeout):
            check_seconds("timeout", self.timeout)
        check_seconds("deadline", self.deadline)
        check_type("retries", self.retries, Retries, "Retries(attempts=…), or NO_RETRIES")
        check_count("max_response_bytes", self.max_response_bytes)
        check_type("clock", self.clock, Clock, "a Clock")
        for name in ("on_request", "on_difference"):
            if getattr(self, name) is not None:
                check_callable(name, getattr(self, name))
        check_type("headers", self.headers, Mapping, "a dict")
        _check_headers({**self.headers, "User-Agent": "" if self.user_agent is None else self.user_agent})

    @property
    def version_mode(self) -> Literal["header", "token"]:
        """The source of the version: the `Accept` header of each request, or the token."""
        return "token" if self.version is None else "header"

    def timeouts(self, seconds: float) -> dict[str, Any]:
        """Return httpx's timeouts for a request with this many seconds left."""
        steps = httpx.Timeout(self.timeout).as_dict()
        return {step: seconds if limit is None else min(limit, seconds) for step, limit in steps.items()}


def _check_headers(headers: Mapping[str, str]) -> None:
    for name, value in headers.items():
        check_header(name, value)
        if name.lower() in RESERVED_HEADERS:
            raise InvalidArgument(f"the client sets the {name} header itself; it cannot be overridden")


@cache
def user_agent_header(own: str | None) -> str:
    """Return the value of `User-Agent`, with the user's part at the end."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        package = version("pagerduty-rest")
    except PackageNotFoundError:  # a source tree on the path
        package = "0"
    agent = f"pagerduty-rest/{package} python/{platform.python_version()} httpx/{httpx.__version__}"
    return f"{agent} {own}" if own else agent
