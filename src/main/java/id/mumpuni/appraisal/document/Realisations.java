package id.mumpuni.appraisal.document;

import static java.util.stream.Collectors.groupingBy;

import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.documents.PrintedRange;
import id.mumpuni.evidence.EvidenceItem;
import id.mumpuni.evidence.EvidenceItems;
import id.mumpuni.progress.ProgressContents;
import id.mumpuni.progress.ProgressContents.Entry;
import id.mumpuni.workplans.PlanContents.Indicator;
import id.mumpuni.workplans.PlanContents.Plan;
import id.mumpuni.workplans.PlanContents.Result;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The column "realisasi berdasarkan bukti dukung" (PermenPANRB 6/2022, Format C.1.1 to C.1.3), by indicator: the person's
 * own summary for the period or, where there is none, what was recorded in its months; then the names of the evidence.
 */
@Repository
class Realisations {

    private static final String SUMMARIES =
            "SELECT indicator_id, text FROM achievement WHERE appraisal_id = ? AND text <> ''";

    private final JdbcClient jdbc;
    private final ProgressContents progress;
    private final EvidenceItems evidence;
    private final MessageSource messages;

    Realisations(JdbcClient jdbc, ProgressContents progress, EvidenceItems evidence, MessageSource messages) {
        this.jdbc = jdbc;
        this.progress = progress;
        this.evidence = evidence;
        this.messages = messages;
    }

    /** @param handedIn what the person wrote and did not hand in stays theirs */
    Map<UUID, List<String>> of(UUID appraisalId, boolean handedIn, Plan plan, LocalDate from, LocalDate until) {
        Map<UUID, String> summaries = handedIn ? summaries(appraisalId) : Map.of();
        List<Entry> entries = progress.of(plan.planId(), from, until);
        Map<UUID, EvidenceItem> items = items(entries);
        Map<UUID, List<Entry>> byResult = entries.stream().collect(groupingBy(Entry::resultId));
        Map<UUID, List<String>> said = new HashMap<>();
        for (Result result : plan.results()) {
            List<Entry> own = byResult.getOrDefault(result.id(), List.of());
            boolean summed = result.indicators().stream().anyMatch(one -> summaries.containsKey(one.id()));
            for (Indicator indicator : result.indicators()) {
                put(said, indicator, summaries.get(indicator.id()));
                boolean first = indicator.equals(result.indicators().get(0));
                own.stream()
                        .flatMap(entry -> recorded(entry, indicator, first, summed))
                        .forEach(text -> put(said, indicator, text));
            }
            if (!result.indicators().isEmpty()) {
                put(said, result.indicators().get(result.indicators().size() - 1), proof(own, items));
            }
        }
        return said;
    }

    /** What was written for a result as a whole stands with its first indicator. */
    private static Stream<String> recorded(Entry entry, Indicator indicator, boolean first, boolean summed) {
        return summed
                ? Stream.empty()
                : Stream.of(
                                first ? entry.realisation() : null,
                                entry.indicators().get(indicator.id()))
                        .filter(text -> text != null && !text.isBlank())
                        .map(text -> new PrintedRange(entry.start(), entry.end()).months() + ": " + text);
    }

    private @Nullable String proof(List<Entry> entries, Map<UUID, EvidenceItem> items) {
        String names = entries.stream()
                .flatMap(entry -> entry.evidence().stream())
                .distinct()
                .map(items::get)
                .filter(Objects::nonNull)
                .map(EvidenceItem::title)
                .collect(Collectors.joining("; "));
        return names.isEmpty()
                ? null
                : messages.getMessage("documents.progress.evidence", new Object[] {names}, PdfRenderer.LANGUAGE);
    }

    private Map<UUID, EvidenceItem> items(List<Entry> entries) {
        Set<UUID> ids =
                entries.stream().flatMap(entry -> entry.evidence().stream()).collect(Collectors.toSet());
        return evidence.find(ids);
    }

    private Map<UUID, String> summaries(UUID appraisalId) {
        Map<UUID, String> texts = new HashMap<>();
        jdbc.sql(SUMMARIES).param(appraisalId).query(row -> {
            texts.put(row.getObject(1, UUID.class), row.getString(2));
        });
        return texts;
    }

    private static void put(Map<UUID, List<String>> said, Indicator indicator, @Nullable String text) {
        if (text != null) {
            said.computeIfAbsent(indicator.id(), key -> new ArrayList<>()).add(text);
        }
    }
}
