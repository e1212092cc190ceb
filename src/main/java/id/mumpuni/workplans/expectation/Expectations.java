package id.mumpuni.workplans.expectation;

import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.CoreValue;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Special expectations of plans that are set, and how they changed. */
@Repository
class Expectations {

    /** One change; without a text before it was added, without one after it was taken back. */
    record Change(
            CoreValue coreValue,
            @Nullable String beforeText,
            @Nullable String afterText,
            String changedBy,
            LocalDateTime changedAt,
            boolean read) {}

    private static final String CHANGES = """
            SELECT c.core_value, c.before_text, c.after_text, e.full_name AS changed_by,
                c.changed_at AT TIME ZONE :zone AS changed_at, c.read_at IS NOT NULL AS read
            FROM expectation_change c JOIN employee e ON e.id = c.changed_by
            WHERE c.plan_id = :plan ORDER BY c.changed_at DESC, c.id
            """;

    // a revision that is being written or waits begins with what is expected now
    private static final String PLANS = """
            SELECT w.id FROM work_plan p JOIN work_plan w ON w.employee_id = p.employee_id AND w.year = p.year
            WHERE p.id = ? AND (w.id = p.id OR w.revision > p.revision AND w.status IN ('DRAFT', 'SUBMITTED', 'RETURNED'))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Expectations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Change> changes(UUID planId) {
        return jdbc.sql(CHANGES)
                .param("plan", planId)
                .param("zone", clock.getZone().getId())
                .query(Rows.of(Change.class))
                .list();
    }

    Map<CoreValue, String> of(UUID planId) {
        Map<CoreValue, String> texts = new EnumMap<>(CoreValue.class);
        jdbc.sql("SELECT core_value, text FROM behaviour_expectation WHERE plan_id = ?")
                .param(planId)
                .query(row -> {
                    texts.put(CoreValue.valueOf(row.getString("core_value")), row.getString("text"));
                });
        return texts;
    }

    List<UUID> withLaterDrafts(UUID planId) {
        return jdbc.sql(PLANS).param(planId).query(UUID.class).list();
    }

    void write(UUID planId, CoreValue value, @Nullable String text) {
        if (text == null) {
            jdbc.sql("DELETE FROM behaviour_expectation WHERE plan_id = ? AND core_value = ?")
                    .params(planId, value.name())
                    .update();
        } else {
            jdbc.sql("INSERT INTO behaviour_expectation (plan_id, core_value, text) VALUES (?, ?, ?)"
                            + " ON CONFLICT (plan_id, core_value) DO UPDATE SET text = excluded.text")
                    .params(planId, value.name(), text)
                    .update();
        }
    }

    void record(UUID planId, CoreValue value, @Nullable String before, @Nullable String after, UUID by) {
        jdbc.sql("INSERT INTO expectation_change (plan_id, core_value, before_text, after_text, changed_by, changed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(planId, value.name())
                .param(before)
                .param(after)
                .params(by, now())
                .update();
    }

    void read(UUID planId) {
        jdbc.sql("UPDATE expectation_change SET read_at = ? WHERE plan_id = ? AND read_at IS NULL")
                .params(now(), planId)
                .update();
    }

    private Object now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }
}
