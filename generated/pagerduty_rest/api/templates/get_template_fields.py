"""Lists the fields of an incident that a template's placeholders can stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_template_fields_page import GetTemplateFieldsPage
    from ..._models.get_template_fields_page_field import GetTemplateFieldsPageField

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetTemplateFieldsPage, GetTemplateFieldsPage] = Operation(
    id="getTemplateFields",
    method="GET",
    path="/templates/fields",
    tag="Templates",
    module="templates.get_template_fields",
    package="pagerduty_rest",
    responses={
        200: "GetTemplateFieldsPage",
        400: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("templates.read",),
    is_read_only=True,
    list_field="fields",
)


def _request() -> Request:
    return OPERATION.request()


def sync_detailed(
    *,
    client: ApiClient,
) -> Response[GetTemplateFieldsPage]:
    """Lists the fields of an incident that a template's placeholders can stand for.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(client, _request())


def sync(
    *,
    client: ApiClient,
) -> GetTemplateFieldsPage:
    """Lists the fields of an incident that a template's placeholders can stand for.

    - `GET /templates/fields`, OAuth scope `templates.read`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
    """
    return OPERATION.call(client, _request())


async def asyncio_detailed(
    *,
    client: ApiClient,
) -> Response[GetTemplateFieldsPage]:
    """Lists the fields of an incident that a template's placeholders can stand for.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(client, _request())


async def asyncio(
    *,
    client: ApiClient,
) -> GetTemplateFieldsPage:
    """Lists the fields of an incident that a template's placeholders can stand for.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(client, _request())


def iterate(
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[GetTemplateFieldsPageField]:
    """Lists the fields of an incident that a template's placeholders can stand for.

    The entities of all pages of `GET /templates/fields`, each once. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[GetTemplateFieldsPageField]:
    """Lists the fields of an incident that a template's placeholders can stand for.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
