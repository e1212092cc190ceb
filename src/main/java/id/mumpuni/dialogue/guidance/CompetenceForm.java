package id.mumpuni.dialogue.guidance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Format B.1.9: ten competences in its order, the last is the technical one that the guide names. */
record CompetenceForm(
        @Nullable List<@Nullable Integer> scores,
        @Nullable List<@Nullable String> reasons,
        @Size(max = 200) @NotBlank @Nullable String technical,
        @NotBlank @Size(max = 2000) @Nullable String recommendation) {

    static final int COMPETENCES = 10;

    public int score(int at) {
        Integer score = scores == null || scores.size() <= at ? null : scores.get(at);
        return score == null ? 0 : score;
    }

    public String reason(int at) {
        return LineForm.said(reasons == null || reasons.size() <= at ? null : reasons.get(at));
    }

    void check(Errors errors) {
        for (int i = 0; i < COMPETENCES; i++) {
            if (score(i) < 1 || score(i) > 5 || reason(i).isEmpty()) {
                errors.reject("dialogue.competence.incomplete");
                return;
            }
        }
    }
}
