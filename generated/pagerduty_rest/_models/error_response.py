"""ErrorResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .error_detail import ErrorDetail


from pagerduty_runtime.model import Model, response_model


@response_model
class ErrorResponse(Model):
    """The body of most errors; the client reads it into the exception that it raises."""

    error: ErrorDetail
