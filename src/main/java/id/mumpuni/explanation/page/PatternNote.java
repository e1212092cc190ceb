package id.mumpuni.explanation.page;

import id.mumpuni.shared.Rows;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an appraiser wrote about a distribution outside the pattern. It speaks of the whole team, so the person appraised
 * reads none of it, and learns that there is a reason only where the team is so large that nobody else's rating follows.
 */
@Repository
class PatternNote {

    /**
     * @param text null for the person appraised
     * @param team how many people of the team are rated
     */
    record Note(@Nullable String text, int team, boolean given) {}

    private static final String SQL = """
            SELECT CASE WHEN :own THEN NULL ELSE n.text END AS text, t.rated AS team,
                n.id IS NOT NULL AND (NOT :own OR t.rated >= greatest(y.shown_from, 5)) AS given
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id JOIN evaluation_policy y ON y.id = p.policy_id
                LEFT JOIN pattern_reason n ON n.period_id = a.period_id AND n.appraiser_id = a.appraiser_id
                    AND n.unit_id = COALESCE(a.led_unit_id, a.unit_id)
                CROSS JOIN LATERAL (SELECT count(*)::integer AS rated FROM appraisal b WHERE b.period_id = a.period_id
                    AND b.appraiser_id = a.appraiser_id AND b.led_unit_id IS NOT DISTINCT FROM a.led_unit_id
                    AND b.rating IS NOT NULL AND b.taken_out_reason IS NULL) t
            WHERE a.id = :id
            """;

    private final JdbcClient jdbc;

    PatternNote(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Note of(UUID appraisal, boolean own) {
        return jdbc.sql(SQL)
                .param("id", appraisal)
                .param("own", own)
                .query(Rows.of(Note.class))
                .single();
    }
}
