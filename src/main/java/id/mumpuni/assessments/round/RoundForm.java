package id.mumpuni.assessments.round;

import static java.util.Objects.requireNonNull;

import id.mumpuni.people.EmploymentKind;
import id.mumpuni.people.PositionKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;

/**
 * For what, whom and when a round is.
 *
 * @param version the state that was on the page; 0 for a new one
 */
record RoundForm(
        @NotBlank @Size(max = 80) @Nullable String name,
        @NotNull @Nullable UUID policyId,
        @NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate opens,
        @NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate closes,
        @NotNull @Nullable UUID unitId,
        @NotEmpty @Nullable Set<PositionKind> positionKinds,
        @NotEmpty @Nullable Set<EmploymentKind> employmentKinds,
        @NotNull @Nullable Integer version) {

    static final List<PositionKind> KINDS = List.of(
            PositionKind.HIGH_LEADERSHIP,
            PositionKind.ADMINISTRATOR,
            PositionKind.SUPERVISOR,
            PositionKind.FUNCTIONAL,
            PositionKind.IMPLEMENTER);
    static final List<EmploymentKind> EMPLOYMENTS = List.of(EmploymentKind.PERMANENT, EmploymentKind.CONTRACT);

    private static final int USUAL_DAYS = 14;
    private static final int LONGEST = 180;

    static RoundForm empty(LocalDate today) {
        return new RoundForm(
                null,
                null,
                today.plusDays(1),
                today.plusDays(USUAL_DAYS),
                null,
                Set.copyOf(KINDS),
                Set.copyOf(EMPLOYMENTS),
                0);
    }

    static RoundForm of(Round round) {
        return new RoundForm(
                round.name(),
                round.policyId(),
                round.opens(),
                round.closes(),
                round.unitId(),
                Set.copyOf(round.positionKinds()),
                Set.copyOf(round.employmentKinds()),
                round.version());
    }

    void check(LocalDate today, Errors errors) {
        if (opens != null && closes != null) {
            if (closes.isBefore(opens)) {
                errors.rejectValue("closes", "rounds.closes-before-opens");
            } else if (closes.isAfter(opens.plusDays(LONGEST))) {
                errors.rejectValue("closes", "rounds.too-long");
            } else if (closes.isBefore(today)) {
                errors.rejectValue("closes", "rounds.closes-in-past");
            }
        }
        if (positionKinds != null && positionKinds.contains(PositionKind.STATE_OFFICIAL)
                || employmentKinds != null && employmentKinds.contains(EmploymentKind.NON_ASN)) {
            errors.rejectValue("positionKinds", "rounds.no-official");
        }
    }

    Map<String, @Nullable Object> values(UUID id, UUID actor) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", id);
        values.put("me", actor);
        values.put("name", requireNonNull(name).strip());
        values.put("policy", policyId);
        values.put("opens", opens);
        values.put("closes", closes);
        values.put("unit", unitId);
        values.put("positions", names(requireNonNull(positionKinds)));
        values.put("employments", names(requireNonNull(employmentKinds)));
        values.put("version", version);
        return values;
    }

    private static String[] names(Set<? extends Enum<?>> kinds) {
        return kinds.stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
