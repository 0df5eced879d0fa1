"""Returns one entry of an incident's history, such as a notification or an escalation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.any_log_entry import AnyLogEntry
    from ..._models.log_entry_envelope import LogEntryEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[LogEntryEnvelope, AnyLogEntry] = Operation(
    id="getLogEntry",
    method="GET",
    path="/log_entries/{id}",
    tag="Log Entries",
    module="log_entries.get_log_entry",
    package="pagerduty_rest",
    responses={
        200: "LogEntryEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "log_entry",
    },
    scopes=("incidents.read",),
    is_read_only=True,
)


def _request(
    id: str,
    *,
    include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
    time_zone: str | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("include[]", include),
            ("time_zone", time_zone),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
    time_zone: str | None = None,
) -> Response[LogEntryEnvelope]:
    """Returns one entry of an incident's history, such as a notification or an escalation.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            include=include,
            time_zone=time_zone,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
    time_zone: str | None = None,
) -> AnyLogEntry:
    """Returns one entry of an incident's history, such as a notification or an escalation.

    - `GET /log_entries/{id}`, OAuth scope `incidents.read`.
    - Worth catching: `NotFound` (404).

    Args:
        include: What to return in full where otherwise only a reference comes. channels adds what triggered or
            notified, in detail.
        time_zone: Zone, by its IANA name, in which the times of the result are given; the account's own by default.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            include=include,
            time_zone=time_zone,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
    time_zone: str | None = None,
) -> Response[LogEntryEnvelope]:
    """Returns one entry of an incident's history, such as a notification or an escalation.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            include=include,
            time_zone=time_zone,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["incidents", "services", "channels", "teams"]] | None = None,
    time_zone: str | None = None,
) -> AnyLogEntry:
    """Returns one entry of an incident's history, such as a notification or an escalation.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            include=include,
            time_zone=time_zone,
        ),
    )
