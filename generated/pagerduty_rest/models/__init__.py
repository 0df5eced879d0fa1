"""All models, each loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .acknowledge_log_entry import AcknowledgeLogEntry as AcknowledgeLogEntry
    from .acknowledge_log_entry_event_details import AcknowledgeLogEntryEventDetails as AcknowledgeLogEntryEventDetails
    from .acknowledgement import Acknowledgement as Acknowledgement
    from .acknowledger_reference import AcknowledgerReference as AcknowledgerReference
    from .action_envelope import ActionEnvelope as ActionEnvelope
    from .action_reference import ActionReference as ActionReference
    from .add_event_enrichment_associations_page import (
        AddEventEnrichmentAssociationsPage as AddEventEnrichmentAssociationsPage,
    )
    from .add_event_enrichment_associations_page_association import (
        AddEventEnrichmentAssociationsPageAssociation as AddEventEnrichmentAssociationsPageAssociation,
    )
    from .add_event_enrichment_associations_result import (
        AddEventEnrichmentAssociationsResult as AddEventEnrichmentAssociationsResult,
    )
    from .addon import Addon as Addon
    from .addon_envelope import AddonEnvelope as AddonEnvelope
    from .addon_input import AddonInput as AddonInput
    from .addon_reference import AddonReference as AddonReference
    from .agent_reference import AgentReference as AgentReference
    from .alert import Alert as Alert
    from .alert_body import AlertBody as AlertBody
    from .alert_count import AlertCount as AlertCount
    from .alert_envelope import AlertEnvelope as AlertEnvelope
    from .alert_grouping_parameters import AlertGroupingParameters as AlertGroupingParameters
    from .alert_grouping_parameters_config import AlertGroupingParametersConfig as AlertGroupingParametersConfig
    from .alert_grouping_parameters_config_input import (
        AlertGroupingParametersConfigInput as AlertGroupingParametersConfigInput,
    )
    from .alert_grouping_parameters_input import AlertGroupingParametersInput as AlertGroupingParametersInput
    from .alert_grouping_parameters_reference import (
        AlertGroupingParametersReference as AlertGroupingParametersReference,
    )
    from .alert_grouping_parameters_reference_input import (
        AlertGroupingParametersReferenceInput as AlertGroupingParametersReferenceInput,
    )
    from .alert_grouping_setting import AlertGroupingSetting as AlertGroupingSetting
    from .alert_grouping_setting_config import AlertGroupingSettingConfig as AlertGroupingSettingConfig
    from .alert_grouping_setting_config_input import AlertGroupingSettingConfigInput as AlertGroupingSettingConfigInput
    from .alert_grouping_setting_envelope import AlertGroupingSettingEnvelope as AlertGroupingSettingEnvelope
    from .alert_grouping_setting_input import AlertGroupingSettingInput as AlertGroupingSettingInput
    from .alert_update import AlertUpdate as AlertUpdate
    from .alert_update_incident_reference_input import (
        AlertUpdateIncidentReferenceInput as AlertUpdateIncidentReferenceInput,
    )
    from .analytics_incident_metrics import AnalyticsIncidentMetrics as AnalyticsIncidentMetrics
    from .analytics_incident_metrics_escalation_policy import (
        AnalyticsIncidentMetricsEscalationPolicy as AnalyticsIncidentMetricsEscalationPolicy,
    )
    from .analytics_incident_responses_by_id_get import (
        AnalyticsIncidentResponsesByIdGet as AnalyticsIncidentResponsesByIdGet,
    )
    from .analytics_incidents_get import AnalyticsIncidentsGet as AnalyticsIncidentsGet
    from .analytics_incidents_get_filters import AnalyticsIncidentsGetFilters as AnalyticsIncidentsGetFilters
    from .analytics_model_filters_input import AnalyticsModelFiltersInput as AnalyticsModelFiltersInput
    from .analytics_model_input import AnalyticsModelInput as AnalyticsModelInput
    from .analytics_pd_advance_usage_filter_filters_input import (
        AnalyticsPdAdvanceUsageFilterFiltersInput as AnalyticsPdAdvanceUsageFilterFiltersInput,
    )
    from .analytics_pd_advance_usage_filter_input import (
        AnalyticsPdAdvanceUsageFilterInput as AnalyticsPdAdvanceUsageFilterInput,
    )
    from .analytics_raw_incident import AnalyticsRawIncident as AnalyticsRawIncident
    from .analytics_raw_incident_responses import AnalyticsRawIncidentResponses as AnalyticsRawIncidentResponses
    from .analytics_raw_responder_incidents import AnalyticsRawResponderIncidents as AnalyticsRawResponderIncidents
    from .analytics_raw_user import AnalyticsRawUser as AnalyticsRawUser
    from .analytics_responder_filter_filters_input import (
        AnalyticsResponderFilterFiltersInput as AnalyticsResponderFilterFiltersInput,
    )
    from .analytics_responder_filter_input import AnalyticsResponderFilterInput as AnalyticsResponderFilterInput
    from .analytics_responder_incidents_get import AnalyticsResponderIncidentsGet as AnalyticsResponderIncidentsGet
    from .analytics_responder_incidents_get_filters import (
        AnalyticsResponderIncidentsGetFilters as AnalyticsResponderIncidentsGetFilters,
    )
    from .analytics_responder_metrics import AnalyticsResponderMetrics as AnalyticsResponderMetrics
    from .analytics_user_filter_conditions_input import (
        AnalyticsUserFilterConditionsInput as AnalyticsUserFilterConditionsInput,
    )
    from .analytics_user_filter_input import AnalyticsUserFilterInput as AnalyticsUserFilterInput
    from .analytics_user_metrics import AnalyticsUserMetrics as AnalyticsUserMetrics
    from .annotate_log_entry import AnnotateLogEntry as AnnotateLogEntry
    from .any_contact_method import AnyContactMethod as AnyContactMethod
    from .any_contact_method_input import AnyContactMethodInput as AnyContactMethodInput
    from .any_log_entry import AnyLogEntry as AnyLogEntry
    from .assign_log_entry import AssignLogEntry as AssignLogEntry
    from .assignment import Assignment as Assignment
    from .association_reference import AssociationReference as AssociationReference
    from .audit_metadata import AuditMetadata as AuditMetadata
    from .audit_record import AuditRecord as AuditRecord
    from .audit_record_details import AuditRecordDetails as AuditRecordDetails
    from .audit_record_details_field import AuditRecordDetailsField as AuditRecordDetailsField
    from .audit_record_details_reference import AuditRecordDetailsReference as AuditRecordDetailsReference
    from .audit_record_execution_context import AuditRecordExecutionContext as AuditRecordExecutionContext
    from .audit_record_method import AuditRecordMethod as AuditRecordMethod
    from .audit_record_response_schema import AuditRecordResponseSchema as AuditRecordResponseSchema
    from .auto_pause_notifications_parameters import (
        AutoPauseNotificationsParameters as AutoPauseNotificationsParameters,
    )
    from .auto_pause_notifications_parameters_input import (
        AutoPauseNotificationsParametersInput as AutoPauseNotificationsParametersInput,
    )
    from .automation_action_invocation_create import (
        AutomationActionInvocationCreate as AutomationActionInvocationCreate,
    )
    from .automation_action_invocation_create_metadata import (
        AutomationActionInvocationCreateMetadata as AutomationActionInvocationCreateMetadata,
    )
    from .automation_actions_abstract_action import AutomationActionsAbstractAction as AutomationActionsAbstractAction
    from .automation_actions_abstract_action_last_run_by import (
        AutomationActionsAbstractActionLastRunBy as AutomationActionsAbstractActionLastRunBy,
    )
    from .automation_actions_invocation import AutomationActionsInvocation as AutomationActionsInvocation
    from .automation_actions_invocation_action_snapshot import (
        AutomationActionsInvocationActionSnapshot as AutomationActionsInvocationActionSnapshot,
    )
    from .automation_actions_invocation_action_snapshot_action_data_reference import (
        AutomationActionsInvocationActionSnapshotActionDataReference as AutomationActionsInvocationActionSnapshotActionDataReference,
    )
    from .automation_actions_invocation_metadata import (
        AutomationActionsInvocationMetadata as AutomationActionsInvocationMetadata,
    )
    from .automation_actions_invocation_timing import (
        AutomationActionsInvocationTiming as AutomationActionsInvocationTiming,
    )
    from .automation_actions_process_automation_job_action import (
        AutomationActionsProcessAutomationJobAction as AutomationActionsProcessAutomationJobAction,
    )
    from .automation_actions_process_automation_job_action_data_reference import (
        AutomationActionsProcessAutomationJobActionDataReference as AutomationActionsProcessAutomationJobActionDataReference,
    )
    from .automation_actions_process_automation_job_action_data_reference_input import (
        AutomationActionsProcessAutomationJobActionDataReferenceInput as AutomationActionsProcessAutomationJobActionDataReferenceInput,
    )
    from .automation_actions_process_automation_job_action_post_body import (
        AutomationActionsProcessAutomationJobActionPostBody as AutomationActionsProcessAutomationJobActionPostBody,
    )
    from .automation_actions_process_automation_job_action_put_body import (
        AutomationActionsProcessAutomationJobActionPutBody as AutomationActionsProcessAutomationJobActionPutBody,
    )
    from .automation_actions_process_automation_job_action_with_teams import (
        AutomationActionsProcessAutomationJobActionWithTeams as AutomationActionsProcessAutomationJobActionWithTeams,
    )
    from .automation_actions_runner import AutomationActionsRunner as AutomationActionsRunner
    from .automation_actions_runner_associated_actions import (
        AutomationActionsRunnerAssociatedActions as AutomationActionsRunnerAssociatedActions,
    )
    from .automation_actions_runner_create import AutomationActionsRunnerCreate as AutomationActionsRunnerCreate
    from .automation_actions_runner_update import AutomationActionsRunnerUpdate as AutomationActionsRunnerUpdate
    from .automation_actions_script_action import AutomationActionsScriptAction as AutomationActionsScriptAction
    from .automation_actions_script_action_data_reference import (
        AutomationActionsScriptActionDataReference as AutomationActionsScriptActionDataReference,
    )
    from .automation_actions_script_action_data_reference_input import (
        AutomationActionsScriptActionDataReferenceInput as AutomationActionsScriptActionDataReferenceInput,
    )
    from .automation_actions_script_action_post_body import (
        AutomationActionsScriptActionPostBody as AutomationActionsScriptActionPostBody,
    )
    from .automation_actions_script_action_put_body import (
        AutomationActionsScriptActionPutBody as AutomationActionsScriptActionPutBody,
    )
    from .automation_actions_script_action_with_teams import (
        AutomationActionsScriptActionWithTeams as AutomationActionsScriptActionWithTeams,
    )
    from .automation_actions_user_permissions import (
        AutomationActionsUserPermissions as AutomationActionsUserPermissions,
    )
    from .business_service import BusinessService as BusinessService
    from .business_service_create import BusinessServiceCreate as BusinessServiceCreate
    from .business_service_envelope import BusinessServiceEnvelope as BusinessServiceEnvelope
    from .business_service_notification_subscribers_create import (
        BusinessServiceNotificationSubscribersCreate as BusinessServiceNotificationSubscribersCreate,
    )
    from .business_service_priority_thresholds_put import (
        BusinessServicePriorityThresholdsPut as BusinessServicePriorityThresholdsPut,
    )
    from .business_service_team_reference import BusinessServiceTeamReference as BusinessServiceTeamReference
    from .cache_var_on_global_orch_create import CacheVarOnGlobalOrchCreate as CacheVarOnGlobalOrchCreate
    from .cache_var_on_service_orch_create import CacheVarOnServiceOrchCreate as CacheVarOnServiceOrchCreate
    from .cache_var_on_service_orch_create_configuration_external_data import (
        CacheVarOnServiceOrchCreateConfigurationExternalData as CacheVarOnServiceOrchCreateConfigurationExternalData,
    )
    from .cache_var_on_service_orch_create_configuration_recent_value import (
        CacheVarOnServiceOrchCreateConfigurationRecentValue as CacheVarOnServiceOrchCreateConfigurationRecentValue,
    )
    from .cache_var_on_service_orch_create_configuration_trigger_event_count import (
        CacheVarOnServiceOrchCreateConfigurationTriggerEventCount as CacheVarOnServiceOrchCreateConfigurationTriggerEventCount,
    )
    from .cache_variable import CacheVariable as CacheVariable
    from .cache_variable_configuration_external_data import (
        CacheVariableConfigurationExternalData as CacheVariableConfigurationExternalData,
    )
    from .cache_variable_configuration_recent_value import (
        CacheVariableConfigurationRecentValue as CacheVariableConfigurationRecentValue,
    )
    from .cache_variable_configuration_trigger_event_count import (
        CacheVariableConfigurationTriggerEventCount as CacheVariableConfigurationTriggerEventCount,
    )
    from .cache_variable_envelope import CacheVariableEnvelope as CacheVariableEnvelope
    from .cancel_incident_responder_request_page import (
        CancelIncidentResponderRequestPage as CancelIncidentResponderRequestPage,
    )
    from .change_event import ChangeEvent as ChangeEvent
    from .change_event_envelope import ChangeEventEnvelope as ChangeEventEnvelope
    from .change_event_image import ChangeEventImage as ChangeEventImage
    from .change_event_input import ChangeEventInput as ChangeEventInput
    from .change_event_link import ChangeEventLink as ChangeEventLink
    from .channel import Channel as Channel
    from .channel_changeset import ChannelChangeset as ChannelChangeset
    from .channel_changeset_application_field import (
        ChannelChangesetApplicationField as ChannelChangesetApplicationField,
    )
    from .channel_changeset_customer_field import ChannelChangesetCustomerField as ChannelChangesetCustomerField
    from .channel_changeset_customer_schema import ChannelChangesetCustomerSchema as ChannelChangesetCustomerSchema
    from .channel_reference import ChannelReference as ChannelReference
    from .cidr_entry import CidrEntry as CidrEntry
    from .cidr_entry_input import CidrEntryInput as CidrEntryInput
    from .cmdb_table_envelope import CmdbTableEnvelope as CmdbTableEnvelope
    from .computed_shift_assignment import ComputedShiftAssignment as ComputedShiftAssignment
    from .conference_bridge import ConferenceBridge as ConferenceBridge
    from .conference_bridge_input import ConferenceBridgeInput as ConferenceBridgeInput
    from .contact_method import ContactMethod as ContactMethod
    from .contact_method_envelope import ContactMethodEnvelope as ContactMethodEnvelope
    from .contact_method_reference import ContactMethodReference as ContactMethodReference
    from .contact_method_reference_input import ContactMethodReferenceInput as ContactMethodReferenceInput
    from .context import Context as Context
    from .convert_service_event_rules_to_event_orchestration_result import (
        ConvertServiceEventRulesToEventOrchestrationResult as ConvertServiceEventRulesToEventOrchestrationResult,
    )
    from .create_business_service_account_subscription_result import (
        CreateBusinessServiceAccountSubscriptionResult as CreateBusinessServiceAccountSubscriptionResult,
    )
    from .create_business_service_notification_subscribers_page import (
        CreateBusinessServiceNotificationSubscribersPage as CreateBusinessServiceNotificationSubscribersPage,
    )
    from .create_custom_shifts_page import CreateCustomShiftsPage as CreateCustomShiftsPage
    from .create_custom_shifts_request import CreateCustomShiftsRequest as CreateCustomShiftsRequest
    from .create_custom_shifts_request_custom_shift import (
        CreateCustomShiftsRequestCustomShift as CreateCustomShiftsRequestCustomShift,
    )
    from .create_custom_shifts_request_custom_shift_assignment import (
        CreateCustomShiftsRequestCustomShiftAssignment as CreateCustomShiftsRequestCustomShiftAssignment,
    )
    from .create_enrichment_schema_body import CreateEnrichmentSchemaBody as CreateEnrichmentSchemaBody
    from .create_incident_type_custom_field_envelope import (
        CreateIncidentTypeCustomFieldEnvelope as CreateIncidentTypeCustomFieldEnvelope,
    )
    from .create_incident_type_custom_field_field_options_envelope import (
        CreateIncidentTypeCustomFieldFieldOptionsEnvelope as CreateIncidentTypeCustomFieldFieldOptionsEnvelope,
    )
    from .create_overrides_page import CreateOverridesPage as CreateOverridesPage
    from .create_overrides_request import CreateOverridesRequest as CreateOverridesRequest
    from .create_overrides_request_override import CreateOverridesRequestOverride as CreateOverridesRequestOverride
    from .create_schedule_override_result import CreateScheduleOverrideResult as CreateScheduleOverrideResult
    from .create_service_custom_field_envelope import (
        CreateServiceCustomFieldEnvelope as CreateServiceCustomFieldEnvelope,
    )
    from .create_service_custom_field_option_envelope import (
        CreateServiceCustomFieldOptionEnvelope as CreateServiceCustomFieldOptionEnvelope,
    )
    from .create_service_dependency_page import CreateServiceDependencyPage as CreateServiceDependencyPage
    from .create_service_dependency_page_relationship import (
        CreateServiceDependencyPageRelationship as CreateServiceDependencyPageRelationship,
    )
    from .create_service_envelope import CreateServiceEnvelope as CreateServiceEnvelope
    from .create_service_event_rule_envelope import CreateServiceEventRuleEnvelope as CreateServiceEventRuleEnvelope
    from .create_service_integration_envelope import (
        CreateServiceIntegrationEnvelope as CreateServiceIntegrationEnvelope,
    )
    from .create_team_envelope import CreateTeamEnvelope as CreateTeamEnvelope
    from .created_by_reference import CreatedByReference as CreatedByReference
    from .credentials_envelope import CredentialsEnvelope as CredentialsEnvelope
    from .custom_field_value_change_log_entry import CustomFieldValueChangeLogEntry as CustomFieldValueChangeLogEntry
    from .custom_fields_data import CustomFieldsData as CustomFieldsData
    from .custom_fields_editable_field_input import CustomFieldsEditableFieldInput as CustomFieldsEditableFieldInput
    from .custom_fields_editable_field_option import CustomFieldsEditableFieldOption as CustomFieldsEditableFieldOption
    from .custom_fields_editable_field_option_data_input import (
        CustomFieldsEditableFieldOptionDataInput as CustomFieldsEditableFieldOptionDataInput,
    )
    from .custom_fields_editable_field_option_input import (
        CustomFieldsEditableFieldOptionInput as CustomFieldsEditableFieldOptionInput,
    )
    from .custom_fields_editable_field_value_input import (
        CustomFieldsEditableFieldValueInput as CustomFieldsEditableFieldValueInput,
    )
    from .custom_fields_field import CustomFieldsField as CustomFieldsField
    from .custom_fields_field_option import CustomFieldsFieldOption as CustomFieldsFieldOption
    from .custom_fields_field_option_input import CustomFieldsFieldOptionInput as CustomFieldsFieldOptionInput
    from .custom_fields_field_value import CustomFieldsFieldValue as CustomFieldsFieldValue
    from .custom_fields_field_with_options import CustomFieldsFieldWithOptions as CustomFieldsFieldWithOptions
    from .custom_fields_field_with_options_input import (
        CustomFieldsFieldWithOptionsInput as CustomFieldsFieldWithOptionsInput,
    )
    from .custom_shift import CustomShift as CustomShift
    from .custom_shift_envelope import CustomShiftEnvelope as CustomShiftEnvelope
    from .custom_shift_update import CustomShiftUpdate as CustomShiftUpdate
    from .delegate_log_entry import DelegateLogEntry as DelegateLogEntry
    from .delete_event_enrichment_associations_result import (
        DeleteEventEnrichmentAssociationsResult as DeleteEventEnrichmentAssociationsResult,
    )
    from .delete_oauth_delegations_result import DeleteOauthDelegationsResult as DeleteOauthDelegationsResult
    from .editable_template_input import EditableTemplateInput as EditableTemplateInput
    from .editable_template_templated_fields import EditableTemplateTemplatedFields as EditableTemplateTemplatedFields
    from .editable_template_templated_fields_input import (
        EditableTemplateTemplatedFieldsInput as EditableTemplateTemplatedFieldsInput,
    )
    from .email_contact_method import EmailContactMethod as EmailContactMethod
    from .email_contact_method_input import EmailContactMethodInput as EmailContactMethodInput
    from .email_parser import EmailParser as EmailParser
    from .email_parser_input import EmailParserInput as EmailParserInput
    from .email_parser_value_extractor import EmailParserValueExtractor as EmailParserValueExtractor
    from .email_parser_value_extractor_input import EmailParserValueExtractorInput as EmailParserValueExtractorInput
    from .enable_service_now_table_sync_result import EnableServiceNowTableSyncResult as EnableServiceNowTableSyncResult
    from .enablement_envelope import EnablementEnvelope as EnablementEnvelope
    from .enrichment_csv_upload import EnrichmentCsvUpload as EnrichmentCsvUpload
    from .enrichment_data_query import EnrichmentDataQuery as EnrichmentDataQuery
    from .enrichment_data_query_query import EnrichmentDataQueryQuery as EnrichmentDataQueryQuery
    from .enrichment_field import EnrichmentField as EnrichmentField
    from .enrichment_record import EnrichmentRecord as EnrichmentRecord
    from .enrichment_schema import EnrichmentSchema as EnrichmentSchema
    from .enrichment_schema_create import EnrichmentSchemaCreate as EnrichmentSchemaCreate
    from .enrichment_schema_create_field import EnrichmentSchemaCreateField as EnrichmentSchemaCreateField
    from .enrichment_schema_update import EnrichmentSchemaUpdate as EnrichmentSchemaUpdate
    from .entity_reference import EntityReference as EntityReference
    from .entity_type_by_id_change_tags_create import EntityTypeByIdChangeTagsCreate as EntityTypeByIdChangeTagsCreate
    from .entity_type_by_id_change_tags_create_add import (
        EntityTypeByIdChangeTagsCreateAdd as EntityTypeByIdChangeTagsCreateAdd,
    )
    from .error_detail import ErrorDetail as ErrorDetail
    from .error_response import ErrorResponse as ErrorResponse
    from .escalate_log_entry import EscalateLogEntry as EscalateLogEntry
    from .escalation_policy import EscalationPolicy as EscalationPolicy
    from .escalation_policy_envelope import EscalationPolicyEnvelope as EscalationPolicyEnvelope
    from .escalation_policy_input import EscalationPolicyInput as EscalationPolicyInput
    from .escalation_policy_reference import EscalationPolicyReference as EscalationPolicyReference
    from .escalation_policy_reference_input import EscalationPolicyReferenceInput as EscalationPolicyReferenceInput
    from .escalation_rule import EscalationRule as EscalationRule
    from .escalation_rule_input import EscalationRuleInput as EscalationRuleInput
    from .escalation_target_reference import EscalationTargetReference as EscalationTargetReference
    from .escalation_target_reference_input import EscalationTargetReferenceInput as EscalationTargetReferenceInput
    from .event import Event as Event
    from .event_assignment_strategy import EventAssignmentStrategy as EventAssignmentStrategy
    from .event_assignment_strategy_input import EventAssignmentStrategyInput as EventAssignmentStrategyInput
    from .event_create import EventCreate as EventCreate
    from .event_enrichment import EventEnrichment as EventEnrichment
    from .event_enrichment_association import EventEnrichmentAssociation as EventEnrichmentAssociation
    from .event_enrichment_association_input import EventEnrichmentAssociationInput as EventEnrichmentAssociationInput
    from .event_enrichment_associations_add import EventEnrichmentAssociationsAdd as EventEnrichmentAssociationsAdd
    from .event_enrichment_default import EventEnrichmentDefault as EventEnrichmentDefault
    from .event_enrichment_envelope import EventEnrichmentEnvelope as EventEnrichmentEnvelope
    from .event_enrichment_input import EventEnrichmentInput as EventEnrichmentInput
    from .event_enrichment_orchestration_path import (
        EventEnrichmentOrchestrationPath as EventEnrichmentOrchestrationPath,
    )
    from .event_enrichment_orchestration_path_input import (
        EventEnrichmentOrchestrationPathInput as EventEnrichmentOrchestrationPathInput,
    )
    from .event_enrichment_orchestration_path_set import (
        EventEnrichmentOrchestrationPathSet as EventEnrichmentOrchestrationPathSet,
    )
    from .event_enrichment_orchestration_path_set_input import (
        EventEnrichmentOrchestrationPathSetInput as EventEnrichmentOrchestrationPathSetInput,
    )
    from .event_enrichment_privileges import EventEnrichmentPrivileges as EventEnrichmentPrivileges
    from .event_enrichment_reference import EventEnrichmentReference as EventEnrichmentReference
    from .event_enrichment_reference_input import EventEnrichmentReferenceInput as EventEnrichmentReferenceInput
    from .event_enrichment_rule import EventEnrichmentRule as EventEnrichmentRule
    from .event_enrichment_rule_actions import EventEnrichmentRuleActions as EventEnrichmentRuleActions
    from .event_enrichment_rule_actions_enrichment import (
        EventEnrichmentRuleActionsEnrichment as EventEnrichmentRuleActionsEnrichment,
    )
    from .event_enrichment_rule_actions_enrichment_input import (
        EventEnrichmentRuleActionsEnrichmentInput as EventEnrichmentRuleActionsEnrichmentInput,
    )
    from .event_enrichment_rule_actions_enrichment_search_value import (
        EventEnrichmentRuleActionsEnrichmentSearchValue as EventEnrichmentRuleActionsEnrichmentSearchValue,
    )
    from .event_enrichment_rule_actions_enrichment_search_value_input import (
        EventEnrichmentRuleActionsEnrichmentSearchValueInput as EventEnrichmentRuleActionsEnrichmentSearchValueInput,
    )
    from .event_enrichment_rule_actions_extraction import (
        EventEnrichmentRuleActionsExtraction as EventEnrichmentRuleActionsExtraction,
    )
    from .event_enrichment_rule_actions_extraction_input import (
        EventEnrichmentRuleActionsExtractionInput as EventEnrichmentRuleActionsExtractionInput,
    )
    from .event_enrichment_rule_actions_input import EventEnrichmentRuleActionsInput as EventEnrichmentRuleActionsInput
    from .event_enrichment_rule_condition import EventEnrichmentRuleCondition as EventEnrichmentRuleCondition
    from .event_enrichment_rule_condition_input import (
        EventEnrichmentRuleConditionInput as EventEnrichmentRuleConditionInput,
    )
    from .event_enrichment_rule_input import EventEnrichmentRuleInput as EventEnrichmentRuleInput
    from .event_enrichment_team_reference_input import (
        EventEnrichmentTeamReferenceInput as EventEnrichmentTeamReferenceInput,
    )
    from .event_enrichments import EventEnrichments as EventEnrichments
    from .event_response import EventResponse as EventResponse
    from .event_rule import EventRule as EventRule
    from .event_rule_actions import EventRuleActions as EventRuleActions
    from .event_rule_actions_common import EventRuleActionsCommon as EventRuleActionsCommon
    from .event_rule_actions_common_annotate import EventRuleActionsCommonAnnotate as EventRuleActionsCommonAnnotate
    from .event_rule_actions_common_annotate_input import (
        EventRuleActionsCommonAnnotateInput as EventRuleActionsCommonAnnotateInput,
    )
    from .event_rule_actions_common_input import EventRuleActionsCommonInput as EventRuleActionsCommonInput
    from .event_rule_actions_input import EventRuleActionsInput as EventRuleActionsInput
    from .event_rule_conditions import EventRuleConditions as EventRuleConditions
    from .event_rule_conditions_input import EventRuleConditionsInput as EventRuleConditionsInput
    from .event_rule_conditions_subcondition import EventRuleConditionsSubcondition as EventRuleConditionsSubcondition
    from .event_rule_conditions_subcondition_input import (
        EventRuleConditionsSubconditionInput as EventRuleConditionsSubconditionInput,
    )
    from .event_rule_conditions_subcondition_parameters import (
        EventRuleConditionsSubconditionParameters as EventRuleConditionsSubconditionParameters,
    )
    from .event_rule_conditions_subcondition_parameters_input import (
        EventRuleConditionsSubconditionParametersInput as EventRuleConditionsSubconditionParametersInput,
    )
    from .event_rule_event_action import EventRuleEventAction as EventRuleEventAction
    from .event_rule_event_action_input import EventRuleEventActionInput as EventRuleEventActionInput
    from .event_rule_extraction import EventRuleExtraction as EventRuleExtraction
    from .event_rule_extraction_input import EventRuleExtractionInput as EventRuleExtractionInput
    from .event_rule_input import EventRuleInput as EventRuleInput
    from .event_rule_severity import EventRuleSeverity as EventRuleSeverity
    from .event_rule_severity_input import EventRuleSeverityInput as EventRuleSeverityInput
    from .event_rule_suppress import EventRuleSuppress as EventRuleSuppress
    from .event_rule_suppress_input import EventRuleSuppressInput as EventRuleSuppressInput
    from .event_rule_suspend import EventRuleSuspend as EventRuleSuspend
    from .event_rule_suspend_input import EventRuleSuspendInput as EventRuleSuspendInput
    from .event_rule_time_frame import EventRuleTimeFrame as EventRuleTimeFrame
    from .event_rule_time_frame_active_between import EventRuleTimeFrameActiveBetween as EventRuleTimeFrameActiveBetween
    from .event_rule_time_frame_active_between_input import (
        EventRuleTimeFrameActiveBetweenInput as EventRuleTimeFrameActiveBetweenInput,
    )
    from .event_rule_time_frame_input import EventRuleTimeFrameInput as EventRuleTimeFrameInput
    from .event_rule_time_frame_scheduled_weekly import (
        EventRuleTimeFrameScheduledWeekly as EventRuleTimeFrameScheduledWeekly,
    )
    from .event_rule_time_frame_scheduled_weekly_input import (
        EventRuleTimeFrameScheduledWeeklyInput as EventRuleTimeFrameScheduledWeeklyInput,
    )
    from .event_rule_variable import EventRuleVariable as EventRuleVariable
    from .event_rule_variable_input import EventRuleVariableInput as EventRuleVariableInput
    from .event_rule_variable_parameters import EventRuleVariableParameters as EventRuleVariableParameters
    from .event_rule_variable_parameters_input import (
        EventRuleVariableParametersInput as EventRuleVariableParametersInput,
    )
    from .event_update import EventUpdate as EventUpdate
    from .exhaust_escalation_path_log_entry import ExhaustEscalationPathLogEntry as ExhaustEscalationPathLogEntry
    from .extension import Extension as Extension
    from .extension_envelope import ExtensionEnvelope as ExtensionEnvelope
    from .extension_input import ExtensionInput as ExtensionInput
    from .extension_schema import ExtensionSchema as ExtensionSchema
    from .extension_schema_envelope import ExtensionSchemaEnvelope as ExtensionSchemaEnvelope
    from .extension_schema_reference import ExtensionSchemaReference as ExtensionSchemaReference
    from .extension_schema_reference_input import ExtensionSchemaReferenceInput as ExtensionSchemaReferenceInput
    from .external_data_cache_var_data_on_global_orch_update import (
        ExternalDataCacheVarDataOnGlobalOrchUpdate as ExternalDataCacheVarDataOnGlobalOrchUpdate,
    )
    from .external_data_cache_var_data_on_service_orch_update import (
        ExternalDataCacheVarDataOnServiceOrchUpdate as ExternalDataCacheVarDataOnServiceOrchUpdate,
    )
    from .feature_enablement import FeatureEnablement as FeatureEnablement
    from .feature_enablement_input import FeatureEnablementInput as FeatureEnablementInput
    from .feature_enablement_warning import FeatureEnablementWarning as FeatureEnablementWarning
    from .field_envelope import FieldEnvelope as FieldEnvelope
    from .field_option_envelope import FieldOptionEnvelope as FieldOptionEnvelope
    from .field_value_change_log_entry import FieldValueChangeLogEntry as FieldValueChangeLogEntry
    from .filter_reference import FilterReference as FilterReference
    from .filter_reference_input import FilterReferenceInput as FilterReferenceInput
    from .final_schedule import FinalSchedule as FinalSchedule
    from .get_additional_fields import GetAdditionalFields as GetAdditionalFields
    from .get_addon_envelope import GetAddonEnvelope as GetAddonEnvelope
    from .get_all_automation_actions_page import GetAllAutomationActionsPage as GetAllAutomationActionsPage
    from .get_analytics_filters import GetAnalyticsFilters as GetAnalyticsFilters
    from .get_analytics_incident_responses_by_id_page import (
        GetAnalyticsIncidentResponsesByIdPage as GetAnalyticsIncidentResponsesByIdPage,
    )
    from .get_analytics_incidents_page import GetAnalyticsIncidentsPage as GetAnalyticsIncidentsPage
    from .get_analytics_metrics_incidents_all_result import (
        GetAnalyticsMetricsIncidentsAllResult as GetAnalyticsMetricsIncidentsAllResult,
    )
    from .get_analytics_metrics_incidents_all_result_data import (
        GetAnalyticsMetricsIncidentsAllResultData as GetAnalyticsMetricsIncidentsAllResultData,
    )
    from .get_analytics_metrics_incidents_escalation_policy_result import (
        GetAnalyticsMetricsIncidentsEscalationPolicyResult as GetAnalyticsMetricsIncidentsEscalationPolicyResult,
    )
    from .get_analytics_metrics_incidents_filters import (
        GetAnalyticsMetricsIncidentsFilters as GetAnalyticsMetricsIncidentsFilters,
    )
    from .get_analytics_metrics_incidents_service_result import (
        GetAnalyticsMetricsIncidentsServiceResult as GetAnalyticsMetricsIncidentsServiceResult,
    )
    from .get_analytics_metrics_pd_advance_usage_features_result import (
        GetAnalyticsMetricsPdAdvanceUsageFeaturesResult as GetAnalyticsMetricsPdAdvanceUsageFeaturesResult,
    )
    from .get_analytics_metrics_pd_advance_usage_features_result_data import (
        GetAnalyticsMetricsPdAdvanceUsageFeaturesResultData as GetAnalyticsMetricsPdAdvanceUsageFeaturesResultData,
    )
    from .get_analytics_metrics_pd_advance_usage_features_result_filters import (
        GetAnalyticsMetricsPdAdvanceUsageFeaturesResultFilters as GetAnalyticsMetricsPdAdvanceUsageFeaturesResultFilters,
    )
    from .get_analytics_metrics_responders_all_result import (
        GetAnalyticsMetricsRespondersAllResult as GetAnalyticsMetricsRespondersAllResult,
    )
    from .get_analytics_metrics_responders_filters import (
        GetAnalyticsMetricsRespondersFilters as GetAnalyticsMetricsRespondersFilters,
    )
    from .get_analytics_metrics_users_all_result import (
        GetAnalyticsMetricsUsersAllResult as GetAnalyticsMetricsUsersAllResult,
    )
    from .get_analytics_metrics_users_all_result_filters import (
        GetAnalyticsMetricsUsersAllResultFilters as GetAnalyticsMetricsUsersAllResultFilters,
    )
    from .get_analytics_responder_incidents_page import (
        GetAnalyticsResponderIncidentsPage as GetAnalyticsResponderIncidentsPage,
    )
    from .get_analytics_users_page import GetAnalyticsUsersPage as GetAnalyticsUsersPage
    from .get_analytics_users_page_filters import GetAnalyticsUsersPageFilters as GetAnalyticsUsersPageFilters
    from .get_automation_actions_action_service_association_envelope import (
        GetAutomationActionsActionServiceAssociationEnvelope as GetAutomationActionsActionServiceAssociationEnvelope,
    )
    from .get_automation_actions_action_service_associations_page import (
        GetAutomationActionsActionServiceAssociationsPage as GetAutomationActionsActionServiceAssociationsPage,
    )
    from .get_automation_actions_action_team_association_envelope import (
        GetAutomationActionsActionTeamAssociationEnvelope as GetAutomationActionsActionTeamAssociationEnvelope,
    )
    from .get_automation_actions_action_team_associations_page import (
        GetAutomationActionsActionTeamAssociationsPage as GetAutomationActionsActionTeamAssociationsPage,
    )
    from .get_automation_actions_invocation_envelope import (
        GetAutomationActionsInvocationEnvelope as GetAutomationActionsInvocationEnvelope,
    )
    from .get_automation_actions_runner_envelope import (
        GetAutomationActionsRunnerEnvelope as GetAutomationActionsRunnerEnvelope,
    )
    from .get_automation_actions_runners_page import GetAutomationActionsRunnersPage as GetAutomationActionsRunnersPage
    from .get_business_service_impacts_page import GetBusinessServiceImpactsPage as GetBusinessServiceImpactsPage
    from .get_business_service_subscribers_page import (
        GetBusinessServiceSubscribersPage as GetBusinessServiceSubscribersPage,
    )
    from .get_business_service_top_level_impactors_page import (
        GetBusinessServiceTopLevelImpactorsPage as GetBusinessServiceTopLevelImpactorsPage,
    )
    from .get_external_data_cache_var_data_on_service_orch_result import (
        GetExternalDataCacheVarDataOnServiceOrchResult as GetExternalDataCacheVarDataOnServiceOrchResult,
    )
    from .get_incident_field_values_page import GetIncidentFieldValuesPage as GetIncidentFieldValuesPage
    from .get_incident_impacted_business_services_page import (
        GetIncidentImpactedBusinessServicesPage as GetIncidentImpactedBusinessServicesPage,
    )
    from .get_incident_notification_subscribers_page import (
        GetIncidentNotificationSubscribersPage as GetIncidentNotificationSubscribersPage,
    )
    from .get_incident_type_custom_field_envelope import (
        GetIncidentTypeCustomFieldEnvelope as GetIncidentTypeCustomFieldEnvelope,
    )
    from .get_incident_workflow_action_envelope import (
        GetIncidentWorkflowActionEnvelope as GetIncidentWorkflowActionEnvelope,
    )
    from .get_incident_workflow_trigger_envelope import (
        GetIncidentWorkflowTriggerEnvelope as GetIncidentWorkflowTriggerEnvelope,
    )
    from .get_past_incidents_page import GetPastIncidentsPage as GetPastIncidentsPage
    from .get_related_incidents_page import GetRelatedIncidentsPage as GetRelatedIncidentsPage
    from .get_service_custom_field_envelope import GetServiceCustomFieldEnvelope as GetServiceCustomFieldEnvelope
    from .get_service_custom_field_values_page import GetServiceCustomFieldValuesPage as GetServiceCustomFieldValuesPage
    from .get_session_configurations_page import GetSessionConfigurationsPage as GetSessionConfigurationsPage
    from .get_status_page_service_envelope import GetStatusPageServiceEnvelope as GetStatusPageServiceEnvelope
    from .get_subscription import GetSubscription as GetSubscription
    from .get_tags_by_entity_type_page import GetTagsByEntityTypePage as GetTagsByEntityTypePage
    from .get_team_notification_subscriptions_page import (
        GetTeamNotificationSubscriptionsPage as GetTeamNotificationSubscriptionsPage,
    )
    from .get_template_fields_page import GetTemplateFieldsPage as GetTemplateFieldsPage
    from .get_template_fields_page_field import GetTemplateFieldsPageField as GetTemplateFieldsPageField
    from .get_template_fields_page_field_domain_name import (
        GetTemplateFieldsPageFieldDomainName as GetTemplateFieldsPageFieldDomainName,
    )
    from .get_templates_page import GetTemplatesPage as GetTemplatesPage
    from .get_user_contact_methods_page import GetUserContactMethodsPage as GetUserContactMethodsPage
    from .get_user_handoff_notification_rules_page import (
        GetUserHandoffNotificationRulesPage as GetUserHandoffNotificationRulesPage,
    )
    from .get_user_notification_rules_page import GetUserNotificationRulesPage as GetUserNotificationRulesPage
    from .get_user_sessions_page import GetUserSessionsPage as GetUserSessionsPage
    from .get_user_status_update_notification_rule_envelope import (
        GetUserStatusUpdateNotificationRuleEnvelope as GetUserStatusUpdateNotificationRuleEnvelope,
    )
    from .get_user_status_update_notification_rules_page import (
        GetUserStatusUpdateNotificationRulesPage as GetUserStatusUpdateNotificationRulesPage,
    )
    from .get_vendor_page import GetVendorPage as GetVendorPage
    from .global_threshold import GlobalThreshold as GlobalThreshold
    from .global_threshold_envelope import GlobalThresholdEnvelope as GlobalThresholdEnvelope
    from .handoff_notification_rule import HandoffNotificationRule as HandoffNotificationRule
    from .handoff_notification_rule_input import HandoffNotificationRuleInput as HandoffNotificationRuleInput
    from .impact import Impact as Impact
    from .impact_additional_fields import ImpactAdditionalFields as ImpactAdditionalFields
    from .impact_additional_fields_highest_impacting_priority import (
        ImpactAdditionalFieldsHighestImpactingPriority as ImpactAdditionalFieldsHighestImpactingPriority,
    )
    from .impact_envelope import ImpactEnvelope as ImpactEnvelope
    from .impact_reference import ImpactReference as ImpactReference
    from .impact_reference_input import ImpactReferenceInput as ImpactReferenceInput
    from .impactor import Impactor as Impactor
    from .incident import Incident as Incident
    from .incident_action import IncidentAction as IncidentAction
    from .incident_alert_grouping import IncidentAlertGrouping as IncidentAlertGrouping
    from .incident_alerts_update import IncidentAlertsUpdate as IncidentAlertsUpdate
    from .incident_body import IncidentBody as IncidentBody
    from .incident_body_input import IncidentBodyInput as IncidentBodyInput
    from .incident_create import IncidentCreate as IncidentCreate
    from .incident_create_assignment import IncidentCreateAssignment as IncidentCreateAssignment
    from .incident_envelope import IncidentEnvelope as IncidentEnvelope
    from .incident_field_values_set import IncidentFieldValuesSet as IncidentFieldValuesSet
    from .incident_incident_type import IncidentIncidentType as IncidentIncidentType
    from .incident_manual_business_service_association_put import (
        IncidentManualBusinessServiceAssociationPut as IncidentManualBusinessServiceAssociationPut,
    )
    from .incident_note import IncidentNote as IncidentNote
    from .incident_note_create import IncidentNoteCreate as IncidentNoteCreate
    from .incident_note_user_reference import IncidentNoteUserReference as IncidentNoteUserReference
    from .incident_notification_subscribers_create import (
        IncidentNotificationSubscribersCreate as IncidentNotificationSubscribersCreate,
    )
    from .incident_reference import IncidentReference as IncidentReference
    from .incident_reference_input import IncidentReferenceInput as IncidentReferenceInput
    from .incident_responder_request_cancel import IncidentResponderRequestCancel as IncidentResponderRequestCancel
    from .incident_responder_request_cancel_responder_request_target_reference import (
        IncidentResponderRequestCancelResponderRequestTargetReference as IncidentResponderRequestCancelResponderRequestTargetReference,
    )
    from .incident_responder_request_create import IncidentResponderRequestCreate as IncidentResponderRequestCreate
    from .incident_responder_request_create_responder_request_target import (
        IncidentResponderRequestCreateResponderRequestTarget as IncidentResponderRequestCreateResponderRequestTarget,
    )
    from .incident_snooze_create import IncidentSnoozeCreate as IncidentSnoozeCreate
    from .incident_status_update_create import IncidentStatusUpdateCreate as IncidentStatusUpdateCreate
    from .incident_type import IncidentType as IncidentType
    from .incident_type_create import IncidentTypeCreate as IncidentTypeCreate
    from .incident_type_custom_field_create import IncidentTypeCustomFieldCreate as IncidentTypeCustomFieldCreate
    from .incident_type_custom_field_field_data import (
        IncidentTypeCustomFieldFieldData as IncidentTypeCustomFieldFieldData,
    )
    from .incident_type_custom_field_field_options_create import (
        IncidentTypeCustomFieldFieldOptionsCreate as IncidentTypeCustomFieldFieldOptionsCreate,
    )
    from .incident_type_custom_field_update import IncidentTypeCustomFieldUpdate as IncidentTypeCustomFieldUpdate
    from .incident_type_custom_field_with_options import (
        IncidentTypeCustomFieldWithOptions as IncidentTypeCustomFieldWithOptions,
    )
    from .incident_type_custom_field_with_options_field_option import (
        IncidentTypeCustomFieldWithOptionsFieldOption as IncidentTypeCustomFieldWithOptionsFieldOption,
    )
    from .incident_type_custom_fields import IncidentTypeCustomFields as IncidentTypeCustomFields
    from .incident_type_envelope import IncidentTypeEnvelope as IncidentTypeEnvelope
    from .incident_type_reference_input import IncidentTypeReferenceInput as IncidentTypeReferenceInput
    from .incident_type_update import IncidentTypeUpdate as IncidentTypeUpdate
    from .incident_update import IncidentUpdate as IncidentUpdate
    from .incident_urgency_rule import IncidentUrgencyRule as IncidentUrgencyRule
    from .incident_urgency_rule_input import IncidentUrgencyRuleInput as IncidentUrgencyRuleInput
    from .incident_urgency_type import IncidentUrgencyType as IncidentUrgencyType
    from .incident_urgency_type_input import IncidentUrgencyTypeInput as IncidentUrgencyTypeInput
    from .incident_workflow import IncidentWorkflow as IncidentWorkflow
    from .incident_workflow_action import IncidentWorkflowAction as IncidentWorkflowAction
    from .incident_workflow_action_input import IncidentWorkflowActionInput as IncidentWorkflowActionInput
    from .incident_workflow_action_output import IncidentWorkflowActionOutput as IncidentWorkflowActionOutput
    from .incident_workflow_envelope import IncidentWorkflowEnvelope as IncidentWorkflowEnvelope
    from .incident_workflow_input import IncidentWorkflowInput as IncidentWorkflowInput
    from .incident_workflow_instance import IncidentWorkflowInstance as IncidentWorkflowInstance
    from .incident_workflow_instance_create import IncidentWorkflowInstanceCreate as IncidentWorkflowInstanceCreate
    from .incident_workflow_instance_create_incident import (
        IncidentWorkflowInstanceCreateIncident as IncidentWorkflowInstanceCreateIncident,
    )
    from .incident_workflow_instance_envelope import (
        IncidentWorkflowInstanceEnvelope as IncidentWorkflowInstanceEnvelope,
    )
    from .incident_workflow_step import IncidentWorkflowStep as IncidentWorkflowStep
    from .incident_workflow_step_action_configuration import (
        IncidentWorkflowStepActionConfiguration as IncidentWorkflowStepActionConfiguration,
    )
    from .incident_workflow_step_action_configuration_inline_steps_input import (
        IncidentWorkflowStepActionConfigurationInlineStepsInput as IncidentWorkflowStepActionConfigurationInlineStepsInput,
    )
    from .incident_workflow_step_action_configuration_inline_steps_input_input import (
        IncidentWorkflowStepActionConfigurationInlineStepsInputInput as IncidentWorkflowStepActionConfigurationInlineStepsInputInput,
    )
    from .incident_workflow_step_action_configuration_inline_steps_input_value import (
        IncidentWorkflowStepActionConfigurationInlineStepsInputValue as IncidentWorkflowStepActionConfigurationInlineStepsInputValue,
    )
    from .incident_workflow_step_action_configuration_inline_steps_input_value_input import (
        IncidentWorkflowStepActionConfigurationInlineStepsInputValueInput as IncidentWorkflowStepActionConfigurationInlineStepsInputValueInput,
    )
    from .incident_workflow_step_action_configuration_inline_steps_input_value_step import (
        IncidentWorkflowStepActionConfigurationInlineStepsInputValueStep as IncidentWorkflowStepActionConfigurationInlineStepsInputValueStep,
    )
    from .incident_workflow_step_action_configuration_inline_steps_input_value_step_action_configuration import (
        IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepActionConfiguration as IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepActionConfiguration,
    )
    from .incident_workflow_step_action_configuration_inline_steps_input_value_step_action_configuration_input import (
        IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepActionConfigurationInput as IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepActionConfigurationInput,
    )
    from .incident_workflow_step_action_configuration_inline_steps_input_value_step_input import (
        IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepInput as IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepInput,
    )
    from .incident_workflow_step_action_configuration_input import (
        IncidentWorkflowStepActionConfigurationInput as IncidentWorkflowStepActionConfigurationInput,
    )
    from .incident_workflow_step_action_configuration_input_input import (
        IncidentWorkflowStepActionConfigurationInputInput as IncidentWorkflowStepActionConfigurationInputInput,
    )
    from .incident_workflow_step_action_configuration_input_value import (
        IncidentWorkflowStepActionConfigurationInputValue as IncidentWorkflowStepActionConfigurationInputValue,
    )
    from .incident_workflow_step_action_configuration_output import (
        IncidentWorkflowStepActionConfigurationOutput as IncidentWorkflowStepActionConfigurationOutput,
    )
    from .incident_workflow_step_input import IncidentWorkflowStepInput as IncidentWorkflowStepInput
    from .incident_workflow_team_reference import IncidentWorkflowTeamReference as IncidentWorkflowTeamReference
    from .incident_workflow_team_reference_input import (
        IncidentWorkflowTeamReferenceInput as IncidentWorkflowTeamReferenceInput,
    )
    from .incident_workflow_trigger import IncidentWorkflowTrigger as IncidentWorkflowTrigger
    from .incident_workflow_trigger_create import IncidentWorkflowTriggerCreate as IncidentWorkflowTriggerCreate
    from .incident_workflow_trigger_create_permissions import (
        IncidentWorkflowTriggerCreatePermissions as IncidentWorkflowTriggerCreatePermissions,
    )
    from .incident_workflow_trigger_permissions import (
        IncidentWorkflowTriggerPermissions as IncidentWorkflowTriggerPermissions,
    )
    from .incident_workflow_trigger_service_reference import (
        IncidentWorkflowTriggerServiceReference as IncidentWorkflowTriggerServiceReference,
    )
    from .incident_workflow_trigger_update import IncidentWorkflowTriggerUpdate as IncidentWorkflowTriggerUpdate
    from .incident_workflow_trigger_workflow import IncidentWorkflowTriggerWorkflow as IncidentWorkflowTriggerWorkflow
    from .incidents_merge import IncidentsMerge as IncidentsMerge
    from .incidents_responders_reference import IncidentsRespondersReference as IncidentsRespondersReference
    from .incidents_responders_reference_input import (
        IncidentsRespondersReferenceInput as IncidentsRespondersReferenceInput,
    )
    from .incidents_update import IncidentsUpdate as IncidentsUpdate
    from .incidents_update_incident import IncidentsUpdateIncident as IncidentsUpdateIncident
    from .incidents_update_incident_priority import IncidentsUpdateIncidentPriority as IncidentsUpdateIncidentPriority
    from .integration import Integration as Integration
    from .integration_email_filter import IntegrationEmailFilter as IntegrationEmailFilter
    from .integration_email_filter_input import IntegrationEmailFilterInput as IntegrationEmailFilterInput
    from .integration_envelope import IntegrationEnvelope as IntegrationEnvelope
    from .integration_input import IntegrationInput as IntegrationInput
    from .integration_reference import IntegrationReference as IntegrationReference
    from .invocation_envelope import InvocationEnvelope as InvocationEnvelope
    from .invocation_envelope_invocation import InvocationEnvelopeInvocation as InvocationEnvelopeInvocation
    from .ip_allow_list import IpAllowList as IpAllowList
    from .ip_allow_list_envelope import IpAllowListEnvelope as IpAllowListEnvelope
    from .ip_allow_list_input import IpAllowListInput as IpAllowListInput
    from .license_allocation import LicenseAllocation as LicenseAllocation
    from .license_envelope import LicenseEnvelope as LicenseEnvelope
    from .license_reference import LicenseReference as LicenseReference
    from .license_with_counts import LicenseWithCounts as LicenseWithCounts
    from .license_with_counts_base import LicenseWithCountsBase as LicenseWithCountsBase
    from .list_abilities_page import ListAbilitiesPage as ListAbilitiesPage
    from .list_addon_page import ListAddonPage as ListAddonPage
    from .list_alert_grouping_settings_page import ListAlertGroupingSettingsPage as ListAlertGroupingSettingsPage
    from .list_automation_action_invocations_page import (
        ListAutomationActionInvocationsPage as ListAutomationActionInvocationsPage,
    )
    from .list_business_services_page import ListBusinessServicesPage as ListBusinessServicesPage
    from .list_cache_var_on_service_orch_page import ListCacheVarOnServiceOrchPage as ListCacheVarOnServiceOrchPage
    from .list_change_events_page import ListChangeEventsPage as ListChangeEventsPage
    from .list_custom_fields_field_options_page import (
        ListCustomFieldsFieldOptionsPage as ListCustomFieldsFieldOptionsPage,
    )
    from .list_custom_fields_fields_page import ListCustomFieldsFieldsPage as ListCustomFieldsFieldsPage
    from .list_custom_shifts_page import ListCustomShiftsPage as ListCustomShiftsPage
    from .list_enrichment_records_page import ListEnrichmentRecordsPage as ListEnrichmentRecordsPage
    from .list_enrichment_schemas_page import ListEnrichmentSchemasPage as ListEnrichmentSchemasPage
    from .list_escalation_policies_page import ListEscalationPoliciesPage as ListEscalationPoliciesPage
    from .list_event_enrichment_associations_page import (
        ListEventEnrichmentAssociationsPage as ListEventEnrichmentAssociationsPage,
    )
    from .list_event_orchestration_feature_enablements_page import (
        ListEventOrchestrationFeatureEnablementsPage as ListEventOrchestrationFeatureEnablementsPage,
    )
    from .list_event_orchestrations_page import ListEventOrchestrationsPage as ListEventOrchestrationsPage
    from .list_event_orchestrations_page_orchestration import (
        ListEventOrchestrationsPageOrchestration as ListEventOrchestrationsPageOrchestration,
    )
    from .list_events_page import ListEventsPage as ListEventsPage
    from .list_extension_schemas_page import ListExtensionSchemasPage as ListExtensionSchemasPage
    from .list_extensions_page import ListExtensionsPage as ListExtensionsPage
    from .list_incident_alerts_page import ListIncidentAlertsPage as ListIncidentAlertsPage
    from .list_incident_log_entries_page import ListIncidentLogEntriesPage as ListIncidentLogEntriesPage
    from .list_incident_notes_page import ListIncidentNotesPage as ListIncidentNotesPage
    from .list_incident_related_change_events_page import (
        ListIncidentRelatedChangeEventsPage as ListIncidentRelatedChangeEventsPage,
    )
    from .list_incident_related_change_events_page_change_event import (
        ListIncidentRelatedChangeEventsPageChangeEvent as ListIncidentRelatedChangeEventsPageChangeEvent,
    )
    from .list_incident_related_change_events_page_change_event_correlation_reason import (
        ListIncidentRelatedChangeEventsPageChangeEventCorrelationReason as ListIncidentRelatedChangeEventsPageChangeEventCorrelationReason,
    )
    from .list_incident_type_custom_fields_page import (
        ListIncidentTypeCustomFieldsPage as ListIncidentTypeCustomFieldsPage,
    )
    from .list_incident_types_page import ListIncidentTypesPage as ListIncidentTypesPage
    from .list_incident_workflow_actions_page import ListIncidentWorkflowActionsPage as ListIncidentWorkflowActionsPage
    from .list_incident_workflow_triggers_page import (
        ListIncidentWorkflowTriggersPage as ListIncidentWorkflowTriggersPage,
    )
    from .list_incident_workflows_page import ListIncidentWorkflowsPage as ListIncidentWorkflowsPage
    from .list_incidents_page import ListIncidentsPage as ListIncidentsPage
    from .list_ip_allow_lists_page import ListIpAllowListsPage as ListIpAllowListsPage
    from .list_license_allocations_page import ListLicenseAllocationsPage as ListLicenseAllocationsPage
    from .list_licenses_page import ListLicensesPage as ListLicensesPage
    from .list_log_entries_page import ListLogEntriesPage as ListLogEntriesPage
    from .list_maintenance_windows_page import ListMaintenanceWindowsPage as ListMaintenanceWindowsPage
    from .list_notifications_page import ListNotificationsPage as ListNotificationsPage
    from .list_oauth_clients_page import ListOauthClientsPage as ListOauthClientsPage
    from .list_on_calls_page import ListOnCallsPage as ListOnCallsPage
    from .list_orchestration_integrations_page import (
        ListOrchestrationIntegrationsPage as ListOrchestrationIntegrationsPage,
    )
    from .list_overrides_page import ListOverridesPage as ListOverridesPage
    from .list_priorities_page import ListPrioritiesPage as ListPrioritiesPage
    from .list_recommended_rules_page import ListRecommendedRulesPage as ListRecommendedRulesPage
    from .list_resource_standards_many_services_page import (
        ListResourceStandardsManyServicesPage as ListResourceStandardsManyServicesPage,
    )
    from .list_rotations_page import ListRotationsPage as ListRotationsPage
    from .list_ruleset_event_rules_page import ListRulesetEventRulesPage as ListRulesetEventRulesPage
    from .list_rulesets_page import ListRulesetsPage as ListRulesetsPage
    from .list_schedule_overrides_page import ListScheduleOverridesPage as ListScheduleOverridesPage
    from .list_schedule_users_page import ListScheduleUsersPage as ListScheduleUsersPage
    from .list_schedules_page import ListSchedulesPage as ListSchedulesPage
    from .list_schedules_v3_page import ListSchedulesV3Page as ListSchedulesV3Page
    from .list_service_custom_field_options_page import (
        ListServiceCustomFieldOptionsPage as ListServiceCustomFieldOptionsPage,
    )
    from .list_service_custom_fields_page import ListServiceCustomFieldsPage as ListServiceCustomFieldsPage
    from .list_service_event_rules_page import ListServiceEventRulesPage as ListServiceEventRulesPage
    from .list_service_now_integrations_page import ListServiceNowIntegrationsPage as ListServiceNowIntegrationsPage
    from .list_services_page import ListServicesPage as ListServicesPage
    from .list_sre_memories_page import ListSreMemoriesPage as ListSreMemoriesPage
    from .list_standards_page import ListStandardsPage as ListStandardsPage
    from .list_status_dashboards_page import ListStatusDashboardsPage as ListStatusDashboardsPage
    from .list_status_page_impacts_page import ListStatusPageImpactsPage as ListStatusPageImpactsPage
    from .list_status_page_post_updates_page import ListStatusPagePostUpdatesPage as ListStatusPagePostUpdatesPage
    from .list_status_page_posts_page import ListStatusPagePostsPage as ListStatusPagePostsPage
    from .list_status_page_services_page import ListStatusPageServicesPage as ListStatusPageServicesPage
    from .list_status_page_severities_page import ListStatusPageSeveritiesPage as ListStatusPageSeveritiesPage
    from .list_status_page_statuses_page import ListStatusPageStatusesPage as ListStatusPageStatusesPage
    from .list_status_page_subscriptions_page import ListStatusPageSubscriptionsPage as ListStatusPageSubscriptionsPage
    from .list_status_pages_page import ListStatusPagesPage as ListStatusPagesPage
    from .list_tags_page import ListTagsPage as ListTagsPage
    from .list_team_users_page import ListTeamUsersPage as ListTeamUsersPage
    from .list_team_users_page_member import ListTeamUsersPageMember as ListTeamUsersPageMember
    from .list_teams_page import ListTeamsPage as ListTeamsPage
    from .list_users_page import ListUsersPage as ListUsersPage
    from .list_vendors_page import ListVendorsPage as ListVendorsPage
    from .list_webhook_subscriptions_page import ListWebhookSubscriptionsPage as ListWebhookSubscriptionsPage
    from .list_workflow_integration_connections_page import (
        ListWorkflowIntegrationConnectionsPage as ListWorkflowIntegrationConnectionsPage,
    )
    from .list_workflow_integrations_page import ListWorkflowIntegrationsPage as ListWorkflowIntegrationsPage
    from .log_entry import LogEntry as LogEntry
    from .log_entry_channel_update import LogEntryChannelUpdate as LogEntryChannelUpdate
    from .log_entry_envelope import LogEntryEnvelope as LogEntryEnvelope
    from .log_entry_reference import LogEntryReference as LogEntryReference
    from .maintenance_window import MaintenanceWindow as MaintenanceWindow
    from .maintenance_window_envelope import MaintenanceWindowEnvelope as MaintenanceWindowEnvelope
    from .maintenance_window_input import MaintenanceWindowInput as MaintenanceWindowInput
    from .match_predicate import MatchPredicate as MatchPredicate
    from .match_predicate_input import MatchPredicateInput as MatchPredicateInput
    from .memory_envelope import MemoryEnvelope as MemoryEnvelope
    from .merge_incidents_envelope import MergeIncidentsEnvelope as MergeIncidentsEnvelope
    from .note_envelope import NoteEnvelope as NoteEnvelope
    from .notification import Notification as Notification
    from .notification_rule import NotificationRule as NotificationRule
    from .notification_rule_envelope import NotificationRuleEnvelope as NotificationRuleEnvelope
    from .notification_rule_input import NotificationRuleInput as NotificationRuleInput
    from .notification_rule_reference import NotificationRuleReference as NotificationRuleReference
    from .notification_subscribable_input import NotificationSubscribableInput as NotificationSubscribableInput
    from .notification_subscriber import NotificationSubscriber as NotificationSubscriber
    from .notification_subscriber_input import NotificationSubscriberInput as NotificationSubscriberInput
    from .notification_subscriber_with_context import (
        NotificationSubscriberWithContext as NotificationSubscriberWithContext,
    )
    from .notification_subscriber_with_context_subscribed_via import (
        NotificationSubscriberWithContextSubscribedVia as NotificationSubscriberWithContextSubscribedVia,
    )
    from .notification_subscription import NotificationSubscription as NotificationSubscription
    from .notification_subscription_with_context import (
        NotificationSubscriptionWithContext as NotificationSubscriptionWithContext,
    )
    from .notify_log_entry import NotifyLogEntry as NotifyLogEntry
    from .o_auth_client import OAuthClient as OAuthClient
    from .o_auth_delegation import OAuthDelegation as OAuthDelegation
    from .oauth_client_create import OauthClientCreate as OauthClientCreate
    from .oauth_client_envelope import OauthClientEnvelope as OauthClientEnvelope
    from .oauth_client_reference import OauthClientReference as OauthClientReference
    from .oauth_client_update import OauthClientUpdate as OauthClientUpdate
    from .oncall import Oncall as Oncall
    from .oncall_handoff_notification_rule_envelope import (
        OncallHandoffNotificationRuleEnvelope as OncallHandoffNotificationRuleEnvelope,
    )
    from .orch_path_automation_action import OrchPathAutomationAction as OrchPathAutomationAction
    from .orch_path_automation_action_header import OrchPathAutomationActionHeader as OrchPathAutomationActionHeader
    from .orch_path_extraction import OrchPathExtraction as OrchPathExtraction
    from .orch_path_global_update import OrchPathGlobalUpdate as OrchPathGlobalUpdate
    from .orch_path_global_update_catch_all import OrchPathGlobalUpdateCatchAll as OrchPathGlobalUpdateCatchAll
    from .orch_path_global_update_catch_all_actions import (
        OrchPathGlobalUpdateCatchAllActions as OrchPathGlobalUpdateCatchAllActions,
    )
    from .orch_path_global_update_set import OrchPathGlobalUpdateSet as OrchPathGlobalUpdateSet
    from .orch_path_global_update_set_rule import OrchPathGlobalUpdateSetRule as OrchPathGlobalUpdateSetRule
    from .orch_path_global_update_set_rule_actions import (
        OrchPathGlobalUpdateSetRuleActions as OrchPathGlobalUpdateSetRuleActions,
    )
    from .orch_path_incident_custom_field_update import (
        OrchPathIncidentCustomFieldUpdate as OrchPathIncidentCustomFieldUpdate,
    )
    from .orch_path_parent import OrchPathParent as OrchPathParent
    from .orch_path_router_update import OrchPathRouterUpdate as OrchPathRouterUpdate
    from .orch_path_router_update_catch_all import OrchPathRouterUpdateCatchAll as OrchPathRouterUpdateCatchAll
    from .orch_path_router_update_catch_all_actions import (
        OrchPathRouterUpdateCatchAllActions as OrchPathRouterUpdateCatchAllActions,
    )
    from .orch_path_router_update_set import OrchPathRouterUpdateSet as OrchPathRouterUpdateSet
    from .orch_path_router_update_set_rule import OrchPathRouterUpdateSetRule as OrchPathRouterUpdateSetRule
    from .orch_path_router_update_set_rule_actions import (
        OrchPathRouterUpdateSetRuleActions as OrchPathRouterUpdateSetRuleActions,
    )
    from .orch_path_router_update_set_rule_actions_dynamic_route_to import (
        OrchPathRouterUpdateSetRuleActionsDynamicRouteTo as OrchPathRouterUpdateSetRuleActionsDynamicRouteTo,
    )
    from .orch_path_service_update import OrchPathServiceUpdate as OrchPathServiceUpdate
    from .orch_path_service_update_catch_all import OrchPathServiceUpdateCatchAll as OrchPathServiceUpdateCatchAll
    from .orch_path_service_update_catch_all_actions import (
        OrchPathServiceUpdateCatchAllActions as OrchPathServiceUpdateCatchAllActions,
    )
    from .orch_path_service_update_catch_all_actions_pagerduty_automation_action import (
        OrchPathServiceUpdateCatchAllActionsPagerdutyAutomationAction as OrchPathServiceUpdateCatchAllActionsPagerdutyAutomationAction,
    )
    from .orch_path_service_update_parent import OrchPathServiceUpdateParent as OrchPathServiceUpdateParent
    from .orch_path_service_update_set import OrchPathServiceUpdateSet as OrchPathServiceUpdateSet
    from .orch_path_service_update_set_rule import OrchPathServiceUpdateSetRule as OrchPathServiceUpdateSetRule
    from .orch_path_service_update_set_rule_actions import (
        OrchPathServiceUpdateSetRuleActions as OrchPathServiceUpdateSetRuleActions,
    )
    from .orch_path_unrouted_update import OrchPathUnroutedUpdate as OrchPathUnroutedUpdate
    from .orch_path_unrouted_update_catch_all import OrchPathUnroutedUpdateCatchAll as OrchPathUnroutedUpdateCatchAll
    from .orch_path_unrouted_update_catch_all_actions import (
        OrchPathUnroutedUpdateCatchAllActions as OrchPathUnroutedUpdateCatchAllActions,
    )
    from .orch_path_unrouted_update_set import OrchPathUnroutedUpdateSet as OrchPathUnroutedUpdateSet
    from .orch_path_unrouted_update_set_rule import OrchPathUnroutedUpdateSetRule as OrchPathUnroutedUpdateSetRule
    from .orch_path_unrouted_update_set_rule_actions import (
        OrchPathUnroutedUpdateSetRuleActions as OrchPathUnroutedUpdateSetRuleActions,
    )
    from .orch_path_variable import OrchPathVariable as OrchPathVariable
    from .orchestration import Orchestration as Orchestration
    from .orchestration_created_by_reference import OrchestrationCreatedByReference as OrchestrationCreatedByReference
    from .orchestration_envelope import OrchestrationEnvelope as OrchestrationEnvelope
    from .orchestration_global import OrchestrationGlobal as OrchestrationGlobal
    from .orchestration_global_orchestration_path import (
        OrchestrationGlobalOrchestrationPath as OrchestrationGlobalOrchestrationPath,
    )
    from .orchestration_global_orchestration_path_catch_all import (
        OrchestrationGlobalOrchestrationPathCatchAll as OrchestrationGlobalOrchestrationPathCatchAll,
    )
    from .orchestration_global_orchestration_path_catch_all_actions import (
        OrchestrationGlobalOrchestrationPathCatchAllActions as OrchestrationGlobalOrchestrationPathCatchAllActions,
    )
    from .orchestration_global_orchestration_path_catch_all_actions_automation_action import (
        OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationAction as OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationAction,
    )
    from .orchestration_global_orchestration_path_catch_all_actions_automation_action_header import (
        OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationActionHeader as OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationActionHeader,
    )
    from .orchestration_global_orchestration_path_catch_all_actions_extraction import (
        OrchestrationGlobalOrchestrationPathCatchAllActionsExtraction as OrchestrationGlobalOrchestrationPathCatchAllActionsExtraction,
    )
    from .orchestration_global_orchestration_path_catch_all_actions_incident_custom_field_update import (
        OrchestrationGlobalOrchestrationPathCatchAllActionsIncidentCustomFieldUpdate as OrchestrationGlobalOrchestrationPathCatchAllActionsIncidentCustomFieldUpdate,
    )
    from .orchestration_global_orchestration_path_catch_all_actions_variable import (
        OrchestrationGlobalOrchestrationPathCatchAllActionsVariable as OrchestrationGlobalOrchestrationPathCatchAllActionsVariable,
    )
    from .orchestration_global_orchestration_path_parent_reference import (
        OrchestrationGlobalOrchestrationPathParentReference as OrchestrationGlobalOrchestrationPathParentReference,
    )
    from .orchestration_global_orchestration_path_set import (
        OrchestrationGlobalOrchestrationPathSet as OrchestrationGlobalOrchestrationPathSet,
    )
    from .orchestration_global_orchestration_path_set_rule import (
        OrchestrationGlobalOrchestrationPathSetRule as OrchestrationGlobalOrchestrationPathSetRule,
    )
    from .orchestration_global_orchestration_path_set_rule_actions import (
        OrchestrationGlobalOrchestrationPathSetRuleActions as OrchestrationGlobalOrchestrationPathSetRuleActions,
    )
    from .orchestration_input import OrchestrationInput as OrchestrationInput
    from .orchestration_integration import OrchestrationIntegration as OrchestrationIntegration
    from .orchestration_integration_migrate import OrchestrationIntegrationMigrate as OrchestrationIntegrationMigrate
    from .orchestration_integration_parameters import (
        OrchestrationIntegrationParameters as OrchestrationIntegrationParameters,
    )
    from .orchestration_integration_post import OrchestrationIntegrationPost as OrchestrationIntegrationPost
    from .orchestration_path_envelope import OrchestrationPathEnvelope as OrchestrationPathEnvelope
    from .orchestration_path_service_active_response import (
        OrchestrationPathServiceActiveResponse as OrchestrationPathServiceActiveResponse,
    )
    from .orchestration_path_service_active_response_input import (
        OrchestrationPathServiceActiveResponseInput as OrchestrationPathServiceActiveResponseInput,
    )
    from .orchestration_router import OrchestrationRouter as OrchestrationRouter
    from .orchestration_router_orchestration_path import (
        OrchestrationRouterOrchestrationPath as OrchestrationRouterOrchestrationPath,
    )
    from .orchestration_router_orchestration_path_catch_all import (
        OrchestrationRouterOrchestrationPathCatchAll as OrchestrationRouterOrchestrationPathCatchAll,
    )
    from .orchestration_router_orchestration_path_catch_all_actions import (
        OrchestrationRouterOrchestrationPathCatchAllActions as OrchestrationRouterOrchestrationPathCatchAllActions,
    )
    from .orchestration_router_orchestration_path_set import (
        OrchestrationRouterOrchestrationPathSet as OrchestrationRouterOrchestrationPathSet,
    )
    from .orchestration_router_orchestration_path_set_rule import (
        OrchestrationRouterOrchestrationPathSetRule as OrchestrationRouterOrchestrationPathSetRule,
    )
    from .orchestration_router_orchestration_path_set_rule_actions import (
        OrchestrationRouterOrchestrationPathSetRuleActions as OrchestrationRouterOrchestrationPathSetRuleActions,
    )
    from .orchestration_router_orchestration_path_set_rule_actions_dynamic_route_to import (
        OrchestrationRouterOrchestrationPathSetRuleActionsDynamicRouteTo as OrchestrationRouterOrchestrationPathSetRuleActionsDynamicRouteTo,
    )
    from .orchestration_team_reference_input import OrchestrationTeamReferenceInput as OrchestrationTeamReferenceInput
    from .orchestration_unrouted import OrchestrationUnrouted as OrchestrationUnrouted
    from .orchestration_unrouted_orchestration_path import (
        OrchestrationUnroutedOrchestrationPath as OrchestrationUnroutedOrchestrationPath,
    )
    from .orchestration_unrouted_orchestration_path_catch_all import (
        OrchestrationUnroutedOrchestrationPathCatchAll as OrchestrationUnroutedOrchestrationPathCatchAll,
    )
    from .orchestration_unrouted_orchestration_path_catch_all_actions import (
        OrchestrationUnroutedOrchestrationPathCatchAllActions as OrchestrationUnroutedOrchestrationPathCatchAllActions,
    )
    from .orchestration_unrouted_orchestration_path_set import (
        OrchestrationUnroutedOrchestrationPathSet as OrchestrationUnroutedOrchestrationPathSet,
    )
    from .orchestration_unrouted_orchestration_path_set_rule import (
        OrchestrationUnroutedOrchestrationPathSetRule as OrchestrationUnroutedOrchestrationPathSetRule,
    )
    from .orchestration_unrouted_orchestration_path_set_rule_actions import (
        OrchestrationUnroutedOrchestrationPathSetRuleActions as OrchestrationUnroutedOrchestrationPathSetRuleActions,
    )
    from .orchestration_warning_ineligible import OrchestrationWarningIneligible as OrchestrationWarningIneligible
    from .orchestration_warning_invalid_data import OrchestrationWarningInvalidData as OrchestrationWarningInvalidData
    from .outlier_incident import OutlierIncident as OutlierIncident
    from .outlier_incident_envelope import OutlierIncidentEnvelope as OutlierIncidentEnvelope
    from .outlier_incident_incident_template import OutlierIncidentIncidentTemplate as OutlierIncidentIncidentTemplate
    from .override import Override as Override
    from .override_envelope import OverrideEnvelope as OverrideEnvelope
    from .override_input import OverrideInput as OverrideInput
    from .override_shift import OverrideShift as OverrideShift
    from .override_update import OverrideUpdate as OverrideUpdate
    from .parent_reference import ParentReference as ParentReference
    from .past_incident import PastIncident as PastIncident
    from .past_incident_incident import PastIncidentIncident as PastIncidentIncident
    from .paused_incident_reporting_alerts import PausedIncidentReportingAlerts as PausedIncidentReportingAlerts
    from .paused_incident_reporting_alerts_envelope import (
        PausedIncidentReportingAlertsEnvelope as PausedIncidentReportingAlertsEnvelope,
    )
    from .paused_incident_reporting_alerts_resolved_after_pause_alert import (
        PausedIncidentReportingAlertsResolvedAfterPauseAlert as PausedIncidentReportingAlertsResolvedAfterPauseAlert,
    )
    from .paused_incident_reporting_counts import PausedIncidentReportingCounts as PausedIncidentReportingCounts
    from .paused_incident_reporting_counts_envelope import (
        PausedIncidentReportingCountsEnvelope as PausedIncidentReportingCountsEnvelope,
    )
    from .phone_contact_method import PhoneContactMethod as PhoneContactMethod
    from .phone_contact_method_input import PhoneContactMethodInput as PhoneContactMethodInput
    from .post_envelope import PostEnvelope as PostEnvelope
    from .post_orchestration_integration_envelope import (
        PostOrchestrationIntegrationEnvelope as PostOrchestrationIntegrationEnvelope,
    )
    from .post_update_envelope import PostUpdateEnvelope as PostUpdateEnvelope
    from .postmortem_envelope import PostmortemEnvelope as PostmortemEnvelope
    from .priority import Priority as Priority
    from .priority_reference_input import PriorityReferenceInput as PriorityReferenceInput
    from .push_contact_method import PushContactMethod as PushContactMethod
    from .push_contact_method_input import PushContactMethodInput as PushContactMethodInput
    from .push_contact_method_sound import PushContactMethodSound as PushContactMethodSound
    from .push_contact_method_sound_input import PushContactMethodSoundInput as PushContactMethodSoundInput
    from .put_business_service_priority_thresholds_envelope import (
        PutBusinessServicePriorityThresholdsEnvelope as PutBusinessServicePriorityThresholdsEnvelope,
    )
    from .put_incident_manual_business_service_association_result import (
        PutIncidentManualBusinessServiceAssociationResult as PutIncidentManualBusinessServiceAssociationResult,
    )
    from .query_enrichment_data_page import QueryEnrichmentDataPage as QueryEnrichmentDataPage
    from .reach_ack_limit_log_entry import ReachAckLimitLogEntry as ReachAckLimitLogEntry
    from .reach_trigger_limit_log_entry import ReachTriggerLimitLogEntry as ReachTriggerLimitLogEntry
    from .recommended_rule import RecommendedRule as RecommendedRule
    from .recommended_rule_actions import RecommendedRuleActions as RecommendedRuleActions
    from .recommended_rule_dismiss import RecommendedRuleDismiss as RecommendedRuleDismiss
    from .recommended_rule_metrics import RecommendedRuleMetrics as RecommendedRuleMetrics
    from .recommended_rule_parent_reference import RecommendedRuleParentReference as RecommendedRuleParentReference
    from .record_envelope import RecordEnvelope as RecordEnvelope
    from .reference import Reference as Reference
    from .reference_input import ReferenceInput as ReferenceInput
    from .regenerate_user_private_url_key_result import (
        RegenerateUserPrivateUrlKeyResult as RegenerateUserPrivateUrlKeyResult,
    )
    from .related_incident import RelatedIncident as RelatedIncident
    from .related_incident_machine_learning_relationship import (
        RelatedIncidentMachineLearningRelationship as RelatedIncidentMachineLearningRelationship,
    )
    from .related_incident_machine_learning_relationship_user_feedback import (
        RelatedIncidentMachineLearningRelationshipUserFeedback as RelatedIncidentMachineLearningRelationshipUserFeedback,
    )
    from .related_incident_relationship import RelatedIncidentRelationship as RelatedIncidentRelationship
    from .related_incident_service_dependency_base import (
        RelatedIncidentServiceDependencyBase as RelatedIncidentServiceDependencyBase,
    )
    from .related_incident_service_dependency_relationship import (
        RelatedIncidentServiceDependencyRelationship as RelatedIncidentServiceDependencyRelationship,
    )
    from .remove_business_service_notification_subscriber_result import (
        RemoveBusinessServiceNotificationSubscriberResult as RemoveBusinessServiceNotificationSubscriberResult,
    )
    from .remove_reference import RemoveReference as RemoveReference
    from .rendered_template import RenderedTemplate as RenderedTemplate
    from .rendered_template_templated_fields import RenderedTemplateTemplatedFields as RenderedTemplateTemplatedFields
    from .rendered_template_warnings import RenderedTemplateWarnings as RenderedTemplateWarnings
    from .repeat_escalation_path_log_entry import RepeatEscalationPathLogEntry as RepeatEscalationPathLogEntry
    from .resolve_log_entry import ResolveLogEntry as ResolveLogEntry
    from .resolve_reason import ResolveReason as ResolveReason
    from .resource import Resource as Resource
    from .responder_request import ResponderRequest as ResponderRequest
    from .responder_request_envelope import ResponderRequestEnvelope as ResponderRequestEnvelope
    from .responder_request_responder_request_target import (
        ResponderRequestResponderRequestTarget as ResponderRequestResponderRequestTarget,
    )
    from .responder_request_target import ResponderRequestTarget as ResponderRequestTarget
    from .responder_request_target_reference import ResponderRequestTargetReference as ResponderRequestTargetReference
    from .responder_request_target_reference_input import (
        ResponderRequestTargetReferenceInput as ResponderRequestTargetReferenceInput,
    )
    from .restriction import Restriction as Restriction
    from .restriction_input import RestrictionInput as RestrictionInput
    from .rotation import Rotation as Rotation
    from .rotation_response import RotationResponse as RotationResponse
    from .rule_envelope import RuleEnvelope as RuleEnvelope
    from .ruleset import Ruleset as Ruleset
    from .ruleset_create import RulesetCreate as RulesetCreate
    from .ruleset_envelope import RulesetEnvelope as RulesetEnvelope
    from .ruleset_event_rule_update import RulesetEventRuleUpdate as RulesetEventRuleUpdate
    from .ruleset_input import RulesetInput as RulesetInput
    from .ruleset_team_reference import RulesetTeamReference as RulesetTeamReference
    from .ruleset_team_reference_input import RulesetTeamReferenceInput as RulesetTeamReferenceInput
    from .runner_envelope import RunnerEnvelope as RunnerEnvelope
    from .runner_envelope_runner import RunnerEnvelopeRunner as RunnerEnvelopeRunner
    from .schedule import Schedule as Schedule
    from .schedule_envelope import ScheduleEnvelope as ScheduleEnvelope
    from .schedule_input import ScheduleInput as ScheduleInput
    from .schedule_layer import ScheduleLayer as ScheduleLayer
    from .schedule_layer_entry import ScheduleLayerEntry as ScheduleLayerEntry
    from .schedule_layer_entry_input import ScheduleLayerEntryInput as ScheduleLayerEntryInput
    from .schedule_layer_input import ScheduleLayerInput as ScheduleLayerInput
    from .schedule_layer_user import ScheduleLayerUser as ScheduleLayerUser
    from .schedule_layer_user_input import ScheduleLayerUserInput as ScheduleLayerUserInput
    from .schedule_next_oncall_for_user import ScheduleNextOncallForUser as ScheduleNextOncallForUser
    from .schedule_next_oncall_for_user_input import ScheduleNextOncallForUserInput as ScheduleNextOncallForUserInput
    from .schedule_override_create import ScheduleOverrideCreate as ScheduleOverrideCreate
    from .schedule_reference import ScheduleReference as ScheduleReference
    from .schedule_response import ScheduleResponse as ScheduleResponse
    from .schedule_response_schedule import ScheduleResponseSchedule as ScheduleResponseSchedule
    from .schedule_v3_create import ScheduleV3Create as ScheduleV3Create
    from .schedule_v3_update import ScheduleV3Update as ScheduleV3Update
    from .scheduled_action import ScheduledAction as ScheduledAction
    from .scheduled_action_at import ScheduledActionAt as ScheduledActionAt
    from .scheduled_action_at_input import ScheduledActionAtInput as ScheduledActionAtInput
    from .scheduled_action_input import ScheduledActionInput as ScheduledActionInput
    from .schema_envelope import SchemaEnvelope as SchemaEnvelope
    from .service import Service as Service
    from .service_custom_field_values_update import ServiceCustomFieldValuesUpdate as ServiceCustomFieldValuesUpdate
    from .service_custom_fields_field_create_model import (
        ServiceCustomFieldsFieldCreateModel as ServiceCustomFieldsFieldCreateModel,
    )
    from .service_custom_fields_field_option_read_model import (
        ServiceCustomFieldsFieldOptionReadModel as ServiceCustomFieldsFieldOptionReadModel,
    )
    from .service_custom_fields_field_option_read_model_data import (
        ServiceCustomFieldsFieldOptionReadModelData as ServiceCustomFieldsFieldOptionReadModelData,
    )
    from .service_custom_fields_field_option_update_model import (
        ServiceCustomFieldsFieldOptionUpdateModel as ServiceCustomFieldsFieldOptionUpdateModel,
    )
    from .service_custom_fields_field_read_model import (
        ServiceCustomFieldsFieldReadModel as ServiceCustomFieldsFieldReadModel,
    )
    from .service_custom_fields_field_update_model import (
        ServiceCustomFieldsFieldUpdateModel as ServiceCustomFieldsFieldUpdateModel,
    )
    from .service_custom_fields_field_update_model_field_option import (
        ServiceCustomFieldsFieldUpdateModelFieldOption as ServiceCustomFieldsFieldUpdateModelFieldOption,
    )
    from .service_custom_fields_field_value_read_model import (
        ServiceCustomFieldsFieldValueReadModel as ServiceCustomFieldsFieldValueReadModel,
    )
    from .service_custom_fields_field_value_update_model import (
        ServiceCustomFieldsFieldValueUpdateModel as ServiceCustomFieldsFieldValueUpdateModel,
    )
    from .service_dependency_create import ServiceDependencyCreate as ServiceDependencyCreate
    from .service_dependency_relationship import ServiceDependencyRelationship as ServiceDependencyRelationship
    from .service_envelope import ServiceEnvelope as ServiceEnvelope
    from .service_event_rule import ServiceEventRule as ServiceEventRule
    from .service_event_rule_input import ServiceEventRuleInput as ServiceEventRuleInput
    from .service_event_rule_update import ServiceEventRuleUpdate as ServiceEventRuleUpdate
    from .service_input import ServiceInput as ServiceInput
    from .service_now_credentials import ServiceNowCredentials as ServiceNowCredentials
    from .service_now_credentials_input import ServiceNowCredentialsInput as ServiceNowCredentialsInput
    from .service_now_credentials_request import ServiceNowCredentialsRequest as ServiceNowCredentialsRequest
    from .service_now_field_mapping import ServiceNowFieldMapping as ServiceNowFieldMapping
    from .service_now_field_mapping_input import ServiceNowFieldMappingInput as ServiceNowFieldMappingInput
    from .service_now_integration import ServiceNowIntegration as ServiceNowIntegration
    from .service_now_integration_create import ServiceNowIntegrationCreate as ServiceNowIntegrationCreate
    from .service_now_table import ServiceNowTable as ServiceNowTable
    from .service_now_table_input import ServiceNowTableInput as ServiceNowTableInput
    from .service_orchestration import ServiceOrchestration as ServiceOrchestration
    from .service_orchestration_orchestration_path import (
        ServiceOrchestrationOrchestrationPath as ServiceOrchestrationOrchestrationPath,
    )
    from .service_orchestration_orchestration_path_catch_all import (
        ServiceOrchestrationOrchestrationPathCatchAll as ServiceOrchestrationOrchestrationPathCatchAll,
    )
    from .service_orchestration_orchestration_path_catch_all_actions import (
        ServiceOrchestrationOrchestrationPathCatchAllActions as ServiceOrchestrationOrchestrationPathCatchAllActions,
    )
    from .service_orchestration_orchestration_path_catch_all_actions_pagerduty_automation_action import (
        ServiceOrchestrationOrchestrationPathCatchAllActionsPagerdutyAutomationAction as ServiceOrchestrationOrchestrationPathCatchAllActionsPagerdutyAutomationAction,
    )
    from .service_orchestration_orchestration_path_parent_reference import (
        ServiceOrchestrationOrchestrationPathParentReference as ServiceOrchestrationOrchestrationPathParentReference,
    )
    from .service_orchestration_orchestration_path_set import (
        ServiceOrchestrationOrchestrationPathSet as ServiceOrchestrationOrchestrationPathSet,
    )
    from .service_orchestration_orchestration_path_set_rule import (
        ServiceOrchestrationOrchestrationPathSetRule as ServiceOrchestrationOrchestrationPathSetRule,
    )
    from .service_orchestration_orchestration_path_set_rule_actions import (
        ServiceOrchestrationOrchestrationPathSetRuleActions as ServiceOrchestrationOrchestrationPathSetRuleActions,
    )
    from .service_reference import ServiceReference as ServiceReference
    from .service_reference_input import ServiceReferenceInput as ServiceReferenceInput
    from .service_to_incident_workflow_trigger_associate import (
        ServiceToIncidentWorkflowTriggerAssociate as ServiceToIncidentWorkflowTriggerAssociate,
    )
    from .session_configuration import SessionConfiguration as SessionConfiguration
    from .session_configurations_update import SessionConfigurationsUpdate as SessionConfigurationsUpdate
    from .severity_envelope import SeverityEnvelope as SeverityEnvelope
    from .shift_assignment import ShiftAssignment as ShiftAssignment
    from .shift_member import ShiftMember as ShiftMember
    from .shift_member_input import ShiftMemberInput as ShiftMemberInput
    from .shift_source import ShiftSource as ShiftSource
    from .snooze_log_entry import SnoozeLogEntry as SnoozeLogEntry
    from .sre_memory import SREMemory as SREMemory
    from .sre_memory_attributes import SREMemoryAttributes as SREMemoryAttributes
    from .sre_memory_update import SreMemoryUpdate as SreMemoryUpdate
    from .standard import Standard as Standard
    from .standard_applied import StandardApplied as StandardApplied
    from .standard_applied_score import StandardAppliedScore as StandardAppliedScore
    from .standard_applied_standard import StandardAppliedStandard as StandardAppliedStandard
    from .standard_inclusion_exclusion import StandardInclusionExclusion as StandardInclusionExclusion
    from .standard_inclusion_exclusion_input import StandardInclusionExclusionInput as StandardInclusionExclusionInput
    from .standard_update import StandardUpdate as StandardUpdate
    from .standard_update_values import StandardUpdateValues as StandardUpdateValues
    from .status_dashboard import StatusDashboard as StatusDashboard
    from .status_dashboard_envelope import StatusDashboardEnvelope as StatusDashboardEnvelope
    from .status_envelope import StatusEnvelope as StatusEnvelope
    from .status_page import StatusPage as StatusPage
    from .status_page_impact import StatusPageImpact as StatusPageImpact
    from .status_page_post import StatusPagePost as StatusPagePost
    from .status_page_post_post_request import StatusPagePostPostRequest as StatusPagePostPostRequest
    from .status_page_post_post_request_status_page_reference import (
        StatusPagePostPostRequestStatusPageReference as StatusPagePostPostRequestStatusPageReference,
    )
    from .status_page_post_put_request import StatusPagePostPutRequest as StatusPagePostPutRequest
    from .status_page_post_update import StatusPagePostUpdate as StatusPagePostUpdate
    from .status_page_post_update_impacted_service import (
        StatusPagePostUpdateImpactedService as StatusPagePostUpdateImpactedService,
    )
    from .status_page_post_update_impacted_service_input import (
        StatusPagePostUpdateImpactedServiceInput as StatusPagePostUpdateImpactedServiceInput,
    )
    from .status_page_post_update_request import StatusPagePostUpdateRequest as StatusPagePostUpdateRequest
    from .status_page_postmortem import StatusPagePostmortem as StatusPagePostmortem
    from .status_page_postmortem_request import StatusPagePostmortemRequest as StatusPagePostmortemRequest
    from .status_page_reference import StatusPageReference as StatusPageReference
    from .status_page_service import StatusPageService as StatusPageService
    from .status_page_severity import StatusPageSeverity as StatusPageSeverity
    from .status_page_status import StatusPageStatus as StatusPageStatus
    from .status_page_subscription import StatusPageSubscription as StatusPageSubscription
    from .status_page_subscription_create import StatusPageSubscriptionCreate as StatusPageSubscriptionCreate
    from .status_page_subscription_create_subscribable_object_reference import (
        StatusPageSubscriptionCreateSubscribableObjectReference as StatusPageSubscriptionCreateSubscribableObjectReference,
    )
    from .status_update import StatusUpdate as StatusUpdate
    from .status_update_envelope import StatusUpdateEnvelope as StatusUpdateEnvelope
    from .status_update_notification_rule import StatusUpdateNotificationRule as StatusUpdateNotificationRule
    from .status_update_notification_rule_envelope import (
        StatusUpdateNotificationRuleEnvelope as StatusUpdateNotificationRuleEnvelope,
    )
    from .status_update_notification_rule_input import (
        StatusUpdateNotificationRuleInput as StatusUpdateNotificationRuleInput,
    )
    from .status_update_template_input import StatusUpdateTemplateInput as StatusUpdateTemplateInput
    from .status_update_template_input_status_update import (
        StatusUpdateTemplateInputStatusUpdate as StatusUpdateTemplateInputStatusUpdate,
    )
    from .sub_schedule import SubSchedule as SubSchedule
    from .sub_schedule_input import SubScheduleInput as SubScheduleInput
    from .subscribable_object_reference import SubscribableObjectReference as SubscribableObjectReference
    from .subscription_envelope import SubscriptionEnvelope as SubscriptionEnvelope
    from .support_hours import SupportHours as SupportHours
    from .support_hours_input import SupportHoursInput as SupportHoursInput
    from .tag import Tag as Tag
    from .tag_envelope import TagEnvelope as TagEnvelope
    from .tag_input import TagInput as TagInput
    from .team import Team as Team
    from .team_envelope import TeamEnvelope as TeamEnvelope
    from .team_input import TeamInput as TeamInput
    from .team_notification_subscriptions_create import (
        TeamNotificationSubscriptionsCreate as TeamNotificationSubscriptionsCreate,
    )
    from .team_reference import TeamReference as TeamReference
    from .team_reference_input import TeamReferenceInput as TeamReferenceInput
    from .team_user_update import TeamUserUpdate as TeamUserUpdate
    from .template import Template as Template
    from .template_created_by import TemplateCreatedBy as TemplateCreatedBy
    from .template_envelope import TemplateEnvelope as TemplateEnvelope
    from .test_service_now_table_page import TestServiceNowTablePage as TestServiceNowTablePage
    from .trigger_envelope import TriggerEnvelope as TriggerEnvelope
    from .trigger_log_entry import TriggerLogEntry as TriggerLogEntry
    from .unacknowledge_log_entry import UnacknowledgeLogEntry as UnacknowledgeLogEntry
    from .update_custom_fields_field_envelope import UpdateCustomFieldsFieldEnvelope as UpdateCustomFieldsFieldEnvelope
    from .update_orch_path_global_result import UpdateOrchPathGlobalResult as UpdateOrchPathGlobalResult
    from .update_orch_path_router_result import UpdateOrchPathRouterResult as UpdateOrchPathRouterResult
    from .update_orch_path_service_result import UpdateOrchPathServiceResult as UpdateOrchPathServiceResult
    from .update_orch_path_unrouted_result import UpdateOrchPathUnroutedResult as UpdateOrchPathUnroutedResult
    from .update_service_custom_field_values_page import (
        UpdateServiceCustomFieldValuesPage as UpdateServiceCustomFieldValuesPage,
    )
    from .update_user_handoff_notification_envelope import (
        UpdateUserHandoffNotificationEnvelope as UpdateUserHandoffNotificationEnvelope,
    )
    from .update_user_notification_rule_envelope import (
        UpdateUserNotificationRuleEnvelope as UpdateUserNotificationRuleEnvelope,
    )
    from .update_user_status_update_notification_rule_envelope import (
        UpdateUserStatusUpdateNotificationRuleEnvelope as UpdateUserStatusUpdateNotificationRuleEnvelope,
    )
    from .upload_enrichment_csv_result import UploadEnrichmentCsvResult as UploadEnrichmentCsvResult
    from .urgency_change_log_entry import UrgencyChangeLogEntry as UrgencyChangeLogEntry
    from .user import User as User
    from .user_create import UserCreate as UserCreate
    from .user_envelope import UserEnvelope as UserEnvelope
    from .user_input import UserInput as UserInput
    from .user_notification_subscriptions_create import (
        UserNotificationSubscriptionsCreate as UserNotificationSubscriptionsCreate,
    )
    from .user_o_auth_delegations import UserOAuthDelegations as UserOAuthDelegations
    from .user_reference import UserReference as UserReference
    from .user_reference_input import UserReferenceInput as UserReferenceInput
    from .user_session import UserSession as UserSession
    from .user_session_envelope import UserSessionEnvelope as UserSessionEnvelope
    from .v3_schedule_reference import V3ScheduleReference as V3ScheduleReference
    from .vendor import Vendor as Vendor
    from .vendor_reference import VendorReference as VendorReference
    from .vendor_reference_input import VendorReferenceInput as VendorReferenceInput
    from .webhook_subscription import WebhookSubscription as WebhookSubscription
    from .webhook_subscription_delivery_method import (
        WebhookSubscriptionDeliveryMethod as WebhookSubscriptionDeliveryMethod,
    )
    from .webhook_subscription_delivery_method_custom_header import (
        WebhookSubscriptionDeliveryMethodCustomHeader as WebhookSubscriptionDeliveryMethodCustomHeader,
    )
    from .webhook_subscription_delivery_method_custom_header_input import (
        WebhookSubscriptionDeliveryMethodCustomHeaderInput as WebhookSubscriptionDeliveryMethodCustomHeaderInput,
    )
    from .webhook_subscription_delivery_method_input import (
        WebhookSubscriptionDeliveryMethodInput as WebhookSubscriptionDeliveryMethodInput,
    )
    from .webhook_subscription_envelope import WebhookSubscriptionEnvelope as WebhookSubscriptionEnvelope
    from .webhook_subscription_input import WebhookSubscriptionInput as WebhookSubscriptionInput
    from .webhook_subscription_update import WebhookSubscriptionUpdate as WebhookSubscriptionUpdate
    from .webhook_subscription_update_filter_reference import (
        WebhookSubscriptionUpdateFilterReference as WebhookSubscriptionUpdateFilterReference,
    )
    from .whats_app_contact_method import WhatsAppContactMethod as WhatsAppContactMethod
    from .whats_app_contact_method_input import WhatsAppContactMethodInput as WhatsAppContactMethodInput
    from .workflow_integration import WorkflowIntegration as WorkflowIntegration
    from .workflow_integration_connection import WorkflowIntegrationConnection as WorkflowIntegrationConnection
    from .workflow_integration_connection_app import (
        WorkflowIntegrationConnectionApp as WorkflowIntegrationConnectionApp,
    )
    from .workflow_integration_connection_create import (
        WorkflowIntegrationConnectionCreate as WorkflowIntegrationConnectionCreate,
    )
    from .workflow_integration_connection_create_app import (
        WorkflowIntegrationConnectionCreateApp as WorkflowIntegrationConnectionCreateApp,
    )
    from .workflow_integration_connection_create_team import (
        WorkflowIntegrationConnectionCreateTeam as WorkflowIntegrationConnectionCreateTeam,
    )
    from .workflow_integration_connection_health import (
        WorkflowIntegrationConnectionHealth as WorkflowIntegrationConnectionHealth,
    )
    from .workflow_integration_connection_team import (
        WorkflowIntegrationConnectionTeam as WorkflowIntegrationConnectionTeam,
    )
    from .workflow_integration_created_by_reference import (
        WorkflowIntegrationCreatedByReference as WorkflowIntegrationCreatedByReference,
    )
    from .zoned_date_time import ZonedDateTime as ZonedDateTime
    from .zoned_date_time_input import ZonedDateTimeInput as ZonedDateTimeInput

_MODULES = {
    "AcknowledgeLogEntry": "acknowledge_log_entry",
    "AcknowledgeLogEntryEventDetails": "acknowledge_log_entry_event_details",
    "Acknowledgement": "acknowledgement",
    "AcknowledgerReference": "acknowledger_reference",
    "ActionEnvelope": "action_envelope",
    "ActionReference": "action_reference",
    "AddEventEnrichmentAssociationsPage": "add_event_enrichment_associations_page",
    "AddEventEnrichmentAssociationsPageAssociation": "add_event_enrichment_associations_page_association",
    "AddEventEnrichmentAssociationsResult": "add_event_enrichment_associations_result",
    "Addon": "addon",
    "AddonEnvelope": "addon_envelope",
    "AddonInput": "addon_input",
    "AddonReference": "addon_reference",
    "AgentReference": "agent_reference",
    "Alert": "alert",
    "AlertBody": "alert_body",
    "AlertCount": "alert_count",
    "AlertEnvelope": "alert_envelope",
    "AlertGroupingParameters": "alert_grouping_parameters",
    "AlertGroupingParametersConfig": "alert_grouping_parameters_config",
    "AlertGroupingParametersConfigInput": "alert_grouping_parameters_config_input",
    "AlertGroupingParametersInput": "alert_grouping_parameters_input",
    "AlertGroupingParametersReference": "alert_grouping_parameters_reference",
    "AlertGroupingParametersReferenceInput": "alert_grouping_parameters_reference_input",
    "AlertGroupingSetting": "alert_grouping_setting",
    "AlertGroupingSettingConfig": "alert_grouping_setting_config",
    "AlertGroupingSettingConfigInput": "alert_grouping_setting_config_input",
    "AlertGroupingSettingEnvelope": "alert_grouping_setting_envelope",
    "AlertGroupingSettingInput": "alert_grouping_setting_input",
    "AlertUpdate": "alert_update",
    "AlertUpdateIncidentReferenceInput": "alert_update_incident_reference_input",
    "AnalyticsIncidentMetrics": "analytics_incident_metrics",
    "AnalyticsIncidentMetricsEscalationPolicy": "analytics_incident_metrics_escalation_policy",
    "AnalyticsIncidentResponsesByIdGet": "analytics_incident_responses_by_id_get",
    "AnalyticsIncidentsGet": "analytics_incidents_get",
    "AnalyticsIncidentsGetFilters": "analytics_incidents_get_filters",
    "AnalyticsModelFiltersInput": "analytics_model_filters_input",
    "AnalyticsModelInput": "analytics_model_input",
    "AnalyticsPdAdvanceUsageFilterFiltersInput": "analytics_pd_advance_usage_filter_filters_input",
    "AnalyticsPdAdvanceUsageFilterInput": "analytics_pd_advance_usage_filter_input",
    "AnalyticsRawIncident": "analytics_raw_incident",
    "AnalyticsRawIncidentResponses": "analytics_raw_incident_responses",
    "AnalyticsRawResponderIncidents": "analytics_raw_responder_incidents",
    "AnalyticsRawUser": "analytics_raw_user",
    "AnalyticsResponderFilterFiltersInput": "analytics_responder_filter_filters_input",
    "AnalyticsResponderFilterInput": "analytics_responder_filter_input",
    "AnalyticsResponderIncidentsGet": "analytics_responder_incidents_get",
    "AnalyticsResponderIncidentsGetFilters": "analytics_responder_incidents_get_filters",
    "AnalyticsResponderMetrics": "analytics_responder_metrics",
    "AnalyticsUserFilterConditionsInput": "analytics_user_filter_conditions_input",
    "AnalyticsUserFilterInput": "analytics_user_filter_input",
    "AnalyticsUserMetrics": "analytics_user_metrics",
    "AnnotateLogEntry": "annotate_log_entry",
    "AnyContactMethod": "any_contact_method",
    "AnyContactMethodInput": "any_contact_method_input",
    "AnyLogEntry": "any_log_entry",
    "AssignLogEntry": "assign_log_entry",
    "Assignment": "assignment",
    "AssociationReference": "association_reference",
    "AuditMetadata": "audit_metadata",
    "AuditRecord": "audit_record",
    "AuditRecordDetails": "audit_record_details",
    "AuditRecordDetailsField": "audit_record_details_field",
    "AuditRecordDetailsReference": "audit_record_details_reference",
    "AuditRecordExecutionContext": "audit_record_execution_context",
    "AuditRecordMethod": "audit_record_method",
    "AuditRecordResponseSchema": "audit_record_response_schema",
    "AutoPauseNotificationsParameters": "auto_pause_notifications_parameters",
    "AutoPauseNotificationsParametersInput": "auto_pause_notifications_parameters_input",
    "AutomationActionInvocationCreate": "automation_action_invocation_create",
    "AutomationActionInvocationCreateMetadata": "automation_action_invocation_create_metadata",
    "AutomationActionsAbstractAction": "automation_actions_abstract_action",
    "AutomationActionsAbstractActionLastRunBy": "automation_actions_abstract_action_last_run_by",
    "AutomationActionsInvocation": "automation_actions_invocation",
    "AutomationActionsInvocationActionSnapshot": "automation_actions_invocation_action_snapshot",
    "AutomationActionsInvocationActionSnapshotActionDataReference": "automation_actions_invocation_action_snapshot_action_data_reference",
    "AutomationActionsInvocationMetadata": "automation_actions_invocation_metadata",
    "AutomationActionsInvocationTiming": "automation_actions_invocation_timing",
    "AutomationActionsProcessAutomationJobAction": "automation_actions_process_automation_job_action",
    "AutomationActionsProcessAutomationJobActionDataReference": "automation_actions_process_automation_job_action_data_reference",
    "AutomationActionsProcessAutomationJobActionDataReferenceInput": "automation_actions_process_automation_job_action_data_reference_input",
    "AutomationActionsProcessAutomationJobActionPostBody": "automation_actions_process_automation_job_action_post_body",
    "AutomationActionsProcessAutomationJobActionPutBody": "automation_actions_process_automation_job_action_put_body",
    "AutomationActionsProcessAutomationJobActionWithTeams": "automation_actions_process_automation_job_action_with_teams",
    "AutomationActionsRunner": "automation_actions_runner",
    "AutomationActionsRunnerAssociatedActions": "automation_actions_runner_associated_actions",
    "AutomationActionsRunnerCreate": "automation_actions_runner_create",
    "AutomationActionsRunnerUpdate": "automation_actions_runner_update",
    "AutomationActionsScriptAction": "automation_actions_script_action",
    "AutomationActionsScriptActionDataReference": "automation_actions_script_action_data_reference",
    "AutomationActionsScriptActionDataReferenceInput": "automation_actions_script_action_data_reference_input",
    "AutomationActionsScriptActionPostBody": "automation_actions_script_action_post_body",
    "AutomationActionsScriptActionPutBody": "automation_actions_script_action_put_body",
    "AutomationActionsScriptActionWithTeams": "automation_actions_script_action_with_teams",
    "AutomationActionsUserPermissions": "automation_actions_user_permissions",
    "BusinessService": "business_service",
    "BusinessServiceCreate": "business_service_create",
    "BusinessServiceEnvelope": "business_service_envelope",
    "BusinessServiceNotificationSubscribersCreate": "business_service_notification_subscribers_create",
    "BusinessServicePriorityThresholdsPut": "business_service_priority_thresholds_put",
    "BusinessServiceTeamReference": "business_service_team_reference",
    "CacheVarOnGlobalOrchCreate": "cache_var_on_global_orch_create",
    "CacheVarOnServiceOrchCreate": "cache_var_on_service_orch_create",
    "CacheVarOnServiceOrchCreateConfigurationExternalData": "cache_var_on_service_orch_create_configuration_external_data",
    "CacheVarOnServiceOrchCreateConfigurationRecentValue": "cache_var_on_service_orch_create_configuration_recent_value",
    "CacheVarOnServiceOrchCreateConfigurationTriggerEventCount": "cache_var_on_service_orch_create_configuration_trigger_event_count",
    "CacheVariable": "cache_variable",
    "CacheVariableConfigurationExternalData": "cache_variable_configuration_external_data",
    "CacheVariableConfigurationRecentValue": "cache_variable_configuration_recent_value",
    "CacheVariableConfigurationTriggerEventCount": "cache_variable_configuration_trigger_event_count",
    "CacheVariableEnvelope": "cache_variable_envelope",
    "CancelIncidentResponderRequestPage": "cancel_incident_responder_request_page",
    "ChangeEvent": "change_event",
    "ChangeEventEnvelope": "change_event_envelope",
    "ChangeEventImage": "change_event_image",
    "ChangeEventInput": "change_event_input",
    "ChangeEventLink": "change_event_link",
    "Channel": "channel",
    "ChannelChangeset": "channel_changeset",
    "ChannelChangesetApplicationField": "channel_changeset_application_field",
    "ChannelChangesetCustomerField": "channel_changeset_customer_field",
    "ChannelChangesetCustomerSchema": "channel_changeset_customer_schema",
    "ChannelReference": "channel_reference",
    "CidrEntry": "cidr_entry",
    "CidrEntryInput": "cidr_entry_input",
    "CmdbTableEnvelope": "cmdb_table_envelope",
    "ComputedShiftAssignment": "computed_shift_assignment",
    "ConferenceBridge": "conference_bridge",
    "ConferenceBridgeInput": "conference_bridge_input",
    "ContactMethod": "contact_method",
    "ContactMethodEnvelope": "contact_method_envelope",
    "ContactMethodReference": "contact_method_reference",
    "ContactMethodReferenceInput": "contact_method_reference_input",
    "Context": "context",
    "ConvertServiceEventRulesToEventOrchestrationResult": "convert_service_event_rules_to_event_orchestration_result",
    "CreateBusinessServiceAccountSubscriptionResult": "create_business_service_account_subscription_result",
    "CreateBusinessServiceNotificationSubscribersPage": "create_business_service_notification_subscribers_page",
    "CreateCustomShiftsPage": "create_custom_shifts_page",
    "CreateCustomShiftsRequest": "create_custom_shifts_request",
    "CreateCustomShiftsRequestCustomShift": "create_custom_shifts_request_custom_shift",
    "CreateCustomShiftsRequestCustomShiftAssignment": "create_custom_shifts_request_custom_shift_assignment",
    "CreateEnrichmentSchemaBody": "create_enrichment_schema_body",
    "CreateIncidentTypeCustomFieldEnvelope": "create_incident_type_custom_field_envelope",
    "CreateIncidentTypeCustomFieldFieldOptionsEnvelope": "create_incident_type_custom_field_field_options_envelope",
    "CreateOverridesPage": "create_overrides_page",
    "CreateOverridesRequest": "create_overrides_request",
    "CreateOverridesRequestOverride": "create_overrides_request_override",
    "CreateScheduleOverrideResult": "create_schedule_override_result",
    "CreateServiceCustomFieldEnvelope": "create_service_custom_field_envelope",
    "CreateServiceCustomFieldOptionEnvelope": "create_service_custom_field_option_envelope",
    "CreateServiceDependencyPage": "create_service_dependency_page",
    "CreateServiceDependencyPageRelationship": "create_service_dependency_page_relationship",
    "CreateServiceEnvelope": "create_service_envelope",
    "CreateServiceEventRuleEnvelope": "create_service_event_rule_envelope",
    "CreateServiceIntegrationEnvelope": "create_service_integration_envelope",
    "CreateTeamEnvelope": "create_team_envelope",
    "CreatedByReference": "created_by_reference",
    "CredentialsEnvelope": "credentials_envelope",
    "CustomFieldValueChangeLogEntry": "custom_field_value_change_log_entry",
    "CustomFieldsData": "custom_fields_data",
    "CustomFieldsEditableFieldInput": "custom_fields_editable_field_input",
    "CustomFieldsEditableFieldOption": "custom_fields_editable_field_option",
    "CustomFieldsEditableFieldOptionDataInput": "custom_fields_editable_field_option_data_input",
    "CustomFieldsEditableFieldOptionInput": "custom_fields_editable_field_option_input",
    "CustomFieldsEditableFieldValueInput": "custom_fields_editable_field_value_input",
    "CustomFieldsField": "custom_fields_field",
    "CustomFieldsFieldOption": "custom_fields_field_option",
    "CustomFieldsFieldOptionInput": "custom_fields_field_option_input",
    "CustomFieldsFieldValue": "custom_fields_field_value",
    "CustomFieldsFieldWithOptions": "custom_fields_field_with_options",
    "CustomFieldsFieldWithOptionsInput": "custom_fields_field_with_options_input",
    "CustomShift": "custom_shift",
    "CustomShiftEnvelope": "custom_shift_envelope",
    "CustomShiftUpdate": "custom_shift_update",
    "DelegateLogEntry": "delegate_log_entry",
    "DeleteEventEnrichmentAssociationsResult": "delete_event_enrichment_associations_result",
    "DeleteOauthDelegationsResult": "delete_oauth_delegations_result",
    "EditableTemplateInput": "editable_template_input",
    "EditableTemplateTemplatedFields": "editable_template_templated_fields",
    "EditableTemplateTemplatedFieldsInput": "editable_template_templated_fields_input",
    "EmailContactMethod": "email_contact_method",
    "EmailContactMethodInput": "email_contact_method_input",
    "EmailParser": "email_parser",
    "EmailParserInput": "email_parser_input",
    "EmailParserValueExtractor": "email_parser_value_extractor",
    "EmailParserValueExtractorInput": "email_parser_value_extractor_input",
    "EnableServiceNowTableSyncResult": "enable_service_now_table_sync_result",
    "EnablementEnvelope": "enablement_envelope",
    "EnrichmentCsvUpload": "enrichment_csv_upload",
    "EnrichmentDataQuery": "enrichment_data_query",
    "EnrichmentDataQueryQuery": "enrichment_data_query_query",
    "EnrichmentField": "enrichment_field",
    "EnrichmentRecord": "enrichment_record",
    "EnrichmentSchema": "enrichment_schema",
    "EnrichmentSchemaCreate": "enrichment_schema_create",
    "EnrichmentSchemaCreateField": "enrichment_schema_create_field",
    "EnrichmentSchemaUpdate": "enrichment_schema_update",
    "EntityReference": "entity_reference",
    "EntityTypeByIdChangeTagsCreate": "entity_type_by_id_change_tags_create",
    "EntityTypeByIdChangeTagsCreateAdd": "entity_type_by_id_change_tags_create_add",
    "ErrorDetail": "error_detail",
    "ErrorResponse": "error_response",
    "EscalateLogEntry": "escalate_log_entry",
    "EscalationPolicy": "escalation_policy",
    "EscalationPolicyEnvelope": "escalation_policy_envelope",
    "EscalationPolicyInput": "escalation_policy_input",
    "EscalationPolicyReference": "escalation_policy_reference",
    "EscalationPolicyReferenceInput": "escalation_policy_reference_input",
    "EscalationRule": "escalation_rule",
    "EscalationRuleInput": "escalation_rule_input",
    "EscalationTargetReference": "escalation_target_reference",
    "EscalationTargetReferenceInput": "escalation_target_reference_input",
    "Event": "event",
    "EventAssignmentStrategy": "event_assignment_strategy",
    "EventAssignmentStrategyInput": "event_assignment_strategy_input",
    "EventCreate": "event_create",
    "EventEnrichment": "event_enrichment",
    "EventEnrichmentAssociation": "event_enrichment_association",
    "EventEnrichmentAssociationInput": "event_enrichment_association_input",
    "EventEnrichmentAssociationsAdd": "event_enrichment_associations_add",
    "EventEnrichmentDefault": "event_enrichment_default",
    "EventEnrichmentEnvelope": "event_enrichment_envelope",
    "EventEnrichmentInput": "event_enrichment_input",
    "EventEnrichmentOrchestrationPath": "event_enrichment_orchestration_path",
    "EventEnrichmentOrchestrationPathInput": "event_enrichment_orchestration_path_input",
    "EventEnrichmentOrchestrationPathSet": "event_enrichment_orchestration_path_set",
    "EventEnrichmentOrchestrationPathSetInput": "event_enrichment_orchestration_path_set_input",
    "EventEnrichmentPrivileges": "event_enrichment_privileges",
    "EventEnrichmentReference": "event_enrichment_reference",
    "EventEnrichmentReferenceInput": "event_enrichment_reference_input",
    "EventEnrichmentRule": "event_enrichment_rule",
    "EventEnrichmentRuleActions": "event_enrichment_rule_actions",
    "EventEnrichmentRuleActionsEnrichment": "event_enrichment_rule_actions_enrichment",
    "EventEnrichmentRuleActionsEnrichmentInput": "event_enrichment_rule_actions_enrichment_input",
    "EventEnrichmentRuleActionsEnrichmentSearchValue": "event_enrichment_rule_actions_enrichment_search_value",
    "EventEnrichmentRuleActionsEnrichmentSearchValueInput": "event_enrichment_rule_actions_enrichment_search_value_input",
    "EventEnrichmentRuleActionsExtraction": "event_enrichment_rule_actions_extraction",
    "EventEnrichmentRuleActionsExtractionInput": "event_enrichment_rule_actions_extraction_input",
    "EventEnrichmentRuleActionsInput": "event_enrichment_rule_actions_input",
    "EventEnrichmentRuleCondition": "event_enrichment_rule_condition",
    "EventEnrichmentRuleConditionInput": "event_enrichment_rule_condition_input",
    "EventEnrichmentRuleInput": "event_enrichment_rule_input",
    "EventEnrichmentTeamReferenceInput": "event_enrichment_team_reference_input",
    "EventEnrichments": "event_enrichments",
    "EventResponse": "event_response",
    "EventRule": "event_rule",
    "EventRuleActions": "event_rule_actions",
    "EventRuleActionsCommon": "event_rule_actions_common",
    "EventRuleActionsCommonAnnotate": "event_rule_actions_common_annotate",
    "EventRuleActionsCommonAnnotateInput": "event_rule_actions_common_annotate_input",
    "EventRuleActionsCommonInput": "event_rule_actions_common_input",
    "EventRuleActionsInput": "event_rule_actions_input",
    "EventRuleConditions": "event_rule_conditions",
    "EventRuleConditionsInput": "event_rule_conditions_input",
    "EventRuleConditionsSubcondition": "event_rule_conditions_subcondition",
    "EventRuleConditionsSubconditionInput": "event_rule_conditions_subcondition_input",
    "EventRuleConditionsSubconditionParameters": "event_rule_conditions_subcondition_parameters",
    "EventRuleConditionsSubconditionParametersInput": "event_rule_conditions_subcondition_parameters_input",
    "EventRuleEventAction": "event_rule_event_action",
    "EventRuleEventActionInput": "event_rule_event_action_input",
    "EventRuleExtraction": "event_rule_extraction",
    "EventRuleExtractionInput": "event_rule_extraction_input",
    "EventRuleInput": "event_rule_input",
    "EventRuleSeverity": "event_rule_severity",
    "EventRuleSeverityInput": "event_rule_severity_input",
    "EventRuleSuppress": "event_rule_suppress",
    "EventRuleSuppressInput": "event_rule_suppress_input",
    "EventRuleSuspend": "event_rule_suspend",
    "EventRuleSuspendInput": "event_rule_suspend_input",
    "EventRuleTimeFrame": "event_rule_time_frame",
    "EventRuleTimeFrameActiveBetween": "event_rule_time_frame_active_between",
    "EventRuleTimeFrameActiveBetweenInput": "event_rule_time_frame_active_between_input",
    "EventRuleTimeFrameInput": "event_rule_time_frame_input",
    "EventRuleTimeFrameScheduledWeekly": "event_rule_time_frame_scheduled_weekly",
    "EventRuleTimeFrameScheduledWeeklyInput": "event_rule_time_frame_scheduled_weekly_input",
    "EventRuleVariable": "event_rule_variable",
    "EventRuleVariableInput": "event_rule_variable_input",
    "EventRuleVariableParameters": "event_rule_variable_parameters",
    "EventRuleVariableParametersInput": "event_rule_variable_parameters_input",
    "EventUpdate": "event_update",
    "ExhaustEscalationPathLogEntry": "exhaust_escalation_path_log_entry",
    "Extension": "extension",
    "ExtensionEnvelope": "extension_envelope",
    "ExtensionInput": "extension_input",
    "ExtensionSchema": "extension_schema",
    "ExtensionSchemaEnvelope": "extension_schema_envelope",
    "ExtensionSchemaReference": "extension_schema_reference",
    "ExtensionSchemaReferenceInput": "extension_schema_reference_input",
    "ExternalDataCacheVarDataOnGlobalOrchUpdate": "external_data_cache_var_data_on_global_orch_update",
    "ExternalDataCacheVarDataOnServiceOrchUpdate": "external_data_cache_var_data_on_service_orch_update",
    "FeatureEnablement": "feature_enablement",
    "FeatureEnablementInput": "feature_enablement_input",
    "FeatureEnablementWarning": "feature_enablement_warning",
    "FieldEnvelope": "field_envelope",
    "FieldOptionEnvelope": "field_option_envelope",
    "FieldValueChangeLogEntry": "field_value_change_log_entry",
    "FilterReference": "filter_reference",
    "FilterReferenceInput": "filter_reference_input",
    "FinalSchedule": "final_schedule",
    "GetAdditionalFields": "get_additional_fields",
    "GetAddonEnvelope": "get_addon_envelope",
    "GetAllAutomationActionsPage": "get_all_automation_actions_page",
    "GetAnalyticsFilters": "get_analytics_filters",
    "GetAnalyticsIncidentResponsesByIdPage": "get_analytics_incident_responses_by_id_page",
    "GetAnalyticsIncidentsPage": "get_analytics_incidents_page",
    "GetAnalyticsMetricsIncidentsAllResult": "get_analytics_metrics_incidents_all_result",
    "GetAnalyticsMetricsIncidentsAllResultData": "get_analytics_metrics_incidents_all_result_data",
    "GetAnalyticsMetricsIncidentsEscalationPolicyResult": "get_analytics_metrics_incidents_escalation_policy_result",
    "GetAnalyticsMetricsIncidentsFilters": "get_analytics_metrics_incidents_filters",
    "GetAnalyticsMetricsIncidentsServiceResult": "get_analytics_metrics_incidents_service_result",
    "GetAnalyticsMetricsPdAdvanceUsageFeaturesResult": "get_analytics_metrics_pd_advance_usage_features_result",
    "GetAnalyticsMetricsPdAdvanceUsageFeaturesResultData": "get_analytics_metrics_pd_advance_usage_features_result_data",
    "GetAnalyticsMetricsPdAdvanceUsageFeaturesResultFilters": "get_analytics_metrics_pd_advance_usage_features_result_filters",
    "GetAnalyticsMetricsRespondersAllResult": "get_analytics_metrics_responders_all_result",
    "GetAnalyticsMetricsRespondersFilters": "get_analytics_metrics_responders_filters",
    "GetAnalyticsMetricsUsersAllResult": "get_analytics_metrics_users_all_result",
    "GetAnalyticsMetricsUsersAllResultFilters": "get_analytics_metrics_users_all_result_filters",
    "GetAnalyticsResponderIncidentsPage": "get_analytics_responder_incidents_page",
    "GetAnalyticsUsersPage": "get_analytics_users_page",
    "GetAnalyticsUsersPageFilters": "get_analytics_users_page_filters",
    "GetAutomationActionsActionServiceAssociationEnvelope": "get_automation_actions_action_service_association_envelope",
    "GetAutomationActionsActionServiceAssociationsPage": "get_automation_actions_action_service_associations_page",
    "GetAutomationActionsActionTeamAssociationEnvelope": "get_automation_actions_action_team_association_envelope",
    "GetAutomationActionsActionTeamAssociationsPage": "get_automation_actions_action_team_associations_page",
    "GetAutomationActionsInvocationEnvelope": "get_automation_actions_invocation_envelope",
    "GetAutomationActionsRunnerEnvelope": "get_automation_actions_runner_envelope",
    "GetAutomationActionsRunnersPage": "get_automation_actions_runners_page",
    "GetBusinessServiceImpactsPage": "get_business_service_impacts_page",
    "GetBusinessServiceSubscribersPage": "get_business_service_subscribers_page",
    "GetBusinessServiceTopLevelImpactorsPage": "get_business_service_top_level_impactors_page",
    "GetExternalDataCacheVarDataOnServiceOrchResult": "get_external_data_cache_var_data_on_service_orch_result",
    "GetIncidentFieldValuesPage": "get_incident_field_values_page",
    "GetIncidentImpactedBusinessServicesPage": "get_incident_impacted_business_services_page",
    "GetIncidentNotificationSubscribersPage": "get_incident_notification_subscribers_page",
    "GetIncidentTypeCustomFieldEnvelope": "get_incident_type_custom_field_envelope",
    "GetIncidentWorkflowActionEnvelope": "get_incident_workflow_action_envelope",
    "GetIncidentWorkflowTriggerEnvelope": "get_incident_workflow_trigger_envelope",
    "GetPastIncidentsPage": "get_past_incidents_page",
    "GetRelatedIncidentsPage": "get_related_incidents_page",
    "GetServiceCustomFieldEnvelope": "get_service_custom_field_envelope",
    "GetServiceCustomFieldValuesPage": "get_service_custom_field_values_page",
    "GetSessionConfigurationsPage": "get_session_configurations_page",
    "GetStatusPageServiceEnvelope": "get_status_page_service_envelope",
    "GetSubscription": "get_subscription",
    "GetTagsByEntityTypePage": "get_tags_by_entity_type_page",
    "GetTeamNotificationSubscriptionsPage": "get_team_notification_subscriptions_page",
    "GetTemplateFieldsPage": "get_template_fields_page",
    "GetTemplateFieldsPageField": "get_template_fields_page_field",
    "GetTemplateFieldsPageFieldDomainName": "get_template_fields_page_field_domain_name",
    "GetTemplatesPage": "get_templates_page",
    "GetUserContactMethodsPage": "get_user_contact_methods_page",
    "GetUserHandoffNotificationRulesPage": "get_user_handoff_notification_rules_page",
    "GetUserNotificationRulesPage": "get_user_notification_rules_page",
    "GetUserSessionsPage": "get_user_sessions_page",
    "GetUserStatusUpdateNotificationRuleEnvelope": "get_user_status_update_notification_rule_envelope",
    "GetUserStatusUpdateNotificationRulesPage": "get_user_status_update_notification_rules_page",
    "GetVendorPage": "get_vendor_page",
    "GlobalThreshold": "global_threshold",
    "GlobalThresholdEnvelope": "global_threshold_envelope",
    "HandoffNotificationRule": "handoff_notification_rule",
    "HandoffNotificationRuleInput": "handoff_notification_rule_input",
    "Impact": "impact",
    "ImpactAdditionalFields": "impact_additional_fields",
    "ImpactAdditionalFieldsHighestImpactingPriority": "impact_additional_fields_highest_impacting_priority",
    "ImpactEnvelope": "impact_envelope",
    "ImpactReference": "impact_reference",
    "ImpactReferenceInput": "impact_reference_input",
    "Impactor": "impactor",
    "Incident": "incident",
    "IncidentAction": "incident_action",
    "IncidentAlertGrouping": "incident_alert_grouping",
    "IncidentAlertsUpdate": "incident_alerts_update",
    "IncidentBody": "incident_body",
    "IncidentBodyInput": "incident_body_input",
    "IncidentCreate": "incident_create",
    "IncidentCreateAssignment": "incident_create_assignment",
    "IncidentEnvelope": "incident_envelope",
    "IncidentFieldValuesSet": "incident_field_values_set",
    "IncidentIncidentType": "incident_incident_type",
    "IncidentManualBusinessServiceAssociationPut": "incident_manual_business_service_association_put",
    "IncidentNote": "incident_note",
    "IncidentNoteCreate": "incident_note_create",
    "IncidentNoteUserReference": "incident_note_user_reference",
    "IncidentNotificationSubscribersCreate": "incident_notification_subscribers_create",
    "IncidentReference": "incident_reference",
    "IncidentReferenceInput": "incident_reference_input",
    "IncidentResponderRequestCancel": "incident_responder_request_cancel",
    "IncidentResponderRequestCancelResponderRequestTargetReference": "incident_responder_request_cancel_responder_request_target_reference",
    "IncidentResponderRequestCreate": "incident_responder_request_create",
    "IncidentResponderRequestCreateResponderRequestTarget": "incident_responder_request_create_responder_request_target",
    "IncidentSnoozeCreate": "incident_snooze_create",
    "IncidentStatusUpdateCreate": "incident_status_update_create",
    "IncidentType": "incident_type",
    "IncidentTypeCreate": "incident_type_create",
    "IncidentTypeCustomFieldCreate": "incident_type_custom_field_create",
    "IncidentTypeCustomFieldFieldData": "incident_type_custom_field_field_data",
    "IncidentTypeCustomFieldFieldOptionsCreate": "incident_type_custom_field_field_options_create",
    "IncidentTypeCustomFieldUpdate": "incident_type_custom_field_update",
    "IncidentTypeCustomFieldWithOptions": "incident_type_custom_field_with_options",
    "IncidentTypeCustomFieldWithOptionsFieldOption": "incident_type_custom_field_with_options_field_option",
    "IncidentTypeCustomFields": "incident_type_custom_fields",
    "IncidentTypeEnvelope": "incident_type_envelope",
    "IncidentTypeReferenceInput": "incident_type_reference_input",
    "IncidentTypeUpdate": "incident_type_update",
    "IncidentUpdate": "incident_update",
    "IncidentUrgencyRule": "incident_urgency_rule",
    "IncidentUrgencyRuleInput": "incident_urgency_rule_input",
    "IncidentUrgencyType": "incident_urgency_type",
    "IncidentUrgencyTypeInput": "incident_urgency_type_input",
    "IncidentWorkflow": "incident_workflow",
    "IncidentWorkflowAction": "incident_workflow_action",
    "IncidentWorkflowActionInput": "incident_workflow_action_input",
    "IncidentWorkflowActionOutput": "incident_workflow_action_output",
    "IncidentWorkflowEnvelope": "incident_workflow_envelope",
    "IncidentWorkflowInput": "incident_workflow_input",
    "IncidentWorkflowInstance": "incident_workflow_instance",
    "IncidentWorkflowInstanceCreate": "incident_workflow_instance_create",
    "IncidentWorkflowInstanceCreateIncident": "incident_workflow_instance_create_incident",
    "IncidentWorkflowInstanceEnvelope": "incident_workflow_instance_envelope",
    "IncidentWorkflowStep": "incident_workflow_step",
    "IncidentWorkflowStepActionConfiguration": "incident_workflow_step_action_configuration",
    "IncidentWorkflowStepActionConfigurationInlineStepsInput": "incident_workflow_step_action_configuration_inline_steps_input",
    "IncidentWorkflowStepActionConfigurationInlineStepsInputInput": "incident_workflow_step_action_configuration_inline_steps_input_input",
    "IncidentWorkflowStepActionConfigurationInlineStepsInputValue": "incident_workflow_step_action_configuration_inline_steps_input_value",
    "IncidentWorkflowStepActionConfigurationInlineStepsInputValueInput": "incident_workflow_step_action_configuration_inline_steps_input_value_input",
    "IncidentWorkflowStepActionConfigurationInlineStepsInputValueStep": "incident_workflow_step_action_configuration_inline_steps_input_value_step",
    "IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepActionConfiguration": "incident_workflow_step_action_configuration_inline_steps_input_value_step_action_configuration",
    "IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepActionConfigurationInput": "incident_workflow_step_action_configuration_inline_steps_input_value_step_action_configuration_input",
    "IncidentWorkflowStepActionConfigurationInlineStepsInputValueStepInput": "incident_workflow_step_action_configuration_inline_steps_input_value_step_input",
    "IncidentWorkflowStepActionConfigurationInput": "incident_workflow_step_action_configuration_input",
    "IncidentWorkflowStepActionConfigurationInputInput": "incident_workflow_step_action_configuration_input_input",
    "IncidentWorkflowStepActionConfigurationInputValue": "incident_workflow_step_action_configuration_input_value",
    "IncidentWorkflowStepActionConfigurationOutput": "incident_workflow_step_action_configuration_output",
    "IncidentWorkflowStepInput": "incident_workflow_step_input",
    "IncidentWorkflowTeamReference": "incident_workflow_team_reference",
    "IncidentWorkflowTeamReferenceInput": "incident_workflow_team_reference_input",
    "IncidentWorkflowTrigger": "incident_workflow_trigger",
    "IncidentWorkflowTriggerCreate": "incident_workflow_trigger_create",
    "IncidentWorkflowTriggerCreatePermissions": "incident_workflow_trigger_create_permissions",
    "IncidentWorkflowTriggerPermissions": "incident_workflow_trigger_permissions",
    "IncidentWorkflowTriggerServiceReference": "incident_workflow_trigger_service_reference",
    "IncidentWorkflowTriggerUpdate": "incident_workflow_trigger_update",
    "IncidentWorkflowTriggerWorkflow": "incident_workflow_trigger_workflow",
    "IncidentsMerge": "incidents_merge",
    "IncidentsRespondersReference": "incidents_responders_reference",
    "IncidentsRespondersReferenceInput": "incidents_responders_reference_input",
    "IncidentsUpdate": "incidents_update",
    "IncidentsUpdateIncident": "incidents_update_incident",
    "IncidentsUpdateIncidentPriority": "incidents_update_incident_priority",
    "Integration": "integration",
    "IntegrationEmailFilter": "integration_email_filter",
    "IntegrationEmailFilterInput": "integration_email_filter_input",
    "IntegrationEnvelope": "integration_envelope",
    "IntegrationInput": "integration_input",
    "IntegrationReference": "integration_reference",
    "InvocationEnvelope": "invocation_envelope",
    "InvocationEnvelopeInvocation": "invocation_envelope_invocation",
    "IpAllowList": "ip_allow_list",
    "IpAllowListEnvelope": "ip_allow_list_envelope",
    "IpAllowListInput": "ip_allow_list_input",
    "LicenseAllocation": "license_allocation",
    "LicenseEnvelope": "license_envelope",
    "LicenseReference": "license_reference",
    "LicenseWithCounts": "license_with_counts",
    "LicenseWithCountsBase": "license_with_counts_base",
    "ListAbilitiesPage": "list_abilities_page",
    "ListAddonPage": "list_addon_page",
    "ListAlertGroupingSettingsPage": "list_alert_grouping_settings_page",
    "ListAutomationActionInvocationsPage": "list_automation_action_invocations_page",
    "ListBusinessServicesPage": "list_business_services_page",
    "ListCacheVarOnServiceOrchPage": "list_cache_var_on_service_orch_page",
    "ListChangeEventsPage": "list_change_events_page",
    "ListCustomFieldsFieldOptionsPage": "list_custom_fields_field_options_page",
    "ListCustomFieldsFieldsPage": "list_custom_fields_fields_page",
    "ListCustomShiftsPage": "list_custom_shifts_page",
    "ListEnrichmentRecordsPage": "list_enrichment_records_page",
    "ListEnrichmentSchemasPage": "list_enrichment_schemas_page",
    "ListEscalationPoliciesPage": "list_escalation_policies_page",
    "ListEventEnrichmentAssociationsPage": "list_event_enrichment_associations_page",
    "ListEventOrchestrationFeatureEnablementsPage": "list_event_orchestration_feature_enablements_page",
    "ListEventOrchestrationsPage": "list_event_orchestrations_page",
    "ListEventOrchestrationsPageOrchestration": "list_event_orchestrations_page_orchestration",
    "ListEventsPage": "list_events_page",
    "ListExtensionSchemasPage": "list_extension_schemas_page",
    "ListExtensionsPage": "list_extensions_page",
    "ListIncidentAlertsPage": "list_incident_alerts_page",
    "ListIncidentLogEntriesPage": "list_incident_log_entries_page",
    "ListIncidentNotesPage": "list_incident_notes_page",
    "ListIncidentRelatedChangeEventsPage": "list_incident_related_change_events_page",
    "ListIncidentRelatedChangeEventsPageChangeEvent": "list_incident_related_change_events_page_change_event",
    "ListIncidentRelatedChangeEventsPageChangeEventCorrelationReason": "list_incident_related_change_events_page_change_event_correlation_reason",
    "ListIncidentTypeCustomFieldsPage": "list_incident_type_custom_fields_page",
    "ListIncidentTypesPage": "list_incident_types_page",
    "ListIncidentWorkflowActionsPage": "list_incident_workflow_actions_page",
    "ListIncidentWorkflowTriggersPage": "list_incident_workflow_triggers_page",
    "ListIncidentWorkflowsPage": "list_incident_workflows_page",
    "ListIncidentsPage": "list_incidents_page",
    "ListIpAllowListsPage": "list_ip_allow_lists_page",
    "ListLicenseAllocationsPage": "list_license_allocations_page",
    "ListLicensesPage": "list_licenses_page",
    "ListLogEntriesPage": "list_log_entries_page",
    "ListMaintenanceWindowsPage": "list_maintenance_windows_page",
    "ListNotificationsPage": "list_notifications_page",
    "ListOauthClientsPage": "list_oauth_clients_page",
    "ListOnCallsPage": "list_on_calls_page",
    "ListOrchestrationIntegrationsPage": "list_orchestration_integrations_page",
    "ListOverridesPage": "list_overrides_page",
    "ListPrioritiesPage": "list_priorities_page",
    "ListRecommendedRulesPage": "list_recommended_rules_page",
    "ListResourceStandardsManyServicesPage": "list_resource_standards_many_services_page",
    "ListRotationsPage": "list_rotations_page",
    "ListRulesetEventRulesPage": "list_ruleset_event_rules_page",
    "ListRulesetsPage": "list_rulesets_page",
    "ListScheduleOverridesPage": "list_schedule_overrides_page",
    "ListScheduleUsersPage": "list_schedule_users_page",
    "ListSchedulesPage": "list_schedules_page",
    "ListSchedulesV3Page": "list_schedules_v3_page",
    "ListServiceCustomFieldOptionsPage": "list_service_custom_field_options_page",
    "ListServiceCustomFieldsPage": "list_service_custom_fields_page",
    "ListServiceEventRulesPage": "list_service_event_rules_page",
    "ListServiceNowIntegrationsPage": "list_service_now_integrations_page",
    "ListServicesPage": "list_services_page",
    "ListSreMemoriesPage": "list_sre_memories_page",
    "ListStandardsPage": "list_standards_page",
    "ListStatusDashboardsPage": "list_status_dashboards_page",
    "ListStatusPageImpactsPage": "list_status_page_impacts_page",
    "ListStatusPagePostUpdatesPage": "list_status_page_post_updates_page",
    "ListStatusPagePostsPage": "list_status_page_posts_page",
    "ListStatusPageServicesPage": "list_status_page_services_page",
    "ListStatusPageSeveritiesPage": "list_status_page_severities_page",
    "ListStatusPageStatusesPage": "list_status_page_statuses_page",
    "ListStatusPageSubscriptionsPage": "list_status_page_subscriptions_page",
    "ListStatusPagesPage": "list_status_pages_page",
    "ListTagsPage": "list_tags_page",
    "ListTeamUsersPage": "list_team_users_page",
    "ListTeamUsersPageMember": "list_team_users_page_member",
    "ListTeamsPage": "list_teams_page",
    "ListUsersPage": "list_users_page",
    "ListVendorsPage": "list_vendors_page",
    "ListWebhookSubscriptionsPage": "list_webhook_subscriptions_page",
    "ListWorkflowIntegrationConnectionsPage": "list_workflow_integration_connections_page",
    "ListWorkflowIntegrationsPage": "list_workflow_integrations_page",
    "LogEntry": "log_entry",
    "LogEntryChannelUpdate": "log_entry_channel_update",
    "LogEntryEnvelope": "log_entry_envelope",
    "LogEntryReference": "log_entry_reference",
    "MaintenanceWindow": "maintenance_window",
    "MaintenanceWindowEnvelope": "maintenance_window_envelope",
    "MaintenanceWindowInput": "maintenance_window_input",
    "MatchPredicate": "match_predicate",
    "MatchPredicateInput": "match_predicate_input",
    "MemoryEnvelope": "memory_envelope",
    "MergeIncidentsEnvelope": "merge_incidents_envelope",
    "NoteEnvelope": "note_envelope",
    "Notification": "notification",
    "NotificationRule": "notification_rule",
    "NotificationRuleEnvelope": "notification_rule_envelope",
    "NotificationRuleInput": "notification_rule_input",
    "NotificationRuleReference": "notification_rule_reference",
    "NotificationSubscribableInput": "notification_subscribable_input",
    "NotificationSubscriber": "notification_subscriber",
    "NotificationSubscriberInput": "notification_subscriber_input",
    "NotificationSubscriberWithContext": "notification_subscriber_with_context",
    "NotificationSubscriberWithContextSubscribedVia": "notification_subscriber_with_context_subscribed_via",
    "NotificationSubscription": "notification_subscription",
    "NotificationSubscriptionWithContext": "notification_subscription_with_context",
    "NotifyLogEntry": "notify_log_entry",
    "OAuthClient": "o_auth_client",
    "OAuthDelegation": "o_auth_delegation",
    "OauthClientCreate": "oauth_client_create",
    "OauthClientEnvelope": "oauth_client_envelope",
    "OauthClientReference": "oauth_client_reference",
    "OauthClientUpdate": "oauth_client_update",
    "Oncall": "oncall",
    "OncallHandoffNotificationRuleEnvelope": "oncall_handoff_notification_rule_envelope",
    "OrchPathAutomationAction": "orch_path_automation_action",
    "OrchPathAutomationActionHeader": "orch_path_automation_action_header",
    "OrchPathExtraction": "orch_path_extraction",
    "OrchPathGlobalUpdate": "orch_path_global_update",
    "OrchPathGlobalUpdateCatchAll": "orch_path_global_update_catch_all",
    "OrchPathGlobalUpdateCatchAllActions": "orch_path_global_update_catch_all_actions",
    "OrchPathGlobalUpdateSet": "orch_path_global_update_set",
    "OrchPathGlobalUpdateSetRule": "orch_path_global_update_set_rule",
    "OrchPathGlobalUpdateSetRuleActions": "orch_path_global_update_set_rule_actions",
    "OrchPathIncidentCustomFieldUpdate": "orch_path_incident_custom_field_update",
    "OrchPathParent": "orch_path_parent",
    "OrchPathRouterUpdate": "orch_path_router_update",
    "OrchPathRouterUpdateCatchAll": "orch_path_router_update_catch_all",
    "OrchPathRouterUpdateCatchAllActions": "orch_path_router_update_catch_all_actions",
    "OrchPathRouterUpdateSet": "orch_path_router_update_set",
    "OrchPathRouterUpdateSetRule": "orch_path_router_update_set_rule",
    "OrchPathRouterUpdateSetRuleActions": "orch_path_router_update_set_rule_actions",
    "OrchPathRouterUpdateSetRuleActionsDynamicRouteTo": "orch_path_router_update_set_rule_actions_dynamic_route_to",
    "OrchPathServiceUpdate": "orch_path_service_update",
    "OrchPathServiceUpdateCatchAll": "orch_path_service_update_catch_all",
    "OrchPathServiceUpdateCatchAllActions": "orch_path_service_update_catch_all_actions",
    "OrchPathServiceUpdateCatchAllActionsPagerdutyAutomationAction": "orch_path_service_update_catch_all_actions_pagerduty_automation_action",
    "OrchPathServiceUpdateParent": "orch_path_service_update_parent",
    "OrchPathServiceUpdateSet": "orch_path_service_update_set",
    "OrchPathServiceUpdateSetRule": "orch_path_service_update_set_rule",
    "OrchPathServiceUpdateSetRuleActions": "orch_path_service_update_set_rule_actions",
    "OrchPathUnroutedUpdate": "orch_path_unrouted_update",
    "OrchPathUnroutedUpdateCatchAll": "orch_path_unrouted_update_catch_all",
    "OrchPathUnroutedUpdateCatchAllActions": "orch_path_unrouted_update_catch_all_actions",
    "OrchPathUnroutedUpdateSet": "orch_path_unrouted_update_set",
    "OrchPathUnroutedUpdateSetRule": "orch_path_unrouted_update_set_rule",
    "OrchPathUnroutedUpdateSetRuleActions": "orch_path_unrouted_update_set_rule_actions",
    "OrchPathVariable": "orch_path_variable",
    "Orchestration": "orchestration",
    "OrchestrationCreatedByReference": "orchestration_created_by_reference",
    "OrchestrationEnvelope": "orchestration_envelope",
    "OrchestrationGlobal": "orchestration_global",
    "OrchestrationGlobalOrchestrationPath": "orchestration_global_orchestration_path",
    "OrchestrationGlobalOrchestrationPathCatchAll": "orchestration_global_orchestration_path_catch_all",
    "OrchestrationGlobalOrchestrationPathCatchAllActions": "orchestration_global_orchestration_path_catch_all_actions",
    "OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationAction": "orchestration_global_orchestration_path_catch_all_actions_automation_action",
    "OrchestrationGlobalOrchestrationPathCatchAllActionsAutomationActionHeader": "orchestration_global_orchestration_path_catch_all_actions_automation_action_header",
    "OrchestrationGlobalOrchestrationPathCatchAllActionsExtraction": "orchestration_global_orchestration_path_catch_all_actions_extraction",
    "OrchestrationGlobalOrchestrationPathCatchAllActionsIncidentCustomFieldUpdate": "orchestration_global_orchestration_path_catch_all_actions_incident_custom_field_update",
    "OrchestrationGlobalOrchestrationPathCatchAllActionsVariable": "orchestration_global_orchestration_path_catch_all_actions_variable",
    "OrchestrationGlobalOrchestrationPathParentReference": "orchestration_global_orchestration_path_parent_reference",
    "OrchestrationGlobalOrchestrationPathSet": "orchestration_global_orchestration_path_set",
    "OrchestrationGlobalOrchestrationPathSetRule": "orchestration_global_orchestration_path_set_rule",
    "OrchestrationGlobalOrchestrationPathSetRuleActions": "orchestration_global_orchestration_path_set_rule_actions",
    "OrchestrationInput": "orchestration_input",
    "OrchestrationIntegration": "orchestration_integration",
    "OrchestrationIntegrationMigrate": "orchestration_integration_migrate",
    "OrchestrationIntegrationParameters": "orchestration_integration_parameters",
    "OrchestrationIntegrationPost": "orchestration_integration_post",
    "OrchestrationPathEnvelope": "orchestration_path_envelope",
    "OrchestrationPathServiceActiveResponse": "orchestration_path_service_active_response",
    "OrchestrationPathServiceActiveResponseInput": "orchestration_path_service_active_response_input",
    "OrchestrationRouter": "orchestration_router",
    "OrchestrationRouterOrchestrationPath": "orchestration_router_orchestration_path",
    "OrchestrationRouterOrchestrationPathCatchAll": "orchestration_router_orchestration_path_catch_all",
    "OrchestrationRouterOrchestrationPathCatchAllActions": "orchestration_router_orchestration_path_catch_all_actions",
    "OrchestrationRouterOrchestrationPathSet": "orchestration_router_orchestration_path_set",
    "OrchestrationRouterOrchestrationPathSetRule": "orchestration_router_orchestration_path_set_rule",
    "OrchestrationRouterOrchestrationPathSetRuleActions": "orchestration_router_orchestration_path_set_rule_actions",
    "OrchestrationRouterOrchestrationPathSetRuleActionsDynamicRouteTo": "orchestration_router_orchestration_path_set_rule_actions_dynamic_route_to",
    "OrchestrationTeamReferenceInput": "orchestration_team_reference_input",
    "OrchestrationUnrouted": "orchestration_unrouted",
    "OrchestrationUnroutedOrchestrationPath": "orchestration_unrouted_orchestration_path",
    "OrchestrationUnroutedOrchestrationPathCatchAll": "orchestration_unrouted_orchestration_path_catch_all",
    "OrchestrationUnroutedOrchestrationPathCatchAllActions": "orchestration_unrouted_orchestration_path_catch_all_actions",
    "OrchestrationUnroutedOrchestrationPathSet": "orchestration_unrouted_orchestration_path_set",
    "OrchestrationUnroutedOrchestrationPathSetRule": "orchestration_unrouted_orchestration_path_set_rule",
    "OrchestrationUnroutedOrchestrationPathSetRuleActions": "orchestration_unrouted_orchestration_path_set_rule_actions",
    "OrchestrationWarningIneligible": "orchestration_warning_ineligible",
    "OrchestrationWarningInvalidData": "orchestration_warning_invalid_data",
    "OutlierIncident": "outlier_incident",
    "OutlierIncidentEnvelope": "outlier_incident_envelope",
    "OutlierIncidentIncidentTemplate": "outlier_incident_incident_template",
    "Override": "override",
    "OverrideEnvelope": "override_envelope",
    "OverrideInput": "override_input",
    "OverrideShift": "override_shift",
    "OverrideUpdate": "override_update",
    "ParentReference": "parent_reference",
    "PastIncident": "past_incident",
    "PastIncidentIncident": "past_incident_incident",
    "PausedIncidentReportingAlerts": "paused_incident_reporting_alerts",
    "PausedIncidentReportingAlertsEnvelope": "paused_incident_reporting_alerts_envelope",
    "PausedIncidentReportingAlertsResolvedAfterPauseAlert": "paused_incident_reporting_alerts_resolved_after_pause_alert",
    "PausedIncidentReportingCounts": "paused_incident_reporting_counts",
    "PausedIncidentReportingCountsEnvelope": "paused_incident_reporting_counts_envelope",
    "PhoneContactMethod": "phone_contact_method",
    "PhoneContactMethodInput": "phone_contact_method_input",
    "PostEnvelope": "post_envelope",
    "PostOrchestrationIntegrationEnvelope": "post_orchestration_integration_envelope",
    "PostUpdateEnvelope": "post_update_envelope",
    "PostmortemEnvelope": "postmortem_envelope",
    "Priority": "priority",
    "PriorityReferenceInput": "priority_reference_input",
    "PushContactMethod": "push_contact_method",
    "PushContactMethodInput": "push_contact_method_input",
    "PushContactMethodSound": "push_contact_method_sound",
    "PushContactMethodSoundInput": "push_contact_method_sound_input",
    "PutBusinessServicePriorityThresholdsEnvelope": "put_business_service_priority_thresholds_envelope",
    "PutIncidentManualBusinessServiceAssociationResult": "put_incident_manual_business_service_association_result",
    "QueryEnrichmentDataPage": "query_enrichment_data_page",
    "ReachAckLimitLogEntry": "reach_ack_limit_log_entry",
    "ReachTriggerLimitLogEntry": "reach_trigger_limit_log_entry",
    "RecommendedRule": "recommended_rule",
    "RecommendedRuleActions": "recommended_rule_actions",
    "RecommendedRuleDismiss": "recommended_rule_dismiss",
    "RecommendedRuleMetrics": "recommended_rule_metrics",
    "RecommendedRuleParentReference": "recommended_rule_parent_reference",
    "RecordEnvelope": "record_envelope",
    "Reference": "reference",
    "ReferenceInput": "reference_input",
    "RegenerateUserPrivateUrlKeyResult": "regenerate_user_private_url_key_result",
    "RelatedIncident": "related_incident",
    "RelatedIncidentMachineLearningRelationship": "related_incident_machine_learning_relationship",
    "RelatedIncidentMachineLearningRelationshipUserFeedback": "related_incident_machine_learning_relationship_user_feedback",
    "RelatedIncidentRelationship": "related_incident_relationship",
    "RelatedIncidentServiceDependencyBase": "related_incident_service_dependency_base",
    "RelatedIncidentServiceDependencyRelationship": "related_incident_service_dependency_relationship",
    "RemoveBusinessServiceNotificationSubscriberResult": "remove_business_service_notification_subscriber_result",
    "RemoveReference": "remove_reference",
    "RenderedTemplate": "rendered_template",
    "RenderedTemplateTemplatedFields": "rendered_template_templated_fields",
    "RenderedTemplateWarnings": "rendered_template_warnings",
    "RepeatEscalationPathLogEntry": "repeat_escalation_path_log_entry",
    "ResolveLogEntry": "resolve_log_entry",
    "ResolveReason": "resolve_reason",
    "Resource": "resource",
    "ResponderRequest": "responder_request",
    "ResponderRequestEnvelope": "responder_request_envelope",
    "ResponderRequestResponderRequestTarget": "responder_request_responder_request_target",
    "ResponderRequestTarget": "responder_request_target",
    "ResponderRequestTargetReference": "responder_request_target_reference",
    "ResponderRequestTargetReferenceInput": "responder_request_target_reference_input",
    "Restriction": "restriction",
    "RestrictionInput": "restriction_input",
    "Rotation": "rotation",
    "RotationResponse": "rotation_response",
    "RuleEnvelope": "rule_envelope",
    "Ruleset": "ruleset",
    "RulesetCreate": "ruleset_create",
    "RulesetEnvelope": "ruleset_envelope",
    "RulesetEventRuleUpdate": "ruleset_event_rule_update",
    "RulesetInput": "ruleset_input",
    "RulesetTeamReference": "ruleset_team_reference",
    "RulesetTeamReferenceInput": "ruleset_team_reference_input",
    "RunnerEnvelope": "runner_envelope",
    "RunnerEnvelopeRunner": "runner_envelope_runner",
    "SREMemory": "sre_memory",
    "SREMemoryAttributes": "sre_memory_attributes",
    "Schedule": "schedule",
    "ScheduleEnvelope": "schedule_envelope",
    "ScheduleInput": "schedule_input",
    "ScheduleLayer": "schedule_layer",
    "ScheduleLayerEntry": "schedule_layer_entry",
    "ScheduleLayerEntryInput": "schedule_layer_entry_input",
    "ScheduleLayerInput": "schedule_layer_input",
    "ScheduleLayerUser": "schedule_layer_user",
    "ScheduleLayerUserInput": "schedule_layer_user_input",
    "ScheduleNextOncallForUser": "schedule_next_oncall_for_user",
    "ScheduleNextOncallForUserInput": "schedule_next_oncall_for_user_input",
    "ScheduleOverrideCreate": "schedule_override_create",
    "ScheduleReference": "schedule_reference",
    "ScheduleResponse": "schedule_response",
    "ScheduleResponseSchedule": "schedule_response_schedule",
    "ScheduleV3Create": "schedule_v3_create",
    "ScheduleV3Update": "schedule_v3_update",
    "ScheduledAction": "scheduled_action",
    "ScheduledActionAt": "scheduled_action_at",
    "ScheduledActionAtInput": "scheduled_action_at_input",
    "ScheduledActionInput": "scheduled_action_input",
    "SchemaEnvelope": "schema_envelope",
    "Service": "service",
    "ServiceCustomFieldValuesUpdate": "service_custom_field_values_update",
    "ServiceCustomFieldsFieldCreateModel": "service_custom_fields_field_create_model",
    "ServiceCustomFieldsFieldOptionReadModel": "service_custom_fields_field_option_read_model",
    "ServiceCustomFieldsFieldOptionReadModelData": "service_custom_fields_field_option_read_model_data",
    "ServiceCustomFieldsFieldOptionUpdateModel": "service_custom_fields_field_option_update_model",
    "ServiceCustomFieldsFieldReadModel": "service_custom_fields_field_read_model",
    "ServiceCustomFieldsFieldUpdateModel": "service_custom_fields_field_update_model",
    "ServiceCustomFieldsFieldUpdateModelFieldOption": "service_custom_fields_field_update_model_field_option",
    "ServiceCustomFieldsFieldValueReadModel": "service_custom_fields_field_value_read_model",
    "ServiceCustomFieldsFieldValueUpdateModel": "service_custom_fields_field_value_update_model",
    "ServiceDependencyCreate": "service_dependency_create",
    "ServiceDependencyRelationship": "service_dependency_relationship",
    "ServiceEnvelope": "service_envelope",
    "ServiceEventRule": "service_event_rule",
    "ServiceEventRuleInput": "service_event_rule_input",
    "ServiceEventRuleUpdate": "service_event_rule_update",
    "ServiceInput": "service_input",
    "ServiceNowCredentials": "service_now_credentials",
    "ServiceNowCredentialsInput": "service_now_credentials_input",
    "ServiceNowCredentialsRequest": "service_now_credentials_request",
    "ServiceNowFieldMapping": "service_now_field_mapping",
    "ServiceNowFieldMappingInput": "service_now_field_mapping_input",
    "ServiceNowIntegration": "service_now_integration",
    "ServiceNowIntegrationCreate": "service_now_integration_create",
    "ServiceNowTable": "service_now_table",
    "ServiceNowTableInput": "service_now_table_input",
    "ServiceOrchestration": "service_orchestration",
    "ServiceOrchestrationOrchestrationPath": "service_orchestration_orchestration_path",
    "ServiceOrchestrationOrchestrationPathCatchAll": "service_orchestration_orchestration_path_catch_all",
    "ServiceOrchestrationOrchestrationPathCatchAllActions": "service_orchestration_orchestration_path_catch_all_actions",
    "ServiceOrchestrationOrchestrationPathCatchAllActionsPagerdutyAutomationAction": "service_orchestration_orchestration_path_catch_all_actions_pagerduty_automation_action",
    "ServiceOrchestrationOrchestrationPathParentReference": "service_orchestration_orchestration_path_parent_reference",
    "ServiceOrchestrationOrchestrationPathSet": "service_orchestration_orchestration_path_set",
    "ServiceOrchestrationOrchestrationPathSetRule": "service_orchestration_orchestration_path_set_rule",
    "ServiceOrchestrationOrchestrationPathSetRuleActions": "service_orchestration_orchestration_path_set_rule_actions",
    "ServiceReference": "service_reference",
    "ServiceReferenceInput": "service_reference_input",
    "ServiceToIncidentWorkflowTriggerAssociate": "service_to_incident_workflow_trigger_associate",
    "SessionConfiguration": "session_configuration",
    "SessionConfigurationsUpdate": "session_configurations_update",
    "SeverityEnvelope": "severity_envelope",
    "ShiftAssignment": "shift_assignment",
    "ShiftMember": "shift_member",
    "ShiftMemberInput": "shift_member_input",
    "ShiftSource": "shift_source",
    "SnoozeLogEntry": "snooze_log_entry",
    "SreMemoryUpdate": "sre_memory_update",
    "Standard": "standard",
    "StandardApplied": "standard_applied",
    "StandardAppliedScore": "standard_applied_score",
    "StandardAppliedStandard": "standard_applied_standard",
    "StandardInclusionExclusion": "standard_inclusion_exclusion",
    "StandardInclusionExclusionInput": "standard_inclusion_exclusion_input",
    "StandardUpdate": "standard_update",
    "StandardUpdateValues": "standard_update_values",
    "StatusDashboard": "status_dashboard",
    "StatusDashboardEnvelope": "status_dashboard_envelope",
    "StatusEnvelope": "status_envelope",
    "StatusPage": "status_page",
    "StatusPageImpact": "status_page_impact",
    "StatusPagePost": "status_page_post",
    "StatusPagePostPostRequest": "status_page_post_post_request",
    "StatusPagePostPostRequestStatusPageReference": "status_page_post_post_request_status_page_reference",
    "StatusPagePostPutRequest": "status_page_post_put_request",
    "StatusPagePostUpdate": "status_page_post_update",
    "StatusPagePostUpdateImpactedService": "status_page_post_update_impacted_service",
    "StatusPagePostUpdateImpactedServiceInput": "status_page_post_update_impacted_service_input",
    "StatusPagePostUpdateRequest": "status_page_post_update_request",
    "StatusPagePostmortem": "status_page_postmortem",
    "StatusPagePostmortemRequest": "status_page_postmortem_request",
    "StatusPageReference": "status_page_reference",
    "StatusPageService": "status_page_service",
    "StatusPageSeverity": "status_page_severity",
    "StatusPageStatus": "status_page_status",
    "StatusPageSubscription": "status_page_subscription",
    "StatusPageSubscriptionCreate": "status_page_subscription_create",
    "StatusPageSubscriptionCreateSubscribableObjectReference": "status_page_subscription_create_subscribable_object_reference",
    "StatusUpdate": "status_update",
    "StatusUpdateEnvelope": "status_update_envelope",
    "StatusUpdateNotificationRule": "status_update_notification_rule",
    "StatusUpdateNotificationRuleEnvelope": "status_update_notification_rule_envelope",
    "StatusUpdateNotificationRuleInput": "status_update_notification_rule_input",
    "StatusUpdateTemplateInput": "status_update_template_input",
    "StatusUpdateTemplateInputStatusUpdate": "status_update_template_input_status_update",
    "SubSchedule": "sub_schedule",
    "SubScheduleInput": "sub_schedule_input",
    "SubscribableObjectReference": "subscribable_object_reference",
    "SubscriptionEnvelope": "subscription_envelope",
    "SupportHours": "support_hours",
    "SupportHoursInput": "support_hours_input",
    "Tag": "tag",
    "TagEnvelope": "tag_envelope",
    "TagInput": "tag_input",
    "Team": "team",
    "TeamEnvelope": "team_envelope",
    "TeamInput": "team_input",
    "TeamNotificationSubscriptionsCreate": "team_notification_subscriptions_create",
    "TeamReference": "team_reference",
    "TeamReferenceInput": "team_reference_input",
    "TeamUserUpdate": "team_user_update",
    "Template": "template",
    "TemplateCreatedBy": "template_created_by",
    "TemplateEnvelope": "template_envelope",
    "TestServiceNowTablePage": "test_service_now_table_page",
    "TriggerEnvelope": "trigger_envelope",
    "TriggerLogEntry": "trigger_log_entry",
    "UnacknowledgeLogEntry": "unacknowledge_log_entry",
    "UpdateCustomFieldsFieldEnvelope": "update_custom_fields_field_envelope",
    "UpdateOrchPathGlobalResult": "update_orch_path_global_result",
    "UpdateOrchPathRouterResult": "update_orch_path_router_result",
    "UpdateOrchPathServiceResult": "update_orch_path_service_result",
    "UpdateOrchPathUnroutedResult": "update_orch_path_unrouted_result",
    "UpdateServiceCustomFieldValuesPage": "update_service_custom_field_values_page",
    "UpdateUserHandoffNotificationEnvelope": "update_user_handoff_notification_envelope",
    "UpdateUserNotificationRuleEnvelope": "update_user_notification_rule_envelope",
    "UpdateUserStatusUpdateNotificationRuleEnvelope": "update_user_status_update_notification_rule_envelope",
    "UploadEnrichmentCsvResult": "upload_enrichment_csv_result",
    "UrgencyChangeLogEntry": "urgency_change_log_entry",
    "User": "user",
    "UserCreate": "user_create",
    "UserEnvelope": "user_envelope",
    "UserInput": "user_input",
    "UserNotificationSubscriptionsCreate": "user_notification_subscriptions_create",
    "UserOAuthDelegations": "user_o_auth_delegations",
    "UserReference": "user_reference",
    "UserReferenceInput": "user_reference_input",
    "UserSession": "user_session",
    "UserSessionEnvelope": "user_session_envelope",
    "V3ScheduleReference": "v3_schedule_reference",
    "Vendor": "vendor",
    "VendorReference": "vendor_reference",
    "VendorReferenceInput": "vendor_reference_input",
    "WebhookSubscription": "webhook_subscription",
    "WebhookSubscriptionDeliveryMethod": "webhook_subscription_delivery_method",
    "WebhookSubscriptionDeliveryMethodCustomHeader": "webhook_subscription_delivery_method_custom_header",
    "WebhookSubscriptionDeliveryMethodCustomHeaderInput": "webhook_subscription_delivery_method_custom_header_input",
    "WebhookSubscriptionDeliveryMethodInput": "webhook_subscription_delivery_method_input",
    "WebhookSubscriptionEnvelope": "webhook_subscription_envelope",
    "WebhookSubscriptionInput": "webhook_subscription_input",
    "WebhookSubscriptionUpdate": "webhook_subscription_update",
    "WebhookSubscriptionUpdateFilterReference": "webhook_subscription_update_filter_reference",
    "WhatsAppContactMethod": "whats_app_contact_method",
    "WhatsAppContactMethodInput": "whats_app_contact_method_input",
    "WorkflowIntegration": "workflow_integration",
    "WorkflowIntegrationConnection": "workflow_integration_connection",
    "WorkflowIntegrationConnectionApp": "workflow_integration_connection_app",
    "WorkflowIntegrationConnectionCreate": "workflow_integration_connection_create",
    "WorkflowIntegrationConnectionCreateApp": "workflow_integration_connection_create_app",
    "WorkflowIntegrationConnectionCreateTeam": "workflow_integration_connection_create_team",
    "WorkflowIntegrationConnectionHealth": "workflow_integration_connection_health",
    "WorkflowIntegrationConnectionTeam": "workflow_integration_connection_team",
    "WorkflowIntegrationCreatedByReference": "workflow_integration_created_by_reference",
    "ZonedDateTime": "zoned_date_time",
    "ZonedDateTimeInput": "zoned_date_time_input",
}

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
    "Addon",
    "AddonEnvelope",
    "AddonInput",
    "AddonReference",
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
    "CacheVarOnServiceOrchCreate",
    "CacheVarOnServiceOrchCreateConfigurationExternalData",
    "CacheVarOnServiceOrchCreateConfigurationRecentValue",
    "CacheVarOnServiceOrchCreateConfigurationTriggerEventCount",
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
    "EscalationRule",
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
    "NotificationSubscribableInput",
    "NotificationSubscriber",
    "NotificationSubscriberInput",
    "NotificationSubscriberWithContext",
    "NotificationSubscriberWithContextSubscribedVia",
    "NotificationSubscription",
    "NotificationSubscriptionWithContext",
    "NotifyLogEntry",
    "OAuthClient",
    "OAuthDelegation",
    "OauthClientCreate",
    "OauthClientEnvelope",
    "OauthClientReference",
    "OauthClientUpdate",
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
    "PostEnvelope",
    "PostOrchestrationIntegrationEnvelope",
    "PostUpdateEnvelope",
    "PostmortemEnvelope",
    "Priority",
    "PriorityReferenceInput",
    "PushContactMethod",
    "PushContactMethodInput",
    "PushContactMethodSound",
    "PushContactMethodSoundInput",
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


if not TYPE_CHECKING:  # a type checker sees the imports above, and with them a misspelled name

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
        return value


def __dir__() -> list[str]:
    return __all__
