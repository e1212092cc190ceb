package id.mumpuni.publicservice.survey;

import static java.util.Objects.requireNonNull;

import id.mumpuni.publicservice.rules.ServiceElement;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * An answer as it is sent: what cannot be read is a mistake of its field, so the rest is never lost.
 *
 * @param situs no person sees this field: whatever fills it in is a machine
 */
record SurveyForm(
        @Nullable String kode,
        @NotNull @Pattern(regexp = GRADE) @Nullable String u1,
        @NotNull @Pattern(regexp = GRADE) @Nullable String u2,
        @NotNull @Pattern(regexp = GRADE) @Nullable String u3,
        @NotNull @Pattern(regexp = GRADE) @Nullable String u4,
        @NotNull @Pattern(regexp = GRADE) @Nullable String u5,
        @NotNull @Pattern(regexp = GRADE) @Nullable String u6,
        @NotNull @Pattern(regexp = GRADE) @Nullable String u7,
        @NotNull @Pattern(regexp = GRADE) @Nullable String u8,
        @NotNull @Pattern(regexp = GRADE) @Nullable String u9,
        @Size(max = LONGEST) @Nullable String saran,
        @Size(max = LONGEST) @Nullable String petugas,
        @Nullable String situs) {

    static final int LONGEST = 1000;

    private static final String GRADE = "[1-4]";
    private static final java.util.regex.Pattern LINK = java.util.regex.Pattern.compile("(?i)https?://|www\\.");

    static SurveyForm empty(@Nullable String code) {
        return new SurveyForm(code, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    void check(Errors errors) {
        refuseLink("saran", saran, errors);
        refuseLink("petugas", petugas, errors);
    }

    private static void refuseLink(String field, @Nullable String text, Errors errors) {
        if (text != null && LINK.matcher(text).find()) {
            errors.rejectValue(field, "publicservice.survey.link");
        }
    }

    boolean isByMachine() {
        return situs != null && !situs.isBlank();
    }

    /** What was chosen for an element, also if it is nonsense. */
    public @Nullable String of(ServiceElement element) {
        return grades().get(element.ordinal());
    }

    private List<@Nullable String> grades() {
        return Arrays.asList(u1, u2, u3, u4, u5, u6, u7, u8, u9);
    }

    AnswerSurvey.Answer written() {
        return new AnswerSurvey.Answer(
                grades().stream()
                        .map(grade -> Short.valueOf(requireNonNull(grade)))
                        .toArray(Short[]::new),
                orNull(saran),
                orNull(petugas));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
