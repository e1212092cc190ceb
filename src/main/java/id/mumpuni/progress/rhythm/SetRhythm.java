package id.mumpuni.progress.rhythm;

import id.mumpuni.progress.Rhythm;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the first day of a quarter on, the present one at the earliest, and only while nothing is recorded in it. */
@Service
class SetRhythm {

    // by people who had a post in the unit or below when the quarter began
    private static final String RECORDED = """
            SELECT EXISTS (SELECT FROM progress_entry x
                JOIN planned_result r ON r.id = x.result_id
                JOIN work_plan w ON w.id = r.plan_id
                JOIN placement p ON p.employee_id = w.employee_id AND p.valid @> CAST(:starts AS date)
                JOIN work_unit_ancestor a ON a.unit_id = p.unit_id AND a.ancestor_id = :unit
                WHERE x.period_start >= :starts)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SetRhythm(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @RhythmPolicy.MaySet
    @Transactional
    void set(UUID unit, Rhythm rhythm, LocalDate starts) {
        LocalDate quarter = LocalDate.now(clock).with(IsoFields.DAY_OF_QUARTER, 1);
        if (starts.getDayOfMonth() != 1 || starts.getMonthValue() % 3 != 1 || starts.isBefore(quarter)) {
            throw new RuleViolation("progress.rhythm.first-of-quarter");
        }
        boolean known = jdbc.sql("SELECT EXISTS (SELECT FROM work_unit WHERE id = ? AND closed_on IS NULL)")
                .param(unit)
                .query(Boolean.class)
                .single();
        if (!known) {
            throw new NotFound(SetRhythm.class, unit);
        }
        if (jdbc.sql(RECORDED)
                .param("starts", starts)
                .param("unit", unit)
                .query(Boolean.class)
                .single()) {
            throw new RuleViolation("progress.rhythm.recorded");
        }
        jdbc.sql("INSERT INTO documentation_rhythm (unit_id, rhythm, starts) VALUES (?, ?, ?)"
                        + " ON CONFLICT (unit_id, starts) DO UPDATE SET rhythm = excluded.rhythm")
                .params(unit, rhythm.name(), starts)
                .update();
    }
}
