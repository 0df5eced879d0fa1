"""An operation: its facts, how its arguments become a request, and how its response is decoded.

Heavy imports are avoided, so that importing an endpoint function is cheap: httpx is imported with the client,
attrs and the models with the first response.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar, cast

from pagerduty_runtime.arguments import comma_separated as comma_separated  # imported from here by generated code
from pagerduty_runtime.arguments import file_parts, holds_file, path_of, query_pairs, to_str
from pagerduty_runtime.errors import InvalidArgument

if TYPE_CHECKING:
    from threading import Event

    import httpx

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.conformance import Difference
    from pagerduty_runtime.types import Response

EnvelopeT = TypeVar("EnvelopeT")
ResultT = TypeVar("ResultT")

JSON = "application/json"
MULTIPART = "multipart/form-data"
ERROR = "ErrorResponse"
REQUEST_ID = "x-request-id"
CALL_INFO_KEY = "pagerduty"


class Pagination(NamedTuple):
    """The pagination of an operation's list.

    Attributes:
        kind: `offset` and `more`; `cursor` and `next_cursor`; `after`; `starting_after` and `last`; `limit` alone.
        key: the response field with the entities; `{name}` is replaced by that path parameter.
        total: whether the response can include the number of records, with `total=true` in the query.
    """

    kind: Literal["offset", "cursor", "after", "starting_after", "limit"]
    key: str
    total: bool = False


class Window(NamedTuple):
    """The effect of `since` and `until` on a list.

    Attributes:
        time: the entity field that they are compared with; None if they select entities that overlap the range.
        max_span: the longest range of one request, as arguments of `dateutil.relativedelta`; empty for no limit.
        default: the range of a request without `since`; empty for no limit, or if unknown.
        newest_first: the server's order.
        sort: the parameter that changes the order, and its keys that sort by time.
        ignored_with: a parameter that makes the API ignore them.
    """

    time: str | None = None
    max_span: Mapping[str, int] = {}
    default: Mapping[str, int] = {}
    newest_first: bool = False
    sort: tuple[str, tuple[str, ...]] | None = None
    ignored_with: str | None = None


class Lookup(NamedTuple):
    """How to find out whether a write without a response succeeded.

    Attributes:
        operation: the ID of the operation that lists the written objects.
        argument: the query parameter to search by, which is also the field of the request body.
    """

    operation: str
    argument: str


class Request(NamedTuple):
    """The request of a call, before the client adds headers.

    Attributes:
        stop: set when no thread or task waits for the response any more, so that no further request is sent.
    """

    operation: Operation[Any, Any]
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    content: bytes | None = None
    content_type: str | None = None
    files: list[tuple[str, Any]] | None = None
    stop: Event | None = None


class Operation(NamedTuple, Generic[EnvelopeT, ResultT]):
    """One operation of the API, as the spec describes it.

    Attributes:
        id: the operation ID in the spec.
        method: the HTTP method.
        path: the path, with its parameters in braces.
        tag: the group of the operation in the spec.
        module: the module of its functions, below the package's `api`.
        package: the generated package of the operation.
        responses: the type of the response for each status.
        body: the type of the body, and `body_media` its media types; empty without a body.
        wrapper: the body field that wraps the entity.
        replaces: whether an update removes fields omitted from its body.
        only_changed: fields of a received model that an update sends only if they were changed.
        unwrap: the response field that wraps the entity.
        scopes: the OAuth scopes, any one of which is enough.
        is_read_only: whether it only reads; also true of a POST that is a query.
        lookup: how to find the object that it created, or None.
        pagination: the pagination of its list, or None.
        list_field: the response field with an unpaginated list; empty when the response itself is the
            list; None if there is no such list.
        window: how since and until limit its list, or None.
        needs_from: whether it declares the From header; `from_required` whether the header is required.
        early_access: the value of the early access header that it needs, or None.
        accept: the media type of the response, if it is not the API's default.
        deprecated: whether the spec deprecates it.
        advice: what to use instead of a deprecated operation, as a sentence; empty if unknown.
    """

    id: str
    method: str
    path: str
    tag: str
    module: str
    package: str
    responses: Mapping[int, str]
    body: str | None = None
    body_media: tuple[str, ...] = ()
    wrapper: str | None = None
    replaces: bool = False
    only_changed: tuple[str, ...] = ()
    unwrap: Mapping[int, str] = {}
    scopes: tuple[str, ...] = ()
    is_read_only: bool = False
    lookup: Lookup | None = None
    pagination: Pagination | None = None
    list_field: str | None = None
    window: Window | None = None
    needs_from: bool = False
    from_required: bool = False
    early_access: str | None = None
    accept: str | None = None
    deprecated: bool = False
    advice: str = ""

    def request(
        self,
        *,
        path: Mapping[str, Any] | None = None,
        query: Iterable[tuple[str, Any]] = (),
        headers: Iterable[tuple[str, Any]] = (),
        body: Any = None,
    ) -> Request:
        """Return the request for these arguments.

        Raises InvalidArgument for an empty path parameter or one that would change the path, for a time without a
        time zone, and for a value of the wrong type.
        """
        if self.deprecated:
            from pagerduty_runtime.deprecation import warn

            warn(self)
        return Request(
            self,
            path_of(self.path, path or {}),
            [pair for name, value in query for pair in query_pairs(name, value)],
            {name: to_str(name, value) for name, value in headers if value is not None},
            *self._content(body),
        )

    def _content(self, body: Any) -> tuple[bytes | None, str | None, list[tuple[str, Any]] | None]:
        from pagerduty_runtime.types import UNSET, is_dict, is_list

        if body is None or body is UNSET or not self.body_media:
            return None, None, None
        text = next((media for media in self.body_media if not _is_json(media) and media != MULTIPART), None)
        if isinstance(body, (str, bytes)) and text is not None:
            return (to_str("body", body).encode() if isinstance(body, str) else body), text, None
        if MULTIPART in self.body_media and holds_file(body):
            return None, None, file_parts(body)
        media = next((media for media in self.body_media if _is_json(media)), None)
        if media is None:
            raise InvalidArgument(
                f"{self.id} needs a body of {' or '.join(self.body_media)}: pass a str, bytes or a File"
            )
        from pagerduty_runtime.encoding import json_bytes
        from pagerduty_runtime.sending import body_json

        try:
            value = body_json(self, body)
        except RecursionError:
            raise InvalidArgument(f"{self.id}: the body contains itself, or is nested too deeply") from None
        if is_list(value) and (key := self._list_field()) is not None:
            value = {key: value}
        if self.wrapper is not None and not is_dict(value):
            raise InvalidArgument(f"{self.id} needs a model or a dict as its body, not {type(body).__name__}")
        if self.wrapper is not None and not _is_wrapped(value, self.wrapper):
            value = {self.wrapper: value}
        return json_bytes(value), media, None

    def _list_field(self) -> str | None:
        """Return the only field of a body that wraps a list, or None."""
        from pagerduty_runtime.decoding import type_of
        from pagerduty_runtime.fields import ModelState, table_of

        model = type_of(self.body or "None", self.package)
        if not (isinstance(model, type) and issubclass(model, ModelState)):
            return None
        fields = list(table_of(model).by_wire.values())
        return fields[0].wire if len(fields) == 1 and fields[0].annotation.startswith(("Sequence[", "list[")) else None

    def decode(self, status: int, payload: Any) -> Any:
        """Decode a response's JSON as the type that the spec declares for this status; never raises.

        Undeclared successful statuses are decoded like the declared one, all others as errors.
        """
        annotation = self._type(status)
        if annotation is None:
            return payload
        from pagerduty_runtime.decoding import decode

        return decode(annotation, payload, self.package)

    def differences(self, status: int, payload: Any) -> list[Difference]:
        """Return how a response's JSON differs from the spec for this status; empty if it does not."""
        annotation = self._type(status)
        if annotation is None:
            return []
        from pagerduty_runtime.conformance import differences

        return [found._replace(operation_id=self.id) for found in differences(annotation, payload, self.package)]

    def decode_body(self, payload: Any) -> Any:
        """Return a JSON body of this operation, wrapped or not, as its request model."""
        if self.body is None:
            return payload
        from pagerduty_runtime.decoding import decode

        if self.wrapper is not None and _is_wrapped(payload, self.wrapper):
            return payload if payload[self.wrapper] is None else decode(self.body, payload[self.wrapper], self.package)
        return decode(self.body, payload, self.package)

    def entity(self, status: int, parsed: Any) -> ResultT:
        """Return the result of a call for a decoded response: the entity, if the response only wraps one."""
        key = self.unwrap.get(status)
        if key is None and len(self.unwrap) == 1 and 200 <= status < 300:
            (key,) = self.unwrap.values()
        if key is None:
            return cast(ResultT, parsed)
        from pagerduty_runtime.fields import ModelState, json_of, table_of

        if not isinstance(parsed, ModelState) or key not in json_of(parsed):
            return cast(ResultT, parsed)
        field = table_of(type(parsed)).by_wire.get(key)
        return cast(ResultT, parsed if field is None else getattr(parsed, field.name))

    def _type(self, status: int) -> str | None:
        annotation = self.responses.get(status)
        if annotation is None and 200 <= status < 300:
            annotation = next((value for code, value in self.responses.items() if 200 <= code < 300), None)
        return annotation if annotation is not None or 200 <= status < 300 else ERROR

    def detailed(self, client: ApiClient, request: Request) -> Response[EnvelopeT]:
        """Send the request and return the response with its status, headers and decoded envelope."""
        return self.parsed(client, request, _checked(client).send(request))

    async def adetailed(self, client: ApiClient, request: Request) -> Response[EnvelopeT]:
        """Like `detailed`, asynchronously."""
        return self.parsed(client, request, await _checked(client).asend(request))

    def call(self, client: ApiClient, request: Request) -> ResultT:
        """Send the request and return the unwrapped result."""
        response = self.detailed(client, request)
        return self.entity(response.status_code, response.parsed)

    async def acall(self, client: ApiClient, request: Request) -> ResultT:
        """Like `call`, asynchronously."""
        response = await self.adetailed(client, request)
        return self.entity(response.status_code, response.parsed)

    def parsed(self, client: ApiClient, request: Request, response: httpx.Response) -> Response[EnvelopeT]:
        """Return a response with its decoded envelope; raise the client's error for an unsuccessful one."""
        status = response.status_code
        if not 200 <= status < 300:
            raise client.error(request, response)
        if self._is_foreign(response):
            raise client.error(request, response)
        parsed: Any = None
        # The API may respond to a write without a body, but a read without one has no result.
        if self._type(status) is not None and (response.content or status != 204 or self.is_read_only):
            is_readable = False
            differences: list[Difference] = []
            try:
                payload = json.loads(response.content)
                parsed = self.decode(status, payload)
                differences = self.differences(status, payload) if client.on_difference is not None else []
                is_readable = True
            except (ValueError, RecursionError):  # not JSON, or nested too deeply
                pass
            if not is_readable:  # raised here so that no traceback shows the body
                raise client.error(request, response)
            if client.on_difference is not None:
                request_id = response.headers.get(REQUEST_ID)
                for found in differences:
                    client.on_difference(found._replace(request_id=request_id))
        return response_of(response, parsed)

    def _is_foreign(self, response: httpx.Response) -> bool:
        """Return whether a successful response cannot come from the API: captive portals respond to all requests."""
        if not response.content:
            return False
        media = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if self._type(response.status_code) is None:
            says_json = not media or "json" in media
            return "html" in media or (says_json and response.content.lstrip().startswith(b"<"))
        return media != "" and "json" not in media and media != self.accept


def response_of(response: httpx.Response, parsed: EnvelopeT) -> Response[EnvelopeT]:
    """Return a received response with its decoded body."""
    from pagerduty_runtime.types import Response

    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=parsed,
        info=response.extensions.get(CALL_INFO_KEY, {}),
    )


def _checked(client: ApiClient) -> ApiClient:
    if not hasattr(client, "asend"):
        raise InvalidArgument(f"client must be a pagerduty_client.Client, not {type(client).__name__}: Client(token=…)")
    return client


def _is_json(media: str) -> bool:
    return media == JSON or media.endswith("+json")


def _is_wrapped(value: Any, wrapper: str) -> bool:
    """Return whether a body is already `{wrapper: entity}`."""
    from pagerduty_runtime.types import is_mapping

    return is_mapping(value) and set(value) == {wrapper} and isinstance(value[wrapper], (Mapping, type(None)))
