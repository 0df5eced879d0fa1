"""Lists the settings by which alerts are gathered into one incident."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.alert_grouping_setting import AlertGroupingSetting
    from ..._models.list_alert_grouping_settings_page import ListAlertGroupingSettingsPage

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListAlertGroupingSettingsPage, ListAlertGroupingSettingsPage] = Operation(
    id="listAlertGroupingSettings",
    method="GET",
    path="/alert_grouping_settings",
    tag="Alert Grouping Settings",
    module="alert_grouping_settings.list_alert_grouping_settings",
    package="pagerduty_rest",
    responses={
        200: "ListAlertGroupingSettingsPage",
        401: "ErrorResponse",
    },
    scopes=("services.read",),
    is_read_only=True,
    pagination=Pagination("after", "alert_grouping_settings"),
)


def _request(
    *,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,
    service_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("after", after),
            ("before", before),
            ("limit", limit),
            ("service_ids[]", service_ids),
            ("total", total),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,
    service_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> Response[ListAlertGroupingSettingsPage]:
    """Lists the settings by which alerts are gathered into one incident.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            after=after,
            before=before,
            limit=limit,
            service_ids=service_ids,
            total=total,
        ),
    )


def sync(
    *,
    client: ApiClient,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,
    service_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> ListAlertGroupingSettingsPage:
    """Lists the settings by which alerts are gathered into one incident.

    - `GET /alert_grouping_settings`, OAuth scope `services.read`.
    - One page; the next one by `after`; `iterate` reads them all.

    Args:
        service_ids: Only settings that cover one of these services.
    """
    return OPERATION.call(
        client,
        _request(
            after=after,
            before=before,
            limit=limit,
            service_ids=service_ids,
            total=total,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,
    service_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> Response[ListAlertGroupingSettingsPage]:
    """Lists the settings by which alerts are gathered into one incident.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            after=after,
            before=before,
            limit=limit,
            service_ids=service_ids,
            total=total,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,
    service_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> ListAlertGroupingSettingsPage:
    """Lists the settings by which alerts are gathered into one incident.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            after=after,
            before=before,
            limit=limit,
            service_ids=service_ids,
            total=total,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    limit: int | None = None,
    service_ids: Sequence[str] | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[AlertGroupingSetting]:
    """Lists the settings by which alerts are gathered into one incident.

    The entities of all pages of `GET /alert_grouping_settings`, each once; `limit` is the size of a page. Arguments are
    as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            limit=limit,
            service_ids=service_ids,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    limit: int | None = None,
    service_ids: Sequence[str] | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[AlertGroupingSetting]:
    """Lists the settings by which alerts are gathered into one incident.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            limit=limit,
            service_ids=service_ids,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
