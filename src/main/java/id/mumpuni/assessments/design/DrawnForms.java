package id.mumpuni.assessments.design;

import id.mumpuni.assessments.rules.RaterGroup;
import id.mumpuni.assessments.rules.RoundDraw;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the forms of those who are drawn, in an order that says nothing. */
@Component
class DrawnForms {

    private static final String SQL = """
            INSERT INTO rater_form (participant_id, rater_id, relation, answers)
            SELECT p.id, f.rater, f.relation, array_fill(NULL::smallint, ARRAY[i.items])
            FROM unnest(CAST(:people AS uuid[]), CAST(:raters AS uuid[]), CAST(:relations AS text[])) f (participant, rater, relation)
                JOIN round_participant p ON p.id = f.participant
                JOIN LATERAL (SELECT count(*)::integer AS items FROM questionnaire_item i
                    WHERE i.questionnaire_id = p.questionnaire_id) i ON true
            ORDER BY random()
            ON CONFLICT (participant_id, rater_id) DO NOTHING
            """;

    private static final String MARK = """
            UPDATE round_participant p SET drawn = true, pool = NULLIF(d.pool, -1)
            FROM unnest(CAST(:people AS uuid[]), CAST(:pools AS integer[])) d (id, pool) WHERE p.id = d.id
            """;

    private final JdbcClient jdbc;

    DrawnForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void make(List<RoundOpeningSteps.Undrawn> some, RoundDraw draw) {
        List<String> people = new ArrayList<>();
        List<String> raters = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (var one : some) {
            Map<UUID, RaterGroup> of = draw.raters().getOrDefault(one.employeeId(), Map.of());
            of.forEach((rater, relation) -> {
                people.add(one.id().toString());
                raters.add(rater.toString());
                relations.add(relation.name());
            });
        }
        jdbc.sql(SQL)
                .param("people", people.toArray(String[]::new))
                .param("raters", raters.toArray(String[]::new))
                .param("relations", relations.toArray(String[]::new))
                .update();
        jdbc.sql(MARK)
                .param("people", some.stream().map(one -> one.id().toString()).toArray(String[]::new))
                .param(
                        "pools",
                        some.stream()
                                .map(one -> String.valueOf(draw.pools().getOrDefault(one.employeeId(), -1)))
                                .toArray(String[]::new))
                .update();
    }
}
