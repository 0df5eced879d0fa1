"""Why a webhook was rejected, each with the HTTP status to respond with.

PagerDuty retries after a 5xx for up to 48 hours. After a 4xx it drops the event, and three drops in a row disable the
subscription for 24 hours. So a fault of the receiver is a 5xx, and a genuine event that cannot be used is a 2xx.
"""

from __future__ import annotations

from typing import ClassVar

from pagerduty_runtime.errors import InvalidArgument, PagerDutyError


class WebhookError(PagerDutyError):
    """A rejected webhook. Its message contains no secret and no part of the body.

    Attributes:
        status: the HTTP status to respond with.
    """

    status: ClassVar[int]


class MissingSignature(WebhookError):
    """400: the request has no `X-PagerDuty-Signature` header, so PagerDuty did not send it."""

    status = 400


class InvalidSignature(WebhookError):
    """403: no signature matches: the body was modified, or signed with another secret."""

    status = 403


class UnsupportedSignature(InvalidSignature):
    """400: the header has no signature of version 1, the only one that can be verified."""

    status = 400


class NoSecret(WebhookError):
    """503: the receiver has no secret to verify with. PagerDuty retries until it has one."""

    status = 503


class InvalidBody(WebhookError):
    """400: the body is not JSON."""

    status = 400


class UnexpectedBody(WebhookError):
    """202: the body is JSON, but it is not an event. Another status would make PagerDuty drop or retry it."""

    status = 202


class EventTooOld(WebhookError):
    """202: the event is older than the receiver's `max_age`."""

    status = 202


class BodyAlreadyParsed(WebhookError, InvalidArgument):
    """500: the program passed something other than the bytes of the body, so PagerDuty should retry."""

    status = 500
