"""ReferenceInput."""

from __future__ import annotations

from pagerduty_runtime.model import Model, request_model


@request_model
class ReferenceInput(Model):
    """`Reference`, as it is sent.

    Attributes:
        id: PagerDuty's own, letters and digits; it never changes.
    """

    id: str
    type: str
