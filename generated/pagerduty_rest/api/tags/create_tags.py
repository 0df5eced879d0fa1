"""Creates a tag, a label that can then be put on users, teams and escalation policies."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.tag import Tag
    from ..._models.tag_envelope import TagEnvelope
    from ..._models.tag_input import TagInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[TagEnvelope, Tag] = Operation(
    id="createTags",
    method="POST",
    path="/tags",
    tag="Tags",
    module="tags.create_tags",
    package="pagerduty_rest",
    responses={
        201: "TagEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="TagInput",
    body_media=("application/json",),
    wrapper="tag",
    unwrap={
        201: "tag",
    },
    scopes=("tags.write",),
)


def _request(
    *,
    body: TagInput | Tag | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: TagInput | Tag | Mapping[str, Any],
) -> Response[TagEnvelope]:
    """Creates a tag, a label that can then be put on users, teams and escalation policies.

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
    body: TagInput | Tag | Mapping[str, Any],
) -> Tag:
    """Creates a tag, a label that can then be put on users, teams and escalation policies.

    - `POST /tags`, OAuth scope `tags.write`.
    - One call creates one tag.

    Args:
        body:
            label: At most 191 characters.
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
    body: TagInput | Tag | Mapping[str, Any],
) -> Response[TagEnvelope]:
    """Creates a tag, a label that can then be put on users, teams and escalation policies.

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
    body: TagInput | Tag | Mapping[str, Any],
) -> Tag:
    """Creates a tag, a label that can then be put on users, teams and escalation policies.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
