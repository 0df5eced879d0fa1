"""Deliveries: each subscription gets its events in order, with retries, until it is disabled."""

from __future__ import annotations

import logging
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal, TypeAlias
from urllib.parse import urlsplit

from pagerduty_client._http import httpx
from pagerduty_client._security import is_loopback
from pagerduty_client.sandbox._values import Entity, child, ids, objects
from pagerduty_client.sandbox.resources.connections import DISABLED_UNTIL, SECRET, SUBSCRIPTIONS, is_disabled_at
from pagerduty_client.sandbox.webhooks.payloads import body_of, incident_of, signed

if TYPE_CHECKING:
    from pagerduty_client.sandbox._account import Account, Change

logger = logging.getLogger("pagerduty_client.sandbox")
Receiver: TypeAlias = Callable[[bytes, dict[str, str]], int]
Outcome = Literal["delivered", "failed", "dropped"]
DISABLED_PERIOD = timedelta(hours=24)
DROPS = 3


@dataclass(frozen=True)
class Delivery:
    """An attempt to deliver a webhook.

    Attributes:
        subscription_id: the webhook subscription.
        webhook_id: the same for each attempt to deliver the same webhook.
        event_type: the type of the event.
        status: the status that the receiver responded with; None without a response.
        outcome: `delivered`; `failed`, which is retried; or `dropped`, which is not.
    """

    subscription_id: str
    webhook_id: str
    event_type: str
    status: int | None
    outcome: Outcome


@dataclass
class _Webhook:
    subscription: Entity
    about: str  # the ID of the incident or service; webhooks about it are delivered in order
    event_type: str
    body: bytes = field(repr=False)
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    attempts: int = 0
    due: float = 0.0

    @property
    def headers(self) -> dict[str, str]:
        custom = objects(self.subscription["delivery_method"].get("custom_headers"))
        own = signed(self.body, self.subscription[SECRET], self.id, self.subscription["id"])
        return {one["name"]: one["value"] for one in custom if one.keys() >= {"name", "value"}} | own


class Webhooks:
    """Deliveries to the webhook subscriptions of a sandbox, in a separate thread.

    Local URLs get a request. Others need a function in `receivers`: nothing leaves the machine.

    Attributes:
        receivers: functions by URL, called with the body and the headers instead of a request. They return a status.
        deliveries: the attempts so far, oldest first.
        timeout: seconds to wait for a response.
        retry_delay: seconds until the first retry; doubled for each further one. `Sandbox.advance` retries immediately.
        copies: how often each webhook is delivered. PagerDuty delivers at least once: set 2 to test for duplicates.
    """

    def __init__(self, account: Account, lock: Any) -> None:
        self.receivers: dict[str, Receiver] = {}
        self.deliveries: list[Delivery] = []
        self.timeout = 5.0
        self.retry_delay = 0.1
        self.copies = 1
        self._account = account
        self._lock = lock
        self._drops: dict[str, int] = {}
        self._waiting: list[_Webhook] = []
        self._state = threading.Condition()
        self._worker: threading.Thread | None = None

    def wait(self, timeout: float = 10.0) -> None:
        """Wait until everything is delivered or dropped. Raises TimeoutError after `timeout` seconds."""
        with self._state:
            if not self._state.wait_for(lambda: not self._waiting, timeout):
                count = len(self._waiting)
                raise TimeoutError(f"{count} webhooks are not delivered after {timeout} s; see `deliveries`")

    def retry(self) -> None:
        """Retry pending deliveries now."""
        with self._state:
            for webhook in self._waiting:
                webhook.due = 0.0
            self._state.notify_all()

    def discard(self, subscription_id: str | None = None) -> None:
        """Drop all pending deliveries, of one subscription or of all."""
        with self._state:
            self._waiting = [one for one in self._waiting if subscription_id not in (None, one.subscription["id"])]
            self._state.notify_all()

    def changed(self, change: Change) -> None:
        """Queue the event of a change for every matching subscription; called while the account is locked."""
        if change.type == "webhook_subscription.deleted":
            self.discard(change.object["id"])
        about = incident_of(self._account, change) or change.object
        wanted = [one for one in self._account.store.all(SUBSCRIPTIONS) if _wants(one, change, about)]
        body = body_of(self._account, change) if wanted else b""
        for subscription in wanted:
            with self._state:
                self._waiting += [_Webhook(subscription, str(about["id"]), change.type, body)] * self.copies
                if self._worker is None:
                    self._worker = threading.Thread(target=self._work, name="sandbox-webhooks", daemon=True)
                    self._worker.start()
                self._state.notify_all()

    # --- the thread

    def _work(self) -> None:
        with httpx.Client(trust_env=False, follow_redirects=False) as client:
            while (webhook := self._next()) is not None:
                self._attempt(client, webhook)

    def _next(self) -> _Webhook | None:
        """Return the next webhook that is due; without pending deliveries, stop the thread and return None."""
        with self._state:
            while self._waiting:
                first: dict[tuple[str, str], _Webhook] = {}
                for one in self._waiting:
                    first.setdefault((one.subscription["id"], one.about), one)
                webhook = min(first.values(), key=lambda one: one.due)
                delay = webhook.due - time.monotonic()
                if delay <= 0:
                    return webhook
                self._state.wait(delay)
            self._worker = None
            return None

    def _attempt(self, client: httpx.Client, webhook: _Webhook) -> None:
        subscription = webhook.subscription["id"]
        status, outcome = self._sent(client, webhook)
        with self._lock:
            is_disabled = outcome != "failed" and self._disables(webhook.subscription, outcome)
        with self._state:
            self.deliveries.append(Delivery(subscription, webhook.id, webhook.event_type, status, outcome))
            if is_disabled:
                self.discard(subscription)
            if outcome == "failed":
                webhook.due = time.monotonic() + self.retry_delay * 2 ** min(webhook.attempts, 8)
                webhook.attempts += 1
            elif webhook in self._waiting:
                self._waiting.remove(webhook)
            self._state.notify_all()

    def _sent(self, client: httpx.Client, webhook: _Webhook) -> tuple[int | None, Outcome]:
        """Make an attempt; return the status, or None without a response, and the outcome."""
        url = str(webhook.subscription["delivery_method"]["url"])
        try:
            if url in self.receivers:
                status = _status(self.receivers[url], webhook)
            elif is_loopback(urlsplit(url).hostname or ""):
                sent = client.post(url, content=webhook.body, headers=webhook.headers, timeout=self.timeout)
                status = sent.status_code
            else:
                raise ValueError("it is not on this machine: set a function in sandbox.webhooks.receivers")
        except (httpx.UnsupportedProtocol, httpx.InvalidURL, ValueError) as error:
            logger.warning("%s cannot be requested: %s", url, error)
            return None, "dropped"
        except httpx.HTTPError:
            return None, "failed"
        is_refused = 400 <= status < 500 and status != 429
        return status, "delivered" if 200 <= status < 300 else "dropped" if is_refused else "failed"

    def _disables(self, subscription: Entity, outcome: Outcome) -> bool:
        """Count consecutive drops, and return whether they disable the subscription."""
        drops = self._drops.get(subscription["id"], 0) + 1 if outcome == "dropped" else 0
        self._drops[subscription["id"]] = drops % DROPS
        if drops == DROPS:
            subscription[DISABLED_UNTIL] = (self._account.now() + DISABLED_PERIOD).isoformat()
        return drops == DROPS


def _status(receiver: Receiver, webhook: _Webhook) -> int:
    """Return the status of a function; an exception or another result counts as a 500."""
    try:
        status: Any = receiver(webhook.body, webhook.headers)
        if isinstance(status, int):
            return status
        logger.error("the receiver returned %r instead of a status; counted as 500", status)
    except Exception:
        logger.exception("the receiver raised an exception; counted as 500")
    return 500


def _wants(subscription: Entity, change: Change, about: Entity) -> bool:
    """Return whether a subscription matches the event of a change, which concerns an incident or a service."""
    if change.type == "pagey.ping":
        return bool(subscription["id"] == change.object["id"])
    is_active = subscription.get("active") and not is_disabled_at(subscription, change.time)
    if not is_active or change.type not in subscription.get("events", ()):
        return False
    wanted = child(subscription, "filter")
    if wanted.get("type") == "service_reference":
        return bool((about.get("service") or about).get("id") == wanted.get("id"))
    return wanted.get("type") == "account_reference" or wanted.get("id") in ids(about.get("teams"))
