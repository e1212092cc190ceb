package id.mumpuni.calibration.session;

import id.mumpuni.calibration.table.CalibrationTables;
import id.mumpuni.calibration.table.SessionHead;
import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Pages;
import id.mumpuni.shared.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The sessions that whoever asks may read. */
@Repository
class SessionList {

    record Period(UUID id, String name) {}

    // SessionPermissions.mayView in SQL
    private static final String VISIBLE = """
            WHERE (:all OR EXISTS (SELECT FROM calibration_member v WHERE v.session_id = s.id AND v.employee_id = :me))
                AND (:period::uuid IS NULL OR s.period_id = :period) AND (:status = '' OR s.status = :status)
                AND (u.name ILIKE :search OR p.name ILIKE :search OR c.full_name ILIKE :search)
            """;

    private static final String PERIODS = """
            SELECT DISTINCT ON (p.starts, p.id) p.id, p.name FROM appraisal_period p JOIN calibration_session s ON s.period_id = p.id
            WHERE :all OR EXISTS (SELECT FROM calibration_member v WHERE v.session_id = s.id AND v.employee_id = :me)
            ORDER BY p.starts DESC, p.id
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    SessionList(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    @Transactional(readOnly = true)
    public List<Period> periods() {
        return jdbc.sql(PERIODS)
                .param("all", all())
                .param("me", currentActor.get().employeeId())
                .query(Rows.of(Period.class))
                .list();
    }

    /** @param status one of the states, or anything else for all */
    @Transactional(readOnly = true)
    public PageOf<SessionHead> visible(@Nullable UUID period, String status, ListQuery query) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("all", all());
        parameters.put("me", currentActor.get().employeeId());
        parameters.put("period", period);
        parameters.put("status", status);
        parameters.put("search", query.searchPattern());
        return Pages.read(
                jdbc,
                CalibrationTables.HEAD + VISIBLE,
                "s.status IN ('OPEN', 'HELD') DESC, s.opened_at DESC, s.id",
                parameters,
                query,
                SessionHead.class);
    }

    private boolean all() {
        Actor actor = currentActor.get();
        return actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR);
    }
}
