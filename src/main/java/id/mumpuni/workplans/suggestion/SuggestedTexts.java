package id.mumpuni.workplans.suggestion;

import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.IndicatorAspect;
import id.mumpuni.workplans.Perspective;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.plan.PlanDraft;
import id.mumpuni.workplans.text.Assignment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The whole of what a suggestion would bring into a plan. */
@Repository
class SuggestedTexts {

    /**
     * @param takenResult the person's result in its latest revision, if the cell was taken over before
     * @param giver the leader whose matrix it is, if that is neither the appraiser nor somebody whom the appraiser
     *     appraises: who leads a team for the same superior shares out what the superior gives
     */
    record Cell(
            UUID leadersResult,
            String leadersWords,
            @Nullable UUID takenResult,
            @Nullable UUID giver) {}

    /** @param assigned the workbook said who gave the result; if not, that stays as it is */
    record Proposal(
            @Nullable UUID resultId,
            boolean assigned,
            @Nullable UUID assignedBy,
            @Nullable String assignedByText) {

        @Nullable
        Assignment assignment(PlanContents.@Nullable Result known) {
            Assignment before = known == null ? Assignment.USUAL : Assignment.of(known);
            return assigned ? before.from(assignedBy, assignedByText) : null;
        }
    }

    record LineRow(
            @Nullable UUID id,
            @Nullable IndicatorAspect aspect,
            @Nullable Perspective perspective,
            String description,
            String target) {

        PlanDraft.Line line() {
            return new PlanDraft.Line(id, aspect, perspective, description, target);
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    SuggestedTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Cell cell(UUID id, UUID planId) {
        return jdbc.sql("""
                        SELECT r.id AS leaders_result, r.description AS leaders_words,
                            CASE WHEN c.taken_result_id IS NOT NULL THEN result_latest(c.taken_result_id) END AS taken_result,
                            CASE WHEN c.leader_id <> p.appraiser_id AND NOT EXISTS (
                                SELECT FROM reporting_line_of(:day, c.leader_id) l WHERE l.appraiser_id = p.appraiser_id)
                                THEN c.leader_id END AS giver
                        FROM role_cell c JOIN planned_result r ON r.id = result_latest(c.result_id)
                            JOIN work_plan p ON p.id = :plan
                        WHERE c.id = :id
                        """)
                .param("id", id)
                .param("plan", planId)
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Cell.class))
                .single();
    }

    Proposal proposal(UUID id) {
        return jdbc.sql("SELECT result_id, assigned, assigned_by, assigned_by_text FROM plan_proposal WHERE id = ?")
                .param(id)
                .query(Rows.of(Proposal.class))
                .single();
    }

    List<PlanDraft.Line> ofProposal(UUID id) {
        return lines("""
                        SELECT i.* FROM plan_proposal p, jsonb_to_recordset(p.indicators)
                            AS i (id uuid, aspect text, perspective text, description text, target text)
                        WHERE p.id = ?
                        """, id);
    }

    List<PlanDraft.Line> ofLastYear(UUID resultId) {
        return lines(
                "SELECT NULL::uuid AS id, aspect, perspective, description, target FROM indicator WHERE result_id = ?"
                        + " ORDER BY ordinal",
                resultId);
    }

    /** In the words of the plan's approach. */
    List<PlanDraft.Line> ofLibrary(UUID versionId, UUID planId) {
        return jdbc.sql("""
                        SELECT NULL::uuid AS id, i.aspect, i.perspective, i.target,
                            CASE WHEN p.approach = 'QUALITATIVE' THEN COALESCE(i.narrative, i.description)
                                ELSE i.description END AS description
                        FROM library_indicator i, work_plan p
                        WHERE i.version_id = ? AND p.id = ? ORDER BY i.ordinal
                        """).params(versionId, planId).query(Rows.of(LineRow.class)).list().stream()
                .map(LineRow::line)
                .toList();
    }

    static List<PlanDraft.Line> lines(PlanContents.Result result) {
        return result.indicators().stream()
                .map(i -> new PlanDraft.Line(i.id(), i.aspect(), i.perspective(), i.description(), i.target()))
                .toList();
    }

    static List<PlanDraft.Line> fresh(List<PlanDraft.Line> lines) {
        return lines.stream()
                .map(i -> new PlanDraft.Line(null, i.aspect(), i.perspective(), i.description(), i.target()))
                .toList();
    }

    private List<PlanDraft.Line> lines(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(Rows.of(LineRow.class)).list().stream()
                .map(LineRow::line)
                .toList();
    }
}
