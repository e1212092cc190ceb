package id.mumpuni.dialogue.guidance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who guides, how and why, when and where. */
record GuidancePlan(
        UUID guideId,
        GuidanceKind kind,
        String reason,
        @Nullable LocalDate plannedOn,
        @Nullable String place) {}
