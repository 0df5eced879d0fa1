"""The HTTP request of a call: what the operation declares, and what every request has."""

from __future__ import annotations

from pagerduty_client._http import httpx
from pagerduty_client._options import Options, user_agent_header
from pagerduty_runtime.operation import Request


def http_request(request: Request, options: Options, authorization: str) -> httpx.Request:
    """The request that goes out."""
    headers = {"Accept-Encoding": "gzip, deflate", **options.headers, **headers_for(request, options)}
    return httpx.Request(
        request.operation.method,
        options.base_url + request.path,
        params=list(request.query) or None,
        headers={**headers, "Authorization": authorization},
        content=request.content,
        files=request.files,
        extensions={"timeout": httpx.Timeout(options.timeout).as_dict()},
    )


def headers_for(request: Request, options: Options) -> dict[str, str]:
    """The headers of a request, but for Authorization."""
    operation = request.operation
    versioned = (
        "application/json" if options.version is None else f"application/vnd.pagerduty+json;version={options.version}"
    )
    headers = {"Accept": operation.accept or versioned, **request.headers}
    if request.content_type is not None:
        headers["Content-Type"] = request.content_type
    if operation.needs_from and options.from_email is not None:
        headers["From"] = options.from_email
    if operation.early_access is not None:
        headers["X-EARLY-ACCESS"] = operation.early_access
    headers["User-Agent"] = user_agent_header(options.user_agent)
    return headers
