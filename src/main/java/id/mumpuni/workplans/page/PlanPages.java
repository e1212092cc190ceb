package id.mumpuni.workplans.page;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.PlanApproach;
import id.mumpuni.workplans.PlanCause;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.SetAs;
import id.mumpuni.workplans.post.PlanYears;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the pages of work plans show, straight from SQL. */
@Repository
public class PlanPages {

    /**
     * What stands above a plan; days and times are those of the city's clock.
     *
     * @param remarks how many lines wait for the person's answer
     * @param news how many changed expectations the person has not read
     * @param draftedBy the personnel officer who drafted it, because the person was late
     */
    public record Head(
            UUID id,
            int version,
            int year,
            int revision,
            @Nullable String revisionReason,
            @Nullable PlanCause cause,
            PlanModel model,
            PlanApproach approach,
            PlanStatus status,
            UUID employeeId,
            String employee,
            @Nullable UUID appraiserId,
            @Nullable String appraiser,
            LocalDate starts,
            LocalDate ends,
            @Nullable LocalDateTime submittedAt,
            @Nullable String returnedNote,
            @Nullable LocalDateTime setAt,
            @Nullable String setBy,
            @Nullable SetAs setAs,
            @Nullable LocalDate closedOn,
            long remarks,
            long news,
            @Nullable String draftedBy,
            boolean handedOver,
            @Nullable String ownerComment,
            boolean contract,
            boolean studying) {

        public @Nullable LocalDate submittedOn() {
            return submittedAt == null ? null : submittedAt.toLocalDate();
        }

        public @Nullable LocalDate setOn() {
            return setAt == null ? null : setAt.toLocalDate();
        }
    }

    /** One of a person's own plans. */
    public record Mine(
            UUID id,
            int year,
            int revision,
            @Nullable PlanCause cause,
            PlanStatus status,
            @Nullable String appraiser,
            long results,
            @Nullable LocalDate setOn,
            boolean fromOffice,
            boolean newAppraiser,
            long news) {}

    private static final String HEAD = """
            SELECT p.id, p.version, p.year, p.revision, p.revision_reason, p.cause, p.model, p.approach, p.status,
                p.employee_id, e.full_name AS employee, p.appraiser_id, a.full_name AS appraiser,
                COALESCE(p.starts_on, make_date(p.year, 1, 1)) AS starts,
                COALESCE(p.closed_on - 1, make_date(p.year, 12, 31)) AS ends,
                p.submitted_at AT TIME ZONE :zone AS submitted_at, p.returned_note,
                p.set_at AT TIME ZONE :zone AS set_at, s.full_name AS set_by, p.set_as, p.closed_on,
                (SELECT count(*) FROM plan_remark r WHERE r.plan_id = p.id AND r.answered_at IS NULL) AS remarks,
                (SELECT count(*) FROM expectation_change c WHERE c.plan_id = p.id AND c.read_at IS NULL) AS news,
                o.full_name AS drafted_by, p.handed_over_at IS NOT NULL AS handed_over, p.owner_comment,
                e.kind = 'CONTRACT' AS contract,
                COALESCE(e.legal_status ILIKE '%tugas belajar%', false) AS studying
            FROM work_plan p
                JOIN employee e ON e.id = p.employee_id
                LEFT JOIN employee a ON a.id = p.appraiser_id
                LEFT JOIN employee s ON s.id = p.set_by
                LEFT JOIN employee o ON o.id = p.drafted_by
            """;

    private static final String MINE = """
            SELECT p.id, p.year, p.revision, p.cause, p.status, a.full_name AS appraiser,
                (SELECT count(*) FROM planned_result r WHERE r.plan_id = p.id) AS results,
                (p.set_at AT TIME ZONE :zone)::date AS set_on,
                p.handed_over_at IS NOT NULL AS from_office,
                p.status = 'SET' AND p.year = extract(year FROM :day::date)
                    AND NOT EXISTS (SELECT FROM work_plan w
                        WHERE w.employee_id = p.employee_id AND w.year = p.year AND w.revision > p.revision)
                    AND EXISTS (SELECT FROM reporting_line_of(:day, p.employee_id) line
                        WHERE line.appraiser_id <> p.appraiser_id AND line.acting IS DISTINCT FROM 'DAILY') AS new_appraiser,
                (SELECT count(*) FROM expectation_change c WHERE c.plan_id = p.id AND c.read_at IS NULL) AS news
            FROM work_plan p LEFT JOIN employee a ON a.id = p.appraiser_id
            WHERE p.employee_id = :employee
            ORDER BY p.year DESC, p.revision DESC
            """;

    private static final String ONE = HEAD + " WHERE p.id = :id";

    private static final String REVISIONS = HEAD + """
            WHERE (p.employee_id, p.year) = (SELECT w.employee_id, w.year FROM work_plan w WHERE w.id = :id)
            ORDER BY p.revision
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final PlanYears years;

    PlanPages(JdbcClient jdbc, Clock clock, PlanYears years) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.years = years;
    }

    public PlanYears years() {
        return years;
    }

    public Head head(UUID id) {
        return statement(ONE)
                .param("id", id)
                .query(Rows.of(Head.class))
                .optional()
                .orElseThrow(() -> new NotFound(PlanContents.Plan.class, id));
    }

    public List<Mine> mine(UUID employee) {
        return statement(MINE)
                .param("employee", employee)
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Mine.class))
                .list();
    }

    /** All plans of the same person and year, the first one first. */
    List<Head> revisions(UUID id) {
        return statement(REVISIONS).param("id", id).query(Rows.of(Head.class)).list();
    }

    private JdbcClient.StatementSpec statement(String sql) {
        return jdbc.sql(sql).param("zone", clock.getZone().getId());
    }
}
