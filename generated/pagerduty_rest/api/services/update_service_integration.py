"""Changes the name, the vendor or the e-mail settings of an integration."""

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
    id="updateServiceIntegration",
    method="PUT",
    path="/services/{id}/integrations/{integration_id}",
    tag="Services",
    module="services.update_service_integration",
    package="pagerduty_rest",
    responses={
        200: "CreateServiceIntegrationEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IntegrationInput",
    body_media=("application/json",),
    wrapper="integration",
    unwrap={
        200: "integration",
    },
    scopes=("services.write",),
)


def _request(
    id: str,
    integration_id: str,
    *,
    body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "integration_id": integration_id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    integration_id: str,
    *,
    client: ApiClient,
    body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
) -> Response[CreateServiceIntegrationEnvelope]:
    """Changes the name, the vendor or the e-mail settings of an integration.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            integration_id,
            body=body,
        ),
    )


def sync(
    id: str,
    integration_id: str,
    *,
    client: ApiClient,
    body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
) -> Integration:
    """Changes the name, the vendor or the e-mail settings of an integration.

    - `PUT /services/{id}/integrations/{integration_id}`, OAuth scope `services.write`.
    - Worth catching: `NotFound` (404).

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
            integration_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    integration_id: str,
    *,
    client: ApiClient,
    body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
) -> Response[CreateServiceIntegrationEnvelope]:
    """Changes the name, the vendor or the e-mail settings of an integration.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            integration_id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    integration_id: str,
    *,
    client: ApiClient,
    body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
) -> Integration:
    """Changes the name, the vendor or the e-mail settings of an integration.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            integration_id,
            body=body,
        ),
    )
