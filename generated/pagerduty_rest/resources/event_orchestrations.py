"""`client.event_orchestrations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.cache_var_on_global_orch_create import CacheVarOnGlobalOrchCreate
    from .._models.cache_var_on_service_orch_create import CacheVarOnServiceOrchCreate
    from .._models.cache_variable import CacheVariable
    from .._models.external_data_cache_var_data_on_global_orch_update import ExternalDataCacheVarDataOnGlobalOrchUpdate
    from .._models.external_data_cache_var_data_on_service_orch_update import (
        ExternalDataCacheVarDataOnServiceOrchUpdate,
    )
    from .._models.feature_enablement import FeatureEnablement
    from .._models.feature_enablement_input import FeatureEnablementInput
    from .._models.get_external_data_cache_var_data_on_service_orch_result import (
        GetExternalDataCacheVarDataOnServiceOrchResult,
    )
    from .._models.list_event_orchestrations_page_orchestration import ListEventOrchestrationsPageOrchestration
    from .._models.list_orchestration_integrations_page import ListOrchestrationIntegrationsPage
    from .._models.orch_path_global_update import OrchPathGlobalUpdate
    from .._models.orch_path_router_update import OrchPathRouterUpdate
    from .._models.orch_path_service_update import OrchPathServiceUpdate
    from .._models.orch_path_unrouted_update import OrchPathUnroutedUpdate
    from .._models.orchestration import Orchestration
    from .._models.orchestration_global_orchestration_path import OrchestrationGlobalOrchestrationPath
    from .._models.orchestration_input import OrchestrationInput
    from .._models.orchestration_integration import OrchestrationIntegration
    from .._models.orchestration_integration_migrate import OrchestrationIntegrationMigrate
    from .._models.orchestration_integration_post import OrchestrationIntegrationPost
    from .._models.orchestration_path_service_active_response import OrchestrationPathServiceActiveResponse
    from .._models.orchestration_path_service_active_response_input import OrchestrationPathServiceActiveResponseInput
    from .._models.orchestration_router_orchestration_path import OrchestrationRouterOrchestrationPath
    from .._models.orchestration_unrouted_orchestration_path import OrchestrationUnroutedOrchestrationPath
    from .._models.service_orchestration_orchestration_path import ServiceOrchestrationOrchestrationPath
    from .._models.update_orch_path_global_result import UpdateOrchPathGlobalResult
    from .._models.update_orch_path_router_result import UpdateOrchPathRouterResult
    from .._models.update_orch_path_service_result import UpdateOrchPathServiceResult
    from .._models.update_orch_path_unrouted_result import UpdateOrchPathUnroutedResult


class EventOrchestrationsResource(Resource):
    """Event orchestrations: rules that route and process incoming events.

    The property `event_orchestrations` of `Client`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.event_orchestrations`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> EventOrchestrationsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return EventOrchestrationsWithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        sort_by: Literal["name:asc", "name:desc", "routes:asc", "routes:desc", "created_at:asc", "created_at:desc"]
        | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[ListEventOrchestrationsPageOrchestration]:
        """Lists the account's event orchestrations, which sort and route incoming events.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /event_orchestrations`, OAuth scope `event_orchestrations.read`.
        - Worth catching: `NotFound` (404).
        - Integrations are not included here.

        Args:
            sort_by: name:asc by default; routes is the number of services that the orchestration routes to.
        """
        from ..api.event_orchestrations.list_event_orchestrations import iterate

        return iterate(
            client=self._client,
            limit=limit,
            sort_by=sort_by,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: OrchestrationInput | Orchestration | Mapping[str, Any] | None = None,
    ) -> Orchestration:
        """Creates an event orchestration, which sorts, changes and routes incoming events by rules.

        - `POST /event_orchestrations`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - Its routing key is in the integrations of the result.

        Args:
            body:
                team: The team that owns the orchestration.
        """
        from ..api.event_orchestrations.post_orchestration import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get_for_service(
        self,
        service_id: str,
        *,
        include: Sequence[Literal["migrated_metadata"]] | None = None,
    ) -> ServiceOrchestrationOrchestrationPath:
        """Returns the orchestration rules of a service, for events that were routed to it.

        - `GET /event_orchestrations/services/{service_id}`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: migrated_metadata adds when, by whom and from what the rules were migrated.
        """
        from ..api.event_orchestrations.get_orch_path_service import sync

        return sync(
            service_id,
            client=self._client,
            include=include,
        )

    def update_for_service(
        self,
        service_id: str,
        *,
        body: OrchPathServiceUpdate | Mapping[str, Any] | None = None,
    ) -> UpdateOrchPathServiceResult:
        """Replaces the orchestration rules of a service.

        - `PUT /event_orchestrations/services/{service_id}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - All rules of the path are replaced; a rule that is not sent is removed.
        - Look at warnings in the result: they name parts that the plan does not allow or that are not valid.
        - The rules are in force only where `client.event_orchestrations.get_active_status_for_service` says so.

        Args:
            body:
                catch_all: What happens to events that no rule matched.
                sets: Sets of rules; the first set has the id start, and a rule's route_to names another set. conditions
                    are in PagerDuty Condition Language (PCL), suspend is in seconds.
        """
        from ..api.event_orchestrations.update_orch_path_service import sync

        return sync(
            service_id,
            client=self._client,
            body=body,
        )

    def get_active_status_for_service(
        self,
        service_id: str,
    ) -> OrchestrationPathServiceActiveResponse:
        """Tells whether the orchestration rules of a service are in force.

        - `GET /event_orchestrations/services/{service_id}/active`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.event_orchestrations.get_orch_active_status import sync

        return sync(
            service_id,
            client=self._client,
        )

    def update_active_status_for_service(
        self,
        service_id: str,
        *,
        body: OrchestrationPathServiceActiveResponseInput
        | OrchestrationPathServiceActiveResponse
        | Mapping[str, Any]
        | None = None,
    ) -> OrchestrationPathServiceActiveResponse:
        """Puts the orchestration rules of a service in force, or out of force.

        - `PUT /event_orchestrations/services/{service_id}/active`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).

        Args:
            body:
                active: False keeps the rules but does not apply them.
        """
        from ..api.event_orchestrations.update_orch_active_status import sync

        return sync(
            service_id,
            client=self._client,
            body=body,
        )

    def list_cache_variables_for_service(
        self,
        service_id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[CacheVariable]:
        """Lists the variables that keep values between events for the rules of a service's orchestration.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /event_orchestrations/services/{service_id}/cache_variables`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.event_orchestrations.list_cache_var_on_service_orch import iterate

        return iterate(
            service_id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_cache_variable_for_service(
        self,
        service_id: str,
        *,
        body: CacheVarOnServiceOrchCreate | CacheVariable | Mapping[str, Any],
    ) -> CacheVariable:
        """Creates a cache variable, which keeps a value between events for the rules of a service's orchestration.

        - `POST /event_orchestrations/services/{service_id}/cache_variables`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).
        - The value of an external_data variable is set with
          `client.event_orchestrations.update_cache_variable_data_for_service`.

        Args:
            body:
                conditions: Which events the variable takes in, as expressions in PagerDuty Condition Language (PCL);
                    for recent_value and trigger_event_count.
                configuration: What the variable holds: recent_value keeps what regex finds in the event field source,
                    trigger_event_count counts events over ttl_seconds, external_data keeps a value that the API sets,
                    for ttl_seconds.
                name: By this name rules refer to the variable.
        """
        from ..api.event_orchestrations.create_cache_var_on_service_orch import sync

        return sync(
            service_id,
            client=self._client,
            body=body,
        )

    def get_cache_variable_for_service(
        self,
        service_id: str,
        cache_variable_id: str,
    ) -> CacheVariable:
        """Returns how one cache variable of a service's orchestration is set up, without its value.

        - `GET /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}`, OAuth scope
          `services.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.event_orchestrations.get_cache_var_on_service_orch import sync

        return sync(
            service_id,
            cache_variable_id,
            client=self._client,
        )

    def update_cache_variable_for_service(
        self,
        service_id: str,
        cache_variable_id: str,
        *,
        body: CacheVarOnServiceOrchCreate | CacheVariable | Mapping[str, Any],
    ) -> CacheVariable:
        """Changes how a cache variable of a service's orchestration is filled, or switches it off.

        - `PUT /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}`, OAuth scope
          `services.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                conditions: Which events the variable takes in, as expressions in PagerDuty Condition Language (PCL);
                    for recent_value and trigger_event_count.
                configuration: What the variable holds: recent_value keeps what regex finds in the event field source,
                    trigger_event_count counts events over ttl_seconds, external_data keeps a value that the API sets,
                    for ttl_seconds.
                name: By this name rules refer to the variable.
        """
        from ..api.event_orchestrations.update_cache_var_on_service_orch import sync

        return sync(
            service_id,
            cache_variable_id,
            client=self._client,
            body=body,
        )

    def delete_cache_variable_for_service(
        self,
        service_id: str,
        cache_variable_id: str,
    ) -> None:
        """Deletes a cache variable of a service's orchestration together with its value.

        - `DELETE /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}`, OAuth scope
          `services.write`.
        - Worth catching: `NotFound` (404).
        - Rules that use the variable no longer find a value.
        """
        from ..api.event_orchestrations.delete_cache_var_on_service_orch import sync

        return sync(
            service_id,
            cache_variable_id,
            client=self._client,
        )

    def get_cache_variable_data_for_service(
        self,
        service_id: str,
        cache_variable_id: str,
    ) -> GetExternalDataCacheVarDataOnServiceOrchResult:
        """Returns the value that an external_data variable of a service's orchestration holds now.

        - `GET /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}/data`, OAuth scope
          `services.read`.
        - Worth catching: `NotFound` (404).
        - Only for variables of the external_data type.
        """
        from ..api.event_orchestrations.get_external_data_cache_var_data_on_service_orch import sync

        return sync(
            service_id,
            cache_variable_id,
            client=self._client,
        )

    def update_cache_variable_data_for_service(
        self,
        service_id: str,
        cache_variable_id: str,
        *,
        body: ExternalDataCacheVarDataOnServiceOrchUpdate | Mapping[str, Any],
    ) -> GetExternalDataCacheVarDataOnServiceOrchResult:
        """Sets the value that an external_data variable of a service's orchestration holds.

        - `PUT /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}/data`, OAuth scope
          `services.write`.
        - Worth catching: `NotFound` (404).
        - Only for variables of the external_data type.
        - The value expires after the variable's ttl_seconds.

        Args:
            body:
                cache_variable_data: Must be of the variable's data_type.
        """
        from ..api.event_orchestrations.update_external_data_cache_var_data_on_service_orch import sync

        return sync(
            service_id,
            cache_variable_id,
            client=self._client,
            body=body,
        )

    def delete_cache_variable_data_for_service(
        self,
        service_id: str,
        cache_variable_id: str,
    ) -> None:
        """Clears the value of an external_data variable of a service's orchestration; the variable stays.

        - `DELETE /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}/data`, OAuth scope
          `services.write`.
        - Worth catching: `NotFound` (404).
        - Only for variables of the external_data type.
        """
        from ..api.event_orchestrations.delete_external_data_cache_var_data_on_service_orch import sync

        return sync(
            service_id,
            cache_variable_id,
            client=self._client,
        )

    def get(
        self,
        id: str,
    ) -> Orchestration:
        """Returns an event orchestration with its integrations and the number of its routes.

        - `GET /event_orchestrations/{id}`, OAuth scope `event_orchestrations.read`.
        - Worth catching: `NotFound` (404).
        - Rules are read with the calls for the global, router, unrouted and service paths.
        """
        from ..api.event_orchestrations.get_orchestration import sync

        return sync(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        *,
        body: OrchestrationInput | Orchestration | Mapping[str, Any] | None = None,
    ) -> Orchestration:
        """Changes an event orchestration's name, description or team.

        - `PUT /event_orchestrations/{id}`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - Rules are not changed here but with the calls for the global, router, unrouted and service paths.

        Args:
            body:
                team: The team that owns the orchestration.
        """
        from ..api.event_orchestrations.update_orchestration import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Deletes an event orchestration with its rules and its integrations.

        - `DELETE /event_orchestrations/{id}`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - Events sent with its routing keys are no longer taken in.
        - Cannot be undone.
        """
        from ..api.event_orchestrations.delete_orchestration import sync

        return sync(
            id,
            client=self._client,
        )

    def list_cache_variables(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[CacheVariable]:
        """Lists the variables that keep values between events for the rules of an event orchestration.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /event_orchestrations/{id}/cache_variables`, OAuth scope `event_orchestrations.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.event_orchestrations.list_cache_var_on_global_orch import iterate

        return iterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_cache_variable(
        self,
        id: str,
        *,
        body: CacheVarOnGlobalOrchCreate | CacheVariable | Mapping[str, Any],
    ) -> CacheVariable:
        """Creates a cache variable, which keeps a value between events for the rules of an event orchestration.

        - `POST /event_orchestrations/{id}/cache_variables`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404).
        - The value of an external_data variable is set with `client.event_orchestrations.update_cache_variable_data`.

        Args:
            body:
                conditions: Which events the variable takes in, as expressions in PagerDuty Condition Language (PCL);
                    for recent_value and trigger_event_count.
                configuration: What the variable holds: recent_value keeps what regex finds in the event field source,
                    trigger_event_count counts events over ttl_seconds, external_data keeps a value that the API sets,
                    for ttl_seconds.
                name: By this name rules refer to the variable.
        """
        from ..api.event_orchestrations.create_cache_var_on_global_orch import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def get_cache_variable(
        self,
        id: str,
        cache_variable_id: str,
    ) -> CacheVariable:
        """Returns how one cache variable of an event orchestration is set up, without its value.

        - `GET /event_orchestrations/{id}/cache_variables/{cache_variable_id}`, OAuth scope `event_orchestrations.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.event_orchestrations.get_cache_var_on_global_orch import sync

        return sync(
            id,
            cache_variable_id,
            client=self._client,
        )

    def update_cache_variable(
        self,
        id: str,
        cache_variable_id: str,
        *,
        body: CacheVarOnGlobalOrchCreate | CacheVariable | Mapping[str, Any],
    ) -> CacheVariable:
        """Changes how a cache variable of an event orchestration is filled, or switches it off.

        - `PUT /event_orchestrations/{id}/cache_variables/{cache_variable_id}`, OAuth scope
          `event_orchestrations.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                conditions: Which events the variable takes in, as expressions in PagerDuty Condition Language (PCL);
                    for recent_value and trigger_event_count.
                configuration: What the variable holds: recent_value keeps what regex finds in the event field source,
                    trigger_event_count counts events over ttl_seconds, external_data keeps a value that the API sets,
                    for ttl_seconds.
                name: By this name rules refer to the variable.
        """
        from ..api.event_orchestrations.update_cache_var_on_global_orch import sync

        return sync(
            id,
            cache_variable_id,
            client=self._client,
            body=body,
        )

    def delete_cache_variable(
        self,
        id: str,
        cache_variable_id: str,
    ) -> None:
        """Deletes a cache variable of an event orchestration together with its value.

        - `DELETE /event_orchestrations/{id}/cache_variables/{cache_variable_id}`, OAuth scope
          `event_orchestrations.write`.
        - Worth catching: `NotFound` (404).
        - Rules that use the variable no longer find a value.
        """
        from ..api.event_orchestrations.delete_cache_var_on_global_orch import sync

        return sync(
            id,
            cache_variable_id,
            client=self._client,
        )

    def get_cache_variable_data(
        self,
        id: str,
        cache_variable_id: str,
    ) -> GetExternalDataCacheVarDataOnServiceOrchResult:
        """Returns the value that an external_data variable of an event orchestration holds now.

        - `GET /event_orchestrations/{id}/cache_variables/{cache_variable_id}/data`, OAuth scope
          `event_orchestrations.read`.
        - Worth catching: `NotFound` (404).
        - Only for variables of the external_data type.
        """
        from ..api.event_orchestrations.get_external_data_cache_var_data_on_global_orch import sync

        return sync(
            id,
            cache_variable_id,
            client=self._client,
        )

    def update_cache_variable_data(
        self,
        id: str,
        cache_variable_id: str,
        *,
        body: ExternalDataCacheVarDataOnGlobalOrchUpdate | Mapping[str, Any],
    ) -> GetExternalDataCacheVarDataOnServiceOrchResult:
        """Sets the value that an external_data variable of an event orchestration holds.

        - `PUT /event_orchestrations/{id}/cache_variables/{cache_variable_id}/data`, OAuth scope
          `event_orchestrations.write`.
        - Worth catching: `NotFound` (404).
        - Only for variables of the external_data type.
        - The value expires after the variable's ttl_seconds.

        Args:
            body:
                cache_variable_data: Must be of the variable's data_type.
        """
        from ..api.event_orchestrations.update_external_data_cache_var_data_on_global_orch import sync

        return sync(
            id,
            cache_variable_id,
            client=self._client,
            body=body,
        )

    def delete_cache_variable_data(
        self,
        id: str,
        cache_variable_id: str,
    ) -> None:
        """Clears the value of an external_data variable of an event orchestration; the variable stays.

        - `DELETE /event_orchestrations/{id}/cache_variables/{cache_variable_id}/data`, OAuth scope
          `event_orchestrations.write`.
        - Worth catching: `NotFound` (404).
        - Only for variables of the external_data type.
        """
        from ..api.event_orchestrations.delete_external_data_cache_var_data_on_global_orch import sync

        return sync(
            id,
            cache_variable_id,
            client=self._client,
        )

    def list_enablements(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[FeatureEnablement]:
        """Lists add-on features such as AIOps and whether an orchestration uses them.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /event_orchestrations/{id}/enablements`, OAuth scope `event_orchestrations.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.event_orchestrations.list_event_orchestration_feature_enablements import iterate

        return iterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def update_enablement(
        self,
        id: str,
        feature_name: Literal["aiops"],
        *,
        body: FeatureEnablementInput | FeatureEnablement | Mapping[str, Any],
    ) -> FeatureEnablement:
        """Switches a feature, AIOps, on or off for one orchestration.

        - `PUT /event_orchestrations/{id}/enablements/{feature_name}`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404).
        - The result can carry warnings about the feature.
        """
        from ..api.event_orchestrations.update_event_orchestration_feature_enablements import sync

        return sync(
            id,
            feature_name,
            client=self._client,
            body=body,
        )

    def get_global(
        self,
        id: str,
    ) -> OrchestrationGlobalOrchestrationPath:
        """Returns the global rules of an orchestration, which all its events pass before routing.

        - `GET /event_orchestrations/{id}/global`, OAuth scope `event_orchestrations.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.event_orchestrations.get_orch_path_global import sync

        return sync(
            id,
            client=self._client,
        )

    def update_global(
        self,
        id: str,
        *,
        body: OrchPathGlobalUpdate | Mapping[str, Any] | None = None,
    ) -> UpdateOrchPathGlobalResult:
        """Replaces the global rules of an orchestration, which all its events pass before routing.

        - `PUT /event_orchestrations/{id}/global`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - All rules of the path are replaced; a rule that is not sent is removed.
        - Look at warnings in the result: they name parts that the plan does not allow or that are not valid.

        Args:
            body:
                catch_all: What happens to events that no rule matched.
                sets: Sets of rules; the first set has the id start, and a rule's route_to names another set. conditions
                    are in PagerDuty Condition Language (PCL), suspend is in seconds.
        """
        from ..api.event_orchestrations.update_orch_path_global import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def list_integrations(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[OrchestrationIntegration]:
        """Lists the integrations, each with a routing key, through which an orchestration gets events.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /event_orchestrations/{id}/integrations`, OAuth scope `event_orchestrations.read`.
        """
        from ..api.event_orchestrations.list_orchestration_integrations import iterate

        return iterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_integration(
        self,
        id: str,
        *,
        body: OrchestrationIntegrationPost | OrchestrationIntegration | Mapping[str, Any],
    ) -> OrchestrationIntegration:
        """Adds an integration to an orchestration, which gives it another routing key.

        - `POST /event_orchestrations/{id}/integrations`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - The routing key is among the parameters of the result.
        """
        from ..api.event_orchestrations.post_orchestration_integration import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def migrate_integration(
        self,
        id: str,
        *,
        body: OrchestrationIntegrationMigrate | Mapping[str, Any],
    ) -> ListOrchestrationIntegrationsPage:
        """Moves an integration with its routing key from another orchestration to this one.

        - `POST /event_orchestrations/{id}/integrations/migration`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - From then on, events sent with the routing key run through the rules of the new orchestration.
        - The result lists all integrations of the new orchestration.

        Args:
            id: The orchestration that gets the integration.
            body:
                integration_id: The integration to move.
                source_id: The orchestration that has it now.
        """
        from ..api.event_orchestrations.migrate_orchestration_integration import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def get_integration(
        self,
        id: str,
        integration_id: str,
    ) -> OrchestrationIntegration:
        """Returns one integration of an event orchestration with its routing key.

        - `GET /event_orchestrations/{id}/integrations/{integration_id}`, OAuth scope `event_orchestrations.read`.
        """
        from ..api.event_orchestrations.get_orchestration_integration import sync

        return sync(
            id,
            integration_id,
            client=self._client,
        )

    def update_integration(
        self,
        id: str,
        integration_id: str,
        *,
        body: OrchestrationIntegrationPost | OrchestrationIntegration | Mapping[str, Any],
    ) -> OrchestrationIntegration:
        """Relabels an integration of an event orchestration.

        - `PUT /event_orchestrations/{id}/integrations/{integration_id}`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - The routing key stays the same.
        """
        from ..api.event_orchestrations.update_orchestration_integration import sync

        return sync(
            id,
            integration_id,
            client=self._client,
            body=body,
        )

    def delete_integration(
        self,
        id: str,
        integration_id: str,
    ) -> None:
        """Deletes an integration of an event orchestration, and with it a routing key.

        - `DELETE /event_orchestrations/{id}/integrations/{integration_id}`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - Events sent with that routing key are no longer taken in.
        """
        from ..api.event_orchestrations.delete_orchestration_integration import sync

        return sync(
            id,
            integration_id,
            client=self._client,
        )

    def get_router(
        self,
        id: str,
    ) -> OrchestrationRouterOrchestrationPath:
        """Returns the rules by which an orchestration routes events to services.

        - `GET /event_orchestrations/{id}/router`, OAuth scope `event_orchestrations.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.event_orchestrations.get_orch_path_router import sync

        return sync(
            id,
            client=self._client,
        )

    def update_router(
        self,
        id: str,
        *,
        body: OrchPathRouterUpdate | Mapping[str, Any] | None = None,
    ) -> UpdateOrchPathRouterResult:
        """Replaces the rules by which an orchestration routes events to services.

        - `PUT /event_orchestrations/{id}/router`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - All rules of the path are replaced; a rule that is not sent is removed.
        - Look at warnings in the result: they name parts that the plan does not allow or that are not valid.

        Args:
            body:
                catch_all: Where events go that no rule matched: a service's id in route_to, or unrouted (the default).
                sets: Exactly one set, with the id start; a rule's route_to is the id of a service, conditions are in
                    PagerDuty Condition Language (PCL).
        """
        from ..api.event_orchestrations.update_orch_path_router import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def get_unrouted(
        self,
        id: str,
    ) -> OrchestrationUnroutedOrchestrationPath:
        """Returns the rules for events that an orchestration's router sent to no service.

        - `GET /event_orchestrations/{id}/unrouted`, OAuth scope `event_orchestrations.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.event_orchestrations.get_orch_path_unrouted import sync

        return sync(
            id,
            client=self._client,
        )

    def update_unrouted(
        self,
        id: str,
        *,
        body: OrchPathUnroutedUpdate | Mapping[str, Any] | None = None,
    ) -> UpdateOrchPathUnroutedResult:
        """Replaces the rules for events that an orchestration's router sent to no service.

        - `PUT /event_orchestrations/{id}/unrouted`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - All rules of the path are replaced; a rule that is not sent is removed.
        - Look at warnings in the result: they name parts that the plan does not allow or that are not valid.

        Args:
            body:
                catch_all: What happens to events that no rule matched.
                sets: Sets of rules; the first set has the id start, and a rule's route_to names another set. conditions
                    are in PagerDuty Condition Language (PCL).
        """
        from ..api.event_orchestrations.update_orch_path_unrouted import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )


class EventOrchestrationsWithResponse(Resource):
    """The methods of `client.event_orchestrations`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(EventOrchestrationsResource.list)
    create = with_response(EventOrchestrationsResource.create)
    get_for_service = with_response(EventOrchestrationsResource.get_for_service)
    update_for_service = with_response(EventOrchestrationsResource.update_for_service)
    get_active_status_for_service = with_response(EventOrchestrationsResource.get_active_status_for_service)
    update_active_status_for_service = with_response(EventOrchestrationsResource.update_active_status_for_service)
    list_cache_variables_for_service = page_with_response(EventOrchestrationsResource.list_cache_variables_for_service)
    create_cache_variable_for_service = with_response(EventOrchestrationsResource.create_cache_variable_for_service)
    get_cache_variable_for_service = with_response(EventOrchestrationsResource.get_cache_variable_for_service)
    update_cache_variable_for_service = with_response(EventOrchestrationsResource.update_cache_variable_for_service)
    delete_cache_variable_for_service = with_response(EventOrchestrationsResource.delete_cache_variable_for_service)
    get_cache_variable_data_for_service = with_response(EventOrchestrationsResource.get_cache_variable_data_for_service)
    update_cache_variable_data_for_service = with_response(
        EventOrchestrationsResource.update_cache_variable_data_for_service
    )
    delete_cache_variable_data_for_service = with_response(
        EventOrchestrationsResource.delete_cache_variable_data_for_service
    )
    get = with_response(EventOrchestrationsResource.get)
    update = with_response(EventOrchestrationsResource.update)
    delete = with_response(EventOrchestrationsResource.delete)
    list_cache_variables = page_with_response(EventOrchestrationsResource.list_cache_variables)
    create_cache_variable = with_response(EventOrchestrationsResource.create_cache_variable)
    get_cache_variable = with_response(EventOrchestrationsResource.get_cache_variable)
    update_cache_variable = with_response(EventOrchestrationsResource.update_cache_variable)
    delete_cache_variable = with_response(EventOrchestrationsResource.delete_cache_variable)
    get_cache_variable_data = with_response(EventOrchestrationsResource.get_cache_variable_data)
    update_cache_variable_data = with_response(EventOrchestrationsResource.update_cache_variable_data)
    delete_cache_variable_data = with_response(EventOrchestrationsResource.delete_cache_variable_data)
    list_enablements = page_with_response(EventOrchestrationsResource.list_enablements)
    update_enablement = with_response(EventOrchestrationsResource.update_enablement)
    get_global = with_response(EventOrchestrationsResource.get_global)
    update_global = with_response(EventOrchestrationsResource.update_global)
    list_integrations = page_with_response(EventOrchestrationsResource.list_integrations)
    create_integration = with_response(EventOrchestrationsResource.create_integration)
    migrate_integration = with_response(EventOrchestrationsResource.migrate_integration)
    get_integration = with_response(EventOrchestrationsResource.get_integration)
    update_integration = with_response(EventOrchestrationsResource.update_integration)
    delete_integration = with_response(EventOrchestrationsResource.delete_integration)
    get_router = with_response(EventOrchestrationsResource.get_router)
    update_router = with_response(EventOrchestrationsResource.update_router)
    get_unrouted = with_response(EventOrchestrationsResource.get_unrouted)
    update_unrouted = with_response(EventOrchestrationsResource.update_unrouted)


class AsyncEventOrchestrationsResource(Resource):
    """Event orchestrations: rules that route and process incoming events.

    The property `event_orchestrations` of `AsyncClient`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.event_orchestrations`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncEventOrchestrationsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncEventOrchestrationsWithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        sort_by: Literal["name:asc", "name:desc", "routes:asc", "routes:desc", "created_at:asc", "created_at:desc"]
        | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[ListEventOrchestrationsPageOrchestration]:
        """Lists the account's event orchestrations, which sort and route incoming events.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /event_orchestrations`, OAuth scope `event_orchestrations.read`.
        - Worth catching: `NotFound` (404).
        - Integrations are not included here.

        Args:
            sort_by: name:asc by default; routes is the number of services that the orchestration routes to.
        """
        from ..api.event_orchestrations.list_event_orchestrations import aiterate

        return aiterate(
            client=self._client,
            limit=limit,
            sort_by=sort_by,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: OrchestrationInput | Orchestration | Mapping[str, Any] | None = None,
    ) -> Orchestration:
        """Creates an event orchestration, which sorts, changes and routes incoming events by rules.

        - `POST /event_orchestrations`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - Its routing key is in the integrations of the result.

        Args:
            body:
                team: The team that owns the orchestration.
        """
        from ..api.event_orchestrations.post_orchestration import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get_for_service(
        self,
        service_id: str,
        *,
        include: Sequence[Literal["migrated_metadata"]] | None = None,
    ) -> ServiceOrchestrationOrchestrationPath:
        """Returns the orchestration rules of a service, for events that were routed to it.

        - `GET /event_orchestrations/services/{service_id}`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: migrated_metadata adds when, by whom and from what the rules were migrated.
        """
        from ..api.event_orchestrations.get_orch_path_service import asyncio

        return await asyncio(
            service_id,
            client=self._client,
            include=include,
        )

    async def update_for_service(
        self,
        service_id: str,
        *,
        body: OrchPathServiceUpdate | Mapping[str, Any] | None = None,
    ) -> UpdateOrchPathServiceResult:
        """Replaces the orchestration rules of a service.

        - `PUT /event_orchestrations/services/{service_id}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - All rules of the path are replaced; a rule that is not sent is removed.
        - Look at warnings in the result: they name parts that the plan does not allow or that are not valid.
        - The rules are in force only where `client.event_orchestrations.get_active_status_for_service` says so.

        Args:
            body:
                catch_all: What happens to events that no rule matched.
                sets: Sets of rules; the first set has the id start, and a rule's route_to names another set. conditions
                    are in PagerDuty Condition Language (PCL), suspend is in seconds.
        """
        from ..api.event_orchestrations.update_orch_path_service import asyncio

        return await asyncio(
            service_id,
            client=self._client,
            body=body,
        )

    async def get_active_status_for_service(
        self,
        service_id: str,
    ) -> OrchestrationPathServiceActiveResponse:
        """Tells whether the orchestration rules of a service are in force.

        - `GET /event_orchestrations/services/{service_id}/active`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.event_orchestrations.get_orch_active_status import asyncio

        return await asyncio(
            service_id,
            client=self._client,
        )

    async def update_active_status_for_service(
        self,
        service_id: str,
        *,
        body: OrchestrationPathServiceActiveResponseInput
        | OrchestrationPathServiceActiveResponse
        | Mapping[str, Any]
        | None = None,
    ) -> OrchestrationPathServiceActiveResponse:
        """Puts the orchestration rules of a service in force, or out of force.

        - `PUT /event_orchestrations/services/{service_id}/active`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).

        Args:
            body:
                active: False keeps the rules but does not apply them.
        """
        from ..api.event_orchestrations.update_orch_active_status import asyncio

        return await asyncio(
            service_id,
            client=self._client,
            body=body,
        )

    def list_cache_variables_for_service(
        self,
        service_id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[CacheVariable]:
        """Lists the variables that keep values between events for the rules of a service's orchestration.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /event_orchestrations/services/{service_id}/cache_variables`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.event_orchestrations.list_cache_var_on_service_orch import aiterate

        return aiterate(
            service_id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_cache_variable_for_service(
        self,
        service_id: str,
        *,
        body: CacheVarOnServiceOrchCreate | CacheVariable | Mapping[str, Any],
    ) -> CacheVariable:
        """Creates a cache variable, which keeps a value between events for the rules of a service's orchestration.

        - `POST /event_orchestrations/services/{service_id}/cache_variables`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).
        - The value of an external_data variable is set with
          `client.event_orchestrations.update_cache_variable_data_for_service`.

        Args:
            body:
                conditions: Which events the variable takes in, as expressions in PagerDuty Condition Language (PCL);
                    for recent_value and trigger_event_count.
                configuration: What the variable holds: recent_value keeps what regex finds in the event field source,
                    trigger_event_count counts events over ttl_seconds, external_data keeps a value that the API sets,
                    for ttl_seconds.
                name: By this name rules refer to the variable.
        """
        from ..api.event_orchestrations.create_cache_var_on_service_orch import asyncio

        return await asyncio(
            service_id,
            client=self._client,
            body=body,
        )

    async def get_cache_variable_for_service(
        self,
        service_id: str,
        cache_variable_id: str,
    ) -> CacheVariable:
        """Returns how one cache variable of a service's orchestration is set up, without its value.

        - `GET /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}`, OAuth scope
          `services.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.event_orchestrations.get_cache_var_on_service_orch import asyncio

        return await asyncio(
            service_id,
            cache_variable_id,
            client=self._client,
        )

    async def update_cache_variable_for_service(
        self,
        service_id: str,
        cache_variable_id: str,
        *,
        body: CacheVarOnServiceOrchCreate | CacheVariable | Mapping[str, Any],
    ) -> CacheVariable:
        """Changes how a cache variable of a service's orchestration is filled, or switches it off.

        - `PUT /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}`, OAuth scope
          `services.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                conditions: Which events the variable takes in, as expressions in PagerDuty Condition Language (PCL);
                    for recent_value and trigger_event_count.
                configuration: What the variable holds: recent_value keeps what regex finds in the event field source,
                    trigger_event_count counts events over ttl_seconds, external_data keeps a value that the API sets,
                    for ttl_seconds.
                name: By this name rules refer to the variable.
        """
        from ..api.event_orchestrations.update_cache_var_on_service_orch import asyncio

        return await asyncio(
            service_id,
            cache_variable_id,
            client=self._client,
            body=body,
        )

    async def delete_cache_variable_for_service(
        self,
        service_id: str,
        cache_variable_id: str,
    ) -> None:
        """Deletes a cache variable of a service's orchestration together with its value.

        - `DELETE /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}`, OAuth scope
          `services.write`.
        - Worth catching: `NotFound` (404).
        - Rules that use the variable no longer find a value.
        """
        from ..api.event_orchestrations.delete_cache_var_on_service_orch import asyncio

        return await asyncio(
            service_id,
            cache_variable_id,
            client=self._client,
        )

    async def get_cache_variable_data_for_service(
        self,
        service_id: str,
        cache_variable_id: str,
    ) -> GetExternalDataCacheVarDataOnServiceOrchResult:
        """Returns the value that an external_data variable of a service's orchestration holds now.

        - `GET /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}/data`, OAuth scope
          `services.read`.
        - Worth catching: `NotFound` (404).
        - Only for variables of the external_data type.
        """
        from ..api.event_orchestrations.get_external_data_cache_var_data_on_service_orch import asyncio

        return await asyncio(
            service_id,
            cache_variable_id,
            client=self._client,
        )

    async def update_cache_variable_data_for_service(
        self,
        service_id: str,
        cache_variable_id: str,
        *,
        body: ExternalDataCacheVarDataOnServiceOrchUpdate | Mapping[str, Any],
    ) -> GetExternalDataCacheVarDataOnServiceOrchResult:
        """Sets the value that an external_data variable of a service's orchestration holds.

        - `PUT /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}/data`, OAuth scope
          `services.write`.
        - Worth catching: `NotFound` (404).
        - Only for variables of the external_data type.
        - The value expires after the variable's ttl_seconds.

        Args:
            body:
                cache_variable_data: Must be of the variable's data_type.
        """
        from ..api.event_orchestrations.update_external_data_cache_var_data_on_service_orch import asyncio

        return await asyncio(
            service_id,
            cache_variable_id,
            client=self._client,
            body=body,
        )

    async def delete_cache_variable_data_for_service(
        self,
        service_id: str,
        cache_variable_id: str,
    ) -> None:
        """Clears the value of an external_data variable of a service's orchestration; the variable stays.

        - `DELETE /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}/data`, OAuth scope
          `services.write`.
        - Worth catching: `NotFound` (404).
        - Only for variables of the external_data type.
        """
        from ..api.event_orchestrations.delete_external_data_cache_var_data_on_service_orch import asyncio

        return await asyncio(
            service_id,
            cache_variable_id,
            client=self._client,
        )

    async def get(
        self,
        id: str,
    ) -> Orchestration:
        """Returns an event orchestration with its integrations and the number of its routes.

        - `GET /event_orchestrations/{id}`, OAuth scope `event_orchestrations.read`.
        - Worth catching: `NotFound` (404).
        - Rules are read with the calls for the global, router, unrouted and service paths.
        """
        from ..api.event_orchestrations.get_orchestration import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        body: OrchestrationInput | Orchestration | Mapping[str, Any] | None = None,
    ) -> Orchestration:
        """Changes an event orchestration's name, description or team.

        - `PUT /event_orchestrations/{id}`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - Rules are not changed here but with the calls for the global, router, unrouted and service paths.

        Args:
            body:
                team: The team that owns the orchestration.
        """
        from ..api.event_orchestrations.update_orchestration import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Deletes an event orchestration with its rules and its integrations.

        - `DELETE /event_orchestrations/{id}`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - Events sent with its routing keys are no longer taken in.
        - Cannot be undone.
        """
        from ..api.event_orchestrations.delete_orchestration import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    def list_cache_variables(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[CacheVariable]:
        """Lists the variables that keep values between events for the rules of an event orchestration.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /event_orchestrations/{id}/cache_variables`, OAuth scope `event_orchestrations.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.event_orchestrations.list_cache_var_on_global_orch import aiterate

        return aiterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_cache_variable(
        self,
        id: str,
        *,
        body: CacheVarOnGlobalOrchCreate | CacheVariable | Mapping[str, Any],
    ) -> CacheVariable:
        """Creates a cache variable, which keeps a value between events for the rules of an event orchestration.

        - `POST /event_orchestrations/{id}/cache_variables`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404).
        - The value of an external_data variable is set with `client.event_orchestrations.update_cache_variable_data`.

        Args:
            body:
                conditions: Which events the variable takes in, as expressions in PagerDuty Condition Language (PCL);
                    for recent_value and trigger_event_count.
                configuration: What the variable holds: recent_value keeps what regex finds in the event field source,
                    trigger_event_count counts events over ttl_seconds, external_data keeps a value that the API sets,
                    for ttl_seconds.
                name: By this name rules refer to the variable.
        """
        from ..api.event_orchestrations.create_cache_var_on_global_orch import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def get_cache_variable(
        self,
        id: str,
        cache_variable_id: str,
    ) -> CacheVariable:
        """Returns how one cache variable of an event orchestration is set up, without its value.

        - `GET /event_orchestrations/{id}/cache_variables/{cache_variable_id}`, OAuth scope `event_orchestrations.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.event_orchestrations.get_cache_var_on_global_orch import asyncio

        return await asyncio(
            id,
            cache_variable_id,
            client=self._client,
        )

    async def update_cache_variable(
        self,
        id: str,
        cache_variable_id: str,
        *,
        body: CacheVarOnGlobalOrchCreate | CacheVariable | Mapping[str, Any],
    ) -> CacheVariable:
        """Changes how a cache variable of an event orchestration is filled, or switches it off.

        - `PUT /event_orchestrations/{id}/cache_variables/{cache_variable_id}`, OAuth scope
          `event_orchestrations.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                conditions: Which events the variable takes in, as expressions in PagerDuty Condition Language (PCL);
                    for recent_value and trigger_event_count.
                configuration: What the variable holds: recent_value keeps what regex finds in the event field source,
                    trigger_event_count counts events over ttl_seconds, external_data keeps a value that the API sets,
                    for ttl_seconds.
                name: By this name rules refer to the variable.
        """
        from ..api.event_orchestrations.update_cache_var_on_global_orch import asyncio

        return await asyncio(
            id,
            cache_variable_id,
            client=self._client,
            body=body,
        )

    async def delete_cache_variable(
        self,
        id: str,
        cache_variable_id: str,
    ) -> None:
        """Deletes a cache variable of an event orchestration together with its value.

        - `DELETE /event_orchestrations/{id}/cache_variables/{cache_variable_id}`, OAuth scope
          `event_orchestrations.write`.
        - Worth catching: `NotFound` (404).
        - Rules that use the variable no longer find a value.
        """
        from ..api.event_orchestrations.delete_cache_var_on_global_orch import asyncio

        return await asyncio(
            id,
            cache_variable_id,
            client=self._client,
        )

    async def get_cache_variable_data(
        self,
        id: str,
        cache_variable_id: str,
    ) -> GetExternalDataCacheVarDataOnServiceOrchResult:
        """Returns the value that an external_data variable of an event orchestration holds now.

        - `GET /event_orchestrations/{id}/cache_variables/{cache_variable_id}/data`, OAuth scope
          `event_orchestrations.read`.
        - Worth catching: `NotFound` (404).
        - Only for variables of the external_data type.
        """
        from ..api.event_orchestrations.get_external_data_cache_var_data_on_global_orch import asyncio

        return await asyncio(
            id,
            cache_variable_id,
            client=self._client,
        )

    async def update_cache_variable_data(
        self,
        id: str,
        cache_variable_id: str,
        *,
        body: ExternalDataCacheVarDataOnGlobalOrchUpdate | Mapping[str, Any],
    ) -> GetExternalDataCacheVarDataOnServiceOrchResult:
        """Sets the value that an external_data variable of an event orchestration holds.

        - `PUT /event_orchestrations/{id}/cache_variables/{cache_variable_id}/data`, OAuth scope
          `event_orchestrations.write`.
        - Worth catching: `NotFound` (404).
        - Only for variables of the external_data type.
        - The value expires after the variable's ttl_seconds.

        Args:
            body:
                cache_variable_data: Must be of the variable's data_type.
        """
        from ..api.event_orchestrations.update_external_data_cache_var_data_on_global_orch import asyncio

        return await asyncio(
            id,
            cache_variable_id,
            client=self._client,
            body=body,
        )

    async def delete_cache_variable_data(
        self,
        id: str,
        cache_variable_id: str,
    ) -> None:
        """Clears the value of an external_data variable of an event orchestration; the variable stays.

        - `DELETE /event_orchestrations/{id}/cache_variables/{cache_variable_id}/data`, OAuth scope
          `event_orchestrations.write`.
        - Worth catching: `NotFound` (404).
        - Only for variables of the external_data type.
        """
        from ..api.event_orchestrations.delete_external_data_cache_var_data_on_global_orch import asyncio

        return await asyncio(
            id,
            cache_variable_id,
            client=self._client,
        )

    def list_enablements(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[FeatureEnablement]:
        """Lists add-on features such as AIOps and whether an orchestration uses them.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /event_orchestrations/{id}/enablements`, OAuth scope `event_orchestrations.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.event_orchestrations.list_event_orchestration_feature_enablements import aiterate

        return aiterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def update_enablement(
        self,
        id: str,
        feature_name: Literal["aiops"],
        *,
        body: FeatureEnablementInput | FeatureEnablement | Mapping[str, Any],
    ) -> FeatureEnablement:
        """Switches a feature, AIOps, on or off for one orchestration.

        - `PUT /event_orchestrations/{id}/enablements/{feature_name}`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404).
        - The result can carry warnings about the feature.
        """
        from ..api.event_orchestrations.update_event_orchestration_feature_enablements import asyncio

        return await asyncio(
            id,
            feature_name,
            client=self._client,
            body=body,
        )

    async def get_global(
        self,
        id: str,
    ) -> OrchestrationGlobalOrchestrationPath:
        """Returns the global rules of an orchestration, which all its events pass before routing.

        - `GET /event_orchestrations/{id}/global`, OAuth scope `event_orchestrations.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.event_orchestrations.get_orch_path_global import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update_global(
        self,
        id: str,
        *,
        body: OrchPathGlobalUpdate | Mapping[str, Any] | None = None,
    ) -> UpdateOrchPathGlobalResult:
        """Replaces the global rules of an orchestration, which all its events pass before routing.

        - `PUT /event_orchestrations/{id}/global`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - All rules of the path are replaced; a rule that is not sent is removed.
        - Look at warnings in the result: they name parts that the plan does not allow or that are not valid.

        Args:
            body:
                catch_all: What happens to events that no rule matched.
                sets: Sets of rules; the first set has the id start, and a rule's route_to names another set. conditions
                    are in PagerDuty Condition Language (PCL), suspend is in seconds.
        """
        from ..api.event_orchestrations.update_orch_path_global import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    def list_integrations(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[OrchestrationIntegration]:
        """Lists the integrations, each with a routing key, through which an orchestration gets events.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /event_orchestrations/{id}/integrations`, OAuth scope `event_orchestrations.read`.
        """
        from ..api.event_orchestrations.list_orchestration_integrations import aiterate

        return aiterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_integration(
        self,
        id: str,
        *,
        body: OrchestrationIntegrationPost | OrchestrationIntegration | Mapping[str, Any],
    ) -> OrchestrationIntegration:
        """Adds an integration to an orchestration, which gives it another routing key.

        - `POST /event_orchestrations/{id}/integrations`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - The routing key is among the parameters of the result.
        """
        from ..api.event_orchestrations.post_orchestration_integration import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def migrate_integration(
        self,
        id: str,
        *,
        body: OrchestrationIntegrationMigrate | Mapping[str, Any],
    ) -> ListOrchestrationIntegrationsPage:
        """Moves an integration with its routing key from another orchestration to this one.

        - `POST /event_orchestrations/{id}/integrations/migration`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - From then on, events sent with the routing key run through the rules of the new orchestration.
        - The result lists all integrations of the new orchestration.

        Args:
            id: The orchestration that gets the integration.
            body:
                integration_id: The integration to move.
                source_id: The orchestration that has it now.
        """
        from ..api.event_orchestrations.migrate_orchestration_integration import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def get_integration(
        self,
        id: str,
        integration_id: str,
    ) -> OrchestrationIntegration:
        """Returns one integration of an event orchestration with its routing key.

        - `GET /event_orchestrations/{id}/integrations/{integration_id}`, OAuth scope `event_orchestrations.read`.
        """
        from ..api.event_orchestrations.get_orchestration_integration import asyncio

        return await asyncio(
            id,
            integration_id,
            client=self._client,
        )

    async def update_integration(
        self,
        id: str,
        integration_id: str,
        *,
        body: OrchestrationIntegrationPost | OrchestrationIntegration | Mapping[str, Any],
    ) -> OrchestrationIntegration:
        """Relabels an integration of an event orchestration.

        - `PUT /event_orchestrations/{id}/integrations/{integration_id}`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - The routing key stays the same.
        """
        from ..api.event_orchestrations.update_orchestration_integration import asyncio

        return await asyncio(
            id,
            integration_id,
            client=self._client,
            body=body,
        )

    async def delete_integration(
        self,
        id: str,
        integration_id: str,
    ) -> None:
        """Deletes an integration of an event orchestration, and with it a routing key.

        - `DELETE /event_orchestrations/{id}/integrations/{integration_id}`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - Events sent with that routing key are no longer taken in.
        """
        from ..api.event_orchestrations.delete_orchestration_integration import asyncio

        return await asyncio(
            id,
            integration_id,
            client=self._client,
        )

    async def get_router(
        self,
        id: str,
    ) -> OrchestrationRouterOrchestrationPath:
        """Returns the rules by which an orchestration routes events to services.

        - `GET /event_orchestrations/{id}/router`, OAuth scope `event_orchestrations.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.event_orchestrations.get_orch_path_router import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update_router(
        self,
        id: str,
        *,
        body: OrchPathRouterUpdate | Mapping[str, Any] | None = None,
    ) -> UpdateOrchPathRouterResult:
        """Replaces the rules by which an orchestration routes events to services.

        - `PUT /event_orchestrations/{id}/router`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - All rules of the path are replaced; a rule that is not sent is removed.
        - Look at warnings in the result: they name parts that the plan does not allow or that are not valid.

        Args:
            body:
                catch_all: Where events go that no rule matched: a service's id in route_to, or unrouted (the default).
                sets: Exactly one set, with the id start; a rule's route_to is the id of a service, conditions are in
                    PagerDuty Condition Language (PCL).
        """
        from ..api.event_orchestrations.update_orch_path_router import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def get_unrouted(
        self,
        id: str,
    ) -> OrchestrationUnroutedOrchestrationPath:
        """Returns the rules for events that an orchestration's router sent to no service.

        - `GET /event_orchestrations/{id}/unrouted`, OAuth scope `event_orchestrations.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.event_orchestrations.get_orch_path_unrouted import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update_unrouted(
        self,
        id: str,
        *,
        body: OrchPathUnroutedUpdate | Mapping[str, Any] | None = None,
    ) -> UpdateOrchPathUnroutedResult:
        """Replaces the rules for events that an orchestration's router sent to no service.

        - `PUT /event_orchestrations/{id}/unrouted`, OAuth scope `event_orchestrations.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - All rules of the path are replaced; a rule that is not sent is removed.
        - Look at warnings in the result: they name parts that the plan does not allow or that are not valid.

        Args:
            body:
                catch_all: What happens to events that no rule matched.
                sets: Sets of rules; the first set has the id start, and a rule's route_to names another set. conditions
                    are in PagerDuty Condition Language (PCL).
        """
        from ..api.event_orchestrations.update_orch_path_unrouted import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )


class AsyncEventOrchestrationsWithResponse(Resource):
    """The methods of `client.event_orchestrations`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncEventOrchestrationsResource.list)
    create = awith_response(AsyncEventOrchestrationsResource.create)
    get_for_service = awith_response(AsyncEventOrchestrationsResource.get_for_service)
    update_for_service = awith_response(AsyncEventOrchestrationsResource.update_for_service)
    get_active_status_for_service = awith_response(AsyncEventOrchestrationsResource.get_active_status_for_service)
    update_active_status_for_service = awith_response(AsyncEventOrchestrationsResource.update_active_status_for_service)
    list_cache_variables_for_service = apage_with_response(
        AsyncEventOrchestrationsResource.list_cache_variables_for_service
    )
    create_cache_variable_for_service = awith_response(
        AsyncEventOrchestrationsResource.create_cache_variable_for_service
    )
    get_cache_variable_for_service = awith_response(AsyncEventOrchestrationsResource.get_cache_variable_for_service)
    update_cache_variable_for_service = awith_response(
        AsyncEventOrchestrationsResource.update_cache_variable_for_service
    )
    delete_cache_variable_for_service = awith_response(
        AsyncEventOrchestrationsResource.delete_cache_variable_for_service
    )
    get_cache_variable_data_for_service = awith_response(
        AsyncEventOrchestrationsResource.get_cache_variable_data_for_service
    )
    update_cache_variable_data_for_service = awith_response(
        AsyncEventOrchestrationsResource.update_cache_variable_data_for_service
    )
    delete_cache_variable_data_for_service = awith_response(
        AsyncEventOrchestrationsResource.delete_cache_variable_data_for_service
    )
    get = awith_response(AsyncEventOrchestrationsResource.get)
    update = awith_response(AsyncEventOrchestrationsResource.update)
    delete = awith_response(AsyncEventOrchestrationsResource.delete)
    list_cache_variables = apage_with_response(AsyncEventOrchestrationsResource.list_cache_variables)
    create_cache_variable = awith_response(AsyncEventOrchestrationsResource.create_cache_variable)
    get_cache_variable = awith_response(AsyncEventOrchestrationsResource.get_cache_variable)
    update_cache_variable = awith_response(AsyncEventOrchestrationsResource.update_cache_variable)
    delete_cache_variable = awith_response(AsyncEventOrchestrationsResource.delete_cache_variable)
    get_cache_variable_data = awith_response(AsyncEventOrchestrationsResource.get_cache_variable_data)
    update_cache_variable_data = awith_response(AsyncEventOrchestrationsResource.update_cache_variable_data)
    delete_cache_variable_data = awith_response(AsyncEventOrchestrationsResource.delete_cache_variable_data)
    list_enablements = apage_with_response(AsyncEventOrchestrationsResource.list_enablements)
    update_enablement = awith_response(AsyncEventOrchestrationsResource.update_enablement)
    get_global = awith_response(AsyncEventOrchestrationsResource.get_global)
    update_global = awith_response(AsyncEventOrchestrationsResource.update_global)
    list_integrations = apage_with_response(AsyncEventOrchestrationsResource.list_integrations)
    create_integration = awith_response(AsyncEventOrchestrationsResource.create_integration)
    migrate_integration = awith_response(AsyncEventOrchestrationsResource.migrate_integration)
    get_integration = awith_response(AsyncEventOrchestrationsResource.get_integration)
    update_integration = awith_response(AsyncEventOrchestrationsResource.update_integration)
    delete_integration = awith_response(AsyncEventOrchestrationsResource.delete_integration)
    get_router = awith_response(AsyncEventOrchestrationsResource.get_router)
    update_router = awith_response(AsyncEventOrchestrationsResource.update_router)
    get_unrouted = awith_response(AsyncEventOrchestrationsResource.get_unrouted)
    update_unrouted = awith_response(AsyncEventOrchestrationsResource.update_unrouted)
