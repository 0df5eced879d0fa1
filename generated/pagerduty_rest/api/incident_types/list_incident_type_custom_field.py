"""Lists the values that a fixed custom field of an incident type offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.custom_fields_field_option import CustomFieldsFieldOption
    from ..._models.list_custom_fields_field_options_page import ListCustomFieldsFieldOptionsPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListCustomFieldsFieldOptionsPage, ListCustomFieldsFieldOptionsPage] = Operation(
    id="listIncidentTypeCustomField",
    method="GET",
    path="/incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options",
    tag="Incident Types",
    module="incident_types.list_incident_type_custom_field",
    package="pagerduty_rest",
    responses={
        200: "ListCustomFieldsFieldOptionsPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("custom_fields.read",),
    is_read_only=True,
    list_field="field_options",
)


def _request(
    type_id_or_name: str,
    field_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "type_id_or_name": type_id_or_name,
            "field_id": field_id,
        },
    )


def sync_detailed(
    type_id_or_name: str,
    field_id: str,
    *,
    client: ApiClient,
) -> Response[ListCustomFieldsFieldOptionsPage]:
    """Lists the values that a fixed custom field of an incident type offers.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            type_id_or_name,
            field_id,
        ),
    )


def sync(
    type_id_or_name: str,
    field_id: str,
    *,
    client: ApiClient,
) -> ListCustomFieldsFieldOptionsPage:
    """Lists the values that a fixed custom field of an incident type offers.

    - `GET /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options`, OAuth scope `custom_fields.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            type_id_or_name,
            field_id,
        ),
    )


async def asyncio_detailed(
    type_id_or_name: str,
    field_id: str,
    *,
    client: ApiClient,
) -> Response[ListCustomFieldsFieldOptionsPage]:
    """Lists the values that a fixed custom field of an incident type offers.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            type_id_or_name,
            field_id,
        ),
    )


async def asyncio(
    type_id_or_name: str,
    field_id: str,
    *,
    client: ApiClient,
) -> ListCustomFieldsFieldOptionsPage:
    """Lists the values that a fixed custom field of an incident type offers.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            type_id_or_name,
            field_id,
        ),
    )


def iterate(
    type_id_or_name: str,
    field_id: str,
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[CustomFieldsFieldOption]:
    """Lists the values that a fixed custom field of an incident type offers.

    The entities of all pages of `GET /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options`, each
    once. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            type_id_or_name,
            field_id,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    type_id_or_name: str,
    field_id: str,
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[CustomFieldsFieldOption]:
    """Lists the values that a fixed custom field of an incident type offers.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            type_id_or_name,
            field_id,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
