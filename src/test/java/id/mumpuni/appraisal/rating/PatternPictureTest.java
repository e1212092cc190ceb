package id.mumpuni.appraisal.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.rules.OrganisationRating;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PatternPictureTest {

    private static final Map<PerformanceRating, Integer> TEAM =
            Map.of(PerformanceRating.VERY_GOOD, 3, PerformanceRating.GOOD, 14, PerformanceRating.POOR, 3);

    @ParameterizedTest
    @EnumSource
    void thePeakOfThePatternStandsAtThePredicateOfTheOrganisation(OrganisationRating organisation) {
        List<PatternPicture.Bar> bars = PatternPicture.of(organisation, TEAM).bars();
        for (PatternPicture.Bar bar : bars) {
            assertThat(bar.pattern() == PatternPicture.Place.MOST)
                    .isEqualTo(bar.rating().ordinal() == organisation.ordinal());
        }
    }

    @Test
    void barsAreSharesOfPeopleWorstFirst() {
        PatternPicture picture = PatternPicture.of(OrganisationRating.GOOD, TEAM);
        assertThat(picture.bars())
                .extracting(PatternPicture.Bar::rating, PatternPicture.Bar::people, PatternPicture.Bar::percent)
                .containsExactly(
                        tuple(PerformanceRating.VERY_POOR, 0, 0),
                        tuple(PerformanceRating.POOR, 3, 15),
                        tuple(PerformanceRating.NEEDS_IMPROVEMENT, 0, 0),
                        tuple(PerformanceRating.GOOD, 14, 70),
                        tuple(PerformanceRating.VERY_GOOD, 3, 15));
        assertThat(picture.line()).isEqualTo("32,95 96,88 160,66 224,0 288,66");
    }

    @Test
    void withoutAPredicateOfTheUnitThereIsNoPicture() {
        assertThat(PatternPicture.of(null, TEAM)).isNull();
    }
}
