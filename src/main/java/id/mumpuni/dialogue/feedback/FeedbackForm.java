package id.mumpuni.dialogue.feedback;

import static java.util.Objects.requireNonNull;

import id.mumpuni.dialogue.Headway;
import id.mumpuni.workplans.CoreValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/**
 * Feedback as the page writes it.
 *
 * @param subject the id of a planned result or the name of a value
 */
record FeedbackForm(
        @NotBlank @Nullable String subject,
        @NotNull @Nullable Occasion occasion,
        @NotNull @Nullable Manner manner,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate givenOn,

        @NotBlank @Size(max = 2000) @Nullable String text,
        @Nullable Headway progress,
        @Nullable UUID evidence,
        @Nullable UUID request) {

    /** Shorter than this, it says no more than "bagus": it names no behaviour and helps nobody. */
    static final int SHORTEST = 40;

    static FeedbackForm blank(@Nullable String subject, LocalDate today, @Nullable UUID request) {
        return new FeedbackForm(subject, Occasion.INCIDENTAL, Manner.WRITTEN, today, null, null, null, request);
    }

    void check(boolean leader, LocalDate today, Errors errors) {
        checkText(text, errors);
        checkRest(leader, today, errors);
    }

    /** Without the length: words of others are written down as they were said. */
    void checkRest(boolean leader, LocalDate today, Errors errors) {
        if (leader && progress == null) {
            errors.rejectValue("progress", "dialogue.feedback.no-progress");
        }
        if (givenOn != null && (givenOn.isAfter(today) || givenOn.isBefore(today.minusDays(31)))) {
            errors.rejectValue("givenOn", "dialogue.feedback.day");
        }
        if (subject != null && !subject.isBlank() && coreValue() == null && resultId() == null) {
            errors.rejectValue("subject", "dialogue.feedback.no-subject");
        }
    }

    static void checkText(@Nullable String text, Errors errors) {
        if (text != null && !text.isBlank() && text.strip().length() < SHORTEST) {
            errors.rejectValue("text", "dialogue.feedback.short", new Object[] {SHORTEST}, "");
        }
    }

    @Nullable
    CoreValue coreValue() {
        return Arrays.stream(CoreValue.values())
                .filter(value -> value.name().equals(subject))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    UUID resultId() {
        if (subject == null || coreValue() != null) {
            return null;
        }
        try {
            return UUID.fromString(subject);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    Written written(boolean leader) {
        return new Written(
                resultId(),
                coreValue(),
                requireNonNull(occasion),
                requireNonNull(manner),
                requireNonNull(givenOn),
                requireNonNull(text).strip(),
                leader ? progress : null,
                evidence);
    }

    /** What is recorded. */
    record Written(
            @Nullable UUID resultId,
            @Nullable CoreValue coreValue,
            Occasion occasion,
            Manner manner,
            LocalDate givenOn,
            String text,
            @Nullable Headway progress,
            @Nullable UUID evidence) {}
}
