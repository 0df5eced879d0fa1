"""Removes an event rule, so that the events of the service are no longer checked against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteServiceEventRule",
    method="DELETE",
    path="/services/{id}/rules/{rule_id}",
    tag="Services",
    module="services.delete_service_event_rule",
    responses={
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        405: "ErrorResponse",
        409: "ErrorResponse",
    },
    scopes=("services.write",),
)


def _request(
    id: str,
    rule_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "rule_id": rule_id,
        },
    )


def sync_detailed(
    id: str,
    rule_id: str,
    *,
    client: Client,
) -> Response[None]:
    """Removes an event rule, so that the events of the service are no longer checked against it.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            rule_id,
        ),
    )


def sync(
    id: str,
    rule_id: str,
    *,
    client: Client,
) -> None:
    """Removes an event rule, so that the events of the service are no longer checked against it.

    - `DELETE /services/{id}/rules/{rule_id}`, OAuth scope `services.write`.
    - Worth catching: `NotFound` (404), `Conflict` (409).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            rule_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    rule_id: str,
    *,
    client: Client,
) -> Response[None]:
    """Removes an event rule, so that the events of the service are no longer checked against it.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            rule_id,
        ),
    )


async def asyncio(
    id: str,
    rule_id: str,
    *,
    client: Client,
) -> None:
    """Removes an event rule, so that the events of the service are no longer checked against it.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            rule_id,
        ),
    )
