package id.mumpuni.appraisal.period;

import static java.util.Objects.requireNonNull;

import id.mumpuni.appraisal.rules.CycleRules;
import id.mumpuni.appraisal.rules.PeriodDates;
import id.mumpuni.appraisal.rules.PeriodKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the five steps of the wizard ask for; it travels in the address, so going back loses nothing.
 *
 * @param filledFor the kind for which the dates were filled in: they are filled in again for another one
 * @param datesFor the policy for which the days of the steps were filled in: likewise
 */
record PeriodForm(
        @NotBlank(groups = What.class) @Size(max = 80, groups = What.class) @Nullable
        String name,

        @NotNull(groups = What.class) @Nullable PeriodKind kind,

        @NotNull(groups = What.class) @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate starts,

        @NotNull(groups = What.class) @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate ends,

        @NotNull(groups = Whom.class) @Nullable UUID unit,

        @NotNull(groups = ByWhat.class) @Nullable UUID policy,

        @NotNull(groups = Dates.class) @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate evaluationFrom,

        @NotNull(groups = Dates.class) @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate planDue,

        @NotNull(groups = Dates.class) @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate selfDue,

        @NotNull(groups = Dates.class) @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate ratingDue,

        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate calibrationDue,

        @Nullable PeriodKind filledFor,
        @Nullable UUID datesFor) {

    interface What {}

    interface Whom {}

    interface ByWhat {}

    interface Dates {}

    private static final int DUE = 4;
    private static final Class<?>[] STEPS = {What.class, Whom.class, ByWhat.class, Dates.class};

    /** The groups that must hold before the step may be shown. */
    static Class<?>[] before(int step) {
        return Arrays.copyOf(STEPS, Math.min(step - 1, STEPS.length));
    }

    /** Which step asks for the field. */
    static int stepOf(String field) {
        return switch (field) {
            case "unit" -> 2;
            case "policy" -> 3;
            case "evaluationFrom", "planDue", "selfDue", "ratingDue", "calibrationDue" -> DUE;
            default -> 1;
        };
    }

    /** Another kind was chosen than the dates are for: they have to be looked at again. */
    boolean kindChanged() {
        return kind != null && filledFor != null && kind != filledFor;
    }

    boolean policyChanged() {
        return policy != null && datesFor != null && !policy.equals(datesFor);
    }

    /** @param chosen the policy that is chosen, or that is used when nobody chooses */
    PeriodForm suggested(UUID chosen, CycleRules rules, LocalDate today, Set<LocalDate> holidays) {
        PeriodDates.Window window = PeriodDates.Window.of(rules);
        boolean again = kindChanged();
        PeriodKind suggestedKind = kind == null ? PeriodKind.QUARTERLY : kind;
        PeriodDates usual = PeriodDates.suggest(suggestedKind, window, today, holidays);
        LocalDate first = again ? usual.starts() : either(starts, usual.starts());
        LocalDate last = again ? usual.ends() : either(ends, usual.ends());
        boolean dueAgain = again || policyChanged();
        PeriodDates due = PeriodDates.of(suggestedKind, first, last, window, today, holidays);
        LocalDate rating = dueAgain ? due.ratingDue() : either(ratingDue, due.ratingDue());
        LocalDate table = rules.calibrated() ? PeriodDates.calibrationDue(rating, holidays) : null;
        return new PeriodForm(
                name,
                suggestedKind,
                first,
                last,
                unit,
                chosen,
                dueAgain ? due.evaluationFrom() : either(evaluationFrom, due.evaluationFrom()),
                dueAgain ? due.planDue() : either(planDue, due.planDue()),
                dueAgain ? due.selfDue() : either(selfDue, due.selfDue()),
                rating,
                dueAgain || table == null || calibrationDue == null ? table : calibrationDue,
                suggestedKind,
                chosen);
    }

    private static LocalDate either(@Nullable LocalDate typed, LocalDate usual) {
        return typed == null ? usual : typed;
    }

    @Nullable
    PeriodDates dates() {
        if (starts == null
                || ends == null
                || evaluationFrom == null
                || planDue == null
                || selfDue == null
                || ratingDue == null) {
            return null;
        }
        return new PeriodDates(starts, ends, evaluationFrom, planDue, selfDue, ratingDue);
    }

    /** Whom the period concerns, once every step is answered. */
    PeriodPeople.Scope scope(LocalDate today) {
        return PeriodPeople.Scope.of(
                requireNonNull(unit), requireNonNull(kind), requireNonNull(starts), requireNonNull(ends), today);
    }

    /** All that was typed, by the names of the fields; for the steps that do not ask for it, and for links. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "name", name);
        put(fields, "kind", kind);
        put(fields, "starts", starts);
        put(fields, "ends", ends);
        put(fields, "unit", unit);
        put(fields, "policy", policy);
        put(fields, "evaluationFrom", evaluationFrom);
        put(fields, "planDue", planDue);
        put(fields, "selfDue", selfDue);
        put(fields, "ratingDue", ratingDue);
        put(fields, "calibrationDue", calibrationDue);
        put(fields, "filledFor", filledFor);
        put(fields, "datesFor", datesFor);
        return fields;
    }

    /** What the step itself does not ask for. */
    public Map<String, String> hidden(int step) {
        Map<String, String> hidden = fields();
        hidden.keySet().removeIf(field -> stepOf(field) == step && !field.endsWith("For"));
        if (step == 1) {
            hidden.keySet().removeIf(field -> stepOf(field) == DUE); // they follow from the days of the period
        }
        return hidden;
    }

    /** A page of the wizard with all of it. */
    public String at(String path, String name, Object value) {
        var address = UriComponentsBuilder.fromPath(path).queryParam(name, value);
        fields().forEach((field, text) -> address.queryParam(field, "{" + field + "}"));
        return address.encode().buildAndExpand(fields()).toUriString();
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
