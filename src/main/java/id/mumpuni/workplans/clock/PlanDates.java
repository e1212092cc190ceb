package id.mumpuni.workplans.clock;

import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.rules.PlanClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Until when plans of a year are drafted and set: as the city says, else as the regulation does. */
@Repository
public class PlanDates {

    /** What the city has said, on what ground. */
    record Setting(
            int year,
            int version,
            LocalDate draftBy,
            LocalDate setBy,
            String source,
            @Nullable String changedBy,
            LocalDateTime changedAt) {}

    private static final String SETTING = """
            SELECT d.year, d.version, d.draft_by, d.set_by, d.source, e.full_name AS changed_by, d.changed_at
            FROM plan_deadline d JOIN employee e ON e.id = d.changed_by WHERE d.year = ?
            """;

    private final JdbcClient jdbc;

    PlanDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public PlanClock.Days of(int year) {
        return setting(year)
                .map(said -> new PlanClock.Days(year, said.draftBy(), said.setBy()))
                .orElseGet(() -> PlanClock.Days.usual(year));
    }

    /** The days of one person, who may have begun during the year. */
    public PlanClock.Days of(int year, UUID employee, LocalDate today) {
        int later = jdbc.sql("SELECT plan_days_later(?, ?, ?)")
                .params(employee, year, today)
                .query(Integer.class)
                .single();
        return of(year).later(later);
    }

    Optional<Setting> setting(int year) {
        return jdbc.sql(SETTING).param(year).query(Rows.of(Setting.class)).optional();
    }
}
