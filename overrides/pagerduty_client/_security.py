"""What keeps a token safe on its way: TLS, the address, the size of what comes back."""

from __future__ import annotations

import ipaddress
import re
import ssl
from urllib.parse import urlsplit

REGIONS = {"us": "https://api.pagerduty.com", "eu": "https://api.eu.pagerduty.com"}
CERTIFICATE_HINT = (
    "PagerDuty's certificate leads to a DigiCert root, or behind a corporate proxy to that proxy's: add that root to "
    "the system's trust store, or name a file with it: Client(verify='roots.pem') or SSL_CERT_FILE=roots.pem"
)
_EMAIL = re.compile(r"[^@\s,;<>\"\x00-\x1f\x7f]+@[^@\s,;<>\"\x00-\x1f\x7f]+")


def tls_context() -> ssl.SSLContext:
    """TLS 1.2 or newer, with the roots that the system trusts, so that a corporate root works as in a browser.

    Where the system has none (some Python builds for macOS), the roots that come with httpx are used.
    """
    context = ssl.create_default_context()
    if not context.cert_store_stats()["x509_ca"] and not ssl.get_default_verify_paths().capath:
        import certifi

        context.load_verify_locations(certifi.where())
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def base_address(base_url: str | None, region: str) -> str:
    """The server's address. Raises ValueError for an unknown region and for one that would show the token to others."""
    if base_url is None:
        if region not in REGIONS:
            raise ValueError(f"region is one of {', '.join(REGIONS)}, not {region!r}")
        return REGIONS[region]
    parts = urlsplit(base_url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment or parts.username:
        raise ValueError(f"base_url has to look like https://api.pagerduty.com, not like {_shown(base_url)!r}")
    if parts.scheme == "http" and not _is_loopback(parts.hostname):
        raise ValueError(f"http: would send the token in the clear to {parts.hostname}; only this machine is exempt")
    return base_url.rstrip("/")


def _shown(url: str) -> str:
    return re.sub(r"//[^/@]*@", "//…@", url)


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def email_address(value: str) -> str:
    """An e-mail address that can be a header's value; ValueError for anything else."""
    if not _EMAIL.fullmatch(value) or not value.isascii():
        raise ValueError(f"{value!r} is no e-mail address that could be sent as From")
    return value
