package id.mumpuni.appraisal.period;

import id.mumpuni.appraisal.rules.PeriodKind;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever came to the period's units after it was opened gets an appraisal too. */
@Service
class JoinPeriod {

    private record Frame(UUID unit, PeriodKind kind, LocalDate starts, LocalDate ends) {}

    private final JdbcClient jdbc;
    private final PeriodPeople people;
    private final Clock clock;

    JoinPeriod(JdbcClient jdbc, PeriodPeople people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** Returns how many joined. The period's row is locked, so it is neither closed meanwhile nor joined twice. */
    @PeriodPolicy.MayOpen
    @Transactional
    int join(UUID id) {
        Frame frame = jdbc.sql("SELECT unit_id AS unit, kind, starts, ends FROM appraisal_period"
                        + " WHERE id = ? AND status = 'OPEN' FOR UPDATE")
                .param(id)
                .query(Rows.of(Frame.class))
                .optional()
                .orElseThrow(() -> new RuleViolation("period.closed"));
        return people.open(
                id,
                PeriodPeople.Scope.of(frame.unit(), frame.kind(), frame.starts(), frame.ends(), LocalDate.now(clock)));
    }
}
