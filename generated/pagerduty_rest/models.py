"""All models, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._models.acknowledge_log_entry import AcknowledgeLogEntry as AcknowledgeLogEntry
    from ._models.acknowledge_log_entry_event_details import (
        AcknowledgeLogEntryEventDetails as AcknowledgeLogEntryEventDetails,
    )
    from ._models.acknowledgement import Acknowledgement as Acknowledgement
    from ._models.acknowledger_reference import AcknowledgerReference as AcknowledgerReference
    from ._models.action_envelope import ActionEnvelope as ActionEnvelope
    from ._models.action_reference import ActionReference as ActionReference
    from ._models.add_event_enrichment_associations_page import (
        AddEventEnrichmentAssociationsPage as AddEventEnrichmentAssociationsPage,
    )
    from ._models.add_event_enrichment_associations_page_association import (
        AddEventEnrichmentAssociationsPageAssociation as AddEventEnrichmentAssociationsPageAssociation,
    )
    from ._models.add_event_enrichment_associations_result import (
        AddEventEnrichmentAssociationsResult as AddEventEnrichmentAssociationsResult,
    )
    from ._models.add_event_enrichment_associations_result_association import (
        AddEventEnrichmentAssociationsResultAssociation as AddEventEnrichmentAssociationsResultAssociation,
    )
    from ._models.addon import Addon as Addon
    from ._models.addon_envelope import AddonEnvelope as AddonEnvelope
    from ._models.addon_input import AddonInput as AddonInput
    from ._models.addon_reference import AddonReference as AddonReference
    from ._models.addon_update import AddonUpdate as AddonUpdate
    from ._models.agent_reference import AgentReference as AgentReference
    from ._models.alert import Alert as Alert
    from ._models.alert_body import AlertBody as AlertBody
    from ._models.alert_count import AlertCount as AlertCount
    from ._models.alert_envelope import AlertEnvelope as AlertEnvelope
    from ._models.alert_grouping_parameters import AlertGroupingParameters as AlertGroupingParameters
    from ._models.alert_grouping_parameters_config import AlertGroupingParametersConfig as AlertGroupingParametersConfig
    from ._models.alert_grouping_parameters_config_input import (
        AlertGroupingParametersConfigInput as AlertGroupingParametersConfigInput,
    )
    from ._models.alert_grouping_parameters_input import AlertGroupingParametersInput as AlertGroupingParametersInput
    from ._models.alert_grouping_parameters_reference import (
        AlertGroupingParametersReference as AlertGroupingParametersReference,
    )
    from ._models.alert_grouping_parameters_reference_input import (
        AlertGroupingParametersReferenceInput as AlertGroupingParametersReferenceInput,
    )
    from ._models.alert_grouping_setting import AlertGroupingSetting as AlertGroupingSetting
    from ._models.alert_grouping_setting_config import AlertGroupingSettingConfig as AlertGroupingSettingConfig
    from ._models.alert_grouping_setting_config_input import (
        AlertGroupingSettingConfigInput as AlertGroupingSettingConfigInput,
    )
    from ._models.alert_grouping_setting_envelope import AlertGroupingSettingEnvelope as AlertGroupingSettingEnvelope
    from ._models.alert_grouping_setting_input import AlertGroupingSettingInput as AlertGroupingSettingInput
    from ._models.alert_grouping_setting_update import AlertGroupingSettingUpdate as AlertGroupingSettingUpdate
    from ._models.alert_update import AlertUpdate as AlertUpdate
    from ._models.alert_update_incident_reference_input import (
        AlertUpdateIncidentReferenceInput as AlertUpdateIncidentReferenceInput,
    )
    from ._models.analytics_incident_metrics import AnalyticsIncidentMetrics as AnalyticsIncidentMetrics
    from ._models.analytics_incident_metrics_escalation_policy import (
        AnalyticsIncidentMetricsEscalationPolicy as AnalyticsIncidentMetricsEscalationPolicy,
    )
    from ._models.analytics_incident_responses_by_id_get import (
        AnalyticsIncidentResponsesByIdGet as AnalyticsIncidentResponsesByIdGet,
    )
    from ._models.analytics_incidents_get import AnalyticsIncidentsGet as AnalyticsIncidentsGet
    from ._models.analytics_incidents_get_filters import AnalyticsIncidentsGetFilters as AnalyticsIncidentsGetFilters
    from ._models.analytics_model_filters_input import AnalyticsModelFiltersInput as AnalyticsModelFiltersInput
    from ._models.analytics_model_input import AnalyticsModelInput as AnalyticsModelInput
    from ._models.analytics_pd_advance_usage_filter_filters_input import (
        AnalyticsPdAdvanceUsageFilterFiltersInput as AnalyticsPdAdvanceUsageFilterFiltersInput,
    )
    from ._models.analytics_pd_advance_usage_filter_input import (
        AnalyticsPdAdvanceUsageFilterInput as AnalyticsPdAdvanceUsageFilterInput,
    )
    from ._models.analytics_raw_incident import AnalyticsRawIncident as AnalyticsRawIncident
    from ._models.analytics_raw_incident_responses import AnalyticsRawIncidentResponses as AnalyticsRawIncidentResponses
    from ._models.analytics_raw_responder_incidents import (
        AnalyticsRawResponderIncidents as AnalyticsRawResponderIncidents,
    )
    from ._models.analytics_raw_user import AnalyticsRawUser as AnalyticsRawUser
    from ._models.analytics_responder_filter_filters_input import (
        AnalyticsResponderFilterFiltersInput as AnalyticsResponderFilterFiltersInput,
    )
    from ._models.analytics_responder_filter_input import AnalyticsResponderFilterInput as AnalyticsResponderFilterInput
    from ._models.analytics_responder_incidents_get import (
        AnalyticsResponderIncidentsGet as AnalyticsResponderIncidentsGet,
    )
    from ._models.analytics_responder_incidents_get_filters import (
        AnalyticsResponderIncidentsGetFilters as AnalyticsResponderIncidentsGetFilters,
    )
    from ._models.analytics_responder_metrics import AnalyticsResponderMetrics as AnalyticsResponderMetrics
    from ._models.analytics_user_filter_conditions_input import (
        AnalyticsUserFilterConditionsInput as AnalyticsUserFilterConditionsInput,
    )
    from ._models.analytics_user_filter_input import AnalyticsUserFilterInput as AnalyticsUserFilterInput
    from ._models.analytics_user_metrics import AnalyticsUserMetrics as AnalyticsUserMetrics
    from ._models.annotate_log_entry import AnnotateLogEntry as AnnotateLogEntry
    from ._models.any_contact_method import AnyContactMethod as AnyContactMethod
    from ._models.any_contact_method_input import AnyContactMethodInput as AnyContactMethodInput
    from ._models.any_contact_method_update import AnyContactMethodUpdate as AnyContactMethodUpdate
    from ._models.any_log_entry import AnyLogEntry as AnyLogEntry
    from ._models.assign_log_entry import AssignLogEntry as AssignLogEntry
    from ._models.assignment import Assignment as Assignment
    from ._models.association_reference import AssociationReference as AssociationReference
    from ._models.audit_metadata import AuditMetadata as AuditMetadata
    from ._models.audit_record import AuditRecord as AuditRecord
    from ._models.audit_record_details import AuditRecordDetails as AuditRecordDetails
    from ._models.audit_record_details_field import AuditRecordDetailsField as AuditRecordDetailsField
    from ._models.audit_record_details_reference import AuditRecordDetailsReference as AuditRecordDetailsReference
    from ._models.audit_record_execution_context import AuditRecordExecutionContext as AuditRecordExecutionContext
    from ._models.audit_record_method import AuditRecordMethod as AuditRecordMethod
    from ._models.audit_record_response_schema import AuditRecordResponseSchema as AuditRecordResponseSchema
    from ._models.auto_pause_notifications_parameters import (
        AutoPauseNotificationsParameters as AutoPauseNotificationsParameters,
    )
    from ._models.auto_pause_notifications_parameters_input import (
        AutoPauseNotificationsParametersInput as AutoPauseNotificationsParametersInput,
    )
    from ._models.automation_action_invocation_create import (
        AutomationActionInvocationCreate as AutomationActionInvocationCreate,
    )
    from ._models.automation_action_invocation_create_metadata import (
        AutomationActionInvocationCreateMetadata as AutomationActionInvocationCreateMetadata,
    )
    from ._models.automation_actions_abstract_action import (
        AutomationActionsAbstractAction as AutomationActionsAbstractAction,
    )
    from ._models.automation_actions_abstract_action_last_run_by import (
        AutomationActionsAbstractActionLastRunBy as AutomationActionsAbstractActionLastRunBy,
    )
    from ._models.automation_actions_invocation import AutomationActionsInvocation as AutomationActionsInvocation
    from ._models.automation_actions_invocation_action_snapshot import (
        AutomationActionsInvocationActionSnapshot as AutomationActionsInvocationActionSnapshot,
    )
    from ._models.automation_actions_invocation_action_snapshot_action_data_reference import (
        AutomationActionsInvocationActionSnapshotActionDataReference as AutomationActionsInvocationActionSnapshotActionDataReference,
    )
    from ._models.automation_actions_invocation_metadata import (
        AutomationActionsInvocationMetadata as AutomationActionsInvocationMetadata,
    )
    from ._models.automation_actions_invocation_timing import (
        AutomationActionsInvocationTiming as AutomationActionsInvocationTiming,
    )
    from ._models.automation_actions_process_automation_job_action import (
        AutomationActionsProcessAutomationJobAction as AutomationActionsProcessAutomationJobAction,
    )
    from ._models.automation_actions_process_automation_job_action_data_reference import (
        AutomationActionsProcessAutomationJobActionDataReference as AutomationActionsProcessAutomationJobActionDataReference,
    )
    from ._models.automation_actions_process_automation_job_action_data_reference_input import (
        AutomationActionsProcessAutomationJobActionDataReferenceInput as AutomationActionsProcessAutomationJobActionDataReferenceInput,
    )
    from ._models.automation_actions_process_automation_job_action_post_body import (
        AutomationActionsProcessAutomationJobActionPostBody as AutomationActionsProcessAutomationJobActionPostBody,
    )
    from ._models.automation_actions_process_automation_job_action_put_body import (
        AutomationActionsProcessAutomationJobActionPutBody as AutomationActionsProcessAutomationJobActionPutBody,
    )
    from ._models.automation_actions_process_automation_job_action_with_teams import (
        AutomationActionsProcessAutomationJobActionWithTeams as AutomationActionsProcessAutomationJobActionWithTeams,
    )
    from ._models.automation_actions_runner import AutomationActionsRunner as AutomationActionsRunner
    from ._models.automation_actions_runner_associated_actions import (
        AutomationActionsRunnerAssociatedActions as AutomationActionsRunnerAssociatedActions,
    )
    from ._models.automation_actions_runner_create import AutomationActionsRunnerCreate as AutomationActionsRunnerCreate
    from ._models.automation_actions_runner_update import AutomationActionsRunnerUpdate as AutomationActionsRunnerUpdate
    from ._models.automation_actions_script_action import AutomationActionsScriptAction as AutomationActionsScriptAction
    from ._models.automation_actions_script_action_data_reference import (
        AutomationActionsScriptActionDataReference as AutomationActionsScriptActionDataReference,
    )
    from ._models.automation_actions_script_action_data_reference_input import (
        AutomationActionsScriptActionDataReferenceInput as AutomationActionsScriptActionDataReferenceInput,
    )
    from ._models.automation_actions_script_action_post_body import (
        AutomationActionsScriptActionPostBody as AutomationActionsScriptActionPostBody,
    )
    from ._models.automation_actions_script_action_put_body import (
        AutomationActionsScriptActionPutBody as AutomationActionsScriptActionPutBody,
    )
    from ._models.automation_actions_script_action_with_teams import (
        AutomationActionsScriptActionWithTeams as AutomationActionsScriptActionWithTeams,
    )
    from ._models.automation_actions_user_permissions import (
        AutomationActionsUserPermissions as AutomationActionsUserPermissions,
    )
    from ._models.business_service import BusinessService as BusinessService
    from ._models.business_service_create import BusinessServiceCreate as BusinessServiceCreate
    from ._models.business_service_envelope import BusinessServiceEnvelope as BusinessServiceEnvelope
    from ._models.business_service_notification_subscribers_create import (
        BusinessServiceNotificationSubscribersCreate as BusinessServiceNotificationSubscribersCreate,
    )
    from ._models.business_service_priority_thresholds_put import (
        BusinessServicePriorityThresholdsPut as BusinessServicePriorityThresholdsPut,
    )
    from ._models.business_service_team_reference import BusinessServiceTeamReference as BusinessServiceTeamReference
    from ._models.cache_var_on_global_orch_create import CacheVarOnGlobalOrchCreate as CacheVarOnGlobalOrchCreate
    from ._models.cache_var_on_global_orch_update import CacheVarOnGlobalOrchUpdate as CacheVarOnGlobalOrchUpdate
    from ._models.cache_var_on_service_orch_create import CacheVarOnServiceOrchCreate as CacheVarOnServiceOrchCreate
    from ._models.cache_var_on_service_orch_create_configuration_external_data import (
        CacheVarOnServiceOrchCreateConfigurationExternalData as CacheVarOnServiceOrchCreateConfigurationExternalData,
    )
    from ._models.cache_var_on_service_orch_create_configuration_recent_value import (
        CacheVarOnServiceOrchCreateConfigurationRecentValue as CacheVarOnServiceOrchCreateConfigurationRecentValue,
    )
    from ._models.cache_var_on_service_orch_create_configuration_trigger_event_count import (
        CacheVarOnServiceOrchCreateConfigurationTriggerEventCount as CacheVarOnServiceOrchCreateConfigurationTriggerEventCount,
    )
    from ._models.cache_var_on_service_orch_update import CacheVarOnServiceOrchUpdate as CacheVarOnServiceOrchUpdate
    from ._models.cache_variable import CacheVariable as CacheVariable
    from ._models.cache_variable_configuration_external_data import (
        CacheVariableConfigurationExternalData as CacheVariableConfigurationExternalData,
    )
    from ._models.cache_variable_configuration_recent_value import (
        CacheVariableConfigurationRecentValue as CacheVariableConfigurationRecentValue,
    )
    from ._models.cache_variable_configuration_trigger_event_count import (
        CacheVariableConfigurationTriggerEventCount as CacheVariableConfigurationTriggerEventCount,
    )
    from ._models.cache_variable_envelope import CacheVariableEnvelope as CacheVariableEnvelope
    from ._models.cancel_incident_responder_request_page import (
        CancelIncidentResponderRequestPage as CancelIncidentResponderRequestPage,
    )
    from ._models.change_event import ChangeEvent as ChangeEvent
    from ._models.change_event_envelope import ChangeEventEnvelope as ChangeEventEnvelope
    from ._models.change_event_image import ChangeEventImage as ChangeEventImage
    from ._models.change_event_input import ChangeEventInput as ChangeEventInput
    from ._models.change_event_link import ChangeEventLink as ChangeEventLink
    from ._models.channel import Channel as Channel
    from ._models.channel_changeset import ChannelChangeset as ChannelChangeset
    from ._models.channel_changeset_application_field import (
        ChannelChangesetApplicationField as ChannelChangesetApplicationField,
    )
    from ._models.channel_changeset_customer_field import ChannelChangesetCustomerField as ChannelChangesetCustomerField
    from ._models.channel_changeset_customer_schema import (
        ChannelChangesetCustomerSchema as ChannelChangesetCustomerSchema,
    )
    from ._models.channel_reference import ChannelReference as ChannelReference
    from ._models.cidr_entry import CidrEntry as CidrEntry
    from ._models.cidr_entry_input import CidrEntryInput as CidrEntryInput
    from ._models.cmdb_table_envelope import CmdbTableEnvelope as CmdbTableEnvelope
    from ._models.computed_shift_assignment import ComputedShiftAssignment as ComputedShiftAssignment
    from ._models.conference_bridge import ConferenceBridge as ConferenceBridge
    from ._models.conference_bridge_input import ConferenceBridgeInput as ConferenceBridgeInput
    from ._models.contact_method import ContactMethod as ContactMethod
    from ._models.contact_method_envelope import ContactMethodEnvelope as ContactMethodEnvelope
    from ._models.contact_method_reference import ContactMethodReference as ContactMethodReference
    from ._models.contact_method_reference_input import ContactMethodReferenceInput as ContactMethodReferenceInput
    from ._models.context import Context as Context
    from ._models.convert_service_event_rules_to_event_orchestration_result import (
        ConvertServiceEventRulesToEventOrchestrationResult as ConvertServiceEventRulesToEventOrchestrationResult,
    )
    from ._models.create_business_service_account_subscription_result import (
        CreateBusinessServiceAccountSubscriptionResult as CreateBusinessServiceAccountSubscriptionResult,
    )
    from ._models.create_business_service_notification_subscribers_page import (
        CreateBusinessServiceNotificationSubscribersPage as CreateBusinessServiceNotificationSubscribersPage,
    )
    from ._models.create_custom_shifts_page import CreateCustomShiftsPage as CreateCustomShiftsPage
    from ._models.create_custom_shifts_request import CreateCustomShiftsRequest as CreateCustomShiftsRequest
    from ._models.create_custom_shifts_request_custom_shift import (
        CreateCustomShiftsRequestCustomShift as CreateCustomShiftsRequestCustomShift,
    )
    from ._models.create_custom_shifts_request_custom_shift_assignment import (
        CreateCustomShiftsRequestCustomShiftAssignment as CreateCustomShiftsRequestCustomShiftAssignment,
    )
    from ._models.create_enrichment_schema_body import CreateEnrichmentSchemaBody as CreateEnrichmentSchemaBody
    from ._models.create_incident_type_custom_field_envelope import (
        CreateIncidentTypeCustomFieldEnvelope as CreateIncidentTypeCustomFieldEnvelope,
    )
    from ._models.create_incident_type_custom_field_field_options_envelope import (
        CreateIncidentTypeCustomFieldFieldOptionsEnvelope as CreateIncidentTypeCustomFieldFieldOptionsEnvelope,
    )
    from ._models.create_overrides_page import CreateOverridesPage as CreateOverridesPage
    from ._models.create_overrides_request import CreateOverridesRequest as CreateOverridesRequest
    from ._models.create_overrides_request_override import (
        CreateOverridesRequestOverride as CreateOverridesRequestOverride,
    )
    from ._models.create_schedule_override_result import CreateScheduleOverrideResult as CreateScheduleOverrideResult
    from ._models.create_service_custom_field_envelope import (
        CreateServiceCustomFieldEnvelope as CreateServiceCustomFieldEnvelope,
    )
    from ._models.create_service_custom_field_option_envelope import (
        CreateServiceCustomFieldOptionEnvelope as CreateServiceCustomFieldOptionEnvelope,
    )
    from ._models.create_service_dependency_page import CreateServiceDependencyPage as CreateServiceDependencyPage
    from ._models.create_service_dependency_page_relationship import (
        CreateServiceDependencyPageRelationship as CreateServiceDependencyPageRelationship,
    )
    from ._models.create_service_envelope import CreateServiceEnvelope as CreateServiceEnvelope
    from ._models.create_service_event_rule_envelope import (
        CreateServiceEventRuleEnvelope as CreateServiceEventRuleEnvelope,
    )
    from ._models.create_service_integration_envelope import (
        CreateServiceIntegrationEnvelope as CreateServiceIntegrationEnvelope,
    )
    from ._models.create_team_envelope import CreateTeamEnvelope as CreateTeamEnvelope
    from ._models.created_by_reference import CreatedByReference as CreatedByReference
    from ._models.credentials_envelope import CredentialsEnvelope as CredentialsEnvelope
    from ._models.custom_field_value_change_log_entry import (
        CustomFieldValueChangeLogEntry as CustomFieldValueChangeLogEntry,
    )
    from ._models.custom_fields_data import CustomFieldsData as CustomFieldsData
    from ._models.custom_fields_editable_field_input import (
        CustomFieldsEditableFieldInput as CustomFieldsEditableFieldInput,
    )
    from ._models.custom_fields_editable_field_option import (
        CustomFieldsEditableFieldOption as CustomFieldsEditableFieldOption,
    )
    from ._models.custom_fields_editable_field_option_data_input import (
        CustomFieldsEditableFieldOptionDataInput as CustomFieldsEditableFieldOptionDataInput,
    )
    from ._models.custom_fields_editable_field_option_input import (
        CustomFieldsEditableFieldOptionInput as CustomFieldsEditableFieldOptionInput,
    )
    from ._models.custom_fields_editable_field_value_input import (
        CustomFieldsEditableFieldValueInput as CustomFieldsEditableFieldValueInput,
    )
    from ._models.custom_fields_field import CustomFieldsField as CustomFieldsField
    from ._models.custom_fields_field_option import CustomFieldsFieldOption as CustomFieldsFieldOption
    from ._models.custom_fields_field_option_input import CustomFieldsFieldOptionInput as CustomFieldsFieldOptionInput
    from ._models.custom_fields_field_value import CustomFieldsFieldValue as CustomFieldsFieldValue
    from ._models.custom_fields_field_with_options import CustomFieldsFieldWithOptions as CustomFieldsFieldWithOptions
    from ._models.custom_fields_field_with_options_input import (
        CustomFieldsFieldWithOptionsInput as CustomFieldsFieldWithOptionsInput,
    )
    from ._models.custom_shift import CustomShift as CustomShift
    from ._models.custom_shift_envelope import CustomShiftEnvelope as CustomShiftEnvelope
    from ._models.custom_shift_update import CustomShiftUpdate as CustomShiftUpdate
    from ._models.delegate_log_entry import DelegateLogEntry as DelegateLogEntry
    from ._models.delete_event_enrichment_associations_result import (
        DeleteEventEnrichmentAssociationsResult as DeleteEventEnrichmentAssociationsResult,
    )
    from ._models.delete_oauth_delegations_result import DeleteOauthDelegationsResult as DeleteOauthDelegationsResult
    from ._models.editable_template_input import EditableTemplateInput as EditableTemplateInput
    from ._models.editable_template_templated_fields import (
        EditableTemplateTemplatedFields as EditableTemplateTemplatedFields,
    )
    from ._models.editable_template_templated_fields_input import (
        EditableTemplateTemplatedFieldsInput as EditableTemplateTemplatedFieldsInput,
    )
    from ._models.email_contact_method import EmailContactMethod as EmailContactMethod
    from ._models.email_contact_method_input import EmailContactMethodInput as EmailContactMethodInput
    from ._models.email_contact_method_update import EmailContactMethodUpdate as EmailContactMethodUpdate
    from ._models.email_parser import EmailParser as EmailParser
    from ._models.email_parser_input import EmailParserInput as EmailParserInput
    from ._models.email_parser_value_extractor import EmailParserValueExtractor as EmailParserValueExtractor
    from ._models.email_parser_value_extractor_input import (
        EmailParserValueExtractorInput as EmailParserValueExtractorInput,
    )
    from ._models.enable_service_now_table_sync_result import (
        EnableServiceNowTableSyncResult as EnableServiceNowTableSyncResult,
    )
    from ._models.enablement_envelope import EnablementEnvelope as EnablementEnvelope
    from ._models.enrichment_csv_upload import EnrichmentCsvUpload as EnrichmentCsvUpload
    from ._models.enrichment_data_query import EnrichmentDataQuery as EnrichmentDataQuery
    from ._models.enrichment_data_query_query import EnrichmentDataQueryQuery as EnrichmentDataQueryQuery
    from ._models.enrichment_field import EnrichmentField as EnrichmentField
    from ._models.enrichment_record import EnrichmentRecord as EnrichmentRecord
    from ._models.enrichment_schema import EnrichmentSchema as EnrichmentSchema
    from ._models.enrichment_schema_create import EnrichmentSchemaCreate as EnrichmentSchemaCreate
    from ._models.enrichment_schema_create_field import EnrichmentSchemaCreateField as EnrichmentSchemaCreateField
    from ._models.enrichment_schema_update import EnrichmentSchemaUpdate as EnrichmentSchemaUpdate
    from ._models.entity_reference import EntityReference as EntityReference
    from ._models.entity_type_by_id_change_tags_create import (
        EntityTypeByIdChangeTagsCreate as EntityTypeByIdChangeTagsCreate,
    )
    from ._models.entity_type_by_id_change_tags_create_add import (
        EntityTypeByIdChangeTagsCreateAdd as EntityTypeByIdChangeTagsCreateAdd,
    )
    from ._models.error_detail import ErrorDetail as ErrorDetail
    from ._models.error_response import ErrorResponse as ErrorResponse
    from ._models.escalate_log_entry import EscalateLogEntry as EscalateLogEntry
    from ._models.escalation_policy import EscalationPolicy as EscalationPolicy
    from ._models.escalation_policy_envelope import EscalationPolicyEnvelope as EscalationPolicyEnvelope
    from ._models.escalation_policy_input import EscalationPolicyInput as EscalationPolicyInput
    from ._models.escalation_policy_reference import EscalationPolicyReference as EscalationPolicyReference
    from ._models.escalation_policy_reference_input import (
        EscalationPolicyReferenceInput as EscalationPolicyReferenceInput,
    )
    from ._models.escalation_policy_update import EscalationPolicyUpdate as EscalationPolicyUpdate
    from ._models.escalation_rule import EscalationRule as EscalationRule
    from ._models.escalation_rule_escalation_rule_assignment_strategy import (
        EscalationRuleEscalationRuleAssignmentStrategy as EscalationRuleEscalationRuleAssignmentStrategy,
    )
    from ._models.escalation_rule_escalation_rule_assignment_strategy_input import (
        EscalationRuleEscalationRuleAssignmentStrategyInput as EscalationRuleEscalationRuleAssignmentStrategyInput,
    )
    from ._models.escalation_rule_input import EscalationRuleInput as EscalationRuleInput
    from ._models.escalation_target_reference import EscalationTargetReference as EscalationTargetReference
    from ._models.escalation_target_reference_input import (
        EscalationTargetReferenceInput as EscalationTargetReferenceInput,
    )
    from ._models.event import Event as Event
    from ._models.event_assignment_strategy import EventAssignmentStrategy as EventAssignmentStrategy
    from ._models.event_assignment_strategy_input import EventAssignmentStrategyInput as EventAssignmentStrategyInput
    from ._models.event_create import EventCreate as EventCreate
    from ._models.event_enrichment import EventEnrichment as EventEnrichment
    from ._models.event_enrichment_association import EventEnrichmentAssociation as EventEnrichmentAssociation
    from ._models.event_enrichment_association_input import (
        EventEnrichmentAssociationInput as EventEnrichmentAssociationInput,
    )
    from ._models.event_enrichment_associations_add import (
        EventEnrichmentAssociationsAdd as EventEnrichmentAssociationsAdd,
    )
    from ._models.event_enrichment_default import EventEnrichmentDefault as EventEnrichmentDefault
    from ._models.event_enrichment_envelope import EventEnrichmentEnvelope as EventEnrichmentEnvelope
    from ._models.event_enrichment_input import EventEnrichmentInput as EventEnrichmentInput
    from ._models.event_enrichment_orchestration_path import (
        EventEnrichmentOrchestrationPath as EventEnrichmentOrchestrationPath,
    )
    from ._models.event_enrichment_orchestration_path_input import (
        EventEnrichmentOrchestrationPathInput as EventEnrichmentOrchestrationPathInput,
    )
    from ._models.event_enrichment_orchestration_path_set import (
        EventEnrichmentOrchestrationPathSet as EventEnrichmentOrchestrationPathSet,
    )
    from ._models.event_enrichment_orchestration_path_set_input import (
        EventEnrichmentOrchestrationPathSetInput as EventEnrichmentOrchestrationPathSetInput,
    )
    from ._models.event_enrichment_privileges import EventEnrichmentPrivileges as EventEnrichmentPrivileges
    from ._models.event_enrichment_reference import EventEnrichmentReference as EventEnrichmentReference
    from ._models.event_enrichment_reference_input import EventEnrichmentReferenceInput as EventEnrichmentReferenceInput
    from ._models.event_enrichment_rule import EventEnrichmentRule as EventEnrichmentRule
    from ._models.event_enrichment_rule_actions import EventEnrichmentRuleActions as EventEnrichmentRuleActions
    from ._models.event_enrichment_rule_actions_enrichment import (
        EventEnrichmentRuleActionsEnrichment as EventEnrichmentRuleActionsEnrichment,
    )
    from ._models.event_enrichment_rule_actions_enrichment_input import (
        EventEnrichmentRuleActionsEnrichmentInput as EventEnrichmentRuleActionsEnrichmentInput,
    )
    from ._models.event_enrichment_rule_actions_enrichment_search_value import (
        EventEnrichmentRuleActionsEnrichmentSearchValue as EventEnrichmentRuleActionsEnrichmentSearchValue,
    )
    from ._models.event_enrichment_rule_actions_enrichment_search_value_input import (
        EventEnrichmentRuleActionsEnrichmentSearchValueInput as EventEnrichmentRuleActionsEnrichmentSearchValueInput,
    )
    from ._models.event_enrichment_rule_actions_extraction import (
        EventEnrichmentRuleActionsExtraction as EventEnrichmentRuleActionsExtraction,
    )
    from ._models.event_enrichment_rule_actions_extraction_input import (
        EventEnrichmentRuleActionsExtractionInput as EventEnrichmentRuleActionsExtractionInput,
    )
    from ._models.event_enrichment_rule_actions_input import (
        EventEnrichmentRuleActionsInput as EventEnrichmentRuleActionsInput,
    )
    from ._models.event_enrichment_rule_condition import EventEnrichmentRuleCondition as EventEnrichmentRuleCondition
    from ._models.event_enrichment_rule_condition_input import (
        EventEnrichmentRuleConditionInput as EventEnrichmentRuleConditionInput,
    )
    from ._models.event_enrichment_rule_input import EventEnrichmentRuleInput as EventEnrichmentRuleInput
    from ._models.event_enrichment_team_reference_input import (
        EventEnrichmentTeamReferenceInput as EventEnrichmentTeamReferenceInput,
    )
    from ._models.event_enrichments import EventEnrichments as EventEnrichments
    from ._models.event_response import EventResponse as EventResponse
    from ._models.event_rule import EventRule as EventRule
    from ._models.event_rule_actions import EventRuleActions as EventRuleActions
    from ._models.event_rule_actions_common import EventRuleActionsCommon as EventRuleActionsCommon
    from ._models.event_rule_actions_common_annotate import (
        EventRuleActionsCommonAnnotate as EventRuleActionsCommonAnnotate,
    )
    from ._models.event_rule_actions_common_annotate_input import (
        EventRuleActionsCommonAnnotateInput as EventRuleActionsCommonAnnotateInput,
    )
    from ._models.event_rule_actions_common_input import EventRuleActionsCommonInput as EventRuleActionsCommonInput
    from ._models.event_rule_actions_input import EventRuleActionsInput as EventRuleActionsInput
    from ._models.event_rule_conditions import EventRuleConditions as EventRuleConditions
    from ._models.event_rule_conditions_input import EventRuleConditionsInput as EventRuleConditionsInput
    from ._models.event_rule_conditions_subcondition import (
        EventRuleConditionsSubcondition as EventRuleConditionsSubcondition,
    )
    from ._models.event_rule_conditions_subcondition_input import (
        EventRuleConditionsSubconditionInput as EventRuleConditionsSubconditionInput,
    )
    from ._models.event_rule_conditions_subcondition_parameters import (
        EventRuleConditionsSubconditionParameters as EventRuleConditionsSubconditionParameters,
    )
    from ._models.event_rule_conditions_subcondition_parameters_input import (
        EventRuleConditionsSubconditionParametersInput as EventRuleConditionsSubconditionParametersInput,
    )
    from ._models.event_rule_event_action import EventRuleEventAction as EventRuleEventAction
    from ._models.event_rule_event_action_input import EventRuleEventActionInput as EventRuleEventActionInput
    from ._models.event_rule_extraction import EventRuleExtraction as EventRuleExtraction
    from ._models.event_rule_extraction_input import EventRuleExtractionInput as EventRuleExtractionInput
    from ._models.event_rule_input import EventRuleInput as EventRuleInput
    from ._models.event_rule_severity import EventRuleSeverity as EventRuleSeverity
    from ._models.event_rule_severity_input import EventRuleSeverityInput as EventRuleSeverityInput
    from ._models.event_rule_suppress import EventRuleSuppress as EventRuleSuppress
    from ._models.event_rule_suppress_input import EventRuleSuppressInput as EventRuleSuppressInput
    from ._models.event_rule_suspend import EventRuleSuspend as EventRuleSuspend
    from ._models.event_rule_suspend_input import EventRuleSuspendInput as EventRuleSuspendInput
    from ._models.event_rule_time_frame import EventRuleTimeFrame as EventRuleTimeFrame
    from ._models.event_rule_time_frame_active_between import (
        EventRuleTimeFrameActiveBetween as EventRuleTimeFrameActiveBetween,
    )
    from ._models.event_rule_time_frame_active_between_input import (
        EventRuleTimeFrameActiveBetweenInput as EventRuleTimeFrameActiveBetweenInput,
    )
    from ._models.event_rule_time_frame_input import EventRuleTimeFrameInput as EventRuleTimeFrameInput
    from ._models.event_rule_time_frame_scheduled_weekly import (
        EventRuleTimeFrameScheduledWeekly as EventRuleTimeFrameScheduledWeekly,
    )
    from ._models.event_rule_time_frame_scheduled_weekly_input import (
        EventRuleTimeFrameScheduledWeeklyInput as EventRuleTimeFrameScheduledWeeklyInput,
    )
    from ._models.event_rule_variable import EventRuleVariable as EventRuleVariable
    from ._models.event_rule_variable_input import EventRuleVariableInput as EventRuleVariableInput
    from ._models.event_rule_variable_parameters import EventRuleVariableParameters as EventRuleVariableParameters
    from ._models.event_rule_variable_parameters_input import (
        EventRuleVariableParametersInput as EventRuleVariableParametersInput,
    )
    from ._models.event_update import EventUpdate as EventUpdate
    from ._models.exhaust_escalation_path_log_entry import (
        ExhaustEscalationPathLogEntry as ExhaustEscalationPathLogEntry,
    )
    from ._models.extension import Extension as Extension
    from ._models.extension_envelope import ExtensionEnvelope as ExtensionEnvelope
    from ._models.extension_input import ExtensionInput as ExtensionInput
    from ._models.extension_schema import ExtensionSchema as ExtensionSchema
    from ._models.extension_schema_envelope import ExtensionSchemaEnvelope as ExtensionSchemaEnvelope
    from ._models.extension_schema_reference import ExtensionSchemaReference as ExtensionSchemaReference
    from ._models.extension_schema_reference_input import ExtensionSchemaReferenceInput as ExtensionSchemaReferenceInput
    from ._models.extension_update import ExtensionUpdate as ExtensionUpdate
    from ._models.external_data_cache_var_data_on_global_orch_update import (
        ExternalDataCacheVarDataOnGlobalOrchUpdate as ExternalDataCacheVarDataOnGlobalOrchUpdate,
    )
    from ._models.external_data_cache_var_data_on_service_orch_update import (
        ExternalDataCacheVarDataOnServiceOrchUpdate as ExternalDataCacheVarDataOnServiceOrchUpdate,
    )
    from ._models.feature_enablement import FeatureEnablement as FeatureEnablement
    from ._models.feature_enablement_input import FeatureEnablementInput as FeatureEnablementInput
    from ._models.feature_enablement_warning import FeatureEnablementWarning as FeatureEnablementWarning
    from ._models.field_envelope import FieldEnvelope as FieldEnvelope
    from ._models.field_option_envelope import FieldOptionEnvelope as FieldOptionEnvelope
    from ._models.field_value_change_log_entry import FieldValueChangeLogEntry as FieldValueChangeLogEntry
    from ._models.filter_reference import FilterReference as FilterReference
    from ._models.filter_reference_input import FilterReferenceInput as FilterReferenceInput
    from ._models.final_schedule import FinalSchedule as FinalSchedule
    from ._models.get_additional_fields import GetAdditionalFields as GetAdditionalFields
    from ._models.get_addon_envelope import GetAddonEnvelope as GetAddonEnvelope
    from ._models.get_all_automation_actions_page import GetAllAutomationActionsPage as GetAllAutomationActionsPage
    from ._models.get_analytics_filters import GetAnalyticsFilters as GetAnalyticsFilters
    from ._models.get_analytics_incident_responses_by_id_page import (
        GetAnalyticsIncidentResponsesByIdPage as GetAnalyticsIncidentResponsesByIdPage,
    )
    from ._models.get_analytics_incidents_page import GetAnalyticsIncidentsPage as GetAnalyticsIncidentsPage
    from ._models.get_analytics_metrics_incidents_all_result import (
        GetAnalyticsMetricsIncidentsAllResult as GetAnalyticsMetricsIncidentsAllResult,
    )
    from ._models.get_analytics_metrics_incidents_all_result_data import (
        GetAnalyticsMetricsIncidentsAllResultData as GetAnalyticsMetricsIncidentsAllResultData,
    )
    from ._models.get_analytics_metrics_incidents_escalation_policy_result import (
        GetAnalyticsMetricsIncidentsEscalationPolicyResult as GetAnalyticsMetricsIncidentsEscalationPolicyResult,
    )
    from ._models.get_analytics_metrics_incidents_filters import (
        GetAnalyticsMetricsIncidentsFilters as GetAnalyticsMetricsIncidentsFilters,
    )
    from ._models.get_analytics_metrics_incidents_service_result import (
        GetAnalyticsMetricsIncidentsServiceResult as GetAnalyticsMetricsIncidentsServiceResult,
    )
    from ._models.get_analytics_metrics_pd_advance_usage_features_result import (
        GetAnalyticsMetricsPdAdvanceUsageFeaturesResult as GetAnalyticsMetricsPdAdvanceUsageFeaturesResult,
    )
    from ._models.get_analytics_metrics_pd_advance_usage_features_result_data import (
        GetAnalyticsMetricsPdAdvanceUsageFeaturesResultData as GetAnalyticsMetricsPdAdvanceUsageFeaturesResultData,
    )
    from ._models.get_analytics_metrics_pd_advance_usage_features_result_filters import (
        GetAnalyticsMetricsPdAdvanceUsageFeaturesResultFilters as GetAnalyticsMetricsPdAdvanceUsageFeaturesResultFilters,
    )
    from ._models.get_analytics_metrics_responders_all_result import (
        GetAnalyticsMetricsRespondersAllResult as GetAnalyticsMetricsRespondersAllResult,
    )
    from ._models.get_analytics_metrics_responders_filters import (
        GetAnalyticsMetricsRespondersFilters as GetAnalyticsMetricsRespondersFilters,
    )
    from ._models.get_analytics_metrics_users_all_result import (
        GetAnalyticsMetricsUsersAllResult as GetAnalyticsMetricsUsersAllResult,
    )
    from ._models.get_analytics_metrics_users_all_result_filters import (
        GetAnalyticsMetricsUsersAllResultFilters as GetAnalyticsMetricsUsersAllResultFilters,
    )
    from ._models.get_analytics_responder_incidents_page import (
        GetAnalyticsResponderIncidentsPage as GetAnalyticsResponderIncidentsPage,
    )
    from ._models.get_analytics_users_page import GetAnalyticsUsersPage as GetAnalyticsUsersPage
    from ._models.get_analytics_users_page_filters import GetAnalyticsUsersPageFilters as GetAnalyticsUsersPageFilters
    from ._models.get_automation_actions_action_service_association_envelope import (
        GetAutomationActionsActionServiceAssociationEnvelope as GetAutomationActionsActionServiceAssociationEnvelope,
    )
    from ._models.get_automation_actions_action_service_associations_page import (
        GetAutomationActionsActionServiceAssociationsPage as GetAutomationActionsActionServiceAssociationsPage,
    )
    from ._models.get_automation_actions_action_team_association_envelope import (
        GetAutomationActionsActionTeamAssociationEnvelope as GetAutomationActionsActionTeamAssociationEnvelope,
    )
    from ._models.get_automation_actions_action_team_associations_page import (
        GetAutomationActionsActionTeamAssociationsPage as GetAutomationActionsActionTeamAssociationsPage,
    )
    from ._models.get_automation_actions_invocation_envelope import (
        GetAutomationActionsInvocationEnvelope as GetAutomationActionsInvocationEnvelope,
    )
    from ._models.get_automation_actions_runner_envelope import (
        GetAutomationActionsRunnerEnvelope as GetAutomationActionsRunnerEnvelope,
    )
    from ._models.get_automation_actions_runners_page import (
        GetAutomationActionsRunnersPage as GetAutomationActionsRunnersPage,
    )
    from ._models.get_business_service_impacts_page import (
        GetBusinessServiceImpactsPage as GetBusinessServiceImpactsPage,
    )
    from ._models.get_business_service_subscribers_page import (
        GetBusinessServiceSubscribersPage as GetBusinessServiceSubscribersPage,
    )
    from ._models.get_business_service_top_level_impactors_page import (
        GetBusinessServiceTopLevelImpactorsPage as GetBusinessServiceTopLevelImpactorsPage,
    )
    from ._models.get_external_data_cache_var_data_on_service_orch_result import (
        GetExternalDataCacheVarDataOnServiceOrchResult as GetExternalDataCacheVarDataOnServiceOrchResult,
    )
    from ._models.get_incident_field_values_page import GetIncidentFieldValuesPage as GetIncidentFieldValuesPage
    from ._models.get_incident_impacted_business_services_page import (
        GetIncidentImpactedBusinessServicesPage as GetIncidentImpactedBusinessServicesPage,
    )
    from ._models.get_incident_notification_subscribers_page import (
        GetIncidentNotificationSubscribersPage as GetIncidentNotificationSubscribersPage,
    )
    from ._models.get_incident_type_custom_field_envelope import (
        GetIncidentTypeCustomFieldEnvelope as GetIncidentTypeCustomFieldEnvelope,
    )
    from ._models.get_incident_workflow_action_envelope import (
        GetIncidentWorkflowActionEnvelope as GetIncidentWorkflowActionEnvelope,
    )
    from ._models.get_incident_workflow_trigger_envelope import (
        GetIncidentWorkflowTriggerEnvelope as GetIncidentWorkflowTriggerEnvelope,
    )
    from ._models.get_past_incidents_page import GetPastIncidentsPage as GetPastIncidentsPage
    from ._models.get_related_incidents_page import GetRelatedIncidentsPage as GetRelatedIncidentsPage
    from ._models.get_service_custom_field_envelope import (
        GetServiceCustomFieldEnvelope as GetServiceCustomFieldEnvelope,
    )
    from ._models.get_service_custom_field_values_page import (
        GetServiceCustomFieldValuesPage as GetServiceCustomFieldValuesPage,
    )
    from ._models.get_session_configurations_page import GetSessionConfigurationsPage as GetSessionConfigurationsPage
    from ._models.get_status_page_service_envelope import GetStatusPageServiceEnvelope as GetStatusPageServiceEnvelope
    from ._models.get_subscription import GetSubscription as GetSubscription
    from ._models.get_tags_by_entity_type_page import GetTagsByEntityTypePage as GetTagsByEntityTypePage
    from ._models.get_team_notification_subscriptions_page import (
        GetTeamNotificationSubscriptionsPage as GetTeamNotificationSubscriptionsPage,
    )
    from ._models.get_template_fields_page import GetTemplateFieldsPage as GetTemplateFieldsPage
    from ._models.get_template_fields_page_field import GetTemplateFieldsPageField as GetTemplateFieldsPageField
    from ._models.get_template_fields_page_field_domain_name import (
        GetTemplateFieldsPageFieldDomainName as GetTemplateFieldsPageFieldDomainName,
    )
    from ._models.get_templates_page import GetTemplatesPage as GetTemplatesPage
    from ._models.get_user_contact_methods_page import GetUserContactMethodsPage as GetUserContactMethodsPage
    from ._models.get_user_handoff_notification_rules_page import (
        GetUserHandoffNotificationRulesPage as GetUserHandoffNotificationRulesPage,
    )
    from ._models.get_user_notification_rules_page import GetUserNotificationRulesPage as GetUserNotificationRulesPage
    from ._models.get_user_sessions_page import GetUserSessionsPage as GetUserSessionsPage
    from ._models.get_user_status_update_notification_rule_envelope import (
        GetUserStatusUpdateNotificationRuleEnvelope as GetUserStatusUpdateNotificationRuleEnvelope,
    )
    from ._models.get_user_status_update_notification_rules_page import (
        GetUserStatusUpdateNotificationRulesPage as GetUserStatusUpdateNotificationRulesPage,
    )
    from ._models.get_vendor_page import GetVendorPage as GetVendorPage
    from ._models.global_threshold import GlobalThreshold as GlobalThreshold
    from ._models.global_threshold_envelope import GlobalThresholdEnvelope as GlobalThresholdEnvelope
    from ._models.handoff_notification_rule import HandoffNotificationRule as HandoffNotificationRule
    from ._models.handoff_notification_rule_input import HandoffNotificationRuleInput as HandoffNotificationRuleInput
    from ._models.handoff_notification_rule_update import HandoffNotificationRuleUpdate as HandoffNotificationRuleUpdate
    from ._models.impact import Impact as Impact
    from ._models.impact_additional_fields import ImpactAdditionalFields as ImpactAdditionalFields
    from ._models.impact_additional_fields_highest_impacting_priority import (
        ImpactAdditionalFieldsHighestImpactingPriority as ImpactAdditionalFieldsHighestImpactingPriority,
    )
    from ._models.impact_envelope import ImpactEnvelope as ImpactEnvelope
    from ._models.impact_reference import ImpactReference as ImpactReference
    from ._models.impact_reference_input import ImpactReferenceInput as ImpactReferenceInput
    from ._models.impactor import Impactor as Impactor
    from ._models.incident import Incident as Incident
    from ._models.incident_action import IncidentAction as IncidentAction
    from ._models.incident_alert_grouping import IncidentAlertGrouping as IncidentAlertGrouping
    from ._models.incident_alerts_update import IncidentAlertsUpdate as IncidentAlertsUpdate
    from ._models.incident_body import IncidentBody as IncidentBody
    from ._models.incident_body_input import IncidentBodyInput as IncidentBodyInput
    from ._models.incident_create import IncidentCreate as IncidentCreate
    from ._models.incident_create_assignment import IncidentCreateAssignment as IncidentCreateAssignment
    from ._models.incident_envelope import IncidentEnvelope as IncidentEnvelope
    from ._models.incident_field_values_set import IncidentFieldValuesSet as IncidentFieldValuesSet
    from ._models.incident_incident_type import IncidentIncidentType as IncidentIncidentType
    from ._models.incident_manual_business_service_association_put import (
        IncidentManualBusinessServiceAssociationPut as IncidentManualBusinessServiceAssociationPut,
    )
    from ._models.incident_note import IncidentNote as IncidentNote
    from ._models.incident_note_create import IncidentNoteCreate as IncidentNoteCreate
    from ._models.incident_note_user_reference import IncidentNoteUserReference as IncidentNoteUserReference
    from ._models.incident_notification_subscribers_create import (
        IncidentNotificationSubscribersCreate as IncidentNotificationSubscribersCreate,
    )
    from ._models.incident_reference import IncidentReference as IncidentReference
    from ._models.incident_reference_input import IncidentReferenceInput as IncidentReferenceInput
    from ._models.incident_responder_request_cancel import (
        IncidentResponderRequestCancel as IncidentResponderRequestCancel,
    )
    from ._models.incident_responder_request_cancel_responder_request_target_reference import (
        IncidentResponderRequestCancelResponderRequestTargetReference as IncidentResponderRequestCancelResponderRequestTargetReference,
    )
    from ._models.incident_responder_request_create import (
        IncidentResponderRequestCreate as IncidentResponderRequestCreate,
    )
    from ._models.incident_responder_request_create_responder_request_target import (
        IncidentResponderRequestCreateResponderRequestTarget as IncidentResponderRequestCreateResponderRequestTarget,
    )
    from ._models.incident_snooze_create import IncidentSnoozeCreate as IncidentSnoozeCreate
    from ._models.incident_status_update_create import IncidentStatusUpdateCreate as IncidentStatusUpdateCreate
    from ._models.incident_type import IncidentType as IncidentType
    from ._models.incident_type_create import IncidentTypeCreate as IncidentTypeCreate
    from ._models.incident_type_custom_field_create import (
        IncidentTypeCustomFieldCreate as IncidentTypeCustomFieldCreate,
    )
    from ._models.incident_type_custom_field_field_data import (
        IncidentTypeCustomFieldFieldData as IncidentTypeCustomFieldFieldData,
    )
    from ._models.incident_type_custom_field_field_options_create import (
        IncidentTypeCustomFieldFieldOptionsCreate as IncidentTypeCustomFieldFieldOptionsCreate,
    )
    from ._models.incident_type_custom_field_update import (
        IncidentTypeCustomFieldUpdate as IncidentTypeCustomFieldUpdate,
    )
    from ._models.incident_type_custom_field_with_options import (
        IncidentTypeCustomFieldWithOptions as IncidentTypeCustomFieldWithOptions,
    )
    from ._models.incident_type_custom_field_with_options_field_option import (
        IncidentTypeCustomFieldWithOptionsFieldOption as IncidentTypeCustomFieldWithOptionsFieldOption,
    )
    from ._models.incident_type_custom_fields import IncidentTypeCustomFields as IncidentTypeCustomFields
    from ._models.incident_type_envelope import IncidentTypeEnvelope as IncidentTypeEnvelope
    from ._models.incident_type_reference_input import IncidentTypeReferenceInput as IncidentTypeReferenceInput
    from ._models.incident_type_update import IncidentTypeUpdate as IncidentTypeUpdate
    from ._models.incident_update import IncidentUpdate as IncidentUpdate
    from ._models.incident_urgency_rule import IncidentUrgencyRule as IncidentUrgencyRule
    from ._models.incident_urgency_rule_input import IncidentUrgencyRuleInput as IncidentUrgencyRuleInput
    from ._models.incident_urgency_type import IncidentUrgencyType as IncidentUrgencyType
    from ._models.incident_urgency_type_input import IncidentUrgencyTypeInput as IncidentUrgencyTypeInput
    from ._models.incident_workflow import IncidentWorkflow as IncidentWorkflow
    from ._models.incident_workflow_action import IncidentWorkflowAction as IncidentWorkflowAction
    from ._models.incident_workflow_action_input import IncidentWorkflowActionInput as IncidentWorkflowActionInput
    from ._models.incident_workflow_action_output import IncidentWorkflowActionOutput as IncidentWorkflowActionOutput
    from ._models.incident_workflow_envelope import IncidentWorkflowEnvelope as IncidentWorkflowEnvelope
    from ._models.incident_workflow_input import IncidentWorkflowInput as IncidentWorkflowInput
    from ._models.incident_workflow_instance import IncidentWorkflowInstance as IncidentWorkflowInstance
    from ._models.incident_workflow_instance_create import (
        IncidentWorkflowInstanceCreate as IncidentWorkflowInstanceCreate,
    )
    from ._models.incident_workflow_instance_create_incident import (
        IncidentWorkflowInstanceCreateIncident as IncidentWorkflowInstanceCreateIncident,
    )
    from ._models.incident_workflow_instance_envelope import (
        IncidentWorkflowInstanceEnvelope as IncidentWorkflowInstanceEnvelope,
    )
    from ._models.incident_workflow_step import IncidentWorkflowStep as IncidentWorkflowStep
    from ._models.incident_workflow_step_action_configuration import (
        IncidentWorkflowStepActionConfiguration as IncidentWorkflowStepActionConfiguration,
    )
    from ._models.incident_workflow_step_action_configuration_inline_steps_input import (
        IncidentWorkflowStepActionConfigurationInlineStepsInput as IncidentWorkflowStepActionConfigurationInlineStepsInput,
    )
    from ._models.incident_workflow_step_action_configuration_inline_steps_input_input import (
        IncidentWorkflowStepActionConfigurationInlineStepsInputInput as IncidentWorkflowStepActionConfigurationInlineStepsInputInput,
    )
    from ._models.incident_workflow_step_action_configuration_inline_steps_input_value import (
        IncidentWorkflowStepActionConfigurationInlineStepsInputValue as IncidentWorkflowStepActionConfigurationInlineStepsInputValue,
    )
    from ._models.incident_workflow_step_action_configuration_inline_steps_input_value_input import (
        IncidentWorkflowStepActionConfigurationInlineStepsInputValueInput as IncidentWorkflowStepActionConfigurationInlineStepsInputValueInput,
    )
    from ._models.incident_workflow_step_action_configuration_inline_steps_input_value_step import (
        IncidentWorkflowStepActionConfigurationInlineStepsInputValueStep as IncidentWorkflowStepActionConfigurationInlineStepsInputValueStep,
    )
    from ._models.incident_workflow_step_action_configuration_inline_steps_input_value_step_action_configuration import (
        IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepActionConfiguration as IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepActionConfiguration,
    )
    from ._models.incident_workflow_step_action_configuration_inline_steps_input_value_step_action_configuration_input import (
        IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepActionConfigurationInput as IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepActionConfigurationInput,
    )
    from ._models.incident_workflow_step_action_configuration_inline_steps_input_value_step_input import (
        IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepInput as IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepInput,
    )
    from ._models.incident_workflow_step_action_configuration_input import (
        IncidentWorkflowStepActionConfigurationInput as IncidentWorkflowStepActionConfigurationInput,
    )
    from ._models.incident_workflow_step_action_configuration_input_input import (
        IncidentWorkflowStepActionConfigurationInputInput as IncidentWorkflowStepActionConfigurationInputInput,
    )
    from ._models.incident_workflow_step_action_configuration_input_value import (
        IncidentWorkflowStepActionConfigurationInputValue as IncidentWorkflowStepActionConfigurationInputValue,
    )
    from ._models.incident_workflow_step_action_configuration_output import (
        IncidentWorkflowStepActionConfigurationOutput as IncidentWorkflowStepActionConfigurationOutput,
    )
    from ._models.incident_workflow_step_input import IncidentWorkflowStepInput as IncidentWorkflowStepInput
    from ._models.incident_workflow_team_reference import IncidentWorkflowTeamReference as IncidentWorkflowTeamReference
    from ._models.incident_workflow_team_reference_input import (
        IncidentWorkflowTeamReferenceInput as IncidentWorkflowTeamReferenceInput,
    )
    from ._models.incident_workflow_trigger import IncidentWorkflowTrigger as IncidentWorkflowTrigger
    from ._models.incident_workflow_trigger_create import IncidentWorkflowTriggerCreate as IncidentWorkflowTriggerCreate
    from ._models.incident_workflow_trigger_create_permissions import (
        IncidentWorkflowTriggerCreatePermissions as IncidentWorkflowTriggerCreatePermissions,
    )
    from ._models.incident_workflow_trigger_permissions import (
        IncidentWorkflowTriggerPermissions as IncidentWorkflowTriggerPermissions,
    )
    from ._models.incident_workflow_trigger_service_reference import (
        IncidentWorkflowTriggerServiceReference as IncidentWorkflowTriggerServiceReference,
    )
    from ._models.incident_workflow_trigger_update import IncidentWorkflowTriggerUpdate as IncidentWorkflowTriggerUpdate
    from ._models.incident_workflow_trigger_workflow import (
        IncidentWorkflowTriggerWorkflow as IncidentWorkflowTriggerWorkflow,
    )
    from ._models.incident_workflow_update import IncidentWorkflowUpdate as IncidentWorkflowUpdate
    from ._models.incidents_merge import IncidentsMerge as IncidentsMerge
    from ._models.incidents_responders_reference import IncidentsRespondersReference as IncidentsRespondersReference
    from ._models.incidents_responders_reference_input import (
        IncidentsRespondersReferenceInput as IncidentsRespondersReferenceInput,
    )
    from ._models.incidents_update import IncidentsUpdate as IncidentsUpdate
    from ._models.incidents_update_incident import IncidentsUpdateIncident as IncidentsUpdateIncident
    from ._models.incidents_update_incident_priority import (
        IncidentsUpdateIncidentPriority as IncidentsUpdateIncidentPriority,
    )
    from ._models.integration import Integration as Integration
    from ._models.integration_email_filter import IntegrationEmailFilter as IntegrationEmailFilter
    from ._models.integration_email_filter_input import IntegrationEmailFilterInput as IntegrationEmailFilterInput
    from ._models.integration_envelope import IntegrationEnvelope as IntegrationEnvelope
    from ._models.integration_input import IntegrationInput as IntegrationInput
    from ._models.integration_reference import IntegrationReference as IntegrationReference
    from ._models.invocation_envelope import InvocationEnvelope as InvocationEnvelope
    from ._models.invocation_envelope_invocation import InvocationEnvelopeInvocation as InvocationEnvelopeInvocation
    from ._models.ip_allow_list import IpAllowList as IpAllowList
    from ._models.ip_allow_list_envelope import IpAllowListEnvelope as IpAllowListEnvelope
    from ._models.ip_allow_list_input import IpAllowListInput as IpAllowListInput
    from ._models.license_allocation import LicenseAllocation as LicenseAllocation
    from ._models.license_envelope import LicenseEnvelope as LicenseEnvelope
    from ._models.license_reference import LicenseReference as LicenseReference
    from ._models.license_with_counts import LicenseWithCounts as LicenseWithCounts
    from ._models.license_with_counts_base import LicenseWithCountsBase as LicenseWithCountsBase
    from ._models.list_abilities_page import ListAbilitiesPage as ListAbilitiesPage
    from ._models.list_addon_page import ListAddonPage as ListAddonPage
    from ._models.list_alert_grouping_settings_page import (
        ListAlertGroupingSettingsPage as ListAlertGroupingSettingsPage,
    )
    from ._models.list_automation_action_invocations_page import (
        ListAutomationActionInvocationsPage as ListAutomationActionInvocationsPage,
    )
    from ._models.list_business_services_page import ListBusinessServicesPage as ListBusinessServicesPage
    from ._models.list_cache_var_on_service_orch_page import (
        ListCacheVarOnServiceOrchPage as ListCacheVarOnServiceOrchPage,
    )
    from ._models.list_change_events_page import ListChangeEventsPage as ListChangeEventsPage
    from ._models.list_custom_fields_field_options_page import (
        ListCustomFieldsFieldOptionsPage as ListCustomFieldsFieldOptionsPage,
    )
    from ._models.list_custom_fields_fields_page import ListCustomFieldsFieldsPage as ListCustomFieldsFieldsPage
    from ._models.list_custom_shifts_page import ListCustomShiftsPage as ListCustomShiftsPage
    from ._models.list_enrichment_records_page import ListEnrichmentRecordsPage as ListEnrichmentRecordsPage
    from ._models.list_enrichment_schemas_page import ListEnrichmentSchemasPage as ListEnrichmentSchemasPage
    from ._models.list_escalation_policies_page import ListEscalationPoliciesPage as ListEscalationPoliciesPage
    from ._models.list_event_enrichment_associations_page import (
        ListEventEnrichmentAssociationsPage as ListEventEnrichmentAssociationsPage,
    )
    from ._models.list_event_orchestration_feature_enablements_page import (
        ListEventOrchestrationFeatureEnablementsPage as ListEventOrchestrationFeatureEnablementsPage,
    )
    from ._models.list_event_orchestrations_page import ListEventOrchestrationsPage as ListEventOrchestrationsPage
    from ._models.list_event_orchestrations_page_orchestration import (
        ListEventOrchestrationsPageOrchestration as ListEventOrchestrationsPageOrchestration,
    )
    from ._models.list_events_page import ListEventsPage as ListEventsPage
    from ._models.list_extension_schemas_page import ListExtensionSchemasPage as ListExtensionSchemasPage
    from ._models.list_extensions_page import ListExtensionsPage as ListExtensionsPage
    from ._models.list_incident_alerts_page import ListIncidentAlertsPage as ListIncidentAlertsPage
    from ._models.list_incident_log_entries_page import ListIncidentLogEntriesPage as ListIncidentLogEntriesPage
    from ._models.list_incident_notes_page import ListIncidentNotesPage as ListIncidentNotesPage
    from ._models.list_incident_related_change_events_page import (
        ListIncidentRelatedChangeEventsPage as ListIncidentRelatedChangeEventsPage,
    )
    from ._models.list_incident_related_change_events_page_change_event import (
        ListIncidentRelatedChangeEventsPageChangeEvent as ListIncidentRelatedChangeEventsPageChangeEvent,
    )
    from ._models.list_incident_related_change_events_page_change_event_correlation_reason import (
        ListIncidentRelatedChangeEventsPageChangeEventCorrelationReason as ListIncidentRelatedChangeEventsPageChangeEventCorrelationReason,
    )
    from ._models.list_incident_type_custom_fields_page import (
        ListIncidentTypeCustomFieldsPage as ListIncidentTypeCustomFieldsPage,
    )
    from ._models.list_incident_types_page import ListIncidentTypesPage as ListIncidentTypesPage
    from ._models.list_incident_workflow_actions_page import (
        ListIncidentWorkflowActionsPage as ListIncidentWorkflowActionsPage,
    )
    from ._models.list_incident_workflow_triggers_page import (
        ListIncidentWorkflowTriggersPage as ListIncidentWorkflowTriggersPage,
    )
    from ._models.list_incident_workflows_page import ListIncidentWorkflowsPage as ListIncidentWorkflowsPage
    from ._models.list_incidents_page import ListIncidentsPage as ListIncidentsPage
    from ._models.list_ip_allow_lists_page import ListIpAllowListsPage as ListIpAllowListsPage
    from ._models.list_license_allocations_page import ListLicenseAllocationsPage as ListLicenseAllocationsPage
    from ._models.list_licenses_page import ListLicensesPage as ListLicensesPage
    from ._models.list_log_entries_page import ListLogEntriesPage as ListLogEntriesPage
    from ._models.list_maintenance_windows_page import ListMaintenanceWindowsPage as ListMaintenanceWindowsPage
    from ._models.list_notifications_page import ListNotificationsPage as ListNotificationsPage
    from ._models.list_oauth_clients_page import ListOauthClientsPage as ListOauthClientsPage
    from ._models.list_on_calls_page import ListOnCallsPage as ListOnCallsPage
    from ._models.list_orchestration_integrations_page import (
        ListOrchestrationIntegrationsPage as ListOrchestrationIntegrationsPage,
    )
    from ._models.list_overrides_page import ListOverridesPage as ListOverridesPage
    from ._models.list_priorities_page import ListPrioritiesPage as ListPrioritiesPage
    from ._models.list_recommended_rules_page import ListRecommendedRulesPage as ListRecommendedRulesPage
    from ._models.list_resource_standards_many_services_page import (
        ListResourceStandardsManyServicesPage as ListResourceStandardsManyServicesPage,
    )
    from ._models.list_rotations_page import ListRotationsPage as ListRotationsPage
    from ._models.list_ruleset_event_rules_page import ListRulesetEventRulesPage as ListRulesetEventRulesPage
    from ._models.list_rulesets_page import ListRulesetsPage as ListRulesetsPage
    from ._models.list_schedule_overrides_page import ListScheduleOverridesPage as ListScheduleOverridesPage
    from ._models.list_schedule_users_page import ListScheduleUsersPage as ListScheduleUsersPage
    from ._models.list_schedules_page import ListSchedulesPage as ListSchedulesPage
    from ._models.list_schedules_v3_page import ListSchedulesV3Page as ListSchedulesV3Page
    from ._models.list_service_custom_field_options_page import (
        ListServiceCustomFieldOptionsPage as ListServiceCustomFieldOptionsPage,
    )
    from ._models.list_service_custom_fields_page import ListServiceCustomFieldsPage as ListServiceCustomFieldsPage
    from ._models.list_service_event_rules_page import ListServiceEventRulesPage as ListServiceEventRulesPage
    from ._models.list_service_now_integrations_page import (
        ListServiceNowIntegrationsPage as ListServiceNowIntegrationsPage,
    )
    from ._models.list_services_page import ListServicesPage as ListServicesPage
    from ._models.list_sre_memories_page import ListSreMemoriesPage as ListSreMemoriesPage
    from ._models.list_standards_page import ListStandardsPage as ListStandardsPage
    from ._models.list_status_dashboards_page import ListStatusDashboardsPage as ListStatusDashboardsPage
    from ._models.list_status_page_impacts_page import ListStatusPageImpactsPage as ListStatusPageImpactsPage
    from ._models.list_status_page_post_updates_page import (
        ListStatusPagePostUpdatesPage as ListStatusPagePostUpdatesPage,
    )
    from ._models.list_status_page_posts_page import ListStatusPagePostsPage as ListStatusPagePostsPage
    from ._models.list_status_page_services_page import ListStatusPageServicesPage as ListStatusPageServicesPage
    from ._models.list_status_page_severities_page import ListStatusPageSeveritiesPage as ListStatusPageSeveritiesPage
    from ._models.list_status_page_statuses_page import ListStatusPageStatusesPage as ListStatusPageStatusesPage
    from ._models.list_status_page_subscriptions_page import (
        ListStatusPageSubscriptionsPage as ListStatusPageSubscriptionsPage,
    )
    from ._models.list_status_pages_page import ListStatusPagesPage as ListStatusPagesPage
    from ._models.list_tags_page import ListTagsPage as ListTagsPage
    from ._models.list_team_users_page import ListTeamUsersPage as ListTeamUsersPage
    from ._models.list_team_users_page_member import ListTeamUsersPageMember as ListTeamUsersPageMember
    from ._models.list_teams_page import ListTeamsPage as ListTeamsPage
    from ._models.list_users_page import ListUsersPage as ListUsersPage
    from ._models.list_vendors_page import ListVendorsPage as ListVendorsPage
    from ._models.list_webhook_subscriptions_page import ListWebhookSubscriptionsPage as ListWebhookSubscriptionsPage
    from ._models.list_workflow_integration_connections_page import (
        ListWorkflowIntegrationConnectionsPage as ListWorkflowIntegrationConnectionsPage,
    )
    from ._models.list_workflow_integrations_page import ListWorkflowIntegrationsPage as ListWorkflowIntegrationsPage
    from ._models.log_entry import LogEntry as LogEntry
    from ._models.log_entry_channel_update import LogEntryChannelUpdate as LogEntryChannelUpdate
    from ._models.log_entry_envelope import LogEntryEnvelope as LogEntryEnvelope
    from ._models.log_entry_reference import LogEntryReference as LogEntryReference
    from ._models.maintenance_window import MaintenanceWindow as MaintenanceWindow
    from ._models.maintenance_window_envelope import MaintenanceWindowEnvelope as MaintenanceWindowEnvelope
    from ._models.maintenance_window_input import MaintenanceWindowInput as MaintenanceWindowInput
    from ._models.maintenance_window_update import MaintenanceWindowUpdate as MaintenanceWindowUpdate
    from ._models.match_predicate import MatchPredicate as MatchPredicate
    from ._models.match_predicate_input import MatchPredicateInput as MatchPredicateInput
    from ._models.memory_envelope import MemoryEnvelope as MemoryEnvelope
    from ._models.merge_incidents_envelope import MergeIncidentsEnvelope as MergeIncidentsEnvelope
    from ._models.note_envelope import NoteEnvelope as NoteEnvelope
    from ._models.notification import Notification as Notification
    from ._models.notification_rule import NotificationRule as NotificationRule
    from ._models.notification_rule_envelope import NotificationRuleEnvelope as NotificationRuleEnvelope
    from ._models.notification_rule_input import NotificationRuleInput as NotificationRuleInput
    from ._models.notification_rule_reference import NotificationRuleReference as NotificationRuleReference
    from ._models.notification_rule_update import NotificationRuleUpdate as NotificationRuleUpdate
    from ._models.notification_subscribable_input import NotificationSubscribableInput as NotificationSubscribableInput
    from ._models.notification_subscriber import NotificationSubscriber as NotificationSubscriber
    from ._models.notification_subscriber_input import NotificationSubscriberInput as NotificationSubscriberInput
    from ._models.notification_subscriber_with_context import (
        NotificationSubscriberWithContext as NotificationSubscriberWithContext,
    )
    from ._models.notification_subscriber_with_context_subscribed_via import (
        NotificationSubscriberWithContextSubscribedVia as NotificationSubscriberWithContextSubscribedVia,
    )
    from ._models.notification_subscriber_with_context_subscribed_via_value import (
        NotificationSubscriberWithContextSubscribedViaValue as NotificationSubscriberWithContextSubscribedViaValue,
    )
    from ._models.notification_subscription import NotificationSubscription as NotificationSubscription
    from ._models.notification_subscription_with_context import (
        NotificationSubscriptionWithContext as NotificationSubscriptionWithContext,
    )
    from ._models.notify_log_entry import NotifyLogEntry as NotifyLogEntry
    from ._models.o_auth_client import OAuthClient as OAuthClient
    from ._models.o_auth_delegation import OAuthDelegation as OAuthDelegation
    from ._models.oauth_client_create import OauthClientCreate as OauthClientCreate
    from ._models.oauth_client_envelope import OauthClientEnvelope as OauthClientEnvelope
    from ._models.oauth_client_reference import OauthClientReference as OauthClientReference
    from ._models.oauth_client_update import OauthClientUpdate as OauthClientUpdate
    from ._models.oauth_delegation_envelope import OauthDelegationEnvelope as OauthDelegationEnvelope
    from ._models.oncall import Oncall as Oncall
    from ._models.oncall_handoff_notification_rule_envelope import (
        OncallHandoffNotificationRuleEnvelope as OncallHandoffNotificationRuleEnvelope,
    )
    from ._models.orch_path_automation_action import OrchPathAutomationAction as OrchPathAutomationAction
    from ._models.orch_path_automation_action_header import (
        OrchPathAutomationActionHeader as OrchPathAutomationActionHeader,
    )
    from ._models.orch_path_extraction import OrchPathExtraction as OrchPathExtraction
    from ._models.orch_path_global_update import OrchPathGlobalUpdate as OrchPathGlobalUpdate
    from ._models.orch_path_global_update_catch_all import OrchPathGlobalUpdateCatchAll as OrchPathGlobalUpdateCatchAll
    from ._models.orch_path_global_update_catch_all_actions import (
        OrchPathGlobalUpdateCatchAllActions as OrchPathGlobalUpdateCatchAllActions,
    )
    from ._models.orch_path_global_update_set import OrchPathGlobalUpdateSet as OrchPathGlobalUpdateSet
    from ._models.orch_path_global_update_set_rule import OrchPathGlobalUpdateSetRule as OrchPathGlobalUpdateSetRule
    from ._models.orch_path_global_update_set_rule_actions import (
        OrchPathGlobalUpdateSetRuleActions as OrchPathGlobalUpdateSetRuleActions,
    )
    from ._models.orch_path_incident_custom_field_update import (
        OrchPathIncidentCustomFieldUpdate as OrchPathIncidentCustomFieldUpdate,
    )
    from ._models.orch_path_parent import OrchPathParent as OrchPathParent
    from ._models.orch_path_router_update import OrchPathRouterUpdate as OrchPathRouterUpdate
    from ._models.orch_path_router_update_catch_all import OrchPathRouterUpdateCatchAll as OrchPathRouterUpdateCatchAll
    from ._models.orch_path_router_update_catch_all_actions import (
        OrchPathRouterUpdateCatchAllActions as OrchPathRouterUpdateCatchAllActions,
    )
    from ._models.orch_path_router_update_set import OrchPathRouterUpdateSet as OrchPathRouterUpdateSet
    from ._models.orch_path_router_update_set_rule import OrchPathRouterUpdateSetRule as OrchPathRouterUpdateSetRule
    from ._models.orch_path_router_update_set_rule_actions import (
        OrchPathRouterUpdateSetRuleActions as OrchPathRouterUpdateSetRuleActions,
    )
    from ._models.orch_path_router_update_set_rule_actions_dynamic_route_to import (
        OrchPathRouterUpdateSetRuleActionsDynamicRouteTo as OrchPathRouterUpdateSetRuleActionsDynamicRouteTo,
    )
    from ._models.orch_path_service_update import OrchPathServiceUpdate as OrchPathServiceUpdate
    from ._models.orch_path_service_update_catch_all import (
        OrchPathServiceUpdateCatchAll as OrchPathServiceUpdateCatchAll,
    )
    from ._models.orch_path_service_update_catch_all_actions import (
        OrchPathServiceUpdateCatchAllActions as OrchPathServiceUpdateCatchAllActions,
    )
    from ._models.orch_path_service_update_catch_all_actions_pagerduty_automation_action import (
        OrchPathServiceUpdateCatchAllActionsPagerdutyAutomationAction as OrchPathServiceUpdateCatchAllActionsPagerdutyAutomationAction,
    )
    from ._models.orch_path_service_update_parent import OrchPathServiceUpdateParent as OrchPathServiceUpdateParent
    from ._models.orch_path_service_update_set import OrchPathServiceUpdateSet as OrchPathServiceUpdateSet
    from ._models.orch_path_service_update_set_rule import OrchPathServiceUpdateSetRule as OrchPathServiceUpdateSetRule
    from ._models.orch_path_service_update_set_rule_actions import (
        OrchPathServiceUpdateSetRuleActions as OrchPathServiceUpdateSetRuleActions,
    )
    from ._models.orch_path_unrouted_update import OrchPathUnroutedUpdate as OrchPathUnroutedUpdate
    from ._models.orch_path_unrouted_update_catch_all import (
        OrchPathUnroutedUpdateCatchAll as OrchPathUnroutedUpdateCatchAll,
    )
    from ._models.orch_path_unrouted_update_catch_all_actions import (
        OrchPathUnroutedUpdateCatchAllActions as OrchPathUnroutedUpdateCatchAllActions,
    )
    from ._models.orch_path_unrouted_update_set import OrchPathUnroutedUpdateSet as OrchPathUnroutedUpdateSet
    from ._models.orch_path_unrouted_update_set_rule import (
        OrchPathUnroutedUpdateSetRule as OrchPathUnroutedUpdateSetRule,
    )
    from ._models.orch_path_unrouted_update_set_rule_actions import (
        OrchPathUnroutedUpdateSetRuleActions as OrchPathUnroutedUpdateSetRuleActions,
    )
    from ._models.orch_path_variable import OrchPathVariable as OrchPathVariable
    from ._models.orchestration import Orchestration as Orchestration
    from ._models.orchestration_created_by_reference import (
        OrchestrationCreatedByReference as OrchestrationCreatedByReference,
    )
    from ._models.orchestration_envelope import OrchestrationEnvelope as OrchestrationEnvelope
    from ._models.orchestration_global import OrchestrationGlobal as OrchestrationGlobal
    from ._models.orchestration_global_orchestration_path import (
        OrchestrationGlobalOrchestrationPath as OrchestrationGlobalOrchestrationPath,
    )
    from ._models.orchestration_global_orchestration_path_catch_all import (
        OrchestrationGlobalOrchestrationPathCatchAll as OrchestrationGlobalOrchestrationPathCatchAll,
    )
    from ._models.orchestration_global_orchestration_path_catch_all_actions import (
        OrchestrationGlobalOrchestrationPathCatchAllActions as OrchestrationGlobalOrchestrationPathCatchAllActions,
    )
    from ._models.orchestration_global_orchestration_path_catch_all_actions_automation_action import (
        OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationAction as OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationAction,
    )
    from ._models.orchestration_global_orchestration_path_catch_all_actions_automation_action_header import (
        OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationActionHeader as OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationActionHeader,
    )
    from ._models.orchestration_global_orchestration_path_catch_all_actions_extraction import (
        OrchestrationGlobalOrchestrationPathCatchAllActionsExtraction as OrchestrationGlobalOrchestrationPathCatchAllActionsExtraction,
    )
    from ._models.orchestration_global_orchestration_path_catch_all_actions_incident_custom_field_update import (
        OrchestrationGlobalOrchestrationPathCatchAllActionsIncidentCustomFieldUpdate as OrchestrationGlobalOrchestrationPathCatchAllActionsIncidentCustomFieldUpdate,
    )
    from ._models.orchestration_global_orchestration_path_catch_all_actions_variable import (
        OrchestrationGlobalOrchestrationPathCatchAllActionsVariable as OrchestrationGlobalOrchestrationPathCatchAllActionsVariable,
    )
    from ._models.orchestration_global_orchestration_path_parent_reference import (
        OrchestrationGlobalOrchestrationPathParentReference as OrchestrationGlobalOrchestrationPathParentReference,
    )
    from ._models.orchestration_global_orchestration_path_set import (
        OrchestrationGlobalOrchestrationPathSet as OrchestrationGlobalOrchestrationPathSet,
    )
    from ._models.orchestration_global_orchestration_path_set_rule import (
        OrchestrationGlobalOrchestrationPathSetRule as OrchestrationGlobalOrchestrationPathSetRule,
    )
    from ._models.orchestration_global_orchestration_path_set_rule_actions import (
        OrchestrationGlobalOrchestrationPathSetRuleActions as OrchestrationGlobalOrchestrationPathSetRuleActions,
    )
    from ._models.orchestration_input import OrchestrationInput as OrchestrationInput
    from ._models.orchestration_integration import OrchestrationIntegration as OrchestrationIntegration
    from ._models.orchestration_integration_migrate import (
        OrchestrationIntegrationMigrate as OrchestrationIntegrationMigrate,
    )
    from ._models.orchestration_integration_parameters import (
        OrchestrationIntegrationParameters as OrchestrationIntegrationParameters,
    )
    from ._models.orchestration_integration_post import OrchestrationIntegrationPost as OrchestrationIntegrationPost
    from ._models.orchestration_path_envelope import OrchestrationPathEnvelope as OrchestrationPathEnvelope
    from ._models.orchestration_path_service_active_response import (
        OrchestrationPathServiceActiveResponse as OrchestrationPathServiceActiveResponse,
    )
    from ._models.orchestration_path_service_active_response_input import (
        OrchestrationPathServiceActiveResponseInput as OrchestrationPathServiceActiveResponseInput,
    )
    from ._models.orchestration_router import OrchestrationRouter as OrchestrationRouter
    from ._models.orchestration_router_orchestration_path import (
        OrchestrationRouterOrchestrationPath as OrchestrationRouterOrchestrationPath,
    )
    from ._models.orchestration_router_orchestration_path_catch_all import (
        OrchestrationRouterOrchestrationPathCatchAll as OrchestrationRouterOrchestrationPathCatchAll,
    )
    from ._models.orchestration_router_orchestration_path_catch_all_actions import (
        OrchestrationRouterOrchestrationPathCatchAllActions as OrchestrationRouterOrchestrationPathCatchAllActions,
    )
    from ._models.orchestration_router_orchestration_path_set import (
        OrchestrationRouterOrchestrationPathSet as OrchestrationRouterOrchestrationPathSet,
    )
    from ._models.orchestration_router_orchestration_path_set_rule import (
        OrchestrationRouterOrchestrationPathSetRule as OrchestrationRouterOrchestrationPathSetRule,
    )
    from ._models.orchestration_router_orchestration_path_set_rule_actions import (
        OrchestrationRouterOrchestrationPathSetRuleActions as OrchestrationRouterOrchestrationPathSetRuleActions,
    )
    from ._models.orchestration_router_orchestration_path_set_rule_actions_dynamic_route_to import (
        OrchestrationRouterOrchestrationPathSetRuleActionsDynamicRouteTo as OrchestrationRouterOrchestrationPathSetRuleActionsDynamicRouteTo,
    )
    from ._models.orchestration_team_reference_input import (
        OrchestrationTeamReferenceInput as OrchestrationTeamReferenceInput,
    )
    from ._models.orchestration_unrouted import OrchestrationUnrouted as OrchestrationUnrouted
    from ._models.orchestration_unrouted_orchestration_path import (
        OrchestrationUnroutedOrchestrationPath as OrchestrationUnroutedOrchestrationPath,
    )
    from ._models.orchestration_unrouted_orchestration_path_catch_all import (
        OrchestrationUnroutedOrchestrationPathCatchAll as OrchestrationUnroutedOrchestrationPathCatchAll,
    )
    from ._models.orchestration_unrouted_orchestration_path_catch_all_actions import (
        OrchestrationUnroutedOrchestrationPathCatchAllActions as OrchestrationUnroutedOrchestrationPathCatchAllActions,
    )
    from ._models.orchestration_unrouted_orchestration_path_set import (
        OrchestrationUnroutedOrchestrationPathSet as OrchestrationUnroutedOrchestrationPathSet,
    )
    from ._models.orchestration_unrouted_orchestration_path_set_rule import (
        OrchestrationUnroutedOrchestrationPathSetRule as OrchestrationUnroutedOrchestrationPathSetRule,
    )
    from ._models.orchestration_unrouted_orchestration_path_set_rule_actions import (
        OrchestrationUnroutedOrchestrationPathSetRuleActions as OrchestrationUnroutedOrchestrationPathSetRuleActions,
    )
    from ._models.orchestration_warning_ineligible import (
        OrchestrationWarningIneligible as OrchestrationWarningIneligible,
    )
    from ._models.orchestration_warning_invalid_data import (
        OrchestrationWarningInvalidData as OrchestrationWarningInvalidData,
    )
    from ._models.outlier_incident import OutlierIncident as OutlierIncident
    from ._models.outlier_incident_envelope import OutlierIncidentEnvelope as OutlierIncidentEnvelope
    from ._models.outlier_incident_incident import OutlierIncidentIncident as OutlierIncidentIncident
    from ._models.outlier_incident_incident_occurrence import (
        OutlierIncidentIncidentOccurrence as OutlierIncidentIncidentOccurrence,
    )
    from ._models.outlier_incident_incident_template import (
        OutlierIncidentIncidentTemplate as OutlierIncidentIncidentTemplate,
    )
    from ._models.override import Override as Override
    from ._models.override_envelope import OverrideEnvelope as OverrideEnvelope
    from ._models.override_input import OverrideInput as OverrideInput
    from ._models.override_shift import OverrideShift as OverrideShift
    from ._models.override_update import OverrideUpdate as OverrideUpdate
    from ._models.parent_reference import ParentReference as ParentReference
    from ._models.past_incident import PastIncident as PastIncident
    from ._models.past_incident_incident import PastIncidentIncident as PastIncidentIncident
    from ._models.paused_incident_reporting_alerts import PausedIncidentReportingAlerts as PausedIncidentReportingAlerts
    from ._models.paused_incident_reporting_alerts_envelope import (
        PausedIncidentReportingAlertsEnvelope as PausedIncidentReportingAlertsEnvelope,
    )
    from ._models.paused_incident_reporting_alerts_resolved_after_pause_alert import (
        PausedIncidentReportingAlertsResolvedAfterPauseAlert as PausedIncidentReportingAlertsResolvedAfterPauseAlert,
    )
    from ._models.paused_incident_reporting_counts import PausedIncidentReportingCounts as PausedIncidentReportingCounts
    from ._models.paused_incident_reporting_counts_envelope import (
        PausedIncidentReportingCountsEnvelope as PausedIncidentReportingCountsEnvelope,
    )
    from ._models.phone_contact_method import PhoneContactMethod as PhoneContactMethod
    from ._models.phone_contact_method_input import PhoneContactMethodInput as PhoneContactMethodInput
    from ._models.phone_contact_method_update import PhoneContactMethodUpdate as PhoneContactMethodUpdate
    from ._models.post_envelope import PostEnvelope as PostEnvelope
    from ._models.post_orchestration_integration_envelope import (
        PostOrchestrationIntegrationEnvelope as PostOrchestrationIntegrationEnvelope,
    )
    from ._models.post_reference import PostReference as PostReference
    from ._models.post_update_envelope import PostUpdateEnvelope as PostUpdateEnvelope
    from ._models.postmortem_envelope import PostmortemEnvelope as PostmortemEnvelope
    from ._models.postmortem_reference import PostmortemReference as PostmortemReference
    from ._models.priority import Priority as Priority
    from ._models.priority_reference_input import PriorityReferenceInput as PriorityReferenceInput
    from ._models.push_contact_method import PushContactMethod as PushContactMethod
    from ._models.push_contact_method_input import PushContactMethodInput as PushContactMethodInput
    from ._models.push_contact_method_sound import PushContactMethodSound as PushContactMethodSound
    from ._models.push_contact_method_sound_input import PushContactMethodSoundInput as PushContactMethodSoundInput
    from ._models.push_contact_method_update import PushContactMethodUpdate as PushContactMethodUpdate
    from ._models.put_business_service_priority_thresholds_envelope import (
        PutBusinessServicePriorityThresholdsEnvelope as PutBusinessServicePriorityThresholdsEnvelope,
    )
    from ._models.put_incident_manual_business_service_association_result import (
        PutIncidentManualBusinessServiceAssociationResult as PutIncidentManualBusinessServiceAssociationResult,
    )
    from ._models.query_enrichment_data_page import QueryEnrichmentDataPage as QueryEnrichmentDataPage
    from ._models.reach_ack_limit_log_entry import ReachAckLimitLogEntry as ReachAckLimitLogEntry
    from ._models.reach_trigger_limit_log_entry import ReachTriggerLimitLogEntry as ReachTriggerLimitLogEntry
    from ._models.recommended_rule import RecommendedRule as RecommendedRule
    from ._models.recommended_rule_actions import RecommendedRuleActions as RecommendedRuleActions
    from ._models.recommended_rule_dismiss import RecommendedRuleDismiss as RecommendedRuleDismiss
    from ._models.recommended_rule_metrics import RecommendedRuleMetrics as RecommendedRuleMetrics
    from ._models.recommended_rule_parent_reference import (
        RecommendedRuleParentReference as RecommendedRuleParentReference,
    )
    from ._models.record_envelope import RecordEnvelope as RecordEnvelope
    from ._models.reference import Reference as Reference
    from ._models.reference_input import ReferenceInput as ReferenceInput
    from ._models.regenerate_user_private_url_key_result import (
        RegenerateUserPrivateUrlKeyResult as RegenerateUserPrivateUrlKeyResult,
    )
    from ._models.related_incident import RelatedIncident as RelatedIncident
    from ._models.related_incident_machine_learning_relationship import (
        RelatedIncidentMachineLearningRelationship as RelatedIncidentMachineLearningRelationship,
    )
    from ._models.related_incident_machine_learning_relationship_user_feedback import (
        RelatedIncidentMachineLearningRelationshipUserFeedback as RelatedIncidentMachineLearningRelationshipUserFeedback,
    )
    from ._models.related_incident_relationship import RelatedIncidentRelationship as RelatedIncidentRelationship
    from ._models.related_incident_service_dependency_base import (
        RelatedIncidentServiceDependencyBase as RelatedIncidentServiceDependencyBase,
    )
    from ._models.related_incident_service_dependency_relationship import (
        RelatedIncidentServiceDependencyRelationship as RelatedIncidentServiceDependencyRelationship,
    )
    from ._models.remove_business_service_notification_subscriber_result import (
        RemoveBusinessServiceNotificationSubscriberResult as RemoveBusinessServiceNotificationSubscriberResult,
    )
    from ._models.remove_reference import RemoveReference as RemoveReference
    from ._models.rendered_template import RenderedTemplate as RenderedTemplate
    from ._models.rendered_template_templated_fields import (
        RenderedTemplateTemplatedFields as RenderedTemplateTemplatedFields,
    )
    from ._models.rendered_template_warnings import RenderedTemplateWarnings as RenderedTemplateWarnings
    from ._models.repeat_escalation_path_log_entry import RepeatEscalationPathLogEntry as RepeatEscalationPathLogEntry
    from ._models.resolve_log_entry import ResolveLogEntry as ResolveLogEntry
    from ._models.resolve_reason import ResolveReason as ResolveReason
    from ._models.resource import Resource as Resource
    from ._models.responder_request import ResponderRequest as ResponderRequest
    from ._models.responder_request_envelope import ResponderRequestEnvelope as ResponderRequestEnvelope
    from ._models.responder_request_responder_request_target import (
        ResponderRequestResponderRequestTarget as ResponderRequestResponderRequestTarget,
    )
    from ._models.responder_request_target import ResponderRequestTarget as ResponderRequestTarget
    from ._models.responder_request_target_reference import (
        ResponderRequestTargetReference as ResponderRequestTargetReference,
    )
    from ._models.responder_request_target_reference_input import (
        ResponderRequestTargetReferenceInput as ResponderRequestTargetReferenceInput,
    )
    from ._models.restriction import Restriction as Restriction
    from ._models.restriction_input import RestrictionInput as RestrictionInput
    from ._models.rotation import Rotation as Rotation
    from ._models.rotation_response import RotationResponse as RotationResponse
    from ._models.rule_envelope import RuleEnvelope as RuleEnvelope
    from ._models.ruleset import Ruleset as Ruleset
    from ._models.ruleset_create import RulesetCreate as RulesetCreate
    from ._models.ruleset_envelope import RulesetEnvelope as RulesetEnvelope
    from ._models.ruleset_event_rule_update import RulesetEventRuleUpdate as RulesetEventRuleUpdate
    from ._models.ruleset_input import RulesetInput as RulesetInput
    from ._models.ruleset_team_reference import RulesetTeamReference as RulesetTeamReference
    from ._models.ruleset_team_reference_input import RulesetTeamReferenceInput as RulesetTeamReferenceInput
    from ._models.runner_envelope import RunnerEnvelope as RunnerEnvelope
    from ._models.runner_envelope_runner import RunnerEnvelopeRunner as RunnerEnvelopeRunner
    from ._models.schedule import Schedule as Schedule
    from ._models.schedule_envelope import ScheduleEnvelope as ScheduleEnvelope
    from ._models.schedule_input import ScheduleInput as ScheduleInput
    from ._models.schedule_layer import ScheduleLayer as ScheduleLayer
    from ._models.schedule_layer_entry import ScheduleLayerEntry as ScheduleLayerEntry
    from ._models.schedule_layer_entry_input import ScheduleLayerEntryInput as ScheduleLayerEntryInput
    from ._models.schedule_layer_input import ScheduleLayerInput as ScheduleLayerInput
    from ._models.schedule_layer_user import ScheduleLayerUser as ScheduleLayerUser
    from ._models.schedule_layer_user_input import ScheduleLayerUserInput as ScheduleLayerUserInput
    from ._models.schedule_next_oncall_for_user import ScheduleNextOncallForUser as ScheduleNextOncallForUser
    from ._models.schedule_next_oncall_for_user_input import (
        ScheduleNextOncallForUserInput as ScheduleNextOncallForUserInput,
    )
    from ._models.schedule_override_create import ScheduleOverrideCreate as ScheduleOverrideCreate
    from ._models.schedule_reference import ScheduleReference as ScheduleReference
    from ._models.schedule_response import ScheduleResponse as ScheduleResponse
    from ._models.schedule_response_schedule import ScheduleResponseSchedule as ScheduleResponseSchedule
    from ._models.schedule_update import ScheduleUpdate as ScheduleUpdate
    from ._models.schedule_v3_create import ScheduleV3Create as ScheduleV3Create
    from ._models.schedule_v3_update import ScheduleV3Update as ScheduleV3Update
    from ._models.scheduled_action import ScheduledAction as ScheduledAction
    from ._models.scheduled_action_at import ScheduledActionAt as ScheduledActionAt
    from ._models.scheduled_action_at_input import ScheduledActionAtInput as ScheduledActionAtInput
    from ._models.scheduled_action_input import ScheduledActionInput as ScheduledActionInput
    from ._models.schema_envelope import SchemaEnvelope as SchemaEnvelope
    from ._models.service import Service as Service
    from ._models.service_custom_field_values_update import (
        ServiceCustomFieldValuesUpdate as ServiceCustomFieldValuesUpdate,
    )
    from ._models.service_custom_fields_field_create_model import (
        ServiceCustomFieldsFieldCreateModel as ServiceCustomFieldsFieldCreateModel,
    )
    from ._models.service_custom_fields_field_option_read_model import (
        ServiceCustomFieldsFieldOptionReadModel as ServiceCustomFieldsFieldOptionReadModel,
    )
    from ._models.service_custom_fields_field_option_read_model_data import (
        ServiceCustomFieldsFieldOptionReadModelData as ServiceCustomFieldsFieldOptionReadModelData,
    )
    from ._models.service_custom_fields_field_option_update_model import (
        ServiceCustomFieldsFieldOptionUpdateModel as ServiceCustomFieldsFieldOptionUpdateModel,
    )
    from ._models.service_custom_fields_field_read_model import (
        ServiceCustomFieldsFieldReadModel as ServiceCustomFieldsFieldReadModel,
    )
    from ._models.service_custom_fields_field_update_model import (
        ServiceCustomFieldsFieldUpdateModel as ServiceCustomFieldsFieldUpdateModel,
    )
    from ._models.service_custom_fields_field_update_model_field_option import (
        ServiceCustomFieldsFieldUpdateModelFieldOption as ServiceCustomFieldsFieldUpdateModelFieldOption,
    )
    from ._models.service_custom_fields_field_value_read_model import (
        ServiceCustomFieldsFieldValueReadModel as ServiceCustomFieldsFieldValueReadModel,
    )
    from ._models.service_custom_fields_field_value_update_model import (
        ServiceCustomFieldsFieldValueUpdateModel as ServiceCustomFieldsFieldValueUpdateModel,
    )
    from ._models.service_dependency_create import ServiceDependencyCreate as ServiceDependencyCreate
    from ._models.service_dependency_relationship import ServiceDependencyRelationship as ServiceDependencyRelationship
    from ._models.service_envelope import ServiceEnvelope as ServiceEnvelope
    from ._models.service_event_rule import ServiceEventRule as ServiceEventRule
    from ._models.service_event_rule_input import ServiceEventRuleInput as ServiceEventRuleInput
    from ._models.service_event_rule_update import ServiceEventRuleUpdate as ServiceEventRuleUpdate
    from ._models.service_input import ServiceInput as ServiceInput
    from ._models.service_now_credentials import ServiceNowCredentials as ServiceNowCredentials
    from ._models.service_now_credentials_input import ServiceNowCredentialsInput as ServiceNowCredentialsInput
    from ._models.service_now_credentials_request import ServiceNowCredentialsRequest as ServiceNowCredentialsRequest
    from ._models.service_now_field_mapping import ServiceNowFieldMapping as ServiceNowFieldMapping
    from ._models.service_now_field_mapping_input import ServiceNowFieldMappingInput as ServiceNowFieldMappingInput
    from ._models.service_now_integration import ServiceNowIntegration as ServiceNowIntegration
    from ._models.service_now_integration_create import ServiceNowIntegrationCreate as ServiceNowIntegrationCreate
    from ._models.service_now_table import ServiceNowTable as ServiceNowTable
    from ._models.service_now_table_input import ServiceNowTableInput as ServiceNowTableInput
    from ._models.service_orchestration import ServiceOrchestration as ServiceOrchestration
    from ._models.service_orchestration_orchestration_path import (
        ServiceOrchestrationOrchestrationPath as ServiceOrchestrationOrchestrationPath,
    )
    from ._models.service_orchestration_orchestration_path_catch_all import (
        ServiceOrchestrationOrchestrationPathCatchAll as ServiceOrchestrationOrchestrationPathCatchAll,
    )
    from ._models.service_orchestration_orchestration_path_catch_all_actions import (
        ServiceOrchestrationOrchestrationPathCatchAllActions as ServiceOrchestrationOrchestrationPathCatchAllActions,
    )
    from ._models.service_orchestration_orchestration_path_catch_all_actions_pagerduty_automation_action import (
        ServiceOrchestrationOrchestrationPathCatchAllActionsPagerdutyAutomationAction as ServiceOrchestrationOrchestrationPathCatchAllActionsPagerdutyAutomationAction,
    )
    from ._models.service_orchestration_orchestration_path_parent_reference import (
        ServiceOrchestrationOrchestrationPathParentReference as ServiceOrchestrationOrchestrationPathParentReference,
    )
    from ._models.service_orchestration_orchestration_path_set import (
        ServiceOrchestrationOrchestrationPathSet as ServiceOrchestrationOrchestrationPathSet,
    )
    from ._models.service_orchestration_orchestration_path_set_rule import (
        ServiceOrchestrationOrchestrationPathSetRule as ServiceOrchestrationOrchestrationPathSetRule,
    )
    from ._models.service_orchestration_orchestration_path_set_rule_actions import (
        ServiceOrchestrationOrchestrationPathSetRuleActions as ServiceOrchestrationOrchestrationPathSetRuleActions,
    )
    from ._models.service_reference import ServiceReference as ServiceReference
    from ._models.service_reference_input import ServiceReferenceInput as ServiceReferenceInput
    from ._models.service_to_incident_workflow_trigger_associate import (
        ServiceToIncidentWorkflowTriggerAssociate as ServiceToIncidentWorkflowTriggerAssociate,
    )
    from ._models.service_update import ServiceUpdate as ServiceUpdate
    from ._models.session_configuration import SessionConfiguration as SessionConfiguration
    from ._models.session_configurations_update import SessionConfigurationsUpdate as SessionConfigurationsUpdate
    from ._models.severity_envelope import SeverityEnvelope as SeverityEnvelope
    from ._models.shift_assignment import ShiftAssignment as ShiftAssignment
    from ._models.shift_member import ShiftMember as ShiftMember
    from ._models.shift_member_input import ShiftMemberInput as ShiftMemberInput
    from ._models.shift_source import ShiftSource as ShiftSource
    from ._models.snooze_log_entry import SnoozeLogEntry as SnoozeLogEntry
    from ._models.sre_memory import SREMemory as SREMemory
    from ._models.sre_memory_attributes import SREMemoryAttributes as SREMemoryAttributes
    from ._models.sre_memory_update import SreMemoryUpdate as SreMemoryUpdate
    from ._models.standard import Standard as Standard
    from ._models.standard_applied import StandardApplied as StandardApplied
    from ._models.standard_applied_score import StandardAppliedScore as StandardAppliedScore
    from ._models.standard_applied_standard import StandardAppliedStandard as StandardAppliedStandard
    from ._models.standard_inclusion_exclusion import StandardInclusionExclusion as StandardInclusionExclusion
    from ._models.standard_inclusion_exclusion_input import (
        StandardInclusionExclusionInput as StandardInclusionExclusionInput,
    )
    from ._models.standard_update import StandardUpdate as StandardUpdate
    from ._models.standard_update_values import StandardUpdateValues as StandardUpdateValues
    from ._models.status_dashboard import StatusDashboard as StatusDashboard
    from ._models.status_dashboard_envelope import StatusDashboardEnvelope as StatusDashboardEnvelope
    from ._models.status_envelope import StatusEnvelope as StatusEnvelope
    from ._models.status_page import StatusPage as StatusPage
    from ._models.status_page_impact import StatusPageImpact as StatusPageImpact
    from ._models.status_page_post import StatusPagePost as StatusPagePost
    from ._models.status_page_post_post_request import StatusPagePostPostRequest as StatusPagePostPostRequest
    from ._models.status_page_post_post_request_status_page_reference import (
        StatusPagePostPostRequestStatusPageReference as StatusPagePostPostRequestStatusPageReference,
    )
    from ._models.status_page_post_put_request import StatusPagePostPutRequest as StatusPagePostPutRequest
    from ._models.status_page_post_update import StatusPagePostUpdate as StatusPagePostUpdate
    from ._models.status_page_post_update_impacted_service import (
        StatusPagePostUpdateImpactedService as StatusPagePostUpdateImpactedService,
    )
    from ._models.status_page_post_update_impacted_service_impact_reference import (
        StatusPagePostUpdateImpactedServiceImpactReference as StatusPagePostUpdateImpactedServiceImpactReference,
    )
    from ._models.status_page_post_update_impacted_service_input import (
        StatusPagePostUpdateImpactedServiceInput as StatusPagePostUpdateImpactedServiceInput,
    )
    from ._models.status_page_post_update_request import StatusPagePostUpdateRequest as StatusPagePostUpdateRequest
    from ._models.status_page_postmortem import StatusPagePostmortem as StatusPagePostmortem
    from ._models.status_page_postmortem_request import StatusPagePostmortemRequest as StatusPagePostmortemRequest
    from ._models.status_page_reference import StatusPageReference as StatusPageReference
    from ._models.status_page_service import StatusPageService as StatusPageService
    from ._models.status_page_severity import StatusPageSeverity as StatusPageSeverity
    from ._models.status_page_status import StatusPageStatus as StatusPageStatus
    from ._models.status_page_subscription import StatusPageSubscription as StatusPageSubscription
    from ._models.status_page_subscription_create import StatusPageSubscriptionCreate as StatusPageSubscriptionCreate
    from ._models.status_page_subscription_create_subscribable_object_reference import (
        StatusPageSubscriptionCreateSubscribableObjectReference as StatusPageSubscriptionCreateSubscribableObjectReference,
    )
    from ._models.status_update import StatusUpdate as StatusUpdate
    from ._models.status_update_envelope import StatusUpdateEnvelope as StatusUpdateEnvelope
    from ._models.status_update_notification_rule import StatusUpdateNotificationRule as StatusUpdateNotificationRule
    from ._models.status_update_notification_rule_envelope import (
        StatusUpdateNotificationRuleEnvelope as StatusUpdateNotificationRuleEnvelope,
    )
    from ._models.status_update_notification_rule_input import (
        StatusUpdateNotificationRuleInput as StatusUpdateNotificationRuleInput,
    )
    from ._models.status_update_template_input import StatusUpdateTemplateInput as StatusUpdateTemplateInput
    from ._models.status_update_template_input_status_update import (
        StatusUpdateTemplateInputStatusUpdate as StatusUpdateTemplateInputStatusUpdate,
    )
    from ._models.sub_schedule import SubSchedule as SubSchedule
    from ._models.sub_schedule_input import SubScheduleInput as SubScheduleInput
    from ._models.subscribable_object_reference import SubscribableObjectReference as SubscribableObjectReference
    from ._models.subscription_envelope import SubscriptionEnvelope as SubscriptionEnvelope
    from ._models.support_hours import SupportHours as SupportHours
    from ._models.support_hours_input import SupportHoursInput as SupportHoursInput
    from ._models.tag import Tag as Tag
    from ._models.tag_envelope import TagEnvelope as TagEnvelope
    from ._models.tag_input import TagInput as TagInput
    from ._models.team import Team as Team
    from ._models.team_envelope import TeamEnvelope as TeamEnvelope
    from ._models.team_input import TeamInput as TeamInput
    from ._models.team_notification_subscriptions_create import (
        TeamNotificationSubscriptionsCreate as TeamNotificationSubscriptionsCreate,
    )
    from ._models.team_reference import TeamReference as TeamReference
    from ._models.team_reference_input import TeamReferenceInput as TeamReferenceInput
    from ._models.team_update import TeamUpdate as TeamUpdate
    from ._models.team_user_update import TeamUserUpdate as TeamUserUpdate
    from ._models.template import Template as Template
    from ._models.template_created_by import TemplateCreatedBy as TemplateCreatedBy
    from ._models.template_envelope import TemplateEnvelope as TemplateEnvelope
    from ._models.test_service_now_table_page import TestServiceNowTablePage as TestServiceNowTablePage
    from ._models.trigger_envelope import TriggerEnvelope as TriggerEnvelope
    from ._models.trigger_log_entry import TriggerLogEntry as TriggerLogEntry
    from ._models.unacknowledge_log_entry import UnacknowledgeLogEntry as UnacknowledgeLogEntry
    from ._models.update_custom_fields_field_envelope import (
        UpdateCustomFieldsFieldEnvelope as UpdateCustomFieldsFieldEnvelope,
    )
    from ._models.update_orch_path_global_result import UpdateOrchPathGlobalResult as UpdateOrchPathGlobalResult
    from ._models.update_orch_path_router_result import UpdateOrchPathRouterResult as UpdateOrchPathRouterResult
    from ._models.update_orch_path_service_result import UpdateOrchPathServiceResult as UpdateOrchPathServiceResult
    from ._models.update_orch_path_unrouted_result import UpdateOrchPathUnroutedResult as UpdateOrchPathUnroutedResult
    from ._models.update_service_custom_field_values_page import (
        UpdateServiceCustomFieldValuesPage as UpdateServiceCustomFieldValuesPage,
    )
    from ._models.update_user_handoff_notification_envelope import (
        UpdateUserHandoffNotificationEnvelope as UpdateUserHandoffNotificationEnvelope,
    )
    from ._models.update_user_notification_rule_envelope import (
        UpdateUserNotificationRuleEnvelope as UpdateUserNotificationRuleEnvelope,
    )
    from ._models.update_user_status_update_notification_rule_envelope import (
        UpdateUserStatusUpdateNotificationRuleEnvelope as UpdateUserStatusUpdateNotificationRuleEnvelope,
    )
    from ._models.upload_enrichment_csv_result import UploadEnrichmentCsvResult as UploadEnrichmentCsvResult
    from ._models.urgency_change_log_entry import UrgencyChangeLogEntry as UrgencyChangeLogEntry
    from ._models.user import User as User
    from ._models.user_create import UserCreate as UserCreate
    from ._models.user_envelope import UserEnvelope as UserEnvelope
    from ._models.user_input import UserInput as UserInput
    from ._models.user_notification_subscriptions_create import (
        UserNotificationSubscriptionsCreate as UserNotificationSubscriptionsCreate,
    )
    from ._models.user_o_auth_delegations import UserOAuthDelegations as UserOAuthDelegations
    from ._models.user_reference import UserReference as UserReference
    from ._models.user_reference_input import UserReferenceInput as UserReferenceInput
    from ._models.user_session import UserSession as UserSession
    from ._models.user_session_envelope import UserSessionEnvelope as UserSessionEnvelope
    from ._models.user_update import UserUpdate as UserUpdate
    from ._models.v3_schedule_reference import V3ScheduleReference as V3ScheduleReference
    from ._models.vendor import Vendor as Vendor
    from ._models.vendor_reference import VendorReference as VendorReference
    from ._models.vendor_reference_input import VendorReferenceInput as VendorReferenceInput
    from ._models.webhook_subscription import WebhookSubscription as WebhookSubscription
    from ._models.webhook_subscription_delivery_method import (
        WebhookSubscriptionDeliveryMethod as WebhookSubscriptionDeliveryMethod,
    )
    from ._models.webhook_subscription_delivery_method_custom_header import (
        WebhookSubscriptionDeliveryMethodCustomHeader as WebhookSubscriptionDeliveryMethodCustomHeader,
    )
    from ._models.webhook_subscription_delivery_method_custom_header_input import (
        WebhookSubscriptionDeliveryMethodCustomHeaderInput as WebhookSubscriptionDeliveryMethodCustomHeaderInput,
    )
    from ._models.webhook_subscription_delivery_method_input import (
        WebhookSubscriptionDeliveryMethodInput as WebhookSubscriptionDeliveryMethodInput,
    )
    from ._models.webhook_subscription_envelope import WebhookSubscriptionEnvelope as WebhookSubscriptionEnvelope
    from ._models.webhook_subscription_input import WebhookSubscriptionInput as WebhookSubscriptionInput
    from ._models.webhook_subscription_update import WebhookSubscriptionUpdate as WebhookSubscriptionUpdate
    from ._models.webhook_subscription_update_filter_reference import (
        WebhookSubscriptionUpdateFilterReference as WebhookSubscriptionUpdateFilterReference,
    )
    from ._models.whats_app_contact_method import WhatsAppContactMethod as WhatsAppContactMethod
    from ._models.whats_app_contact_method_input import WhatsAppContactMethodInput as WhatsAppContactMethodInput
    from ._models.whats_app_contact_method_update import WhatsAppContactMethodUpdate as WhatsAppContactMethodUpdate
    from ._models.workflow_integration import WorkflowIntegration as WorkflowIntegration
    from ._models.workflow_integration_connection import WorkflowIntegrationConnection as WorkflowIntegrationConnection
    from ._models.workflow_integration_connection_app import (
        WorkflowIntegrationConnectionApp as WorkflowIntegrationConnectionApp,
    )
    from ._models.workflow_integration_connection_create import (
        WorkflowIntegrationConnectionCreate as WorkflowIntegrationConnectionCreate,
    )
    from ._models.workflow_integration_connection_create_app import (
        WorkflowIntegrationConnectionCreateApp as WorkflowIntegrationConnectionCreateApp,
    )
    from ._models.workflow_integration_connection_create_team import (
        WorkflowIntegrationConnectionCreateTeam as WorkflowIntegrationConnectionCreateTeam,
    )
    from ._models.workflow_integration_connection_health import (
        WorkflowIntegrationConnectionHealth as WorkflowIntegrationConnectionHealth,
    )
    from ._models.workflow_integration_connection_team import (
        WorkflowIntegrationConnectionTeam as WorkflowIntegrationConnectionTeam,
    )
    from ._models.workflow_integration_created_by_reference import (
        WorkflowIntegrationCreatedByReference as WorkflowIntegrationCreatedByReference,
    )
    from ._models.zoned_date_time import ZonedDateTime as ZonedDateTime
    from ._models.zoned_date_time_input import ZonedDateTimeInput as ZonedDateTimeInput
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        origins={
            "AcknowledgeLogEntry": "._models.acknowledge_log_entry",
            "AcknowledgeLogEntryEventDetails": "._models.acknowledge_log_entry_event_details",
            "Acknowledgement": "._models.acknowledgement",
            "AcknowledgerReference": "._models.acknowledger_reference",
            "ActionEnvelope": "._models.action_envelope",
            "ActionReference": "._models.action_reference",
            "AddEventEnrichmentAssociationsPage": "._models.add_event_enrichment_associations_page",
            "AddEventEnrichmentAssociationsPageAssociation": "._models.add_event_enrichment_associations_page_association",
            "AddEventEnrichmentAssociationsResult": "._models.add_event_enrichment_associations_result",
            "AddEventEnrichmentAssociationsResultAssociation": "._models.add_event_enrichment_associations_result_association",
            "Addon": "._models.addon",
            "AddonEnvelope": "._models.addon_envelope",
            "AddonInput": "._models.addon_input",
            "AddonReference": "._models.addon_reference",
            "AddonUpdate": "._models.addon_update",
            "AgentReference": "._models.agent_reference",
            "Alert": "._models.alert",
            "AlertBody": "._models.alert_body",
            "AlertCount": "._models.alert_count",
            "AlertEnvelope": "._models.alert_envelope",
            "AlertGroupingParameters": "._models.alert_grouping_parameters",
            "AlertGroupingParametersConfig": "._models.alert_grouping_parameters_config",
            "AlertGroupingParametersConfigInput": "._models.alert_grouping_parameters_config_input",
            "AlertGroupingParametersInput": "._models.alert_grouping_parameters_input",
            "AlertGroupingParametersReference": "._models.alert_grouping_parameters_reference",
            "AlertGroupingParametersReferenceInput": "._models.alert_grouping_parameters_reference_input",
            "AlertGroupingSetting": "._models.alert_grouping_setting",
            "AlertGroupingSettingConfig": "._models.alert_grouping_setting_config",
            "AlertGroupingSettingConfigInput": "._models.alert_grouping_setting_config_input",
            "AlertGroupingSettingEnvelope": "._models.alert_grouping_setting_envelope",
            "AlertGroupingSettingInput": "._models.alert_grouping_setting_input",
            "AlertGroupingSettingUpdate": "._models.alert_grouping_setting_update",
            "AlertUpdate": "._models.alert_update",
            "AlertUpdateIncidentReferenceInput": "._models.alert_update_incident_reference_input",
            "AnalyticsIncidentMetrics": "._models.analytics_incident_metrics",
            "AnalyticsIncidentMetricsEscalationPolicy": "._models.analytics_incident_metrics_escalation_policy",
            "AnalyticsIncidentResponsesByIdGet": "._models.analytics_incident_responses_by_id_get",
            "AnalyticsIncidentsGet": "._models.analytics_incidents_get",
            "AnalyticsIncidentsGetFilters": "._models.analytics_incidents_get_filters",
            "AnalyticsModelFiltersInput": "._models.analytics_model_filters_input",
            "AnalyticsModelInput": "._models.analytics_model_input",
            "AnalyticsPdAdvanceUsageFilterFiltersInput": "._models.analytics_pd_advance_usage_filter_filters_input",
            "AnalyticsPdAdvanceUsageFilterInput": "._models.analytics_pd_advance_usage_filter_input",
            "AnalyticsRawIncident": "._models.analytics_raw_incident",
            "AnalyticsRawIncidentResponses": "._models.analytics_raw_incident_responses",
            "AnalyticsRawResponderIncidents": "._models.analytics_raw_responder_incidents",
            "AnalyticsRawUser": "._models.analytics_raw_user",
            "AnalyticsResponderFilterFiltersInput": "._models.analytics_responder_filter_filters_input",
            "AnalyticsResponderFilterInput": "._models.analytics_responder_filter_input",
            "AnalyticsResponderIncidentsGet": "._models.analytics_responder_incidents_get",
            "AnalyticsResponderIncidentsGetFilters": "._models.analytics_responder_incidents_get_filters",
            "AnalyticsResponderMetrics": "._models.analytics_responder_metrics",
            "AnalyticsUserFilterConditionsInput": "._models.analytics_user_filter_conditions_input",
            "AnalyticsUserFilterInput": "._models.analytics_user_filter_input",
            "AnalyticsUserMetrics": "._models.analytics_user_metrics",
            "AnnotateLogEntry": "._models.annotate_log_entry",
            "AnyContactMethod": "._models.any_contact_method",
            "AnyContactMethodInput": "._models.any_contact_method_input",
            "AnyContactMethodUpdate": "._models.any_contact_method_update",
            "AnyLogEntry": "._models.any_log_entry",
            "AssignLogEntry": "._models.assign_log_entry",
            "Assignment": "._models.assignment",
            "AssociationReference": "._models.association_reference",
            "AuditMetadata": "._models.audit_metadata",
            "AuditRecord": "._models.audit_record",
            "AuditRecordDetails": "._models.audit_record_details",
            "AuditRecordDetailsField": "._models.audit_record_details_field",
            "AuditRecordDetailsReference": "._models.audit_record_details_reference",
            "AuditRecordExecutionContext": "._models.audit_record_execution_context",
            "AuditRecordMethod": "._models.audit_record_method",
            "AuditRecordResponseSchema": "._models.audit_record_response_schema",
            "AutoPauseNotificationsParameters": "._models.auto_pause_notifications_parameters",
            "AutoPauseNotificationsParametersInput": "._models.auto_pause_notifications_parameters_input",
            "AutomationActionInvocationCreate": "._models.automation_action_invocation_create",
            "AutomationActionInvocationCreateMetadata": "._models.automation_action_invocation_create_metadata",
            "AutomationActionsAbstractAction": "._models.automation_actions_abstract_action",
            "AutomationActionsAbstractActionLastRunBy": "._models.automation_actions_abstract_action_last_run_by",
            "AutomationActionsInvocation": "._models.automation_actions_invocation",
            "AutomationActionsInvocationActionSnapshot": "._models.automation_actions_invocation_action_snapshot",
            "AutomationActionsInvocationActionSnapshotActionDataReference": "._models.automation_actions_invocation_action_snapshot_action_data_reference",
            "AutomationActionsInvocationMetadata": "._models.automation_actions_invocation_metadata",
            "AutomationActionsInvocationTiming": "._models.automation_actions_invocation_timing",
            "AutomationActionsProcessAutomationJobAction": "._models.automation_actions_process_automation_job_action",
            "AutomationActionsProcessAutomationJobActionDataReference": "._models.automation_actions_process_automation_job_action_data_reference",
            "AutomationActionsProcessAutomationJobActionDataReferenceInput": "._models.automation_actions_process_automation_job_action_data_reference_input",
            "AutomationActionsProcessAutomationJobActionPostBody": "._models.automation_actions_process_automation_job_action_post_body",
            "AutomationActionsProcessAutomationJobActionPutBody": "._models.automation_actions_process_automation_job_action_put_body",
            "AutomationActionsProcessAutomationJobActionWithTeams": "._models.automation_actions_process_automation_job_action_with_teams",
            "AutomationActionsRunner": "._models.automation_actions_runner",
            "AutomationActionsRunnerAssociatedActions": "._models.automation_actions_runner_associated_actions",
            "AutomationActionsRunnerCreate": "._models.automation_actions_runner_create",
            "AutomationActionsRunnerUpdate": "._models.automation_actions_runner_update",
            "AutomationActionsScriptAction": "._models.automation_actions_script_action",
            "AutomationActionsScriptActionDataReference": "._models.automation_actions_script_action_data_reference",
            "AutomationActionsScriptActionDataReferenceInput": "._models.automation_actions_script_action_data_reference_input",
            "AutomationActionsScriptActionPostBody": "._models.automation_actions_script_action_post_body",
            "AutomationActionsScriptActionPutBody": "._models.automation_actions_script_action_put_body",
            "AutomationActionsScriptActionWithTeams": "._models.automation_actions_script_action_with_teams",
            "AutomationActionsUserPermissions": "._models.automation_actions_user_permissions",
            "BusinessService": "._models.business_service",
            "BusinessServiceCreate": "._models.business_service_create",
            "BusinessServiceEnvelope": "._models.business_service_envelope",
            "BusinessServiceNotificationSubscribersCreate": "._models.business_service_notification_subscribers_create",
            "BusinessServicePriorityThresholdsPut": "._models.business_service_priority_thresholds_put",
            "BusinessServiceTeamReference": "._models.business_service_team_reference",
            "CacheVarOnGlobalOrchCreate": "._models.cache_var_on_global_orch_create",
            "CacheVarOnGlobalOrchUpdate": "._models.cache_var_on_global_orch_update",
            "CacheVarOnServiceOrchCreate": "._models.cache_var_on_service_orch_create",
            "CacheVarOnServiceOrchCreateConfigurationExternalData": "._models.cache_var_on_service_orch_create_configuration_external_data",
            "CacheVarOnServiceOrchCreateConfigurationRecentValue": "._models.cache_var_on_service_orch_create_configuration_recent_value",
            "CacheVarOnServiceOrchCreateConfigurationTriggerEventCount": "._models.cache_var_on_service_orch_create_configuration_trigger_event_count",
            "CacheVarOnServiceOrchUpdate": "._models.cache_var_on_service_orch_update",
            "CacheVariable": "._models.cache_variable",
            "CacheVariableConfigurationExternalData": "._models.cache_variable_configuration_external_data",
            "CacheVariableConfigurationRecentValue": "._models.cache_variable_configuration_recent_value",
            "CacheVariableConfigurationTriggerEventCount": "._models.cache_variable_configuration_trigger_event_count",
            "CacheVariableEnvelope": "._models.cache_variable_envelope",
            "CancelIncidentResponderRequestPage": "._models.cancel_incident_responder_request_page",
            "ChangeEvent": "._models.change_event",
            "ChangeEventEnvelope": "._models.change_event_envelope",
            "ChangeEventImage": "._models.change_event_image",
            "ChangeEventInput": "._models.change_event_input",
            "ChangeEventLink": "._models.change_event_link",
            "Channel": "._models.channel",
            "ChannelChangeset": "._models.channel_changeset",
            "ChannelChangesetApplicationField": "._models.channel_changeset_application_field",
            "ChannelChangesetCustomerField": "._models.channel_changeset_customer_field",
            "ChannelChangesetCustomerSchema": "._models.channel_changeset_customer_schema",
            "ChannelReference": "._models.channel_reference",
            "CidrEntry": "._models.cidr_entry",
            "CidrEntryInput": "._models.cidr_entry_input",
            "CmdbTableEnvelope": "._models.cmdb_table_envelope",
            "ComputedShiftAssignment": "._models.computed_shift_assignment",
            "ConferenceBridge": "._models.conference_bridge",
            "ConferenceBridgeInput": "._models.conference_bridge_input",
            "ContactMethod": "._models.contact_method",
            "ContactMethodEnvelope": "._models.contact_method_envelope",
            "ContactMethodReference": "._models.contact_method_reference",
            "ContactMethodReferenceInput": "._models.contact_method_reference_input",
            "Context": "._models.context",
            "ConvertServiceEventRulesToEventOrchestrationResult": "._models.convert_service_event_rules_to_event_orchestration_result",
            "CreateBusinessServiceAccountSubscriptionResult": "._models.create_business_service_account_subscription_result",
            "CreateBusinessServiceNotificationSubscribersPage": "._models.create_business_service_notification_subscribers_page",
            "CreateCustomShiftsPage": "._models.create_custom_shifts_page",
            "CreateCustomShiftsRequest": "._models.create_custom_shifts_request",
            "CreateCustomShiftsRequestCustomShift": "._models.create_custom_shifts_request_custom_shift",
            "CreateCustomShiftsRequestCustomShiftAssignment": "._models.create_custom_shifts_request_custom_shift_assignment",
            "CreateEnrichmentSchemaBody": "._models.create_enrichment_schema_body",
            "CreateIncidentTypeCustomFieldEnvelope": "._models.create_incident_type_custom_field_envelope",
            "CreateIncidentTypeCustomFieldFieldOptionsEnvelope": "._models.create_incident_type_custom_field_field_options_envelope",
            "CreateOverridesPage": "._models.create_overrides_page",
            "CreateOverridesRequest": "._models.create_overrides_request",
            "CreateOverridesRequestOverride": "._models.create_overrides_request_override",
            "CreateScheduleOverrideResult": "._models.create_schedule_override_result",
            "CreateServiceCustomFieldEnvelope": "._models.create_service_custom_field_envelope",
            "CreateServiceCustomFieldOptionEnvelope": "._models.create_service_custom_field_option_envelope",
            "CreateServiceDependencyPage": "._models.create_service_dependency_page",
            "CreateServiceDependencyPageRelationship": "._models.create_service_dependency_page_relationship",
            "CreateServiceEnvelope": "._models.create_service_envelope",
            "CreateServiceEventRuleEnvelope": "._models.create_service_event_rule_envelope",
            "CreateServiceIntegrationEnvelope": "._models.create_service_integration_envelope",
            "CreateTeamEnvelope": "._models.create_team_envelope",
            "CreatedByReference": "._models.created_by_reference",
            "CredentialsEnvelope": "._models.credentials_envelope",
            "CustomFieldValueChangeLogEntry": "._models.custom_field_value_change_log_entry",
            "CustomFieldsData": "._models.custom_fields_data",
            "CustomFieldsEditableFieldInput": "._models.custom_fields_editable_field_input",
            "CustomFieldsEditableFieldOption": "._models.custom_fields_editable_field_option",
            "CustomFieldsEditableFieldOptionDataInput": "._models.custom_fields_editable_field_option_data_input",
            "CustomFieldsEditableFieldOptionInput": "._models.custom_fields_editable_field_option_input",
            "CustomFieldsEditableFieldValueInput": "._models.custom_fields_editable_field_value_input",
            "CustomFieldsField": "._models.custom_fields_field",
            "CustomFieldsFieldOption": "._models.custom_fields_field_option",
            "CustomFieldsFieldOptionInput": "._models.custom_fields_field_option_input",
            "CustomFieldsFieldValue": "._models.custom_fields_field_value",
            "CustomFieldsFieldWithOptions": "._models.custom_fields_field_with_options",
            "CustomFieldsFieldWithOptionsInput": "._models.custom_fields_field_with_options_input",
            "CustomShift": "._models.custom_shift",
            "CustomShiftEnvelope": "._models.custom_shift_envelope",
            "CustomShiftUpdate": "._models.custom_shift_update",
            "DelegateLogEntry": "._models.delegate_log_entry",
            "DeleteEventEnrichmentAssociationsResult": "._models.delete_event_enrichment_associations_result",
            "DeleteOauthDelegationsResult": "._models.delete_oauth_delegations_result",
            "EditableTemplateInput": "._models.editable_template_input",
            "EditableTemplateTemplatedFields": "._models.editable_template_templated_fields",
            "EditableTemplateTemplatedFieldsInput": "._models.editable_template_templated_fields_input",
            "EmailContactMethod": "._models.email_contact_method",
            "EmailContactMethodInput": "._models.email_contact_method_input",
            "EmailContactMethodUpdate": "._models.email_contact_method_update",
            "EmailParser": "._models.email_parser",
            "EmailParserInput": "._models.email_parser_input",
            "EmailParserValueExtractor": "._models.email_parser_value_extractor",
            "EmailParserValueExtractorInput": "._models.email_parser_value_extractor_input",
            "EnableServiceNowTableSyncResult": "._models.enable_service_now_table_sync_result",
            "EnablementEnvelope": "._models.enablement_envelope",
            "EnrichmentCsvUpload": "._models.enrichment_csv_upload",
            "EnrichmentDataQuery": "._models.enrichment_data_query",
            "EnrichmentDataQueryQuery": "._models.enrichment_data_query_query",
            "EnrichmentField": "._models.enrichment_field",
            "EnrichmentRecord": "._models.enrichment_record",
            "EnrichmentSchema": "._models.enrichment_schema",
            "EnrichmentSchemaCreate": "._models.enrichment_schema_create",
            "EnrichmentSchemaCreateField": "._models.enrichment_schema_create_field",
            "EnrichmentSchemaUpdate": "._models.enrichment_schema_update",
            "EntityReference": "._models.entity_reference",
            "EntityTypeByIdChangeTagsCreate": "._models.entity_type_by_id_change_tags_create",
            "EntityTypeByIdChangeTagsCreateAdd": "._models.entity_type_by_id_change_tags_create_add",
            "ErrorDetail": "._models.error_detail",
            "ErrorResponse": "._models.error_response",
            "EscalateLogEntry": "._models.escalate_log_entry",
            "EscalationPolicy": "._models.escalation_policy",
            "EscalationPolicyEnvelope": "._models.escalation_policy_envelope",
            "EscalationPolicyInput": "._models.escalation_policy_input",
            "EscalationPolicyReference": "._models.escalation_policy_reference",
            "EscalationPolicyReferenceInput": "._models.escalation_policy_reference_input",
            "EscalationPolicyUpdate": "._models.escalation_policy_update",
            "EscalationRule": "._models.escalation_rule",
            "EscalationRuleEscalationRuleAssignmentStrategy": "._models.escalation_rule_escalation_rule_assignment_strategy",
            "EscalationRuleEscalationRuleAssignmentStrategyInput": "._models.escalation_rule_escalation_rule_assignment_strategy_input",
            "EscalationRuleInput": "._models.escalation_rule_input",
            "EscalationTargetReference": "._models.escalation_target_reference",
            "EscalationTargetReferenceInput": "._models.escalation_target_reference_input",
            "Event": "._models.event",
            "EventAssignmentStrategy": "._models.event_assignment_strategy",
            "EventAssignmentStrategyInput": "._models.event_assignment_strategy_input",
            "EventCreate": "._models.event_create",
            "EventEnrichment": "._models.event_enrichment",
            "EventEnrichmentAssociation": "._models.event_enrichment_association",
            "EventEnrichmentAssociationInput": "._models.event_enrichment_association_input",
            "EventEnrichmentAssociationsAdd": "._models.event_enrichment_associations_add",
            "EventEnrichmentDefault": "._models.event_enrichment_default",
            "EventEnrichmentEnvelope": "._models.event_enrichment_envelope",
            "EventEnrichmentInput": "._models.event_enrichment_input",
            "EventEnrichmentOrchestrationPath": "._models.event_enrichment_orchestration_path",
            "EventEnrichmentOrchestrationPathInput": "._models.event_enrichment_orchestration_path_input",
            "EventEnrichmentOrchestrationPathSet": "._models.event_enrichment_orchestration_path_set",
            "EventEnrichmentOrchestrationPathSetInput": "._models.event_enrichment_orchestration_path_set_input",
            "EventEnrichmentPrivileges": "._models.event_enrichment_privileges",
            "EventEnrichmentReference": "._models.event_enrichment_reference",
            "EventEnrichmentReferenceInput": "._models.event_enrichment_reference_input",
            "EventEnrichmentRule": "._models.event_enrichment_rule",
            "EventEnrichmentRuleActions": "._models.event_enrichment_rule_actions",
            "EventEnrichmentRuleActionsEnrichment": "._models.event_enrichment_rule_actions_enrichment",
            "EventEnrichmentRuleActionsEnrichmentInput": "._models.event_enrichment_rule_actions_enrichment_input",
            "EventEnrichmentRuleActionsEnrichmentSearchValue": "._models.event_enrichment_rule_actions_enrichment_search_value",
            "EventEnrichmentRuleActionsEnrichmentSearchValueInput": "._models.event_enrichment_rule_actions_enrichment_search_value_input",
            "EventEnrichmentRuleActionsExtraction": "._models.event_enrichment_rule_actions_extraction",
            "EventEnrichmentRuleActionsExtractionInput": "._models.event_enrichment_rule_actions_extraction_input",
            "EventEnrichmentRuleActionsInput": "._models.event_enrichment_rule_actions_input",
            "EventEnrichmentRuleCondition": "._models.event_enrichment_rule_condition",
            "EventEnrichmentRuleConditionInput": "._models.event_enrichment_rule_condition_input",
            "EventEnrichmentRuleInput": "._models.event_enrichment_rule_input",
            "EventEnrichmentTeamReferenceInput": "._models.event_enrichment_team_reference_input",
            "EventEnrichments": "._models.event_enrichments",
            "EventResponse": "._models.event_response",
            "EventRule": "._models.event_rule",
            "EventRuleActions": "._models.event_rule_actions",
            "EventRuleActionsCommon": "._models.event_rule_actions_common",
            "EventRuleActionsCommonAnnotate": "._models.event_rule_actions_common_annotate",
            "EventRuleActionsCommonAnnotateInput": "._models.event_rule_actions_common_annotate_input",
            "EventRuleActionsCommonInput": "._models.event_rule_actions_common_input",
            "EventRuleActionsInput": "._models.event_rule_actions_input",
            "EventRuleConditions": "._models.event_rule_conditions",
            "EventRuleConditionsInput": "._models.event_rule_conditions_input",
            "EventRuleConditionsSubcondition": "._models.event_rule_conditions_subcondition",
            "EventRuleConditionsSubconditionInput": "._models.event_rule_conditions_subcondition_input",
            "EventRuleConditionsSubconditionParameters": "._models.event_rule_conditions_subcondition_parameters",
            "EventRuleConditionsSubconditionParametersInput": "._models.event_rule_conditions_subcondition_parameters_input",
            "EventRuleEventAction": "._models.event_rule_event_action",
            "EventRuleEventActionInput": "._models.event_rule_event_action_input",
            "EventRuleExtraction": "._models.event_rule_extraction",
            "EventRuleExtractionInput": "._models.event_rule_extraction_input",
            "EventRuleInput": "._models.event_rule_input",
            "EventRuleSeverity": "._models.event_rule_severity",
            "EventRuleSeverityInput": "._models.event_rule_severity_input",
            "EventRuleSuppress": "._models.event_rule_suppress",
            "EventRuleSuppressInput": "._models.event_rule_suppress_input",
            "EventRuleSuspend": "._models.event_rule_suspend",
            "EventRuleSuspendInput": "._models.event_rule_suspend_input",
            "EventRuleTimeFrame": "._models.event_rule_time_frame",
            "EventRuleTimeFrameActiveBetween": "._models.event_rule_time_frame_active_between",
            "EventRuleTimeFrameActiveBetweenInput": "._models.event_rule_time_frame_active_between_input",
            "EventRuleTimeFrameInput": "._models.event_rule_time_frame_input",
            "EventRuleTimeFrameScheduledWeekly": "._models.event_rule_time_frame_scheduled_weekly",
            "EventRuleTimeFrameScheduledWeeklyInput": "._models.event_rule_time_frame_scheduled_weekly_input",
            "EventRuleVariable": "._models.event_rule_variable",
            "EventRuleVariableInput": "._models.event_rule_variable_input",
            "EventRuleVariableParameters": "._models.event_rule_variable_parameters",
            "EventRuleVariableParametersInput": "._models.event_rule_variable_parameters_input",
            "EventUpdate": "._models.event_update",
            "ExhaustEscalationPathLogEntry": "._models.exhaust_escalation_path_log_entry",
            "Extension": "._models.extension",
            "ExtensionEnvelope": "._models.extension_envelope",
            "ExtensionInput": "._models.extension_input",
            "ExtensionSchema": "._models.extension_schema",
            "ExtensionSchemaEnvelope": "._models.extension_schema_envelope",
            "ExtensionSchemaReference": "._models.extension_schema_reference",
            "ExtensionSchemaReferenceInput": "._models.extension_schema_reference_input",
            "ExtensionUpdate": "._models.extension_update",
            "ExternalDataCacheVarDataOnGlobalOrchUpdate": "._models.external_data_cache_var_data_on_global_orch_update",
            "ExternalDataCacheVarDataOnServiceOrchUpdate": "._models.external_data_cache_var_data_on_service_orch_update",
            "FeatureEnablement": "._models.feature_enablement",
            "FeatureEnablementInput": "._models.feature_enablement_input",
            "FeatureEnablementWarning": "._models.feature_enablement_warning",
            "FieldEnvelope": "._models.field_envelope",
            "FieldOptionEnvelope": "._models.field_option_envelope",
            "FieldValueChangeLogEntry": "._models.field_value_change_log_entry",
            "FilterReference": "._models.filter_reference",
            "FilterReferenceInput": "._models.filter_reference_input",
            "FinalSchedule": "._models.final_schedule",
            "GetAdditionalFields": "._models.get_additional_fields",
            "GetAddonEnvelope": "._models.get_addon_envelope",
            "GetAllAutomationActionsPage": "._models.get_all_automation_actions_page",
            "GetAnalyticsFilters": "._models.get_analytics_filters",
            "GetAnalyticsIncidentResponsesByIdPage": "._models.get_analytics_incident_responses_by_id_page",
            "GetAnalyticsIncidentsPage": "._models.get_analytics_incidents_page",
            "GetAnalyticsMetricsIncidentsAllResult": "._models.get_analytics_metrics_incidents_all_result",
            "GetAnalyticsMetricsIncidentsAllResultData": "._models.get_analytics_metrics_incidents_all_result_data",
            "GetAnalyticsMetricsIncidentsEscalationPolicyResult": "._models.get_analytics_metrics_incidents_escalation_policy_result",
            "GetAnalyticsMetricsIncidentsFilters": "._models.get_analytics_metrics_incidents_filters",
            "GetAnalyticsMetricsIncidentsServiceResult": "._models.get_analytics_metrics_incidents_service_result",
            "GetAnalyticsMetricsPdAdvanceUsageFeaturesResult": "._models.get_analytics_metrics_pd_advance_usage_features_result",
            "GetAnalyticsMetricsPdAdvanceUsageFeaturesResultData": "._models.get_analytics_metrics_pd_advance_usage_features_result_data",
            "GetAnalyticsMetricsPdAdvanceUsageFeaturesResultFilters": "._models.get_analytics_metrics_pd_advance_usage_features_result_filters",
            "GetAnalyticsMetricsRespondersAllResult": "._models.get_analytics_metrics_responders_all_result",
            "GetAnalyticsMetricsRespondersFilters": "._models.get_analytics_metrics_responders_filters",
            "GetAnalyticsMetricsUsersAllResult": "._models.get_analytics_metrics_users_all_result",
            "GetAnalyticsMetricsUsersAllResultFilters": "._models.get_analytics_metrics_users_all_result_filters",
            "GetAnalyticsResponderIncidentsPage": "._models.get_analytics_responder_incidents_page",
            "GetAnalyticsUsersPage": "._models.get_analytics_users_page",
            "GetAnalyticsUsersPageFilters": "._models.get_analytics_users_page_filters",
            "GetAutomationActionsActionServiceAssociationEnvelope": "._models.get_automation_actions_action_service_association_envelope",
            "GetAutomationActionsActionServiceAssociationsPage": "._models.get_automation_actions_action_service_associations_page",
            "GetAutomationActionsActionTeamAssociationEnvelope": "._models.get_automation_actions_action_team_association_envelope",
            "GetAutomationActionsActionTeamAssociationsPage": "._models.get_automation_actions_action_team_associations_page",
            "GetAutomationActionsInvocationEnvelope": "._models.get_automation_actions_invocation_envelope",
            "GetAutomationActionsRunnerEnvelope": "._models.get_automation_actions_runner_envelope",
            "GetAutomationActionsRunnersPage": "._models.get_automation_actions_runners_page",
            "GetBusinessServiceImpactsPage": "._models.get_business_service_impacts_page",
            "GetBusinessServiceSubscribersPage": "._models.get_business_service_subscribers_page",
            "GetBusinessServiceTopLevelImpactorsPage": "._models.get_business_service_top_level_impactors_page",
            "GetExternalDataCacheVarDataOnServiceOrchResult": "._models.get_external_data_cache_var_data_on_service_orch_result",
            "GetIncidentFieldValuesPage": "._models.get_incident_field_values_page",
            "GetIncidentImpactedBusinessServicesPage": "._models.get_incident_impacted_business_services_page",
            "GetIncidentNotificationSubscribersPage": "._models.get_incident_notification_subscribers_page",
            "GetIncidentTypeCustomFieldEnvelope": "._models.get_incident_type_custom_field_envelope",
            "GetIncidentWorkflowActionEnvelope": "._models.get_incident_workflow_action_envelope",
            "GetIncidentWorkflowTriggerEnvelope": "._models.get_incident_workflow_trigger_envelope",
            "GetPastIncidentsPage": "._models.get_past_incidents_page",
            "GetRelatedIncidentsPage": "._models.get_related_incidents_page",
            "GetServiceCustomFieldEnvelope": "._models.get_service_custom_field_envelope",
            "GetServiceCustomFieldValuesPage": "._models.get_service_custom_field_values_page",
            "GetSessionConfigurationsPage": "._models.get_session_configurations_page",
            "GetStatusPageServiceEnvelope": "._models.get_status_page_service_envelope",
            "GetSubscription": "._models.get_subscription",
            "GetTagsByEntityTypePage": "._models.get_tags_by_entity_type_page",
            "GetTeamNotificationSubscriptionsPage": "._models.get_team_notification_subscriptions_page",
            "GetTemplateFieldsPage": "._models.get_template_fields_page",
            "GetTemplateFieldsPageField": "._models.get_template_fields_page_field",
            "GetTemplateFieldsPageFieldDomainName": "._models.get_template_fields_page_field_domain_name",
            "GetTemplatesPage": "._models.get_templates_page",
            "GetUserContactMethodsPage": "._models.get_user_contact_methods_page",
            "GetUserHandoffNotificationRulesPage": "._models.get_user_handoff_notification_rules_page",
            "GetUserNotificationRulesPage": "._models.get_user_notification_rules_page",
            "GetUserSessionsPage": "._models.get_user_sessions_page",
            "GetUserStatusUpdateNotificationRuleEnvelope": "._models.get_user_status_update_notification_rule_envelope",
            "GetUserStatusUpdateNotificationRulesPage": "._models.get_user_status_update_notification_rules_page",
            "GetVendorPage": "._models.get_vendor_page",
            "GlobalThreshold": "._models.global_threshold",
            "GlobalThresholdEnvelope": "._models.global_threshold_envelope",
            "HandoffNotificationRule": "._models.handoff_notification_rule",
            "HandoffNotificationRuleInput": "._models.handoff_notification_rule_input",
            "HandoffNotificationRuleUpdate": "._models.handoff_notification_rule_update",
            "Impact": "._models.impact",
            "ImpactAdditionalFields": "._models.impact_additional_fields",
            "ImpactAdditionalFieldsHighestImpactingPriority": "._models.impact_additional_fields_highest_impacting_priority",
            "ImpactEnvelope": "._models.impact_envelope",
            "ImpactReference": "._models.impact_reference",
            "ImpactReferenceInput": "._models.impact_reference_input",
            "Impactor": "._models.impactor",
            "Incident": "._models.incident",
            "IncidentAction": "._models.incident_action",
            "IncidentAlertGrouping": "._models.incident_alert_grouping",
            "IncidentAlertsUpdate": "._models.incident_alerts_update",
            "IncidentBody": "._models.incident_body",
            "IncidentBodyInput": "._models.incident_body_input",
            "IncidentCreate": "._models.incident_create",
            "IncidentCreateAssignment": "._models.incident_create_assignment",
            "IncidentEnvelope": "._models.incident_envelope",
            "IncidentFieldValuesSet": "._models.incident_field_values_set",
            "IncidentIncidentType": "._models.incident_incident_type",
            "IncidentManualBusinessServiceAssociationPut": "._models.incident_manual_business_service_association_put",
            "IncidentNote": "._models.incident_note",
            "IncidentNoteCreate": "._models.incident_note_create",
            "IncidentNoteUserReference": "._models.incident_note_user_reference",
            "IncidentNotificationSubscribersCreate": "._models.incident_notification_subscribers_create",
            "IncidentReference": "._models.incident_reference",
            "IncidentReferenceInput": "._models.incident_reference_input",
            "IncidentResponderRequestCancel": "._models.incident_responder_request_cancel",
            "IncidentResponderRequestCancelResponderRequestTargetReference": "._models.incident_responder_request_cancel_responder_request_target_reference",
            "IncidentResponderRequestCreate": "._models.incident_responder_request_create",
            "IncidentResponderRequestCreateResponderRequestTarget": "._models.incident_responder_request_create_responder_request_target",
            "IncidentSnoozeCreate": "._models.incident_snooze_create",
            "IncidentStatusUpdateCreate": "._models.incident_status_update_create",
            "IncidentType": "._models.incident_type",
            "IncidentTypeCreate": "._models.incident_type_create",
            "IncidentTypeCustomFieldCreate": "._models.incident_type_custom_field_create",
            "IncidentTypeCustomFieldFieldData": "._models.incident_type_custom_field_field_data",
            "IncidentTypeCustomFieldFieldOptionsCreate": "._models.incident_type_custom_field_field_options_create",
            "IncidentTypeCustomFieldUpdate": "._models.incident_type_custom_field_update",
            "IncidentTypeCustomFieldWithOptions": "._models.incident_type_custom_field_with_options",
            "IncidentTypeCustomFieldWithOptionsFieldOption": "._models.incident_type_custom_field_with_options_field_option",
            "IncidentTypeCustomFields": "._models.incident_type_custom_fields",
            "IncidentTypeEnvelope": "._models.incident_type_envelope",
            "IncidentTypeReferenceInput": "._models.incident_type_reference_input",
            "IncidentTypeUpdate": "._models.incident_type_update",
            "IncidentUpdate": "._models.incident_update",
            "IncidentUrgencyRule": "._models.incident_urgency_rule",
            "IncidentUrgencyRuleInput": "._models.incident_urgency_rule_input",
            "IncidentUrgencyType": "._models.incident_urgency_type",
            "IncidentUrgencyTypeInput": "._models.incident_urgency_type_input",
            "IncidentWorkflow": "._models.incident_workflow",
            "IncidentWorkflowAction": "._models.incident_workflow_action",
            "IncidentWorkflowActionInput": "._models.incident_workflow_action_input",
            "IncidentWorkflowActionOutput": "._models.incident_workflow_action_output",
            "IncidentWorkflowEnvelope": "._models.incident_workflow_envelope",
            "IncidentWorkflowInput": "._models.incident_workflow_input",
            "IncidentWorkflowInstance": "._models.incident_workflow_instance",
            "IncidentWorkflowInstanceCreate": "._models.incident_workflow_instance_create",
            "IncidentWorkflowInstanceCreateIncident": "._models.incident_workflow_instance_create_incident",
            "IncidentWorkflowInstanceEnvelope": "._models.incident_workflow_instance_envelope",
            "IncidentWorkflowStep": "._models.incident_workflow_step",
            "IncidentWorkflowStepActionConfiguration": "._models.incident_workflow_step_action_configuration",
            "IncidentWorkflowStepActionConfigurationInlineStepsInput": "._models.incident_workflow_step_action_configuration_inline_steps_input",
            "IncidentWorkflowStepActionConfigurationInlineStepsInputInput": "._models.incident_workflow_step_action_configuration_inline_steps_input_input",
            "IncidentWorkflowStepActionConfigurationInlineStepsInputValue": "._models.incident_workflow_step_action_configuration_inline_steps_input_value",
            "IncidentWorkflowStepActionConfigurationInlineStepsInputValueInput": "._models.incident_workflow_step_action_configuration_inline_steps_input_value_input",
            "IncidentWorkflowStepActionConfigurationInlineStepsInputValueStep": "._models.incident_workflow_step_action_configuration_inline_steps_input_value_step",
            "IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepActionConfiguration": "._models.incident_workflow_step_action_configuration_inline_steps_input_value_step_action_configuration",
            "IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepActionConfigurationInput": "._models.incident_workflow_step_action_configuration_inline_steps_input_value_step_action_configuration_input",
            "IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepInput": "._models.incident_workflow_step_action_configuration_inline_steps_input_value_step_input",
            "IncidentWorkflowStepActionConfigurationInput": "._models.incident_workflow_step_action_configuration_input",
            "IncidentWorkflowStepActionConfigurationInputInput": "._models.incident_workflow_step_action_configuration_input_input",
            "IncidentWorkflowStepActionConfigurationInputValue": "._models.incident_workflow_step_action_configuration_input_value",
            "IncidentWorkflowStepActionConfigurationOutput": "._models.incident_workflow_step_action_configuration_output",
            "IncidentWorkflowStepInput": "._models.incident_workflow_step_input",
            "IncidentWorkflowTeamReference": "._models.incident_workflow_team_reference",
            "IncidentWorkflowTeamReferenceInput": "._models.incident_workflow_team_reference_input",
            "IncidentWorkflowTrigger": "._models.incident_workflow_trigger",
            "IncidentWorkflowTriggerCreate": "._models.incident_workflow_trigger_create",
            "IncidentWorkflowTriggerCreatePermissions": "._models.incident_workflow_trigger_create_permissions",
            "IncidentWorkflowTriggerPermissions": "._models.incident_workflow_trigger_permissions",
            "IncidentWorkflowTriggerServiceReference": "._models.incident_workflow_trigger_service_reference",
            "IncidentWorkflowTriggerUpdate": "._models.incident_workflow_trigger_update",
            "IncidentWorkflowTriggerWorkflow": "._models.incident_workflow_trigger_workflow",
            "IncidentWorkflowUpdate": "._models.incident_workflow_update",
            "IncidentsMerge": "._models.incidents_merge",
            "IncidentsRespondersReference": "._models.incidents_responders_reference",
            "IncidentsRespondersReferenceInput": "._models.incidents_responders_reference_input",
            "IncidentsUpdate": "._models.incidents_update",
            "IncidentsUpdateIncident": "._models.incidents_update_incident",
            "IncidentsUpdateIncidentPriority": "._models.incidents_update_incident_priority",
            "Integration": "._models.integration",
            "IntegrationEmailFilter": "._models.integration_email_filter",
            "IntegrationEmailFilterInput": "._models.integration_email_filter_input",
            "IntegrationEnvelope": "._models.integration_envelope",
            "IntegrationInput": "._models.integration_input",
            "IntegrationReference": "._models.integration_reference",
            "InvocationEnvelope": "._models.invocation_envelope",
            "InvocationEnvelopeInvocation": "._models.invocation_envelope_invocation",
            "IpAllowList": "._models.ip_allow_list",
            "IpAllowListEnvelope": "._models.ip_allow_list_envelope",
            "IpAllowListInput": "._models.ip_allow_list_input",
            "LicenseAllocation": "._models.license_allocation",
            "LicenseEnvelope": "._models.license_envelope",
            "LicenseReference": "._models.license_reference",
            "LicenseWithCounts": "._models.license_with_counts",
            "LicenseWithCountsBase": "._models.license_with_counts_base",
            "ListAbilitiesPage": "._models.list_abilities_page",
            "ListAddonPage": "._models.list_addon_page",
            "ListAlertGroupingSettingsPage": "._models.list_alert_grouping_settings_page",
            "ListAutomationActionInvocationsPage": "._models.list_automation_action_invocations_page",
            "ListBusinessServicesPage": "._models.list_business_services_page",
            "ListCacheVarOnServiceOrchPage": "._models.list_cache_var_on_service_orch_page",
            "ListChangeEventsPage": "._models.list_change_events_page",
            "ListCustomFieldsFieldOptionsPage": "._models.list_custom_fields_field_options_page",
            "ListCustomFieldsFieldsPage": "._models.list_custom_fields_fields_page",
            "ListCustomShiftsPage": "._models.list_custom_shifts_page",
            "ListEnrichmentRecordsPage": "._models.list_enrichment_records_page",
            "ListEnrichmentSchemasPage": "._models.list_enrichment_schemas_page",
            "ListEscalationPoliciesPage": "._models.list_escalation_policies_page",
            "ListEventEnrichmentAssociationsPage": "._models.list_event_enrichment_associations_page",
            "ListEventOrchestrationFeatureEnablementsPage": "._models.list_event_orchestration_feature_enablements_page",
            "ListEventOrchestrationsPage": "._models.list_event_orchestrations_page",
            "ListEventOrchestrationsPageOrchestration": "._models.list_event_orchestrations_page_orchestration",
            "ListEventsPage": "._models.list_events_page",
            "ListExtensionSchemasPage": "._models.list_extension_schemas_page",
            "ListExtensionsPage": "._models.list_extensions_page",
            "ListIncidentAlertsPage": "._models.list_incident_alerts_page",
            "ListIncidentLogEntriesPage": "._models.list_incident_log_entries_page",
            "ListIncidentNotesPage": "._models.list_incident_notes_page",
            "ListIncidentRelatedChangeEventsPage": "._models.list_incident_related_change_events_page",
            "ListIncidentRelatedChangeEventsPageChangeEvent": "._models.list_incident_related_change_events_page_change_event",
            "ListIncidentRelatedChangeEventsPageChangeEventCorrelationReason": "._models.list_incident_related_change_events_page_change_event_correlation_reason",
            "ListIncidentTypeCustomFieldsPage": "._models.list_incident_type_custom_fields_page",
            "ListIncidentTypesPage": "._models.list_incident_types_page",
            "ListIncidentWorkflowActionsPage": "._models.list_incident_workflow_actions_page",
            "ListIncidentWorkflowTriggersPage": "._models.list_incident_workflow_triggers_page",
            "ListIncidentWorkflowsPage": "._models.list_incident_workflows_page",
            "ListIncidentsPage": "._models.list_incidents_page",
            "ListIpAllowListsPage": "._models.list_ip_allow_lists_page",
            "ListLicenseAllocationsPage": "._models.list_license_allocations_page",
            "ListLicensesPage": "._models.list_licenses_page",
            "ListLogEntriesPage": "._models.list_log_entries_page",
            "ListMaintenanceWindowsPage": "._models.list_maintenance_windows_page",
            "ListNotificationsPage": "._models.list_notifications_page",
            "ListOauthClientsPage": "._models.list_oauth_clients_page",
            "ListOnCallsPage": "._models.list_on_calls_page",
            "ListOrchestrationIntegrationsPage": "._models.list_orchestration_integrations_page",
            "ListOverridesPage": "._models.list_overrides_page",
            "ListPrioritiesPage": "._models.list_priorities_page",
            "ListRecommendedRulesPage": "._models.list_recommended_rules_page",
            "ListResourceStandardsManyServicesPage": "._models.list_resource_standards_many_services_page",
            "ListRotationsPage": "._models.list_rotations_page",
            "ListRulesetEventRulesPage": "._models.list_ruleset_event_rules_page",
            "ListRulesetsPage": "._models.list_rulesets_page",
            "ListScheduleOverridesPage": "._models.list_schedule_overrides_page",
            "ListScheduleUsersPage": "._models.list_schedule_users_page",
            "ListSchedulesPage": "._models.list_schedules_page",
            "ListSchedulesV3Page": "._models.list_schedules_v3_page",
            "ListServiceCustomFieldOptionsPage": "._models.list_service_custom_field_options_page",
            "ListServiceCustomFieldsPage": "._models.list_service_custom_fields_page",
            "ListServiceEventRulesPage": "._models.list_service_event_rules_page",
            "ListServiceNowIntegrationsPage": "._models.list_service_now_integrations_page",
            "ListServicesPage": "._models.list_services_page",
            "ListSreMemoriesPage": "._models.list_sre_memories_page",
            "ListStandardsPage": "._models.list_standards_page",
            "ListStatusDashboardsPage": "._models.list_status_dashboards_page",
            "ListStatusPageImpactsPage": "._models.list_status_page_impacts_page",
            "ListStatusPagePostUpdatesPage": "._models.list_status_page_post_updates_page",
            "ListStatusPagePostsPage": "._models.list_status_page_posts_page",
            "ListStatusPageServicesPage": "._models.list_status_page_services_page",
            "ListStatusPageSeveritiesPage": "._models.list_status_page_severities_page",
            "ListStatusPageStatusesPage": "._models.list_status_page_statuses_page",
            "ListStatusPageSubscriptionsPage": "._models.list_status_page_subscriptions_page",
            "ListStatusPagesPage": "._models.list_status_pages_page",
            "ListTagsPage": "._models.list_tags_page",
            "ListTeamUsersPage": "._models.list_team_users_page",
            "ListTeamUsersPageMember": "._models.list_team_users_page_member",
            "ListTeamsPage": "._models.list_teams_page",
            "ListUsersPage": "._models.list_users_page",
            "ListVendorsPage": "._models.list_vendors_page",
            "ListWebhookSubscriptionsPage": "._models.list_webhook_subscriptions_page",
            "ListWorkflowIntegrationConnectionsPage": "._models.list_workflow_integration_connections_page",
            "ListWorkflowIntegrationsPage": "._models.list_workflow_integrations_page",
            "LogEntry": "._models.log_entry",
            "LogEntryChannelUpdate": "._models.log_entry_channel_update",
            "LogEntryEnvelope": "._models.log_entry_envelope",
            "LogEntryReference": "._models.log_entry_reference",
            "MaintenanceWindow": "._models.maintenance_window",
            "MaintenanceWindowEnvelope": "._models.maintenance_window_envelope",
            "MaintenanceWindowInput": "._models.maintenance_window_input",
            "MaintenanceWindowUpdate": "._models.maintenance_window_update",
            "MatchPredicate": "._models.match_predicate",
            "MatchPredicateInput": "._models.match_predicate_input",
            "MemoryEnvelope": "._models.memory_envelope",
            "MergeIncidentsEnvelope": "._models.merge_incidents_envelope",
            "NoteEnvelope": "._models.note_envelope",
            "Notification": "._models.notification",
            "NotificationRule": "._models.notification_rule",
            "NotificationRuleEnvelope": "._models.notification_rule_envelope",
            "NotificationRuleInput": "._models.notification_rule_input",
            "NotificationRuleReference": "._models.notification_rule_reference",
            "NotificationRuleUpdate": "._models.notification_rule_update",
            "NotificationSubscribableInput": "._models.notification_subscribable_input",
            "NotificationSubscriber": "._models.notification_subscriber",
            "NotificationSubscriberInput": "._models.notification_subscriber_input",
            "NotificationSubscriberWithContext": "._models.notification_subscriber_with_context",
            "NotificationSubscriberWithContextSubscribedVia": "._models.notification_subscriber_with_context_subscribed_via",
            "NotificationSubscriberWithContextSubscribedViaValue": "._models.notification_subscriber_with_context_subscribed_via_value",
            "NotificationSubscription": "._models.notification_subscription",
            "NotificationSubscriptionWithContext": "._models.notification_subscription_with_context",
            "NotifyLogEntry": "._models.notify_log_entry",
            "OAuthClient": "._models.o_auth_client",
            "OAuthDelegation": "._models.o_auth_delegation",
            "OauthClientCreate": "._models.oauth_client_create",
            "OauthClientEnvelope": "._models.oauth_client_envelope",
            "OauthClientReference": "._models.oauth_client_reference",
            "OauthClientUpdate": "._models.oauth_client_update",
            "OauthDelegationEnvelope": "._models.oauth_delegation_envelope",
            "Oncall": "._models.oncall",
            "OncallHandoffNotificationRuleEnvelope": "._models.oncall_handoff_notification_rule_envelope",
            "OrchPathAutomationAction": "._models.orch_path_automation_action",
            "OrchPathAutomationActionHeader": "._models.orch_path_automation_action_header",
            "OrchPathExtraction": "._models.orch_path_extraction",
            "OrchPathGlobalUpdate": "._models.orch_path_global_update",
            "OrchPathGlobalUpdateCatchAll": "._models.orch_path_global_update_catch_all",
            "OrchPathGlobalUpdateCatchAllActions": "._models.orch_path_global_update_catch_all_actions",
            "OrchPathGlobalUpdateSet": "._models.orch_path_global_update_set",
            "OrchPathGlobalUpdateSetRule": "._models.orch_path_global_update_set_rule",
            "OrchPathGlobalUpdateSetRuleActions": "._models.orch_path_global_update_set_rule_actions",
            "OrchPathIncidentCustomFieldUpdate": "._models.orch_path_incident_custom_field_update",
            "OrchPathParent": "._models.orch_path_parent",
            "OrchPathRouterUpdate": "._models.orch_path_router_update",
            "OrchPathRouterUpdateCatchAll": "._models.orch_path_router_update_catch_all",
            "OrchPathRouterUpdateCatchAllActions": "._models.orch_path_router_update_catch_all_actions",
            "OrchPathRouterUpdateSet": "._models.orch_path_router_update_set",
            "OrchPathRouterUpdateSetRule": "._models.orch_path_router_update_set_rule",
            "OrchPathRouterUpdateSetRuleActions": "._models.orch_path_router_update_set_rule_actions",
            "OrchPathRouterUpdateSetRuleActionsDynamicRouteTo": "._models.orch_path_router_update_set_rule_actions_dynamic_route_to",
            "OrchPathServiceUpdate": "._models.orch_path_service_update",
            "OrchPathServiceUpdateCatchAll": "._models.orch_path_service_update_catch_all",
            "OrchPathServiceUpdateCatchAllActions": "._models.orch_path_service_update_catch_all_actions",
            "OrchPathServiceUpdateCatchAllActionsPagerdutyAutomationAction": "._models.orch_path_service_update_catch_all_actions_pagerduty_automation_action",
            "OrchPathServiceUpdateParent": "._models.orch_path_service_update_parent",
            "OrchPathServiceUpdateSet": "._models.orch_path_service_update_set",
            "OrchPathServiceUpdateSetRule": "._models.orch_path_service_update_set_rule",
            "OrchPathServiceUpdateSetRuleActions": "._models.orch_path_service_update_set_rule_actions",
            "OrchPathUnroutedUpdate": "._models.orch_path_unrouted_update",
            "OrchPathUnroutedUpdateCatchAll": "._models.orch_path_unrouted_update_catch_all",
            "OrchPathUnroutedUpdateCatchAllActions": "._models.orch_path_unrouted_update_catch_all_actions",
            "OrchPathUnroutedUpdateSet": "._models.orch_path_unrouted_update_set",
            "OrchPathUnroutedUpdateSetRule": "._models.orch_path_unrouted_update_set_rule",
            "OrchPathUnroutedUpdateSetRuleActions": "._models.orch_path_unrouted_update_set_rule_actions",
            "OrchPathVariable": "._models.orch_path_variable",
            "Orchestration": "._models.orchestration",
            "OrchestrationCreatedByReference": "._models.orchestration_created_by_reference",
            "OrchestrationEnvelope": "._models.orchestration_envelope",
            "OrchestrationGlobal": "._models.orchestration_global",
            "OrchestrationGlobalOrchestrationPath": "._models.orchestration_global_orchestration_path",
            "OrchestrationGlobalOrchestrationPathCatchAll": "._models.orchestration_global_orchestration_path_catch_all",
            "OrchestrationGlobalOrchestrationPathCatchAllActions": "._models.orchestration_global_orchestration_path_catch_all_actions",
            "OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationAction": "._models.orchestration_global_orchestration_path_catch_all_actions_automation_action",
            "OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationActionHeader": "._models.orchestration_global_orchestration_path_catch_all_actions_automation_action_header",
            "OrchestrationGlobalOrchestrationPathCatchAllActionsExtraction": "._models.orchestration_global_orchestration_path_catch_all_actions_extraction",
            "OrchestrationGlobalOrchestrationPathCatchAllActionsIncidentCustomFieldUpdate": "._models.orchestration_global_orchestration_path_catch_all_actions_incident_custom_field_update",
            "OrchestrationGlobalOrchestrationPathCatchAllActionsVariable": "._models.orchestration_global_orchestration_path_catch_all_actions_variable",
            "OrchestrationGlobalOrchestrationPathParentReference": "._models.orchestration_global_orchestration_path_parent_reference",
            "OrchestrationGlobalOrchestrationPathSet": "._models.orchestration_global_orchestration_path_set",
            "OrchestrationGlobalOrchestrationPathSetRule": "._models.orchestration_global_orchestration_path_set_rule",
            "OrchestrationGlobalOrchestrationPathSetRuleActions": "._models.orchestration_global_orchestration_path_set_rule_actions",
            "OrchestrationInput": "._models.orchestration_input",
            "OrchestrationIntegration": "._models.orchestration_integration",
            "OrchestrationIntegrationMigrate": "._models.orchestration_integration_migrate",
            "OrchestrationIntegrationParameters": "._models.orchestration_integration_parameters",
            "OrchestrationIntegrationPost": "._models.orchestration_integration_post",
            "OrchestrationPathEnvelope": "._models.orchestration_path_envelope",
            "OrchestrationPathServiceActiveResponse": "._models.orchestration_path_service_active_response",
            "OrchestrationPathServiceActiveResponseInput": "._models.orchestration_path_service_active_response_input",
            "OrchestrationRouter": "._models.orchestration_router",
            "OrchestrationRouterOrchestrationPath": "._models.orchestration_router_orchestration_path",
            "OrchestrationRouterOrchestrationPathCatchAll": "._models.orchestration_router_orchestration_path_catch_all",
            "OrchestrationRouterOrchestrationPathCatchAllActions": "._models.orchestration_router_orchestration_path_catch_all_actions",
            "OrchestrationRouterOrchestrationPathSet": "._models.orchestration_router_orchestration_path_set",
            "OrchestrationRouterOrchestrationPathSetRule": "._models.orchestration_router_orchestration_path_set_rule",
            "OrchestrationRouterOrchestrationPathSetRuleActions": "._models.orchestration_router_orchestration_path_set_rule_actions",
            "OrchestrationRouterOrchestrationPathSetRuleActionsDynamicRouteTo": "._models.orchestration_router_orchestration_path_set_rule_actions_dynamic_route_to",
            "OrchestrationTeamReferenceInput": "._models.orchestration_team_reference_input",
            "OrchestrationUnrouted": "._models.orchestration_unrouted",
            "OrchestrationUnroutedOrchestrationPath": "._models.orchestration_unrouted_orchestration_path",
            "OrchestrationUnroutedOrchestrationPathCatchAll": "._models.orchestration_unrouted_orchestration_path_catch_all",
            "OrchestrationUnroutedOrchestrationPathCatchAllActions": "._models.orchestration_unrouted_orchestration_path_catch_all_actions",
            "OrchestrationUnroutedOrchestrationPathSet": "._models.orchestration_unrouted_orchestration_path_set",
            "OrchestrationUnroutedOrchestrationPathSetRule": "._models.orchestration_unrouted_orchestration_path_set_rule",
            "OrchestrationUnroutedOrchestrationPathSetRuleActions": "._models.orchestration_unrouted_orchestration_path_set_rule_actions",
            "OrchestrationWarningIneligible": "._models.orchestration_warning_ineligible",
            "OrchestrationWarningInvalidData": "._models.orchestration_warning_invalid_data",
            "OutlierIncident": "._models.outlier_incident",
            "OutlierIncidentEnvelope": "._models.outlier_incident_envelope",
            "OutlierIncidentIncident": "._models.outlier_incident_incident",
            "OutlierIncidentIncidentOccurrence": "._models.outlier_incident_incident_occurrence",
            "OutlierIncidentIncidentTemplate": "._models.outlier_incident_incident_template",
            "Override": "._models.override",
            "OverrideEnvelope": "._models.override_envelope",
            "OverrideInput": "._models.override_input",
            "OverrideShift": "._models.override_shift",
            "OverrideUpdate": "._models.override_update",
            "ParentReference": "._models.parent_reference",
            "PastIncident": "._models.past_incident",
            "PastIncidentIncident": "._models.past_incident_incident",
            "PausedIncidentReportingAlerts": "._models.paused_incident_reporting_alerts",
            "PausedIncidentReportingAlertsEnvelope": "._models.paused_incident_reporting_alerts_envelope",
            "PausedIncidentReportingAlertsResolvedAfterPauseAlert": "._models.paused_incident_reporting_alerts_resolved_after_pause_alert",
            "PausedIncidentReportingCounts": "._models.paused_incident_reporting_counts",
            "PausedIncidentReportingCountsEnvelope": "._models.paused_incident_reporting_counts_envelope",
            "PhoneContactMethod": "._models.phone_contact_method",
            "PhoneContactMethodInput": "._models.phone_contact_method_input",
            "PhoneContactMethodUpdate": "._models.phone_contact_method_update",
            "PostEnvelope": "._models.post_envelope",
            "PostOrchestrationIntegrationEnvelope": "._models.post_orchestration_integration_envelope",
            "PostReference": "._models.post_reference",
            "PostUpdateEnvelope": "._models.post_update_envelope",
            "PostmortemEnvelope": "._models.postmortem_envelope",
            "PostmortemReference": "._models.postmortem_reference",
            "Priority": "._models.priority",
            "PriorityReferenceInput": "._models.priority_reference_input",
            "PushContactMethod": "._models.push_contact_method",
            "PushContactMethodInput": "._models.push_contact_method_input",
            "PushContactMethodSound": "._models.push_contact_method_sound",
            "PushContactMethodSoundInput": "._models.push_contact_method_sound_input",
            "PushContactMethodUpdate": "._models.push_contact_method_update",
            "PutBusinessServicePriorityThresholdsEnvelope": "._models.put_business_service_priority_thresholds_envelope",
            "PutIncidentManualBusinessServiceAssociationResult": "._models.put_incident_manual_business_service_association_result",
            "QueryEnrichmentDataPage": "._models.query_enrichment_data_page",
            "ReachAckLimitLogEntry": "._models.reach_ack_limit_log_entry",
            "ReachTriggerLimitLogEntry": "._models.reach_trigger_limit_log_entry",
            "RecommendedRule": "._models.recommended_rule",
            "RecommendedRuleActions": "._models.recommended_rule_actions",
            "RecommendedRuleDismiss": "._models.recommended_rule_dismiss",
            "RecommendedRuleMetrics": "._models.recommended_rule_metrics",
            "RecommendedRuleParentReference": "._models.recommended_rule_parent_reference",
            "RecordEnvelope": "._models.record_envelope",
            "Reference": "._models.reference",
            "ReferenceInput": "._models.reference_input",
            "RegenerateUserPrivateUrlKeyResult": "._models.regenerate_user_private_url_key_result",
            "RelatedIncident": "._models.related_incident",
            "RelatedIncidentMachineLearningRelationship": "._models.related_incident_machine_learning_relationship",
            "RelatedIncidentMachineLearningRelationshipUserFeedback": "._models.related_incident_machine_learning_relationship_user_feedback",
            "RelatedIncidentRelationship": "._models.related_incident_relationship",
            "RelatedIncidentServiceDependencyBase": "._models.related_incident_service_dependency_base",
            "RelatedIncidentServiceDependencyRelationship": "._models.related_incident_service_dependency_relationship",
            "RemoveBusinessServiceNotificationSubscriberResult": "._models.remove_business_service_notification_subscriber_result",
            "RemoveReference": "._models.remove_reference",
            "RenderedTemplate": "._models.rendered_template",
            "RenderedTemplateTemplatedFields": "._models.rendered_template_templated_fields",
            "RenderedTemplateWarnings": "._models.rendered_template_warnings",
            "RepeatEscalationPathLogEntry": "._models.repeat_escalation_path_log_entry",
            "ResolveLogEntry": "._models.resolve_log_entry",
            "ResolveReason": "._models.resolve_reason",
            "Resource": "._models.resource",
            "ResponderRequest": "._models.responder_request",
            "ResponderRequestEnvelope": "._models.responder_request_envelope",
            "ResponderRequestResponderRequestTarget": "._models.responder_request_responder_request_target",
            "ResponderRequestTarget": "._models.responder_request_target",
            "ResponderRequestTargetReference": "._models.responder_request_target_reference",
            "ResponderRequestTargetReferenceInput": "._models.responder_request_target_reference_input",
            "Restriction": "._models.restriction",
            "RestrictionInput": "._models.restriction_input",
            "Rotation": "._models.rotation",
            "RotationResponse": "._models.rotation_response",
            "RuleEnvelope": "._models.rule_envelope",
            "Ruleset": "._models.ruleset",
            "RulesetCreate": "._models.ruleset_create",
            "RulesetEnvelope": "._models.ruleset_envelope",
            "RulesetEventRuleUpdate": "._models.ruleset_event_rule_update",
            "RulesetInput": "._models.ruleset_input",
            "RulesetTeamReference": "._models.ruleset_team_reference",
            "RulesetTeamReferenceInput": "._models.ruleset_team_reference_input",
            "RunnerEnvelope": "._models.runner_envelope",
            "RunnerEnvelopeRunner": "._models.runner_envelope_runner",
            "SREMemory": "._models.sre_memory",
            "SREMemoryAttributes": "._models.sre_memory_attributes",
            "Schedule": "._models.schedule",
            "ScheduleEnvelope": "._models.schedule_envelope",
            "ScheduleInput": "._models.schedule_input",
            "ScheduleLayer": "._models.schedule_layer",
            "ScheduleLayerEntry": "._models.schedule_layer_entry",
            "ScheduleLayerEntryInput": "._models.schedule_layer_entry_input",
            "ScheduleLayerInput": "._models.schedule_layer_input",
            "ScheduleLayerUser": "._models.schedule_layer_user",
            "ScheduleLayerUserInput": "._models.schedule_layer_user_input",
            "ScheduleNextOncallForUser": "._models.schedule_next_oncall_for_user",
            "ScheduleNextOncallForUserInput": "._models.schedule_next_oncall_for_user_input",
            "ScheduleOverrideCreate": "._models.schedule_override_create",
            "ScheduleReference": "._models.schedule_reference",
            "ScheduleResponse": "._models.schedule_response",
            "ScheduleResponseSchedule": "._models.schedule_response_schedule",
            "ScheduleUpdate": "._models.schedule_update",
            "ScheduleV3Create": "._models.schedule_v3_create",
            "ScheduleV3Update": "._models.schedule_v3_update",
            "ScheduledAction": "._models.scheduled_action",
            "ScheduledActionAt": "._models.scheduled_action_at",
            "ScheduledActionAtInput": "._models.scheduled_action_at_input",
            "ScheduledActionInput": "._models.scheduled_action_input",
            "SchemaEnvelope": "._models.schema_envelope",
            "Service": "._models.service",
            "ServiceCustomFieldValuesUpdate": "._models.service_custom_field_values_update",
            "ServiceCustomFieldsFieldCreateModel": "._models.service_custom_fields_field_create_model",
            "ServiceCustomFieldsFieldOptionReadModel": "._models.service_custom_fields_field_option_read_model",
            "ServiceCustomFieldsFieldOptionReadModelData": "._models.service_custom_fields_field_option_read_model_data",
            "ServiceCustomFieldsFieldOptionUpdateModel": "._models.service_custom_fields_field_option_update_model",
            "ServiceCustomFieldsFieldReadModel": "._models.service_custom_fields_field_read_model",
            "ServiceCustomFieldsFieldUpdateModel": "._models.service_custom_fields_field_update_model",
            "ServiceCustomFieldsFieldUpdateModelFieldOption": "._models.service_custom_fields_field_update_model_field_option",
            "ServiceCustomFieldsFieldValueReadModel": "._models.service_custom_fields_field_value_read_model",
            "ServiceCustomFieldsFieldValueUpdateModel": "._models.service_custom_fields_field_value_update_model",
            "ServiceDependencyCreate": "._models.service_dependency_create",
            "ServiceDependencyRelationship": "._models.service_dependency_relationship",
            "ServiceEnvelope": "._models.service_envelope",
            "ServiceEventRule": "._models.service_event_rule",
            "ServiceEventRuleInput": "._models.service_event_rule_input",
            "ServiceEventRuleUpdate": "._models.service_event_rule_update",
            "ServiceInput": "._models.service_input",
            "ServiceNowCredentials": "._models.service_now_credentials",
            "ServiceNowCredentialsInput": "._models.service_now_credentials_input",
            "ServiceNowCredentialsRequest": "._models.service_now_credentials_request",
            "ServiceNowFieldMapping": "._models.service_now_field_mapping",
            "ServiceNowFieldMappingInput": "._models.service_now_field_mapping_input",
            "ServiceNowIntegration": "._models.service_now_integration",
            "ServiceNowIntegrationCreate": "._models.service_now_integration_create",
            "ServiceNowTable": "._models.service_now_table",
            "ServiceNowTableInput": "._models.service_now_table_input",
            "ServiceOrchestration": "._models.service_orchestration",
            "ServiceOrchestrationOrchestrationPath": "._models.service_orchestration_orchestration_path",
            "ServiceOrchestrationOrchestrationPathCatchAll": "._models.service_orchestration_orchestration_path_catch_all",
            "ServiceOrchestrationOrchestrationPathCatchAllActions": "._models.service_orchestration_orchestration_path_catch_all_actions",
            "ServiceOrchestrationOrchestrationPathCatchAllActionsPagerdutyAutomationAction": "._models.service_orchestration_orchestration_path_catch_all_actions_pagerduty_automation_action",
            "ServiceOrchestrationOrchestrationPathParentReference": "._models.service_orchestration_orchestration_path_parent_reference",
            "ServiceOrchestrationOrchestrationPathSet": "._models.service_orchestration_orchestration_path_set",
            "ServiceOrchestrationOrchestrationPathSetRule": "._models.service_orchestration_orchestration_path_set_rule",
            "ServiceOrchestrationOrchestrationPathSetRuleActions": "._models.service_orchestration_orchestration_path_set_rule_actions",
            "ServiceReference": "._models.service_reference",
            "ServiceReferenceInput": "._models.service_reference_input",
            "ServiceToIncidentWorkflowTriggerAssociate": "._models.service_to_incident_workflow_trigger_associate",
            "ServiceUpdate": "._models.service_update",
            "SessionConfiguration": "._models.session_configuration",
            "SessionConfigurationsUpdate": "._models.session_configurations_update",
            "SeverityEnvelope": "._models.severity_envelope",
            "ShiftAssignment": "._models.shift_assignment",
            "ShiftMember": "._models.shift_member",
            "ShiftMemberInput": "._models.shift_member_input",
            "ShiftSource": "._models.shift_source",
            "SnoozeLogEntry": "._models.snooze_log_entry",
            "SreMemoryUpdate": "._models.sre_memory_update",
            "Standard": "._models.standard",
            "StandardApplied": "._models.standard_applied",
            "StandardAppliedScore": "._models.standard_applied_score",
            "StandardAppliedStandard": "._models.standard_applied_standard",
            "StandardInclusionExclusion": "._models.standard_inclusion_exclusion",
            "StandardInclusionExclusionInput": "._models.standard_inclusion_exclusion_input",
            "StandardUpdate": "._models.standard_update",
            "StandardUpdateValues": "._models.standard_update_values",
            "StatusDashboard": "._models.status_dashboard",
            "StatusDashboardEnvelope": "._models.status_dashboard_envelope",
            "StatusEnvelope": "._models.status_envelope",
            "StatusPage": "._models.status_page",
            "StatusPageImpact": "._models.status_page_impact",
            "StatusPagePost": "._models.status_page_post",
            "StatusPagePostPostRequest": "._models.status_page_post_post_request",
            "StatusPagePostPostRequestStatusPageReference": "._models.status_page_post_post_request_status_page_reference",
            "StatusPagePostPutRequest": "._models.status_page_post_put_request",
            "StatusPagePostUpdate": "._models.status_page_post_update",
            "StatusPagePostUpdateImpactedService": "._models.status_page_post_update_impacted_service",
            "StatusPagePostUpdateImpactedServiceImpactReference": "._models.status_page_post_update_impacted_service_impact_reference",
            "StatusPagePostUpdateImpactedServiceInput": "._models.status_page_post_update_impacted_service_input",
            "StatusPagePostUpdateRequest": "._models.status_page_post_update_request",
            "StatusPagePostmortem": "._models.status_page_postmortem",
            "StatusPagePostmortemRequest": "._models.status_page_postmortem_request",
            "StatusPageReference": "._models.status_page_reference",
            "StatusPageService": "._models.status_page_service",
            "StatusPageSeverity": "._models.status_page_severity",
            "StatusPageStatus": "._models.status_page_status",
            "StatusPageSubscription": "._models.status_page_subscription",
            "StatusPageSubscriptionCreate": "._models.status_page_subscription_create",
            "StatusPageSubscriptionCreateSubscribableObjectReference": "._models.status_page_subscription_create_subscribable_object_reference",
            "StatusUpdate": "._models.status_update",
            "StatusUpdateEnvelope": "._models.status_update_envelope",
            "StatusUpdateNotificationRule": "._models.status_update_notification_rule",
            "StatusUpdateNotificationRuleEnvelope": "._models.status_update_notification_rule_envelope",
            "StatusUpdateNotificationRuleInput": "._models.status_update_notification_rule_input",
            "StatusUpdateTemplateInput": "._models.status_update_template_input",
            "StatusUpdateTemplateInputStatusUpdate": "._models.status_update_template_input_status_update",
            "SubSchedule": "._models.sub_schedule",
            "SubScheduleInput": "._models.sub_schedule_input",
            "SubscribableObjectReference": "._models.subscribable_object_reference",
            "SubscriptionEnvelope": "._models.subscription_envelope",
            "SupportHours": "._models.support_hours",
            "SupportHoursInput": "._models.support_hours_input",
            "Tag": "._models.tag",
            "TagEnvelope": "._models.tag_envelope",
            "TagInput": "._models.tag_input",
            "Team": "._models.team",
            "TeamEnvelope": "._models.team_envelope",
            "TeamInput": "._models.team_input",
            "TeamNotificationSubscriptionsCreate": "._models.team_notification_subscriptions_create",
            "TeamReference": "._models.team_reference",
            "TeamReferenceInput": "._models.team_reference_input",
            "TeamUpdate": "._models.team_update",
            "TeamUserUpdate": "._models.team_user_update",
            "Template": "._models.template",
            "TemplateCreatedBy": "._models.template_created_by",
            "TemplateEnvelope": "._models.template_envelope",
            "TestServiceNowTablePage": "._models.test_service_now_table_page",
            "TriggerEnvelope": "._models.trigger_envelope",
            "TriggerLogEntry": "._models.trigger_log_entry",
            "UnacknowledgeLogEntry": "._models.unacknowledge_log_entry",
            "UpdateCustomFieldsFieldEnvelope": "._models.update_custom_fields_field_envelope",
            "UpdateOrchPathGlobalResult": "._models.update_orch_path_global_result",
            "UpdateOrchPathRouterResult": "._models.update_orch_path_router_result",
            "UpdateOrchPathServiceResult": "._models.update_orch_path_service_result",
            "UpdateOrchPathUnroutedResult": "._models.update_orch_path_unrouted_result",
            "UpdateServiceCustomFieldValuesPage": "._models.update_service_custom_field_values_page",
            "UpdateUserHandoffNotificationEnvelope": "._models.update_user_handoff_notification_envelope",
            "UpdateUserNotificationRuleEnvelope": "._models.update_user_notification_rule_envelope",
            "UpdateUserStatusUpdateNotificationRuleEnvelope": "._models.update_user_status_update_notification_rule_envelope",
            "UploadEnrichmentCsvResult": "._models.upload_enrichment_csv_result",
            "UrgencyChangeLogEntry": "._models.urgency_change_log_entry",
            "User": "._models.user",
            "UserCreate": "._models.user_create",
            "UserEnvelope": "._models.user_envelope",
            "UserInput": "._models.user_input",
            "UserNotificationSubscriptionsCreate": "._models.user_notification_subscriptions_create",
            "UserOAuthDelegations": "._models.user_o_auth_delegations",
            "UserReference": "._models.user_reference",
            "UserReferenceInput": "._models.user_reference_input",
            "UserSession": "._models.user_session",
            "UserSessionEnvelope": "._models.user_session_envelope",
            "UserUpdate": "._models.user_update",
            "V3ScheduleReference": "._models.v3_schedule_reference",
            "Vendor": "._models.vendor",
            "VendorReference": "._models.vendor_reference",
            "VendorReferenceInput": "._models.vendor_reference_input",
            "WebhookSubscription": "._models.webhook_subscription",
            "WebhookSubscriptionDeliveryMethod": "._models.webhook_subscription_delivery_method",
            "WebhookSubscriptionDeliveryMethodCustomHeader": "._models.webhook_subscription_delivery_method_custom_header",
            "WebhookSubscriptionDeliveryMethodCustomHeaderInput": "._models.webhook_subscription_delivery_method_custom_header_input",
            "WebhookSubscriptionDeliveryMethodInput": "._models.webhook_subscription_delivery_method_input",
            "WebhookSubscriptionEnvelope": "._models.webhook_subscription_envelope",
            "WebhookSubscriptionInput": "._models.webhook_subscription_input",
            "WebhookSubscriptionUpdate": "._models.webhook_subscription_update",
            "WebhookSubscriptionUpdateFilterReference": "._models.webhook_subscription_update_filter_reference",
            "WhatsAppContactMethod": "._models.whats_app_contact_method",
            "WhatsAppContactMethodInput": "._models.whats_app_contact_method_input",
            "WhatsAppContactMethodUpdate": "._models.whats_app_contact_method_update",
            "WorkflowIntegration": "._models.workflow_integration",
            "WorkflowIntegrationConnection": "._models.workflow_integration_connection",
            "WorkflowIntegrationConnectionApp": "._models.workflow_integration_connection_app",
            "WorkflowIntegrationConnectionCreate": "._models.workflow_integration_connection_create",
            "WorkflowIntegrationConnectionCreateApp": "._models.workflow_integration_connection_create_app",
            "WorkflowIntegrationConnectionCreateTeam": "._models.workflow_integration_connection_create_team",
            "WorkflowIntegrationConnectionHealth": "._models.workflow_integration_connection_health",
            "WorkflowIntegrationConnectionTeam": "._models.workflow_integration_connection_team",
            "WorkflowIntegrationCreatedByReference": "._models.workflow_integration_created_by_reference",
            "ZonedDateTime": "._models.zoned_date_time",
            "ZonedDateTimeInput": "._models.zoned_date_time_input",
        },
    )

__all__ = [
    "AcknowledgeLogEntry",
    "AcknowledgeLogEntryEventDetails",
    "Acknowledgement",
    "AcknowledgerReference",
    "ActionEnvelope",
    "ActionReference",
    "AddEventEnrichmentAssociationsPage",
    "AddEventEnrichmentAssociationsPageAssociation",
    "AddEventEnrichmentAssociationsResult",
    "AddEventEnrichmentAssociationsResultAssociation",
    "Addon",
    "AddonEnvelope",
    "AddonInput",
    "AddonReference",
    "AddonUpdate",
    "AgentReference",
    "Alert",
    "AlertBody",
    "AlertCount",
    "AlertEnvelope",
    "AlertGroupingParameters",
    "AlertGroupingParametersConfig",
    "AlertGroupingParametersConfigInput",
    "AlertGroupingParametersInput",
    "AlertGroupingParametersReference",
    "AlertGroupingParametersReferenceInput",
    "AlertGroupingSetting",
    "AlertGroupingSettingConfig",
    "AlertGroupingSettingConfigInput",
    "AlertGroupingSettingEnvelope",
    "AlertGroupingSettingInput",
    "AlertGroupingSettingUpdate",
    "AlertUpdate",
    "AlertUpdateIncidentReferenceInput",
    "AnalyticsIncidentMetrics",
    "AnalyticsIncidentMetricsEscalationPolicy",
    "AnalyticsIncidentResponsesByIdGet",
    "AnalyticsIncidentsGet",
    "AnalyticsIncidentsGetFilters",
    "AnalyticsModelFiltersInput",
    "AnalyticsModelInput",
    "AnalyticsPdAdvanceUsageFilterFiltersInput",
    "AnalyticsPdAdvanceUsageFilterInput",
    "AnalyticsRawIncident",
    "AnalyticsRawIncidentResponses",
    "AnalyticsRawResponderIncidents",
    "AnalyticsRawUser",
    "AnalyticsResponderFilterFiltersInput",
    "AnalyticsResponderFilterInput",
    "AnalyticsResponderIncidentsGet",
    "AnalyticsResponderIncidentsGetFilters",
    "AnalyticsResponderMetrics",
    "AnalyticsUserFilterConditionsInput",
    "AnalyticsUserFilterInput",
    "AnalyticsUserMetrics",
    "AnnotateLogEntry",
    "AnyContactMethod",
    "AnyContactMethodInput",
    "AnyContactMethodUpdate",
    "AnyLogEntry",
    "AssignLogEntry",
    "Assignment",
    "AssociationReference",
    "AuditMetadata",
    "AuditRecord",
    "AuditRecordDetails",
    "AuditRecordDetailsField",
    "AuditRecordDetailsReference",
    "AuditRecordExecutionContext",
    "AuditRecordMethod",
    "AuditRecordResponseSchema",
    "AutoPauseNotificationsParameters",
    "AutoPauseNotificationsParametersInput",
    "AutomationActionInvocationCreate",
    "AutomationActionInvocationCreateMetadata",
    "AutomationActionsAbstractAction",
    "AutomationActionsAbstractActionLastRunBy",
    "AutomationActionsInvocation",
    "AutomationActionsInvocationActionSnapshot",
    "AutomationActionsInvocationActionSnapshotActionDataReference",
    "AutomationActionsInvocationMetadata",
    "AutomationActionsInvocationTiming",
    "AutomationActionsProcessAutomationJobAction",
    "AutomationActionsProcessAutomationJobActionDataReference",
    "AutomationActionsProcessAutomationJobActionDataReferenceInput",
    "AutomationActionsProcessAutomationJobActionPostBody",
    "AutomationActionsProcessAutomationJobActionPutBody",
    "AutomationActionsProcessAutomationJobActionWithTeams",
    "AutomationActionsRunner",
    "AutomationActionsRunnerAssociatedActions",
    "AutomationActionsRunnerCreate",
    "AutomationActionsRunnerUpdate",
    "AutomationActionsScriptAction",
    "AutomationActionsScriptActionDataReference",
    "AutomationActionsScriptActionDataReferenceInput",
    "AutomationActionsScriptActionPostBody",
    "AutomationActionsScriptActionPutBody",
    "AutomationActionsScriptActionWithTeams",
    "AutomationActionsUserPermissions",
    "BusinessService",
    "BusinessServiceCreate",
    "BusinessServiceEnvelope",
    "BusinessServiceNotificationSubscribersCreate",
    "BusinessServicePriorityThresholdsPut",
    "BusinessServiceTeamReference",
    "CacheVarOnGlobalOrchCreate",
    "CacheVarOnGlobalOrchUpdate",
    "CacheVarOnServiceOrchCreate",
    "CacheVarOnServiceOrchCreateConfigurationExternalData",
    "CacheVarOnServiceOrchCreateConfigurationRecentValue",
    "CacheVarOnServiceOrchCreateConfigurationTriggerEventCount",
    "CacheVarOnServiceOrchUpdate",
    "CacheVariable",
    "CacheVariableConfigurationExternalData",
    "CacheVariableConfigurationRecentValue",
    "CacheVariableConfigurationTriggerEventCount",
    "CacheVariableEnvelope",
    "CancelIncidentResponderRequestPage",
    "ChangeEvent",
    "ChangeEventEnvelope",
    "ChangeEventImage",
    "ChangeEventInput",
    "ChangeEventLink",
    "Channel",
    "ChannelChangeset",
    "ChannelChangesetApplicationField",
    "ChannelChangesetCustomerField",
    "ChannelChangesetCustomerSchema",
    "ChannelReference",
    "CidrEntry",
    "CidrEntryInput",
    "CmdbTableEnvelope",
    "ComputedShiftAssignment",
    "ConferenceBridge",
    "ConferenceBridgeInput",
    "ContactMethod",
    "ContactMethodEnvelope",
    "ContactMethodReference",
    "ContactMethodReferenceInput",
    "Context",
    "ConvertServiceEventRulesToEventOrchestrationResult",
    "CreateBusinessServiceAccountSubscriptionResult",
    "CreateBusinessServiceNotificationSubscribersPage",
    "CreateCustomShiftsPage",
    "CreateCustomShiftsRequest",
    "CreateCustomShiftsRequestCustomShift",
    "CreateCustomShiftsRequestCustomShiftAssignment",
    "CreateEnrichmentSchemaBody",
    "CreateIncidentTypeCustomFieldEnvelope",
    "CreateIncidentTypeCustomFieldFieldOptionsEnvelope",
    "CreateOverridesPage",
    "CreateOverridesRequest",
    "CreateOverridesRequestOverride",
    "CreateScheduleOverrideResult",
    "CreateServiceCustomFieldEnvelope",
    "CreateServiceCustomFieldOptionEnvelope",
    "CreateServiceDependencyPage",
    "CreateServiceDependencyPageRelationship",
    "CreateServiceEnvelope",
    "CreateServiceEventRuleEnvelope",
    "CreateServiceIntegrationEnvelope",
    "CreateTeamEnvelope",
    "CreatedByReference",
    "CredentialsEnvelope",
    "CustomFieldValueChangeLogEntry",
    "CustomFieldsData",
    "CustomFieldsEditableFieldInput",
    "CustomFieldsEditableFieldOption",
    "CustomFieldsEditableFieldOptionDataInput",
    "CustomFieldsEditableFieldOptionInput",
    "CustomFieldsEditableFieldValueInput",
    "CustomFieldsField",
    "CustomFieldsFieldOption",
    "CustomFieldsFieldOptionInput",
    "CustomFieldsFieldValue",
    "CustomFieldsFieldWithOptions",
    "CustomFieldsFieldWithOptionsInput",
    "CustomShift",
    "CustomShiftEnvelope",
    "CustomShiftUpdate",
    "DelegateLogEntry",
    "DeleteEventEnrichmentAssociationsResult",
    "DeleteOauthDelegationsResult",
    "EditableTemplateInput",
    "EditableTemplateTemplatedFields",
    "EditableTemplateTemplatedFieldsInput",
    "EmailContactMethod",
    "EmailContactMethodInput",
    "EmailContactMethodUpdate",
    "EmailParser",
    "EmailParserInput",
    "EmailParserValueExtractor",
    "EmailParserValueExtractorInput",
    "EnableServiceNowTableSyncResult",
    "EnablementEnvelope",
    "EnrichmentCsvUpload",
    "EnrichmentDataQuery",
    "EnrichmentDataQueryQuery",
    "EnrichmentField",
    "EnrichmentRecord",
    "EnrichmentSchema",
    "EnrichmentSchemaCreate",
    "EnrichmentSchemaCreateField",
    "EnrichmentSchemaUpdate",
    "EntityReference",
    "EntityTypeByIdChangeTagsCreate",
    "EntityTypeByIdChangeTagsCreateAdd",
    "ErrorDetail",
    "ErrorResponse",
    "EscalateLogEntry",
    "EscalationPolicy",
    "EscalationPolicyEnvelope",
    "EscalationPolicyInput",
    "EscalationPolicyReference",
    "EscalationPolicyReferenceInput",
    "EscalationPolicyUpdate",
    "EscalationRule",
    "EscalationRuleEscalationRuleAssignmentStrategy",
    "EscalationRuleEscalationRuleAssignmentStrategyInput",
    "EscalationRuleInput",
    "EscalationTargetReference",
    "EscalationTargetReferenceInput",
    "Event",
    "EventAssignmentStrategy",
    "EventAssignmentStrategyInput",
    "EventCreate",
    "EventEnrichment",
    "EventEnrichmentAssociation",
    "EventEnrichmentAssociationInput",
    "EventEnrichmentAssociationsAdd",
    "EventEnrichmentDefault",
    "EventEnrichmentEnvelope",
    "EventEnrichmentInput",
    "EventEnrichmentOrchestrationPath",
    "EventEnrichmentOrchestrationPathInput",
    "EventEnrichmentOrchestrationPathSet",
    "EventEnrichmentOrchestrationPathSetInput",
    "EventEnrichmentPrivileges",
    "EventEnrichmentReference",
    "EventEnrichmentReferenceInput",
    "EventEnrichmentRule",
    "EventEnrichmentRuleActions",
    "EventEnrichmentRuleActionsEnrichment",
    "EventEnrichmentRuleActionsEnrichmentInput",
    "EventEnrichmentRuleActionsEnrichmentSearchValue",
    "EventEnrichmentRuleActionsEnrichmentSearchValueInput",
    "EventEnrichmentRuleActionsExtraction",
    "EventEnrichmentRuleActionsExtractionInput",
    "EventEnrichmentRuleActionsInput",
    "EventEnrichmentRuleCondition",
    "EventEnrichmentRuleConditionInput",
    "EventEnrichmentRuleInput",
    "EventEnrichmentTeamReferenceInput",
    "EventEnrichments",
    "EventResponse",
    "EventRule",
    "EventRuleActions",
    "EventRuleActionsCommon",
    "EventRuleActionsCommonAnnotate",
    "EventRuleActionsCommonAnnotateInput",
    "EventRuleActionsCommonInput",
    "EventRuleActionsInput",
    "EventRuleConditions",
    "EventRuleConditionsInput",
    "EventRuleConditionsSubcondition",
    "EventRuleConditionsSubconditionInput",
    "EventRuleConditionsSubconditionParameters",
    "EventRuleConditionsSubconditionParametersInput",
    "EventRuleEventAction",
    "EventRuleEventActionInput",
    "EventRuleExtraction",
    "EventRuleExtractionInput",
    "EventRuleInput",
    "EventRuleSeverity",
    "EventRuleSeverityInput",
    "EventRuleSuppress",
    "EventRuleSuppressInput",
    "EventRuleSuspend",
    "EventRuleSuspendInput",
    "EventRuleTimeFrame",
    "EventRuleTimeFrameActiveBetween",
    "EventRuleTimeFrameActiveBetweenInput",
    "EventRuleTimeFrameInput",
    "EventRuleTimeFrameScheduledWeekly",
    "EventRuleTimeFrameScheduledWeeklyInput",
    "EventRuleVariable",
    "EventRuleVariableInput",
    "EventRuleVariableParameters",
    "EventRuleVariableParametersInput",
    "EventUpdate",
    "ExhaustEscalationPathLogEntry",
    "Extension",
    "ExtensionEnvelope",
    "ExtensionInput",
    "ExtensionSchema",
    "ExtensionSchemaEnvelope",
    "ExtensionSchemaReference",
    "ExtensionSchemaReferenceInput",
    "ExtensionUpdate",
    "ExternalDataCacheVarDataOnGlobalOrchUpdate",
    "ExternalDataCacheVarDataOnServiceOrchUpdate",
    "FeatureEnablement",
    "FeatureEnablementInput",
    "FeatureEnablementWarning",
    "FieldEnvelope",
    "FieldOptionEnvelope",
    "FieldValueChangeLogEntry",
    "FilterReference",
    "FilterReferenceInput",
    "FinalSchedule",
    "GetAdditionalFields",
    "GetAddonEnvelope",
    "GetAllAutomationActionsPage",
    "GetAnalyticsFilters",
    "GetAnalyticsIncidentResponsesByIdPage",
    "GetAnalyticsIncidentsPage",
    "GetAnalyticsMetricsIncidentsAllResult",
    "GetAnalyticsMetricsIncidentsAllResultData",
    "GetAnalyticsMetricsIncidentsEscalationPolicyResult",
    "GetAnalyticsMetricsIncidentsFilters",
    "GetAnalyticsMetricsIncidentsServiceResult",
    "GetAnalyticsMetricsPdAdvanceUsageFeaturesResult",
    "GetAnalyticsMetricsPdAdvanceUsageFeaturesResultData",
    "GetAnalyticsMetricsPdAdvanceUsageFeaturesResultFilters",
    "GetAnalyticsMetricsRespondersAllResult",
    "GetAnalyticsMetricsRespondersFilters",
    "GetAnalyticsMetricsUsersAllResult",
    "GetAnalyticsMetricsUsersAllResultFilters",
    "GetAnalyticsResponderIncidentsPage",
    "GetAnalyticsUsersPage",
    "GetAnalyticsUsersPageFilters",
    "GetAutomationActionsActionServiceAssociationEnvelope",
    "GetAutomationActionsActionServiceAssociationsPage",
    "GetAutomationActionsActionTeamAssociationEnvelope",
    "GetAutomationActionsActionTeamAssociationsPage",
    "GetAutomationActionsInvocationEnvelope",
    "GetAutomationActionsRunnerEnvelope",
    "GetAutomationActionsRunnersPage",
    "GetBusinessServiceImpactsPage",
    "GetBusinessServiceSubscribersPage",
    "GetBusinessServiceTopLevelImpactorsPage",
    "GetExternalDataCacheVarDataOnServiceOrchResult",
    "GetIncidentFieldValuesPage",
    "GetIncidentImpactedBusinessServicesPage",
    "GetIncidentNotificationSubscribersPage",
    "GetIncidentTypeCustomFieldEnvelope",
    "GetIncidentWorkflowActionEnvelope",
    "GetIncidentWorkflowTriggerEnvelope",
    "GetPastIncidentsPage",
    "GetRelatedIncidentsPage",
    "GetServiceCustomFieldEnvelope",
    "GetServiceCustomFieldValuesPage",
    "GetSessionConfigurationsPage",
    "GetStatusPageServiceEnvelope",
    "GetSubscription",
    "GetTagsByEntityTypePage",
    "GetTeamNotificationSubscriptionsPage",
    "GetTemplateFieldsPage",
    "GetTemplateFieldsPageField",
    "GetTemplateFieldsPageFieldDomainName",
    "GetTemplatesPage",
    "GetUserContactMethodsPage",
    "GetUserHandoffNotificationRulesPage",
    "GetUserNotificationRulesPage",
    "GetUserSessionsPage",
    "GetUserStatusUpdateNotificationRuleEnvelope",
    "GetUserStatusUpdateNotificationRulesPage",
    "GetVendorPage",
    "GlobalThreshold",
    "GlobalThresholdEnvelope",
    "HandoffNotificationRule",
    "HandoffNotificationRuleInput",
    "HandoffNotificationRuleUpdate",
    "Impact",
    "ImpactAdditionalFields",
    "ImpactAdditionalFieldsHighestImpactingPriority",
    "ImpactEnvelope",
    "ImpactReference",
    "ImpactReferenceInput",
    "Impactor",
    "Incident",
    "IncidentAction",
    "IncidentAlertGrouping",
    "IncidentAlertsUpdate",
    "IncidentBody",
    "IncidentBodyInput",
    "IncidentCreate",
    "IncidentCreateAssignment",
    "IncidentEnvelope",
    "IncidentFieldValuesSet",
    "IncidentIncidentType",
    "IncidentManualBusinessServiceAssociationPut",
    "IncidentNote",
    "IncidentNoteCreate",
    "IncidentNoteUserReference",
    "IncidentNotificationSubscribersCreate",
    "IncidentReference",
    "IncidentReferenceInput",
    "IncidentResponderRequestCancel",
    "IncidentResponderRequestCancelResponderRequestTargetReference",
    "IncidentResponderRequestCreate",
    "IncidentResponderRequestCreateResponderRequestTarget",
    "IncidentSnoozeCreate",
    "IncidentStatusUpdateCreate",
    "IncidentType",
    "IncidentTypeCreate",
    "IncidentTypeCustomFieldCreate",
    "IncidentTypeCustomFieldFieldData",
    "IncidentTypeCustomFieldFieldOptionsCreate",
    "IncidentTypeCustomFieldUpdate",
    "IncidentTypeCustomFieldWithOptions",
    "IncidentTypeCustomFieldWithOptionsFieldOption",
    "IncidentTypeCustomFields",
    "IncidentTypeEnvelope",
    "IncidentTypeReferenceInput",
    "IncidentTypeUpdate",
    "IncidentUpdate",
    "IncidentUrgencyRule",
    "IncidentUrgencyRuleInput",
    "IncidentUrgencyType",
    "IncidentUrgencyTypeInput",
    "IncidentWorkflow",
    "IncidentWorkflowAction",
    "IncidentWorkflowActionInput",
    "IncidentWorkflowActionOutput",
    "IncidentWorkflowEnvelope",
    "IncidentWorkflowInput",
    "IncidentWorkflowInstance",
    "IncidentWorkflowInstanceCreate",
    "IncidentWorkflowInstanceCreateIncident",
    "IncidentWorkflowInstanceEnvelope",
    "IncidentWorkflowStep",
    "IncidentWorkflowStepActionConfiguration",
    "IncidentWorkflowStepActionConfigurationInlineStepsInput",
    "IncidentWorkflowStepActionConfigurationInlineStepsInputInput",
    "IncidentWorkflowStepActionConfigurationInlineStepsInputValue",
    "IncidentWorkflowStepActionConfigurationInlineStepsInputValueInput",
    "IncidentWorkflowStepActionConfigurationInlineStepsInputValueStep",
    "IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepActionConfiguration",
    "IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepActionConfigurationInput",
    "IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepInput",
    "IncidentWorkflowStepActionConfigurationInput",
    "IncidentWorkflowStepActionConfigurationInputInput",
    "IncidentWorkflowStepActionConfigurationInputValue",
    "IncidentWorkflowStepActionConfigurationOutput",
    "IncidentWorkflowStepInput",
    "IncidentWorkflowTeamReference",
    "IncidentWorkflowTeamReferenceInput",
    "IncidentWorkflowTrigger",
    "IncidentWorkflowTriggerCreate",
    "IncidentWorkflowTriggerCreatePermissions",
    "IncidentWorkflowTriggerPermissions",
    "IncidentWorkflowTriggerServiceReference",
    "IncidentWorkflowTriggerUpdate",
    "IncidentWorkflowTriggerWorkflow",
    "IncidentWorkflowUpdate",
    "IncidentsMerge",
    "IncidentsRespondersReference",
    "IncidentsRespondersReferenceInput",
    "IncidentsUpdate",
    "IncidentsUpdateIncident",
    "IncidentsUpdateIncidentPriority",
    "Integration",
    "IntegrationEmailFilter",
    "IntegrationEmailFilterInput",
    "IntegrationEnvelope",
    "IntegrationInput",
    "IntegrationReference",
    "InvocationEnvelope",
    "InvocationEnvelopeInvocation",
    "IpAllowList",
    "IpAllowListEnvelope",
    "IpAllowListInput",
    "LicenseAllocation",
    "LicenseEnvelope",
    "LicenseReference",
    "LicenseWithCounts",
    "LicenseWithCountsBase",
    "ListAbilitiesPage",
    "ListAddonPage",
    "ListAlertGroupingSettingsPage",
    "ListAutomationActionInvocationsPage",
    "ListBusinessServicesPage",
    "ListCacheVarOnServiceOrchPage",
    "ListChangeEventsPage",
    "ListCustomFieldsFieldOptionsPage",
    "ListCustomFieldsFieldsPage",
    "ListCustomShiftsPage",
    "ListEnrichmentRecordsPage",
    "ListEnrichmentSchemasPage",
    "ListEscalationPoliciesPage",
    "ListEventEnrichmentAssociationsPage",
    "ListEventOrchestrationFeatureEnablementsPage",
    "ListEventOrchestrationsPage",
    "ListEventOrchestrationsPageOrchestration",
    "ListEventsPage",
    "ListExtensionSchemasPage",
    "ListExtensionsPage",
    "ListIncidentAlertsPage",
    "ListIncidentLogEntriesPage",
    "ListIncidentNotesPage",
    "ListIncidentRelatedChangeEventsPage",
    "ListIncidentRelatedChangeEventsPageChangeEvent",
    "ListIncidentRelatedChangeEventsPageChangeEventCorrelationReason",
    "ListIncidentTypeCustomFieldsPage",
    "ListIncidentTypesPage",
    "ListIncidentWorkflowActionsPage",
    "ListIncidentWorkflowTriggersPage",
    "ListIncidentWorkflowsPage",
    "ListIncidentsPage",
    "ListIpAllowListsPage",
    "ListLicenseAllocationsPage",
    "ListLicensesPage",
    "ListLogEntriesPage",
    "ListMaintenanceWindowsPage",
    "ListNotificationsPage",
    "ListOauthClientsPage",
    "ListOnCallsPage",
    "ListOrchestrationIntegrationsPage",
    "ListOverridesPage",
    "ListPrioritiesPage",
    "ListRecommendedRulesPage",
    "ListResourceStandardsManyServicesPage",
    "ListRotationsPage",
    "ListRulesetEventRulesPage",
    "ListRulesetsPage",
    "ListScheduleOverridesPage",
    "ListScheduleUsersPage",
    "ListSchedulesPage",
    "ListSchedulesV3Page",
    "ListServiceCustomFieldOptionsPage",
    "ListServiceCustomFieldsPage",
    "ListServiceEventRulesPage",
    "ListServiceNowIntegrationsPage",
    "ListServicesPage",
    "ListSreMemoriesPage",
    "ListStandardsPage",
    "ListStatusDashboardsPage",
    "ListStatusPageImpactsPage",
    "ListStatusPagePostUpdatesPage",
    "ListStatusPagePostsPage",
    "ListStatusPageServicesPage",
    "ListStatusPageSeveritiesPage",
    "ListStatusPageStatusesPage",
    "ListStatusPageSubscriptionsPage",
    "ListStatusPagesPage",
    "ListTagsPage",
    "ListTeamUsersPage",
    "ListTeamUsersPageMember",
    "ListTeamsPage",
    "ListUsersPage",
    "ListVendorsPage",
    "ListWebhookSubscriptionsPage",
    "ListWorkflowIntegrationConnectionsPage",
    "ListWorkflowIntegrationsPage",
    "LogEntry",
    "LogEntryChannelUpdate",
    "LogEntryEnvelope",
    "LogEntryReference",
    "MaintenanceWindow",
    "MaintenanceWindowEnvelope",
    "MaintenanceWindowInput",
    "MaintenanceWindowUpdate",
    "MatchPredicate",
    "MatchPredicateInput",
    "MemoryEnvelope",
    "MergeIncidentsEnvelope",
    "NoteEnvelope",
    "Notification",
    "NotificationRule",
    "NotificationRuleEnvelope",
    "NotificationRuleInput",
    "NotificationRuleReference",
    "NotificationRuleUpdate",
    "NotificationSubscribableInput",
    "NotificationSubscriber",
    "NotificationSubscriberInput",
    "NotificationSubscriberWithContext",
    "NotificationSubscriberWithContextSubscribedVia",
    "NotificationSubscriberWithContextSubscribedViaValue",
    "NotificationSubscription",
    "NotificationSubscriptionWithContext",
    "NotifyLogEntry",
    "OAuthClient",
    "OAuthDelegation",
    "OauthClientCreate",
    "OauthClientEnvelope",
    "OauthClientReference",
    "OauthClientUpdate",
    "OauthDelegationEnvelope",
    "Oncall",
    "OncallHandoffNotificationRuleEnvelope",
    "OrchPathAutomationAction",
    "OrchPathAutomationActionHeader",
    "OrchPathExtraction",
    "OrchPathGlobalUpdate",
    "OrchPathGlobalUpdateCatchAll",
    "OrchPathGlobalUpdateCatchAllActions",
    "OrchPathGlobalUpdateSet",
    "OrchPathGlobalUpdateSetRule",
    "OrchPathGlobalUpdateSetRuleActions",
    "OrchPathIncidentCustomFieldUpdate",
    "OrchPathParent",
    "OrchPathRouterUpdate",
    "OrchPathRouterUpdateCatchAll",
    "OrchPathRouterUpdateCatchAllActions",
    "OrchPathRouterUpdateSet",
    "OrchPathRouterUpdateSetRule",
    "OrchPathRouterUpdateSetRuleActions",
    "OrchPathRouterUpdateSetRuleActionsDynamicRouteTo",
    "OrchPathServiceUpdate",
    "OrchPathServiceUpdateCatchAll",
    "OrchPathServiceUpdateCatchAllActions",
    "OrchPathServiceUpdateCatchAllActionsPagerdutyAutomationAction",
    "OrchPathServiceUpdateParent",
    "OrchPathServiceUpdateSet",
    "OrchPathServiceUpdateSetRule",
    "OrchPathServiceUpdateSetRuleActions",
    "OrchPathUnroutedUpdate",
    "OrchPathUnroutedUpdateCatchAll",
    "OrchPathUnroutedUpdateCatchAllActions",
    "OrchPathUnroutedUpdateSet",
    "OrchPathUnroutedUpdateSetRule",
    "OrchPathUnroutedUpdateSetRuleActions",
    "OrchPathVariable",
    "Orchestration",
    "OrchestrationCreatedByReference",
    "OrchestrationEnvelope",
    "OrchestrationGlobal",
    "OrchestrationGlobalOrchestrationPath",
    "OrchestrationGlobalOrchestrationPathCatchAll",
    "OrchestrationGlobalOrchestrationPathCatchAllActions",
    "OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationAction",
    "OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationActionHeader",
    "OrchestrationGlobalOrchestrationPathCatchAllActionsExtraction",
    "OrchestrationGlobalOrchestrationPathCatchAllActionsIncidentCustomFieldUpdate",
    "OrchestrationGlobalOrchestrationPathCatchAllActionsVariable",
    "OrchestrationGlobalOrchestrationPathParentReference",
    "OrchestrationGlobalOrchestrationPathSet",
    "OrchestrationGlobalOrchestrationPathSetRule",
    "OrchestrationGlobalOrchestrationPathSetRuleActions",
    "OrchestrationInput",
    "OrchestrationIntegration",
    "OrchestrationIntegrationMigrate",
    "OrchestrationIntegrationParameters",
    "OrchestrationIntegrationPost",
    "OrchestrationPathEnvelope",
    "OrchestrationPathServiceActiveResponse",
    "OrchestrationPathServiceActiveResponseInput",
    "OrchestrationRouter",
    "OrchestrationRouterOrchestrationPath",
    "OrchestrationRouterOrchestrationPathCatchAll",
    "OrchestrationRouterOrchestrationPathCatchAllActions",
    "OrchestrationRouterOrchestrationPathSet",
    "OrchestrationRouterOrchestrationPathSetRule",
    "OrchestrationRouterOrchestrationPathSetRuleActions",
    "OrchestrationRouterOrchestrationPathSetRuleActionsDynamicRouteTo",
    "OrchestrationTeamReferenceInput",
    "OrchestrationUnrouted",
    "OrchestrationUnroutedOrchestrationPath",
    "OrchestrationUnroutedOrchestrationPathCatchAll",
    "OrchestrationUnroutedOrchestrationPathCatchAllActions",
    "OrchestrationUnroutedOrchestrationPathSet",
    "OrchestrationUnroutedOrchestrationPathSetRule",
    "OrchestrationUnroutedOrchestrationPathSetRuleActions",
    "OrchestrationWarningIneligible",
    "OrchestrationWarningInvalidData",
    "OutlierIncident",
    "OutlierIncidentEnvelope",
    "OutlierIncidentIncident",
    "OutlierIncidentIncidentOccurrence",
    "OutlierIncidentIncidentTemplate",
    "Override",
    "OverrideEnvelope",
    "OverrideInput",
    "OverrideShift",
    "OverrideUpdate",
    "ParentReference",
    "PastIncident",
    "PastIncidentIncident",
    "PausedIncidentReportingAlerts",
    "PausedIncidentReportingAlertsEnvelope",
    "PausedIncidentReportingAlertsResolvedAfterPauseAlert",
    "PausedIncidentReportingCounts",
    "PausedIncidentReportingCountsEnvelope",
    "PhoneContactMethod",
    "PhoneContactMethodInput",
    "PhoneContactMethodUpdate",
    "PostEnvelope",
    "PostOrchestrationIntegrationEnvelope",
    "PostReference",
    "PostUpdateEnvelope",
    "PostmortemEnvelope",
    "PostmortemReference",
    "Priority",
    "PriorityReferenceInput",
    "PushContactMethod",
    "PushContactMethodInput",
    "PushContactMethodSound",
    "PushContactMethodSoundInput",
    "PushContactMethodUpdate",
    "PutBusinessServicePriorityThresholdsEnvelope",
    "PutIncidentManualBusinessServiceAssociationResult",
    "QueryEnrichmentDataPage",
    "ReachAckLimitLogEntry",
    "ReachTriggerLimitLogEntry",
    "RecommendedRule",
    "RecommendedRuleActions",
    "RecommendedRuleDismiss",
    "RecommendedRuleMetrics",
    "RecommendedRuleParentReference",
    "RecordEnvelope",
    "Reference",
    "ReferenceInput",
    "RegenerateUserPrivateUrlKeyResult",
    "RelatedIncident",
    "RelatedIncidentMachineLearningRelationship",
    "RelatedIncidentMachineLearningRelationshipUserFeedback",
    "RelatedIncidentRelationship",
    "RelatedIncidentServiceDependencyBase",
    "RelatedIncidentServiceDependencyRelationship",
    "RemoveBusinessServiceNotificationSubscriberResult",
    "RemoveReference",
    "RenderedTemplate",
    "RenderedTemplateTemplatedFields",
    "RenderedTemplateWarnings",
    "RepeatEscalationPathLogEntry",
    "ResolveLogEntry",
    "ResolveReason",
    "Resource",
    "ResponderRequest",
    "ResponderRequestEnvelope",
    "ResponderRequestResponderRequestTarget",
    "ResponderRequestTarget",
    "ResponderRequestTargetReference",
    "ResponderRequestTargetReferenceInput",
    "Restriction",
    "RestrictionInput",
    "Rotation",
    "RotationResponse",
    "RuleEnvelope",
    "Ruleset",
    "RulesetCreate",
    "RulesetEnvelope",
    "RulesetEventRuleUpdate",
    "RulesetInput",
    "RulesetTeamReference",
    "RulesetTeamReferenceInput",
    "RunnerEnvelope",
    "RunnerEnvelopeRunner",
    "SREMemory",
    "SREMemoryAttributes",
    "Schedule",
    "ScheduleEnvelope",
    "ScheduleInput",
    "ScheduleLayer",
    "ScheduleLayerEntry",
    "ScheduleLayerEntryInput",
    "ScheduleLayerInput",
    "ScheduleLayerUser",
    "ScheduleLayerUserInput",
    "ScheduleNextOncallForUser",
    "ScheduleNextOncallForUserInput",
    "ScheduleOverrideCreate",
    "ScheduleReference",
    "ScheduleResponse",
    "ScheduleResponseSchedule",
    "ScheduleUpdate",
    "ScheduleV3Create",
    "ScheduleV3Update",
    "ScheduledAction",
    "ScheduledActionAt",
    "ScheduledActionAtInput",
    "ScheduledActionInput",
    "SchemaEnvelope",
    "Service",
    "ServiceCustomFieldValuesUpdate",
    "ServiceCustomFieldsFieldCreateModel",
    "ServiceCustomFieldsFieldOptionReadModel",
    "ServiceCustomFieldsFieldOptionReadModelData",
    "ServiceCustomFieldsFieldOptionUpdateModel",
    "ServiceCustomFieldsFieldReadModel",
    "ServiceCustomFieldsFieldUpdateModel",
    "ServiceCustomFieldsFieldUpdateModelFieldOption",
    "ServiceCustomFieldsFieldValueReadModel",
    "ServiceCustomFieldsFieldValueUpdateModel",
    "ServiceDependencyCreate",
    "ServiceDependencyRelationship",
    "ServiceEnvelope",
    "ServiceEventRule",
    "ServiceEventRuleInput",
    "ServiceEventRuleUpdate",
    "ServiceInput",
    "ServiceNowCredentials",
    "ServiceNowCredentialsInput",
    "ServiceNowCredentialsRequest",
    "ServiceNowFieldMapping",
    "ServiceNowFieldMappingInput",
    "ServiceNowIntegration",
    "ServiceNowIntegrationCreate",
    "ServiceNowTable",
    "ServiceNowTableInput",
    "ServiceOrchestration",
    "ServiceOrchestrationOrchestrationPath",
    "ServiceOrchestrationOrchestrationPathCatchAll",
    "ServiceOrchestrationOrchestrationPathCatchAllActions",
    "ServiceOrchestrationOrchestrationPathCatchAllActionsPagerdutyAutomationAction",
    "ServiceOrchestrationOrchestrationPathParentReference",
    "ServiceOrchestrationOrchestrationPathSet",
    "ServiceOrchestrationOrchestrationPathSetRule",
    "ServiceOrchestrationOrchestrationPathSetRuleActions",
    "ServiceReference",
    "ServiceReferenceInput",
    "ServiceToIncidentWorkflowTriggerAssociate",
    "ServiceUpdate",
    "SessionConfiguration",
    "SessionConfigurationsUpdate",
    "SeverityEnvelope",
    "ShiftAssignment",
    "ShiftMember",
    "ShiftMemberInput",
    "ShiftSource",
    "SnoozeLogEntry",
    "SreMemoryUpdate",
    "Standard",
    "StandardApplied",
    "StandardAppliedScore",
    "StandardAppliedStandard",
    "StandardInclusionExclusion",
    "StandardInclusionExclusionInput",
    "StandardUpdate",
    "StandardUpdateValues",
    "StatusDashboard",
    "StatusDashboardEnvelope",
    "StatusEnvelope",
    "StatusPage",
    "StatusPageImpact",
    "StatusPagePost",
    "StatusPagePostPostRequest",
    "StatusPagePostPostRequestStatusPageReference",
    "StatusPagePostPutRequest",
    "StatusPagePostUpdate",
    "StatusPagePostUpdateImpactedService",
    "StatusPagePostUpdateImpactedServiceImpactReference",
    "StatusPagePostUpdateImpactedServiceInput",
    "StatusPagePostUpdateRequest",
    "StatusPagePostmortem",
    "StatusPagePostmortemRequest",
    "StatusPageReference",
    "StatusPageService",
    "StatusPageSeverity",
    "StatusPageStatus",
    "StatusPageSubscription",
    "StatusPageSubscriptionCreate",
    "StatusPageSubscriptionCreateSubscribableObjectReference",
    "StatusUpdate",
    "StatusUpdateEnvelope",
    "StatusUpdateNotificationRule",
    "StatusUpdateNotificationRuleEnvelope",
    "StatusUpdateNotificationRuleInput",
    "StatusUpdateTemplateInput",
    "StatusUpdateTemplateInputStatusUpdate",
    "SubSchedule",
    "SubScheduleInput",
    "SubscribableObjectReference",
    "SubscriptionEnvelope",
    "SupportHours",
    "SupportHoursInput",
    "Tag",
    "TagEnvelope",
    "TagInput",
    "Team",
    "TeamEnvelope",
    "TeamInput",
    "TeamNotificationSubscriptionsCreate",
    "TeamReference",
    "TeamReferenceInput",
    "TeamUpdate",
    "TeamUserUpdate",
    "Template",
    "TemplateCreatedBy",
    "TemplateEnvelope",
    "TestServiceNowTablePage",
    "TriggerEnvelope",
    "TriggerLogEntry",
    "UnacknowledgeLogEntry",
    "UpdateCustomFieldsFieldEnvelope",
    "UpdateOrchPathGlobalResult",
    "UpdateOrchPathRouterResult",
    "UpdateOrchPathServiceResult",
    "UpdateOrchPathUnroutedResult",
    "UpdateServiceCustomFieldValuesPage",
    "UpdateUserHandoffNotificationEnvelope",
    "UpdateUserNotificationRuleEnvelope",
    "UpdateUserStatusUpdateNotificationRuleEnvelope",
    "UploadEnrichmentCsvResult",
    "UrgencyChangeLogEntry",
    "User",
    "UserCreate",
    "UserEnvelope",
    "UserInput",
    "UserNotificationSubscriptionsCreate",
    "UserOAuthDelegations",
    "UserReference",
    "UserReferenceInput",
    "UserSession",
    "UserSessionEnvelope",
    "UserUpdate",
    "V3ScheduleReference",
    "Vendor",
    "VendorReference",
    "VendorReferenceInput",
    "WebhookSubscription",
    "WebhookSubscriptionDeliveryMethod",
    "WebhookSubscriptionDeliveryMethodCustomHeader",
    "WebhookSubscriptionDeliveryMethodCustomHeaderInput",
    "WebhookSubscriptionDeliveryMethodInput",
    "WebhookSubscriptionEnvelope",
    "WebhookSubscriptionInput",
    "WebhookSubscriptionUpdate",
    "WebhookSubscriptionUpdateFilterReference",
    "WhatsAppContactMethod",
    "WhatsAppContactMethodInput",
    "WhatsAppContactMethodUpdate",
    "WorkflowIntegration",
    "WorkflowIntegrationConnection",
    "WorkflowIntegrationConnectionApp",
    "WorkflowIntegrationConnectionCreate",
    "WorkflowIntegrationConnectionCreateApp",
    "WorkflowIntegrationConnectionCreateTeam",
    "WorkflowIntegrationConnectionHealth",
    "WorkflowIntegrationConnectionTeam",
    "WorkflowIntegrationCreatedByReference",
    "ZonedDateTime",
    "ZonedDateTimeInput",
]
