package id.mumpuni.appraisal.document;

import id.mumpuni.appraisal.ToldFeedback;
import id.mumpuni.dialogue.FeedbackContents;
import id.mumpuni.dialogue.FeedbackContents.Item;
import id.mumpuni.dialogue.FeedbackRelation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Holds the feedback that was received against the policy of the cycle. */
@Repository
class FeedbackToTell implements ToldFeedback {

    private static final String SHOWN = """
            SELECT r.relation, r.minimum, r.shown
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id
                JOIN evaluation_policy_rater r ON r.policy_id = p.policy_id
            WHERE a.id = ?
            """;

    private record Showing(int minimum, String shown) {

        boolean byName() {
            return shown.equals("NAMES");
        }
    }

    private static final Showing BY_NAME = new Showing(1, "NAMES");

    private final JdbcClient jdbc;
    private final FeedbackContents feedback;

    FeedbackToTell(JdbcClient jdbc, FeedbackContents feedback) {
        this.jdbc = jdbc;
        this.feedback = feedback;
    }

    @Override
    @Transactional(readOnly = true)
    public All of(UUID appraisal, UUID plan, LocalDate from, LocalDate until) {
        Map<String, Showing> showings = showings(appraisal);
        List<Item> items = feedback.received(plan, from, until);
        List<Told> told = items.stream()
                .filter(item -> told(showing(showings, item), item, items))
                .map(item -> told(showing(showings, item), item))
                .toList();
        return new All(told, told.size() < items.size());
    }

    private static Told told(Showing showing, Item item) {
        boolean named = showing.byName() || item.saidBy() != null;
        return new Told(
                item.feedbackId(),
                item.resultId(),
                item.coreValue(),
                item.relation(),
                named ? item.giver() : null,
                item.saidBy(),
                item.givenOn(),
                item.text(),
                item.progress(),
                item.evidence());
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

    private static Showing showing(Map<String, Showing> showings, Item item) {
        FeedbackRelation relation = item.relation();
        return showings.getOrDefault(relation == FeedbackRelation.OTHER ? "PUBLIC" : relation.name(), BY_NAME);
    }

    private Map<String, Showing> showings(UUID appraisalId) {
        Map<String, Showing> showings = new HashMap<>();
        jdbc.sql(SHOWN).param(appraisalId).query(row -> {
            showings.put(row.getString(1), new Showing(row.getInt(2), row.getString(3)));
        });
        return showings;
    }
}
