package id.mumpuni.appraisal.rating;

import static java.util.stream.Collectors.groupingBy;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.rating.JudgedRecord.Asked;
import id.mumpuni.appraisal.rating.JudgedRecord.OnResult;
import id.mumpuni.appraisal.rating.JudgedRecord.OnValue;
import id.mumpuni.dialogue.FeedbackContents;
import id.mumpuni.evidence.EvidenceItem;
import id.mumpuni.evidence.EvidenceItems;
import id.mumpuni.progress.ProgressContents;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.PlanContents;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what was recorded and said in the period of one appraisal. The caller guards it. */
@Repository
class JudgedRecords {

    private record Frame(
            LocalDate starts,
            LocalDate ends,
            boolean ratedByResult,
            boolean ratedByValue,
            String groundFor,
            boolean groundProof,
            int mostPercent,
            int smallPartPercent) {

        Asked asked() {
            return new Asked(ratedByResult, ratedByValue, groundFor, groundProof, mostPercent, smallPartPercent);
        }
    }

    private static final String FRAME = """
            SELECT p.starts, p.ends, y.rated_by_result, y.rated_by_value, y.ground_for, y.ground_proof, y.most_percent,
                y.small_part_percent
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id JOIN evaluation_policy y ON y.id = p.policy_id
            WHERE a.id = ?
            """;

    private static final String PARTS = """
            SELECT 'LEVEL' AS kind, result_id AS id, NULL AS core_value, expectation_level AS level FROM result_rating WHERE appraisal_id = :id
            UNION ALL
            SELECT 'LEVEL', NULL, core_value, expectation_level FROM behaviour_review WHERE appraisal_id = :id AND expectation_level IS NOT NULL
            UNION ALL
            SELECT 'PROOF', COALESCE(evidence_id, feedback_id), NULL, NULL FROM rating_proof WHERE appraisal_id = :id
            """;

    private record Part(
            String kind,
            @Nullable UUID id,
            @Nullable CoreValue coreValue,
            @Nullable ExpectationLevel level) {}

    private final JdbcClient jdbc;
    private final ProgressContents progress;
    private final FeedbackContents feedback;
    private final EvidenceItems evidence;

    JudgedRecords(JdbcClient jdbc, ProgressContents progress, FeedbackContents feedback, EvidenceItems evidence) {
        this.jdbc = jdbc;
        this.progress = progress;
        this.feedback = feedback;
        this.evidence = evidence;
    }

    /** @param plan null: nothing was planned, so nothing was recorded for it */
    @Transactional(readOnly = true)
    public JudgedRecord of(UUID appraisal, PlanContents.@Nullable Plan plan) {
        Frame frame =
                jdbc.sql(FRAME).param(appraisal).query(Rows.of(Frame.class)).single();
        Map<Object, ExpectationLevel> levels = new HashMap<>();
        Set<UUID> proofs = new HashSet<>();
        for (Part part : jdbc.sql(PARTS)
                .param("id", appraisal)
                .query(Rows.of(Part.class))
                .list()) {
            if (part.kind().equals("PROOF")) {
                proofs.add(Objects.requireNonNull(part.id()));
            } else {
                Object about = part.coreValue() == null ? Objects.requireNonNull(part.id()) : part.coreValue();
                levels.put(about, Objects.requireNonNull(part.level()));
            }
        }
        return plan == null
                ? new JudgedRecord(frame.asked(), List.of(), values(List.of(), levels), List.of(), proofs)
                : of(frame, plan, levels, proofs);
    }

    private JudgedRecord of(
            Frame frame, PlanContents.Plan plan, Map<Object, ExpectationLevel> levels, Set<UUID> proofs) {
        UUID id = plan.planId();
        Map<UUID, List<ProgressContents.Entry>> entries = progress.of(id, frame.starts(), frame.ends()).stream()
                .collect(groupingBy(ProgressContents.Entry::resultId));
        Map<UUID, EvidenceItem> items = evidence.find(entries.values().stream()
                .flatMap(List::stream)
                .flatMap(entry -> entry.evidence().stream())
                .collect(Collectors.toSet()));
        List<FeedbackContents.Item> said = feedback.received(id, frame.starts(), frame.ends());
        List<FeedbackContents.TakenOver> taken = feedback.takenOver(id, frame.starts(), frame.ends());
        List<OnResult> results = plan.results().stream()
                .map(result -> new OnResult(
                        result,
                        entries.getOrDefault(result.id(), List.of()),
                        pieces(entries.getOrDefault(result.id(), List.of()), items),
                        said.stream()
                                .filter(item -> result.id().equals(item.resultId()))
                                .toList(),
                        taken.stream()
                                .filter(one -> one.resultId().equals(result.id()))
                                .toList(),
                        levels.get(result.id())))
                .toList();
        return new JudgedRecord(frame.asked(), results, values(said, levels), List.copyOf(items.values()), proofs);
    }

    private static List<EvidenceItem> pieces(List<ProgressContents.Entry> entries, Map<UUID, EvidenceItem> items) {
        return entries.stream()
                .flatMap(entry -> entry.evidence().stream())
                .distinct()
                .map(items::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<CoreValue, OnValue> values(
            List<FeedbackContents.Item> said, Map<Object, ExpectationLevel> levels) {
        Map<CoreValue, OnValue> values = new EnumMap<>(CoreValue.class);
        for (CoreValue value : CoreValue.values()) {
            values.put(
                    value,
                    new OnValue(
                            said.stream()
                                    .filter(item -> item.coreValue() == value)
                                    .toList(),
                            levels.get(value)));
        }
        return values;
    }
}
