package id.mumpuni.workplans.post;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.PlanModel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a person's post on a day means for the plan: which model applies and who appraises. */
@Repository
public class PlanOutlook {

    /** @param since the first day in this post */
    public record Post(PlanModel model, @Nullable UUID appraiserId, UUID unitId, UUID positionId, LocalDate since) {}

    // JPT, heads of units right below the root and of units that are marked as independent plan as leaders
    private static final String SQL = """
            SELECT CASE WHEN q.kind = 'HIGH_LEADERSHIP' OR line.head AND (u.independent OR parent.id IS NOT NULL AND parent.parent_id IS NULL)
                    THEN 'LEADER' ELSE 'STAFF' END AS model,
                line.appraiser_id, p.unit_id, p.position_id, lower(p.valid) AS since
            FROM reporting_line_of(:day, :employee) line
                JOIN placement p ON p.employee_id = line.employee_id AND p.valid @> :day
                JOIN position q ON q.id = p.position_id
                JOIN work_unit u ON u.id = line.unit_id
                LEFT JOIN work_unit parent ON parent.id = u.parent_id
            """;

    private final JdbcClient jdbc;

    PlanOutlook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever does the same for this person at the same moment waits until this transaction is over. */
    public void lock(UUID employee) {
        boolean known = jdbc.sql("SELECT id FROM employee WHERE id = ? FOR NO KEY UPDATE")
                .param(employee)
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!known) {
            throw new NotFound(PlanOutlook.class, employee);
        }
    }

    /** The first day of a year's plan: 1 January, or when the person began or came back (plan_days_later). */
    public LocalDate begins(UUID employee, int year, LocalDate day) {
        return jdbc.sql("SELECT make_date(:year, 1, 1) + plan_days_later(:employee, :year, :day)")
                .param("year", year)
                .param("employee", employee)
                .param("day", day)
                .query(LocalDate.class)
                .single();
    }

    /** Empty for people without a post that day, and for those who are no ASN. */
    public Optional<Post> on(LocalDate day, UUID employee) {
        return jdbc.sql(SQL)
                .param("day", day)
                .param("employee", employee)
                .query(Rows.of(Post.class))
                .optional();
    }
}
