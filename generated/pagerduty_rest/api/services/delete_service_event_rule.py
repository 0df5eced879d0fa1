"""Removes an event rule, so that the events of the service are no longer checked against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteServiceEventRule",
    method="DELETE",
    path="/services/{id}/rules/{rule_id}",
    tag="Services",
    module="services.delete_service_event_rule",
    package="pagerduty_rest",
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
    client: ApiClient,
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
    client: ApiClient,
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
    client: ApiClient,
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
    client: ApiClient,
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
