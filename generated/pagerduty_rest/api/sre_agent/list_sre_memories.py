"""GET /sre_agent/memories"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.list_sre_memories_page import ListSreMemoriesPage
    from ...models.sre_memory import SREMemory
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[ListSreMemoriesPage, ListSreMemoriesPage] = Operation(
    id="listSreMemories",
    method="GET",
    path="/sre_agent/memories",
    tag="SRE Agent",
    module="sre_agent.list_sre_memories",
    responses={
        200: "ListSreMemoriesPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("incident.read",),
    pagination=Pagination("limit", "memories"),
)


def _request(
    *,
    incident_id: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    type: Literal["runbook", "service_profile", "incident_playbook"] | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("incident_id", incident_id),
            ("limit", limit),
            ("service_id", service_id),
            ("type", type),
        ],
    )


def sync_detailed(
    *,
    client: Client,
    incident_id: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    type: Literal["runbook", "service_profile", "incident_playbook"] | None = None,
) -> Response[ListSreMemoriesPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            incident_id=incident_id,
            limit=limit,
            service_id=service_id,
            type=type,
        ),
    )


def sync(
    *,
    client: Client,
    incident_id: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    type: Literal["runbook", "service_profile", "incident_playbook"] | None = None,
) -> ListSreMemoriesPage:
    """GET /sre_agent/memories"""
    return OPERATION.call(
        client,
        _request(
            incident_id=incident_id,
            limit=limit,
            service_id=service_id,
            type=type,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    incident_id: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    type: Literal["runbook", "service_profile", "incident_playbook"] | None = None,
) -> Response[ListSreMemoriesPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            incident_id=incident_id,
            limit=limit,
            service_id=service_id,
            type=type,
        ),
    )


async def asyncio(
    *,
    client: Client,
    incident_id: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    type: Literal["runbook", "service_profile", "incident_playbook"] | None = None,
) -> ListSreMemoriesPage:
    """GET /sre_agent/memories"""
    return await OPERATION.acall(
        client,
        _request(
            incident_id=incident_id,
            limit=limit,
            service_id=service_id,
            type=type,
        ),
    )


def iterate(
    *,
    client: Client,
    incident_id: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    type: Literal["runbook", "service_profile", "incident_playbook"] | None = None,
) -> Iterator[SREMemory]:
    """The entities of all pages of GET /sre_agent/memories, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[SREMemory] = _iterate(
        client,
        _request(
            incident_id=incident_id,
            limit=limit,
            service_id=service_id,
            type=type,
        ),
        limit if limit is not None else 100,
    )
    return entities


def aiterate(
    *,
    client: Client,
    incident_id: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    type: Literal["runbook", "service_profile", "incident_playbook"] | None = None,
) -> AsyncIterator[SREMemory]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[SREMemory] = _aiterate(
        client,
        _request(
            incident_id=incident_id,
            limit=limit,
            service_id=service_id,
            type=type,
        ),
        limit if limit is not None else 100,
    )
    return entities
