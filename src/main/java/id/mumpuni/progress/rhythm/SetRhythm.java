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

/** From the first day of a quarter on, the present one at the earliest: what is recorded keeps its periods. */
@Service
class SetRhythm {

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
        jdbc.sql("INSERT INTO documentation_rhythm (unit_id, rhythm, starts) VALUES (?, ?, ?)"
                        + " ON CONFLICT (unit_id, starts) DO UPDATE SET rhythm = excluded.rhythm")
                .params(unit, rhythm.name(), starts)
                .update();
    }
}
