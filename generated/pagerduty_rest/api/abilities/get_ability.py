"""Tells whether the account's plan includes an ability."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="getAbility",
    method="GET",
    path="/abilities/{id}",
    tag="Abilities",
    module="abilities.get_ability",
    package="pagerduty_rest",
    responses={
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("abilities.read",),
    is_read_only=True,
)


def _request(
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Tells whether the account's plan includes an ability.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
) -> None:
    """Tells whether the account's plan includes an ability.

    - `GET /abilities/{id}`, OAuth scope `abilities.read`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    - Returns nothing where the plan includes the ability.
    - Fails with status 402 where the plan lacks it, and with 404 where there is no such ability.

    Args:
        id: The ability's name, such as teams or sso.
    """
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Tells whether the account's plan includes an ability.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
) -> None:
    """Tells whether the account's plan includes an ability.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
