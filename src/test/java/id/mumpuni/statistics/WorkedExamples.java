package id.mumpuni.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.statistics.Finding.Lack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures that were worked out elsewhere, and what the tests of this module ask of a finding. */
final class WorkedExamples {

    private static final JsonNode ALL = read();

    private WorkedExamples() {}

    private static JsonNode read() {
        try (InputStream json = WorkedExamples.class.getResourceAsStream("/statistics/worked-examples.json")) {
            return JsonMapper.shared().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode of(String name) {
        return ALL.path(name);
    }

    static double[] numbers(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }

    static double[][] rows(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(WorkedExamples::numbers)
                .toArray(double[][]::new);
    }

    /** "13/6" */
    static double fraction(String text) {
        String[] parts = text.split("/");
        return Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }

    static <T> T found(Finding<T> finding) {
        return finding.fold(Function.identity(), lack -> {
            throw new AssertionError("nothing found: " + lack);
        });
    }

    static void assertLacks(Finding<?> finding, Lack lack) {
        assertThat(finding).isEqualTo(Finding.lacks(lack));
    }
}
