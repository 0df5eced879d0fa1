"""Deliveries: each subscription gets its events in order, with retries, until it is disabled."""

from __future__ import annotations

import threading
import time
import uuid
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from pagerduty_client.sandbox._registry import timer
from pagerduty_client.sandbox._values import Entity, child, ids, objects
from pagerduty_client.sandbox.resources.webhooks import SUBSCRIPTIONS, delivers, secret_of
from pagerduty_client.sandbox.webhooks.payloads import UNDOCUMENTED, body_of, event_of, incident_of, signed
from pagerduty_client.webhooks import EVENT_CLASSES

if TYPE_CHECKING:
    from pagerduty_client.sandbox._account import Account, Change


import logging
import ssl
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import TypeAlias
from urllib.parse import urlsplit

from pagerduty_client._http import httpx
from pagerduty_client._security import is_loopback

logger = logging.getLogger("pagerduty_client.sandbox")
Receiver: TypeAlias = Callable[[bytes, dict[str, str]], int]
# OpenSSL's code for an expired certificate: the only TLS error that PagerDuty retries.
_EXPIRED = 10


@contextmanager
def send(receivers: Mapping[str, Receiver]) -> Generator[Callable[..., tuple[int | None, bool]], None, None]:
    """Return a function that makes an attempt, and returns the status or None, and whether a retry is pointless."""
    with httpx.Client(trust_env=False, follow_redirects=False) as client:

        def attempt(url: str, body: bytes, headers: dict[str, str], timeout: float) -> tuple[int | None, bool]:
            receiver = receivers.get(url)
            if receiver is not None:
                return _call(receiver, body, headers), False
            try:
                if not is_loopback(urlsplit(url).hostname or ""):
                    logger.warning("%s is not on this machine: set a function in sandbox.webhooks.receivers", url)
                    return None, True
                return client.post(url, content=body, headers=headers, timeout=timeout).status_code, False
            except httpx.HTTPError as error:
                return None, _is_tls_error(error)
            except (httpx.InvalidURL, ValueError) as error:
                logger.warning("%s cannot be requested: %s", url, error)
                return None, True

        yield attempt


def _call(receiver: Receiver, body: bytes, headers: dict[str, str]) -> int:
    """Return the status of a function; an exception or another result counts as a 500."""
    try:
        status: Any = receiver(body, headers)
    except Exception:
        logger.exception("the receiver raised an exception; counted as 500")
        return 500
    if isinstance(status, int):
        return status
    logger.error("the receiver returned %r instead of a status; counted as 500", status)
    return 500


def _is_tls_error(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return error.verify_code != _EXPIRED
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False


RETRY_PERIOD = timedelta(hours=48)
DISABLED_PERIOD = timedelta(hours=24)
DROPS = 3
DISABLED_UNTIL = "_disabled_until"
MAX_BYTES = 256 * 1024
Outcome = Literal["delivered", "failed", "dropped"]


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
    event_type: str
    body: bytes = field(repr=False)
    since: datetime
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    attempts: int = 0
    due: float = 0.0

    @property
    def headers(self) -> dict[str, str]:
        custom = objects(self.subscription["delivery_method"].get("custom_headers"))
        own = signed(self.body, secret_of(self.subscription), self.id, self.subscription["id"])
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
        # A subscription and an incident or a service, whose webhooks are delivered in order.
        self._lanes: dict[tuple[str, str], deque[_Webhook]] = {}
        self._state = threading.Condition()
        self._worker: threading.Thread | None = None

    def wait(self, timeout: float = 10.0) -> None:
        """Wait until everything is delivered or dropped. Raises TimeoutError after `timeout` seconds."""
        with self._state:
            if not self._state.wait_for(lambda: not self._lanes, timeout):
                waiting = sum(map(len, self._lanes.values()))
                raise TimeoutError(f"{waiting} webhooks are not delivered after {timeout} s; see `deliveries`")

    def retry(self) -> None:
        """Retry pending deliveries now."""
        with self._state:
            for lane in self._lanes.values():
                lane[0].due = 0.0
            self._state.notify_all()

    def discard(self, subscription_id: str | None = None) -> None:
        """Drop all pending deliveries, of one subscription or of all."""
        with self._state:
            for lane in [one for one in self._lanes if subscription_id in (None, one[0])]:
                del self._lanes[lane]
            self._state.notify_all()

    def changed(self, change: Change) -> None:
        """Queue the event of a change for every matching subscription; called while the account is locked."""
        if change.type == "webhook_subscription.deleted":
            self.discard(change.object["id"])
        if change.type not in EVENT_CLASSES and change.type not in UNDOCUMENTED:
            return
        about = incident_of(self._account, change) or change.object
        wanted = [one for one in self._account.store.all(SUBSCRIPTIONS) if _wants(one, change, about)]
        body = body_of(event_of(self._account, change)) if wanted else b""
        for subscription in wanted if len(body) <= MAX_BYTES else ():
            self._queue(str(about["id"]), _Webhook(subscription, change.type, body, change.time))

    def _queue(self, resource: str, webhook: _Webhook) -> None:
        with self._state:
            lane = self._lanes.setdefault((webhook.subscription["id"], resource), deque())
            lane.extend([webhook] * self.copies)
            if self._worker is None:
                self._worker = threading.Thread(target=self._work, name="sandbox-webhooks", daemon=True)
                self._worker.start()
            self._state.notify_all()

    # --- the thread

    def _work(self) -> None:
        with send(self.receivers) as attempt:
            while (lane := self._next()) is not None:
                self._attempt(lane, attempt)

    def _next(self) -> tuple[str, str] | None:
        """Return the next lane that is due; without pending deliveries, stop the thread and return None."""
        with self._state:
            while self._lanes:
                lane = min(self._lanes, key=lambda one: self._lanes[one][0].due)
                delay = self._lanes[lane][0].due - time.monotonic()
                if delay <= 0:
                    return lane
                self._state.wait(delay)
            self._worker = None
            return None

    def _attempt(self, lane: tuple[str, str], attempt: Callable[..., tuple[int | None, bool]]) -> None:
        with self._state:
            if lane not in self._lanes:
                return
            webhook = self._lanes[lane][0]
        subscription = webhook.subscription
        url = subscription["delivery_method"]["url"]
        status, is_final = attempt(url, webhook.body, webhook.headers, self.timeout)
        with self._lock:
            is_late = self._account.now() - webhook.since > RETRY_PERIOD
            outcome = _outcome(status, is_final or is_late)
            is_disabled = self._count(subscription, outcome)
        with self._state:
            self.deliveries.append(Delivery(subscription["id"], webhook.id, webhook.event_type, status, outcome))
            if is_disabled:
                self.discard(subscription["id"])
            if outcome == "failed":
                webhook.due = time.monotonic() + self.retry_delay * 2 ** min(webhook.attempts, 8)
                webhook.attempts += 1
            elif lane in self._lanes and self._lanes[lane][0] is webhook:
                self._lanes[lane].popleft()
                if not self._lanes[lane]:
                    del self._lanes[lane]
            self._state.notify_all()

    def _count(self, subscription: Entity, outcome: Outcome) -> bool:
        """Count consecutive drops, and return whether the subscription must be disabled."""
        if outcome == "failed":
            return False
        drops = self._drops.get(subscription["id"], 0) + 1 if outcome == "dropped" else 0
        is_disabled = drops >= DROPS
        self._drops[subscription["id"]] = 0 if is_disabled else drops
        if is_disabled:
            subscription["delivery_method"]["temporarily_disabled"] = True
            subscription[DISABLED_UNTIL] = (self._account.now() + DISABLED_PERIOD).isoformat()
        return is_disabled


def _wants(subscription: Entity, change: Change, about: Entity) -> bool:
    """Return whether a subscription matches the event of a change, which concerns an incident or a service."""
    wanted = child(subscription, "filter")
    if change.type == "pagey.ping":
        return bool(subscription["id"] == change.object["id"])
    if not delivers(subscription, change.type):
        return False
    if wanted.get("type") == "service_reference":
        return bool((about.get("service") or about).get("id") == wanted.get("id"))
    return wanted.get("type") == "account_reference" or wanted.get("id") in ids(about.get("teams"))


@timer
def enable_in_time(account: Account) -> Iterable[datetime]:
    """Enable subscriptions that were disabled long enough; return when the others are enabled."""
    coming: list[datetime] = []
    for subscription in account.store.all(SUBSCRIPTIONS):
        until = datetime.fromisoformat(subscription.get(DISABLED_UNTIL) or account.now().isoformat())
        if until > account.now():
            coming.append(until)
        elif subscription.pop(DISABLED_UNTIL, None):
            subscription["delivery_method"]["temporarily_disabled"] = False
    return coming


def _outcome(status: int | None, is_final: bool) -> Outcome:
    if status is not None and 200 <= status < 300:
        return "delivered"
    is_refused = status is not None and 400 <= status < 500 and status != 429
    return "dropped" if is_final or is_refused else "failed"
