package id.mumpuni.appraisal.document;

import id.mumpuni.appraisal.EvaluationPapers;
import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.document.EvaluationDocument.Decision;
import id.mumpuni.appraisal.document.EvaluationDocument.Head;
import id.mumpuni.appraisal.document.EvaluationDocument.Judgement;
import id.mumpuni.appraisal.document.EvaluationDocument.Signatures;
import id.mumpuni.appraisal.document.EvaluationDocument.Special;
import id.mumpuni.appraisal.special.Specials;
import id.mumpuni.documents.GovernmentName;
import id.mumpuni.documents.PrintedPerson;
import id.mumpuni.people.Identities;
import id.mumpuni.people.Identity;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.PlanContents.Plan;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Gathers one appraisal's document from the tables. */
@Repository
class EvaluationDocuments {

    record Row(
            UUID planId,
            UUID employeeId,
            @Nullable UUID appraiserId,
            @Nullable UUID reviewerId,
            @Nullable String acting,
            @Nullable String actingPost,
            String period,
            String kind,
            LocalDate starts,
            LocalDate ends,
            @Nullable String organisationRating,
            boolean organisationEarlier,
            @Nullable ExpectationLevel workResult,
            @Nullable ExpectationLevel behaviour,
            @Nullable PerformanceRating rating,
            @Nullable String recommendation,
            @Nullable Instant signedAt,
            @Nullable Instant acknowledgedAt,
            boolean bySuperior,
            @Nullable PerformanceRating signedRating,
            boolean handedIn,
            @Nullable String studyNotFinished,
            String government) {

        Judgement judgement() {
            return new Judgement(
                    organisationRating, organisationEarlier, workResult, behaviour, rating, recommendation);
        }
    }

    // whoever signed or decided in the superior's part is named as such; before the signature whoever is to take over
    private static final String APPRAISAL = """
            SELECT a.plan_id, a.employee_id, CASE a.signed_as WHEN 'APPRAISER' THEN a.signed_by ELSE a.appraiser_id END AS appraiser_id,
                COALESCE(:decider, CASE WHEN a.signed_as = 'SUPERIOR' THEN a.signed_by WHEN s.step = 'TAKE_OVER' THEN s.acting_id
                    ELSE a.reviewer_id END) AS reviewer_id, a.acting,
                (SELECT COALESCE(u.head_title, u.name)
                 FROM delegation d
                     JOIN work_unit u ON u.id = d.unit_id
                     JOIN work_unit_ancestor x ON x.ancestor_id = d.unit_id AND x.unit_id = a.unit_id
                 WHERE d.employee_id = a.appraiser_id AND d.kind = a.acting
                 ORDER BY upper(d.valid) DESC LIMIT 1) AS acting_post,
                p.name AS period, p.kind, p.starts, p.ends,
                COALESCE(f.organisation, o.rating) AS organisation_rating,
                COALESCE(COALESCE(f.organisation_period_id, o.period_id) <> a.period_id, false) AS organisation_earlier,
                a.work_result, a.behaviour, a.rating, a.recommendation, a.signed_at, a.acknowledged_at,
                a.signed_as IS NOT DISTINCT FROM 'SUPERIOR' OR s.step = 'TAKE_OVER' AS by_superior,
                COALESCE(f.rating, a.rating) AS signed_rating, a.submitted_at IS NOT NULL AS handed_in,
                CASE WHEN a.study = 'NOT_FINISHED' THEN a.study_ground END AS study_not_finished,
                (SELECT u.name
                 FROM work_unit u JOIN work_unit_ancestor x ON x.ancestor_id = u.id
                 WHERE x.unit_id = a.unit_id ORDER BY x.depth DESC LIMIT 1) AS government
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id
                CROSS JOIN LATERAL appraisal_standing_of(a.id, :day) s
                LEFT JOIN LATERAL (SELECT j.rating, j.organisation, j.organisation_period_id FROM judgement j
                    WHERE j.appraisal_id = a.id AND j.stage = 'FINAL' ORDER BY j.number DESC LIMIT 1) f ON true
                LEFT JOIN LATERAL organisation_rating_for(a.id, :day) o ON f.rating IS NULL
            WHERE a.id = :id AND a.plan_id IS NOT NULL
            """;

    private final JdbcClient jdbc;
    private final Identities identities;
    private final PlanContents plans;
    private final AnnexTexts texts;
    private final Specials specials;
    private final Clock clock;

    EvaluationDocuments(
            JdbcClient jdbc,
            Identities identities,
            PlanContents plans,
            AnnexTexts texts,
            Specials specials,
            Clock clock) {
        this.jdbc = jdbc;
        this.identities = identities;
        this.plans = plans;
        this.texts = texts;
        this.specials = specials;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public EvaluationDocument get(UUID appraisalId) {
        return get(appraisalId, null, null);
    }

    /** With what an objection brought about; both or neither. */
    @Transactional(readOnly = true)
    public EvaluationDocument get(
            UUID appraisalId, EvaluationPapers.@Nullable Heard heard, EvaluationPapers.@Nullable Verdict verdict) {
        Row row = jdbc.sql(APPRAISAL)
                .param("id", appraisalId)
                .param("decider", verdict == null ? null : verdict.by(), Types.OTHER)
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Row.class))
                .optional()
                .orElseThrow(() -> new NotFound(EvaluationDocument.class, appraisalId));
        Map<UUID, Identity> people = people(row);
        Plan plan = plans.find(row.planId()).orElseThrow();
        Identity appraiser = people.get(row.appraiserId());
        GovernmentName government = new GovernmentName(row.government());
        return new EvaluationDocument(
                new Head(
                        government.heading(),
                        government.place(),
                        new PrintedPeriod(row.period(), row.kind(), row.starts(), row.ends())),
                Objects.requireNonNull(PrintedPerson.of(people.get(row.employeeId()))),
                appraiser(row, PrintedPerson.of(appraiser)),
                PrintedPerson.of(verdict == null ? people.get(row.reviewerId()) : decider(verdict)),
                appraiser == null ? null : appraiser.agency(),
                row.judgement(),
                new Signatures(row.bySuperior(), local(row.signedAt()), local(row.acknowledgedAt())),
                plan,
                texts.of(appraisalId, row, plan),
                heard == null || verdict == null ? null : decision(row, heard, verdict),
                new Special(row.studyNotFinished(), specials.agreed(appraisalId)));
    }

    private Decision decision(Row row, EvaluationPapers.Heard heard, EvaluationPapers.Verdict verdict) {
        return new Decision(
                heard, verdict, verdict.at().atZone(clock.getZone()), Objects.requireNonNull(row.signedRating()));
    }

    /** As they are on the day of the signature, or today. */
    private Map<UUID, Identity> people(Row row) {
        ZonedDateTime signedAt = local(row.signedAt());
        LocalDate day = signedAt == null ? LocalDate.now(clock) : signedAt.toLocalDate();
        return identities.on(
                Stream.of(row.employeeId(), row.appraiserId(), row.reviewerId())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                day);
    }

    /** As they are on the day of the decision, which may be weeks after the signature. */
    private Identity decider(EvaluationPapers.Verdict verdict) {
        return identities.on(verdict.by(), verdict.at().atZone(clock.getZone()).toLocalDate());
    }

    private static @Nullable PrintedPerson appraiser(Row row, @Nullable PrintedPerson person) {
        return person == null || row.acting() == null ? person : person.standingIn(row.acting(), row.actingPost());
    }

    private @Nullable ZonedDateTime local(@Nullable Instant at) {
        return at == null ? null : at.atZone(clock.getZone());
    }
}
