"""Gets a status dashboard by the last part of its address instead of its id."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.status_dashboard import StatusDashboard
    from ..._models.status_dashboard_envelope import StatusDashboardEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[StatusDashboardEnvelope, StatusDashboard] = Operation(
    id="getStatusDashboardByUrlSlug",
    method="GET",
    path="/status_dashboards/url_slugs/{url_slug}",
    tag="Status Dashboards",
    module="status_dashboards.get_status_dashboard_by_url_slug",
    package="pagerduty_rest",
    responses={
        200: "StatusDashboardEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        422: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "status_dashboard",
    },
    scopes=("status_dashboards.read",),
    is_read_only=True,
)


def _request(
    url_slug: str,
) -> Request:
    return OPERATION.request(
        path={
            "url_slug": url_slug,
        },
    )


def sync_detailed(
    url_slug: str,
    *,
    client: ApiClient,
) -> Response[StatusDashboardEnvelope]:
    """Gets a status dashboard by the last part of its address instead of its id.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            url_slug,
        ),
    )


def sync(
    url_slug: str,
    *,
    client: ApiClient,
) -> StatusDashboard:
    """Gets a status dashboard by the last part of its address instead of its id.

    - `GET /status_dashboards/url_slugs/{url_slug}`, OAuth scope `status_dashboards.read`.
    - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).

    Args:
        url_slug: The dashboard's name in its address; `client.status_dashboards.list` gives it.
    """
    return OPERATION.call(
        client,
        _request(
            url_slug,
        ),
    )


async def asyncio_detailed(
    url_slug: str,
    *,
    client: ApiClient,
) -> Response[StatusDashboardEnvelope]:
    """Gets a status dashboard by the last part of its address instead of its id.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            url_slug,
        ),
    )


async def asyncio(
    url_slug: str,
    *,
    client: ApiClient,
) -> StatusDashboard:
    """Gets a status dashboard by the last part of its address instead of its id.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            url_slug,
        ),
    )
