package id.mumpuni.appraisal.rules;

import static id.mumpuni.appraisal.ExpectationLevel.ABOVE;
import static id.mumpuni.appraisal.ExpectationLevel.BELOW;
import static id.mumpuni.appraisal.ExpectationLevel.MEETS;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** PermenPANRB 6/2022, lines 4321-4325 (periodic) and 4493-4497 (annual): drop out is Kurang or Sangat Kurang. */
class StudyRatingTest {

    record Case(ExpectationLevel work, ExpectationLevel behaviour, PerformanceRating proposed) {}

    static Stream<Case> cells() {
        return Stream.of(ExpectationLevel.values())
                .flatMap(work -> Stream.of(
                        new Case(work, ABOVE, PerformanceRating.POOR),
                        new Case(work, MEETS, PerformanceRating.POOR),
                        new Case(work, BELOW, PerformanceRating.VERY_POOR)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void whoDoesNotFinishIsPoorOrVeryPoorByBehaviourInEveryCell(Case cell) {
        assertThat(StudyRating.rate(StudyOutcome.NOT_FINISHED, null, cell.work(), cell.behaviour()))
                .isEqualTo(cell.proposed());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void theAppraiserChoosesEitherOfTheTwo(Case cell) {
        for (PerformanceRating choice : StudyRating.CHOICES) {
            assertThat(StudyRating.rate(StudyOutcome.NOT_FINISHED, choice, cell.work(), cell.behaviour()))
                    .isEqualTo(choice);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STUDYING", "FINISHED"})
    void everybodyElseIsRatedByTheQuadrant(StudyOutcome outcome) {
        cells().forEach(cell -> {
            assertThat(StudyRating.rate(outcome, null, cell.work(), cell.behaviour()))
                    .isEqualTo(RatingMatrix.rate(cell.work(), cell.behaviour()));
            assertThat(StudyRating.rate(null, null, cell.work(), cell.behaviour()))
                    .isEqualTo(RatingMatrix.rate(cell.work(), cell.behaviour()));
        });
    }
}
