"""A PagerDuty account of your own: `Sandbox().client()` is all it needs."""

from __future__ import annotations

import copy
import json
import threading
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from pagerduty_client.sandbox._account import Account, Change, Listener
from pagerduty_client.sandbox._crud import add
from pagerduty_client.sandbox._engine import Engine
from pagerduty_client.sandbox._messages import Call, Reply
from pagerduty_client.sandbox._registry import load
from pagerduty_client.sandbox._rules import Gate, Token, TokenKind
from pagerduty_client.sandbox._values import Entity
from pagerduty_client.sandbox.asgi import Application, application
from pagerduty_client.sandbox.faults import Faults
from pagerduty_client.sandbox.resources.account import fill, record
from pagerduty_client.sandbox.seeds import seed

if TYPE_CHECKING:
    from pagerduty_client import Client
    from pagerduty_client.sandbox._transport import SandboxTransport
    from pagerduty_client.sandbox.webhooks.deliveries import Webhooks
    from pagerduty_client.sandbox.webhooks.payloads import SignedWebhook

# A token in the format of an API key, the default.
TOKEN = "y_NbAkKc66ryYTWUXYEu"  # noqa: S105  # looks like one, is none
EMAIL = "ada@example.com"


class Sandbox:
    """A PagerDuty account in this process, empty at first, that responds like the API.

    It has every operation of the spec. Created entities can be listed, read, updated and deleted, incidents have their
    life cycle, and on-calls follow schedules; stateless operations respond with data made from their schemas. Requests
    are checked: tokens, versions, scopes, From, query parameters and bodies.

    Args:
        seed: another seed gives other IDs.
        now: the time of a stopped clock; None for the real time. `advance` moves it.
        rate_limit: requests per minute and token before 429; None for no limit.
        abilities: the account's abilities: without a tag's ability, its operations respond with 402. None for all.
        unknown: the response to unknown IDs: `404`, or `make` to create an entity from the schema.
        strict: whether to reject undeclared query parameters; otherwise they are ignored, and logged once.
        tokens: the kind of unknown tokens. Requests with an `account` token need From where the API requires
            it; those with a `user` token are the first user's.
        only_token: the only token that is accepted; None for any.

    Attributes:
        calls: the requests so far, oldest first.
        faults: faults to inject: latency, statuses, dropped connections, responses that deviate from the spec.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        now: datetime | None = None,
        rate_limit: int | None = None,
        abilities: Iterable[str] | None = None,
        unknown: Literal["404", "make"] = "404",
        strict: bool = False,
        tokens: TokenKind = "account",
        only_token: str | None = None,
    ) -> None:
        if now is not None and now.utcoffset() is None:
            raise ValueError("now has no time zone: pass datetime(2026, 1, 1, tzinfo=timezone.utc) for example")
        load()
        self._lock = threading.RLock()
        self._account = Account(seed, now, set(abilities) if abilities is not None else None)
        gate = Gate(rate_limit, tokens, only_token)
        self._engine = Engine(self._account, self._lock, gate, make_unknown=unknown == "make", strict=strict)
        self.calls: list[Call] = self._engine.calls
        self.faults: Faults = self._engine.faults
        self._account.on_change(partial(record, self._account))
        fill(self._account)
        self._account.on_change(self._deliver)

    # --- for tests

    @cached_property
    def webhooks(self) -> Webhooks:
        """Deliveries to webhook subscriptions: receivers as functions, waiting, and the attempts so far."""
        from pagerduty_client.sandbox.webhooks.deliveries import Webhooks

        return Webhooks(self._account, self._lock)

    def webhook(self, event_type: str, /, *, secret: str | None = None, **fields: Any) -> SignedWebhook:
        """Return the body and the headers of a webhook for a unit test, signed: `receiver.receive(*webhook)`.

        Args:
            event_type: any type; for an unknown one, the fields are its data.
            secret: the signing secret; defaults to `pagerduty_client.sandbox.WEBHOOK_SECRET`.
            fields: fields of the data, and of the event around it (`agent`, `client`, `occurred_at`, `data`). Omitted
                fields are invented; references only need an ID.

        Raises InvalidArgument for a field that the type's data does not have.
        """
        from pagerduty_client.sandbox.webhooks.payloads import WEBHOOK_SECRET, signed_webhook

        with self._lock:
            return signed_webhook(self._account, event_type, secret or WEBHOOK_SECRET, fields)

    def _deliver(self, change: Change) -> None:
        if "webhooks" in vars(self) or self._account.store.all("/webhook_subscriptions"):
            self.webhooks.changed(change)

    @property
    def transport(self) -> SandboxTransport:
        """An httpx transport, for sync and async clients: no port, no network."""
        from pagerduty_client.sandbox._transport import SandboxTransport

        return SandboxTransport(self)

    @property
    def asgi(self) -> Application:
        """An ASGI application, for any ASGI server or test client."""
        return application(self)

    def client(self, **arguments: Any) -> Client:
        """Return a Client of this account; `token` and `from_email` have defaults, other arguments are Client's."""
        from pagerduty_client import Client

        given: dict[str, Any] = {"token": TOKEN, "from_email": EMAIL, **arguments}
        if "auth" in arguments:
            del given["token"]
        return Client(transport=self.transport, async_transport=self.transport, **given)

    def add_token(
        self, token: str, *, version: int = 2, scopes: Iterable[str] | None = None, user: bool = False
    ) -> str:
        """Set a token's permissions: its default API version, its OAuth scopes, whether it is a user token."""
        kept = frozenset(scopes) if scopes is not None else None
        self._engine.gate.tokens[token] = Token(version, kept, "user" if user else "account")
        return token

    def revoke(self, token: str) -> None:
        """Reject a token with 401 from now on."""
        self._engine.gate.revoked.add(token)

    def on_change(self, listener: Listener) -> None:
        """Call a function with every later change of the account; see Change.

        It runs in the thread that made the change, while the account is locked, so it must return quickly.
        """
        with self._lock:
            self._account.on_change(listener)

    @property
    def now(self) -> datetime:
        """The account's time."""
        return self._account.now()

    def advance(self, by: timedelta | None = None, **units: float) -> None:
        """Advance the clock: `advance(minutes=30)`. Timers run in order."""
        with self._lock:
            self._engine.advance(by if by is not None else timedelta(**units))
            if "webhooks" in vars(self):
                self.webhooks.retry()

    def entities(self, path: str) -> list[Entity]:
        """Return a copy of a collection: `entities("/incidents")`."""
        with self._lock:
            return copy.deepcopy([self._account.shown(one) for one in self._account.store.all(path)])

    def add(self, path: str, entity: Mapping[str, Any]) -> Entity:
        """Add an entity to a collection as if the API already had it; omitted fields get their defaults.

        Raises ValueError for a path without entities.
        """
        with self._lock:
            self._engine.is_stale = True
            return self._account.shown(add(self._account, path, dict(entity)))

    def call(self, method: str, path: str, body: Any = None, from_email: str | None = None) -> Any:
        """Return the payload of a request made without a client. Raises AssertionError if it is unsuccessful."""
        headers = {"authorization": f"Token token={TOKEN}", "content-type": "application/json"}
        if from_email is not None:
            headers["from"] = from_email
        content = json.dumps(body).encode() if body is not None else b""
        reply = self.respond(Call.read(method, path, headers, content))
        assert reply.status < 300, f"{method} {path}: {reply.status} {reply.payload}"
        return reply.payload

    def seed(self) -> Sandbox:
        """Add a small company with realistic data: teams, users, services, schedules, a month of incidents."""
        with self._lock:
            seed(self._account, self._engine.advance)
        return self

    def to_json(self) -> dict[str, list[Entity]]:
        """Return all entities of the account, by collection."""
        with self._lock:
            return self._account.store.to_json()

    def load(self, state: Mapping[str, list[Entity]]) -> Sandbox:
        """Add the result of `to_json`."""
        with self._lock:
            self._engine.is_stale = True
            self._account.store.load(state)
        return self

    def save(self, file: str | Path) -> None:
        """Write the account to a file, as JSON."""
        Path(file).write_text(json.dumps(self.to_json(), indent=1), encoding="utf-8", newline="\n")

    @classmethod
    def open(cls, file: str | Path, **arguments: Any) -> Sandbox:
        """Return a sandbox with the account in a file written by `save`."""
        return cls(**arguments).load(json.loads(Path(file).read_text(encoding="utf-8")))

    # --- the API

    def respond(self, call: Call) -> Reply:
        """Return the response to a request. Raises ConnectionDropped to end the connection."""
        return self._engine.respond(call)
