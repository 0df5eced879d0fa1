"""The client: authentication, versioning, the acting user, errors, retries and rate limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_client._client import AsyncClient as AsyncClient
    from pagerduty_client._client import Client as Client
    from pagerduty_client._exchange import EarlyAccessWarning as EarlyAccessWarning
    from pagerduty_client._exchange import VersionWarning as VersionWarning
    from pagerduty_client._flow import Clock as Clock
    from pagerduty_client.auth import ApiToken as ApiToken
    from pagerduty_client.auth import Auth as Auth
    from pagerduty_client.auth import BearerToken as BearerToken
    from pagerduty_client.auth import ClientCredentials as ClientCredentials
    from pagerduty_client.auth import RefreshToken as RefreshToken
    from pagerduty_client.auth import TokenProvider as TokenProvider
    from pagerduty_client.editing import Edit as Edit
    from pagerduty_client.editing import EditConflict as EditConflict
    from pagerduty_client.editing import aedit as aedit
    from pagerduty_client.editing import edit as edit
    from pagerduty_client.errors import ApiError as ApiError
    from pagerduty_client.errors import AuthenticationFailed as AuthenticationFailed
    from pagerduty_client.errors import BadRequest as BadRequest
    from pagerduty_client.errors import CertificateError as CertificateError
    from pagerduty_client.errors import Conflict as Conflict
    from pagerduty_client.errors import ConnectionFailed as ConnectionFailed
    from pagerduty_client.errors import DecodeError as DecodeError
    from pagerduty_client.errors import Forbidden as Forbidden
    from pagerduty_client.errors import IncompleteResults as IncompleteResults
    from pagerduty_client.errors import InvalidArgument as InvalidArgument
    from pagerduty_client.errors import NotFound as NotFound
    from pagerduty_client.errors import PagerDutyError as PagerDutyError
    from pagerduty_client.errors import PaymentRequired as PaymentRequired
    from pagerduty_client.errors import Redirected as Redirected
    from pagerduty_client.errors import RequestError as RequestError
    from pagerduty_client.errors import RequesterUnknown as RequesterUnknown
    from pagerduty_client.errors import ServerError as ServerError
    from pagerduty_client.errors import Timeout as Timeout
    from pagerduty_client.errors import TooManyRequests as TooManyRequests
    from pagerduty_client.errors import Unauthorized as Unauthorized
    from pagerduty_client.errors import UnknownOutcome as UnknownOutcome
    from pagerduty_client.errors import UnprocessableEntity as UnprocessableEntity
    from pagerduty_client.exports.run import Exported as Exported
    from pagerduty_client.exports.run import aexport as aexport
    from pagerduty_client.exports.run import export as export
    from pagerduty_client.exports.store import CheckpointStore as CheckpointStore
    from pagerduty_client.exports.store import FileCheckpointStore as FileCheckpointStore
    from pagerduty_client.hooks import Exchange as Exchange
    from pagerduty_client.limits import Limit as Limit
    from pagerduty_client.limits import RateLimiter as RateLimiter
    from pagerduty_client.retries import NO_RETRIES as NO_RETRIES
    from pagerduty_client.retries import Attempt as Attempt
    from pagerduty_client.retries import Retries as Retries
else:
    from pagerduty_runtime.lazy import lazy

    # pytest loads this package for its plugin, even in projects that never use it.
    __getattr__, __dir__ = lazy(
        __name__,
        origins={
            "ApiError": ".errors",
            "ApiToken": ".auth",
            "AsyncClient": "._client",
            "Attempt": ".retries",
            "Auth": ".auth",
            "AuthenticationFailed": ".errors",
            "BadRequest": ".errors",
            "BearerToken": ".auth",
            "CertificateError": ".errors",
            "CheckpointStore": ".exports.store",
            "Client": "._client",
            "ClientCredentials": ".auth",
            "Clock": "._flow",
            "Conflict": ".errors",
            "ConnectionFailed": ".errors",
            "DecodeError": ".errors",
            "EarlyAccessWarning": "._exchange",
            "Edit": ".editing",
            "EditConflict": ".editing",
            "aedit": ".editing",
            "edit": ".editing",
            "Exchange": ".hooks",
            "Exported": ".exports.run",
            "FileCheckpointStore": ".exports.store",
            "Forbidden": ".errors",
            "IncompleteResults": ".errors",
            "InvalidArgument": ".errors",
            "Limit": ".limits",
            "NO_RETRIES": ".retries",
            "NotFound": ".errors",
            "PagerDutyError": ".errors",
            "PaymentRequired": ".errors",
            "RateLimiter": ".limits",
            "Redirected": ".errors",
            "RefreshToken": ".auth",
            "RequestError": ".errors",
            "RequesterUnknown": ".errors",
            "Retries": ".retries",
            "ServerError": ".errors",
            "Timeout": ".errors",
            "TokenProvider": ".auth",
            "TooManyRequests": ".errors",
            "Unauthorized": ".errors",
            "UnknownOutcome": ".errors",
            "UnprocessableEntity": ".errors",
            "VersionWarning": "._exchange",
            "aexport": ".exports.run",
            "export": ".exports.run",
        },
    )

__all__ = [
    "NO_RETRIES",
    "ApiError",
    "ApiToken",
    "AsyncClient",
    "Attempt",
    "Auth",
    "AuthenticationFailed",
    "BadRequest",
    "BearerToken",
    "CertificateError",
    "CheckpointStore",
    "Client",
    "ClientCredentials",
    "Clock",
    "Conflict",
    "ConnectionFailed",
    "DecodeError",
    "EarlyAccessWarning",
    "Edit",
    "EditConflict",
    "Exchange",
    "Exported",
    "FileCheckpointStore",
    "Forbidden",
    "IncompleteResults",
    "InvalidArgument",
    "Limit",
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
    "TokenProvider",
    "TooManyRequests",
    "Unauthorized",
    "UnknownOutcome",
    "UnprocessableEntity",
    "VersionWarning",
    "aedit",
    "aexport",
    "edit",
    "export",
]
