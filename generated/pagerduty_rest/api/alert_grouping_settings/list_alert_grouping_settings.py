"""GET /alert_grouping_settings"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._operation import Request
    from ...client import Client
    from ...models.alert_grouping_setting import AlertGroupingSetting
    from ...models.list_alert_grouping_settings_page import ListAlertGroupingSettingsPage
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[ListAlertGroupingSettingsPage, ListAlertGroupingSettingsPage] = Operation(
    id="listAlertGroupingSettings",
    method="GET",
    path="/alert_grouping_settings",
    tag="Alert Grouping Settings",
    module="alert_grouping_settings.list_alert_grouping_settings",
    responses={
        200: "ListAlertGroupingSettingsPage",
        401: "ErrorResponse",
    },
    scopes=("services.read",),
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
    client: Client,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,
    service_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> Response[ListAlertGroupingSettingsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,
    service_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> ListAlertGroupingSettingsPage:
    """GET /alert_grouping_settings"""
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
    client: Client,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,
    service_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> Response[ListAlertGroupingSettingsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,
    service_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> ListAlertGroupingSettingsPage:
    """GET /alert_grouping_settings"""
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
    client: Client,
    limit: int | None = None,
    service_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> Iterator[AlertGroupingSetting]:
    """The entities of all pages of GET /alert_grouping_settings, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[AlertGroupingSetting] = _iterate(
        client,
        _request(
            limit=limit,
            service_ids=service_ids,
            total=total,
        ),
        limit if limit is not None else 100,
    )
    return entities


def aiterate(
    *,
    client: Client,
    limit: int | None = None,
    service_ids: Sequence[str] | None = None,
    total: bool | None = None,
) -> AsyncIterator[AlertGroupingSetting]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[AlertGroupingSetting] = _aiterate(
        client,
        _request(
            limit=limit,
            service_ids=service_ids,
            total=total,
        ),
        limit if limit is not None else 100,
    )
    return entities
