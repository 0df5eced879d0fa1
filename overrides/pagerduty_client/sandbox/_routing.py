"""From a routing key to what it belongs to: an integration of a service, or one of an event orchestration."""

from __future__ import annotations

from typing import NamedTuple

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._json import Entity, child, objects


class Target(NamedTuple):
    """Where the events with a routing key go.

    Attributes:
        service: the integration's service; None for an orchestration.
        integration: the integration.
        orchestration: the orchestration; None for a service.
    """

    service: Entity | None
    integration: Entity | None
    orchestration: Entity | None = None


def target_of(account: Account, key: str) -> Target | None:
    """Return where the events with a routing key go; None for an unknown key."""
    for service in account.store.all("/services"):
        for integration in account.store.all(f"/services/{service['id']}/integrations"):
            if integration.get("integration_key") == key:
                return Target(service, integration)
    for orchestration in account.store.all("/event_orchestrations"):
        for one in objects(orchestration.get("integrations")):
            if child(one, "parameters").get("routing_key") == key:
                return Target(None, None, orchestration)
    return None
