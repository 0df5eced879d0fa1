"""The direction of time in a list."""

from __future__ import annotations

from datetime import datetime
from typing import Any

OrderState = tuple[datetime | None, datetime | None, bool, bool]


class TimeOrder:
    """Whether the times of a range's records ascend or descend, in the records read so far.

    Attributes:
        first, last: the times of the first and the last record, or None.
        ascending, descending: whether all times so far do; neither after a record without a time.
    """

    def __init__(
        self,
        first: datetime | None = None,
        last: datetime | None = None,
        ascending: bool = True,
        descending: bool = True,
    ) -> None:
        self.first, self.last = first, last
        self.ascending, self.descending = ascending, descending

    def note(self, time: datetime | None) -> None:
        """Add the time of the next record."""
        if time is None:
            self.ascending = self.descending = False
        elif self.last is None:
            self.first = self.last = time
        else:
            if time < self.last:
                self.ascending = False
            elif time > self.last:
                self.descending = False
            self.last = time

    @property
    def is_known(self) -> bool:
        """Whether the times have one direction."""
        return self.first is not None and (self.ascending or self.descending)

    def state(self) -> OrderState:
        """Return the state for a checkpoint, as the arguments of a new TimeOrder."""
        return self.first, self.last, self.ascending, self.descending


def times_in(state: Any) -> OrderState:
    """Return the state from a checkpoint, with parsed times."""
    first, last, ascending, descending = state
    first, last = (datetime.fromisoformat(one) if one is not None else None for one in (first, last))
    return first, last, bool(ascending), bool(descending)
