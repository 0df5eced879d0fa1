"""DELETE /teams/{id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteTeam",
    method="DELETE",
    path="/teams/{id}",
    tag="Teams",
    module="teams.delete_team",
    responses={
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("teams.write",),
)


def _request(
    id: str,
    *,
    reassignment_team: str | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("reassignment_team", reassignment_team),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: Client,
    reassignment_team: str | None = None,
) -> Response[None]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
            reassignment_team=reassignment_team,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
    reassignment_team: str | None = None,
) -> None:
    """DELETE /teams/{id}"""
    return OPERATION.call(
        client,
        _request(
            id,
            reassignment_team=reassignment_team,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
    reassignment_team: str | None = None,
) -> Response[None]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            reassignment_team=reassignment_team,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
    reassignment_team: str | None = None,
) -> None:
    """DELETE /teams/{id}"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            reassignment_team=reassignment_team,
        ),
    )
