"""Puts tags on a user, team or escalation policy and takes others off, in one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.entity_type_by_id_change_tags_create import EntityTypeByIdChangeTagsCreate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[dict[str, Any], dict[str, Any]] = Operation(
    id="createEntityTypeByIdChangeTags",
    method="POST",
    path="/{entity_type}/{id}/change_tags",
    tag="Tags",
    module="tags.create_entity_type_by_id_change_tags",
    package="pagerduty_rest",
    responses={
        200: "dict[str, Any]",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="EntityTypeByIdChangeTagsCreate",
    body_media=("application/json",),
    scopes=("tags.write",),
)


def _request(
    entity_type: Literal["users", "teams", "escalation_policies"],
    id: str,
    *,
    body: EntityTypeByIdChangeTagsCreate | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "entity_type": entity_type,
            "id": id,
        },
        body=body,
    )


def sync_detailed(
    entity_type: Literal["users", "teams", "escalation_policies"],
    id: str,
    *,
    client: ApiClient,
    body: EntityTypeByIdChangeTagsCreate | Mapping[str, Any] | None = None,
) -> Response[dict[str, Any]]:
    """Puts tags on a user, team or escalation policy and takes others off, in one call.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            entity_type,
            id,
            body=body,
        ),
    )


def sync(
    entity_type: Literal["users", "teams", "escalation_policies"],
    id: str,
    *,
    client: ApiClient,
    body: EntityTypeByIdChangeTagsCreate | Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Puts tags on a user, team or escalation policy and takes others off, in one call.

    - `POST /{entity_type}/{id}/change_tags`, OAuth scope `tags.write`.

    Args:
        body:
            add: Tags by `label` (at most 191 characters); one of the type `tag` is created when the account lacks it.
            remove: References to the tags to take off; the tags themselves stay.
    """
    return OPERATION.call(
        client,
        _request(
            entity_type,
            id,
            body=body,
        ),
    )


async def asyncio_detailed(
    entity_type: Literal["users", "teams", "escalation_policies"],
    id: str,
    *,
    client: ApiClient,
    body: EntityTypeByIdChangeTagsCreate | Mapping[str, Any] | None = None,
) -> Response[dict[str, Any]]:
    """Puts tags on a user, team or escalation policy and takes others off, in one call.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            entity_type,
            id,
            body=body,
        ),
    )


async def asyncio(
    entity_type: Literal["users", "teams", "escalation_policies"],
    id: str,
    *,
    client: ApiClient,
    body: EntityTypeByIdChangeTagsCreate | Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Puts tags on a user, team or escalation policy and takes others off, in one call.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            entity_type,
            id,
            body=body,
        ),
    )
