"""Gets one status update template with its texts, placeholders unfilled."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.template import Template
    from ..._models.template_envelope import TemplateEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[TemplateEnvelope, Template] = Operation(
    id="getTemplate",
    method="GET",
    path="/templates/{id}",
    tag="Templates",
    module="templates.get_template",
    package="pagerduty_rest",
    responses={
        200: "TemplateEnvelope",
        400: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "template",
    },
    scopes=("templates.read",),
    is_read_only=True,
)


def _request(
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[TemplateEnvelope]:
    """Gets one status update template with its texts, placeholders unfilled.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
) -> Template:
    """Gets one status update template with its texts, placeholders unfilled.

    - `GET /templates/{id}`, OAuth scope `templates.read`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[TemplateEnvelope]:
    """Gets one status update template with its texts, placeholders unfilled.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
) -> Template:
    """Gets one status update template with its texts, placeholders unfilled.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
