package id.mumpuni.calibration.table;

import java.time.LocalDate;
import java.util.UUID;

/** A conflict of interest that somebody declared. */
public record Declared(
        UUID itemId, UUID memberId, String member, String employee, String reason, String declaredBy, LocalDate on) {}
