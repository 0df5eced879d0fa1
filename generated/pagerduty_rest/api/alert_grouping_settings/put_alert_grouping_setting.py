"""Changes how a setting groups alerts, or which services it covers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.alert_grouping_setting import AlertGroupingSetting
    from ..._models.alert_grouping_setting_envelope import AlertGroupingSettingEnvelope
    from ..._models.alert_grouping_setting_update import AlertGroupingSettingUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[AlertGroupingSettingEnvelope, AlertGroupingSetting] = Operation(
    id="putAlertGroupingSetting",
    method="PUT",
    path="/alert_grouping_settings/{id}",
    tag="Alert Grouping Settings",
    module="alert_grouping_settings.put_alert_grouping_setting",
    package="pagerduty_rest",
    responses={
        200: "AlertGroupingSettingEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        404: "ErrorResponse",
    },
    body="AlertGroupingSettingUpdate",
    body_media=("application/json",),
    wrapper="alert_grouping_setting",
    unwrap={
        200: "alert_grouping_setting",
    },
    scopes=("services.write",),
)


def _request(
    id: str,
    *,
    body: AlertGroupingSettingUpdate | AlertGroupingSetting | Mapping[str, Any],
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
    body: AlertGroupingSettingUpdate | AlertGroupingSetting | Mapping[str, Any],
) -> Response[AlertGroupingSettingEnvelope]:
    """Changes how a setting groups alerts, or which services it covers.

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
    body: AlertGroupingSettingUpdate | AlertGroupingSetting | Mapping[str, Any],
) -> AlertGroupingSetting:
    """Changes how a setting groups alerts, or which services it covers.

    - `PUT /alert_grouping_settings/{id}`, OAuth scope `services.write`.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            config: Goes with type. content_based takes aggregate, fields and time_window (300 to 86400 seconds);
                intelligent takes iag_fields and time_window (300 to 3600); content_based_intelligent takes aggregate,
                fields and time_window (300 to 3600); time takes timeout (60 to 86400).
            services: The services whose alerts are grouped this way.
            type: What alerts are grouped by: equal fields (content_based), likeness (intelligent), both, or closeness
                in time.
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
    body: AlertGroupingSettingUpdate | AlertGroupingSetting | Mapping[str, Any],
) -> Response[AlertGroupingSettingEnvelope]:
    """Changes how a setting groups alerts, or which services it covers.

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
    body: AlertGroupingSettingUpdate | AlertGroupingSetting | Mapping[str, Any],
) -> AlertGroupingSetting:
    """Changes how a setting groups alerts, or which services it covers.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
