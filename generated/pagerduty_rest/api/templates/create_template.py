"""POST /templates"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.editable_template_input import EditableTemplateInput
    from ...models.template import Template
    from ...models.template_envelope import TemplateEnvelope
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[TemplateEnvelope, Template] = Operation(
    id="createTemplate",
    method="POST",
    path="/templates",
    tag="Templates",
    module="templates.create_template",
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
    client: Client,
    body: EditableTemplateInput | Template | Mapping[str, Any],
) -> Response[TemplateEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: Client,
    body: EditableTemplateInput | Template | Mapping[str, Any],
) -> Template:
    """POST /templates"""
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: EditableTemplateInput | Template | Mapping[str, Any],
) -> Response[TemplateEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: Client,
    body: EditableTemplateInput | Template | Mapping[str, Any],
) -> Template:
    """POST /templates"""
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
