"""Creates a template for status updates, with placeholders for the incident's data."""

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
    id="createTemplate",
    method="POST",
    path="/templates",
    tag="Templates",
    module="templates.create_template",
    package="pagerduty_rest",
    responses={
        201: "TemplateEnvelope",
        400: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="EditableTemplateInput",
    body_media=("application/json",),
    wrapper="template",
    unwrap={
        201: "template",
    },
    scopes=("templates.write",),
)


def _request(
    *,
    body: EditableTemplateInput | Template | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: EditableTemplateInput | Template | Mapping[str, Any],
) -> Response[TemplateEnvelope]:
    """Creates a template for status updates, with placeholders for the incident's data.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: EditableTemplateInput | Template | Mapping[str, Any],
) -> Template:
    """Creates a template for status updates, with placeholders for the incident's data.

    - `POST /templates`, OAuth scope `templates.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
    - `client.templates.list_fields` lists the placeholders.

    Args:
        body:
            template_type: `status_update` is the only type.
            templated_fields: The texts to fill in: `email_subject` and `email_body` for email, `message` for the other
                channels.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: EditableTemplateInput | Template | Mapping[str, Any],
) -> Response[TemplateEnvelope]:
    """Creates a template for status updates, with placeholders for the incident's data.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: EditableTemplateInput | Template | Mapping[str, Any],
) -> Template:
    """Creates a template for status updates, with placeholders for the incident's data.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
