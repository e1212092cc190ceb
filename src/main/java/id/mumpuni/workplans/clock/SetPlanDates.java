package id.mumpuni.workplans.clock;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The personnel officer says until when plans of a year are drafted and set, and on what ground. */
@Service
class SetPlanDates {

    private static final String SQL = """
            INSERT INTO plan_deadline (year, draft_by, set_by, source, changed_by, changed_at)
            VALUES (:year, :draftBy, :setBy, :source, :by, :at)
            ON CONFLICT (year) DO UPDATE SET draft_by = excluded.draft_by, set_by = excluded.set_by,
                source = excluded.source, changed_by = excluded.changed_by, changed_at = excluded.changed_at,
                version = plan_deadline.version + 1
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    SetPlanDates(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PersonnelPolicy.MayManage
    @Transactional
    void set(int year, LocalDate draftBy, LocalDate setBy, String source) {
        if (draftBy.isAfter(setBy)) {
            throw new RuleViolation("workplans.dates.order");
        }
        if (setBy.getYear() != year || draftBy.getYear() < year - 1) {
            throw new RuleViolation("workplans.dates.year");
        }
        jdbc.sql(SQL)
                .param("year", year)
                .param("draftBy", draftBy)
                .param("setBy", setBy)
                .param("source", source)
                .param("by", currentActor.get().employeeId())
                .param("at", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .update();
    }
}
