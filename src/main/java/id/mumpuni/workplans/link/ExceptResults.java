package id.mumpuni.workplans.link;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.access.PlanPolicy;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The appraiser says why the results without a link may be set all the same. */
@Service
public class ExceptResults {

    private static final int LONGEST_REASON = 1000;

    private final PlanLinks links;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    ExceptResults(PlanLinks links, JdbcClient jdbc, CurrentActor currentActor) {
        this.links = links;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    @PlanPolicy.MayDecide
    @Transactional
    public void except(UUID id, String typed) {
        String reason = typed.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new RuleViolation("cascade.link.reason");
        }
        PlanLinks.Head head = links.head(id);
        if (head.status() != PlanStatus.SUBMITTED) {
            throw new RuleViolation("workplans.decision.not-submitted");
        }
        for (PlanLinks.Result result : links.missing(id, head.model())) {
            jdbc.sql("INSERT INTO link_exception (result_id, reason, given_by) VALUES (?, ?, ?)")
                    .params(result.id(), reason, currentActor.get().employeeId())
                    .update();
        }
    }
}
