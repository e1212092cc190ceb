package id.mumpuni.browser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The Indonesian words of the pages, so that better wording breaks no test. */
final class Texts {

    private static final Properties ALL = read();

    private Texts() {}

    static String text(String key, Object... arguments) {
        String found = ALL.getProperty(key);
        if (found == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        return arguments.length == 0 ? found : new MessageFormat(found, Locale.forLanguageTag("id")).format(arguments);
    }

    private static Properties read() {
        var all = new Properties();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties")) {
                if (!String.valueOf(file.getFilename()).endsWith("_en.properties")) {
                    try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                        all.load(reader);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
