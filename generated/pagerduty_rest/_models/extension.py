"""Extension."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Literal

    from .extension_schema import ExtensionSchema
    from .extension_schema_reference import ExtensionSchemaReference
    from .service import Service
    from .service_reference import ServiceReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class Extension(Model):
    """Something elsewhere that a service tells of its incidents.

    Attributes:
        config: Depends on the extension's schema.
        extension_objects: The services that it belongs to.
        temporarily_disabled: True where PagerDuty turned it off, because sending failed too often; `enable_extension`
            turns it on.
    """

    __required__ = (
        "extension_objects",
        "extension_schema",
        "name",
    )
    config: dict[str, Any]
    endpoint_url: str
    extension_objects: list[ServiceReference | Service]
    extension_schema: ExtensionSchemaReference | ExtensionSchema
    html_url: str | None
    id: str
    name: str
    self_: str | None = json_field(name="self")
    summary: str | None
    temporarily_disabled: bool
    type: Literal["extension"]
