package id.mumpuni.workplans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a module above knows about a plan and the plan's pages show: work that is to come into it, results that the
 * leader took over. Pages show it to whoever may read the plan, so it holds nothing that is for fewer eyes.
 */
public interface PlanCompanion {

    /** A new assignment that is in no plan yet; origin is what a revision is begun with. */
    record Suggestion(UUID origin, String text, String givenBy, LocalDate givenOn) {}

    /** The note with which the leader took over a result of this plan. */
    record TakenOver(UUID resultId, String result, String note, LocalDate takenOn) {}

    /** Everything about one plan. */
    record Said(List<Suggestion> suggestions, List<TakenOver> takenOver) {}

    Said about(UUID planId);

    /** The reason with which a revision begins that comes from there; empty if it is none of this person's. */
    Optional<String> revisionReason(UUID origin, UUID employeeId);
}
