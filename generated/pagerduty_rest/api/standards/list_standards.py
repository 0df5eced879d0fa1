"""Lists the standards that the account measures its services by."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_standards_page import ListStandardsPage
    from ..._models.standard import Standard

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListStandardsPage, ListStandardsPage] = Operation(
    id="listStandards",
    method="GET",
    path="/standards",
    tag="Standards",
    module="standards.list_standards",
    package="pagerduty_rest",
    responses={
        200: "ListStandardsPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("standards.read",),
    is_read_only=True,
    list_field="standards",
)


def _request(
    *,
    active: bool | None = None,
    resource_type: Literal["technical_service"] | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("active", active),
            ("resource_type", resource_type),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    active: bool | None = None,
    resource_type: Literal["technical_service"] | None = None,
) -> Response[ListStandardsPage]:
    """Lists the standards that the account measures its services by.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            active=active,
            resource_type=resource_type,
        ),
    )


def sync(
    *,
    client: ApiClient,
    active: bool | None = None,
    resource_type: Literal["technical_service"] | None = None,
) -> ListStandardsPage:
    """Lists the standards that the account measures its services by.

    - `GET /standards`, OAuth scope `standards.read`.

    Args:
        active: True for standards in force, false for those switched off; both when left out.
    """
    return OPERATION.call(
        client,
        _request(
            active=active,
            resource_type=resource_type,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    active: bool | None = None,
    resource_type: Literal["technical_service"] | None = None,
) -> Response[ListStandardsPage]:
    """Lists the standards that the account measures its services by.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            active=active,
            resource_type=resource_type,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    active: bool | None = None,
    resource_type: Literal["technical_service"] | None = None,
) -> ListStandardsPage:
    """Lists the standards that the account measures its services by.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            active=active,
            resource_type=resource_type,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    active: bool | None = None,
    resource_type: Literal["technical_service"] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[Standard]:
    """Lists the standards that the account measures its services by.

    The entities of all pages of `GET /standards`, each once. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            active=active,
            resource_type=resource_type,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    active: bool | None = None,
    resource_type: Literal["technical_service"] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[Standard]:
    """Lists the standards that the account measures its services by.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            active=active,
            resource_type=resource_type,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
