"""Why a call got no response, from an httpx exception, and what to do, as a table."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from typing import NamedTuple, cast

from pagerduty_client._http import httpx


class Cause(NamedTuple):
    """Why an attempt had no response.

    Attributes:
        what: what happened, with `{host}` for the server and `{via}` for the proxy.
        hint: what to do.
    """

    what: str
    hint: str


_PROXY_HINT = "set HTTPS_PROXY or Client(proxy=…), or exempt the host with NO_PROXY"
_ROOTS_HINT = (
    "add the root that signed the certificate to the system's trust store, or pass a file with it: "
    "Client(verify='roots.pem') or SSL_CERT_FILE=roots.pem. PagerDuty's own root is DigiCert's; "
    "a corporate proxy that inspects TLS has its own"
)

CAUSES = {
    "dns": Cause(
        "Cannot resolve the host name of {target}",
        "check the name and DNS; behind a proxy, " + _PROXY_HINT,
    ),
    "refused": Cause("{target} refused the connection", "check host and port, and that a firewall does not block it"),
    "proxy credentials": Cause(
        "The proxy{via} requires authentication (407)",
        "pass its user and password: Client(proxy='http://user:password@host:port') or HTTPS_PROXY",
    ),
    "proxy refuses": Cause(
        "The proxy{via} does not allow connections to {host}", "have {host} allowed, or " + _PROXY_HINT
    ),
    "proxy": Cause("The proxy{via} failed", "check the proxy: Client(proxy=…), HTTPS_PROXY or ALL_PROXY"),
    "expired": Cause(
        "The certificate of {host} has expired or is not valid yet",
        "check this machine's clock; if it is right, the server or the proxy needs a new certificate",
    ),
    "wrong host": Cause(
        "The certificate of {host} is for another host",
        "check base_url and DNS: another server than PagerDuty may be responding",
    ),
    "strict": Cause(
        "The certificate of {host}, or the root that signed it, fails the strict X.509 checks of Python 3.13 and later",
        "have the root reissued, or clear the flag on a context of your own: context = ssl.create_default_context(); "
        "context.verify_flags &= ~ssl.VERIFY_X509_STRICT; Client(verify=context)",
    ),
    "root": Cause("The certificate of {host} is not signed by a trusted root", _ROOTS_HINT),
    "tls version": Cause(
        "{host}{via} does not speak TLS 1.2 or newer",
        "have the server or the proxy updated: older versions of TLS are not safe; "
        "if it expects plain HTTP, the scheme or the port is wrong",
    ),
    "tls": Cause("The TLS handshake with {host}{via} failed", "check base_url, proxy and client certificate (cert=…)"),
    "connect timeout": Cause(
        "Cannot connect to {target}: timed out", "check the network, the proxy and firewalls, or raise timeout=…"
    ),
    "pool timeout": Cause(
        "No free connection, or no access token, in time",
        "use fewer threads or tasks, raise Client(limits=httpx.Limits(max_connections=…)), or raise deadline=…",
    ),
    "read timeout": Cause(
        "{host}{via} did not respond in time", "raise timeout=… or deadline=…, or request less data at once"
    ),
    "write timeout": Cause(
        "{host}{via} did not accept the request in time", "raise timeout=…, or send less data at once"
    ),
    "connect": Cause("Cannot connect to {target}", "check the network, the proxy and base_url"),
    "invalid": Cause("The request cannot be sent", "check the arguments, and headers=… and proxy=… of the client"),
    "lost": Cause(
        "The connection to {host}{via} failed before a complete response arrived",
        "retry later; if it persists, check proxies and firewalls",
    ),
}

# OpenSSL's and httpcore's wording of each reason, searched in this order.
_WORDS = (
    ("certificate has expired", "expired"),
    ("certificate is not yet valid", "expired"),
    ("hostname mismatch", "wrong host"),
    ("ip address mismatch", "wrong host"),
    ("doesn't match", "wrong host"),
    ("missing authority key identifier", "strict"),
    ("missing subject key identifier", "strict"),
    ("basic constraints of ca cert not marked critical", "strict"),
    ("ca cert does not include key usage", "strict"),
    ("key usage", "strict"),
    ("certificate_verify_failed", "root"),
    ("protocol_version", "tls version"),
    ("protocol version", "tls version"),
    ("unsupported_protocol", "tls version"),
    ("unsupported protocol", "tls version"),
    ("wrong_version_number", "tls version"),
    ("wrong version number", "tls version"),
)
_CONNECT_WORDS = (("connection refused", "refused"), ("connect call failed", "refused"))
_PROXY_WORDS = (("407", "proxy credentials"), ("403", "proxy refuses"), ("auth", "proxy credentials"))
_KINDS: tuple[tuple[type[BaseException], str], ...] = (
    (socket.gaierror, "dns"),
    (ConnectionRefusedError, "refused"),
    (ssl.SSLError, "tls"),
    (httpx.ProxyError, "proxy"),
    (httpx.ConnectTimeout, "connect timeout"),
    (httpx.PoolTimeout, "pool timeout"),
    (httpx.WriteTimeout, "write timeout"),
    (httpx.TimeoutException, "read timeout"),
    (httpx.ConnectError, "connect"),
    (httpx.UnsupportedProtocol, "invalid"),
    (httpx.LocalProtocolError, "invalid"),
)
CERTIFICATE_CAUSES = frozenset({"expired", "wrong host", "strict", "root"})


def cause_of(error: httpx.RequestError) -> str:
    """Return the key of the cause in CAUSES."""
    if isinstance(error, httpx.ProxyError):
        return _find(str(error).lower(), _PROXY_WORDS) or "proxy"
    chain = list(_chain(error))
    if any(isinstance(one, ssl.SSLError) for one in chain) or "ssl" in str(error).lower():
        words = " ".join(str(one) for one in chain).lower()
        if (found := _find(words, _WORDS)) is not None:
            return found
    if isinstance(error, httpx.ConnectError) and (found := _find(str(error).lower(), _CONNECT_WORDS)) is not None:
        return found
    for kind, cause in _KINDS:
        if any(isinstance(one, kind) for one in chain):
            return cause
    return "lost"


def _find(text: str, words: tuple[tuple[str, str], ...]) -> str | None:
    return next((cause for word, cause in words if word in text), None)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and its causes, including those of a failed connection to several addresses."""
    one: BaseException | None = error
    for _ in range(10):
        if one is None:
            return
        yield one
        if isinstance(one, BaseExceptionGroup):
            yield from cast(BaseExceptionGroup[BaseException], one).exceptions
        one = one.__cause__ or one.__context__
