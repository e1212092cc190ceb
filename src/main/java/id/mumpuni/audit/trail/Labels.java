package id.mumpuni.audit.trail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names tables and columns for readers; what has no text yet is shown as it is called in the database. */
@Component("auditLabels")
class Labels {

    /** Whose texts name the constants of a column; with the table where the column alone does not say. */
    private static final Map<String, String> CONSTANTS = Map.ofEntries(
            Map.entry("audit_verification.status", "VerificationStatus."),
            Map.entry("appraisal.status", "AppraisalStatus."),
            Map.entry("appraisal_period.status", "audit.period."),
            Map.entry("appraisal_period.kind", "PeriodKind."),
            Map.entry("holiday.kind", "HolidayKind."),
            Map.entry("competency.kind", "CompetencyKind."),
            Map.entry("behavioural_indicator.aspect", "CompetencyAspect."),
            Map.entry("competency_standard.kind", "PositionKind."),
            Map.entry("competency_standard.level", "PositionLevel."),
            Map.entry("round_policy.purpose", "RoundPurpose."),
            Map.entry("assessment_round.status", "RoundPhase."),
            Map.entry("assessment_round.position_kinds", "PositionKind."),
            Map.entry("assessment_round.employment_kinds", "EmploymentKind."),
            Map.entry("evaluation_policy.self_assessment", "SelfAssessmentDuty."),
            Map.entry("evaluation_policy.ground_for", "GroundFor."),
            Map.entry("evaluation_policy.delivery", "ResultDelivery."),
            Map.entry("evaluation_policy.distribution_shown", "DistributionShown."),
            Map.entry("evaluation_policy.calibration", "CalibrationMode."),
            Map.entry("evaluation_policy_rater.relation", "RaterRelation."),
            Map.entry("evaluation_policy_rater.shown", "RaterShown."),
            Map.entry("signed_as", "SignedAs."),
            Map.entry("objection.status", "ObjectionStatus."),
            Map.entry("objection.outcome", "DecisionOutcome."),
            Map.entry("objection.rating", "PerformanceRating."),
            Map.entry("objection_hearing.party", "Party."),
            Map.entry("public_voice.kind", "VoiceKind."),
            Map.entry("public_voice.state", "VoiceState."),
            Map.entry("public_voice.nature", "VoiceNature."),
            Map.entry("calibration_answer", "CalibrationAnswer."),
            Map.entry("calibration_session.mode", "HeldBy."),
            Map.entry("calibration_session.status", "SessionStatus."),
            Map.entry("calibration_item.rating", "PerformanceRating."),
            Map.entry("calibration_change.rating", "PerformanceRating."),
            Map.entry("calibration_party.part", "ConflictKind."),
            Map.entry("unit_report.status", "ReportStatus."),
            Map.entry("final_by", "FinalBecause."),
            Map.entry("received_how", "ReceiptHow."),
            Map.entry("judgement.stage", "JudgementStage."),
            Map.entry("judgement.rating", "PerformanceRating."),
            Map.entry("judgement.organisation", "OrganisationRating."),
            Map.entry("appraisal.rating", "PerformanceRating."),
            Map.entry("study", "StudyOutcome."),
            Map.entry("study_rating", "PerformanceRating."),
            Map.entry("taken_out_kind", "TakenOutKind."),
            Map.entry("proposed_as", "UseParty."),
            Map.entry("left_because", "LeavingKind."),
            Map.entry("appraisal_document.stage", "DocumentStage."),
            Map.entry("organisation_rating.rating", "OrganisationRating."),
            Map.entry("organisation_rating_version.rating", "OrganisationRating."),
            Map.entry("distribution_pattern.organisation", "OrganisationRating."),
            Map.entry("distribution_pattern.kind", "audit.pattern."),
            Map.entry("work_plan.status", "PlanStatus."),
            Map.entry("work_plan.model", "PlanModel."),
            Map.entry("work_plan.approach", "PlanApproach."),
            Map.entry("planned_result.kind", "ResultKind."),
            Map.entry("import_run.status", "ImportStatus."),
            Map.entry("import_run.failure_file", "ExportFile."),
            Map.entry("appraiser_dispute.status", "DisputeStatus."),
            Map.entry("account.state", "audit.account."),
            Map.entry("employee.kind", "EmploymentKind."),
            Map.entry("position.kind", "PositionKind."),
            Map.entry("position.level", "PositionLevel."),
            Map.entry("delegation.kind", "DelegationKind."),
            Map.entry("acting", "Acting."),
            Map.entry("scope", "DelegationScope."),
            Map.entry("sex", "Sex."),
            Map.entry("role", "Role."),
            Map.entry("head_basis", "audit.head."),
            Map.entry("work_result", "ExpectationLevel."),
            Map.entry("behaviour", "ExpectationLevel."),
            Map.entry("self_rating", "ExpectationLevel."),
            Map.entry("expectation_level", "ExpectationLevel."),
            Map.entry("core_value", "CoreValue."),
            Map.entry("aspect", "IndicatorAspect."),
            Map.entry("perspective", "Perspective."),
            Map.entry("link_state", "LinkState."),
            Map.entry("rhythm", "Rhythm."),
            Map.entry("matter", "Matter."),
            Map.entry("planned_result.origin", "ResultOrigin."),
            Map.entry("annex_line.part", "AnnexPart."),
            Map.entry("annex_part", "AnnexPart."),
            Map.entry("resource_kind", "ResourceKind."),
            Map.entry("report_period", "ReportPeriod."),
            Map.entry("control_level", "ControlLevel."),
            Map.entry("set_as", "SetAs."),
            Map.entry("work_plan.cause", "PlanCause."),
            Map.entry("plan_exemption.reason", "ExemptionReason."),
            Map.entry("matrix_guest.state", "GuestState."),
            Map.entry("library_version.kind", "PositionKind."),
            Map.entry("library_version.level", "PositionLevel."),
            Map.entry("result_kind", "ResultKind."),
            Map.entry("plan_proposal.kind", "ResultKind."),
            Map.entry("plan_bundle.status", "BundleStatus."),
            Map.entry("evaluation_bundle.status", "BundleStatus."),
            Map.entry("feedback.relation", "FeedbackRelation."),
            Map.entry("feedback.occasion", "Occasion."),
            Map.entry("feedback.manner", "Manner."),
            Map.entry("feedback_version.progress", "Headway."),
            Map.entry("feedback_request.status", "dialogue.request.status."),
            Map.entry("feedback_follow_up.kind", "FollowUpKind."),
            Map.entry("feedback_rhythm.rhythm", "FeedbackRhythm."),
            Map.entry("feedback_rhythm_proposal.rhythm", "FeedbackRhythm."),
            Map.entry("guidance.kind", "GuidanceKind."),
            Map.entry("guidance.status", "GuidanceStatus."),
            Map.entry("counselling.status", "CounsellingStatus."),
            Map.entry("counselling.capacity", "CounsellorCapacity."),
            Map.entry("meeting.kind", "MeetingKind."),
            Map.entry("meeting.status", "MeetingStatus."),
            Map.entry("meeting_member.attendance", "Attendance."),
            Map.entry("meeting_agreement.status", "dialogue.print.agreement."),
            Map.entry("document_signature.time_stamp", "TimeStampOrigin."));

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*[+-]\\d\\d:\\d\\d");
    private static final DateTimeFormatter READABLE = DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm.ss");

    private final MessageSource messages;
    private final Clock clock;

    Labels(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public String table(String name) {
        return text("audit.table.", name);
    }

    public String column(String name) {
        return text("audit.column.", name);
    }

    /** What stood in the column, as readers know it. */
    public @Nullable String value(String table, String column, @Nullable String value) {
        if (value == null) {
            return null;
        }
        Locale locale = LocaleContextHolder.getLocale();
        if (INSTANT.matcher(value).matches()) {
            return OffsetDateTime.parse(value)
                    .atZoneSameInstant(clock.getZone())
                    .format(READABLE.withLocale(locale));
        }
        boolean answer = value.equals("true") || value.equals("false");
        String constants =
                answer ? "audit.value." : CONSTANTS.getOrDefault(table + "." + column, CONSTANTS.get(column));
        return constants == null ? value : messages.getMessage(constants + value, null, value, locale);
    }

    private String text(String prefix, String name) {
        String plain = name.replace('_', ' ');
        String found = messages.getMessage(prefix + name, null, plain, LocaleContextHolder.getLocale());
        return found == null ? plain : found;
    }
}
