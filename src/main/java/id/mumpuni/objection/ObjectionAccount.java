package id.mumpuni.objection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of an objection to a result, as far as whoever is signed in may know. The caller guards the result. */
public interface ObjectionAccount {

    /**
     * That there was an objection and how it ended is said to whoever sees the result.
     *
     * @param outcome key of what became of it
     * @param decidedBy with {@code decision}, its reason, and {@code recommendation} null while it runs
     * @param words what both sides said; null: not for this reader
     */
    record Account(
            UUID id,
            String outcome,
            LocalDate filedOn,
            LocalDate decideBy,
            @Nullable LocalDate decidedOn,
            @Nullable String decidedBy,
            @Nullable String decision,
            @Nullable String recommendation,
            @Nullable Words words) {

        public boolean isChanged() {
            return outcome.equals("DecisionOutcome.CHANGED");
        }
    }

    record Words(
            String reason,
            @Nullable String wish,
            @Nullable String addition,
            @Nullable String explanation) {}

    /** Null if nobody objected. */
    @Nullable
    Account of(UUID appraisal);
}
