"""Build the HTTP request of a call."""

from __future__ import annotations

from pagerduty_client._http import httpx
from pagerduty_client._options import Options, user_agent_header
from pagerduty_client._secret import Secret
from pagerduty_runtime.arguments import query_pairs
from pagerduty_runtime.errors import InvalidArgument
from pagerduty_runtime.operation import Request


def http_request(request: Request, options: Options, authorization: Secret) -> httpx.Request:
    """Return the request to send. Raises InvalidArgument if it cannot be sent."""
    try:
        result = httpx.Request(
            request.operation.method,
            options.base_url + request.path,
            params=[*request.query, *extra_query(options)] or None,
            headers={"Accept-Encoding": "gzip, deflate", **options.headers, **headers_for(request, options)},
            content=request.content,
            files=request.files,
        )
    except httpx.InvalidURL as error:
        length = len(request.path) + sum(len(name) + len(value) + 2 for name, value in request.query)
        raise InvalidArgument(
            f"{request.operation.id}: the URL cannot be sent ({error}); it has {length} characters. "
            "Pass fewer or shorter values, in several calls if necessary"
        ) from None
    except (TypeError, ValueError) as error:  # a header or a file that httpx cannot encode
        raise InvalidArgument(f"{request.operation.id}: the request cannot be sent: {error}") from None
    result.headers["Authorization"] = authorization.reveal()
    return result


def extra_query(options: Options) -> list[tuple[str, str]]:
    """Return the query parameters from the options."""
    return [pair for name, value in options.extra_query.items() for pair in query_pairs(name, value)]


def headers_for(request: Request, options: Options) -> dict[str, str]:
    """Return the headers of a request, except Authorization."""
    operation = request.operation
    versioned = (
        "application/json" if options.version is None else f"application/vnd.pagerduty+json;version={options.version}"
    )
    headers = {"Accept": operation.accept or versioned, **request.headers}
    if request.content_type is not None:
        headers["Content-Type"] = request.content_type
    if (operation.needs_from or options.always_from) and options.from_email is not None:
        headers["From"] = options.from_email
    if operation.early_access is not None:
        headers["X-EARLY-ACCESS"] = operation.early_access
    headers["User-Agent"] = user_agent_header(options.user_agent)
    return headers
