package id.mumpuni.explanation.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Headings, buttons and hints of the result's page: what stands on it whatever the result is. */
final class Labels {

    private static final List<String> STARTS = List.of(
            "result.",
            "objection.section",
            "objection.file",
            "objection.open",
            "objection.title",
            "quadrant.",
            "self.",
            "explain.open");

    private Labels() {}

    static Set<String> of(String language) {
        String ending = language.equals("en") ? "_en.properties" : ".properties";
        return Stream.of("appraisal", "objection", "explanation")
                .flatMap(module -> texts(Path.of("src/main/resources/messages/" + module + ending)).entrySet().stream())
                .filter(text -> STARTS.stream().anyMatch(text.getKey().toString()::startsWith))
                .map(text -> text.getValue().toString().strip())
                .filter(text -> !text.contains("{"))
                .collect(Collectors.toSet());
    }

    private static Properties texts(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
