"""Returns the lowest incident priority that counts as impact on business services."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.global_threshold_envelope import GlobalThresholdEnvelope
    from ..._models.impact_additional_fields_highest_impacting_priority import (
        ImpactAdditionalFieldsHighestImpactingPriority,
    )

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GlobalThresholdEnvelope, ImpactAdditionalFieldsHighestImpactingPriority | None] = Operation(
    id="getBusinessServicePriorityThresholds",
    method="GET",
    path="/business_services/priority_thresholds",
    tag="Business Services",
    module="business_services.get_business_service_priority_thresholds",
    package="pagerduty_rest",
    responses={
        200: "GlobalThresholdEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        422: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "global_threshold",
    },
    scopes=("services.read",),
    is_read_only=True,
)


def _request() -> Request:
    return OPERATION.request()


def sync_detailed(
    *,
    client: ApiClient,
) -> Response[GlobalThresholdEnvelope]:
    """Returns the lowest incident priority that counts as impact on business services.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(client, _request())


def sync(
    *,
    client: ApiClient,
) -> ImpactAdditionalFieldsHighestImpactingPriority | None:
    """Returns the lowest incident priority that counts as impact on business services.

    - `GET /business_services/priority_thresholds`, OAuth scope `services.read`.
    - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
    - The threshold is null where none is set.
    """
    return OPERATION.call(client, _request())


async def asyncio_detailed(
    *,
    client: ApiClient,
) -> Response[GlobalThresholdEnvelope]:
    """Returns the lowest incident priority that counts as impact on business services.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(client, _request())


async def asyncio(
    *,
    client: ApiClient,
) -> ImpactAdditionalFieldsHighestImpactingPriority | None:
    """Returns the lowest incident priority that counts as impact on business services.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(client, _request())
