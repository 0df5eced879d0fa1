"""Choose the proxy for each URL, from `Client(proxy=…)` or the environment."""

from __future__ import annotations

import ipaddress
import re
from importlib.util import find_spec
from typing import NamedTuple
from urllib.parse import urlsplit
from urllib.request import getproxies

from pagerduty_client._http import httpx
from pagerduty_client._secret import Secret
from pagerduty_client._security import is_loopback, without_password
from pagerduty_runtime.errors import InvalidArgument

_SCHEMES = ("http", "https", "socks5", "socks5h")
# An item of NO_PROXY: a name, an IPv4 or IPv6 address, or a network, with or without a port.
_ENTRY = r"(?:[a-z]+://)?(?:\*?\.)?(\[[0-9a-f:.]+\]|[0-9a-f]*:[0-9a-f:.]*:[0-9a-f:.]*(?:/\d+)?|[^\s:/\[\]@]+(?:/\d+)?)(?::(\d{1,5}))?/?"


class Proxy(NamedTuple):
    """A proxy.

    Attributes:
        label: its name in messages, without the password.
        argument: the value for httpx, hidden.
        is_loopback: whether it is on this machine.
    """

    label: str
    argument: Secret
    is_loopback: bool


class Proxies:
    """The proxies of a client.

    Args:
        proxy: `Client(proxy=…)`, used for all requests, hidden; None to use the environment.
        trust_env: whether to use the environment's proxies.

    Raises InvalidArgument, with the argument or the variable in its message, for an invalid proxy.
    """

    def __init__(self, proxy: Secret | None = None, *, trust_env: bool = True) -> None:
        self._explicit = None if proxy is None else _proxy("proxy", proxy)
        self._by_scheme: dict[str, Proxy] = {}
        self._exempt: list[tuple[str, int | None]] = []
        if self._explicit is None and trust_env:
            found = {scheme: Secret(url) for scheme, url in getproxies().items()}
            for scheme in ("http", "https", "all"):
                if (url := found.get(scheme)) is not None and url.reveal():
                    self._by_scheme[scheme] = _proxy(f"{scheme.upper()}_PROXY", url)
            if self._by_scheme:
                self._exempt = _no_proxy(found["no"].reveal() if "no" in found else "")

    def for_url(self, scheme: str, host: str, port: int | None) -> Proxy | None:
        """Return the proxy for a URL, or None. Unencrypted requests never leave this machine."""
        if self._explicit is not None:
            return self._explicit if scheme == "https" or self._explicit.is_loopback else None
        if is_loopback(host) or self._is_exempt(host.strip("[]"), port):
            return None
        return self._by_scheme.get(scheme, self._by_scheme.get("all"))

    def _is_exempt(self, host: str, port: int | None) -> bool:
        return any(_matches(host, name) and wanted in (None, port) for name, wanted in self._exempt)


def _proxy(name: str, given: Secret) -> Proxy:
    parsed = _parsed(given)
    if parsed is None:
        kind = type(given.reveal()).__name__
        raise InvalidArgument(f"{name} must be a URL such as http://proxy.example.com:3128, not {kind}")
    scheme, host, port, label, argument = parsed
    if scheme not in _SCHEMES:
        raise InvalidArgument(f"{name} is {label!r}: the scheme of a proxy must be one of {', '.join(_SCHEMES)}")
    if not host:
        raise InvalidArgument(f"{name} is {label!r}: a proxy must be a URL such as http://proxy.example.com:3128")
    if scheme.startswith("socks") and find_spec("socksio") is None:
        raise InvalidArgument(f"{name} is {label!r}: SOCKS needs the package socksio: pip install 'httpx[socks]'")
    return Proxy(f"{host}:{port}" if port is not None else host, argument, is_loopback(host))


def _parsed(given: Secret) -> tuple[str, str, int | None, str, Secret] | None:
    """Return scheme, host (empty for an invalid URL), port, label and argument; None for another type."""
    value = given.reveal()
    if isinstance(value, httpx.Proxy):
        url, argument = str(value.url), given
    elif isinstance(value, (str, httpx.URL)):
        url = str(value) if "://" in str(value) else f"http://{value}"
        argument = Secret(url)
    else:
        return None
    scheme = url.partition("://")[0].lower()
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
        if scheme in _SCHEMES:
            httpx.Proxy(url)
    except (ValueError, httpx.InvalidURL):
        host, port = "", None
    return scheme, host, port, without_password(url), argument


def _no_proxy(value: str) -> list[tuple[str, int | None]]:
    """Return the hosts of NO_PROXY, each with its port or None."""
    found: list[tuple[str, int | None]] = []
    for entry in filter(None, (one.strip() for one in value.split(","))):
        match = re.fullmatch(_ENTRY, entry, re.IGNORECASE)
        if match is None:
            raise InvalidArgument(
                f"NO_PROXY contains {without_password(entry)!r}, but must be a list of hosts, addresses and networks, "
                "for example localhost,.example.com,10.0.0.0/8"
            )
        found.append((match[1].strip("[]").lower(), int(match[2]) if match[2] else None))
    return found


def _matches(host: str, name: str) -> bool:
    if name == "*":
        return True
    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(name, strict=False)
    except ValueError:  # a name, not an address
        return host.lower() == name or host.lower().endswith(f".{name}")
