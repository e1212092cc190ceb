package id.mumpuni.workplans.cascade;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.post.PlanYears;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People from elsewhere in a leader's matrix: the leader asks for them, their appraiser agrees or not (penunjukan oleh
 * pimpinan yang bukan pejabat penilai), the leader lets them go.
 */
@Service
class KeepGuests {

    private final JdbcClient jdbc;
    private final PlanYears years;
    private final CurrentActor currentActor;

    KeepGuests(JdbcClient jdbc, PlanYears years, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.years = years;
        this.currentActor = currentActor;
    }

    @PlanPolicy.Own
    @Transactional
    void add(int year, UUID employee) {
        years.requireChoice(year);
        UUID leader = currentActor.get().employeeId();
        boolean fits = jdbc.sql("""
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
        if (!fits) {
            throw new RuleViolation("cascade.guest.unfit");
        }
        jdbc.sql("INSERT INTO matrix_guest (leader_id, year, employee_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(leader, year, employee)
                .update();
    }

    /** What was shared out to the guest goes too; what the guest has taken over stays in their plan. */
    @GuestPolicy.MayRemove
    @Transactional
    void remove(UUID id) {
        jdbc.sql("DELETE FROM role_cell c USING matrix_guest g WHERE g.id = ? AND c.leader_id = g.leader_id"
                        + " AND c.year = g.year AND c.member_id = g.employee_id")
                .param(id)
                .update();
        jdbc.sql("DELETE FROM matrix_guest WHERE id = ?").param(id).update();
    }

    @GuestPolicy.MayDecide
    @Transactional
    void decide(UUID id, boolean agree) {
        jdbc.sql("UPDATE matrix_guest SET state = ?, decided_by = ? WHERE id = ?")
                .params(
                        (agree ? GuestState.AGREED : GuestState.REFUSED).name(),
                        currentActor.get().employeeId(),
                        id)
                .update();
    }
}
