"""Offers an action on the incidents of one more service."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.service_envelope import ServiceEnvelope
    from ..._models.service_reference import ServiceReference
    from ..._models.service_reference_input import ServiceReferenceInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ServiceEnvelope, ServiceReference] = Operation(
    id="createAutomationActionServiceAssocation",
    method="POST",
    path="/automation_actions/actions/{id}/services",
    tag="Automation Actions",
    module="automation_actions.create_automation_action_service_assocation",
    package="pagerduty_rest",
    responses={
        201: "ServiceEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="ServiceReferenceInput",
    body_media=("application/json",),
    wrapper="service",
    unwrap={
        201: "service",
    },
)


def _request(
    id: str,
    *,
    body: ServiceReferenceInput | ServiceReference | Mapping[str, Any],
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
    body: ServiceReferenceInput | ServiceReference | Mapping[str, Any],
) -> Response[ServiceEnvelope]:
    """Offers an action on the incidents of one more service.

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
    body: ServiceReferenceInput | ServiceReference | Mapping[str, Any],
) -> ServiceReference:
    """Offers an action on the incidents of one more service.

    - `POST /automation_actions/actions/{id}/services`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
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
    body: ServiceReferenceInput | ServiceReference | Mapping[str, Any],
) -> Response[ServiceEnvelope]:
    """Offers an action on the incidents of one more service.

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
    body: ServiceReferenceInput | ServiceReference | Mapping[str, Any],
) -> ServiceReference:
    """Offers an action on the incidents of one more service.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
