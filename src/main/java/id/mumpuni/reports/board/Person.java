package id.mumpuni.reports.board;

import id.mumpuni.reports.rules.Condition;
import id.mumpuni.reports.rules.Matter;
import id.mumpuni.reports.rules.PlanState;
import id.mumpuni.reports.rules.Standing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person of a list.
 *
 * @param unlinked how many results support nothing above them
 * @param results of the plan in force; null if there is none
 * @param unevidenced a plan is in force, and no result of this year has evidence in the period
 * @param remindedOn the last time, whoever did it
 * @param readable the reader may open the plan
 */
public record Person(
        UUID id,
        String name,
        String position,
        String unit,
        @Nullable UUID planId,
        @Nullable UUID appraiserId,
        @Nullable String appraiser,
        PlanState state,
        boolean exempt,
        boolean late,
        int unlinked,
        @Nullable Integer results,
        @Nullable Integer recorded,
        @Nullable Integer evidenced,
        boolean unevidenced,
        @Nullable LocalDate remindedOn,
        @Nullable String remindedBy,
        boolean readable,
        long total) {

    public Optional<Matter> matter(@Nullable Condition list) {
        return Matter.of(new Standing(state, exempt, unlinked > 0, unevidenced), list);
    }

    /** Who is reminded; nobody reminds themselves. */
    public @Nullable UUID recipient(Matter matter) {
        return matter.isAppraisers() ? appraiserId : id;
    }
}
