package id.mumpuni.statistics;

import static id.mumpuni.statistics.WorkedExamples.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How long the statistics of a whole city take, and that they find its truth again: {@code ./mvnw -Pbench verify
 * -Dtest=StatisticsBench}, with a heap of 512 MB.
 */
class StatisticsBench {

    private static final int PEOPLE = 14_766;
    private static final int EACH = 8;
    private static final int ITEMS = 27;
    private static final int OPTIONS = 5;
    private static final int AIM = 60; // seconds

    private final StringBuilder report = new StringBuilder();
    private double seconds;

    @Test
    void measuresTheCity() throws IOException {
        FacetSimulation city = new FacetSimulation(PEOPLE, EACH, ITEMS, 1);
        say("%d people, %d raters each, %d indicators: %d answers", PEOPLE, EACH, ITEMS, PEOPLE * EACH * ITEMS);
        RatingDesign design = timed("Means of the forms, design", () -> design(city.forms));
        AdditiveSeverity model = timed("Additive severity", () -> found(AdditiveSeverity.of(design, 1)));
        AdjustedMeans means = timed("Adjusted means", () -> found(AdjustedMeans.of(model)));
        FacetMeasures facets = timed("Many-facet Rasch", () -> found(ManyFacetRasch.of(city.forms, 1)));
        timed("Leniency, range", () -> found(LeniencyScreen.of(ofRaters(city.forms), 2)));
        timed("Halo, straight-lining", () -> halos(city.forms));
        timed("Agreement per person and indicator", () -> agreements(city.forms));
        Dyads dyads = timed("Unusual pairs", () -> found(Dyads.of(model)));
        timed("Unusual pairs, the list", () -> dyads.generous(0.5));
        timed(
                "Reciprocity",
                () -> Reciprocity.of(dyads, IntStream.range(0, PEOPLE).toArray()));
        double peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        say(
                "All %.1f s; heap at most %.0f of %.0f MB",
                seconds, peak / 1e6, Runtime.getRuntime().maxMemory() / 1e6);
        recovery(city, means, facets);
        for (int raters : new int[] {3, 5, 8}) {
            Recovery found = Recovery.of(new Simulation(PEOPLE, raters, 1));
            say(
                    "Points, %d raters each: correlation with the truth raw %.3f, adjusted %.3f, least squares %.3f",
                    raters, found.raw(), found.adjusted(), found.full());
        }
        Files.writeString(Path.of("target", "bench-statistics.txt"), report);
        assertThat(seconds).isLessThan(AIM);
    }

    private void recovery(FacetSimulation city, AdjustedMeans means, FacetMeasures facets) {
        double[] raw = IntStream.range(0, PEOPLE)
                .mapToDouble(ratee -> found(means.adjusted(ratee)).raw())
                .toArray();
        double[] adjusted = IntStream.range(0, PEOPLE)
                .mapToDouble(ratee -> found(means.adjusted(ratee)).value())
                .toArray();
        double[] fair = IntStream.range(0, PEOPLE)
                .mapToDouble(ratee -> found(facets.fairAverage(ratee)))
                .toArray();
        say(
                "Forms: correlation with the true ability raw %.3f, adjusted %.3f, fair average %.3f",
                Recovery.correlation(raw, city.ability),
                Recovery.correlation(adjusted, city.ability),
                Recovery.correlation(fair, city.ability));
    }

    private <T> T timed(String name, Supplier<T> work) {
        long start = System.nanoTime();
        T done = work.get();
        double took = (System.nanoTime() - start) / 1e9;
        seconds += took;
        say("%-36s %6.2f s", name, took);
        return done;
    }

    private void say(String text, Object... args) {
        String line = text.formatted(args);
        System.out.println(line);
        report.append(line).append('\n');
    }

    private static double mean(RatingForms forms, int form) {
        return IntStream.range(0, ITEMS)
                .map(item -> forms.answer(form, item))
                .average()
                .orElseThrow();
    }

    private static RatingDesign design(RatingForms forms) {
        int[] ratee = IntStream.range(0, forms.forms()).map(forms::ratee).toArray();
        int[] rater = IntStream.range(0, forms.forms()).map(forms::rater).toArray();
        double[] value = IntStream.range(0, forms.forms())
                .mapToDouble(form -> mean(forms, form))
                .toArray();
        return RatingDesign.of(PEOPLE, PEOPLE, ratee, rater, value);
    }

    private static double[][] ofRaters(RatingForms forms) {
        double[][] ratings = new double[PEOPLE][];
        Arrays.setAll(ratings, rater -> new double[0]);
        for (int form = 0; form < forms.forms(); form++) {
            int rater = forms.rater(form);
            ratings[rater] = Arrays.copyOf(ratings[rater], ratings[rater].length + 1);
            ratings[rater][ratings[rater].length - 1] = mean(forms, form);
        }
        return ratings;
    }

    private static double[] answers(RatingForms forms, int form) {
        return IntStream.range(0, ITEMS)
                .mapToDouble(item -> forms.answer(form, item))
                .toArray();
    }

    private static long halos(RatingForms forms) {
        int[][] own = new int[PEOPLE][EACH];
        int[] next = new int[PEOPLE];
        for (int form = 0; form < forms.forms(); form++) {
            own[forms.rater(form)][next[forms.rater(form)]++] = form;
        }
        return Arrays.stream(own)
                .filter(each -> found(Halo.of(Arrays.stream(each)
                                .mapToObj(form -> answers(forms, form))
                                .toArray(double[][]::new)))
                        .flagged())
                .count();
    }

    private static long agreements(RatingForms forms) {
        long agreed = 0;
        for (int ratee = 0; ratee < PEOPLE; ratee++) {
            double[][] ratings = new double[ITEMS][EACH];
            for (int at = 0; at < ITEMS * EACH; at++) {
                ratings[at % ITEMS][at / ITEMS] = forms.answer(ratee * EACH + at / ITEMS, at % ITEMS);
            }
            agreed += Agreement.perItem(ratings, OPTIONS).stream()
                    .filter(each -> found(each).agreed())
                    .count();
        }
        return agreed;
    }
}
