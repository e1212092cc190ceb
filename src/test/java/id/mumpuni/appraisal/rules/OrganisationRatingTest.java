package id.mumpuni.appraisal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.appraisal.ExpectationLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationRatingTest {

    @ParameterizedTest
    @CsvSource({"EXCELLENT, ABOVE", "GOOD, MEETS", "NEEDS_IMPROVEMENT, BELOW", "POOR, BELOW", "VERY_POOR, BELOW"})
    void theHeadOfAUnitIsRatedAsItsAchievement(OrganisationRating organisation, ExpectationLevel workResult) {
        assertThat(organisation.workResultOfHead()).isEqualTo(workResult);
    }
}
