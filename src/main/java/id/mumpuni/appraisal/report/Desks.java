package id.mumpuni.appraisal.report;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Pages;
import id.mumpuni.shared.WholeTables;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The units that report in a period, with what their leaders answer for themselves. The caller guards it. */
@Repository
class Desks {

    /**
     * @param people whom the leader of the unit reports
     * @param unreported signed, and nothing sent of it
     * @param changed decided after it was reported
     * @param late not with the PyB although the days are over
     * @param below units that report to this one; {@code received} of them have, {@code waiting} reports wait for an
     *     answer, {@code carried} were accepted and not passed on
     */
    record Desk(
            UUID id,
            String name,
            String leader,
            @Nullable String receiver,
            long people,
            long signed,
            long objected,
            long unreported,
            long changed,
            long arrived,
            long late,
            long below,
            long received,
            long waiting,
            long carried,
            DeskState state,
            @Nullable Instant sentAt) {

        public long unsigned() {
            return people - signed;
        }

        public boolean hasNews() {
            return unreported + changed + carried > 0;
        }

        /** A sentence about the gaps goes along. */
        public boolean needsNote() {
            return unsigned() > 0 || received < below;
        }
    }

    private static final String SQL = """
            WITH desk AS MATERIALIZED (
                SELECT d.unit_id AS id, d.leader_id, d.receiver_id FROM report_desks(:period, :day) d WHERE d.unit_id = d.desk_id
            ),
            own AS MATERIALIZED (
                SELECT s.desk_id AS id, count(*) AS people, count(s.judgement) AS signed,
                    count(*) FILTER (WHERE s.final = 'OBJECTED') AS objected,
                    count(*) FILTER (WHERE s.state = 'OPEN') AS unreported,
                    count(*) FILTER (WHERE s.state = 'CHANGED') AS changed,
                    count(*) FILTER (WHERE s.state = 'ARRIVED') AS arrived, count(*) FILTER (WHERE s.late) AS late
                FROM report_standing(:period, :day) s
                WHERE s.state <> 'TAKEN_OUT' AND (:units::uuid[] IS NULL OR s.unit_id = ANY(:units)) GROUP BY s.desk_id
            ),
            newest AS MATERIALIZED (
                SELECT DISTINCT ON (r.unit_id) r.unit_id AS id, r.status, r.sent_at FROM unit_report r
                WHERE r.period_id = :period ORDER BY r.unit_id, r.number DESC
            ),
            carried AS MATERIALIZED (
                SELECT r.receiver_unit_id AS id, count(*) FILTER (WHERE r.status = 'SENT') AS waiting,
                    count(*) FILTER (WHERE r.status = 'ACCEPTED' AND NOT EXISTS (
                        SELECT FROM unit_report_part p JOIN unit_report u ON u.id = p.report_id AND u.status <> 'RETURNED'
                        WHERE p.part_id = r.id)) AS carried
                FROM unit_report r WHERE r.period_id = :period GROUP BY r.receiver_unit_id
            ),
            below AS MATERIALIZED (
                SELECT d.receiver_id AS id, count(*) AS below, count(*) FILTER (WHERE EXISTS (SELECT FROM unit_report r
                    WHERE r.period_id = :period AND r.unit_id = d.id AND r.status = 'ACCEPTED')) AS received
                FROM desk d JOIN own o ON o.id = d.id GROUP BY d.receiver_id
            ),
            listed AS (
                SELECT d.id, u.name, e.full_name AS leader, up.name AS receiver, d.leader_id, d.receiver_id,
                    COALESCE(o.people, 0) AS people, COALESCE(o.signed, 0) AS signed, COALESCE(o.objected, 0) AS objected,
                    COALESCE(o.unreported, 0) AS unreported, COALESCE(o.changed, 0) AS changed,
                    COALESCE(o.arrived, 0) AS arrived, COALESCE(o.late, 0) AS late,
                    COALESCE(b.below, 0) AS below, COALESCE(b.received, 0) AS received,
                    COALESCE(c.waiting, 0) AS waiting, COALESCE(c.carried, 0) AS carried, n.sent_at,
                    CASE WHEN n.id IS NULL THEN 'NONE' WHEN n.status = 'ACCEPTED'
                            AND COALESCE(o.unreported, 0) + COALESCE(o.changed, 0) + COALESCE(c.carried, 0) > 0 THEN 'MORE'
                        ELSE n.status END AS state
                FROM desk d JOIN work_unit u ON u.id = d.id JOIN employee e ON e.id = d.leader_id
                    LEFT JOIN work_unit up ON up.id = d.receiver_id
                    LEFT JOIN own o ON o.id = d.id LEFT JOIN newest n ON n.id = d.id
                    LEFT JOIN carried c ON c.id = d.id LEFT JOIN below b ON b.id = d.id
                WHERE o.id IS NOT NULL OR n.id IS NOT NULL OR b.id IS NOT NULL
            )
            SELECT * FROM listed
            """;

    // all that report to one of these or to whoever is below, so that not everybody is evaluated for one unit
    private static final String BELOW = """
            SELECT DISTINCT x.unit_id FROM work_unit_ancestor x WHERE x.ancestor_id = ANY(:officerOf)
                OR x.ancestor_id IN (SELECT l.unit_id FROM units_led_by(:actor, :day) l)
            """;

    private static final String SCOPE = """
             WHERE (leader_id = :actor OR :all AND receiver_id IS NULL OR EXISTS (SELECT FROM work_unit_ancestor x
                    WHERE x.unit_id = listed.id AND x.ancestor_id = ANY(:officerOf)))
                AND name ILIKE :search AND (:state::text IS NULL OR state = :state)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Desks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that the actor leads or looks after; the offices of the city see what is theirs to receive. */
    @Transactional(readOnly = true)
    public PageOf<Desk> of(UUID period, Actor actor, @Nullable DeskState state, ListQuery query) {
        boolean all = actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR);
        Map<String, @Nullable Object> parameters = parameters(period, all ? null : unitsOf(actor));
        parameters.put("actor", actor.employeeId());
        parameters.put("all", all);
        parameters.put("officerOf", actor.officerOf().toArray(UUID[]::new));
        parameters.put("search", query.searchPattern());
        parameters.put("state", state == null ? null : state.name());
        return page(SQL + SCOPE, "leader_id = :actor DESC, state = 'SENT' DESC, name, id", parameters, query);
    }

    @Transactional(readOnly = true)
    public PageOf<Desk> below(UUID period, UUID unit, ListQuery query) {
        Map<String, @Nullable Object> parameters = parameters(period, unitsIn(unit));
        parameters.put("unit", unit);
        return page(SQL + " WHERE receiver_id = :unit", "state = 'SENT' DESC, name, id", parameters, query);
    }

    private PageOf<Desk> page(String sql, String order, Map<String, @Nullable Object> parameters, ListQuery query) {
        return WholeTables.read(jdbc, () -> Pages.read(jdbc, sql, order, parameters, query, Desk.class));
    }

    /** Empty if nobody leads the unit: its people are reported from above. */
    @Transactional(readOnly = true)
    public Optional<Desk> one(UUID period, UUID unit) {
        JdbcClient.StatementSpec one = jdbc.sql(SQL + " WHERE id = :unit")
                .params(parameters(period, unitsIn(unit)))
                .param("unit", unit);
        return WholeTables.list(jdbc, one, Desk.class).stream().findFirst();
    }

    private UUID[] unitsOf(Actor actor) {
        return jdbc.sql(BELOW)
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .param("actor", actor.employeeId())
                .param("day", LocalDate.now(clock))
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }

    private UUID[] unitsIn(UUID unit) {
        return jdbc.sql("SELECT unit_id FROM work_unit_ancestor WHERE ancestor_id = ?")
                .param(unit)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }

    /** @param units whose people are evaluated; null: all, which takes longer */
    private Map<String, @Nullable Object> parameters(UUID period, UUID @Nullable [] units) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("period", period);
        parameters.put("units", units);
        parameters.put("day", LocalDate.now(clock));
        return parameters;
    }
}
