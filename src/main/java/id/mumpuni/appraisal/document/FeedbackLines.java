package id.mumpuni.appraisal.document;

import id.mumpuni.dialogue.FeedbackContents;
import id.mumpuni.dialogue.FeedbackContents.Item;
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
 * it, then what, as in the regulation's own examples. The policy of the cycle says whose names are printed; a group of
 * raters that is only shown together is left out as long as fewer of it spoke than the policy asks for.
 */
@Repository
class FeedbackLines {

    private static final String SHOWN = """
            SELECT r.relation, r.minimum, r.shown
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id
                JOIN evaluation_policy_rater r ON r.policy_id = p.policy_id
            WHERE a.id = ?
            """;

    private static final String OWN = """
            SELECT result_id, NULL AS core_value, text FROM result_feedback WHERE appraisal_id = :id AND text <> ''
            UNION ALL
            SELECT NULL, core_value, feedback FROM behaviour_review WHERE appraisal_id = :id AND feedback <> ''
            """;

    private record Showing(int minimum, String shown) {}

    private static final Showing BY_NAME = new Showing(1, "NAMES");

    private final JdbcClient jdbc;
    private final FeedbackContents feedback;
    private final MessageSource messages;

    FeedbackLines(JdbcClient jdbc, FeedbackContents feedback, MessageSource messages) {
        this.jdbc = jdbc;
        this.feedback = feedback;
        this.messages = messages;
    }

    /** By the id of a result, or by the value; what the appraiser says at the evaluation comes last. */
    Map<Object, List<String>> of(UUID appraisalId, UUID planId, LocalDate from, LocalDate until) {
        Map<String, Showing> showings = showings(appraisalId);
        List<Item> items = feedback.received(planId, from, until);
        Map<Object, List<String>> lines = new HashMap<>();
        for (Item item : items) {
            Showing showing = showings.getOrDefault(rater(item.relation()), BY_NAME);
            if (told(showing, item, items)) {
                put(lines, about(item), sayer(item, showing) + ": " + item.text() + proof(item));
            }
        }
        feedback.takenOver(planId, from, until)
                .forEach(taken -> put(
                        lines,
                        taken.resultId(),
                        message("documents.feedback.taken-over", day(taken.takenOn()), taken.note())));
        own(appraisalId, lines);
        return lines;
    }

    private static boolean told(Showing showing, Item item, List<Item> items) {
        return switch (showing.shown()) {
            case "NAMES" -> true;
            case "AGGREGATE" ->
                items.stream()
                                .filter(other -> other.relation() == item.relation())
                                .map(Item::giver)
                                .distinct()
                                .count()
                        >= showing.minimum();
            default -> false;
        };
    }

    private String sayer(Item item, Showing showing) {
        String saidBy = item.saidBy();
        if (saidBy != null) {
            return message("documents.feedback.recorded", saidBy, item.giver());
        }
        String relation = message("documents.feedback." + item.relation());
        return showing.shown().equals("NAMES") ? relation + " (" + item.giver() + ")" : relation;
    }

    private String proof(Item item) {
        String evidence = item.evidence();
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

    private Map<String, Showing> showings(UUID appraisalId) {
        Map<String, Showing> showings = new HashMap<>();
        jdbc.sql(SHOWN).param(appraisalId).query(row -> {
            showings.put(row.getString(1), new Showing(row.getInt(2), row.getString(3)));
        });
        return showings;
    }

    private static Object about(Item item) {
        CoreValue value = item.coreValue();
        return value == null ? Objects.requireNonNull(item.resultId()) : value;
    }

    private static String rater(FeedbackRelation relation) {
        return relation == FeedbackRelation.OTHER ? "PUBLIC" : relation.name();
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
