package id.mumpuni.assessments;

import id.mumpuni.TestPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small agency with a round of its own: a mayor, a head of agency and some clerks. */
public final class TestRounds {

    private static final String DRAFT = """
            INSERT INTO assessment_round (name, policy_id, opens, closes, unit_id, position_kinds, employment_kinds, created_by)
            SELECT :name, p.id, :opens, :closes, :unit, '{ADMINISTRATOR,IMPLEMENTER}', '{PERMANENT}', :by
            FROM round_policy p WHERE p.name = 'Pemetaan' AND p.number = 1 RETURNING id
            """;

    private final JdbcClient jdbc;
    private final UUID unit;
    private final UUID mayor;
    private final UUID head;
    private final List<UUID> clerks = new ArrayList<>();

    public TestRounds(JdbcClient jdbc, TestPeople people, int clerks) {
        this.jdbc = jdbc;
        UUID city = people.unit("Kota Asesmen");
        mayor = people.official("Wali Kota Asesmen", city);
        unit = people.unit("Dinas Asesmen", city);
        head = people.head("Kepala Asesmen", unit);
        for (int i = 1; i <= clerks; i++) {
            this.clerks.add(people.employee("Pelaksana Asesmen " + i, unit));
        }
    }

    public UUID unit() {
        return unit;
    }

    public UUID mayor() {
        return mayor;
    }

    public UUID head() {
        return head;
    }

    public List<UUID> clerks() {
        return clerks;
    }

    public UUID draft(LocalDate opens, LocalDate closes) {
        return jdbc.sql(DRAFT)
                .param("name", "Asesmen " + UUID.randomUUID())
                .param("opens", opens)
                .param("closes", closes)
                .param("unit", unit)
                .param("by", head)
                .query(UUID.class)
                .single();
    }

    /** The form of a rater about somebody. */
    public UUID form(UUID round, UUID rated, UUID rater) {
        return jdbc.sql("SELECT f.id FROM rater_form f JOIN round_participant p ON p.id = f.participant_id"
                        + " WHERE p.round_id = ? AND p.employee_id = ? AND f.rater_id = ?")
                .params(round, rated, rater)
                .query(UUID.class)
                .single();
    }

    public List<UUID> raters(UUID round, UUID rated, String relation) {
        return jdbc.sql("SELECT f.rater_id FROM rater_form f JOIN round_participant p ON p.id = f.participant_id"
                        + " WHERE p.round_id = ? AND p.employee_id = ? AND f.relation = ? ORDER BY 1")
                .params(round, rated, relation)
                .query(UUID.class)
                .list();
    }
}
