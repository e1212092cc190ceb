package id.mumpuni.workplans.cascade;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.decision.TeamPages;
import id.mumpuni.workplans.post.PlanYears;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A leader asks for somebody from elsewhere (penunjukan oleh pimpinan yang bukan pejabat penilai). Who leads a team
 * without appraising anybody has results of their own to share out; nobody asks for ever more people at once.
 */
@Service
class InviteGuest {

    static final int MOST_OPEN = 50;

    private final TeamPages teams;
    private final JdbcClient jdbc;
    private final PlanYears years;
    private final CurrentActor currentActor;

    InviteGuest(TeamPages teams, JdbcClient jdbc, PlanYears years, CurrentActor currentActor) {
        this.teams = teams;
        this.jdbc = jdbc;
        this.years = years;
        this.currentActor = currentActor;
    }

    @PlanPolicy.Own
    @Transactional
    void invite(int year, UUID employee) {
        years.requireChoice(year);
        UUID leader = currentActor.get().employeeId();
        if (!teams.leading(leader).appraises() && !hasResults(leader, year)) {
            throw new RuleViolation("cascade.guest.no-matrix");
        }
        if (!fits(leader, employee, year)) {
            throw new RuleViolation("cascade.guest.unfit");
        }
        if (open(leader) >= MOST_OPEN) {
            throw new RuleViolation("cascade.guest.too-many", MOST_OPEN);
        }
        jdbc.sql("INSERT INTO matrix_guest (leader_id, year, employee_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(leader, year, employee)
                .update();
    }

    private boolean hasResults(UUID leader, int year) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM work_plan w JOIN planned_result r ON r.plan_id = w.id"
                        + " WHERE w.employee_id = ? AND w.year = ?)")
                .params(leader, year)
                .query(Boolean.class)
                .single();
    }

    private boolean fits(UUID leader, UUID employee, int year) {
        return jdbc.sql("""
                        SELECT e.kind <> 'NON_ASN' AND e.id <> :leader AND NOT EXISTS (
                            SELECT FROM reporting_line_of(:day, e.id) l WHERE l.appraiser_id = :leader)
                        FROM employee e WHERE e.id = :employee
                        """)
                .param("leader", leader)
                .param("employee", employee)
                .param("day", years.dayFor(year))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Requests that wait for an answer. */
    private int open(UUID leader) {
        return jdbc.sql("SELECT count(*) FROM matrix_guest WHERE leader_id = ? AND state = 'ASKED'")
                .param(leader)
                .query(Integer.class)
                .single();
    }
}
