package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.ResultSigned;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds what was signed to the judgements that are kept for ever: as it was judged, unless that was kept before a
 * calibration, and as it became final with the signature, with the reason if it is not as calibration proposed. The organisation's rating is that of the moment.
 */
@Component
class KeepJudgement {

    private static final String SQL = """
            INSERT INTO judgement (appraisal_id, number, stage, work_result, behaviour, rating, decided_by, decided_at,
                reason, source_id, policy_id, organisation, organisation_unit_id, organisation_period_id)
            SELECT a.id, kept.number + row_number() OVER (ORDER BY s.ordinal), s.stage, a.work_result, a.behaviour, a.rating,
                a.signed_by, a.signed_at, NULLIF(concat_ws(E'\n',
                    CASE WHEN s.stage = 'FINAL' AND a.signed_as = 'APPRAISER' THEN a.calibration_reason END,
                    CASE WHEN a.study = 'NOT_FINISHED' THEN a.study_ground END), ''), a.uses_appraisal_id,
                p.policy_id, o.rating, o.unit_id, o.period_id
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id
                CROSS JOIN LATERAL (SELECT COALESCE(max(j.number), 0) AS number FROM judgement j WHERE j.appraisal_id = a.id) kept
                JOIN (VALUES (1, 'RAW'), (2, 'FINAL')) s (ordinal, stage) ON s.stage = 'FINAL' OR kept.number = 0 OR a.proposed_at IS NULL
                LEFT JOIN LATERAL organisation_rating_for(a.id, local_day(a.signed_at)) o ON true
            WHERE a.id = ?
            """;

    private final JdbcClient jdbc;

    KeepJudgement(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ResultSigned signed) {
        jdbc.sql(SQL).param(signed.appraisalId()).update();
    }
}
