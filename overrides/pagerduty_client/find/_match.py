"""A search result: an operation with everything that a caller needs."""

from __future__ import annotations

import inspect
import textwrap
from dataclasses import asdict, dataclass
from typing import Any

import pagerduty_rest.resources


@dataclass(frozen=True, slots=True)
class Match:
    """An operation that matches a query.

    Attributes:
        operation_id: its ID in the spec.
        method: the resource and the method: `incidents.snooze`.
        function: the module of its endpoint functions below `pagerduty_rest.api`.
        request: the HTTP method and the path template.
        summary: what it does, in one sentence.
        is_deprecated: whether PagerDuty deprecated it.
    """

    operation_id: str
    method: str
    function: str
    request: str
    summary: str
    is_deprecated: bool

    @property
    def signature(self) -> str:
        """The call with its parameters, and the return type."""
        resource, name = self.method.split(".")
        owner = getattr(pagerduty_rest.resources, f"{_pascal(resource)}Resource")
        signature = inspect.signature(getattr(owner, name))
        _, *parameters = signature.parameters.values()
        return f"client.{self.method}{signature.replace(parameters=parameters)}".replace("'", "")

    def json(self) -> dict[str, Any]:
        """Return the match as a JSON object."""
        return {**asdict(self), "method": f"client.{self.method}", "signature": self.signature}

    def text(self) -> str:
        """Return the match as a paragraph."""
        package, module = self.function.split(".")
        signature = textwrap.fill(self.signature, 110, subsequent_indent="        ", break_long_words=False)
        lines = [
            f"client.{self.method}" + ("  (deprecated)" if self.is_deprecated else ""),
            f"    {self.request}",
            f"    {self.summary}",
            f"    from pagerduty_rest.api.{package} import {module}",
            f"    {signature}",
        ]
        return "\n".join(line for line in lines if line.strip())


def _pascal(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))
