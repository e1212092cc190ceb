package id.mumpuni.dialogue.feedback;

import static java.util.Objects.requireNonNull;

import id.mumpuni.workplans.CoreValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** "Minta umpan balik": whom, about what, and a note. */
record RequestForm(
        @NotNull @Nullable UUID asked,
        @Nullable String subject,
        @NotBlank @Size(max = 1000) @Nullable String note) {

    Asked what() {
        FeedbackForm subjects = FeedbackForm.blank(subject, LocalDate.EPOCH, null);
        return new Asked(
                subjects.resultId(), subjects.coreValue(), requireNonNull(note).strip());
    }

    /** What is asked for; neither result nor value: whatever the asked one saw. */
    record Asked(@Nullable UUID resultId, @Nullable CoreValue coreValue, String note) {}
}
