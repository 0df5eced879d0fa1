"""What keeps a token safe on its way: TLS, the address, the size of what comes back."""

from __future__ import annotations

import ipaddress
import os
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


def user_context(verify: ssl.SSLContext | str | os.PathLike[str] | bool | None) -> ssl.SSLContext:
    """The context that a user's `verify` means; TLS 1.2 or newer, too.

    Raises ValueError for a context that allows older versions, and OSError for a file that cannot be read.
    """
    if isinstance(verify, ssl.SSLContext):
        if verify.minimum_version < ssl.TLSVersion.TLSv1_2:
            raise ValueError("verify allows TLS versions before 1.2: set its minimum_version to ssl.TLSVersion.TLSv1_2")
        return verify
    if verify is None or verify is True:
        return tls_context()
    if verify is False:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    elif os.path.isdir(verify):  # noqa: PTH112
        context = ssl.create_default_context(capath=str(verify))
    else:
        context = ssl.create_default_context(cafile=str(verify))
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def base_address(base_url: str | None, region: str) -> str:
    """The server's address. Raises ValueError for an unknown region and for one that would show the token to others."""
    if region not in REGIONS:
        raise ValueError(f"region is one of {', '.join(REGIONS)}, not {region!r}")
    return REGIONS[region] if base_url is None else checked_address(base_url, "base_url").rstrip("/")


def checked_address(url: str, what: str) -> str:
    """An address that a secret may be sent to: https, or this machine. Raises ValueError for any other."""
    scheme, host = "", ""
    try:
        parts = urlsplit(url)
        if parts.port is None or parts.port > 0:
            scheme, host = parts.scheme, parts.hostname or ""
    except ValueError:
        host = ""
    if scheme not in ("http", "https") or not host or re.search(r"[\s?#@\x00-\x1f\\]", url):
        raise ValueError(f"{what} has to look like https://api.pagerduty.com, not like {_shown(url)!r}")
    if scheme == "http" and not is_loopback(host):
        raise ValueError(f"http: would send secrets in the clear to {host}; only this machine is exempt")
    return url


def _shown(url: str) -> str:
    return re.sub(r"//[^/@]*@", "//…@", url)


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
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
