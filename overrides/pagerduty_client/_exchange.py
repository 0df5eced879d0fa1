"""What is noted of each attempt: in the log, in the response, for the hook; and the warnings that go with it."""

from __future__ import annotations

import logging
import re
import warnings
from typing import TYPE_CHECKING, Any

from pagerduty_client._http import httpx
from pagerduty_client._notes import NOTES, notes_of
from pagerduty_client.hooks import Exchange

if TYPE_CHECKING:
    from pagerduty_client._options import Options
    from pagerduty_runtime.operation import Operation

LOG = logging.getLogger("pagerduty_client")
_VERSION = re.compile(r"application/vnd\.pagerduty\+json\b.*;\s*version=(\d+)", re.IGNORECASE)
_warned: set[str] = set()


class EarlyAccessWarning(UserWarning):
    """An operation in early access was called: PagerDuty may change it at any time."""


class VersionWarning(UserWarning):
    """A response says that it has another version than the one that was asked for."""


def note(exchange: Exchange, response: httpx.Response | None, options: Options) -> None:
    """Log an attempt, add the call info to its response, and call the hook."""
    LOG.debug(
        "%s %s %s %s %d ms attempt %d request_id=%s",
        exchange.operation_id,
        exchange.method,
        exchange.path,
        exchange.status if exchange.status is not None else exchange.error,
        round(exchange.seconds * 1000),
        exchange.attempt,
        exchange.request_id,
    )
    if response is not None:
        response.extensions[NOTES] = {
            **notes_of(response),
            "version_mode": options.version_mode,
            "version": options.version,
            "attempts": exchange.attempt,
            "request_id": exchange.request_id,
        }
        _compare_version(response, options)
    if options.on_request is not None:
        try:
            options.on_request(exchange)
        except Exception:  # a hook that fails must not lose the answer to a write
            LOG.exception("on_request failed")


def _compare_version(response: httpx.Response, options: Options) -> None:
    said = _VERSION.search(response.headers.get("content-type", ""))
    if said is None:
        return
    response.extensions[NOTES]["response_version"] = int(said[1])
    if options.version is not None and int(said[1]) != options.version:
        warnings.warn(
            f"version {options.version} was asked for, and the response says that it has version {said[1]}: "
            "its members may be others than the models'",
            VersionWarning,
            stacklevel=2,
        )


def warn_of_early_access(operation: Operation[Any, Any], options: Options) -> None:
    """Warn once for each operation in early access, unless the client was told not to."""
    if operation.early_access is None or not options.warn_early_access or operation.id in _warned:
        return
    _warned.add(operation.id)
    warnings.warn(
        f"{operation.id} is in early access ({operation.early_access}) and may change at any time; "
        "Client(warn_early_access=False) silences this",
        EarlyAccessWarning,
        stacklevel=2,
    )
