package id.mumpuni.home.input;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** A form that is refused says why in the reader's language, never in the library's own words. */
@IntegrationTest
class FormTextsTest {

    record Filled(
            @NotBlank String blank,
            @NotEmpty String empty,
            @NotNull @Nullable String missing,
            @Size(max = 3) String size,
            @Pattern(regexp = "x") String pattern) {}

    private static final Filled WRONG = new Filled(" ", "", null, "long", "y");

    @Autowired
    Validator validator;

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({"id-ID, [Ii]sian ini", "en-GB, 'Please|This'"})
    void everyConstraintHasAText(String language, String word) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        assertThat(validator.validate(WRONG))
                .hasSize(5)
                .extracting(ConstraintViolation::getMessage)
                .allSatisfy(text -> assertThat(text).containsPattern(word).doesNotContain("must", "size must be", "{"));
    }

    @Test
    void theLimitIsNamed() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("id-ID"));

        assertThat(validator.validateValue(Filled.class, "size", "panjang"))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("Isian ini terlalu panjang. Ringkas menjadi paling banyak 3 karakter.");
    }
}
