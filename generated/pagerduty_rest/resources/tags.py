"""`client.tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.entity_reference import EntityReference
    from .._models.entity_type_by_id_change_tags_create import EntityTypeByIdChangeTagsCreate
    from .._models.tag import Tag
    from .._models.tag_input import TagInput


class TagsResource(Resource):
    """Tags of users, teams and escalation policies.

    The property `tags` of `Client`. `with_response` has the same methods for callers who need the status, the headers
    or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions in
    `pagerduty_rest.api.tags`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> TagsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return TagsWithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        query: str | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Tag]:
        """Lists the labels by which the account groups users, teams and escalation policies.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /tags`, OAuth scope `tags.read`.

        Args:
            query: Text to match against the labels.
        """
        from ..api.tags.list_tags import iterate

        return iterate(
            client=self._client,
            limit=limit,
            query=query,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: TagInput | Tag | Mapping[str, Any],
    ) -> Tag:
        """Creates a tag, a label that can then be put on users, teams and escalation policies.

        - `POST /tags`, OAuth scope `tags.write`.
        - One call creates one tag.

        Args:
            body:
                label: At most 191 characters.
        """
        from ..api.tags.create_tags import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get(
        self,
        id: str,
    ) -> Tag:
        """Gets one tag with its label.

        - `GET /tags/{id}`, OAuth scope `tags.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.tags.get_tag import sync

        return sync(
            id,
            client=self._client,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Deletes a tag and takes it off everything that carries it.

        - `DELETE /tags/{id}`, OAuth scope `tags.write`.
        """
        from ..api.tags.delete_tag import sync

        return sync(
            id,
            client=self._client,
        )

    def list_entities(
        self,
        id: str,
        entity_type: Literal["users", "teams", "escalation_policies"],
        *,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[EntityReference]:
        """Lists the users, teams or escalation policies that carry a tag.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /tags/{id}/{entity_type}`, OAuth scope `tags.read`.
        - Only the member that `entity_type` names is filled.
        """
        from ..api.tags.get_tags_by_entity_type import iterate

        return iterate(
            id,
            entity_type,
            client=self._client,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def change_for_entity(
        self,
        entity_type: Literal["users", "teams", "escalation_policies"],
        id: str,
        *,
        body: EntityTypeByIdChangeTagsCreate | Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Puts tags on a user, team or escalation policy and takes others off, in one call.

        - `POST /{entity_type}/{id}/change_tags`, OAuth scope `tags.write`.

        Args:
            body:
                add: Tags by `label` (at most 191 characters); one of the type `tag` is created when the account lacks
                    it.
                remove: References to the tags to take off; the tags themselves stay.
        """
        from ..api.tags.create_entity_type_by_id_change_tags import sync

        return sync(
            entity_type,
            id,
            client=self._client,
            body=body,
        )

    def list_for_entity(
        self,
        entity_type: Literal["users", "teams", "escalation_policies"],
        id: str,
        *,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Tag]:
        """Lists the tags that a user, team or escalation policy carries.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /{entity_type}/{id}/tags`, OAuth scope `tags.read`.
        """
        from ..api.tags.get_entity_type_by_id_tags import iterate

        return iterate(
            entity_type,
            id,
            client=self._client,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class TagsWithResponse(Resource):
    """The methods of `client.tags`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(TagsResource.list)
    create = with_response(TagsResource.create)
    get = with_response(TagsResource.get)
    delete = with_response(TagsResource.delete)
    list_entities = page_with_response(TagsResource.list_entities)
    change_for_entity = with_response(TagsResource.change_for_entity)
    list_for_entity = page_with_response(TagsResource.list_for_entity)


class AsyncTagsResource(Resource):
    """Tags of users, teams and escalation policies.

    The property `tags` of `AsyncClient`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.tags`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncTagsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncTagsWithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        query: str | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Tag]:
        """Lists the labels by which the account groups users, teams and escalation policies.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /tags`, OAuth scope `tags.read`.

        Args:
            query: Text to match against the labels.
        """
        from ..api.tags.list_tags import aiterate

        return aiterate(
            client=self._client,
            limit=limit,
            query=query,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: TagInput | Tag | Mapping[str, Any],
    ) -> Tag:
        """Creates a tag, a label that can then be put on users, teams and escalation policies.

        - `POST /tags`, OAuth scope `tags.write`.
        - One call creates one tag.

        Args:
            body:
                label: At most 191 characters.
        """
        from ..api.tags.create_tags import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get(
        self,
        id: str,
    ) -> Tag:
        """Gets one tag with its label.

        - `GET /tags/{id}`, OAuth scope `tags.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.tags.get_tag import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Deletes a tag and takes it off everything that carries it.

        - `DELETE /tags/{id}`, OAuth scope `tags.write`.
        """
        from ..api.tags.delete_tag import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    def list_entities(
        self,
        id: str,
        entity_type: Literal["users", "teams", "escalation_policies"],
        *,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[EntityReference]:
        """Lists the users, teams or escalation policies that carry a tag.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /tags/{id}/{entity_type}`, OAuth scope `tags.read`.
        - Only the member that `entity_type` names is filled.
        """
        from ..api.tags.get_tags_by_entity_type import aiterate

        return aiterate(
            id,
            entity_type,
            client=self._client,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def change_for_entity(
        self,
        entity_type: Literal["users", "teams", "escalation_policies"],
        id: str,
        *,
        body: EntityTypeByIdChangeTagsCreate | Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Puts tags on a user, team or escalation policy and takes others off, in one call.

        - `POST /{entity_type}/{id}/change_tags`, OAuth scope `tags.write`.

        Args:
            body:
                add: Tags by `label` (at most 191 characters); one of the type `tag` is created when the account lacks
                    it.
                remove: References to the tags to take off; the tags themselves stay.
        """
        from ..api.tags.create_entity_type_by_id_change_tags import asyncio

        return await asyncio(
            entity_type,
            id,
            client=self._client,
            body=body,
        )

    def list_for_entity(
        self,
        entity_type: Literal["users", "teams", "escalation_policies"],
        id: str,
        *,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Tag]:
        """Lists the tags that a user, team or escalation policy carries.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /{entity_type}/{id}/tags`, OAuth scope `tags.read`.
        """
        from ..api.tags.get_entity_type_by_id_tags import aiterate

        return aiterate(
            entity_type,
            id,
            client=self._client,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class AsyncTagsWithResponse(Resource):
    """The methods of `client.tags`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncTagsResource.list)
    create = awith_response(AsyncTagsResource.create)
    get = awith_response(AsyncTagsResource.get)
    delete = awith_response(AsyncTagsResource.delete)
    list_entities = apage_with_response(AsyncTagsResource.list_entities)
    change_for_entity = awith_response(AsyncTagsResource.change_for_entity)
    list_for_entity = apage_with_response(AsyncTagsResource.list_for_entity)
