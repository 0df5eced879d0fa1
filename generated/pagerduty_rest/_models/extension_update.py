"""ExtensionUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .extension_schema_reference_input import ExtensionSchemaReferenceInput
    from .service_reference_input import ServiceReferenceInput

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class ExtensionUpdate(Model):
    """`Extension`, as it is sent.

    Attributes:
        config: Depends on the extension's schema.
        extension_objects: The services that it belongs to.
    """

    config: Mapping[str, Any] | None | Unset = UNSET
    endpoint_url: str | Unset = UNSET
    extension_objects: Sequence[ServiceReferenceInput] | Unset = UNSET
    extension_schema: ExtensionSchemaReferenceInput | Unset = UNSET
    name: str | Unset = UNSET
    type: Literal["extension"] | Unset = UNSET
