"""The parts of an API that a program uses, each with its lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from pagerduty_client.spec.usage.values import Location

Locations = set[Location]
Key = tuple[int, str, str | None]


def _no_locations() -> defaultdict[Key, Locations]:
    return defaultdict(set)


@dataclass(slots=True)
class Uses:
    """The uses of an API.

    Attributes:
        operations: by operation ID.
        arguments: by operation ID and parameter, with the strings passed, or None for other values; the
            parameter `**` is an unknown dict.
        models: by class name.
        read: fields that are read, by the `id()` of the schema, the field's name and the operation that returned it.
        sent: fields that are sent, in the same form.
        received: schemas whose values the program gets, by operation.
        built: schemas whose values the program builds, by operation.
        given: schemas whose values the program sends, with the strings, or None for other values.
    """

    operations: defaultdict[str, Locations] = field(default_factory=lambda: defaultdict(set))
    arguments: defaultdict[tuple[str, str], set[tuple[Location, str | None]]] = field(
        default_factory=lambda: defaultdict(set)
    )
    models: defaultdict[str, Locations] = field(default_factory=lambda: defaultdict(set))
    read: defaultdict[Key, Locations] = field(default_factory=_no_locations)
    sent: defaultdict[Key, Locations] = field(default_factory=_no_locations)
    received: defaultdict[tuple[int, str | None], Locations] = field(default_factory=lambda: defaultdict(set))
    built: defaultdict[tuple[int, str | None], Locations] = field(default_factory=lambda: defaultdict(set))
    given: defaultdict[tuple[int, str | None], set[tuple[Location, str | None]]] = field(
        default_factory=lambda: defaultdict(set)
    )

    def argument(self, operation: str, name: str, locations: Iterable[Location], texts: Iterable[str]) -> None:
        """Record an argument of a call."""
        stated: list[str | None] = [*texts] or [None]
        self.arguments[operation, name].update((location, text) for location in locations for text in stated)
