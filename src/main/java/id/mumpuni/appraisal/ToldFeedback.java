package id.mumpuni.appraisal;

import id.mumpuni.dialogue.FeedbackRelation;
import id.mumpuni.dialogue.Headway;
import id.mumpuni.workplans.CoreValue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The feedback of a period as the person may read it: the policy of the cycle says whose names are told, and a group of
 * raters that is only shown together is left out as long as fewer of it spoke than the policy asks for. The only place
 * where this is said.
 */
public interface ToldFeedback {

    /**
     * About a result or a value.
     *
     * @param giver null: only the relation is told
     * @param saidBy for whom the giver wrote it down, if for somebody else
     * @param evidence the title of what it is tied to
     */
    record Told(
            UUID feedbackId,
            @Nullable UUID resultId,
            @Nullable CoreValue coreValue,
            FeedbackRelation relation,
            @Nullable String giver,
            @Nullable String saidBy,
            LocalDate on,
            String text,
            @Nullable Headway progress,
            @Nullable String evidence) {}

    /** @param withheld whether the policy leaves something out */
    record All(List<Told> told, boolean withheld) {}

    /** The oldest first; results are those of the plan. */
    All of(UUID appraisal, UUID plan, LocalDate from, LocalDate until);
}
