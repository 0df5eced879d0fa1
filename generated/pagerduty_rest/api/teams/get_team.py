"""Gets a team with its description and its place below a parent team."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.create_team_envelope import CreateTeamEnvelope
    from ..._models.team import Team

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CreateTeamEnvelope, Team] = Operation(
    id="getTeam",
    method="GET",
    path="/teams/{id}",
    tag="Teams",
    module="teams.get_team",
    package="pagerduty_rest",
    responses={
        200: "CreateTeamEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "team",
    },
    scopes=("teams.read",),
    is_read_only=True,
)


def _request(
    id: str,
    *,
    include: Sequence[Literal["privileges"]] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("include[]", include),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["privileges"]] | None = None,
) -> Response[CreateTeamEnvelope]:
    """Gets a team with its description and its place below a parent team.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            include=include,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["privileges"]] | None = None,
) -> Team:
    """Gets a team with its description and its place below a parent team.

    - `GET /teams/{id}`, OAuth scope `teams.read`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

    Args:
        include: `privileges` adds what the caller may do with the team.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            include=include,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["privileges"]] | None = None,
) -> Response[CreateTeamEnvelope]:
    """Gets a team with its description and its place below a parent team.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            include=include,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["privileges"]] | None = None,
) -> Team:
    """Gets a team with its description and its place below a parent team.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            include=include,
        ),
    )
