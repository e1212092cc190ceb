package id.mumpuni.workplans.remark;

import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.AnnexPart;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What appraisers said about single lines of a plan, and what the person answered. */
@Repository
public class Remarks {

    /** It belongs to a result, to an indicator, or to a part of the annex. */
    public record Remark(
            UUID id,
            @Nullable UUID resultId,
            @Nullable UUID indicatorId,
            @Nullable AnnexPart annexPart,
            String text,
            String madeBy,
            boolean answered,
            @Nullable String answer) {}

    /** All of a plan, the earliest first; asked by a page for the line that it is drawing. */
    public record OfPlan(List<Remark> all) {

        public List<Remark> of(Object subject) {
            return all.stream()
                    .filter(remark -> subject.equals(remark.resultId())
                            || subject.equals(remark.indicatorId())
                            || subject.equals(remark.annexPart()))
                    .toList();
        }
    }

    /** What the appraiser writes when giving a plan back, by line; blank texts are none. */
    public record Written(
            Map<UUID, @Size(max = 1000) String> results,
            Map<UUID, @Size(max = 1000) String> indicators,
            Map<AnnexPart, @Size(max = 1000) String> annex) {

        public Written {
            results = results == null ? Map.of() : results;
            indicators = indicators == null ? Map.of() : indicators;
            annex = annex == null ? Map.of() : annex;
        }

        public static final Written NOTHING = new Written(Map.of(), Map.of(), Map.of());
    }

    private static final String ALL = """
            SELECT r.id, r.result_id, r.indicator_id, r.annex_part, r.text, e.full_name AS made_by,
                r.answered_at IS NOT NULL AS answered, r.answer
            FROM plan_remark r JOIN employee e ON e.id = r.made_by
            WHERE r.plan_id = ? ORDER BY r.made_at, r.id
            """;

    // a line of another plan gets no remark
    private static final String ADD = """
            INSERT INTO plan_remark (plan_id, result_id, indicator_id, annex_part, text, made_by, made_at)
            SELECT :plan, CAST(:result AS uuid), CAST(:indicator AS uuid), CAST(:part AS text), :text, :by, :at
            WHERE CAST(:part AS text) IS NOT NULL OR EXISTS (
                SELECT FROM planned_result r LEFT JOIN indicator i ON i.result_id = r.id
                WHERE r.plan_id = :plan AND (r.id = CAST(:result AS uuid) OR i.id = CAST(:indicator AS uuid)))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Remarks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public OfPlan of(UUID planId) {
        return new OfPlan(
                jdbc.sql(ALL).param(planId).query(Rows.of(Remark.class)).list());
    }

    /** What was said before and answered meanwhile makes room for what is said now. */
    public void write(UUID planId, UUID by, Written written) {
        jdbc.sql("DELETE FROM plan_remark WHERE plan_id = ? AND answered_at IS NOT NULL")
                .param(planId)
                .update();
        written.results().forEach((result, text) -> add(planId, by, text, new Subject(result, null, null)));
        written.indicators().forEach((indicator, text) -> add(planId, by, text, new Subject(null, indicator, null)));
        written.annex().forEach((part, text) -> add(planId, by, text, new Subject(null, null, part)));
    }

    /** An answer without words says that it was mended. */
    public int answer(UUID planId, UUID remarkId, @Nullable String answer) {
        return jdbc.sql("UPDATE plan_remark SET answer = NULLIF(btrim(?), ''), answered_at = ?"
                        + " WHERE id = ? AND plan_id = ? AND answered_at IS NULL")
                .params(answer == null ? "" : answer, Instant.now(clock).atOffset(ZoneOffset.UTC), remarkId, planId)
                .update();
    }

    private record Subject(
            @Nullable UUID result,
            @Nullable UUID indicator,
            @Nullable AnnexPart part) {}

    private void add(UUID planId, UUID by, @Nullable String text, Subject subject) {
        if (text == null || text.isBlank()) {
            return;
        }
        AnnexPart part = subject.part();
        jdbc.sql(ADD)
                .param("plan", planId)
                .param("result", subject.result())
                .param("indicator", subject.indicator())
                .param("part", part == null ? null : part.name())
                .param("text", text.strip())
                .param("by", by)
                .param("at", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .update();
    }
}
