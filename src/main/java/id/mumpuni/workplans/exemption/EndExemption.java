package id.mumpuni.workplans.exemption;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person is back: from today a plan is due again. One that has not begun yet is taken back. */
@Service
class EndExemption {

    private final JdbcClient jdbc;
    private final Clock clock;

    EndExemption(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @PersonnelPolicy.MayManage
    @Transactional
    void end(UUID id) {
        LocalDate today = LocalDate.now(clock);
        int ended = jdbc.sql("DELETE FROM plan_exemption WHERE id = ? AND lower(valid) >= ?")
                        .params(id, today)
                        .update()
                + jdbc.sql(
                                "UPDATE plan_exemption SET valid = daterange(lower(valid), CAST(? AS date)), version = version + 1"
                                        + " WHERE id = ? AND lower(valid) < ? AND (upper_inf(valid) OR upper(valid) > ?)")
                        .params(today, id, today, today)
                        .update();
        if (ended == 0) {
            throw new RuleViolation("workplans.exemption.over");
        }
    }
}
