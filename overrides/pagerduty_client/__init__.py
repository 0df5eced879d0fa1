"""What PagerDuty's OpenAPI document does not say: authentication, versioning, the acting user, errors, limits."""

from __future__ import annotations

from pagerduty_client._client import Client, EarlyAccessWarning, Exchange, VersionWarning
from pagerduty_client._flow import Clock
from pagerduty_client.auth import ApiToken, Auth, BearerToken, ClientCredentials, RefreshToken, TokenFrom
from pagerduty_client.errors import (
    ApiError,
    AuthenticationFailed,
    BadRequest,
    CertificateError,
    Conflict,
    ConnectionFailed,
    DecodeError,
    Forbidden,
    NotFound,
    PagerDutyError,
    PaymentRequired,
    Redirected,
    RequestError,
    RequesterUnknown,
    ServerError,
    Timeout,
    TooManyRequests,
    Unauthorized,
    UnknownOutcome,
    UnprocessableEntity,
)
from pagerduty_client.limits import RateLimiter
from pagerduty_client.retries import NEVER, Attempt, Retries

__all__ = [
    "NEVER",
    "ApiError",
    "ApiToken",
    "Attempt",
    "Auth",
    "AuthenticationFailed",
    "BadRequest",
    "BearerToken",
    "CertificateError",
    "Client",
    "ClientCredentials",
    "Clock",
    "Conflict",
    "ConnectionFailed",
    "DecodeError",
    "EarlyAccessWarning",
    "Exchange",
    "Forbidden",
    "NotFound",
    "PagerDutyError",
    "PaymentRequired",
    "RateLimiter",
    "Redirected",
    "RefreshToken",
    "RequestError",
    "RequesterUnknown",
    "Retries",
    "ServerError",
    "Timeout",
    "TokenFrom",
    "TooManyRequests",
    "Unauthorized",
    "UnknownOutcome",
    "UnprocessableEntity",
    "VersionWarning",
]
