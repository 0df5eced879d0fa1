"""Returns one alert grouping setting with its configuration and the services it covers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.alert_grouping_setting import AlertGroupingSetting
    from ..._models.alert_grouping_setting_envelope import AlertGroupingSettingEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[AlertGroupingSettingEnvelope, AlertGroupingSetting] = Operation(
    id="getAlertGroupingSetting",
    method="GET",
    path="/alert_grouping_settings/{id}",
    tag="Alert Grouping Settings",
    module="alert_grouping_settings.get_alert_grouping_setting",
    package="pagerduty_rest",
    responses={
        200: "AlertGroupingSettingEnvelope",
        401: "ErrorResponse",
        404: "ErrorResponse",
    },
    unwrap={
        200: "alert_grouping_setting",
    },
    scopes=("services.read",),
    is_read_only=True,
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
) -> Response[AlertGroupingSettingEnvelope]:
    """Returns one alert grouping setting with its configuration and the services it covers.

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
) -> AlertGroupingSetting:
    """Returns one alert grouping setting with its configuration and the services it covers.

    - `GET /alert_grouping_settings/{id}`, OAuth scope `services.read`.
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
) -> Response[AlertGroupingSettingEnvelope]:
    """Returns one alert grouping setting with its configuration and the services it covers.

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
) -> AlertGroupingSetting:
    """Returns one alert grouping setting with its configuration and the services it covers.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
