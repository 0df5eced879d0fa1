"""Checks before the operation: tokens, versions, scopes, From, limits."""

from __future__ import annotations

import re
import threading
import time
from dataclasses import dataclass, field
from typing import Literal

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._interface import Route
from pagerduty_client.sandbox._messages import Call, Refused, not_found

TokenKind = Literal["account", "user"]
_VERSION = re.compile(r"application/vnd\.pagerduty\+json;\s*version=(\d+)")
_AUTHORIZATION = re.compile(r"(?:(Token) (?:token= ?|(?!token=))\"?|(Bearer) )([!-~]+?)\"?", re.IGNORECASE)
# The prefix of PagerDuty's OAuth tokens.
_OAUTH = re.compile(r"pd[a-z]+\+")
_API_KEY = re.compile(r"(u\+|y_)[\w+-]{18}")
# The abilities that the operations of a tag need.
ABILITIES = {"Teams": "teams", "Response Plays": "response_plays", "Event Orchestrations": "event_orchestrations"}
# Operations that the API accepts without From, although the spec requires it.
_FROM_OPTIONAL = frozenset({"createUser", "createMaintenanceWindow"})
MINUTE = 60.0


@dataclass(frozen=True)
class Token:
    """The permissions of a token."""

    version: int = 2  # the API version without an Accept header
    scopes: frozenset[str] | None = None  # its OAuth scopes; None for all
    kind: TokenKind = "account"  # requests of a `user` token are that user's, and need no From


@dataclass
class Gate:
    """Validates tokens and enforces the rate limit."""

    limit: int | None  # requests a minute for each token; None for no limit
    default: TokenKind  # the kind of an unknown token
    only: str | None  # the only token that is accepted; None for any
    tokens: dict[str, Token] = field(default_factory=dict[str, Token])
    revoked: set[str] = field(default_factory=set[str])
    _since: dict[str, tuple[float, int]] = field(default_factory=dict[str, tuple[float, int]])
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def admit(self, call: Call) -> tuple[Token, dict[str, str]]:
        """Return the token of a request, and the rate limit headers.

        Raises Refused for an invalid token, and unless the header or the token requests version 2.
        """
        found = _AUTHORIZATION.fullmatch(call.headers.get("authorization", "").strip())
        basic, bearer, secret = found.groups() if found is not None else ("", "", "")
        problems = {
            "Authorization must be `Token token=…` or `Bearer …`": found is None,
            "the token was revoked": secret in self.revoked,
            "an OAuth token must be sent as `Bearer …`": basic and _OAUTH.match(secret),
            "an API key must be sent as `Token token=…`": bearer and _API_KEY.fullmatch(secret),
            "the token is not the one that this sandbox accepts": self.only not in (None, secret),
        }
        for problem in [problem for problem, applies in problems.items() if applies]:
            raise Refused(401, "Unauthorized", problem, code=2006)
        token, headers = self.tokens.get(secret) or Token(kind=self.default), self._count(secret)
        version = _VERSION.search(call.headers.get("accept", ""))
        if (int(version[1]) if version else token.version) != 2:
            raise not_found()
        return token, headers

    def _count(self, secret: str) -> dict[str, str]:
        """Count a request. Raises Refused if the limit is exceeded."""
        if self.limit is None:
            return {}
        with self._lock:
            now = time.monotonic()
            begun, used = self._since.get(secret, (now, 0))
            if now - begun >= MINUTE:
                begun, used = now, 0
            self._since[secret] = (begun, used + 1)
        numbers = (self.limit, max(self.limit - used - 1, 0), max(int(begun + MINUTE - now) + 1, 1))
        names = ("limit", "remaining", "reset")
        headers = {f"ratelimit-{name}": str(number) for name, number in zip(names, numbers, strict=True)}
        if used >= self.limit:
            raise Refused(429, "Rate Limit Exceeded", code=2020, headers=headers)
        return headers


def check(route: Route, call: Call, token: Token, account: Account) -> None:
    """Raise Refused for a missing scope, ability or header."""
    operation, abilities = route.operation, account.abilities
    if token.scopes is not None and operation.scopes and not token.scopes & set(operation.scopes):
        raise Refused(403, "Access Denied", f"the token lacks the scope {' or '.join(operation.scopes)}", code=2010)
    ability = ABILITIES.get(operation.tag)
    if abilities is not None and ability is not None and ability not in abilities:
        details = f"The {ability} account ability is required to do this"
        refused = Refused(402, "Required abilities are unavailable", details, code=2014)
        refused.reply.payload["error"]["missing_abilities"] = ability
        raise refused
    if operation.early_access is not None and call.headers.get("x-early-access") != operation.early_access:
        raise Refused(403, "Access Denied", f"X-EARLY-ACCESS: {operation.early_access} is missing", code=2010)
    if call.method in ("POST", "PUT") and call.body and "content-type" not in call.headers:
        raise Refused(415, "Unsupported Media Type", "Content-Type: application/json is missing", code=2001)
    sender = call.headers.get("from")
    if not operation.needs_from or token.kind == "user":
        return
    if sender is None and operation.from_required and route.id not in _FROM_OPTIONAL:
        message = 'You must specify a user\'s email address in the "From" header to perform this action'
        raise Refused(400, message, code=2016)
    if sender is not None and account.store.all("/users") and account.user(sender) is None:
        raise Refused(400, "Requester User Not Found", "no user has the email address of From", code=1008)
