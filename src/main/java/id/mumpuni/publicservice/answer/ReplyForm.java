package id.mumpuni.publicservice.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record ReplyForm(
        @NotBlank @Size(max = LONGEST) @Nullable String reply,
        @Nullable Integer version) {

    static final int LONGEST = 1000;
}
