package id.mumpuni.assessments.round;

import id.mumpuni.shared.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far raters are, by their agency. Agencies with fewer than five raters are counted together, so that no line is a person. */
@Repository
class RoundFilling {

    /** @param agency null: the small ones together */
    record Agency(@Nullable String agency, long raters, long ready, long forms, long submitted) {

        Agency and(Agency other) {
            return new Agency(
                    null, raters + other.raters, ready + other.ready, forms + other.forms, submitted + other.submitted);
        }
    }

    record Whole(long people, long raters, long forms, long submitted) {}

    private static final int FEWEST = 5;

    private static final String FORMS = """
            FROM rater_form f JOIN round_participant p ON p.id = f.participant_id WHERE p.round_id = :round
            """;

    private static final String AGENCIES = """
            WITH rater AS (
                SELECT f.rater_id, count(*) AS forms, count(*) FILTER (WHERE f.submitted) AS submitted
            """ + FORMS + " GROUP BY f.rater_id)," + """
            agency AS (
                SELECT d.agency_name AS agency, count(*) AS raters, count(*) FILTER (WHERE r.submitted = r.forms) AS ready,
                    sum(r.forms) AS forms, sum(r.submitted) AS submitted
                FROM rater r LEFT JOIN directory_entry d ON d.employee_id = r.rater_id GROUP BY d.agency_name)
            SELECT CASE WHEN raters >= :fewest THEN agency END AS agency, sum(raters)::bigint AS raters,
                sum(ready)::bigint AS ready, sum(forms)::bigint AS forms, sum(submitted)::bigint AS submitted
            FROM agency GROUP BY 1 ORDER BY 1 NULLS LAST
            """;

    private final JdbcClient jdbc;

    RoundFilling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Nothing if all agencies together are too few. What the small ones lack to five is filled up with the next larger one:
     * otherwise they could be counted by taking the others from the whole.
     */
    @Transactional(readOnly = true)
    public List<Agency> agencies(UUID round) {
        List<Agency> shown = new ArrayList<>(jdbc.sql(AGENCIES)
                .param("round", round)
                .param("fewest", FEWEST)
                .query(Rows.of(Agency.class))
                .list());
        shown.sort(Comparator.comparing(Agency::raters));
        while (!shown.isEmpty() && shown.get(0).raters() < FEWEST) {
            Agency small = shown.remove(0);
            if (!shown.isEmpty()) {
                shown.set(0, small.and(shown.get(0)));
            }
        }
        shown.sort(Comparator.comparing(Agency::agency, Comparator.nullsLast(Comparator.naturalOrder())));
        return shown;
    }

    @Transactional(readOnly = true)
    public Whole whole(UUID round) {
        return jdbc.sql("SELECT (SELECT count(*) FROM round_participant WHERE round_id = :round) AS people,"
                        + " count(DISTINCT f.rater_id) AS raters, count(*) AS forms,"
                        + " count(*) FILTER (WHERE f.submitted) AS submitted " + FORMS)
                .param("round", round)
                .query(Rows.of(Whole.class))
                .single();
    }
}
