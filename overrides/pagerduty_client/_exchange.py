"""Steps after each attempt: the log line, the call info, the hook, and warnings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from pagerduty_client._log import LOG
from pagerduty_client._notes import notes_of
from pagerduty_client.hooks import Exchange
from pagerduty_runtime.callers import warn_caller
from pagerduty_runtime.operation import CALL_INFO_KEY

if TYPE_CHECKING:
    from pagerduty_client._http import httpx
    from pagerduty_client._options import Options
    from pagerduty_runtime.operation import Operation

_VERSION = r"application/vnd\.pagerduty\+json\b.*;\s*version=(\d{1,9})\b"
_warned: set[str] = set()


class EarlyAccessWarning(UserWarning):
    """An operation in early access was called: PagerDuty may change it at any time."""


class VersionWarning(UserWarning):
    """The response has another API version than the one requested."""


def note(exchange: Exchange, response: httpx.Response | None, options: Options) -> None:
    """Log an attempt, add the call info to its response, and call the hook."""
    LOG.info(
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
        response.extensions[CALL_INFO_KEY] = {
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
        except Exception:  # noqa: BLE001  # a hook that fails must not lose the response to a write
            LOG.exception("on_request failed")


def _compare_version(response: httpx.Response, options: Options) -> None:
    said = re.search(_VERSION, response.headers.get("content-type", ""), re.IGNORECASE)
    if said is None:
        return
    response.extensions[CALL_INFO_KEY]["response_version"] = int(said[1])
    if options.version is not None and int(said[1]) != options.version:
        text = (
            f"API version {options.version} was requested, but the response has version {said[1]}: "
            "fields may not match the models"
        )
        try:
            warn_caller(text, VersionWarning)
        except VersionWarning:  # made an error by a filter, but the response to a write must not be lost
            LOG.warning("%s", text)


def warn_of_early_access(operation: Operation[Any, Any], options: Options) -> None:
    """Warn once for each early access operation, unless the client disables it."""
    if operation.early_access is None or not options.warn_early_access or operation.id in _warned:
        return
    _warned.add(operation.id)
    warn_caller(
        f"{operation.id} is in early access ({operation.early_access}): PagerDuty may still change it. "
        "Client(warn_early_access=False) disables this warning.",
        EarlyAccessWarning,
    )
