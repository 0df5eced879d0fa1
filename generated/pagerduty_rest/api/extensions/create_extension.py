"""Adds an extension to services: PagerDuty then tells another tool what happens to incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.extension import Extension
    from ..._models.extension_envelope import ExtensionEnvelope
    from ..._models.extension_input import ExtensionInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ExtensionEnvelope, Extension] = Operation(
    id="createExtension",
    method="POST",
    path="/extensions",
    tag="Extensions",
    module="extensions.create_extension",
    package="pagerduty_rest",
    responses={
        201: "ExtensionEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
    },
    body="ExtensionInput",
    body_media=("application/json",),
    wrapper="extension",
    unwrap={
        201: "extension",
    },
    scopes=("extensions.write",),
)


def _request(
    *,
    body: ExtensionInput | Extension | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: ExtensionInput | Extension | Mapping[str, Any],
) -> Response[ExtensionEnvelope]:
    """Adds an extension to services: PagerDuty then tells another tool what happens to incidents.

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
    body: ExtensionInput | Extension | Mapping[str, Any],
) -> Extension:
    """Adds an extension to services: PagerDuty then tells another tool what happens to incidents.

    - `POST /extensions`, OAuth scope `extensions.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
    - For plain webhooks, create a subscription with `client.webhooks.create` instead.

    Args:
        body:
            config: Settings whose members depend on the extension schema.
            endpoint_url: Where the extension is called, for schemas that need an address.
            extension_objects: The services that the extension is for.
            extension_schema: What kind of extension it is, from `client.extension_schemas.list`.
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
    body: ExtensionInput | Extension | Mapping[str, Any],
) -> Response[ExtensionEnvelope]:
    """Adds an extension to services: PagerDuty then tells another tool what happens to incidents.

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
    body: ExtensionInput | Extension | Mapping[str, Any],
) -> Extension:
    """Adds an extension to services: PagerDuty then tells another tool what happens to incidents.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
