package id.mumpuni.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetBuildTest {

    /** What the brief allows a cold page is 90 KB with everything; a page itself needs some 6 of them. */
    private static final long BUDGET = 60_000;

    private static final Path ASSETS = Path.of("target/classes/static/assets");

    @Test
    void whatAPageLoadsStaysSmall() throws IOException {
        try (Stream<Path> files = Files.list(ASSETS)) {
            assertThat(files.filter(file -> file.toString().endsWith(".gz"))
                            .mapToLong(AssetBuildTest::size)
                            .sum())
                    .isBetween(20_000L, BUDGET);
        }
    }

    @Test
    void aRuleStaysOnlyIfAllItsClassesAreUsed() {
        String css = ".a{x:1}.b{x:2}.a.b{x:3}.a .c,.a:hover{x:4}p{x:5}@media print{.b{x:6}.a{x:7}}";

        assertThat(Stylesheet.cut(css, "", Set.of("a"))).isEqualTo(".a{x:1}.a:hover{x:4}p{x:5}@media print{.a{x:7}}");
    }

    @Test
    void aClassThatIsOnlyExcludedIsNotRequired() {
        assertThat(Stylesheet.cut(".a:not(.b):not(.c){x:1}:is(.b,.a)>p{x:2}", "", Set.of("a")))
                .isEqualTo(".a:not(.b):not(.c){x:1}:is(.b,.a)>p{x:2}");
    }

    @Test
    void propertiesThatNothingReadsGo() {
        String css = ":root{--one:1;--two:var(--one);--three:url(\"data:image/svg+xml;a{b}\");--four:4}p{x:var(--two)}";

        assertThat(Stylesheet.cut(css, "", Set.of())).isEqualTo(":root{--one:1;--two:var(--one);}p{x:var(--two)}");
        assertThat(Stylesheet.cut(css, "q{y:var(--four)}", Set.of())).contains("--four:4");
    }

    @Test
    void theDarkThemeDoesNotPrint() {
        String css = ".a,[data-bs-theme=dark] .b{x:1}@media(min-width:9px){[data-bs-theme=dark]{y:2}}@font-face{z:3}";

        assertThat(Stylesheet.darkOnScreenOnly(css).replace("\n", ""))
                .isEqualTo(".a{x:1}@media not print{[data-bs-theme=dark] .b{x:1}}"
                        + "@media(min-width:9px){@media not print{[data-bs-theme=dark]{y:2}}}@font-face{z:3}");
    }

    @Test
    void movementsThatNothingPlaysGo() {
        String css = "@keyframes turn{to{x:1}}@keyframes blink{to{x:2}}.a{animation:turn 1s}";

        assertThat(Stylesheet.cut(css, "", Set.of("a"))).isEqualTo("@keyframes turn{to{x:1}}.a{animation:turn 1s}");
    }

    @Test
    void classesAreReadFromTemplatesAndScripts() {
        assertThat(AssetBuild.classes(
                        "<p class=\"one two\" th:classappend=\"${bad} ? 'three'\" id=\"four\">", "x.add('five-six')"))
                .contains("one", "two", "three", "five-six")
                .doesNotContain("four");
    }

    private static long size(Path file) {
        return file.toFile().length();
    }
}
