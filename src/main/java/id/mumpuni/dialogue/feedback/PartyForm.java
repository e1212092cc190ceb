package id.mumpuni.dialogue.feedback;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/** Feedback of somebody without an account, as the leader writes it down. */
record PartyForm(
        @NotBlank @Size(max = 200) @Nullable String saidBy,
        @NotBlank @Nullable String subject,
        @NotNull @Nullable Manner manner,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate givenOn,

        @NotBlank @Size(max = 2000) @Nullable String text) {

    static PartyForm blank(LocalDate today) {
        return new PartyForm(null, null, Manner.DIRECT, today, null);
    }

    void check(LocalDate today, Errors errors) {
        feedback().checkRest(false, today, errors);
    }

    String party() {
        return requireNonNull(saidBy).strip();
    }

    FeedbackForm.Written written() {
        return feedback().written(false);
    }

    private FeedbackForm feedback() {
        return new FeedbackForm(subject, Occasion.INCIDENTAL, manner, givenOn, text, null, null, null);
    }
}
