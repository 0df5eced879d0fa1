"""Lists the custom fields that incidents have."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.custom_fields_field_with_options import CustomFieldsFieldWithOptions
    from ..._models.list_custom_fields_fields_page import ListCustomFieldsFieldsPage

from pagerduty_runtime.operation import Operation

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    from pagerduty_runtime.deprecation import deprecated

OPERATION: Operation[ListCustomFieldsFieldsPage, ListCustomFieldsFieldsPage] = Operation(
    id="listCustomFieldsFields",
    method="GET",
    path="/incidents/custom_fields",
    tag="Incident Custom Fields",
    module="incident_custom_fields.list_custom_fields_fields",
    package="pagerduty_rest",
    responses={
        200: "ListCustomFieldsFieldsPage",
        400: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("custom_fields.read",),
    is_read_only=True,
    list_field="fields",
    deprecated=True,
    advice="Custom fields belong to incident types now; use `client.incident_types.list_custom_fields` instead.",
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


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.list_custom_fields` instead."
)
def sync_detailed(
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> Response[ListCustomFieldsFieldsPage]:
    """Lists the custom fields that incidents have.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            include=include,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.list_custom_fields` instead."
)
def sync(
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> ListCustomFieldsFieldsPage:
    """Lists the custom fields that incidents have.

    - `GET /incidents/custom_fields`, OAuth scope `custom_fields.read`.
    - Deprecated: custom fields belong to incident types now; use `client.incident_types.list_custom_fields` instead.

    Args:
        include: field_options adds the values that each field offers.
    """
    return OPERATION.call(
        client,
        _request(
            include=include,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.list_custom_fields` instead."
)
async def asyncio_detailed(
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> Response[ListCustomFieldsFieldsPage]:
    """Lists the custom fields that incidents have.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            include=include,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.list_custom_fields` instead."
)
async def asyncio(
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> ListCustomFieldsFieldsPage:
    """Lists the custom fields that incidents have.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            include=include,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.list_custom_fields` instead."
)
def iterate(
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[CustomFieldsFieldWithOptions]:
    """Lists the custom fields that incidents have.

    The entities of all pages of `GET /incidents/custom_fields`, each once. Arguments are as for `sync`.

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


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.list_custom_fields` instead."
)
def aiterate(
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[CustomFieldsFieldWithOptions]:
    """Lists the custom fields that incidents have.

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
