"""GET /tags/{id}/{entity_type}"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.get_tags_by_entity_type_page import GetTagsByEntityTypePage
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[GetTagsByEntityTypePage, GetTagsByEntityTypePage] = Operation(
    id="getTagsByEntityType",
    method="GET",
    path="/tags/{id}/{entity_type}",
    tag="Tags",
    module="tags.get_tags_by_entity_type",
    responses={
        200: "GetTagsByEntityTypePage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("tags.read",),
)


def _request(
    id: str,
    entity_type: Literal["users", "teams", "escalation_policies"],
    *,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "entity_type": entity_type,
        },
        query=[
            ("limit", limit),
            ("offset", offset),
            ("total", total),
        ],
    )


def sync_detailed(
    id: str,
    entity_type: Literal["users", "teams", "escalation_policies"],
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[GetTagsByEntityTypePage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
            entity_type,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def sync(
    id: str,
    entity_type: Literal["users", "teams", "escalation_policies"],
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> GetTagsByEntityTypePage:
    """GET /tags/{id}/{entity_type}"""
    return OPERATION.call(
        client,
        _request(
            id,
            entity_type,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio_detailed(
    id: str,
    entity_type: Literal["users", "teams", "escalation_policies"],
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[GetTagsByEntityTypePage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            entity_type,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio(
    id: str,
    entity_type: Literal["users", "teams", "escalation_policies"],
    *,
    client: Client,
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> GetTagsByEntityTypePage:
    """GET /tags/{id}/{entity_type}"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            entity_type,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )
