"""Lists the custom fields that services have in this account."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_service_custom_fields_page import ListServiceCustomFieldsPage
    from ..._models.service_custom_fields_field_read_model import ServiceCustomFieldsFieldReadModel

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListServiceCustomFieldsPage, ListServiceCustomFieldsPage] = Operation(
    id="listServiceCustomFields",
    method="GET",
    path="/services/custom_fields",
    tag="Service Custom Fields",
    module="service_custom_fields.list_service_custom_fields",
    package="pagerduty_rest",
    responses={
        200: "ListServiceCustomFieldsPage",
        400: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("custom_fields.read",),
    is_read_only=True,
    list_field="fields",
)


def _request(
    *,
    include: Sequence[Literal["field_options"]] | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("include[]", include),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> Response[ListServiceCustomFieldsPage]:
    """Lists the custom fields that services have in this account.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            include=include,
        ),
    )


def sync(
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> ListServiceCustomFieldsPage:
    """Lists the custom fields that services have in this account.

    - `GET /services/custom_fields`, OAuth scope `custom_fields.read`.

    Args:
        include: field_options adds the values to choose from.
    """
    return OPERATION.call(
        client,
        _request(
            include=include,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> Response[ListServiceCustomFieldsPage]:
    """Lists the custom fields that services have in this account.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            include=include,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> ListServiceCustomFieldsPage:
    """Lists the custom fields that services have in this account.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            include=include,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[ServiceCustomFieldsFieldReadModel]:
    """Lists the custom fields that services have in this account.

    The entities of all pages of `GET /services/custom_fields`, each once. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            include=include,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[ServiceCustomFieldsFieldReadModel]:
    """Lists the custom fields that services have in this account.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            include=include,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
