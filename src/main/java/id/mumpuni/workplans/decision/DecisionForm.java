package id.mumpuni.workplans.decision;

import id.mumpuni.workplans.AnnexPart;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.remark.Remarks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the appraiser writes when deciding on a plan: special expectations and the resources that are agreed, or what to
 * change, for the whole and line by line.
 */
record DecisionForm(
        Map<CoreValue, @Size(max = 1000) String> expectations,
        @Size(max = 2000) @Nullable String note,
        Set<UUID> agreed,
        Remarks.@Valid Written remarks,
        @Nullable Integer version) {

    DecisionForm {
        expectations = expectations == null ? new EnumMap<>(CoreValue.class) : expectations;
        agreed = agreed == null ? Set.of() : agreed;
        remarks = remarks == null ? Remarks.Written.NOTHING : remarks;
    }

    /** What was asked for counts as agreed unless the appraiser says otherwise. */
    static DecisionForm of(PlanContents.Plan plan, int version) {
        Set<UUID> agreed = plan.annex(AnnexPart.RESOURCE).stream()
                .filter(line -> !Boolean.FALSE.equals(line.agreed()))
                .map(PlanContents.AnnexLine::id)
                .collect(Collectors.toSet());
        return new DecisionForm(plan.expectations(), null, agreed, Remarks.Written.NOTHING, version);
    }

    public boolean says(CoreValue value) {
        return said(expectations.get(value));
    }

    /** Something is typed about the result or one of its indicators, or about the part of the annex. */
    public boolean remarksOn(PlanContents.Result result) {
        return said(remarks.results().get(result.id()))
                || result.indicators().stream()
                        .anyMatch(indicator -> said(remarks.indicators().get(indicator.id())));
    }

    public boolean remarksOn(AnnexPart part) {
        return said(remarks.annex().get(part));
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** Only the values for which something is said. */
    Map<CoreValue, String> said() {
        Map<CoreValue, String> said = new EnumMap<>(CoreValue.class);
        expectations.forEach((value, text) -> {
            if (text != null && !text.isBlank()) {
                said.put(value, text.strip());
            }
        });
        return said;
    }
}
