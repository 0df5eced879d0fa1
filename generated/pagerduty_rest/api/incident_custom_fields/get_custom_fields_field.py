"""Returns one custom field of incidents with its type and its default."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.custom_fields_field_with_options import CustomFieldsFieldWithOptions
    from ..._models.field_envelope import FieldEnvelope

from pagerduty_runtime.operation import Operation

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    from pagerduty_runtime.deprecation import deprecated

OPERATION: Operation[FieldEnvelope, CustomFieldsFieldWithOptions] = Operation(
    id="getCustomFieldsField",
    method="GET",
    path="/incidents/custom_fields/{field_id}",
    tag="Incident Custom Fields",
    module="incident_custom_fields.get_custom_fields_field",
    package="pagerduty_rest",
    responses={
        200: "FieldEnvelope",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "field",
    },
    scopes=("custom_fields.read",),
    is_read_only=True,
    deprecated=True,
    advice="Custom fields belong to incident types now; use `client.incident_types.get_custom_field` instead.",
)


def _request(
    field_id: str,
    *,
    include: Sequence[Literal["field_options"]] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "field_id": field_id,
        },
        query=[
            ("include[]", include),
        ],
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.get_custom_field` instead."
)
def sync_detailed(
    field_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> Response[FieldEnvelope]:
    """Returns one custom field of incidents with its type and its default.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            field_id,
            include=include,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.get_custom_field` instead."
)
def sync(
    field_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> CustomFieldsFieldWithOptions:
    """Returns one custom field of incidents with its type and its default.

    - `GET /incidents/custom_fields/{field_id}`, OAuth scope `custom_fields.read`.
    - Worth catching: `NotFound` (404).
    - Deprecated: custom fields belong to incident types now; use `client.incident_types.get_custom_field` instead.

    Args:
        include: field_options adds the values that the field offers.
    """
    return OPERATION.call(
        client,
        _request(
            field_id,
            include=include,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.get_custom_field` instead."
)
async def asyncio_detailed(
    field_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> Response[FieldEnvelope]:
    """Returns one custom field of incidents with its type and its default.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            field_id,
            include=include,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.get_custom_field` instead."
)
async def asyncio(
    field_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["field_options"]] | None = None,
) -> CustomFieldsFieldWithOptions:
    """Returns one custom field of incidents with its type and its default.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            field_id,
            include=include,
        ),
    )
