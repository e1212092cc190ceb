package id.mumpuni.statistics;

import static id.mumpuni.statistics.WorkedExamples.assertLacks;
import static id.mumpuni.statistics.WorkedExamples.found;
import static id.mumpuni.statistics.WorkedExamples.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.mumpuni.statistics.FacetMeasures.Fit;
import id.mumpuni.statistics.FacetMeasures.Measure;
import id.mumpuni.statistics.FacetMeasures.Spread;
import id.mumpuni.statistics.Finding.Lack;
import id.mumpuni.statistics.RatingForms.Size;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ManyFacetRaschTest {

    private static final double TOLERANCE = 1e-4;
    private static final String EXAMPLE =
            "333 223 133 / 322 121 333 / 331 110 122 / 322 100 121 / 102 001 121 / 201 010 100";

    private final JsonNode example = WorkedExamples.of("facets");

    @Test
    void givesTheMeasuresOfTheWorkedExample() {
        FacetMeasures measures = found(ManyFacetRasch.of(forms(EXAMPLE)));
        assertAre("ability", measures::ability, Measure::value);
        assertAre("abilityErrors", measures::ability, Measure::standardError);
        assertAre("severity", measures::severity, Measure::value);
        assertAre("severityErrors", measures::severity, Measure::standardError);
        assertAre("difficulty", measures::difficulty, Measure::value);
        assertAre("fairAverages", measures::fairAverage, Double::doubleValue);
        assertAre("infit", measures::severity, measure -> measure.fit().infit());
        assertAre("outfit", measures::severity, measure -> measure.fit().outfit());
        assertThat(measures.steps()).containsExactly(numbers(example.path("steps")), within(TOLERANCE));
        assertThat(measures.logLikelihood())
                .isCloseTo(example.path("logLikelihood").asDouble(), within(TOLERANCE));
    }

    @Test
    void saysHowFarRatersDiffer() {
        Spread spread = found(found(ManyFacetRasch.of(forms(EXAMPLE))).spread());
        assertThat(spread.reliability()).isCloseTo(example.path("reliability").asDouble(), within(TOLERANCE));
        assertThat(spread.fixedChiSquare()).isCloseTo(example.path("chiSquare").asDouble(), within(TOLERANCE));
        assertThat(spread.df()).isEqualTo(2);
        assertThat(spread.p()).isBetween(0.0, 0.001);
    }

    @Test
    void tellsApartWhomRawMeansTieWhenTheSevereRaterIsMissing() {
        String without = EXAMPLE.replace("333 223 133", "333 ... 133")
                .replace("322 121 333", "322 ... 333")
                .replace("331 110 122", "331 ... 122");
        FacetMeasures measures = found(ManyFacetRasch.of(forms(without)));
        assertThat(value(measures.ability(0))).isGreaterThan(value(measures.ability(2)));
        assertThat(found(measures.fairAverage(2))).isLessThan(2.0);
    }

    @Test
    void marksWhoHasOnlyHighestOrOnlyLowestAnswers() {
        FacetMeasures measures = found(ManyFacetRasch.of(forms(EXAMPLE + " / 333 333 333 / 000 000 000")));
        Measure best = found(measures.ability(6));
        Measure worst = found(measures.ability(7));
        assertThat(best.extreme()).isTrue();
        assertThat(worst.extreme()).isTrue();
        assertThat(best.value()).isGreaterThan(value(measures.ability(0)));
        assertThat(worst.value()).isLessThan(value(measures.ability(5)));
        assertThat(best.standardError())
                .isGreaterThan(found(measures.ability(0)).standardError());
        assertAre("severity", measures::severity, Measure::value);
    }

    @Test
    void theTotalOfWhoeverIsExtremeIsMovedByThreeTenthsOfAPoint() {
        FacetMeasures measures = found(ManyFacetRasch.of(forms(EXAMPLE + " / 333 333 333")));
        double ability = value(measures.ability(6));
        double expected = 0;
        for (int rater = 0; rater < 3; rater++) {
            for (int item = 0; item < 3; item++) {
                CategoryCurve curve = new CategoryCurve(measures.steps());
                curve.at(Math.exp(ability - value(measures.severity(rater)) - value(measures.difficulty(item))));
                expected += curve.expected;
            }
        }
        assertThat(expected).isCloseTo(27 - 0.3, within(1e-6));
    }

    @Test
    void measuresARaterWhoGivesEverybodyTheHighest() {
        String lenient = EXAMPLE.replace(" /", " 333 /") + " 333";
        FacetMeasures measures = found(ManyFacetRasch.of(forms(lenient)));
        assertThat(found(measures.severity(3)).extreme()).isTrue();
        assertThat(value(measures.severity(3))).isLessThan(value(measures.severity(0)));
        assertThat(value(measures.ability(0))).isCloseTo(numbers(example.path("ability"))[0], within(TOLERANCE));
    }

    @Test
    void closesUpCategoriesThatNobodyUses() {
        FacetMeasures measures = found(ManyFacetRasch.of(forms(
                EXAMPLE.replace('3', '7').replace('2', '5').replace('0', '2').replace('1', '4'))));
        assertThat(measures.categories()).containsExactly(2, 4, 5, 7);
        assertAre("ability", measures::ability, Measure::value);
        assertThat(found(measures.fairAverage(0))).isBetween(5.0, 7.0);
    }

    @Test
    void findsTheTruthAgainInASparseDesign() {
        FacetSimulation truth = new FacetSimulation(200, 8, 12, 3);
        FacetMeasures measures = found(ManyFacetRasch.of(truth.forms));
        double[] found = new double[200];
        Arrays.setAll(found, rater -> value(measures.severity(rater)));
        assertThat(Recovery.correlation(found, truth.severity)).isGreaterThan(0.95);
        int outside = 0;
        for (int rater = 0; rater < 200; rater++) {
            double error = found(measures.severity(rater)).standardError();
            outside += Math.abs(found[rater] - truth.severity[rater]) > 2.5 * error ? 1 : 0;
        }
        assertThat(outside).as("joint estimates are spread a little too widely").isLessThan(20);
    }

    /** Thirty units of eight people; one person of each is also rated from the next unit. */
    @Test
    void reachesThroughALongChainOfUnits() {
        int forms = 30 * 8 * 5 + 29;
        int[] ratee = new int[forms];
        int[] rater = new int[forms];
        byte[] answers = new byte[forms * 3];
        Random random = new Random(6);
        for (int form = 0; form < forms; form++) {
            boolean link = form >= 30 * 8 * 5;
            int unit = link ? form - 30 * 8 * 5 : form / 40;
            int person = link ? 0 : form % 40 / 5;
            ratee[form] = 8 * unit + person;
            rater[form] = link ? 8 * (unit + 1) : 8 * unit + (person + 1 + form % 5) % 8;
            for (int item = 0; item < 3; item++) {
                answers[3 * form + item] = (byte) random.nextInt(5);
            }
        }
        FacetMeasures measures = found(ManyFacetRasch.of(RatingForms.of(new Size(240, 240, 3), ratee, rater, answers)));
        double first = value(measures.severity(0));
        double sum = 0;
        for (int each = 0; each < 240; each++) {
            sum += value(measures.severity(each));
        }
        assertThat(first).isFinite();
        assertThat(sum).isCloseTo(0, within(1e-6));
    }

    @Test
    void doesNotCareWhichNumbersRatersHave() {
        FacetSimulation truth = new FacetSimulation(40, 6, 5, 8);
        int[] renamed = Simulation.shuffled(40, new Random(9));
        RatingForms forms = truth.forms;
        int[] ratee = new int[forms.forms()];
        int[] rater = new int[forms.forms()];
        Arrays.setAll(ratee, forms::ratee);
        Arrays.setAll(rater, form -> renamed[forms.rater(form)]);
        FacetMeasures one = found(ManyFacetRasch.of(forms));
        FacetMeasures other =
                found(ManyFacetRasch.of(RatingForms.of(new Size(40, 40, 5), ratee, rater, forms.answers())));
        for (int person = 0; person < 40; person++) {
            assertThat(value(other.ability(person))).isCloseTo(value(one.ability(person)), within(1e-5));
            assertThat(value(other.severity(renamed[person]))).isCloseTo(value(one.severity(person)), within(1e-5));
        }
    }

    @Test
    void isSilentWhereItWouldGuess() {
        assertLacks(
                ManyFacetRasch.of(RatingForms.of(new Size(0, 0, 0), new int[0], new int[0], new byte[0])), Lack.EMPTY);
        assertLacks(ManyFacetRasch.of(forms("123 / 122 / 321 / 311 / 222")), Lack.TOO_FEW_RATERS);
        assertLacks(ManyFacetRasch.of(forms("123 321")), Lack.TOO_FEW_RATEES);
        assertLacks(ManyFacetRasch.of(forms("12 21 / 21 12")), Lack.TOO_FEW_RATEES);
        assertLacks(ManyFacetRasch.of(forms("222 222 / 222 222"), 2), Lack.NO_VARIANCE);
        assertLacks(ManyFacetRasch.of(forms("... ... / ... ..."), 2), Lack.NO_VARIANCE);
        assertLacks(ManyFacetRasch.of(forms("113 ... / 133 ... / ... 313 / ... 131"), 2), Lack.DISCONNECTED);
    }

    @Test
    void isSilentWhereOneGroupIsAlwaysAboveTheOther() {
        assertLacks(ManyFacetRasch.of(forms("11 01 / 11 10 / 01 00 / 10 00"), 2), Lack.NOT_CONVERGED);
    }

    @Test
    void refusesFormsThatDoNotFit() {
        assertThatThrownBy(() -> RatingForms.of(new Size(1, 1, 2), new int[1], new int[1], new byte[1]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RatingForms.of(new Size(1, 1, 1), new int[] {1}, new int[1], new byte[1]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RatingForms.of(new Size(1, 1, 1), new int[1], new int[1], new byte[] {-2}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoRatersAreComparedWithoutAModelOfThePeople() {
        PairwiseSeverity found = found(PairwiseSeverity.of(30, 10));
        assertThat(found.difference()).isCloseTo(1.0986123, within(1e-7));
        assertThat(found.standardError()).isCloseTo(0.3651484, within(1e-7));
        assertLacks(PairwiseSeverity.of(0, 10), Lack.NOT_CONVERGED);
        assertLacks(PairwiseSeverity.of(0, 0), Lack.EMPTY);
    }

    @Test
    void shortTestsAreSpreadTooWidely() {
        assertThat(ManyFacetRasch.shortTestFactor(4)).isEqualTo(0.75);
    }

    @Test
    void aMeanSquareFarFromOneIsToBeLookedAt() {
        assertThat(new Fit(1, 1).asExpected()).isTrue();
        assertThat(new Fit(1.6, 1).asExpected()).isFalse();
        assertThat(new Fit(1, 0.4).asExpected()).isFalse();
    }

    private <T> void assertAre(String name, IntFunction<Finding<T>> finding, ToDoubleFunction<T> part) {
        double[] expected = numbers(example.path(name));
        double[] actual = new double[expected.length];
        Arrays.setAll(actual, at -> part.applyAsDouble(found(finding.apply(at))));
        assertThat(actual).as(name).containsExactly(expected, within(TOLERANCE));
    }

    private static double value(Finding<Measure> measure) {
        return found(measure).value();
    }

    /** Person by person, rater by rater, a digit for each criterion and a dot for none. */
    static RatingForms forms(String text) {
        String[][] rows =
                Arrays.stream(text.split(" / ")).map(row -> row.split(" ")).toArray(String[][]::new);
        int raters = rows[0].length;
        int items = rows[0][0].length();
        int[] ratee = new int[rows.length * raters];
        int[] rater = new int[ratee.length];
        byte[] answers = new byte[ratee.length * items];
        for (int form = 0; form < ratee.length; form++) {
            ratee[form] = form / raters;
            rater[form] = form % raters;
            for (int item = 0; item < items; item++) {
                char digit = rows[ratee[form]][rater[form]].charAt(item);
                answers[form * items + item] = digit == '.' ? RatingForms.NONE : (byte) (digit - '0');
            }
        }
        return RatingForms.of(new Size(rows.length, raters, items), ratee, rater, answers);
    }
}
