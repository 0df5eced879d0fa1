"""Lists the custom fields that incidents of a type have."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident_type_custom_field_with_options import IncidentTypeCustomFieldWithOptions
    from ..._models.list_incident_type_custom_fields_page import ListIncidentTypeCustomFieldsPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListIncidentTypeCustomFieldsPage, ListIncidentTypeCustomFieldsPage] = Operation(
    id="listIncidentTypeCustomFields",
    method="GET",
    path="/incidents/types/{type_id_or_name}/custom_fields",
    tag="Incident Types",
    module="incident_types.list_incident_type_custom_fields",
    package="pagerduty_rest",
    responses={
        200: "ListIncidentTypeCustomFieldsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("custom_fields.read",),
    is_read_only=True,
    list_field="fields",
)


def _request(
    type_id_or_name: str,
    *,
    include: Sequence[Literal["field_options"]] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "type_id_or_name": type_id_or_name,
        },
        query=[
            ("include[]", include),
        ],
    )


def sync_detailed(
    type_id_or_name: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> Response[ListIncidentTypeCustomFieldsPage]:
    """Lists the custom fields that incidents of a type have.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            type_id_or_name,
            include=include,
        ),
    )


def sync(
    type_id_or_name: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> ListIncidentTypeCustomFieldsPage:
    """Lists the custom fields that incidents of a type have.

    - `GET /incidents/types/{type_id_or_name}/custom_fields`, OAuth scope `custom_fields.read`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

    Args:
        include: field_options adds the values that each field offers.
    """
    return OPERATION.call(
        client,
        _request(
            type_id_or_name,
            include=include,
        ),
    )


async def asyncio_detailed(
    type_id_or_name: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> Response[ListIncidentTypeCustomFieldsPage]:
    """Lists the custom fields that incidents of a type have.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            type_id_or_name,
            include=include,
        ),
    )


async def asyncio(
    type_id_or_name: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> ListIncidentTypeCustomFieldsPage:
    """Lists the custom fields that incidents of a type have.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            type_id_or_name,
            include=include,
        ),
    )


def iterate(
    type_id_or_name: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[IncidentTypeCustomFieldWithOptions]:
    """Lists the custom fields that incidents of a type have.

    The entities of all pages of `GET /incidents/types/{type_id_or_name}/custom_fields`, each once. Arguments are as for
    `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            type_id_or_name,
            include=include,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    type_id_or_name: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[IncidentTypeCustomFieldWithOptions]:
    """Lists the custom fields that incidents of a type have.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            type_id_or_name,
            include=include,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
