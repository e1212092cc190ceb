package id.mumpuni.security.access;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft of a policy, a draft of a round with somebody left out, and a form that its rater has not begun. */
class AssessmentAccessFixture implements AccessFixture {

    private static final String POLICY = """
            INSERT INTO round_policy SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'name',
                'Akses ' || gen_random_uuid(), 'frozen_at', NULL))).*
            FROM round_policy p WHERE p.name = 'Pemetaan' AND p.number = 1 RETURNING id
            """;

    private static final String ROUND = """
            INSERT INTO assessment_round (name, policy_id, opens, closes, unit_id, position_kinds, employment_kinds, created_by,
                status, copied_on)
            SELECT 'Akses ' || gen_random_uuid(), p.id, jakarta_today(), jakarta_today() + 7, :unit, '{IMPLEMENTER}', '{PERMANENT}',
                :by, :status, CASE WHEN :status = 'OPEN' THEN jakarta_today() END
            FROM round_policy p WHERE p.name = 'Pemetaan' AND p.number = 1 RETURNING id
            """;

    private static final String FORM = """
            WITH asked AS (INSERT INTO questionnaire (round_id, standard_id)
                SELECT :round, id FROM competency_standard WHERE kind = 'IMPLEMENTER' LIMIT 1 RETURNING id),
            needed AS (INSERT INTO questionnaire_requirement (questionnaire_id, place, edition_id, level, weight)
                SELECT asked.id, 1, i.edition_id, i.level, 1 FROM asked, (SELECT * FROM behavioural_indicator ORDER BY id LIMIT 1) i
                RETURNING id, questionnaire_id, edition_id, level),
            item AS (INSERT INTO questionnaire_item (questionnaire_id, requirement_id, place, indicator_id, aspect)
                SELECT n.questionnaire_id, n.id, 1, i.id, i.aspect FROM needed n
                    JOIN (SELECT * FROM behavioural_indicator ORDER BY id LIMIT 1) i ON true),
            rated AS (INSERT INTO round_participant (round_id, employee_id, unit_id, position_id, head, questionnaire_id, drawn)
                SELECT :round, p.employee_id, p.unit_id, p.position_id, false, asked.id, true
                FROM asked, placement p WHERE p.employee_id = :rated RETURNING id)
            INSERT INTO rater_form (participant_id, rater_id, relation, answers)
            SELECT id, :rater, 'PEER', '{NULL}' FROM rated RETURNING id
            """;

    private final JdbcClient jdbc;

    AssessmentAccessFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Object> own(String pattern, Visitor visitor, World world) {
        UUID rater =
                switch (visitor) {
                    case APPRAISER -> world.head();
                    case UNIT_OFFICER -> world.officer();
                    case BKD, AUDITOR, ADMINISTRATOR -> world.staff();
                    default -> world.employee();
                };
        return made(pattern, world, rater);
    }

    @Override
    public List<Object> other(String pattern, World world) {
        return made(pattern, world, world.stranger());
    }

    private List<Object> made(String pattern, World world, UUID rater) {
        if (pattern.startsWith("/asesmen/kebijakan/{")) {
            return List.of(jdbc.sql(POLICY).query(UUID.class).single());
        }
        if (pattern.startsWith("/asesmen/{")) {
            UUID round = round(world, "DRAFT");
            return pattern.contains("{employee}") ? List.of(round, world.employee()) : List.of(round);
        }
        if (pattern.startsWith("/penilaian-360/{")) {
            return List.of(jdbc.sql(FORM)
                    .param("round", round(world, "OPEN"))
                    .param("rated", world.head().equals(rater) ? world.employee() : world.head())
                    .param("rater", rater)
                    .query(UUID.class)
                    .single());
        }
        return List.of();
    }

    private UUID round(World world, String status) {
        return jdbc.sql(ROUND)
                .param("unit", world.unit())
                .param("by", world.employee())
                .param("status", status)
                .query(UUID.class)
                .single();
    }
}
