"""Replaces who is on call in a v3 schedule for given times."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.create_overrides_page import CreateOverridesPage
    from ..._models.create_overrides_request import CreateOverridesRequest

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CreateOverridesPage, CreateOverridesPage] = Operation(
    id="createOverrides",
    method="POST",
    path="/v3/schedules/{id}/overrides",
    tag="Schedules_v3",
    module="schedules_v3.create_overrides",
    package="pagerduty_rest",
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
    client: ApiClient,
    body: CreateOverridesRequest | Mapping[str, Any],
) -> Response[CreateOverridesPage]:
    """Replaces who is on call in a v3 schedule for given times.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
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
    client: ApiClient,
    body: CreateOverridesRequest | Mapping[str, Any],
) -> CreateOverridesPage:
    """Replaces who is on call in a v3 schedule for given times.

    - `POST /v3/schedules/{id}/overrides`.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            overrides: At least one. Each names who steps out and who steps in, user_member with a user_id, or
                empty_member for nobody, and may name the rotation or the custom shift it is for.
    """
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
    client: ApiClient,
    body: CreateOverridesRequest | Mapping[str, Any],
) -> Response[CreateOverridesPage]:
    """Replaces who is on call in a v3 schedule for given times.

    Like `sync_detailed`, to be awaited.
    """
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
    client: ApiClient,
    body: CreateOverridesRequest | Mapping[str, Any],
) -> CreateOverridesPage:
    """Replaces who is on call in a v3 schedule for given times.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
