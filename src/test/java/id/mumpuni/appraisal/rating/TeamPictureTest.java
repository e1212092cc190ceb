package id.mumpuni.appraisal.rating;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.clock.Step;
import id.mumpuni.appraisal.process.AppraisalStatus;
import id.mumpuni.appraisal.process.TableState;
import id.mumpuni.appraisal.rules.OrganisationRating;
import id.mumpuni.appraisal.rules.RatingDistribution.Kind;
import id.mumpuni.appraisal.rules.RatingDistribution.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TeamPictureTest {

    private static final UUID A = UUID.randomUUID();
    private static final UUID B = UUID.randomUUID();
    private static final DistributionPattern PATTERN = new DistributionPattern(
            Map.of(
                    OrganisationRating.EXCELLENT,
                    List.of(new Rule(Kind.MOST, 0, List.of(PerformanceRating.VERY_GOOD))),
                    OrganisationRating.POOR,
                    List.of(new Rule(Kind.AT_LEAST, 60, List.of(PerformanceRating.GOOD)))),
            10,
            "Surat",
            false);

    @Test
    void whoeverAlsoStandsInHasAPatternForEachUnit() {
        var rows = new ArrayList<>(Collections.nCopies(4, row(A, OrganisationRating.EXCELLENT, null)));
        rows.addAll(Collections.nCopies(4, row(B, OrganisationRating.POOR, null)));
        var picture = new TeamPicture(rows, PATTERN, Map.of(A, "Tim baru"));
        assertThat(picture.parts()).extracting(TeamPicture.Part::unitId).containsExactly(A, B);
        assertThat(picture.parts()).extracting(TeamPicture.Part::rated).containsExactly(4, 4);
        assertThat(picture.parts()).extracting(TeamPicture.Part::withinPattern).containsExactly(false, true);
        assertThat(picture.parts()).allMatch(TeamPicture.Part::small);
        assertThat(picture.outside()).extracting(TeamPicture.Part::reason).containsExactly("Tim baru");
        assertThat(picture.rated()).isEqualTo(8);
    }

    @Test
    void ofThreePeopleNothingIsSaidAndOfAUnitWithoutAchievementNeither() {
        for (var team : List.of(
                Collections.nCopies(3, row(A, OrganisationRating.EXCELLENT, null)),
                Collections.nCopies(9, row(A, null, null)),
                Collections.nCopies(9, row(A, OrganisationRating.GOOD, null)))) {
            var part = new TeamPicture(team, PATTERN, Map.of()).parts().get(0);
            assertThat(part.checks()).isEmpty();
            assertThat(part.withinPattern()).isTrue();
        }
    }

    @Test
    void theHeadOfAUnitBeginsWithWhatItsAchievementProposes() {
        TeamRow head = row(A, null, OrganisationRating.EXCELLENT);
        assertThat(head.workResult()).isEqualTo(ExpectationLevel.MEETS);
        assertThat(head.overrides()).isTrue();
        assertThat(head.gap()).isEqualTo(TeamRow.Gap.NO_HEAD_REASON);
        assertThat(row(A, null, OrganisationRating.GOOD).overrides()).isFalse();
    }

    private static TeamRow row(UUID unit, @Nullable OrganisationRating organisation, @Nullable OrganisationRating own) {
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
                "Bidang",
                organisation,
                false,
                ExpectationLevel.MEETS,
                ExpectationLevel.MEETS,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                true,
                null,
                null,
                null,
                TableState.NONE,
                false);
    }
}
