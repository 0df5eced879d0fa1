"""Deletes an alert grouping setting, which ends its grouping of alerts into incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteAlertGroupingSetting",
    method="DELETE",
    path="/alert_grouping_settings/{id}",
    tag="Alert Grouping Settings",
    module="alert_grouping_settings.delete_alert_grouping_setting",
    package="pagerduty_rest",
    responses={
        401: "ErrorResponse",
        404: "ErrorResponse",
    },
    scopes=("services.write",),
)


def _request(
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Deletes an alert grouping setting, which ends its grouping of alerts into incidents.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
) -> None:
    """Deletes an alert grouping setting, which ends its grouping of alerts into incidents.

    - `DELETE /alert_grouping_settings/{id}`, OAuth scope `services.write`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Deletes an alert grouping setting, which ends its grouping of alerts into incidents.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
) -> None:
    """Deletes an alert grouping setting, which ends its grouping of alerts into incidents.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
