package id.mumpuni.assessments.rating;

import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a form whose questions are all answered, and takes it back while the round runs. */
@Service
class SubmitForm {

    private final JdbcClient jdbc;
    private final RaterForms forms;
    private final FormPolicy policy;

    SubmitForm(JdbcClient jdbc, RaterForms forms, FormPolicy policy) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.policy = policy;
    }

    @FormPolicy.MayRead
    @Transactional
    void submit(UUID id) {
        FormFacts form = forms.lock(id);
        if (form.submitted()) {
            return;
        }
        if (!policy.of(form).mayAnswer()) {
            throw new RuleViolation("raters.not-open");
        }
        if (!form.complete()) {
            throw new RuleViolation("raters.incomplete");
        }
        set(id, true);
    }

    @FormPolicy.MayRead
    @Transactional
    void takeBack(UUID id) {
        FormFacts form = forms.lock(id);
        if (!policy.of(form).mayTakeBack()) {
            throw new RuleViolation(form.submitted() ? "raters.not-open" : "raters.not-submitted");
        }
        set(id, false);
    }

    private void set(UUID id, boolean submitted) {
        jdbc.sql("UPDATE rater_form SET submitted = ? WHERE id = ?")
                .params(submitted, id)
                .update();
    }
}
