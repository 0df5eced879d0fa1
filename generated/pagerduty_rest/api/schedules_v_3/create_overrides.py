"""POST /v3/schedules/{id}/overrides"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.create_overrides_page import CreateOverridesPage
    from ...models.create_overrides_request import CreateOverridesRequest
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[CreateOverridesPage, CreateOverridesPage] = Operation(
    id="createOverrides",
    method="POST",
    path="/v3/schedules/{id}/overrides",
    tag="Schedules_v3",
    module="schedules_v_3.create_overrides",
    responses={
        201: "CreateOverridesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="CreateOverridesRequest",
    body_media=("application/json",),
)


def _request(
    id: str,
    *,
    body: CreateOverridesRequest | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    *,
    client: Client,
    body: CreateOverridesRequest | Mapping[str, Any],
) -> Response[CreateOverridesPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
    body: CreateOverridesRequest | Mapping[str, Any],
) -> CreateOverridesPage:
    """POST /v3/schedules/{id}/overrides"""
    return OPERATION.call(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
    body: CreateOverridesRequest | Mapping[str, Any],
) -> Response[CreateOverridesPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
    body: CreateOverridesRequest | Mapping[str, Any],
) -> CreateOverridesPage:
    """POST /v3/schedules/{id}/overrides"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
