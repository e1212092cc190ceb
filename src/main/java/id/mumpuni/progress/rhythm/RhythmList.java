package id.mumpuni.progress.rhythm;

import id.mumpuni.progress.Rhythm;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which units have a rhythm of their own, and from when. A city has few. */
@Repository
class RhythmList {

    /** @param ahead has not begun yet */
    record Row(UUID id, UUID unitId, String unit, Rhythm rhythm, LocalDate starts, boolean ahead) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    RhythmList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional(readOnly = true)
    public List<Row> all() {
        return jdbc.sql("SELECT d.id, d.unit_id, u.name AS unit, d.rhythm, d.starts, d.starts > ? AS ahead"
                        + " FROM documentation_rhythm d JOIN work_unit u ON u.id = d.unit_id ORDER BY u.name, d.starts")
                .param(today())
                .query(Rows.of(Row.class))
                .list();
    }
}
