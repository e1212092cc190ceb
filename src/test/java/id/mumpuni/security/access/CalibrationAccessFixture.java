package id.mumpuni.security.access;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session at which the unit's officer presides over a judgement of the unit's head about the employee; and a stranger's. */
class CalibrationAccessFixture implements AccessFixture {

    private static final String SESSION = """
            WITH period AS (
                INSERT INTO appraisal_period (id, version, name, kind, unit_id, starts, ends, plan_due, self_due, rating_due,
                    calibration_due, status, opened_by, opened_at)
                SELECT gen_random_uuid(), 0, 'Kalibrasi ' || e, :kind, u, '2023-01-01', '2023-12-31', '2023-01-10',
                    '2024-01-05', current_date + 60, current_date + 50, 'OPEN', h, now()
                FROM (SELECT :employee::uuid AS e, :unit::uuid AS u, :head::uuid AS h) x RETURNING id
            ), plan AS (
                INSERT INTO work_plan (id, version, employee_id, year, model, approach, appraiser_id, status, submitted_at,
                    set_by, set_at)
                SELECT gen_random_uuid(), 0, :employee, :year, 'STAFF', 'QUANTITATIVE', :head, 'SET', now(), :head, now()
                RETURNING id
            ), session AS (
                INSERT INTO calibration_session (id, version, period_id, unit_id, mode, status, opened_by, opened_at, held_at)
                SELECT gen_random_uuid(), 0, period.id, :unit, 'COMMITTEE', 'HELD', :chair, now(), now() FROM period RETURNING id
            ), member AS (
                INSERT INTO calibration_member (session_id, employee_id, chair, named_by, named_at)
                SELECT session.id, :chair, true, :chair, now() FROM session RETURNING id
            ), appraisal AS (
                INSERT INTO appraisal (id, version, period_id, employee_id, appraiser_id, unit_id, plan_id, status,
                    work_result, behaviour, rating, proposed_at, calibration_id)
                SELECT gen_random_uuid(), 0, period.id, :employee, :head, :unit, plan.id, 'PROPOSED', 'MEETS', 'MEETS', 'GOOD',
                    now(), session.id FROM period, plan, session RETURNING id
            )
            INSERT INTO calibration_item (session_id, appraisal_id, employee_id, appraiser_id, work_result, behaviour, rating,
                added_at)
            SELECT session.id, appraisal.id, :employee, :head, 'MEETS', 'MEETS', 'GOOD', now() FROM session, appraisal
            RETURNING session_id, id
            """;

    private static final String MINUTES = """
            WITH document AS (
                INSERT INTO signed_document (code, kind, subject_id, number, created_at)
                VALUES (:code, 'CALIBRATION', :session, 1, now()) RETURNING id
            )
            INSERT INTO calibration_minutes (session_id, document_id, content, sha256, issued_at)
            SELECT :session, id, 'minutes'::bytea, repeat('0', 64), now() FROM document
            """;

    private record Made(UUID session, UUID item) {}

    private final JdbcClient jdbc;
    private final Map<String, Made> made = new HashMap<>();

    CalibrationAccessFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Object> own(String pattern, Visitor visitor, World world) {
        return ids(pattern, world.employee(), world.head(), world.unit(), world.officer());
    }

    @Override
    public List<Object> other(String pattern, World world) {
        return ids(pattern, world.stranger(), world.otherHead(), world.otherUnit(), world.otherHead());
    }

    private List<Object> ids(String pattern, UUID employee, UUID head, UUID unit, UUID chair) {
        if (!pattern.startsWith("/kalibrasi/{")) {
            return List.of();
        }
        boolean minutes = pattern.endsWith("notulen.pdf");
        Made one = made.computeIfAbsent(
                employee + (minutes ? " minutes" : ""),
                key -> make(
                        jdbc.sql(SESSION)
                                .param("kind", minutes ? "ANNUAL" : "QUARTERLY")
                                .param("year", minutes ? 2031 : 2032)
                                .param("employee", employee)
                                .param("head", head)
                                .param("unit", unit)
                                .param("chair", chair)
                                .query((row, number) -> new Made(
                                        row.getObject("session_id", UUID.class), row.getObject("id", UUID.class)))
                                .single(),
                        minutes));
        if (pattern.contains("{item}")) {
            return List.of(one.session(), one.item());
        }
        return pattern.contains("{member}") ? List.of(one.session(), chair) : List.of(one.session());
    }

    private Made make(Made one, boolean minutes) {
        if (minutes) {
            jdbc.sql(MINUTES)
                    .param("session", one.session())
                    .param(
                            "code",
                            one.session()
                                    .toString()
                                    .replace("-", "")
                                    .toUpperCase(Locale.ROOT)
                                    .substring(0, 26))
                    .update();
        }
        return one;
    }
}
