package id.mumpuni.people.appraiser;

import id.mumpuni.people.Actor;
import id.mumpuni.people.PersonnelPermissions;
import id.mumpuni.people.Role;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Rows;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class DisputeList {

    record Row(
            UUID id,
            UUID employeeId,
            String employee,
            @Nullable String position,
            @Nullable String unit,
            @Nullable String appraiser,
            @Nullable UUID proposedId,
            @Nullable String proposed,
            @Nullable String proposedPosition,
            String note,
            String reporter,
            Instant reportedAt,
            DisputeStatus status,
            @Nullable String settledAppraiser,
            @Nullable String settler,
            @Nullable Instant settledAt,
            @Nullable String settlement,
            boolean own) {

        /** One click accepts it; the actor's own report is for another officer. */
        public boolean acceptable() {
            return status == DisputeStatus.OPEN && proposedId != null && !own;
        }
    }

    private static final String SELECT = """
            SELECT d.id, d.employee_id, e.full_name AS employee, t.position_title AS position, t.unit_name AS unit,
                   a.full_name AS appraiser, d.proposed_appraiser_id AS proposed_id, p.full_name AS proposed,
                   pt.position_title AS proposed_position, d.note, r.full_name AS reporter, d.reported_at, d.status,
                   s.full_name AS settled_appraiser, o.full_name AS settler, d.settled_at, d.settlement,
                   d.employee_id = :actor AS own, count(*) OVER () AS total
            FROM appraiser_dispute d
                JOIN employee e ON e.id = d.employee_id
                JOIN employee r ON r.id = d.reported_by
                LEFT JOIN directory_entry t ON t.employee_id = d.employee_id
                LEFT JOIN employee a ON a.id = d.appraiser_id
                LEFT JOIN employee p ON p.id = d.proposed_appraiser_id
                LEFT JOIN directory_entry pt ON pt.employee_id = d.proposed_appraiser_id
                LEFT JOIN employee s ON s.id = d.settled_appraiser_id
                LEFT JOIN employee o ON o.id = d.settled_by
            WHERE (:all OR t.unit_id IN (SELECT unit_id FROM work_unit_ancestor WHERE ancestor_id = ANY(:officerOf)))
            """;

    private static final RowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    private final JdbcClient jdbc;

    DisputeList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open reports wait longest first; settled ones newest first. */
    @Transactional(readOnly = true)
    public PageOf<Row> visibleTo(Actor actor, boolean open, ListQuery query) {
        String rest = open
                ? " AND d.status = 'OPEN' ORDER BY d.reported_at, d.id"
                : " AND d.status <> 'OPEN' ORDER BY d.settled_at DESC, d.id";
        long[] total = {0};
        var rows = bind(SELECT + rest + " LIMIT " + ListQuery.PAGE_SIZE + " OFFSET " + query.offset(), actor)
                .query((row, n) -> {
                    total[0] = row.getLong("total");
                    return ROW.mapRow(row, n);
                })
                .list();
        return new PageOf<>(rows, query.pageNumber(), total[0]);
    }

    @Transactional(readOnly = true)
    public Row get(UUID id, Actor actor) {
        return bind(SELECT + " AND d.id = :id", actor)
                .param("id", id)
                .query(Rows.of(Row.class))
                .optional()
                .orElseThrow(() -> new NotFound(AppraiserDispute.class, id));
    }

    /** How many reports wait for this officer: the own one waits for somebody else. */
    @Transactional(readOnly = true)
    public int waitingFor(Actor actor) {
        if (!actor.hasAny(Role.PERSONNEL_OFFICER, Role.UNIT_PERSONNEL_OFFICER)) {
            return 0;
        }
        return bind("""
                        SELECT count(*) FROM appraiser_dispute d
                            LEFT JOIN directory_entry t ON t.employee_id = d.employee_id
                        WHERE d.status = 'OPEN' AND d.employee_id <> :actor AND (:all OR t.unit_id IN
                            (SELECT unit_id FROM work_unit_ancestor WHERE ancestor_id = ANY(:officerOf)))
                        """, actor).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec bind(String sql, Actor actor) {
        return jdbc.sql(sql)
                .param("all", new PersonnelPermissions(actor).maySeeEveryone())
                .param("actor", actor.employeeId())
                .param("officerOf", actor.officerOf().toArray(UUID[]::new));
    }
}
