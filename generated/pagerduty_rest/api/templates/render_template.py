"""Fills in a template for an incident and gives back the texts, as a preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.rendered_template import RenderedTemplate
    from ..._models.status_update_template_input import StatusUpdateTemplateInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[RenderedTemplate, RenderedTemplate] = Operation(
    id="renderTemplate",
    method="POST",
    path="/templates/{id}/render",
    tag="Templates",
    module="templates.render_template",
    package="pagerduty_rest",
    responses={
        200: "RenderedTemplate",
        400: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="StatusUpdateTemplateInput",
    body_media=("application/json",),
    scopes=("templates.read",),
    is_read_only=True,
)


def _request(
    id: str,
    *,
    body: StatusUpdateTemplateInput | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    body: StatusUpdateTemplateInput | Mapping[str, Any],
) -> Response[RenderedTemplate]:
    """Fills in a template for an incident and gives back the texts, as a preview.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    body: StatusUpdateTemplateInput | Mapping[str, Any],
) -> RenderedTemplate:
    """Fills in a template for an incident and gives back the texts, as a preview.

    - `POST /templates/{id}/render`, OAuth scope `templates.read`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    - Nothing is sent to anybody.
    - What is wrong with the template comes in the result's `errors` and `warnings`.

    Args:
        body:
            incident_id: The incident whose data fills the placeholders.
            status_update: `message`: the text of the status update itself.
            external: Further values for placeholders, in any form.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    body: StatusUpdateTemplateInput | Mapping[str, Any],
) -> Response[RenderedTemplate]:
    """Fills in a template for an incident and gives back the texts, as a preview.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    body: StatusUpdateTemplateInput | Mapping[str, Any],
) -> RenderedTemplate:
    """Fills in a template for an incident and gives back the texts, as a preview.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
