"""Returns a reference to the account's default event enrichment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.event_enrichment_default import EventEnrichmentDefault

from pagerduty_runtime.operation import Operation

OPERATION: Operation[EventEnrichmentDefault, EventEnrichmentDefault] = Operation(
    id="getAccountDefaultEventEnrichment",
    method="GET",
    path="/enrichment/event_enrichments/default",
    tag="Event Enrichments",
    module="event_enrichments.get_account_default_event_enrichment",
    package="pagerduty_rest",
    responses={
        200: "EventEnrichmentDefault",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    is_read_only=True,
)


def _request() -> Request:
    return OPERATION.request()


def sync_detailed(
    *,
    client: ApiClient,
) -> Response[EventEnrichmentDefault]:
    """Returns a reference to the account's default event enrichment.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(client, _request())


def sync(
    *,
    client: ApiClient,
) -> EventEnrichmentDefault:
    """Returns a reference to the account's default event enrichment.

    - `GET /enrichment/event_enrichments/default`.
    - default is null where the account has none.
    """
    return OPERATION.call(client, _request())


async def asyncio_detailed(
    *,
    client: ApiClient,
) -> Response[EventEnrichmentDefault]:
    """Returns a reference to the account's default event enrichment.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(client, _request())


async def asyncio(
    *,
    client: ApiClient,
) -> EventEnrichmentDefault:
    """Returns a reference to the account's default event enrichment.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(client, _request())
