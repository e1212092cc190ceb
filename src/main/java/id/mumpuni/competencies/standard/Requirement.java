package id.mumpuni.competencies.standard;

import id.mumpuni.competencies.CompetencyKind;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One competency in a standard.
 *
 * @param level 1 to 5; null where the form offers a competency that is not asked for
 * @param share of all weights, in percent
 * @param description of the level in the edition of today
 */
record Requirement(
        UUID competencyId,
        String code,
        CompetencyKind kind,
        String name,
        @Nullable Integer level,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal share,
        @Nullable String description) {}
