"""Turns AIOps on or off for a service."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.enablement_envelope import EnablementEnvelope
    from ..._models.feature_enablement import FeatureEnablement
    from ..._models.feature_enablement_input import FeatureEnablementInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[EnablementEnvelope, FeatureEnablement] = Operation(
    id="updateServiceFeatureEnablement",
    method="PUT",
    path="/services/{id}/enablements/{feature_name}",
    tag="Services",
    module="services.update_service_feature_enablement",
    package="pagerduty_rest",
    responses={
        200: "EnablementEnvelope",
        400: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="FeatureEnablementInput",
    body_media=("application/json",),
    wrapper="enablement",
    unwrap={
        200: "enablement",
    },
    scopes=("services.write",),
)


def _request(
    id: str,
    feature_name: Literal["aiops"],
    *,
    body: FeatureEnablementInput | FeatureEnablement | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "feature_name": feature_name,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    feature_name: Literal["aiops"],
    *,
    client: ApiClient,
    body: FeatureEnablementInput | FeatureEnablement | Mapping[str, Any],
) -> Response[EnablementEnvelope]:
    """Turns AIOps on or off for a service.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            feature_name,
            body=body,
        ),
    )


def sync(
    id: str,
    feature_name: Literal["aiops"],
    *,
    client: ApiClient,
    body: FeatureEnablementInput | FeatureEnablement | Mapping[str, Any],
) -> FeatureEnablement:
    """Turns AIOps on or off for a service.

    - `PUT /services/{id}/enablements/{feature_name}`, OAuth scope `services.write`.
    - Worth catching: `NotFound` (404).
    - The result can carry warnings although the change was made.

    Args:
        feature_name: Only aiops so far.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            feature_name,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    feature_name: Literal["aiops"],
    *,
    client: ApiClient,
    body: FeatureEnablementInput | FeatureEnablement | Mapping[str, Any],
) -> Response[EnablementEnvelope]:
    """Turns AIOps on or off for a service.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            feature_name,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    feature_name: Literal["aiops"],
    *,
    client: ApiClient,
    body: FeatureEnablementInput | FeatureEnablement | Mapping[str, Any],
) -> FeatureEnablement:
    """Turns AIOps on or off for a service.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            feature_name,
            body=body,
        ),
    )
