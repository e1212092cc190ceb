package id.mumpuni.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills self-assessments: half of one that was begun, all of one that was handed in. */
@Component
class DemoSelfAssessments {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final PlanTexts texts = new PlanTexts();
    private final List<List<String>> reflections = TabbedText.rows("demo/reflections.tsv");

    DemoSelfAssessments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin(DemoAppraisals.Open appraisal) {
        fill(appraisal, 2);
    }

    void handIn(DemoAppraisals.Open appraisal) {
        fill(appraisal, 1);
        jdbc.sql("UPDATE appraisal SET status = 'SUBMITTED', submitted_at = ? WHERE id = ?")
                .params(Instant.now(clock).minusSeconds(90_000).atOffset(ZoneOffset.UTC), appraisal.id())
                .update();
    }

    /** Every {@code step}-th field. */
    private void fill(DemoAppraisals.Open appraisal, int step) {
        List<UUID> indicators = jdbc.sql("SELECT i.id FROM indicator i JOIN planned_result r ON r.id = i.result_id"
                        + " WHERE r.plan_id = ? ORDER BY r.ordinal, i.ordinal")
                .param(appraisal.planId())
                .query(UUID.class)
                .list();
        List<String> achieved = texts.forPost(appraisal.title(), appraisal.kind()).stream()
                .flatMap(result -> result.indicators().stream())
                .map(PlanTexts.Indicator::achievement)
                .toList();
        for (int i = 0; i < indicators.size(); i += step) {
            jdbc.sql("INSERT INTO achievement (appraisal_id, indicator_id, text) VALUES (?, ?, ?)")
                    .params(appraisal.id(), indicators.get(i), achieved.get(i))
                    .update();
        }
        int choice = Math.floorMod(appraisal.id().hashCode(), 2);
        for (int i = choice; i < reflections.size(); i += 2 * step) {
            jdbc.sql("INSERT INTO behaviour_review (appraisal_id, core_value, self_rating, reflection)"
                            + " VALUES (?, ?, ?, ?)")
                    .params(
                            appraisal.id(),
                            reflections.get(i).get(0),
                            i / 2 % 3 == choice ? "ABOVE" : "MEETS",
                            reflections.get(i).get(1))
                    .update();
        }
    }
}
