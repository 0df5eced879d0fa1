"""TLS contexts: version 1.2 or newer, with the roots that the system or the user trusts."""

from __future__ import annotations

import os
import ssl
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from pagerduty_runtime.errors import InvalidArgument

Verify = ssl.SSLContext | str | os.PathLike[str] | bool | None
Certificate = str | tuple[str, ...] | None


def tls_context() -> ssl.SSLContext:
    """Return a context with the system's trusted roots, so that corporate roots work as in a browser.

    If the system has none (some Python builds for macOS), the roots that httpx installs are used.
    """
    for variable in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        value = os.environ.get(variable)
        if value and not Path(value).exists():
            raise InvalidArgument(f"{variable} names {value}, which does not exist: correct or unset it")
    context = ssl.create_default_context()
    if not context.cert_store_stats()["x509_ca"] and not ssl.get_default_verify_paths().capath:
        import certifi

        context.load_verify_locations(certifi.where())
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def check_tls(verify: object, cert: object) -> None:
    """Raise InvalidArgument for arguments of a wrong type."""
    kinds = (ssl.SSLContext, str, os.PathLike, bool, type(None))
    if not isinstance(verify, kinds):
        raise InvalidArgument(
            f"verify must be an ssl.SSLContext, a path to a file or folder of root certificates, or False, "
            f"not {type(verify).__name__}"
        )
    _check_exists("verify", cast(object, verify))
    if cert is not None:
        names = [cert] if isinstance(cert, str) else cert
        if not isinstance(names, (tuple, list)):
            raise InvalidArgument(
                f"cert must be a path, or a tuple of certificate, key and password, not {type(cert).__name__}"
            )
        for name in cast(Sequence[object], names)[:2]:
            _check_exists("cert", name)


def _check_exists(argument: str, name: object) -> None:
    if isinstance(name, (str, os.PathLike)):
        path = Path(cast(str, name))
        if not path.exists():
            raise InvalidArgument(f"{argument} names {path}, which does not exist")


def context_for(verify: Verify, cert: Certificate) -> ssl.SSLContext:
    """Return the context for `Client(verify=…, cert=…)`. Raises InvalidArgument if it cannot be created."""
    context = _context(verify)
    if cert is not None:
        try:
            context.load_cert_chain(*([cert] if isinstance(cert, str) else cert))
        except (OSError, ValueError, TypeError) as error:
            name = cert if isinstance(cert, str) else cert[0]
            raise InvalidArgument(
                f"cert cannot be loaded from {name} ({error}): pass a PEM file with the certificate and its key, "
                "or (certificate, key, password)"
            ) from None
    return context


def _context(verify: Verify) -> ssl.SSLContext:
    if isinstance(verify, ssl.SSLContext):
        if verify.minimum_version < ssl.TLSVersion.TLSv1_2:
            raise InvalidArgument(
                "verify allows TLS versions before 1.2: set its minimum_version to ssl.TLSVersion.TLSv1_2"
            )
        return verify
    if verify is None or verify is True:
        return tls_context()
    if verify is False:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    name = os.fspath(verify)
    try:
        is_folder = os.path.isdir(name)  # noqa: PTH112
        context = ssl.create_default_context(capath=name if is_folder else None, cafile=None if is_folder else name)
    except (OSError, ValueError) as error:
        raise InvalidArgument(
            f"verify cannot be read from {name} ({error}): pass a PEM file with root certificates"
        ) from None
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
