package id.mumpuni.home.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.ResourceBundleMessageSource;

class AllMessagesTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final String[] FILES = {"messages/shared", "messages/appraisal", "messages/validation"};

    private final MessageSource messages = filled(new AllMessages());
    private final MessageSource usual = filled(new ResourceBundleMessageSource());

    private static MessageSource filled(ResourceBundleMessageSource source) {
        source.setBasenames(FILES);
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }

    @Test
    void saysInBothLanguagesWhatTheFilesSay() {
        for (String file : FILES) {
            for (String key : ResourceBundle.getBundle(file, Locale.ROOT).keySet()) {
                for (Locale language : new Locale[] {INDONESIAN, Locale.ENGLISH}) {
                    assertThat(messages.getMessage(key, null, language))
                            .isEqualTo(usual.getMessage(key, null, language));
                }
            }
        }
    }

    @Test
    void fillsInNumbersAndNames() {
        Object[] values = {3, 40};
        assertThat(messages.getMessage("rating.done", values, INDONESIAN))
                .isEqualTo(usual.getMessage("rating.done", values, INDONESIAN))
                .contains("3", "40");
    }

    @Test
    void knowsNothingElse() {
        assertThatThrownBy(() -> messages.getMessage("nothing.of.the.kind", null, INDONESIAN))
                .isInstanceOf(NoSuchMessageException.class);
        assertThat(messages.getMessage("nothing.of.the.kind", null, "otherwise", INDONESIAN))
                .isEqualTo("otherwise");
    }
}
