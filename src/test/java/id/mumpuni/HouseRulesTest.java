package id.mumpuni;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Limits of size, and what no page may contain. */
class HouseRulesTest {

    private static final int JAVA_LINES = 300;
    private static final int CONTROLLER_LINES = 120;
    private static final int TEST_LINES = 500;
    private static final int TEMPLATE_LINES = 150;
    private static final int METHOD_LINES = 30;
    private static final int PARAMETERS = 6;

    private static final Path TEMPLATES = Sources.RESOURCES.resolve("templates");
    private static final Sources.Java MAIN = Sources.read(Sources.MAIN);

    @Test
    void filesAreSmall() {
        assertThat(longerThan(JAVA_LINES, Sources.files(Sources.MAIN, ".java"))).isEmpty();
        assertThat(longerThan(TEST_LINES, Sources.files(Sources.TEST, ".java"))).isEmpty();
        assertThat(longerThan(TEMPLATE_LINES, Sources.files(TEMPLATES, ".html")))
                .isEmpty();
    }

    @Test
    void controllersAreSmaller() {
        List<Path> controllers = Sources.files(Sources.MAIN, "Controller.java");
        assertThat(controllers).isNotEmpty();
        assertThat(longerThan(CONTROLLER_LINES, controllers)).isEmpty();
    }

    @Test
    void methodsAreSmall() {
        assertThat(MAIN.methods()).isNotEmpty();
        assertThat(MAIN.methods())
                .filteredOn(method -> method.bodyLines() > METHOD_LINES)
                .isEmpty();
    }

    /** Constructors too: who needs more than this has more than one task. */
    @Test
    void methodsTakeFewParameters() {
        assertThat(MAIN.methods())
                .filteredOn(method -> method.parameters() > PARAMETERS)
                .isEmpty();
    }

    @Test
    void importsNameWhatTheyImport() {
        assertThat(Stream.concat(MAIN.imports().stream(), Sources.read(Sources.TEST).imports().stream()))
                .filteredOn(name -> name.endsWith(".*") || name.startsWith("lombok."))
                .isEmpty();
    }

    @Test
    void pagesEscapeAllText() {
        assertThat(linesWith(Pattern.compile("th:utext|\\[\\(").asPredicate())).isEmpty();
    }

    @Test
    void pagesHoldNoScriptAndNoStyle() {
        Pattern inline = Pattern.compile("\\s(?:th:)?(?:style|on[a-z]+)=|<style|<script(?![^>]*src=)|javascript:");
        assertThat(linesWith(inline.asPredicate()))
                .filteredOn(line -> !line.contains("/print/") && !line.contains("/print.html")) // become PDF, no page
                .isEmpty();
    }

    private static List<String> longerThan(int limit, List<Path> files) {
        return files.stream()
                .filter(file -> Sources.lines(file).size() > limit)
                .map(file -> file + ": " + Sources.lines(file).size() + " lines, limit " + limit)
                .toList();
    }

    private static List<String> linesWith(Predicate<String> unwanted) {
        return Sources.files(TEMPLATES, ".html").stream()
                .flatMap(file -> {
                    List<String> lines = Sources.lines(file);
                    return IntStream.range(0, lines.size())
                            .filter(i -> unwanted.test(lines.get(i)))
                            .mapToObj(i ->
                                    file + ":" + (i + 1) + " " + lines.get(i).strip());
                })
                .toList();
    }
}
