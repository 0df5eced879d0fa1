"""Sets the lowest incident priority that counts as impact on business services."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.business_service_priority_thresholds_put import BusinessServicePriorityThresholdsPut
    from ..._models.global_threshold import GlobalThreshold
    from ..._models.put_business_service_priority_thresholds_envelope import (
        PutBusinessServicePriorityThresholdsEnvelope,
    )

from pagerduty_runtime.operation import Operation

OPERATION: Operation[PutBusinessServicePriorityThresholdsEnvelope, GlobalThreshold] = Operation(
    id="putBusinessServicePriorityThresholds",
    method="PUT",
    path="/business_services/priority_thresholds",
    tag="Business Services",
    module="business_services.put_business_service_priority_thresholds",
    package="pagerduty_rest",
    responses={
        200: "PutBusinessServicePriorityThresholdsEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        422: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="BusinessServicePriorityThresholdsPut",
    body_media=("application/json",),
    wrapper="global_threshold",
    unwrap={
        200: "global_threshold",
    },
    scopes=("services.write",),
)


def _request(
    *,
    body: BusinessServicePriorityThresholdsPut | GlobalThreshold | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: BusinessServicePriorityThresholdsPut | GlobalThreshold | Mapping[str, Any],
) -> Response[PutBusinessServicePriorityThresholdsEnvelope]:
    """Sets the lowest incident priority that counts as impact on business services.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: BusinessServicePriorityThresholdsPut | GlobalThreshold | Mapping[str, Any],
) -> GlobalThreshold:
    """Sets the lowest incident priority that counts as impact on business services.

    - `PUT /business_services/priority_thresholds`, OAuth scope `services.write`.
    - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
    - Holds for the whole account.

    Args:
        body:
            id: Id of the priority.
            order: The rank of that priority, as `client.priorities.list` gives it.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: BusinessServicePriorityThresholdsPut | GlobalThreshold | Mapping[str, Any],
) -> Response[PutBusinessServicePriorityThresholdsEnvelope]:
    """Sets the lowest incident priority that counts as impact on business services.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: BusinessServicePriorityThresholdsPut | GlobalThreshold | Mapping[str, Any],
) -> GlobalThreshold:
    """Sets the lowest incident priority that counts as impact on business services.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
