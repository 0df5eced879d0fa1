"""Signatures: an HMAC-SHA256 of the body's bytes, keyed with the subscription's secret string."""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from typing import Any

from pagerduty_client.webhooks._headers import SIGNATURE, Headers, webhook_headers
from pagerduty_client.webhooks.errors import (
    BodyAlreadyParsed,
    InvalidSignature,
    MissingSignature,
    NoSecret,
    UnsupportedSignature,
)
from pagerduty_runtime.errors import InvalidArgument

VERSION = "v1="


class Keys:
    """Secrets to sign and verify with. Empty strings are ignored: anyone could sign with them."""

    __slots__ = ("_keys",)

    def __init__(self, secrets: str | Iterable[str] | None) -> None:
        found: list[Any] = [secrets] if isinstance(secrets, str) else list(secrets or ())
        if not all(isinstance(one, str) for one in found):
            raise InvalidArgument("Secrets must be strings, as PagerDuty shows them: do not encode or decode them.")
        self._keys = [one.encode() for one in found if one]

    def __repr__(self) -> str:
        return f"<{len(self._keys)} secrets>"

    def __add__(self, other: Keys) -> Keys:
        both = Keys(None)
        both._keys = [*self._keys, *other._keys]
        return both

    def __len__(self) -> int:
        return len(self._keys)

    def sign(self, body: bytes) -> list[str]:
        """Return the body's signature with each of the secrets."""
        return [VERSION + hmac.digest(key, body, "sha256").hex() for key in self._keys]

    def signer(self, body: bytes, signatures: list[str]) -> str | None:
        """Return a fingerprint of the first secret that made one of the signatures, or None.

        All are compared, each in constant time, so that timing reveals nothing.
        """
        given = [one.encode("utf-8", "replace") for one in signatures]
        found: bytes | None = None
        for key, made in zip(self._keys, self.sign(body), strict=True):
            matches = [hmac.compare_digest(made.encode(), one) for one in given]
            if any(matches) and found is None:
                found = key
        return None if found is None else hmac.digest(found, b"pagerduty-rest", "sha256").hex()[:16]


def sign(body: bytes, secrets: str | Iterable[str]) -> str:
    """Return the value of `X-PagerDuty-Signature` for a body, with one signature for each secret."""
    return ",".join(Keys(secrets).sign(checked_body(body)))


def verify(body: bytes, headers: Headers, secrets: str | Iterable[str]) -> None:
    """Verify that PagerDuty sent a body: one of its signatures was made with one of the secrets.

    Raises a WebhookError otherwise; its `status` is the HTTP status to respond with.
    """
    keys = Keys(secrets)
    del secrets  # a traceback with local variables must not show them
    verified_signer(body, webhook_headers(headers).get(SIGNATURE), keys)


def verified_signer(body: bytes, signature: str | None, keys: Keys) -> str:
    """Return a fingerprint of the secret that signed a body. Raises a WebhookError if none did."""
    body = checked_body(body)
    if not keys:
        raise NoSecret(
            "No secret is configured to verify this webhook with. The secret is in `delivery_method.secret` of the "
            "response that created the webhook subscription."
        )
    if signature is None:
        raise MissingSignature("The request has no X-PagerDuty-Signature header, so PagerDuty did not send it.")
    signatures = [one.strip() for one in signature.split(",")]
    versions = [one for one in signatures if one.startswith(VERSION)]
    if not versions:
        raise UnsupportedSignature("X-PagerDuty-Signature has no v1 signature. Only v1 can be verified.")
    signer = keys.signer(body, versions)
    if signer is None:
        raise InvalidSignature(
            "X-PagerDuty-Signature does not match the body. Pass the bytes of the body as they arrived, and the "
            "secret of this webhook subscription as PagerDuty returned it."
        )
    return signer


def checked_body(body: Any) -> bytes:
    """Return the body as bytes. Raises BodyAlreadyParsed for parsed bodies."""
    if isinstance(body, bytes):
        return body
    if type(body) in (bytearray, memoryview):
        return bytes(body)
    raise BodyAlreadyParsed(
        f"The body is a {type(body).__name__}, but the signature covers the bytes that arrived. Pass those: "
        "`await request.body()` in Starlette and FastAPI, `request.get_data()` in Flask, `request.body` in Django."
    )
