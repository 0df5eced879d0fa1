"""For modules that have not moved: `Account.shown`."""

from __future__ import annotations

from pagerduty_client.sandbox._account import NOTHING, Account
from pagerduty_client.sandbox._values import Entity


def shown(account: Account, entity: Entity, include: frozenset[str] = NOTHING) -> Entity:
    """Return a copy of an entity as the API shows it."""
    return account.shown(entity, include)
