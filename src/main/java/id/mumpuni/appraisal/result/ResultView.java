package id.mumpuni.appraisal.result;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.YearTrend;
import id.mumpuni.appraisal.YearTrends;
import id.mumpuni.appraisal.period.AchievementProofs;
import id.mumpuni.appraisal.rules.OrganisationRating;
import id.mumpuni.appraisal.rules.RatingMatrix;
import id.mumpuni.appraisal.special.Specials;
import id.mumpuni.evidence.EvidenceItem;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was decided about one person and why; the rating of the organisation is that of the day of the signature. */
@Repository
class ResultView {

    /** @param decided there is the document of a decision on an objection */
    record Decision(
            ExpectationLevel workResult,
            ExpectationLevel behaviour,
            PerformanceRating rating,
            @Nullable String feedback,
            @Nullable String recommendation,
            String signer,
            boolean answeredLate,
            boolean head,
            @Nullable OrganisationRating ownUnit,
            String ownUnitName,
            @Nullable OrganisationRating organisation,
            @Nullable String organisationUnit,
            @Nullable UUID organisationUnitId,
            @Nullable UUID organisationPeriodId,
            @Nullable String organisationBasis,
            boolean organisationLate,
            @Nullable String headOverride,
            @Nullable String studyNotFinished,
            boolean decided) {

        public PerformanceRating at(ExpectationLevel work, ExpectationLevel other) {
            return RatingMatrix.rate(work, other);
        }

        public boolean here(ExpectationLevel work, ExpectationLevel other) {
            return work == workResult && other == behaviour;
        }
    }

    private static final String SQL = """
            SELECT a.work_result, a.behaviour, a.rating, a.feedback, a.recommendation, s.full_name AS signer,
                COALESCE(local_day(COALESCE(a.acknowledged_at, a.refused_at)) > a.answer_due, false) AS answered_late, a.head,
                own.rating AS own_unit, w.name AS own_unit_name,
                o.rating AS organisation, u.name AS organisation_unit, o.unit_id AS organisation_unit_id,
                o.period_id AS organisation_period_id, o.basis AS organisation_basis,
                o.period_id IS DISTINCT FROM a.period_id AND o.rating IS NOT NULL AS organisation_late, a.head_override,
                CASE WHEN a.study = 'NOT_FINISHED' THEN a.study_ground END AS study_not_finished,
                EXISTS (SELECT FROM appraisal_document k WHERE k.appraisal_id = a.id AND k.stage = 'DECIDED') AS decided
            FROM appraisal a JOIN employee s ON s.id = a.signed_by JOIN work_unit w ON w.id = a.unit_id
                LEFT JOIN organisation_rating own ON a.head AND own.period_id = a.period_id AND own.unit_id = a.unit_id
                LEFT JOIN LATERAL (
                    SELECT j.organisation AS rating, j.organisation_unit_id AS unit_id, r.basis,
                        j.organisation_period_id AS period_id FROM judgement j
                        LEFT JOIN organisation_rating r
                            ON r.unit_id = j.organisation_unit_id AND r.period_id = j.organisation_period_id
                    WHERE j.appraisal_id = a.id AND j.stage IN ('FINAL', 'DECIDED') ORDER BY j.number DESC LIMIT 1
                ) o ON true
                LEFT JOIN work_unit u ON u.id = o.unit_id
            WHERE a.id = ? AND a.signed_at IS NOT NULL
            """;

    private final JdbcClient jdbc;
    private final YearTrends trends;
    private final Specials specials;
    private final AchievementProofs proofs;

    ResultView(JdbcClient jdbc, YearTrends trends, Specials specials, AchievementProofs proofs) {
        this.jdbc = jdbc;
        this.trends = trends;
        this.specials = specials;
        this.proofs = proofs;
    }

    /** The periodic results in view of an annual one. */
    public @Nullable YearTrend trend(UUID id) {
        return trends.of(id);
    }

    /** Those of somebody's newest year. */
    public @Nullable YearTrend newestTrend(UUID employee) {
        return trends.newestOf(employee);
    }

    /** The result that is used instead by agreement. */
    public Specials.@Nullable Earlier earlier(UUID id) {
        return specials.agreed(id);
    }

    /** The evidence of the organisation's achievement. */
    public List<EvidenceItem> proofs(Decision decision) {
        UUID unit = decision.organisationUnitId();
        UUID period = decision.organisationPeriodId();
        return unit == null || period == null ? List.of() : proofs.of(period, unit);
    }

    @Transactional(readOnly = true)
    public Decision of(UUID id) {
        return jdbc.sql(SQL)
                .param(id)
                .query(Rows.of(Decision.class))
                .optional()
                .orElseThrow(() -> new NotFound(Decision.class, id));
    }
}
