package id.mumpuni.assessments.round;

import id.mumpuni.assessments.rules.RoundPhase;
import id.mumpuni.assessments.rules.RoundPurpose;
import id.mumpuni.people.EmploymentKind;
import id.mumpuni.people.PositionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round as its pages show it.
 *
 * @param copiedOn the day whose units, positions and superiors count; null for a draft
 */
record Round(
        UUID id,
        int version,
        String name,
        UUID policyId,
        String policyName,
        int policyNumber,
        RoundPurpose purpose,
        LocalDate opens,
        LocalDate closes,
        UUID unitId,
        String unitName,
        List<PositionKind> positionKinds,
        List<EmploymentKind> employmentKinds,
        RoundPhase phase,
        @Nullable LocalDate copiedOn,
        @Nullable String cancelledBecause) {}
