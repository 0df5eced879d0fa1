"""Lists the users and teams that receive an incident's status updates."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_incident_notification_subscribers_page import GetIncidentNotificationSubscribersPage
    from ..._models.notification_subscriber_with_context import NotificationSubscriberWithContext

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetIncidentNotificationSubscribersPage, GetIncidentNotificationSubscribersPage] = Operation(
    id="getIncidentNotificationSubscribers",
    method="GET",
    path="/incidents/{id}/status_updates/subscribers",
    tag="Incidents",
    module="incidents.get_incident_notification_subscribers",
    package="pagerduty_rest",
    responses={
        200: "GetIncidentNotificationSubscribersPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        422: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("subscribers.read",),
    is_read_only=True,
    list_field="subscribers",
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
) -> Response[GetIncidentNotificationSubscribersPage]:
    """Lists the users and teams that receive an incident's status updates.

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
) -> GetIncidentNotificationSubscribersPage:
    """Lists the users and teams that receive an incident's status updates.

    - `GET /incidents/{id}/status_updates/subscribers`, OAuth scope `subscribers.read`.
    - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
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
) -> Response[GetIncidentNotificationSubscribersPage]:
    """Lists the users and teams that receive an incident's status updates.

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
) -> GetIncidentNotificationSubscribersPage:
    """Lists the users and teams that receive an incident's status updates.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[NotificationSubscriberWithContext]:
    """Lists the users and teams that receive an incident's status updates.

    The entities of all pages of `GET /incidents/{id}/status_updates/subscribers`, each once. Arguments are as for
    `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    id: str,
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[NotificationSubscriberWithContext]:
    """Lists the users and teams that receive an incident's status updates.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
