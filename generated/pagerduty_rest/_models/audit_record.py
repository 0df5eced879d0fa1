"""AuditRecord."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .audit_record_details import AuditRecordDetails
    from .audit_record_execution_context import AuditRecordExecutionContext
    from .audit_record_method import AuditRecordMethod
    from .reference import Reference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class AuditRecord(Model):
    """That somebody changed something.

    Attributes:
        actors: Who did it: usually one; null where nobody is named.
        details: What was changed, with the values before and after; null where there is no more to say.
        execution_context: Where the request came from; null where that is not known.
        method: How: in the browser, with a token, by the identity provider, …
        root_resource: What was changed, or what that belongs to.
    """

    __required__ = (
        "action",
        "execution_time",
        "id",
        "method",
        "root_resource",
    )
    action: str
    actors: list[Reference] | None
    details: AuditRecordDetails | None
    execution_context: AuditRecordExecutionContext | None
    execution_time: datetime
    id: str
    method: AuditRecordMethod
    root_resource: Reference
    self_: str | None = json_field(name="self")
