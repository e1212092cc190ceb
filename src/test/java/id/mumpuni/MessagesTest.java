package id.mumpuni;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text exists in both languages and is used; every text that is used exists. */
class MessagesTest {

    private static final Path FOLDER = Sources.RESOURCES.resolve("messages");
    private static final String ENGLISH = "_en.properties";
    private static final Pattern LINE = Pattern.compile("^([^#=\\s][^=]*?)\\s*=\\s*(.*)$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private static final Pattern KEY = Pattern.compile("[A-Za-z][\\w-]*(?:\\.[\\w-]+)+");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([A-Za-z][\\w.-]*)[}(]");
    private static final Pattern START_OF_KEY_IN_TEMPLATE = Pattern.compile("#\\{\\|([\\w.-]*\\.)\\$\\{");
    private static final Pattern START_OF_KEY_IN_EXPRESSION = Pattern.compile("'([A-Za-z][\\w-]*\\.[\\w.-]*\\.)' \\+ ");
    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(?:xlsx|csv|html|pdf|sql|properties|txt|js|css|svg)");

    private static final Sources.Java JAVA = Sources.read(Sources.MAIN);
    private static final String TEMPLATES = Sources.files(Sources.RESOURCES.resolve("templates"), ".html").stream()
            .map(Sources::text)
            .reduce("", String::concat);
    private static final Map<String, String> INDONESIAN = texts(indonesianFiles());

    @Test
    void eachFileHasTheSameKeysInBothLanguages() {
        for (Path file : indonesianFiles()) {
            assertThat(texts(List.of(english(file))).keySet())
                    .as("%s", english(file))
                    .containsExactlyInAnyOrderElementsOf(texts(List.of(file)).keySet());
        }
        assertThat(Sources.files(FOLDER, ENGLISH)).hasSameSizeAs(indonesianFiles());
    }

    @Test
    void bothLanguagesFillInTheSameThings() {
        Map<String, String> english =
                texts(indonesianFiles().stream().map(MessagesTest::english).toList());
        assertThat(INDONESIAN.keySet())
                .allSatisfy(key -> assertThat(placeholders(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(INDONESIAN.get(key))));
    }

    /** In a text with something to fill in, a single quote hides what follows it. */
    @Test
    void quotesAreDoubledWhereSomethingIsFilledIn() {
        Stream<Path> all = Stream.concat(indonesianFiles().stream(), Sources.files(FOLDER, ENGLISH).stream());
        assertThat(all.flatMap(file -> texts(List.of(file)).entrySet().stream()))
                .filteredOn(entry -> PLACEHOLDER.matcher(entry.getValue()).find())
                .filteredOn(entry -> entry.getValue().replace("''", "").contains("'"))
                .isEmpty();
    }

    /** Where nothing is filled in, two quotes are shown as two. */
    @Test
    void quotesStandAloneWhereNothingIsFilledIn() {
        Stream<Path> all = Stream.concat(indonesianFiles().stream(), Sources.files(FOLDER, ENGLISH).stream());
        assertThat(all.flatMap(file -> texts(List.of(file)).entrySet().stream()))
                .filteredOn(entry -> !PLACEHOLDER.matcher(entry.getValue()).find())
                .filteredOn(entry -> entry.getValue().contains("''"))
                .isEmpty();
    }

    @Test
    void everyKeyStandsOnce() {
        assertThat(indonesianFiles().stream()
                        .flatMap(file -> Sources.lines(file).stream())
                        .map(LINE::matcher)
                        .filter(line -> line.matches())
                        .map(line -> line.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyTextThatIsUsedExists() {
        assertThat(keys(KEY_IN_TEMPLATE, TEMPLATES)).as("in templates").isSubsetOf(INDONESIAN.keySet());

        Set<String> starts = INDONESIAN.keySet().stream()
                .filter(key -> Character.isLowerCase(key.charAt(0)) && key.contains("."))
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(toCollection(TreeSet::new));
        assertThat(JAVA.literals().stream()
                        .map(MessagesTest::withoutBraces)
                        .filter(text -> KEY.matcher(text).matches()
                                && !FILE_NAME.matcher(text).matches()
                                && starts.contains(text.substring(0, text.indexOf('.')))))
                .as("in Java")
                .isSubsetOf(INDONESIAN.keySet());
    }

    @Test
    void everyTextIsUsed() {
        Set<String> used = keys(KEY, TEMPLATES);
        used.addAll(keys(KEY_IN_TEMPLATE, TEMPLATES));
        JAVA.literals().forEach(text -> used.add(withoutBraces(text)));
        Set<String> starts = keys(START_OF_KEY_IN_TEMPLATE, TEMPLATES);
        starts.addAll(keys(START_OF_KEY_IN_EXPRESSION, TEMPLATES));
        JAVA.literals().stream()
                .filter(text -> text.matches("[A-Za-z][\\w.-]*\\."))
                .forEach(starts::add);

        assertThat(INDONESIAN.keySet())
                .filteredOn(key -> !used.contains(key)
                        && starts.stream().noneMatch(key::startsWith)
                        && !isOfAConstant(key)
                        && !isOfAConstraint(key))
                .isEmpty();
    }

    @Test
    void anEnumWithTextsHasOneForEachConstant() {
        JAVA.enums().forEach((name, constants) -> {
            String prefix = name + ".";
            if (INDONESIAN.keySet().stream().anyMatch(key -> key.startsWith(prefix))) {
                assertThat(INDONESIAN.keySet())
                        .containsAll(constants.stream().map(prefix::concat).toList());
            }
        });
    }

    private static boolean isOfAConstant(String key) {
        return JAVA.enums().entrySet().stream()
                .anyMatch(type -> names(type.getKey())
                        .anyMatch(name -> type.getValue().stream()
                                .anyMatch(constant -> (key + ".").startsWith(name + "." + constant + "."))));
    }

    /** A nested enum by its whole name and by its last. */
    private static Stream<String> names(String type) {
        return Stream.of(type, type.substring(type.lastIndexOf('.') + 1));
    }

    private static boolean isOfAConstraint(String key) {
        String first = key.split("\\.")[0];
        return first.equals("typeMismatch")
                || key.startsWith("jakarta.validation.")
                || Stream.of("NotNull", "NotBlank", "NotEmpty", "Size", "Min", "Max", "Pattern", "Email", "Digits")
                        .anyMatch(first::equals);
    }

    private static Set<String> keys(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> group(found)).collect(toCollection(TreeSet::new));
    }

    private static String group(MatchResult found) {
        return found.groupCount() == 0 ? found.group() : found.group(1);
    }

    private static String withoutBraces(String text) {
        return text.startsWith("{") && text.endsWith("}") ? text.substring(1, text.length() - 1) : text;
    }

    private static Set<String> placeholders(String text) {
        return keys(PLACEHOLDER, text);
    }

    private static List<Path> indonesianFiles() {
        return Sources.files(FOLDER, ".properties").stream()
                .filter(file -> !file.toString().endsWith(ENGLISH))
                .toList();
    }

    private static Path english(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".properties", ENGLISH));
    }

    private static Map<String, String> texts(Collection<Path> files) {
        Map<String, String> texts = new HashMap<>();
        files.stream()
                .flatMap(file -> Sources.lines(file).stream())
                .map(LINE::matcher)
                .filter(line -> line.matches())
                .forEach(line -> texts.put(line.group(1), line.group(2)));
        return texts;
    }
}
