"""A PagerDuty account of your own: `Sandbox().client()` is all it needs."""

from __future__ import annotations

import copy
import json
import threading
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from pagerduty_client.sandbox._account import Account, Change, Listener
from pagerduty_client.sandbox._engine import Engine
from pagerduty_client.sandbox._interface import Schema, interface
from pagerduty_client.sandbox._messages import Call, Reply
from pagerduty_client.sandbox._registry import load, resource_of
from pagerduty_client.sandbox._render import shown
from pagerduty_client.sandbox._rules import Gate, Token, TokenKind
from pagerduty_client.sandbox._values import Entity
from pagerduty_client.sandbox.faults import Faults
from pagerduty_client.sandbox.resources.audit import attach
from pagerduty_client.sandbox.resources.catalogs import fill

if TYPE_CHECKING:
    from pagerduty_client import Client
    from pagerduty_client.sandbox._transport import SandboxTransport
    from pagerduty_client.sandbox.asgi import Application
    from pagerduty_client.sandbox.webhooks.deliveries import Webhooks
    from pagerduty_client.sandbox.webhooks.payloads import SignedWebhook

# A token in the shape of an API key, for those who need none in particular.
TOKEN = "y_NbAkKc66ryYTWUXYEu"  # noqa: S105  # looks like one, is none
EMAIL = "ada@example.com"


class Sandbox:
    """A PagerDuty account in this process, empty at first, that responds like the API.

    It has every operation of the spec. What is created can be listed, read, updated and deleted, incidents have their
    life cycle, and on-calls come from schedules; what has no state responds with data made from its schema. Requests
    are checked: tokens, versions, scopes, From, query parameters and bodies.

    Args:
        seed: another one gives other ids.
        now: where the account's clock stands still; None for the real time. `advance` moves it.
        rate_limit: requests a minute for a token, then 429; None for no limit.
        abilities: what the account can do: without a tag's ability, its operations respond 402. None for everything.
        unknown: what an id that was never given out is: `404`, or `make` to have an entity made from the schema.
        strict: whether undeclared query parameters are refused; otherwise they are ignored, and logged once.
        tokens: what kind of token an unknown one is. Requests with an `account` token need From where the API says
            so; those with a `user` token are the first user's.
        only_token: the only token that is accepted; None for any.

    Attributes:
        calls: the requests so far, the oldest first.
        faults: what goes wrong: latency, statuses, lost connections, responses that the spec does not know.
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
        attach(self._account)
        fill(self._account)
        self._account.on_change(self._tell_subscribers)

    # --- for tests

    @cached_property
    def webhooks(self) -> Webhooks:
        """What webhook subscriptions get: functions as receivers, waiting for deliveries, what was delivered."""
        from pagerduty_client.sandbox.webhooks.deliveries import Webhooks

        return Webhooks(self._account, self._lock)

    def webhook(self, event_type: str, /, *, secret: str | None = None, **fields: Any) -> SignedWebhook:
        """Return the body and the headers of a webhook for a unit test, signed: `receiver.receive(*webhook)`.

        Args:
            event_type: any type; an unknown one has the fields as its data.
            secret: what it is signed with; the default is `pagerduty_client.sandbox.WEBHOOK_SECRET`.
            fields: fields of the data, and of the event beside it (`agent`, `client`, `occurred_at`, `data`). What is
                left out is made up; references only need an id.

        Raises InvalidArgument for a field that the data of the type does not have.
        """
        from pagerduty_client.sandbox.webhooks.payloads import WEBHOOK_SECRET, signed_webhook

        with self._lock:
            return signed_webhook(self._account, event_type, secret or WEBHOOK_SECRET, fields)

    def _tell_subscribers(self, change: Change) -> None:
        if self._account.store.has("/webhook_subscriptions"):
            self.webhooks.changed(change)

    @property
    def abilities(self) -> set[str] | None:
        """What the account can do; None for everything."""
        return self._account.abilities

    @property
    def transport(self) -> SandboxTransport:
        """An httpx transport, for sync and async clients: no port, no network."""
        from pagerduty_client.sandbox._transport import SandboxTransport

        return SandboxTransport(self)

    @property
    def asgi(self) -> Application:
        """An ASGI application, for any ASGI server or test client."""
        from pagerduty_client.sandbox.asgi import application

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
        """Say what a token can do: the version it asks for by itself, its OAuth scopes, whether it is a user's."""
        kept = frozenset(scopes) if scopes is not None else None
        self._engine.gate.tokens[token] = Token(version, kept, "user" if user else "account")
        return token

    def revoke(self, token: str) -> None:
        """Let a token be refused with 401."""
        self._engine.gate.revoked.add(token)

    def on_change(self, listener: Listener) -> None:
        """Call a function with every change of the account from now on; see Change.

        It runs in the thread that made the change, while the account is locked, so it should return quickly.
        """
        with self._lock:
            self._account.on_change(listener)

    @property
    def now(self) -> datetime:
        """The account's time."""
        return self._account.now()

    def advance(self, by: timedelta | None = None, **units: float) -> None:
        """Let time pass: `advance(minutes=30)`. What has become due happens, in its order."""
        with self._lock:
            self._engine.advance(by if by is not None else timedelta(**units))
            if "webhooks" in vars(self):
                self.webhooks.retry()

    def entities(self, path: str) -> list[Entity]:
        """Return a copy of what is kept in a collection: `entities("/incidents")`."""
        with self._lock:
            return copy.deepcopy([shown(self._account, one) for one in self._account.store.all(path)])

    def add(self, path: str, entity: Mapping[str, Any]) -> Entity:
        """Put an entity into a collection as if the API had it already; what it leaves out gets its default.

        Raises ValueError for a path that has no entities.
        """
        schema = self._schema(path)
        with self._lock:
            self._engine.is_stale = True
            made = self._account.make(schema, copy.deepcopy(dict(entity)), path, entity.get("id"))
            return shown(self._account, made)

    def _schema(self, path: str) -> Schema:
        """Return the schema of a collection's entities."""
        api = interface()
        found = api.match("GET", f"{path}/ID") or api.match("POST", path)
        if found is not None and found[0].entity is not None:
            return found[0].entity
        if resource_of(path).schema:
            return api.named(resource_of(path).schema)
        raise ValueError(f"{path} is no collection of entities")

    def call(self, method: str, path: str, body: Any = None, from_email: str | None = None) -> Any:
        """Return the payload of a request made without a client. Raises AssertionError for no success."""
        headers = {"authorization": f"Token token={TOKEN}", "content-type": "application/json"}
        if from_email is not None:
            headers["from"] = from_email
        content = json.dumps(body).encode() if body is not None else b""
        reply = self.respond(Call.read(method, path, headers, content))
        assert reply.status < 300, f"{method} {path}: {reply.status} {reply.payload}"
        return reply.payload

    def seed(self) -> Sandbox:
        """Fill the account with a small believable company: teams, users, services, schedules, a month of incidents."""
        from pagerduty_client.sandbox.seeds import seed

        with self._lock:
            seed(self._account, self._engine.advance)
        return self

    def to_json(self) -> dict[str, list[Entity]]:
        """Return everything that the account keeps, by collection."""
        with self._lock:
            return self._account.store.to_json()

    def load(self, state: Mapping[str, list[Entity]]) -> Sandbox:
        """Add what `to_json` returned."""
        with self._lock:
            self._engine.is_stale = True
            self._account.store.load(state)
        return self

    def save(self, file: str | Path) -> None:
        """Write the account to a file, as JSON."""
        Path(file).write_text(json.dumps(self.to_json(), indent=1), encoding="utf-8", newline="\n")

    @classmethod
    def open(cls, file: str | Path, **arguments: Any) -> Sandbox:
        """Return a sandbox with the account of a file that `save` wrote."""
        return cls(**arguments).load(json.loads(Path(file).read_text(encoding="utf-8")))

    # --- the API

    def respond(self, call: Call) -> Reply:
        """Return the response to a request. Raises ConnectionDropped where the connection is to end."""
        return self._engine.respond(call)
