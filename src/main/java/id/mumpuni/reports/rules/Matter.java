package id.mumpuni.reports.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody is reminded of. */
public enum Matter {
    WRITE, // there is no plan
    FINISH, // a draft, or a plan that came back
    DECIDE, // a plan that waits for its appraiser
    LINK, // a result that supports nothing
    RECORD; // no evidence in the period

    /** Whose turn it is: the appraiser's, otherwise the person's own. */
    public boolean isAppraisers() {
        return this == DECIDE;
    }

    /**
     * One matter for each person: that of the list from which the reminder is sent, or the next step. Who can do nothing
     * is not reminded: a plan that was handed in is the appraiser's to return or to except, also where a link is missing.
     *
     * @param list what the list is narrowed to; null: everybody
     */
    public static Optional<Matter> of(Standing person, @Nullable Condition list) {
        if (person.exempt() || person.state() == PlanState.EXEMPT) {
            return Optional.empty();
        }
        if (list == Condition.NO_EVIDENCE) {
            return person.unevidenced() ? Optional.of(RECORD) : Optional.empty();
        }
        if (list == Condition.NO_LINK && !person.unlinked()) {
            return Optional.empty();
        }
        return switch (person.state()) {
            case NONE -> Optional.of(WRITE);
            case DRAFT, RETURNED -> Optional.of(list == Condition.NO_LINK ? LINK : FINISH);
            case SUBMITTED -> Optional.of(DECIDE);
            case SET -> inForce(person);
            case EXEMPT -> Optional.empty();
        };
    }

    private static Optional<Matter> inForce(Standing person) {
        if (person.unlinked()) {
            return Optional.of(LINK);
        }
        return person.unevidenced() ? Optional.of(RECORD) : Optional.empty();
    }
}
