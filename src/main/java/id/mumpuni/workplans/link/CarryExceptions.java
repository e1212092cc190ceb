package id.mumpuni.workplans.link;

import id.mumpuni.workplans.plan.PlanPart;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * An exception from the link stays with its result when the plan is revised, as long as the same appraiser decides:
 * what one appraiser accepted is not accepted for another.
 */
@Repository
class CarryExceptions implements PlanPart {

    private static final String COPY = """
            INSERT INTO link_exception (result_id, reason, given_by)
            SELECT n.id, x.reason, x.given_by
            FROM planned_result n
                JOIN work_plan p ON p.id = n.plan_id
                JOIN planned_result o ON o.id = n.earlier_id AND o.plan_id = :from
                JOIN link_exception x ON x.result_id = o.id AND x.given_by = p.appraiser_id
            WHERE n.plan_id = :to
            """;

    private final JdbcClient jdbc;

    CarryExceptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void copy(UUID from, UUID to) {
        jdbc.sql(COPY).param("from", from).param("to", to).update();
    }
}
