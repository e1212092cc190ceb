package id.mumpuni.assessments.rating;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Forms for the one who fills them in; there is no way from a person to the forms about them. */
@Repository
class RaterForms {

    private static final String SELECT = """
            SELECT f.id, f.rater_id, f.participant_id, f.relation, r.name AS round_name, r.policy_id,
                round_phase(r.status, r.opens, r.closes, :day) AS phase, r.opens, r.closes, e.full_name AS name,
                q.title AS position, u.name AS unit, cardinality(f.answers) AS items,
                cardinality(array_remove(f.answers, NULL)) AS answered, f.comment, f.submitted
            FROM rater_form f JOIN round_participant p ON p.id = f.participant_id JOIN assessment_round r ON r.id = p.round_id
                JOIN employee e ON e.id = p.employee_id JOIN position q ON q.id = p.position_id JOIN work_unit u ON u.id = p.unit_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RaterForms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public FormFacts get(UUID id) {
        return jdbc.sql(SELECT + " WHERE f.id = :id")
                .param("day", LocalDate.now(clock))
                .param("id", id)
                .query(Rows.of(FormFacts.class))
                .optional()
                .orElseThrow(() -> new NotFound(FormFacts.class, id));
    }

    /** What waits first, by its last day; what is over for half a year is no longer listed. */
    @Transactional(readOnly = true)
    public List<FormFacts> of(UUID rater) {
        return jdbc.sql(SELECT + """
                         WHERE f.rater_id = :rater AND r.status = 'OPEN' AND r.closes > CAST(:day AS date) - 180
                        ORDER BY f.submitted OR r.closes < :day, r.closes, r.id,
                            array_position(ARRAY['SELF', 'SUPERIOR', 'PEER', 'SUBORDINATE'], f.relation), lower(e.name), f.id
                        """)
                .param("day", LocalDate.now(clock))
                .param("rater", rater)
                .query(Rows.of(FormFacts.class))
                .list();
    }

    @Transactional(readOnly = true)
    public int waiting(UUID rater) {
        return jdbc.sql(
                        "SELECT count(*) FROM rater_form f JOIN round_participant p ON p.id = f.participant_id"
                                + " JOIN assessment_round r ON r.id = p.round_id"
                                + " WHERE f.rater_id = ? AND NOT f.submitted AND round_phase(r.status, r.opens, r.closes, ?) = 'OPEN'")
                .params(rater, LocalDate.now(clock))
                .query(Integer.class)
                .single();
    }

    /** Kept as it is until the end of the transaction. */
    @Transactional
    public FormFacts lock(UUID id) {
        jdbc.sql("SELECT id FROM rater_form WHERE id = ? FOR UPDATE")
                .param(id)
                .query(UUID.class)
                .optional();
        return get(id);
    }
}
