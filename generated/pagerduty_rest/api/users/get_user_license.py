"""GET /users/{id}/license"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.license_envelope import LicenseEnvelope
    from ...models.license_with_counts_base import LicenseWithCountsBase
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[LicenseEnvelope, LicenseWithCountsBase] = Operation(
    id="getUserLicense",
    method="GET",
    path="/users/{id}/license",
    tag="Users",
    module="users.get_user_license",
    responses={
        200: "LicenseEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    unwrap={
        200: "license",
    },
    scopes=("licenses.read",),
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
    client: Client,
) -> Response[LicenseEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
) -> LicenseWithCountsBase:
    """GET /users/{id}/license"""
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
) -> Response[LicenseEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
) -> LicenseWithCountsBase:
    """GET /users/{id}/license"""
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
