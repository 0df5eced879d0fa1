"""One attempt to deliver: a request to this machine, or the call of a function."""

from __future__ import annotations

import logging
import ssl
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from pagerduty_client._http import httpx
from pagerduty_client._security import is_loopback

logger = logging.getLogger("pagerduty_client.sandbox")
Receiver: TypeAlias = Callable[[bytes, dict[str, str]], int]
# OpenSSL's code for a certificate that has expired: the only TLS error after which PagerDuty retries.
_EXPIRED = 10


@contextmanager
def send(receivers: Mapping[str, Receiver]) -> Generator[Callable[..., tuple[int | None, bool]], None, None]:
    """A function that makes an attempt; it returns the status, or None, and whether a retry is out of the question."""
    with httpx.Client(trust_env=False, follow_redirects=False) as client:

        def attempt(url: str, body: bytes, headers: dict[str, str], timeout: float) -> tuple[int | None, bool]:
            receiver = receivers.get(url)
            if receiver is not None:
                return _call(receiver, body, headers), False
            try:
                if not is_loopback(urlsplit(url).hostname or ""):
                    logger.warning("%s is not on this machine: put a function into sandbox.webhooks.receivers", url)
                    return None, True
                return client.post(url, content=body, headers=headers, timeout=timeout).status_code, False
            except httpx.HTTPError as error:
                return None, _is_tls_error(error)
            except (httpx.InvalidURL, ValueError) as error:
                logger.warning("%s cannot get a request: %s", url, error)
                return None, True

        yield attempt


def _call(receiver: Receiver, body: bytes, headers: dict[str, str]) -> int:
    """The status of a function; one that raises or returns something else has failed like a server, with 500."""
    try:
        status: Any = receiver(body, headers)
    except Exception:
        logger.exception("the receiver raised; that is a 500")
        return 500
    if isinstance(status, int):
        return status
    logger.error("the receiver returned %r and not a status; that is a 500", status)
    return 500


def _is_tls_error(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return error.verify_code != _EXPIRED
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False
