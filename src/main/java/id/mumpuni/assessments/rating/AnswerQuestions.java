package id.mumpuni.assessments.rating;

import id.mumpuni.assessments.policy.RoundPolicies;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps answers as they are given; each question for itself, so that two devices do not overwrite each other. */
@Service
class AnswerQuestions {

    private final JdbcClient jdbc;
    private final RaterForms forms;
    private final FormPolicy policy;
    private final RoundPolicies policies;

    AnswerQuestions(JdbcClient jdbc, RaterForms forms, FormPolicy policy, RoundPolicies policies) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.policy = policy;
        this.policies = policies;
    }

    @FormPolicy.MayRead
    @Transactional
    void answer(UUID id, TypedAnswers typed) {
        FormFacts form = forms.lock(id);
        if (!policy.of(form).mayAnswer()) {
            throw new RuleViolation(form.submitted() ? "raters.submitted-already" : "raters.not-open");
        }
        typed.answers().forEach((place, answer) -> {
            if (place > form.items()) {
                throw new RuleViolation("raters.unreadable");
            }
            jdbc.sql("UPDATE rater_form SET answers[?] = ? WHERE id = ?")
                    .params(place, answer.shortValue(), id)
                    .update();
        });
        String comment = typed.comment();
        if (comment != null && policies.get(form.policyId()).comments()) {
            if (comment.length() > TypedAnswers.LONGEST_COMMENT) {
                throw new RuleViolation("raters.long-comment");
            }
            jdbc.sql("UPDATE rater_form SET comment = ? WHERE id = ?")
                    .params(comment.strip(), id)
                    .update();
        }
    }
}
