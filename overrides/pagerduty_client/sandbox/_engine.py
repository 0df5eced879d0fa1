"""Process a request: checks, the operation, timers, faults."""

from __future__ import annotations

import logging
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from email.utils import format_datetime
from typing import Any

from pagerduty_client.sandbox import _crud, _events
from pagerduty_client.sandbox import _interface as api
from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._interface import Route
from pagerduty_client.sandbox._lifecycle import tick
from pagerduty_client.sandbox._messages import API, Call, Refused, Reply, invalid, not_found
from pagerduty_client.sandbox._rules import Gate, Token, check
from pagerduty_client.sandbox._validation import body_problems, read_query
from pagerduty_client.sandbox._values import Entity, NotATime, is_object, mapped, parse, stamp, zone_of
from pagerduty_client.sandbox.faults import Faults, drifted

logger = logging.getLogger("pagerduty_client.sandbox")
# The header of a response that does not depend on the account's state.
COVERAGE = "x-sandbox-coverage"
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")
_CORS = {
    "access-control-allow-origin": "*",
    "access-control-allow-headers": "Authorization, Content-Type, From, Accept, X-EARLY-ACCESS",
}


class Engine:
    """Responds to requests; the lock guards the account."""

    def __init__(self, account: Account, lock: Any, gate: Gate, *, make_unknown: bool, strict: bool) -> None:
        self.calls: list[Call] = []
        self.faults = Faults()
        self.gate = gate
        self.is_stale = True  # whether a timer may have been set since the clock was last read
        self._account, self._lock = account, lock
        self._make_unknown, self._strict = make_unknown, strict
        self._warned: set[str] = set()
        self._due: datetime | None = None

    def respond(self, call: Call) -> Reply:
        """Return the response to a request. Raises ConnectionDropped to end the connection."""
        found = api.match("GET" if call.method == "HEAD" else call.method, call.path)
        route, path = found or (None, {})
        call = replace(call, operation_id=route.id if route is not None else None)
        with self._lock:
            self.calls.append(call)
            number = len(self.calls)
        fault = self.faults.next(call.operation_id, call.origin)
        if fault is not None and not fault.after:
            return fault.reply()
        try:
            reply = self._reply(call, route, path)
        except Refused as refused:
            reply = refused.reply
        if fault is not None:
            return fault.reply()
        if self.faults.drift and reply.status < 300:
            reply = replace(reply, payload=drifted(reply.payload))
        date = format_datetime(self._account.now().astimezone(UTC), usegmt=True)
        cors = _CORS if "origin" in call.headers else {}
        headers = {"x-request-id": f"sandbox-{number}", "date": date, **reply.headers, **cors}
        return Reply(reply.status, reply.payload, headers)

    def advance(self, by: timedelta) -> None:
        """Advance the clock, and run timers when they are due."""
        left = by  # not the end, which would lose the time that this takes
        while (due := self._tick()) is not None and (step := due - self._account.now()) <= left:
            self._account.advance(step)
            left -= step
        self._account.advance(left)
        self._tick()

    def _tick(self) -> datetime | None:
        """Run timers that are due; return when the next one is."""
        self._due, self.is_stale = tick(self._account), False
        return self._due

    def _reply(self, call: Call, route: Route | None, path: dict[str, str]) -> Reply:
        if call.method == "OPTIONS":
            allowed = ", ".join([*api.methods(call.path), "OPTIONS"])
            return Reply(204, headers={"allow": allowed, "access-control-allow-methods": allowed, **_CORS})
        with self._lock:  # run timers that are due, if there can be any since the last request
            if self.is_stale or (self._due is not None and self._due <= self._account.now()):
                self._tick()
            self.is_stale = call.method != "GET"
            if _events.PATH.fullmatch(call.path) or call.origin.partition("://")[2].startswith("events."):
                return _events.receive(self._account, call, call.path)
        token, headers = self.gate.admit(call)
        if route is None:
            raise Refused(405, "Method Not Allowed", code=2100) if api.methods(call.path) else not_found()
        with self._lock, self._account.store.reading(self.faults.lag if call.method == "GET" else 0.0):
            reply = self._carried_out(call, route, path, token)
        schema, payload = route.response_of(reply.status), None
        if schema is not None:
            payload = self._account.samples.fitted(schema, reply.payload, route.id)
            zone = dict(call.query).get("time_zone") if "time_zone" in route.query_parameters else None
            if zone or call.origin != API:
                payload = _adapted(payload, call.origin, zone_of(zone) if zone else None)
        return Reply(reply.status, payload, {**headers, **reply.headers})

    def _carried_out(self, call: Call, route: Route, path: dict[str, str], token: Token) -> Reply:
        check(route, call, token, self._account)
        query, wrong, undeclared = read_query(route, call.query)
        body = _body(call)
        wrong += body_problems(route, body, has_body=bool(call.body)) + (undeclared if self._strict else [])
        for one in undeclared:  # parameters without brackets are read nevertheless
            if not self._strict and ": use " not in one and one not in self._warned:
                self._warned.add(one)
                logger.warning("%s; it is ignored", one)
        if wrong:
            raise invalid(*wrong)
        email = call.headers.get("from") if token.kind == "account" else None
        body, actor = body if is_object(body) else {}, self._account.agent(email)
        sent = OperationCall(self._account, route, call, path, query, body, actor, email, self._make_unknown)
        handler, state = _crud.way_of(route)
        try:
            payload = handler(_crud.resolved(sent))
        except (Refused, NotATime) as error:
            if not self._make_unknown:
                raise (error if isinstance(error, Refused) else invalid(str(error))) from None
            payload = _crud.made(sent)  # create the missing entity
        headers: dict[str, str] = {COVERAGE: state} if state == "made from schema" else {}
        return payload if isinstance(payload, Reply) else Reply(route.status, payload, headers)


def _body(call: Call) -> Any:
    media = call.headers.get("content-type", "").partition(";")[0]
    if not call.body or not ("json" in media or not media or call.body[:1] in b"{["):
        return None
    try:
        return call.json
    except ValueError as error:
        raise invalid(f"the body is not JSON: {error}") from None


def _adapted(value: Any, origin: str, zone: tzinfo | None) -> Any:
    """Return a response with `self` links to the host of the request, and times in the requested time zone."""

    def adapt(one: Entity) -> Entity:
        link, times = one.get("self"), dict[str, str]()
        for name, text in one.items() if zone is not None else ():
            moment = parse(text) if _TIME.fullmatch(str(text)) else None
            times |= {name: stamp(moment, zone)} if moment is not None and zone is not None else {}
        return one | times | ({"self": link.replace(API, origin, 1)} if isinstance(link, str) else {})

    return mapped(value, adapt)
