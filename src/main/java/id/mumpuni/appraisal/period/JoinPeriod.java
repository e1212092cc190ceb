package id.mumpuni.appraisal.period;

import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for whoever belongs to the period's units and is not in it: mostly they have joined by themselves. */
@Service
class JoinPeriod {

    private final JdbcClient jdbc;
    private final Joiners joiners;

    JoinPeriod(JdbcClient jdbc, Joiners joiners) {
        this.jdbc = jdbc;
        this.joiners = joiners;
    }

    /** Returns how many joined. The period's row is locked, so it is neither closed meanwhile nor joined twice. */
    @PeriodPolicy.MayOpen
    @Transactional
    int join(UUID id) {
        boolean open = jdbc.sql("SELECT id FROM appraisal_period WHERE id = ? AND status = 'OPEN' FOR UPDATE")
                .param(id)
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!open) {
            throw new RuleViolation("period.closed");
        }
        return joiners.join(id);
    }
}
