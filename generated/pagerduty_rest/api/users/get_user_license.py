"""Tells which license a user holds and which roles it allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.license_envelope import LicenseEnvelope
    from ..._models.license_with_counts_base import LicenseWithCountsBase

from pagerduty_runtime.operation import Operation

OPERATION: Operation[LicenseEnvelope, LicenseWithCountsBase] = Operation(
    id="getUserLicense",
    method="GET",
    path="/users/{id}/license",
    tag="Users",
    module="users.get_user_license",
    package="pagerduty_rest",
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
) -> Response[LicenseEnvelope]:
    """Tells which license a user holds and which roles it allows.

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
) -> LicenseWithCountsBase:
    """Tells which license a user holds and which roles it allows.

    - `GET /users/{id}/license`, OAuth scope `licenses.read`.
    - Worth catching: `NotFound` (404).
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
) -> Response[LicenseEnvelope]:
    """Tells which license a user holds and which roles it allows.

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
) -> LicenseWithCountsBase:
    """Tells which license a user holds and which roles it allows.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
