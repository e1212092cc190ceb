package id.mumpuni.appraisal.self;

import id.mumpuni.documents.PrintedRange;
import id.mumpuni.progress.ProgressContents;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.PlanContents;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the person recorded in the months of the appraisal's period, as a proposal for the achievement of each indicator. */
@Repository
class RecordedRealisations {

    private record Span(@Nullable UUID planId, LocalDate starts, LocalDate ends) {}

    private static final int LONGEST = 4000;

    private final JdbcClient jdbc;
    private final PlanContents plans;
    private final ProgressContents progress;

    RecordedRealisations(JdbcClient jdbc, PlanContents plans, ProgressContents progress) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.progress = progress;
    }

    /** By indicator, one line for each period; indicators without a record are missing. */
    @Transactional(readOnly = true)
    public Map<UUID, String> of(UUID appraisalId) {
        Optional<Span> span = jdbc.sql("SELECT a.plan_id, p.starts, p.ends FROM appraisal a"
                        + " JOIN appraisal_period p ON p.id = a.period_id WHERE a.id = ?")
                .param(appraisalId)
                .query(Rows.of(Span.class))
                .optional();
        UUID plan = span.map(Span::planId).orElse(null);
        if (plan == null) {
            return Map.of();
        }
        Map<UUID, UUID> first = firstIndicators(plan);
        Map<UUID, String> proposals = new LinkedHashMap<>();
        for (ProgressContents.Entry entry :
                progress.of(plan, span.get().starts(), span.get().ends())) {
            propose(proposals, first.get(entry.resultId()), entry, entry.realisation());
            entry.indicators().forEach((indicator, text) -> propose(proposals, indicator, entry, text));
        }
        proposals.replaceAll((indicator, text) -> text.substring(0, Math.min(text.length(), LONGEST)));
        return proposals;
    }

    /** What was written for a result as a whole, as in the qualitative approach, stands with its first indicator. */
    private Map<UUID, UUID> firstIndicators(UUID plan) {
        return plans.find(plan).stream()
                .flatMap(content -> content.results().stream())
                .filter(result -> !result.indicators().isEmpty())
                .collect(Collectors.toMap(
                        PlanContents.Result::id,
                        result -> result.indicators().get(0).id()));
    }

    private static void propose(
            Map<UUID, String> proposals,
            @Nullable UUID indicator,
            ProgressContents.Entry entry,
            @Nullable String text) {
        if (indicator != null && text != null && !text.isBlank()) {
            proposals.merge(
                    indicator,
                    new PrintedRange(entry.start(), entry.end()).months() + ": " + text,
                    (one, other) -> one + "\n" + other);
        }
    }
}
