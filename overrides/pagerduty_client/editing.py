"""Safe read-modify-write: fetch an object, change it, and send only what changed.

The API has no ETag, so the object is compared with its current state right before the write. Another client's change
in the fraction of a second between that comparison and the write goes unnoticed; it is overwritten only in the fields
that are sent.
"""

from __future__ import annotations

import copy
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from pagerduty_client.errors import Conflict, InvalidArgument
from pagerduty_runtime.encoding import encode
from pagerduty_runtime.fields import table_of
from pagerduty_runtime.model import Model
from pagerduty_runtime.sending import Changes

ModelT = TypeVar("ModelT", bound=Model)
EntityT = TypeVar("EntityT", bound=Model, covariant=True)


class EditConflict(Conflict):
    """Another client changed the object between the read and the write. Nothing was written.

    Attributes:
        fields: the JSON names of the fields that differ.
        before, now: the object as first read, and its current state.
    """

    def __init__(self, id: str, before: Model, now: Model, fields: list[str]) -> None:
        super().__init__(operation_id="edit", method="GET", path=id, status=409, hint="Edit it again.")
        self.before = before
        self.now = now
        self.fields = fields

    def __str__(self) -> str:
        return (
            f"{type(self.before).__name__} {self.path} was changed by another client while it was being edited "
            f"({', '.join(self.fields)}). Nothing was written. {self.hint}"
        )


class Edit(NamedTuple, Generic[ModelT]):
    """The result of an edit.

    Attributes:
        written: whether a request was sent; False if nothing was changed.
        before: the object as it was read.
        after: the object that the update returned.
        changes: the changed fields, by JSON name.
    """

    written: bool
    before: ModelT
    after: ModelT
    changes: Mapping[str, Any]


class Editable(Protocol[EntityT]):
    """A resource whose objects can be read and updated, such as `client.users`."""

    def get(self, id: str, /) -> EntityT:
        """Return an object."""
        ...

    def update(self, id: str, /, *, body: Mapping[str, Any]) -> EntityT:
        """Update an object."""
        ...


class AsyncEditable(Protocol[EntityT]):
    """A resource of an AsyncClient whose objects can be read and updated."""

    def get(self, id: str, /) -> Awaitable[EntityT]:
        """Return an object."""
        ...

    def update(self, id: str, /, *, body: Mapping[str, Any]) -> Awaitable[EntityT]:
        """Update an object."""
        ...


def edit(
    resource: Editable[ModelT], id: str, change: Callable[[ModelT], object] | None = None, /, **fields: Any
) -> Edit[ModelT]:
    """Change an object: `edit(client.users, "P1", job_title="Engineer")`.

    `change` is a function that edits the model in place, for changes other than setting fields. Only changed fields are
    sent; an operation that replaces the whole object gets all of it. Without changes, nothing is sent.

    Raises EditConflict, a Conflict, if the object changed in between. A change by another client between the last read
    and the write goes unnoticed.
    """
    before = resource.get(id)
    found = _changed(before, change, fields)
    if not found:
        return Edit(False, before, before, found)
    _compare(id, before, resource.get(id))
    return Edit(True, before, resource.update(id, body=found), found)


async def aedit(
    resource: AsyncEditable[ModelT], id: str, change: Callable[[ModelT], object] | None = None, /, **fields: Any
) -> Edit[ModelT]:
    """Like `edit`, for an AsyncClient."""
    before = await resource.get(id)
    found = _changed(before, change, fields)
    if not found:
        return Edit(False, before, before, found)
    _compare(id, before, await resource.get(id))
    return Edit(True, before, await resource.update(id, body=found), found)


def _changed(before: ModelT, change: Callable[[ModelT], object] | None, fields: Mapping[str, Any]) -> Changes:
    model = copy.deepcopy(before)
    unknown = sorted(fields.keys() - table_of(type(model)).by_name.keys())
    if unknown:
        raise InvalidArgument(f"{type(model).__name__} has no field {', '.join(map(repr, unknown))}")
    if change is None and not fields:
        raise InvalidArgument("edit needs fields to set, or a function that changes the model")
    for name, value in fields.items():
        setattr(model, name, value)
    if change is not None:
        change(model)
    return Changes(model, or_whole=True)


def _compare(id: str, before: Model, now: Model) -> None:
    was, is_ = encode(before), encode(now)
    differing = sorted(name for name in was.keys() | is_.keys() if was.get(name) != is_.get(name))
    if differing:
        raise EditConflict(id, before, now, differing)
