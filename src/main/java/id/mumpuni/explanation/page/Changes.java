package id.mumpuni.explanation.page;

import id.mumpuni.shared.Rows;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The course of a result from the record of changes: who, when, what. What stood there before and after is not told: the
 * drafts of an appraiser are nobody's, and the words of an objection are for its parties.
 */
@Repository
class Changes {

    /**
     * Everything of one kind that one person did on one day.
     *
     * @param actor null: the system itself
     * @param times how often it was saved
     */
    record Change(ChangeKind kind, @Nullable String actor, Instant first, Instant last, int times) {}

    private static final String SQL = """
            WITH subject (table_name, id) AS (
                SELECT 'appraisal', :id::text
                UNION ALL SELECT 'judgement', id::text FROM judgement WHERE appraisal_id = :id
                UNION ALL SELECT 'achievement', id::text FROM achievement WHERE appraisal_id = :id
                UNION ALL SELECT 'behaviour_review', id::text FROM behaviour_review WHERE appraisal_id = :id
                UNION ALL SELECT 'result_feedback', id::text FROM result_feedback WHERE appraisal_id = :id
                UNION ALL SELECT 'result_rating', id::text FROM result_rating WHERE appraisal_id = :id
                UNION ALL SELECT 'rating_proof', id::text FROM rating_proof WHERE appraisal_id = :id
                UNION ALL SELECT 'appraisal_document', id::text FROM appraisal_document WHERE appraisal_id = :id
                UNION ALL SELECT 'earlier_result_use', :id::text
                UNION ALL SELECT 'organisation_rating', o.id::text FROM judgement j JOIN organisation_rating o
                    ON o.unit_id = j.organisation_unit_id AND o.period_id = j.organisation_period_id WHERE j.appraisal_id = :id
            ), entry AS (
                SELECT e.id, e.at, e.actor_id, e.table_name, e.operation, COALESCE(e.before, '{}') AS before, COALESCE(e.after, '{}') AS after
                FROM (SELECT DISTINCT table_name, id FROM subject) s
                    JOIN audit_entry e ON e.subject_id = s.id AND e.table_name = s.table_name
            ), told AS (
                SELECT e.id, e.at, e.actor_id, CASE e.table_name
                    WHEN 'appraisal' THEN CASE
                        WHEN e.operation = 'INSERT' THEN 'OPENED'
                        WHEN 'status' = ANY(c.changed) AND e.before ->> 'status' = 'PROPOSED' AND e.after ->> 'status' <> 'SIGNED' THEN 'TAKEN_BACK'
                        WHEN 'status' = ANY(c.changed) THEN CASE e.after ->> 'status' WHEN 'SUBMITTED' THEN 'HANDED_IN' WHEN 'OPEN' THEN 'WITHDRAWN'
                            WHEN 'PROPOSED' THEN 'PROPOSED' WHEN 'SIGNED' THEN 'SIGNED' WHEN 'ACKNOWLEDGED' THEN 'ACKNOWLEDGED'
                            WHEN 'REFUSED' THEN 'REFUSED' ELSE 'OTHER' END
                        WHEN 'received_on' = ANY(c.changed) THEN 'RECEIVED'
                        WHEN 'taken_out_reason' = ANY(c.changed) THEN CASE WHEN e.after ->> 'taken_out_reason' IS NULL THEN 'PUT_BACK' ELSE 'TAKEN_OUT' END
                        WHEN 'objection_ended_at' = ANY(c.changed) THEN 'OBJECTION_ENDED'
                        WHEN 'objected_at' = ANY(c.changed) THEN 'OBJECTED'
                        WHEN 'calibration_answer' = ANY(c.changed) AND e.after ->> 'calibration_answer' IS NOT NULL THEN 'ANSWERED'
                        WHEN 'uses_appraisal_id' = ANY(c.changed) THEN CASE WHEN e.after ->> 'uses_appraisal_id' IS NOT NULL THEN 'EARLIER_AGREED' END
                        WHEN 'calibration_id' = ANY(c.changed) THEN CASE WHEN e.after ->> 'calibration_id' IS NOT NULL THEN 'SEATED' END
                        WHEN 'calibrated_at' = ANY(c.changed) THEN NULL
                        WHEN c.changed && ARRAY['study', 'study_ground', 'study_rating'] THEN 'STUDY'
                        WHEN c.changed && ARRAY['work_result', 'behaviour', 'rating', 'feedback', 'recommendation', 'head_override'] THEN 'JUDGED'
                        WHEN c.changed && ARRAY['appraiser_id', 'reviewer_id', 'led_unit_id', 'acting', 'unit_id'] THEN 'LINE'
                        WHEN 'plan_id' = ANY(c.changed) THEN 'PLAN'
                        ELSE 'OTHER' END
                    WHEN 'judgement' THEN CASE e.after ->> 'stage' WHEN 'CALIBRATED' THEN 'CALIBRATED' WHEN 'DECIDED' THEN 'DECIDED' END
                    WHEN 'earlier_result_use' THEN CASE e.operation WHEN 'INSERT' THEN 'EARLIER_PROPOSED' WHEN 'DELETE' THEN 'EARLIER_DROPPED' END
                    WHEN 'achievement' THEN 'SELF'
                    WHEN 'behaviour_review' THEN CASE WHEN c.changed && ARRAY['feedback', 'expectation_level'] THEN 'JUDGED' ELSE 'SELF' END
                    WHEN 'appraisal_document' THEN 'DOCUMENT'
                    WHEN 'organisation_rating' THEN 'ORGANISATION'
                    ELSE 'JUDGED' END AS kind
                FROM entry e CROSS JOIN LATERAL (SELECT ARRAY(SELECT jsonb_object_keys(e.before || e.after)) AS changed) c
            )
            SELECT t.kind, a.full_name AS actor, min(t.at) AS first, max(t.at) AS last, count(DISTINCT t.at)::integer AS times
            FROM told t LEFT JOIN employee a ON a.id = t.actor_id
            WHERE t.kind IS NOT NULL
            GROUP BY t.kind, t.actor_id, a.full_name, local_day(t.at) ORDER BY min(t.at), min(t.id)
            """;

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Change> of(UUID appraisal) {
        return jdbc.sql(SQL).param("id", appraisal).query(Rows.of(Change.class)).list();
    }
}
