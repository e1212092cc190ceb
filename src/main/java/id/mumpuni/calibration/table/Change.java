package id.mumpuni.calibration.table;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import java.time.LocalDate;
import java.util.UUID;

/** One change of one case, with the predicate before it. */
public record Change(
        UUID itemId,
        int number,
        PerformanceRating before,
        ExpectationLevel workResult,
        ExpectationLevel behaviour,
        PerformanceRating rating,
        String reason,
        String by,
        LocalDate on) {}
