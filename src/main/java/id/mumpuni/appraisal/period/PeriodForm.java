package id.mumpuni.appraisal.period;

import static java.util.Objects.requireNonNull;

import id.mumpuni.appraisal.rules.PeriodDates;
import id.mumpuni.appraisal.rules.PeriodKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What the four steps of the wizard ask for; it travels in the address, so going back loses nothing.
 *
 * @param filledFor the kind for which the dates were filled in: they are filled in again for another one
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

        @NotNull(groups = Dates.class) @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate planDue,

        @NotNull(groups = Dates.class) @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate selfDue,

        @NotNull(groups = Dates.class) @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate ratingDue,

        @Nullable PeriodKind filledFor) {

    interface What {}

    interface Whom {}

    interface Dates {}

    private static final Class<?>[] STEPS = {What.class, Whom.class, Dates.class};

    /** The groups that must hold before the step may be shown. */
    static Class<?>[] before(int step) {
        return java.util.Arrays.copyOf(STEPS, Math.min(step - 1, STEPS.length));
    }

    /** Which step asks for the field. */
    static int stepOf(String field) {
        return switch (field) {
            case "unit" -> 2;
            case "planDue", "selfDue", "ratingDue" -> 3;
            default -> 1;
        };
    }

    /** Another kind was chosen than the dates are for: they have to be looked at again. */
    boolean kindChanged() {
        return kind != null && filledFor != null && kind != filledFor;
    }

    PeriodForm suggested(LocalDate today, Set<LocalDate> holidays) {
        PeriodForm typed = kindChanged() ? new PeriodForm(name, kind, null, null, unit, null, null, null, kind) : this;
        return typed.filled(today, holidays);
    }

    private PeriodForm filled(LocalDate today, Set<LocalDate> holidays) {
        PeriodKind suggestedKind = kind == null ? PeriodKind.QUARTERLY : kind;
        PeriodDates usual = PeriodDates.suggest(suggestedKind, today, holidays);
        LocalDate first = starts == null ? usual.starts() : starts;
        LocalDate last = ends == null ? usual.ends() : ends;
        PeriodDates due = PeriodDates.of(suggestedKind, first, last, today, holidays);
        return new PeriodForm(
                name,
                suggestedKind,
                first,
                last,
                unit,
                planDue == null ? due.planDue() : planDue,
                selfDue == null ? due.selfDue() : selfDue,
                ratingDue == null ? due.ratingDue() : ratingDue,
                suggestedKind);
    }

    @Nullable
    PeriodDates dates() {
        if (starts == null || ends == null || planDue == null || selfDue == null || ratingDue == null) {
            return null;
        }
        return new PeriodDates(starts, ends, planDue, selfDue, ratingDue);
    }

    /** Whom the period concerns, once every step is answered. */
    PeriodPeople.Scope scope(LocalDate today) {
        return PeriodPeople.Scope.of(
                requireNonNull(unit), requireNonNull(kind), requireNonNull(starts), requireNonNull(ends), today);
    }
}
