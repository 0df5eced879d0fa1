"""A certificate for this machine, made anew by an authority of its own."""

from __future__ import annotations

import ssl
from pathlib import Path

NAMES = ("localhost", "127.0.0.1", "::1", "api.pagerduty.com", "api.eu.pagerduty.com", "events.pagerduty.com")
VARIABLES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS")


def make_certificate(file: Path) -> ssl.SSLContext:
    """Return the TLS settings of a server, and write its authority's certificate to a file for clients to trust.

    Keys are written nowhere. Raises ImportError where trustme, which makes certificates, is not installed.
    """
    try:
        import trustme
    except ImportError:
        raise ImportError("certificates are made by trustme: pip install 'pagerduty-rest[sandbox]'") from None
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate = authority.issue_cert(*NAMES)
    certificate.configure_cert(context)  # pyright: ignore[reportUnknownMemberType]  # names pyOpenSSL, which is optional
    authority.cert_pem.write_to_path(str(file))
    return context


def trust_lines(file: Path) -> list[str]:
    """Return the lines for a shell that let clients trust the certificate."""
    return [f"export {name}={file}" for name in VARIABLES]
