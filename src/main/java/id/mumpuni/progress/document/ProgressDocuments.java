package id.mumpuni.progress.document;

import id.mumpuni.documents.GovernmentName;
import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.documents.PrintedPerson;
import id.mumpuni.documents.PrintedRange;
import id.mumpuni.evidence.EvidenceItem;
import id.mumpuni.evidence.EvidenceItems;
import id.mumpuni.people.Identities;
import id.mumpuni.people.Identity;
import id.mumpuni.progress.ProgressContents;
import id.mumpuni.progress.ProgressContents.Entry;
import id.mumpuni.progress.document.ProgressDocument.Realisation;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.PlanContents;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the forms from a plan and what was recorded for it. Who may read them is said where they are asked for. */
@Repository
class ProgressDocuments {

    private record Head(UUID employeeId, @Nullable UUID appraiserId, int year) {}

    private record Last(@Nullable Instant at) {}

    private static final String HEAD = """
            SELECT p.employee_id, p.appraiser_id, p.year
            FROM work_plan p WHERE p.id = :id
            """;

    private final JdbcClient jdbc;
    private final PlanContents plans;
    private final ProgressContents progress;
    private final EvidenceItems evidence;
    private final Identities identities;
    private final Clock clock;

    ProgressDocuments(
            JdbcClient jdbc,
            PlanContents plans,
            ProgressContents progress,
            EvidenceItems evidence,
            Identities identities,
            Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.progress = progress;
        this.evidence = evidence;
        this.identities = identities;
        this.clock = clock;
    }

    /** Of the whole year of the plan. */
    @Transactional(readOnly = true)
    public ProgressDocument of(UUID planId) {
        LocalDate today = LocalDate.now(clock);
        Head head = jdbc.sql(HEAD)
                .param("id", planId)
                .query(Rows.of(Head.class))
                .optional()
                .orElseThrow(() -> new NotFound(ProgressDocument.class, planId));
        LocalDate first = LocalDate.of(head.year(), 1, 1);
        LocalDate last = LocalDate.of(head.year(), 12, 31);
        PlanContents.Plan plan = plans.find(planId).orElseThrow();
        List<Entry> entries = progress.of(planId, first, last);
        Map<UUID, EvidenceItem> items = evidence.find(
                entries.stream().flatMap(entry -> entry.evidence().stream()).collect(Collectors.toSet()));
        Map<UUID, Identity> people = people(head, today);
        var government = new GovernmentName(identities.governmentOf(head.employeeId(), today));
        return new ProgressDocument(
                government.heading(),
                government.place(),
                new PrintedRange(first, last),
                today,
                Objects.requireNonNull(PrintedPerson.of(people.get(head.employeeId()))),
                PrintedPerson.of(people.get(head.appraiserId())),
                recordedAt(entries),
                plan.results().stream()
                        .map(result -> result(result, entries, items))
                        .toList());
    }

    private @Nullable ZonedDateTime recordedAt(List<Entry> entries) {
        Instant at = jdbc.sql("SELECT max(recorded_at) AS at FROM progress_entry WHERE id = ANY(?)")
                .param(entries.stream().map(Entry::id).toArray(UUID[]::new))
                .query(Rows.of(Last.class))
                .single()
                .at();
        return at == null ? null : at.atZone(clock.getZone());
    }

    private Map<UUID, Identity> people(Head head, LocalDate day) {
        Set<UUID> ids = Stream.of(head.employeeId(), head.appraiserId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return identities.on(ids, day);
    }

    private static ProgressDocument.Result result(
            PlanContents.Result result, List<Entry> entries, Map<UUID, EvidenceItem> items) {
        List<Entry> own = entries.stream()
                .filter(entry -> entry.resultId().equals(result.id()))
                .toList();
        return new ProgressDocument.Result(
                result.description(),
                own.stream()
                        .flatMap(entry -> entry.stepLines().stream())
                        .distinct()
                        .toList(),
                own.stream()
                        .filter(entry -> entry.realised() || !entry.evidence().isEmpty())
                        .map(entry -> realisation(result, entry, items))
                        .toList());
    }

    private static Realisation realisation(PlanContents.Result result, Entry entry, Map<UUID, EvidenceItem> items) {
        List<String> words = new ArrayList<>();
        String whole = entry.realisation();
        if (whole != null && !whole.isBlank()) {
            words.add(whole);
        }
        for (PlanContents.Indicator indicator : result.indicators()) {
            String text = entry.indicators().getOrDefault(indicator.id(), "");
            if (!text.isBlank()) {
                words.add(indicator.description() + ": " + text);
            }
        }
        List<String> evidence = entry.evidence().stream()
                .map(items::get)
                .filter(Objects::nonNull)
                .map(ProgressDocuments::name)
                .toList();
        return new Realisation(period(entry), words, evidence);
    }

    private static String name(EvidenceItem item) {
        return item.url() == null || item.url().equals(item.title())
                ? item.title()
                : item.title() + " (" + item.url() + ")";
    }

    private static String period(Entry entry) {
        String last =
                DateTimeFormatter.ofPattern("MMMM uuuu", PdfRenderer.LANGUAGE).format(entry.end());
        return entry.start().getMonth() == entry.end().getMonth()
                ? last
                : DateTimeFormatter.ofPattern("MMMM", PdfRenderer.LANGUAGE).format(entry.start()) + " – " + last;
    }
}
