"""`client.recommendations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.delete_event_enrichment_associations_result import DeleteEventEnrichmentAssociationsResult
    from .._models.recommended_rule import RecommendedRule
    from .._models.recommended_rule_dismiss import RecommendedRuleDismiss


class RecommendationsResource(Resource):
    """Recommended event orchestration rules.

    The property `recommendations` of `Client`. `with_response` has the same methods for callers who need the status,
    the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint
    functions in `pagerduty_rest.api.recommendations`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> RecommendationsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return RecommendationsWithResponse(self._client)

    def list_rules(
        self,
        *,
        actions: Sequence[Literal["suppress", "severity", "priority"]] | None = None,
        limit: int | None = None,
        service_id: str | None = None,
        service_ids: Sequence[str] | None = None,
        team_ids: Sequence[str] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[RecommendedRule]:
        """Lists rules that PagerDuty proposes for services, with figures on how well they fit past events.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /recommendations/event_orchestrations/rules`, OAuth scope `recommendations.read`.

        Args:
            actions: Only rules that do one of these.
            limit: From 1 to 50; 25 by default.
            service_id: Only rules for this service.
            service_ids: Only rules for these services.
            team_ids: Only what belongs to one of these teams, given by ID.
        """
        from ..api.recommendations.list_recommended_rules import iterate

        return iterate(
            client=self._client,
            actions=actions,
            limit=limit,
            service_id=service_id,
            service_ids=service_ids,
            team_ids=team_ids,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def delete_accepted_rule(
        self,
        service_id: str,
        rule_id: str,
    ) -> DeleteEventEnrichmentAssociationsResult:
        """Takes a rule that came from a recommendation out of the service's event orchestration.

        - `DELETE /recommendations/event_orchestrations/services/{service_id}/accepted_rules/{rule_id}`, OAuth scope
          `recommendations.write`.
        - Worth catching: `NotFound` (404).

        Args:
            rule_id: The rule in the orchestration; not the ID of the recommendation.
        """
        from ..api.recommendations.delete_accepted_recommended_rule import sync

        return sync(
            service_id,
            rule_id,
            client=self._client,
        )

    def accept_rule(
        self,
        service_id: str,
        recommendation_id: str,
    ) -> DeleteEventEnrichmentAssociationsResult:
        """Adds a recommended rule to the event orchestration of its service.

        - `POST /recommendations/event_orchestrations/services/{service_id}/rules/{recommendation_id}/accept`, OAuth
          scope `recommendations.write`.
        - Worth catching: `NotFound` (404).
        - The rule applies to the service's events from then on.
        """
        from ..api.recommendations.accept_recommended_rule import sync

        return sync(
            service_id,
            recommendation_id,
            client=self._client,
        )

    def dismiss_rule(
        self,
        service_id: str,
        recommendation_id: str,
        *,
        body: RecommendedRuleDismiss | Mapping[str, Any],
    ) -> DeleteEventEnrichmentAssociationsResult:
        """Turns down a recommended rule and says what you thought of it.

        - `POST /recommendations/event_orchestrations/services/{service_id}/rules/{recommendation_id}/dismiss`, OAuth
          scope `recommendations.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                feedback: Whether the recommendation was any good.
        """
        from ..api.recommendations.dismiss_recommended_rule import sync

        return sync(
            service_id,
            recommendation_id,
            client=self._client,
            body=body,
        )


class RecommendationsWithResponse(Resource):
    """The methods of `client.recommendations`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list_rules = page_with_response(RecommendationsResource.list_rules)
    delete_accepted_rule = with_response(RecommendationsResource.delete_accepted_rule)
    accept_rule = with_response(RecommendationsResource.accept_rule)
    dismiss_rule = with_response(RecommendationsResource.dismiss_rule)


class AsyncRecommendationsResource(Resource):
    """Recommended event orchestration rules.

    The property `recommendations` of `AsyncClient`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.recommendations`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncRecommendationsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncRecommendationsWithResponse(self._client)

    def list_rules(
        self,
        *,
        actions: Sequence[Literal["suppress", "severity", "priority"]] | None = None,
        limit: int | None = None,
        service_id: str | None = None,
        service_ids: Sequence[str] | None = None,
        team_ids: Sequence[str] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[RecommendedRule]:
        """Lists rules that PagerDuty proposes for services, with figures on how well they fit past events.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /recommendations/event_orchestrations/rules`, OAuth scope `recommendations.read`.

        Args:
            actions: Only rules that do one of these.
            limit: From 1 to 50; 25 by default.
            service_id: Only rules for this service.
            service_ids: Only rules for these services.
            team_ids: Only what belongs to one of these teams, given by ID.
        """
        from ..api.recommendations.list_recommended_rules import aiterate

        return aiterate(
            client=self._client,
            actions=actions,
            limit=limit,
            service_id=service_id,
            service_ids=service_ids,
            team_ids=team_ids,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def delete_accepted_rule(
        self,
        service_id: str,
        rule_id: str,
    ) -> DeleteEventEnrichmentAssociationsResult:
        """Takes a rule that came from a recommendation out of the service's event orchestration.

        - `DELETE /recommendations/event_orchestrations/services/{service_id}/accepted_rules/{rule_id}`, OAuth scope
          `recommendations.write`.
        - Worth catching: `NotFound` (404).

        Args:
            rule_id: The rule in the orchestration; not the ID of the recommendation.
        """
        from ..api.recommendations.delete_accepted_recommended_rule import asyncio

        return await asyncio(
            service_id,
            rule_id,
            client=self._client,
        )

    async def accept_rule(
        self,
        service_id: str,
        recommendation_id: str,
    ) -> DeleteEventEnrichmentAssociationsResult:
        """Adds a recommended rule to the event orchestration of its service.

        - `POST /recommendations/event_orchestrations/services/{service_id}/rules/{recommendation_id}/accept`, OAuth
          scope `recommendations.write`.
        - Worth catching: `NotFound` (404).
        - The rule applies to the service's events from then on.
        """
        from ..api.recommendations.accept_recommended_rule import asyncio

        return await asyncio(
            service_id,
            recommendation_id,
            client=self._client,
        )

    async def dismiss_rule(
        self,
        service_id: str,
        recommendation_id: str,
        *,
        body: RecommendedRuleDismiss | Mapping[str, Any],
    ) -> DeleteEventEnrichmentAssociationsResult:
        """Turns down a recommended rule and says what you thought of it.

        - `POST /recommendations/event_orchestrations/services/{service_id}/rules/{recommendation_id}/dismiss`, OAuth
          scope `recommendations.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                feedback: Whether the recommendation was any good.
        """
        from ..api.recommendations.dismiss_recommended_rule import asyncio

        return await asyncio(
            service_id,
            recommendation_id,
            client=self._client,
            body=body,
        )


class AsyncRecommendationsWithResponse(Resource):
    """The methods of `client.recommendations`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list_rules = apage_with_response(AsyncRecommendationsResource.list_rules)
    delete_accepted_rule = awith_response(AsyncRecommendationsResource.delete_accepted_rule)
    accept_rule = awith_response(AsyncRecommendationsResource.accept_rule)
    dismiss_rule = awith_response(AsyncRecommendationsResource.dismiss_rule)
