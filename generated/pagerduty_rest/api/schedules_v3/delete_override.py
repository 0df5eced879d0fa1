"""Removes an override from a v3 schedule, so that the regular shifts hold again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteOverride",
    method="DELETE",
    path="/v3/schedules/{id}/overrides/{override_id}",
    tag="Schedules_v3",
    module="schedules_v3.delete_override",
    package="pagerduty_rest",
    responses={
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
)


def _request(
    id: str,
    override_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "override_id": override_id,
        },
    )


def sync_detailed(
    id: str,
    override_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Removes an override from a v3 schedule, so that the regular shifts hold again.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            override_id,
        ),
    )


def sync(
    id: str,
    override_id: str,
    *,
    client: ApiClient,
) -> None:
    """Removes an override from a v3 schedule, so that the regular shifts hold again.

    - `DELETE /v3/schedules/{id}/overrides/{override_id}`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            override_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    override_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Removes an override from a v3 schedule, so that the regular shifts hold again.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            override_id,
        ),
    )


async def asyncio(
    id: str,
    override_id: str,
    *,
    client: ApiClient,
) -> None:
    """Removes an override from a v3 schedule, so that the regular shifts hold again.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            override_id,
        ),
    )
