package id.mumpuni.progress.rhythm;

import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Only what has not begun: what holds or held decides which periods were recorded. */
@Service
class DropRhythm {

    private final JdbcClient jdbc;
    private final Clock clock;

    DropRhythm(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @RhythmPolicy.MaySet
    @Transactional
    void drop(UUID id) {
        int dropped = jdbc.sql("DELETE FROM documentation_rhythm WHERE id = ? AND starts > ?")
                .params(id, LocalDate.now(clock))
                .update();
        if (dropped == 0) {
            throw new RuleViolation("progress.rhythm.begun");
        }
    }
}
