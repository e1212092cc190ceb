package id.mumpuni.workplans.strategy;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Workblocks as the page shows them. Each belongs to the first of its indicator, whatever revision is looked at. */
@Repository
class Workblocks {

    record Head(
            UUID root,
            UUID planId,
            String employee,
            int year,
            String result,
            String indicator,
            @Nullable String target) {}

    private final JdbcClient jdbc;

    Workblocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Head head(UUID indicatorId) {
        return jdbc.sql("""
                        SELECT indicator_root(i.id) AS root, p.id AS plan_id, e.full_name AS employee, p.year,
                            r.description AS result, i.description AS indicator, i.target
                        FROM indicator i JOIN planned_result r ON r.id = i.result_id JOIN work_plan p ON p.id = r.plan_id
                            JOIN employee e ON e.id = p.employee_id
                        WHERE i.id = ?
                        """)
                .param(indicatorId)
                .query(Rows.of(Head.class))
                .optional()
                .orElseThrow(() -> new NotFound(Workblocks.class, indicatorId));
    }

    /** As it was written, or empty, to be filled in by hand. */
    WorkblockSheet sheet(UUID indicatorId) {
        Head head = head(indicatorId);
        return new WorkblockSheet(head, find(head.root()).orElse(WorkblockForm.EMPTY));
    }

    Optional<WorkblockForm> find(UUID root) {
        return jdbc.sql("SELECT * FROM workblock WHERE indicator_id = ?")
                .param(root)
                .query(Rows.of(WorkblockForm.class))
                .optional();
    }
}
