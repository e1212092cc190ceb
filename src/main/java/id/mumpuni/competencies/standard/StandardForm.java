package id.mumpuni.competencies.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What an edition of a standard says.
 *
 * @param version the state that was on the page
 */
record StandardForm(
        @NotBlank @Size(max = 300) @Nullable String basis,
        @Nullable Boolean verified,
        @Size(max = 200) @Nullable List<@Valid Line> lines,
        @NotNull @Nullable Integer version) {

    /**
     * @param level null: the position does not ask for it
     * @param weight as it was typed, with a comma or a point
     */
    record Line(
            @NotNull @Nullable UUID competencyId,
            @Min(1) @Max(5) @Nullable Integer level,
            @Nullable String weight) {

        /** Null if what was typed is no weight above 0 and up to 100 with two decimals at most; nothing typed is 1. */
        @Nullable
        BigDecimal weighs() {
            if (weight == null || weight.isBlank()) {
                return BigDecimal.ONE;
            }
            String plain = weight.strip().replace(',', '.');
            if (!plain.matches("\\d{1,3}(\\.\\d{1,2})?")) {
                return null;
            }
            BigDecimal typed = new BigDecimal(plain);
            return typed.signum() > 0 && typed.compareTo(MOST_WEIGHT) <= 0 ? typed : null;
        }
    }

    private static final BigDecimal MOST_WEIGHT = BigDecimal.valueOf(100);

    static StandardForm of(Standard standard, List<Requirement> offered) {
        return new StandardForm(
                standard.basis(),
                standard.verified(),
                offered.stream()
                        .map(one -> new Line(
                                one.competencyId(),
                                one.level(),
                                one.weight() == null
                                        ? null
                                        : one.weight().stripTrailingZeros().toPlainString()))
                        .toList(),
                standard.version());
    }

    @Override
    public List<Line> lines() {
        return lines == null ? List.of() : lines;
    }

    /** What was typed for a competency; null where the form did not offer it. */
    public @Nullable Line line(UUID competencyId) {
        return lines().stream()
                .filter(line -> competencyId.equals(line.competencyId()))
                .findFirst()
                .orElse(null);
    }

    List<Line> asked() {
        return lines().stream()
                .filter(line -> line.level() != null && line.competencyId() != null)
                .toList();
    }

    void check(Errors errors) {
        for (int i = 0; i < lines().size(); i++) {
            if (lines().get(i).weighs() == null) {
                errors.rejectValue("lines[" + i + "].weight", "standards.sheet.weight");
            }
        }
    }

    boolean isVerified() {
        return Boolean.TRUE.equals(verified);
    }

    StandardForm onTopOf(int newVersion) {
        return new StandardForm(basis, verified, lines, newVersion);
    }
}
