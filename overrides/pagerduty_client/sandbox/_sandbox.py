"""A PagerDuty of one's own: `Sandbox().client()` and nothing else is enough."""

from __future__ import annotations

import copy
import json
import threading
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from pagerduty_client.sandbox import _incidents, _relations
from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._incidents import Incidents
from pagerduty_client.sandbox._interface import interface
from pagerduty_client.sandbox._messages import Call, Refused, Reply, invalid, not_found
from pagerduty_client.sandbox._relations import Asked, Relations
from pagerduty_client.sandbox._resources import Resources
from pagerduty_client.sandbox._rules import Limit, Token, check, check_version, token_of
from pagerduty_client.sandbox._store import Entity
from pagerduty_client.sandbox._validation import problems
from pagerduty_client.sandbox.faults import MESSAGES, RESET, Faults, drifted

if TYPE_CHECKING:
    from pagerduty_client import Client
    from pagerduty_client.sandbox._transport import SandboxTransport

# A token in the shape of an API key, for those who need none in particular.
TOKEN = "y_NbAkKc66ryYTWUXYEu"  # noqa: S105  # looks like one, is none
EMAIL = "ada@example.com"


class Lost(Exception):
    """The connection ends without an answer."""


class Sandbox:
    """A PagerDuty account in this process, empty at first, that answers like the API.

    It has the operations of the document: what is created can be listed, read, changed and deleted; incidents live;
    what has no state answers with data made from its schema, the same each time. Requests are checked: tokens,
    versions, scopes, From, and everything that the document says of queries and bodies.

    Args:
        seed: another one gives other ids.
        now: where the account's clock stands, so that it does not go; None for the real time. `advance` moves it.
        rate_limit: calls a minute for a token, then 429; None for no limit.
        abilities: what the account may: a tag's operations answer 402 without its ability. None for everything.
        unknown: what an id that was never given out is: `404`, or `make` to have an entity made from the schema.

    Attributes:
        calls: the requests so far, the oldest first.
        faults: what goes wrong: latency, statuses, lost connections, answers that the document does not know.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        now: datetime | None = None,
        rate_limit: int | None = None,
        abilities: Iterable[str] | None = None,
        unknown: Literal["404", "make"] = "404",
    ) -> None:
        if now is not None and now.utcoffset() is None:
            raise ValueError("now has no time zone: datetime(2026, 1, 1, tzinfo=timezone.utc)")
        self.calls: list[Call] = []
        self.faults = Faults()
        self.abilities = set(abilities) if abilities is not None else None
        self._tokens: dict[str, Token] = {}
        self._revoked: set[str] = set()
        self._limit = Limit(rate_limit)
        self._lock = threading.RLock()
        self._account = Account(seed, now)
        self._resources = Resources(self._account, make_unknown=unknown == "make")
        self._incidents = Incidents(self._account)
        self._relations = Relations(self._account, self._resources, self._incidents, lambda: self.abilities)
        self._make_unknown = unknown == "make"

    # --- for tests

    @property
    def transport(self) -> SandboxTransport:
        """An httpx transport, for sync and for async clients: no port, no network."""
        from pagerduty_client.sandbox._transport import SandboxTransport

        return SandboxTransport(self)

    def client(self, **arguments: Any) -> Client:
        """A Client of this account; its arguments as Client has them, `token` and `from_email` are there already."""
        from pagerduty_client import Client

        given = {"token": TOKEN, "from_email": EMAIL, **arguments}
        if "auth" in arguments:
            del given["token"]
        return Client(transport=self.transport, async_transport=self.transport, **given)

    def add_token(
        self, token: str, *, version: int = 2, scopes: Iterable[str] | None = None, user: bool = False
    ) -> str:
        """Say what a token may: the version it asks for by itself, its OAuth scopes, whether it is a user's."""
        kept = frozenset(scopes) if scopes is not None else None
        self._tokens[token] = Token(version, kept, "user" if user else "account")
        return token

    def revoke(self, token: str) -> None:
        """Let a token be refused with 401."""
        self._revoked.add(token)

    @property
    def now(self) -> datetime:
        """The account's time."""
        return self._account.now()

    def advance(self, by: timedelta | None = None, **units: float) -> None:
        """Let time pass: `advance(minutes=30)`. What has become due happens."""
        with self._lock:
            self._account.advance(by if by is not None else timedelta(**units))
            self._incidents.tick()

    def entities(self, path: str) -> list[Entity]:
        """A copy of what is kept in a collection: `entities("/incidents")`."""
        with self._lock:
            return copy.deepcopy(self._account.store.all(path))

    def add(self, path: str, entity: Mapping[str, Any]) -> Entity:
        """Put an entity into a collection as if the API had it already; what it leaves out is made from its schema.

        Raises ValueError for a path that has no entities.
        """
        found = interface().match("GET", f"{path}/ID") or interface().match("POST", path)
        route = found[0] if found is not None else None
        schema = interface().members(route.response or {}).get(route.wrapper or "") if route is not None else None
        if schema is None:
            schema = self._listed(path)
        if schema is None:
            raise ValueError(f"{path} is no collection of entities")
        with self._lock:
            made = self._account.make(schema, copy.deepcopy(dict(entity)), path, entity.get("id"))
            return copy.deepcopy(made)

    @staticmethod
    def _listed(path: str) -> Any:
        """The schema of what can only be listed, audit records for example; None where the list is told by others."""
        found = interface().match("GET", path)
        if found is None or found[0].id in _relations.HANDLERS:
            return None
        items = interface().members(found[0].response or {}).get(found[0].list_key or "", {}).get("items")
        return items if items is not None and "id" in interface().members(items) else None

    def call(self, method: str, path: str, body: Any = None, from_email: str | None = None) -> Any:
        """What the API answers to a request without a client: the payload. Raises AssertionError for no success."""
        headers = {"authorization": f"Token token={TOKEN}", "content-type": "application/json"}
        if from_email is not None:
            headers["from"] = from_email
        content = json.dumps(body).encode() if body is not None else b""
        reply = self.answer(Call.read(method, path, headers, content))
        assert reply.status < 300, f"{method} {path} answered {reply.status}: {reply.payload}"
        return reply.payload

    def seed(self) -> Sandbox:
        """Fill the account with a small believable company: teams, users, services, schedules, a month of incidents."""
        from pagerduty_client.sandbox.seeds import seed

        seed(self)
        return self

    def to_json(self) -> dict[str, list[Entity]]:
        """All that the account keeps, by collection."""
        with self._lock:
            return self._account.store.to_json()

    def load(self, state: Mapping[str, list[Entity]]) -> Sandbox:
        """Add what `to_json` gave."""
        with self._lock:
            self._account.store.load(state)
        return self

    def save(self, file: str | Path) -> None:
        """Write the account to a file, as JSON."""
        Path(file).write_text(json.dumps(self.to_json(), indent=1), encoding="utf-8")

    @classmethod
    def open(cls, file: str | Path, **arguments: Any) -> Sandbox:
        """A sandbox with the account of a file that `save` wrote."""
        return cls(**arguments).load(json.loads(Path(file).read_text(encoding="utf-8")))

    # --- the API

    def answer(self, call: Call) -> Reply:
        """The response to a request. Raises Lost where the connection is to end."""
        found = interface().match(call.method, call.path)
        call = replace(call, operation_id=found[0].id if found is not None else None)
        with self._lock:
            self.calls.append(call)
        fault = self.faults.next(call.operation_id)
        if fault is not None and not fault.after:
            return self._failed(fault.what, fault.seconds)
        try:
            reply = self._answer(call, found)
        except Refused as refused:
            reply = refused.reply
        if fault is not None:
            return self._failed(fault.what, fault.seconds)
        if self.faults.drift and reply.status < 300:
            reply = replace(reply, payload=drifted(reply.payload))
        told = {
            "x-request-id": f"sandbox-{len(self.calls)}",
            "date": format_datetime(self._account.now().astimezone(UTC), usegmt=True),
        }
        return replace(reply, headers={**reply.headers, **told})

    def _failed(self, what: int | Literal["reset"], seconds: int) -> Reply:
        if what == RESET:
            raise Lost
        assert isinstance(what, int), "a fault that is no reset is a status"
        message, code = MESSAGES.get(what, ("Error", 2000))
        headers = {"ratelimit-limit": "960", "ratelimit-remaining": "0", "ratelimit-reset": str(seconds)}
        error = {"error": {"message": message, "code": code}}
        return Reply(what, error, headers if what == 429 else {})

    def _answer(self, call: Call, found: Any) -> Reply:
        secret, token = token_of(call, self._tokens, self._revoked)
        headers = self._limit.count(secret)
        check_version(call, token)
        if found is None:
            if interface().knows(call.path):
                raise Refused(405, "Method Not Allowed", code=2100)
            raise not_found()
        route, path = found
        with self._lock:
            users = {str(one.get("email", "")).lower() for one in self._account.store.all("/users")}
            check(route, call, token, self.abilities, users)
            body = self._body(call)
            wrong = problems(route, call.query, body, has_body=bool(call.body))
            if wrong:
                raise invalid(*wrong)
            self._incidents.tick()
            sender = call.headers.get("from")
            payload = self._carried_out(Asked(route, call, path, call.query, body, sender))
            if route.response is None:
                return Reply(route.status, headers=headers)
            return Reply(route.status, self._account.samples.fitted(route.response, payload, route.id), headers)

    @staticmethod
    def _body(call: Call) -> Any:
        media = call.headers.get("content-type", "").partition(";")[0]
        if call.body and ("json" in media or not media):
            try:
                return call.json
            except ValueError as error:
                raise invalid(f"the body is no JSON: {error}") from None
        return None

    def _carried_out(self, asked: Asked) -> Any:
        """The payload of a success: told by what has a story, made the common way otherwise."""
        try:
            if asked.route.id in _incidents.HANDLERS:
                handler = _incidents.HANDLERS[asked.route.id]
                return handler(self._incidents, asked.path.get("id", ""), asked.body, asked.sender)
            if asked.route.id in _relations.HANDLERS:
                return _relations.HANDLERS[asked.route.id](self._relations, asked)
        except Refused:
            if not self._make_unknown:  # there, what is not in the account has no story
                raise
        return self._resources.answer(asked.route, asked.call.path, asked.query, asked.body)
