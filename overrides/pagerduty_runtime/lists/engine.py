"""A list without I/O: sync and async lists ask it for the next requests, and pass it the responses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from pagerduty_runtime.lists.endpoint import ListEndpoint
from pagerduty_runtime.lists.ramp import Ramp
from pagerduty_runtime.lists.reader import PageReader
from pagerduty_runtime.lists.traversal import Traversal

if TYPE_CHECKING:
    import httpx

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request


class Engine:
    """The pages of a list: which to request, which have arrived, and which is next.

    Attributes:
        traversal: the list up to the last returned record.
        reads_ahead: whether pages are requested before they are needed.
    """

    def __init__(
        self,
        client: ApiClient,
        request: Request,
        size: int | None,
        resume: Mapping[str, Any] | None,
        concurrency: int | None,
    ) -> None:
        self.reads_ahead = concurrency != 1
        self._client = client
        self._endpoint = ListEndpoint(request, size, total=concurrency is not None and self.reads_ahead)
        self._ramp = Ramp(concurrency)
        self._reader = PageReader(self._endpoint.strategy, self._endpoint.size, self._ramp)
        self._requests: dict[int, Request] = {}
        self.resume(resume)

    def resume(self, checkpoint: Mapping[str, Any] | None, *, follow: bool = False) -> None:
        """Start, at a checkpoint if given; with `follow`, read the records created since a finished list."""
        self.traversal = Traversal(self._endpoint, checkpoint, follow=follow)
        self._follow()

    @property
    def operation_id(self) -> str:
        """The operation's ID."""
        return self._endpoint.operation.id

    @property
    def is_finished(self) -> bool:
        """Whether the list has been read completely."""
        return self.traversal.position is None

    def read_on_demand(self) -> None:
        """From now on, request no page before it is needed."""
        self.reads_ahead, self._ramp.limit = False, 1
        self._ramp.widen(1)

    def wanted(self) -> list[tuple[int, Request]]:
        """Return the requests to start now, by number, the most urgent first."""
        found = [
            (one.number, self._endpoint.request_at(one.at, self.traversal.plan.query)) for one in self._reader.wanted()
        ]
        self._requests |= dict(found)
        return found

    def receive(self, number: int, outcome: httpx.Response | BaseException) -> None:
        """Process the response to a request, or its error."""
        request = self._requests.pop(number, None)
        if request is None:
            return
        if isinstance(outcome, BaseException):
            self._reader.receive(number, outcome)
            return
        try:
            page = self._endpoint.page(self._client, request, outcome)
        except Exception as error:  # noqa: BLE001  # it is raised when the page is needed
            self._reader.receive(number, error)
        else:
            self._reader.receive(number, page)

    def take(self) -> Iterator[Any] | None:
        """Return the new entities of the next page, or None while it is in flight. Raises its request's exception."""
        page = self._reader.take()
        if page is None:
            return None
        found = self.traversal.take(page)
        self._follow()
        return found

    def _follow(self) -> None:
        self._reader.follow(self.traversal.position, self.traversal.plan.ranges[1 : self._ramp.limit + 1])

    def restart(self) -> None:
        """Request pages in flight again, because the threads or tasks that requested them are gone."""
        self._requests.clear()
        self._reader.restart()
