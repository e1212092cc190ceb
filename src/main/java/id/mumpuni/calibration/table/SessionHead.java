package id.mumpuni.calibration.table;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param due last day on which appraisers wait for the table */
public record SessionHead(
        UUID id,
        UUID periodId,
        String period,
        boolean periodOpen,
        @Nullable LocalDate due,
        UUID unitId,
        String unit,
        HeldBy mode,
        SessionStatus status,
        @Nullable String chair,
        LocalDate openedOn,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate cancelledOn,
        @Nullable String cancelReason,
        long cases,
        long changed) {

    public boolean committee() {
        return mode == HeldBy.COMMITTEE;
    }
}
