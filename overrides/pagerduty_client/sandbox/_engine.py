"""From a request to its response: checks, the operation, what has become due, faults."""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

from pagerduty_client.sandbox import _crud, _events
from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._interface import Route, interface
from pagerduty_client.sandbox._messages import API, Call, ConnectionDropped, Refused, Reply, invalid, not_found
from pagerduty_client.sandbox._registry import TIMERS
from pagerduty_client.sandbox._render import relinked
from pagerduty_client.sandbox._rules import Limit, Token, TokenKind, check, check_version, token_of
from pagerduty_client.sandbox._validation import body_problems, read_query
from pagerduty_client.sandbox._values import NotATime, is_object
from pagerduty_client.sandbox.faults import MESSAGES, Fault, Faults, drifted

logger = logging.getLogger("pagerduty_client.sandbox")
# The header of a response that has nothing to do with what the account keeps.
COVERAGE = "x-sandbox-coverage"
_CORS = {
    "access-control-allow-origin": "*",
    "access-control-allow-headers": "Authorization, Content-Type, From, Accept, X-EARLY-ACCESS",
}


class Engine:
    """Responds to requests.

    Args:
        account: the state; `lock` guards it.
        limit: counts requests.
        make_unknown: whether an unknown id is that of an entity that is made then.
        strict: whether undeclared query parameters are refused.
        tokens: the kind of unknown tokens.
        only_token: the only token that is accepted; None for any.

    Attributes:
        tokens: the tokens that something is known of; `revoked` those that are refused.
        is_stale: whether something may have been planned since time was last looked at.
    """

    def __init__(
        self,
        account: Account,
        lock: threading.RLock,
        limit: Limit,
        *,
        make_unknown: bool,
        strict: bool,
        tokens: TokenKind,
        only_token: str | None = None,
    ) -> None:
        self.tokens: dict[str, Token] = {}
        self.revoked: set[str] = set()
        self.is_stale = True
        self._account = account
        self._lock: Any = lock
        self._limit = limit
        self._make_unknown = make_unknown
        self._strict = strict
        self._default_kind: TokenKind = tokens
        self._only_token = only_token
        self._warned: set[str] = set()
        self._due: datetime | None = None

    def respond(self, call: Call, calls: list[Call], faults: Faults) -> Reply:
        """Return the response to a request. Raises ConnectionDropped where the connection is to end."""
        method = "GET" if call.method == "HEAD" else call.method
        found = interface().match(method, call.path)
        call = replace(call, operation_id=found[0].id if found is not None else None)
        with self._lock:
            calls.append(call)
            number = len(calls)
        fault = faults.next(call.operation_id, call.origin)
        if fault is not None and not fault.after:
            return _failed(fault)
        try:
            reply = self._reply(call, found, faults)
        except Refused as refused:
            reply = refused.reply
        if fault is not None:
            return _failed(fault)
        if faults.drift and reply.status < 300:
            reply = replace(reply, payload=drifted(reply.payload))
        headers = {
            "x-request-id": f"sandbox-{number}",
            "date": format_datetime(self._account.now().astimezone(UTC), usegmt=True),
            **reply.headers,
        }
        if "origin" in call.headers:
            headers |= _CORS
        return replace(reply, headers=headers)

    def advance(self, by: timedelta) -> None:
        """Let time pass, and do what becomes due at its own time."""
        end = self._account.now() + by
        while (due := self._tick()) is not None and due <= end:
            self._account.advance(due - self._account.now())
        self._account.advance(end - self._account.now())
        self._tick()

    def _tick(self) -> datetime | None:
        """Do what has become due; return when something becomes due next."""
        now = self._account.now()
        self._due = min((due for timer in TIMERS for due in timer(self._account) if due > now), default=None)
        self.is_stale = False
        return self._due

    def _tick_if_due(self, call: Call) -> None:
        """Do what has become due, where anything can have become so since the last request."""
        if self.is_stale or (self._due is not None and self._due <= self._account.now()):
            self._tick()
        self.is_stale = call.method != "GET"

    def _reply(self, call: Call, found: tuple[Route, dict[str, str]] | None, faults: Faults) -> Reply:
        if call.method == "OPTIONS":
            methods = ", ".join([*interface().methods(call.path), "OPTIONS"])
            return Reply(204, headers={"allow": methods, "access-control-allow-methods": methods, **_CORS})
        if _events.is_event(call):
            with self._lock:
                self._tick_if_due(call)
                return _events.receive(self._account, call, call.path)
        secret, token = token_of(call, self.tokens, self.revoked, self._default_kind)
        if self._only_token is not None and secret != self._only_token:
            raise Refused(401, "Unauthorized", "the token is not the one that this sandbox accepts", code=2006)
        headers = self._limit.count(secret)
        check_version(call, token)
        if found is None:
            if interface().methods(call.path):
                raise Refused(405, "Method Not Allowed", code=2100)
            raise not_found()
        with self._lock, self._account.store.reading(faults.lag if call.method == "GET" else 0.0):
            reply = self._carried_out(call, found[0], found[1], token)
        schema = found[0].response_of(reply.status)
        payload = None
        if schema is not None:
            payload = self._account.samples.fitted(schema, reply.payload, found[0].id)
            payload = payload if call.origin == API else relinked(payload, call.origin)
        return Reply(reply.status, payload, {**headers, **reply.headers})

    def _carried_out(self, call: Call, route: Route, path: dict[str, str], token: Token) -> Reply:
        account = self._account
        check(route, call, token, account)
        query, wrong, undeclared = read_query(route, call.query)
        self._warn(undeclared, wrong)
        body = _body(call)
        wrong += body_problems(route, body, has_body=bool(call.body))
        if wrong:
            raise invalid(*wrong)
        self._tick_if_due(call)
        email = call.headers.get("from") if token.kind == "account" else None
        body = body if is_object(body) else {}
        sent = OperationCall(account, route, call, path, query, body, account.agent(email), email)
        coverage = _crud.coverage(route)
        headers: dict[str, str] = {COVERAGE: coverage} if coverage == "made from schema" else {}
        try:
            payload = _crud.respond(sent, make_unknown=self._make_unknown)
        except (Refused, NotATime) as error:
            if not self._make_unknown:
                raise (error if isinstance(error, Refused) else invalid(str(error))) from None
            payload = _crud.made(sent, invent=True)  # what the account does not have is made
        return payload if isinstance(payload, Reply) else Reply(route.status, payload, headers)

    def _warn(self, undeclared: list[str], wrong: list[str]) -> None:
        """Log undeclared query parameters once each; in strict mode, they are wrong."""
        if self._strict:
            wrong += undeclared
        for one in undeclared:
            is_ignored = "is called" not in one  # without brackets, a parameter is read all the same
            if is_ignored and one not in self._warned and not self._strict:
                self._warned.add(one)
                logger.warning("%s; it is ignored", one)


def _body(call: Call) -> Any:
    media = call.headers.get("content-type", "").partition(";")[0]
    if call.body and ("json" in media or not media or call.body[:1] in b"{["):
        try:
            return call.json
        except ValueError as error:
            raise invalid(f"the body is not JSON: {error}") from None
    return None


def _failed(fault: Fault) -> Reply:
    if fault.what == "reset":
        raise ConnectionDropped
    message, code = MESSAGES.get(fault.what, ("Error", 2000))
    reset = str(fault.reset_seconds())
    headers = {"ratelimit-limit": "960", "ratelimit-remaining": "0", "ratelimit-reset": reset}
    error = {"error": {"message": message, "code": code}}
    return Reply(fault.what, error, headers if fault.what == 429 else {})
