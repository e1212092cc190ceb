package id.mumpuni;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    private static final Pattern NAME = Pattern.compile("V(\\d{8}_\\d{4})__([a-z]+)(?:_[a-z0-9]+)+\\.sql");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd_HHmm").withResolverStyle(ResolverStyle.STRICT);

    private final List<String> names = Sources.files(Sources.RESOURCES.resolve("db/migration"), "").stream()
            .filter(Files::isRegularFile)
            .map(file -> file.getFileName().toString())
            .toList();

    @Test
    void areNamedByTimeModuleAndChange() {
        assertThat(names).isNotEmpty().allSatisfy(name -> {
            Matcher parts = NAME.matcher(name);
            assertThat(parts.matches())
                    .as("%s is VyyyyMMdd_HHmm__module_what.sql", name)
                    .isTrue();
            assertThat(isTime(parts.group(1))).as("%s has a time", name).isTrue();
            assertThat(Path.of("src/main/java/id/mumpuni", parts.group(2)))
                    .as("the module of %s", name)
                    .isDirectory();
        });
    }

    @Test
    void haveATimeOfTheirOwn() {
        assertThat(names.stream().map(name -> name.split("__")[0])).doesNotHaveDuplicates();
    }

    private static boolean isTime(String text) {
        try {
            return LocalDateTime.parse(text, TIME).getYear() >= 2026;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
