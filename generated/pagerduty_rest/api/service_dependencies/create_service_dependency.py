"""Records that services rely on other services, technical or business."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.create_service_dependency_page import CreateServiceDependencyPage
    from ..._models.service_dependency_create import ServiceDependencyCreate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CreateServiceDependencyPage, CreateServiceDependencyPage] = Operation(
    id="createServiceDependency",
    method="POST",
    path="/service_dependencies/associate",
    tag="Service Dependencies",
    module="service_dependencies.create_service_dependency",
    package="pagerduty_rest",
    responses={
        200: "CreateServiceDependencyPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    body="ServiceDependencyCreate",
    body_media=("application/json",),
    scopes=("services.write",),
)


def _request(
    *,
    body: ServiceDependencyCreate | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: ServiceDependencyCreate | Mapping[str, Any] | None = None,
) -> Response[CreateServiceDependencyPage]:
    """Records that services rely on other services, technical or business.

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
    body: ServiceDependencyCreate | Mapping[str, Any] | None = None,
) -> CreateServiceDependencyPage:
    """Records that services rely on other services, technical or business.

    - `POST /service_dependencies/associate`, OAuth scope `services.write`.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            relationships: Pairs of services, each by ID and type (service or business_service): the dependent one
                relies on the supporting one.
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
    body: ServiceDependencyCreate | Mapping[str, Any] | None = None,
) -> Response[CreateServiceDependencyPage]:
    """Records that services rely on other services, technical or business.

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
    body: ServiceDependencyCreate | Mapping[str, Any] | None = None,
) -> CreateServiceDependencyPage:
    """Records that services rely on other services, technical or business.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
