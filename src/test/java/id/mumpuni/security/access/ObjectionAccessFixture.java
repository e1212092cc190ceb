package id.mumpuni.security.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An objection of the employee against the own head, decided by the third of the unit; and a stranger's, undecided. */
class ObjectionAccessFixture implements AccessFixture {

    private static final String APPRAISAL = """
            WITH period AS (
                INSERT INTO appraisal_period (id, version, name, kind, unit_id, starts, ends, plan_due, self_due, rating_due,
                    status, opened_by, opened_at)
                SELECT gen_random_uuid(), 0, 'Keberatan ' || e, 'QUARTERLY', u, '2022-01-01', '2022-03-31', '2022-01-10',
                    '2022-04-05', '2022-04-10', 'OPEN', h, now()
                FROM (SELECT :employee::uuid AS e, :unit::uuid AS u, :head::uuid AS h) x RETURNING id
            ), plan AS (
                INSERT INTO work_plan (id, version, employee_id, year, model, approach, appraiser_id, status, submitted_at,
                    set_by, set_at)
                SELECT gen_random_uuid(), 0, :employee, 2022, 'STAFF', 'QUANTITATIVE', :head, 'SET', now(), :head, now()
                RETURNING id
            ), appraisal AS (
                INSERT INTO appraisal (id, version, period_id, employee_id, appraiser_id, unit_id, plan_id, status,
                    work_result, behaviour, rating, signed_by, signed_at, signed_as, received_on, received_how, objected_at)
                SELECT gen_random_uuid(), 0, period.id, :employee, :head, :unit, plan.id, 'SIGNED', 'MEETS', 'MEETS', 'GOOD',
                    :head, now() - interval '1 day', 'APPRAISER', current_date, 'OPENED', now()
                FROM period, plan RETURNING id
            )
            INSERT INTO objection (id, version, appraisal_id, filed_by, filed_at, reason, hear_by, decide_by, decider_id, status)
            SELECT gen_random_uuid(), 0, appraisal.id, :employee, now(), 'Belum dihitung', current_date, current_date,
                :decider, 'FILED' FROM appraisal RETURNING id
            """;

    private final JdbcClient jdbc;
    private final Map<UUID, UUID> made = new HashMap<>();

    ObjectionAccessFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Object> own(String pattern, Visitor visitor, World world) {
        return pattern.startsWith("/keberatan/{")
                ? List.of(objection(world.employee(), world.head(), world.unit(), world.officer()))
                : List.of();
    }

    @Override
    public List<Object> other(String pattern, World world) {
        return pattern.startsWith("/keberatan/{")
                ? List.of(objection(world.stranger(), world.otherHead(), world.otherUnit(), null))
                : List.of();
    }

    private UUID objection(UUID employee, UUID head, UUID unit, UUID decider) {
        return made.computeIfAbsent(employee, key -> {
            UUID objection = jdbc.sql(APPRAISAL)
                    .param("employee", employee)
                    .param("head", head)
                    .param("unit", unit)
                    .param("decider", decider)
                    .query(UUID.class)
                    .single();
            DecisionPapers.issue(jdbc, appraisal(objection), head);
            return objection;
        });
    }

    private UUID appraisal(UUID objection) {
        return jdbc.sql("SELECT appraisal_id FROM objection WHERE id = ?")
                .param(objection)
                .query(UUID.class)
                .single();
    }
}
