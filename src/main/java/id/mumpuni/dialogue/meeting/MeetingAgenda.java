package id.mumpuni.dialogue.meeting;

import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a meeting that is still to come has to talk about: how far each member's work has come since the last one. */
@Repository
class MeetingAgenda {

    /**
     * @param since the day of the meeting before, or the first of the year
     * @param planned a plan of the year is set
     * @param recorded results of it about which something was recorded since
     * @param evidenced those of them that have evidence
     */
    record Line(
            UUID employeeId,
            String employee,
            LocalDate since,
            boolean planned,
            int results,
            int recorded,
            int evidenced) {

        public String state() {
            if (!planned) {
                return "NO_PLAN";
            }
            if (recorded == 0) {
                return "NOTHING";
            }
            if (recorded < results) {
                return "PART";
            }
            return evidenced < results ? "NO_EVIDENCE" : "COMPLETE";
        }

        private double recordedShare() {
            return results == 0 ? 0 : (double) recorded / results;
        }

        private double evidencedShare() {
            return results == 0 ? 0 : (double) evidenced / results;
        }
    }

    private static final Comparator<Line> LAGGING_FIRST = Comparator.comparing(Line::planned)
            .thenComparing(Line::recordedShare)
            .thenComparing(Line::evidencedShare);

    private static final String LINES = """
            WITH since AS (
                SELECT COALESCE(max(m.starts_at), date_trunc('year', now.starts_at, 'Asia/Jakarta')) AS at,
                    extract(year FROM now.starts_at AT TIME ZONE 'Asia/Jakarta') AS year
                FROM meeting now LEFT JOIN meeting m ON m.status <> 'CANCELLED' AND %s
                WHERE now.id = :meeting GROUP BY now.id
            )
            SELECT e.id AS employee_id, e.full_name AS employee, (since.at AT TIME ZONE 'Asia/Jakarta')::date AS since,
                p.id IS NOT NULL AS planned, work.results, work.recorded, work.evidenced
            FROM since CROSS JOIN unnest(:people, :plans) member (employee_id, plan_id)
                JOIN employee e ON e.id = member.employee_id
                LEFT JOIN work_plan p ON p.id = member.plan_id AND p.year = since.year
                CROSS JOIN LATERAL (
                    SELECT count(*) AS results, count(*) FILTER (WHERE done.recorded) AS recorded,
                        count(*) FILTER (WHERE done.evidenced) AS evidenced
                    FROM planned_result r CROSS JOIN LATERAL (
                        SELECT count(*) > 0 AS recorded, bool_or(EXISTS (
                            SELECT FROM progress_evidence v WHERE v.entry_id = x.id)) AS evidenced
                        FROM result_lineage(r.id) same JOIN progress_entry x ON x.result_id = same
                        WHERE x.recorded_at > since.at) done
                    WHERE r.plan_id = p.id) work
            ORDER BY e.name, e.id
            """.formatted(MeetingPages.EARLIER);

    private final JdbcClient jdbc;

    MeetingAgenda(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose work comes first has the least to show. Who runs the meeting sees all, a member the own line, others none. */
    List<Line> of(MeetingPages.Head meeting, List<MeetingPages.Member> members, MeetingPermissions may) {
        List<MeetingPages.Member> shown = members.stream()
                .filter(member -> may.maySeeProgressOf(member.employeeId()))
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql(LINES)
                .param("meeting", meeting.id())
                .param(
                        "people",
                        ids(shown.stream().map(MeetingPages.Member::employeeId).toList()))
                .param(
                        "plans",
                        ids(shown.stream().map(MeetingPages.Member::planId).toList()))
                .query(Rows.of(Line.class))
                .list()
                .stream()
                .sorted(LAGGING_FIRST)
                .toList();
    }

    private static @Nullable UUID[] ids(List<@Nullable UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
