"""Changes a status update template's name, description or texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.editable_template_input import EditableTemplateInput
    from ..._models.template import Template
    from ..._models.template_envelope import TemplateEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[TemplateEnvelope, Template] = Operation(
    id="updateTemplate",
    method="PUT",
    path="/templates/{id}",
    tag="Templates",
    module="templates.update_template",
    package="pagerduty_rest",
    responses={
        200: "TemplateEnvelope",
        400: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="EditableTemplateInput",
    body_media=("application/json",),
    wrapper="template",
    unwrap={
        200: "template",
    },
    scopes=("templates.write",),
)


def _request(
    id: str,
    *,
    body: EditableTemplateInput | Template | Mapping[str, Any],
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
    body: EditableTemplateInput | Template | Mapping[str, Any],
) -> Response[TemplateEnvelope]:
    """Changes a status update template's name, description or texts.

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
    body: EditableTemplateInput | Template | Mapping[str, Any],
) -> Template:
    """Changes a status update template's name, description or texts.

    - `PUT /templates/{id}`, OAuth scope `templates.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

    Args:
        body:
            template_type: `status_update` is the only type.
            templated_fields: The texts to fill in: `email_subject` and `email_body` for email, `message` for the other
                channels.
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
    body: EditableTemplateInput | Template | Mapping[str, Any],
) -> Response[TemplateEnvelope]:
    """Changes a status update template's name, description or texts.

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
    body: EditableTemplateInput | Template | Mapping[str, Any],
) -> Template:
    """Changes a status update template's name, description or texts.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
