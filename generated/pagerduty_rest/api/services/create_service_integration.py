"""Adds a way for events or e-mails to reach a service."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.create_service_integration_envelope import CreateServiceIntegrationEnvelope
    from ..._models.integration import Integration
    from ..._models.integration_input import IntegrationInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CreateServiceIntegrationEnvelope, Integration] = Operation(
    id="createServiceIntegration",
    method="POST",
    path="/services/{id}/integrations",
    tag="Services",
    module="services.create_service_integration",
    package="pagerduty_rest",
    responses={
        201: "CreateServiceIntegrationEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IntegrationInput",
    body_media=("application/json",),
    wrapper="integration",
    unwrap={
        201: "integration",
    },
    scopes=("services.write",),
)


def _request(
    id: str,
    *,
    body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
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
    body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
) -> Response[CreateServiceIntegrationEnvelope]:
    """Adds a way for events or e-mails to reach a service.

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
    body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
) -> Integration:
    """Adds a way for events or e-mails to reach a service.

    - `POST /services/{id}/integrations`, OAuth scope `services.write`.
    - Events are sent with the integration_key of the result.
    - No operation of the API deletes an integration.

    Args:
        body:
            email_filter_mode: all-email takes every message; or-rules-email asks for one filter that fits,
                and-rules-email for all.
            email_filters: For e-mail integrations, which messages to take.
            email_incident_creation: For e-mail integrations, when a message opens an incident.
            email_parsers: For e-mail integrations, what to read from a message and whether it triggers or resolves.
            email_parsing_fallback: What becomes of an e-mail that no parser matches.
            integration_email: For generic_email_inbound_integration only: an address in the account's own PagerDuty
                domain.
            vendor: The tool that sends the events; null for none.
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
    body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
) -> Response[CreateServiceIntegrationEnvelope]:
    """Adds a way for events or e-mails to reach a service.

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
    body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
) -> Integration:
    """Adds a way for events or e-mails to reach a service.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
