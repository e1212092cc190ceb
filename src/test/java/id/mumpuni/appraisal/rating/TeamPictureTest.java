package id.mumpuni.appraisal.rating;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.clock.Step;
import id.mumpuni.appraisal.process.AppraisalStatus;
import id.mumpuni.appraisal.rules.OrganisationRating;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TeamPictureTest {

    @Test
    void whoeverAlsoStandsInHasAPatternForEachUnit() {
        var picture = new TeamPicture(List.of(
                row("Bidang A", OrganisationRating.EXCELLENT, null),
                row("Bidang A", OrganisationRating.EXCELLENT, null),
                row("Bidang B", OrganisationRating.POOR, null),
                row("Bidang C", null, null)));
        assertThat(picture.parts())
                .extracting(TeamPicture.Part::unit)
                .containsExactly("Bidang A", "Bidang B", "Bidang C");
        assertThat(picture.parts()).extracting(TeamPicture.Part::rated).containsExactly(2, 1, 1);
        assertThat(picture.parts().get(1).organisation()).isEqualTo(OrganisationRating.POOR);
        assertThat(picture.parts()).extracting(TeamPicture.Part::withinPattern).containsExactly(false, true, true);
        assertThat(picture.parts().get(2).checks()).isEmpty();
        assertThat(picture.rated()).isEqualTo(4);
    }

    @Test
    void theHeadOfAUnitHasItsAchievementAsWorkResult() {
        TeamRow head = row("Dinas", null, OrganisationRating.EXCELLENT);
        assertThat(head.workResult()).isEqualTo(ExpectationLevel.ABOVE);
        assertThat(head.needsReason()).isTrue();
    }

    private static TeamRow row(
            String unit, @Nullable OrganisationRating organisation, @Nullable OrganisationRating own) {
        return new TeamRow(
                UUID.randomUUID(),
                0,
                "Wira",
                null,
                AppraisalStatus.SUBMITTED,
                Step.RATE,
                true,
                true,
                false,
                true,
                own,
                unit,
                organisation,
                ExpectationLevel.MEETS,
                ExpectationLevel.MEETS,
                null,
                null,
                null,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                true);
    }
}
