package id.mumpuni.competencies.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
     * @param weight null: 1
     */
    record Line(
            @NotNull @Nullable UUID competencyId,
            @Min(1) @Max(5) @Nullable Integer level,

            @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Nullable
            BigDecimal weight) {}

    static StandardForm of(Standard standard, List<Requirement> offered) {
        return new StandardForm(
                standard.basis(),
                standard.verified(),
                offered.stream()
                        .map(one -> new Line(
                                one.competencyId(),
                                one.level(),
                                one.weight() == null ? null : one.weight().stripTrailingZeros()))
                        .toList(),
                standard.version());
    }

    @Override
    public List<Line> lines() {
        return lines == null ? List.of() : lines;
    }

    List<Line> asked() {
        return lines().stream()
                .filter(line -> line.level() != null && line.competencyId() != null)
                .toList();
    }

    boolean isVerified() {
        return Boolean.TRUE.equals(verified);
    }

    StandardForm onTopOf(int newVersion) {
        return new StandardForm(basis, verified, lines, newVersion);
    }
}
