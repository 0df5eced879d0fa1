"""Lists the values that a service custom field lets you choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_service_custom_field_options_page import ListServiceCustomFieldOptionsPage
    from ..._models.service_custom_fields_field_option_read_model import ServiceCustomFieldsFieldOptionReadModel

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListServiceCustomFieldOptionsPage, ListServiceCustomFieldOptionsPage] = Operation(
    id="listServiceCustomFieldOptions",
    method="GET",
    path="/services/custom_fields/{field_id}/field_options",
    tag="Service Custom Fields",
    module="service_custom_fields.list_service_custom_field_options",
    package="pagerduty_rest",
    responses={
        200: "ListServiceCustomFieldOptionsPage",
        400: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("custom_fields.read",),
    is_read_only=True,
    list_field="field_options",
)


def _request(
    field_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "field_id": field_id,
        },
    )


def sync_detailed(
    field_id: str,
    *,
    client: ApiClient,
) -> Response[ListServiceCustomFieldOptionsPage]:
    """Lists the values that a service custom field lets you choose from.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            field_id,
        ),
    )


def sync(
    field_id: str,
    *,
    client: ApiClient,
) -> ListServiceCustomFieldOptionsPage:
    """Lists the values that a service custom field lets you choose from.

    - `GET /services/custom_fields/{field_id}/field_options`, OAuth scope `custom_fields.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            field_id,
        ),
    )


async def asyncio_detailed(
    field_id: str,
    *,
    client: ApiClient,
) -> Response[ListServiceCustomFieldOptionsPage]:
    """Lists the values that a service custom field lets you choose from.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            field_id,
        ),
    )


async def asyncio(
    field_id: str,
    *,
    client: ApiClient,
) -> ListServiceCustomFieldOptionsPage:
    """Lists the values that a service custom field lets you choose from.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            field_id,
        ),
    )


def iterate(
    field_id: str,
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[ServiceCustomFieldsFieldOptionReadModel]:
    """Lists the values that a service custom field lets you choose from.

    The entities of all pages of `GET /services/custom_fields/{field_id}/field_options`, each once. Arguments are as for
    `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            field_id,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    field_id: str,
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[ServiceCustomFieldsFieldOptionReadModel]:
    """Lists the values that a service custom field lets you choose from.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            field_id,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
