package id.mumpuni.workplans.text;

import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.ResultOrigin;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From whom a person has a result (penugasan dari), and from which duty it comes.
 *
 * @param delegationId as which stand-in, if the origin is one
 * @param by the official who gave it; the appraiser, if nobody is named
 * @param byText the team, or somebody outside the city
 */
public record Assignment(
        ResultOrigin origin,
        @Nullable UUID delegationId,
        @Nullable UUID by,
        @Nullable String byText) {

    public static final Assignment USUAL = new Assignment(ResultOrigin.POST, null, null, null);

    /** A stand-in's duty ends with its days. */
    public Assignment inAnotherYear() {
        return origin == ResultOrigin.ACTING ? new Assignment(ResultOrigin.POST, null, by, byText) : this;
    }

    /** The same duty, given by somebody else. */
    public Assignment from(@Nullable UUID giver, @Nullable String words) {
        return new Assignment(origin, delegationId, giver, words);
    }

    public static Assignment of(PlanContents.Result result) {
        PlanContents.Giver giver = result.giver();
        return new Assignment(
                result.origin(),
                result.delegation() == null ? null : result.delegation().id(),
                giver == null ? null : giver.employeeId(),
                giver == null ? null : giver.text());
    }
}
