package id.mumpuni.dialogue.document;

import id.mumpuni.dialogue.FeedbackContents;
import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.progress.ProgressContents;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.PlanContents;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the record of a person's feedback in a quarter or the year. */
@Component
class FeedbackRecords {

    private static final String LAST_SAID = """
            SELECT max(v.created_at) AS at FROM feedback f JOIN feedback_version v ON v.feedback_id = f.id
            WHERE f.employee_id = ? AND f.giver_id = ? AND f.said_by IS NULL AND f.given_on BETWEEN ? AND ?
            """;

    private record Last(@Nullable Instant at) {}

    static final int WHOLE_YEAR = 0;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", PdfRenderer.LANGUAGE);

    private final Sheets sheets;
    private final PlanContents plans;
    private final FeedbackContents feedback;
    private final ProgressContents progress;
    private final MessageSource messages;
    private final JdbcClient jdbc;

    FeedbackRecords(
            Sheets sheets,
            PlanContents plans,
            FeedbackContents feedback,
            ProgressContents progress,
            MessageSource messages,
            JdbcClient jdbc) {
        this.sheets = sheets;
        this.plans = plans;
        this.feedback = feedback;
        this.progress = progress;
        this.messages = messages;
        this.jdbc = jdbc;
    }

    /** @param quarter 1 to 4, or anything else for the whole year */
    @Transactional(readOnly = true)
    public FeedbackRecord of(UUID employee, int quarter) {
        UUID id = jdbc.sql("SELECT id FROM work_plan WHERE id = plan_of_year(?, ?)")
                .params(employee, sheets.today().getYear())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound(FeedbackRecord.class, employee));
        return ofPlan(id, employee, quarter);
    }

    UUID employeeOf(UUID plan) {
        return jdbc.sql("SELECT employee_id FROM work_plan WHERE id = ?")
                .param(plan)
                .query(UUID.class)
                .single();
    }

    /** @param id of a plan of this person */
    @Transactional(readOnly = true)
    public FeedbackRecord ofPlan(UUID id, UUID employee, int quarter) {
        LocalDate today = sheets.today();
        PlanContents.Plan plan = plans.find(id).orElseThrow();
        boolean whole = quarter < 1 || quarter > 4;
        LocalDate from = LocalDate.of(plan.year(), whole ? 1 : quarter * 3 - 2, 1);
        LocalDate until = from.plusMonths(whole ? 12 : 3).minusDays(1);
        Map<UUID, List<String>> results = new HashMap<>();
        Map<UUID, List<String>> indicators = new HashMap<>();
        List<ProgressContents.Entry> entries = progress.of(id, from, until);
        entries.forEach(entry -> sortIn(entry, results, indicators));
        UUID appraiser = sheets.appraiserOf(employee);
        Sheet sheet = sheets.of(employee, appraiser, today);
        return new FeedbackRecord(
                sheet,
                whole ? null : List.of("I", "II", "III", "IV").get(quarter - 1),
                plan,
                results,
                indicators,
                feedback(id, from, until),
                sheet.local(realisedAt(entries)),
                sheet.local(saidAt(employee, appraiser, from, until)));
    }

    private static void sortIn(
            ProgressContents.Entry entry, Map<UUID, List<String>> results, Map<UUID, List<String>> indicators) {
        String said = entry.realisation();
        if (said != null && !said.isBlank()) {
            put(results, entry.resultId(), said);
        }
        entry.indicators().forEach((indicator, text) -> put(indicators, indicator, text));
    }

    private @Nullable Instant realisedAt(List<ProgressContents.Entry> entries) {
        return jdbc.sql("SELECT max(recorded_at) AS at FROM progress_entry WHERE id = ANY(?)")
                .param(entries.stream().map(ProgressContents.Entry::id).toArray(UUID[]::new))
                .query(Rows.of(Last.class))
                .single()
                .at();
    }

    private @Nullable Instant saidAt(UUID employee, @Nullable UUID appraiser, LocalDate from, LocalDate until) {
        if (appraiser == null) {
            return null;
        }
        return jdbc.sql(LAST_SAID)
                .params(employee, appraiser, from, until)
                .query(Rows.of(Last.class))
                .single()
                .at();
    }

    private Map<Object, List<String>> feedback(UUID plan, LocalDate from, LocalDate until) {
        Map<Object, List<String>> said = new HashMap<>();
        for (FeedbackContents.Item item : feedback.received(plan, from, until)) {
            Object about = item.coreValue() == null ? Objects.requireNonNull(item.resultId()) : item.coreValue();
            put(said, about, DAY.format(item.givenOn()) + ", " + sayer(item) + ": " + item.text() + proof(item));
        }
        feedback.takenOver(plan, from, until)
                .forEach(taken -> put(
                        said,
                        taken.resultId(),
                        DAY.format(taken.takenOn()) + ", "
                                + messages.getMessage("dialogue.print.taken-over", null, PdfRenderer.LANGUAGE) + ": "
                                + taken.note()));
        return said;
    }

    private String sayer(FeedbackContents.Item item) {
        String relation = messages.getMessage("FeedbackRelation." + item.relation(), null, PdfRenderer.LANGUAGE);
        return item.saidBy() == null
                ? relation
                : messages.getMessage(
                        "dialogue.print.source",
                        new Object[] {relation, item.saidBy(), item.giver()},
                        PdfRenderer.LANGUAGE);
    }

    /** The column is called "umpan balik berkelanjutan berdasarkan bukti dukung". */
    private String proof(FeedbackContents.Item item) {
        return item.evidence() == null
                ? ""
                : " "
                        + messages.getMessage(
                                "dialogue.print.evidence", new Object[] {item.evidence()}, PdfRenderer.LANGUAGE);
    }

    private static <K> void put(Map<K, List<String>> texts, K about, String text) {
        texts.computeIfAbsent(about, key -> new ArrayList<>()).add(text);
    }
}
