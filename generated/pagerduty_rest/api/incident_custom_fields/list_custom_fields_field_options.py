"""Lists the values that a fixed custom field of incidents offers."""

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

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    from pagerduty_runtime.deprecation import deprecated

OPERATION: Operation[ListCustomFieldsFieldOptionsPage, ListCustomFieldsFieldOptionsPage] = Operation(
    id="listCustomFieldsFieldOptions",
    method="GET",
    path="/incidents/custom_fields/{field_id}/field_options",
    tag="Incident Custom Fields",
    module="incident_custom_fields.list_custom_fields_field_options",
    package="pagerduty_rest",
    responses={
        200: "ListCustomFieldsFieldOptionsPage",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("custom_fields.read",),
    is_read_only=True,
    list_field="field_options",
    deprecated=True,
    advice="Custom fields belong to incident types now; use `client.incident_types.list_custom_field_options` instead.",
)


def _request(
    field_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "field_id": field_id,
        },
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.list_custom_field_options` instead."
)
def sync_detailed(
    field_id: str,
    *,
    client: ApiClient,
) -> Response[ListCustomFieldsFieldOptionsPage]:
    """Lists the values that a fixed custom field of incidents offers.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            field_id,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.list_custom_field_options` instead."
)
def sync(
    field_id: str,
    *,
    client: ApiClient,
) -> ListCustomFieldsFieldOptionsPage:
    """Lists the values that a fixed custom field of incidents offers.

    - `GET /incidents/custom_fields/{field_id}/field_options`, OAuth scope `custom_fields.read`.
    - Worth catching: `NotFound` (404).
    - Deprecated: custom fields belong to incident types now; use `client.incident_types.list_custom_field_options`
      instead.
    """
    return OPERATION.call(
        client,
        _request(
            field_id,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.list_custom_field_options` instead."
)
async def asyncio_detailed(
    field_id: str,
    *,
    client: ApiClient,
) -> Response[ListCustomFieldsFieldOptionsPage]:
    """Lists the values that a fixed custom field of incidents offers.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            field_id,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.list_custom_field_options` instead."
)
async def asyncio(
    field_id: str,
    *,
    client: ApiClient,
) -> ListCustomFieldsFieldOptionsPage:
    """Lists the values that a fixed custom field of incidents offers.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            field_id,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.list_custom_field_options` instead."
)
def iterate(
    field_id: str,
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[CustomFieldsFieldOption]:
    """Lists the values that a fixed custom field of incidents offers.

    The entities of all pages of `GET /incidents/custom_fields/{field_id}/field_options`, each once. Arguments are as
    for `sync`.

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


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.list_custom_field_options` instead."
)
def aiterate(
    field_id: str,
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[CustomFieldsFieldOption]:
    """Lists the values that a fixed custom field of incidents offers.

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
