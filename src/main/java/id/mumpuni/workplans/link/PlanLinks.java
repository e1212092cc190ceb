package id.mumpuni.workplans.link;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.ResultKind;
import id.mumpuni.workplans.rules.LinkRule;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which results of a plan support something above them, and what there is to support. */
@Repository
public class PlanLinks {

    record Head(
            UUID id,
            UUID employeeId,
            String employee,
            int year,
            PlanModel model,
            PlanStatus status,
            @Nullable String appraiser) {}

    record Result(
            UUID id,
            ResultKind kind,
            String description,
            @Nullable String words,
            @Nullable UUID superiorsResult,
            @Nullable UUID agreementTarget,
            @Nullable String exception)
            implements LinkRule.Linkable {

        /** Which of the offers it is linked to; empty for none. */
        public String code() {
            return superiorsResult != null
                    ? "R:" + superiorsResult
                    : agreementTarget != null ? "A:" + agreementTarget : "";
        }

        @Override
        public boolean linked() {
            return superiorsResult != null || agreementTarget != null;
        }

        @Override
        public boolean excepted() {
            return exception != null;
        }
    }

    /** Something to support; the code says what it is to the form. */
    record Offer(String code, String words) {}

    record Choices(List<Offer> superiors, List<Offer> agreement) {

        public boolean isEmpty() {
            return superiors.isEmpty() && agreement.isEmpty();
        }
    }

    private static final String HEAD = """
            SELECT p.id, p.employee_id, e.full_name AS employee, p.year, p.model, p.status, a.full_name AS appraiser
            FROM work_plan p JOIN employee e ON e.id = p.employee_id LEFT JOIN employee a ON a.id = p.appraiser_id
            WHERE p.id = ?
            """;

    private static final String RESULTS = """
            SELECT r.id, r.kind, r.description, r.supported_result AS words, r.supported_result_id AS superiors_result,
                r.agreement_target_id AS agreement_target, x.reason AS exception
            FROM planned_result r LEFT JOIN link_exception x ON x.result_id = r.id
            WHERE r.plan_id = ?
            ORDER BY r.kind = 'ADDITIONAL', r.ordinal
            """;

    private static final String SUPERIORS = """
            SELECT 'R:' || r.id AS code, r.description AS words
            FROM work_plan p
                JOIN LATERAL (SELECT w.id FROM work_plan w WHERE w.employee_id = p.appraiser_id AND w.year = p.year
                    ORDER BY w.revision DESC LIMIT 1) above ON true
                JOIN planned_result r ON r.plan_id = above.id
            WHERE p.id = ?
            ORDER BY r.kind = 'ADDITIONAL', r.ordinal
            """;

    // of the person's unit or the nearest unit above it that has an agreement for the year
    private static final String AGREEMENT = """
            SELECT 'A:' || t.id AS code, t.objective || ': ' || t.indicator || ' (' || t.target || ')' AS words
            FROM agreement_target t
            WHERE t.agreement_id = (
                SELECT a.id
                FROM work_plan p
                    JOIN placement l ON l.employee_id = p.employee_id
                    JOIN work_unit_ancestor x ON x.unit_id = l.unit_id
                    JOIN agreement a ON a.unit_id = x.ancestor_id AND a.year = p.year
                WHERE p.id = ?
                ORDER BY upper(l.valid) IS NOT NULL, lower(l.valid) DESC, x.depth LIMIT 1)
            ORDER BY t.ordinal
            """;

    private final JdbcClient jdbc;

    PlanLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Head head(UUID planId) {
        return jdbc.sql(HEAD)
                .param(planId)
                .query(Rows.of(Head.class))
                .optional()
                .orElseThrow(() -> new NotFound(PlanLinks.class, planId));
    }

    List<Result> results(UUID planId) {
        return jdbc.sql(RESULTS).param(planId).query(Rows.of(Result.class)).list();
    }

    /** A result as the plan's pages have it already. */
    private record Shown(PlanContents.Result result) implements LinkRule.Linkable {

        @Override
        public ResultKind kind() {
            return result.kind();
        }

        @Override
        public boolean linked() {
            return result.linked();
        }

        @Override
        public boolean excepted() {
            return result.excepted();
        }
    }

    /** The results that keep the plan from being set; for the plan's pages, without a statement. */
    public static List<PlanContents.Result> missing(PlanContents.Plan plan) {
        return LinkRule.missing(
                        plan.model(), plan.results().stream().map(Shown::new).toList())
                .stream()
                .map(Shown::result)
                .toList();
    }

    List<Result> missing(UUID planId, PlanModel model) {
        return model == PlanModel.LEADER ? List.of() : LinkRule.missing(model, results(planId));
    }

    Choices choices(UUID planId) {
        return new Choices(
                jdbc.sql(SUPERIORS).param(planId).query(Rows.of(Offer.class)).list(),
                jdbc.sql(AGREEMENT).param(planId).query(Rows.of(Offer.class)).list());
    }

    /** How many of the person's own results wait for a link that has become possible, with their plan. */
    record Late(UUID planId, int year, long results) {}

    List<Late> late(UUID employee, int fromYear) {
        return jdbc.sql("""
                        SELECT p.id AS plan_id, p.year, count(*) AS results
                        FROM work_plan p JOIN result_without_link r ON r.plan_id = p.id
                        WHERE p.employee_id = ? AND p.year >= ? AND p.status NOT IN ('SET', 'CLOSED')
                            AND EXISTS (SELECT FROM work_plan w JOIN planned_result s ON s.plan_id = w.id
                                WHERE w.employee_id = p.appraiser_id AND w.year = p.year)
                        GROUP BY p.id, p.year ORDER BY p.year
                        """)
                .params(employee, fromYear)
                .query(Rows.of(Late.class))
                .list();
    }
}
