"""The client that users make: `Client(token=…)` and nothing else is enough."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from pagerduty_rest.client import SERVER
from pagerduty_rest.client import Client as Transport

if TYPE_CHECKING:
    from pagerduty_rest._operation import Request

EMAIL = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\"]+")
TOKEN = re.compile(r"[!-~]+")


class Client(Transport):
    """A PagerDuty account, for sync and async calls.

    Args:
        token: a REST API key. It goes out as `Authorization: Token token=…`.
        from_email: the e-mail address of the user on whose behalf incidents and users are created or changed;
            sent as `From` with the operations that declare it, and with no other.
        version: the version of the API that is asked for, whatever the token's own; None leaves it to the token.
            A token of version 1 gets 404 when no version is asked for.
        base_url: the server's address.
        httpx_args: `timeout`, `transport`, `async_transport` and whatever else httpx.Client takes.

    Raises ValueError for a token or an address that cannot be a header's value.
    """

    def __init__(
        self,
        *,
        token: str,
        from_email: str | None = None,
        version: int | None = 2,
        base_url: str = SERVER,
        **httpx_args: Any,
    ) -> None:
        super().__init__(base_url=base_url, **httpx_args)
        if not TOKEN.fullmatch(token):
            raise ValueError("the token is empty or has white space or non-ASCII characters in it")
        if from_email is not None and not EMAIL.fullmatch(from_email):
            raise ValueError(f"from_email is no e-mail address: {from_email!r}")
        self._authorization = f"Token token={token}"
        self.from_email = from_email
        self.version = version

    def headers_for(self, request: Request) -> dict[str, str]:
        """Authorization and version, and what this operation needs beside them."""
        operation = request.operation
        headers = super().headers_for(request)
        headers["Authorization"] = self._authorization
        if operation.accept is None and self.version is not None:
            headers["Accept"] = f"application/vnd.pagerduty+json;version={self.version}"
        if operation.needs_from and self.from_email is not None:
            headers["From"] = self.from_email
        if operation.early_access is not None:
            headers["X-EARLY-ACCESS"] = operation.early_access
        return headers
