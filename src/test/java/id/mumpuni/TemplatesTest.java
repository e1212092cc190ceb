package id.mumpuni;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A fragment is looked for when its place on the page is drawn, which may be a case that nobody has opened yet. */
class TemplatesTest {

    private static final Path TEMPLATES = Sources.RESOURCES.resolve("templates");
    private static final Pattern USE = Pattern.compile("[~\"]\\{?([a-z]+(?:/[a-z-]+)+|) *:: *([A-Za-z-]+)");

    @Test
    void everyFragmentThatIsUsedExists() {
        List<String> missing = new ArrayList<>();
        for (Path template : Sources.files(TEMPLATES, ".html")) {
            USE.matcher(Sources.text(template)).results().forEach(use -> check(use, template, missing));
        }
        for (Path source : Sources.files(Sources.MAIN, ".java")) {
            USE.matcher(Sources.text(source))
                    .results()
                    .filter(use -> !use.group(1).isEmpty())
                    .forEach(use -> check(use, source, missing));
        }
        assertThat(missing).isEmpty();
    }

    /** What people typed in several lines is read in several lines. */
    @Test
    void theClassesThatKeepLinesDoSo() {
        String style = Sources.text(Path.of("src/main/assets/theme.css"));
        assertThat(style)
                .containsPattern("\\.lines[^{}]*\\{white-space:pre-line")
                .containsPattern("\\.pre[,{][^}]*white-space:pre-line");
    }

    private static void check(MatchResult use, Path from, List<String> missing) {
        Path file = use.group(1).isEmpty() ? from : TEMPLATES.resolve(use.group(1) + ".html");
        if (!Files.exists(file) || !defines(Sources.text(file), use.group(2))) {
            missing.add(from + ": " + use.group());
        }
    }

    /** A fragment is known by its name or, as {@code main} is, by its element. */
    private static boolean defines(String template, String fragment) {
        return Pattern.compile("th:fragment=\"" + fragment + "[\"(]|<" + fragment + "[\\s>]")
                .matcher(template)
                .find();
    }
}
