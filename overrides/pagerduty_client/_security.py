"""Check the URLs that secrets may be sent to."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urlsplit

from pagerduty_client._checks import check_str
from pagerduty_runtime.errors import InvalidArgument

REGIONS = {"us": "https://api.pagerduty.com", "eu": "https://api.eu.pagerduty.com"}


def check_region(region: object) -> None:
    """Raise InvalidArgument for an unknown service region."""
    if region not in REGIONS:
        raise InvalidArgument(f"region must be one of {', '.join(REGIONS)}, not {region!r}")


def base_address(base_url: str | None, region: str) -> str:
    """Return the server's URL. Raises InvalidArgument for one that would expose the token."""
    check_region(region)
    return REGIONS[region] if base_url is None else checked_address(base_url, "base_url").rstrip("/")


def checked_address(url: str, name: str) -> str:
    """Return a URL that a secret may be sent to: https, or this machine. Raises InvalidArgument for others."""
    check_str(name, url)
    scheme, host = "", ""
    try:
        parts = urlsplit(url)
        if parts.port is None or parts.port > 0:
            scheme, host = parts.scheme, parts.hostname or ""
    except ValueError:
        host = ""
    if scheme not in ("http", "https") or not host or re.search(r"[\s?#@\x00-\x1f\\]", url):
        raise InvalidArgument(f"{name} must be a URL such as https://api.pagerduty.com, not {without_password(url)!r}")
    if scheme == "http" and not is_loopback(host):
        raise InvalidArgument(
            f"{name} begins with http:, which would send secrets unencrypted to {host}: use https: "
            "(http: is allowed for this machine only)"
        )
    return url


def without_password(url: str) -> str:
    """Return a URL in a form safe to show."""
    return re.sub(r"//[^/]*@", "//…@", url) if "//" in url else re.sub(r"^.*@", "…@", url)


def is_loopback(host: str) -> bool:
    """Return whether a host is this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
