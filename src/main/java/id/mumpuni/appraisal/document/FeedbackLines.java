package id.mumpuni.appraisal.document;

import id.mumpuni.appraisal.ToldFeedback;
import id.mumpuni.appraisal.ToldFeedback.Told;
import id.mumpuni.dialogue.FeedbackContents;
import id.mumpuni.dialogue.FeedbackRelation;
import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.workplans.CoreValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The column "umpan balik berkelanjutan berdasarkan bukti dukung" (PermenPANRB 6/2022, Format C.1.1 to C.1.3): who said
 * it, then what, as in the regulation's own examples.
 */
@Repository
class FeedbackLines {

    private static final String OWN = """
            SELECT result_id, NULL AS core_value, text FROM result_feedback WHERE appraisal_id = :id AND text <> ''
            UNION ALL
            SELECT NULL, core_value, feedback FROM behaviour_review WHERE appraisal_id = :id AND feedback <> ''
            """;

    private final JdbcClient jdbc;
    private final ToldFeedback told;
    private final FeedbackContents feedback;
    private final MessageSource messages;

    FeedbackLines(JdbcClient jdbc, ToldFeedback told, FeedbackContents feedback, MessageSource messages) {
        this.jdbc = jdbc;
        this.told = told;
        this.feedback = feedback;
        this.messages = messages;
    }

    /** By the id of a result, or by the value; what the appraiser says at the evaluation comes last. */
    Map<Object, List<String>> of(UUID appraisalId, UUID planId, LocalDate from, LocalDate until) {
        Map<Object, List<String>> lines = new HashMap<>();
        for (Told one : told.of(appraisalId, planId, from, until).told()) {
            put(lines, about(one), sayer(one) + ": " + one.text() + proof(one));
        }
        feedback.takenOver(planId, from, until)
                .forEach(taken -> put(
                        lines,
                        taken.resultId(),
                        message("documents.feedback.taken-over", day(taken.takenOn()), taken.note())));
        own(appraisalId, lines);
        return lines;
    }

    private String sayer(Told one) {
        String saidBy = one.saidBy();
        String giver = one.giver();
        if (saidBy != null && giver != null) {
            return message("documents.feedback.recorded", saidBy, giver);
        }
        String relation = message("documents.feedback." + one.relation());
        return giver == null ? relation : relation + " (" + giver + ")";
    }

    private String proof(Told one) {
        String evidence = one.evidence();
        return evidence == null ? "" : " (" + message("documents.progress.evidence", evidence) + ")";
    }

    private void own(UUID appraisalId, Map<Object, List<String>> lines) {
        String leader = message("documents.feedback." + FeedbackRelation.LEADER);
        jdbc.sql(OWN).param("id", appraisalId).query(row -> {
            UUID result = row.getObject(1, UUID.class);
            Object about = result == null ? CoreValue.valueOf(row.getString(2)) : result;
            put(lines, about, leader + ": " + row.getString(3));
        });
    }

    private static Object about(Told one) {
        CoreValue value = one.coreValue();
        return value == null ? Objects.requireNonNull(one.resultId()) : value;
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", PdfRenderer.LANGUAGE).format(day);
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, PdfRenderer.LANGUAGE);
    }

    private static void put(Map<Object, List<String>> lines, Object about, String text) {
        lines.computeIfAbsent(about, key -> new ArrayList<>()).add(text);
    }
}
