package id.mumpuni.assessments.policy;

import static java.util.Objects.requireNonNull;

import id.mumpuni.assessments.rules.RoundPurpose;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a draft of a policy says.
 *
 * @param edition the state that was on the page
 */
record PolicyForm(
        @NotBlank @Size(max = 300) @Nullable String basis,
        @NotNull @Nullable RoundPurpose purpose,
        @NotNull @Min(0) @Max(100) @Nullable Integer superiorWeight,
        @NotNull @Min(0) @Max(100) @Nullable Integer peerWeight,
        @NotNull @Min(0) @Max(100) @Nullable Integer subordinateWeight,
        @NotNull @Min(0) @Max(100) @Nullable Integer publicWeight,
        @NotNull @Min(0) @Max(15) @Nullable Integer peers,
        @NotNull @Min(0) @Max(15) @Nullable Integer subordinates,
        @NotNull @Min(1) @Max(40) @Nullable Integer mostForms,
        @NotNull @Min(3) @Max(15) @Nullable Integer smallestGroup,
        @NotNull @Min(5) @Max(15) @Nullable Integer smallestOpen,
        @NotNull @Min(0) @Max(50) @Nullable Integer missingWeight,
        @Nullable Boolean capped,

        @NotNull @Min(1) @Max(100) @Nullable Integer upperLine,
        @NotNull @Min(1) @Max(100) @Nullable Integer lowerLine,
        @NotNull @Min(3) @Max(30) @Nullable Integer sitting,
        @Nullable Boolean comments,
        @NotNull @Nullable Integer edition) {

    private static final int WHOLE = 100;

    static PolicyForm of(RoundPolicy policy) {
        return new PolicyForm(
                policy.basis(),
                policy.purpose(),
                policy.superiorWeight(),
                policy.peerWeight(),
                policy.subordinateWeight(),
                policy.publicWeight(),
                policy.peers(),
                policy.subordinates(),
                policy.mostForms(),
                policy.smallestGroup(),
                policy.smallestOpen(),
                policy.missingWeight(),
                policy.capped(),
                policy.upperLine().intValueExact(),
                policy.lowerLine().intValueExact(),
                policy.sitting(),
                policy.comments(),
                policy.edition());
    }

    /** What no field can say for itself; the database holds the same. */
    void check(Errors errors) {
        if (errors.hasErrors()) {
            return;
        }
        if (of(superiorWeight) + of(peerWeight) + of(subordinateWeight) + of(publicWeight) != WHOLE) {
            errors.rejectValue("superiorWeight", "rounds.policy.not-100");
        }
        checkGroup("peers", of(peers), of(peerWeight), errors);
        checkGroup("subordinates", of(subordinates), of(subordinateWeight), errors);
        if (of(mostForms) <= of(peers)) {
            errors.rejectValue("mostForms", "rounds.policy.most-forms");
        }
        if (of(upperLine) <= of(lowerLine)) {
            errors.rejectValue("upperLine", "rounds.policy.lines");
        }
    }

    private void checkGroup(String field, int wanted, int weight, Errors errors) {
        if (wanted == 0 && weight > 0) {
            errors.rejectValue(field, "rounds.policy.weighs-nobody");
        } else if (wanted > 0 && wanted < of(smallestGroup)) {
            errors.rejectValue(field, "rounds.policy.never-shown");
        }
    }

    private static int of(@Nullable Integer value) {
        return requireNonNull(value);
    }

    Map<String, @Nullable Object> values(UUID id) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", id);
        values.put("basis", requireNonNull(basis).strip());
        values.put("purpose", requireNonNull(purpose).name());
        values.put("superiorWeight", superiorWeight);
        values.put("peerWeight", peerWeight);
        values.put("subordinateWeight", subordinateWeight);
        values.put("publicWeight", publicWeight);
        values.put("peers", peers);
        values.put("subordinates", subordinates);
        values.put("mostForms", mostForms);
        values.put("smallestGroup", smallestGroup);
        values.put("smallestOpen", smallestOpen);
        values.put("missingWeight", missingWeight);
        values.put("capped", Boolean.TRUE.equals(capped));
        values.put("upperLine", upperLine);
        values.put("lowerLine", lowerLine);
        values.put("sitting", sitting);
        values.put("comments", Boolean.TRUE.equals(comments));
        values.put("edition", edition);
        return values;
    }
}
