package id.mumpuni.assessments.rating;

import id.mumpuni.assessments.design.ReplaceRater;
import id.mumpuni.assessments.rules.ConflictReason;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A rater says that they cannot judge somebody freely. The form and what was answered in it goes, somebody else of the same
 * pool gets one, and nobody is told why. A superior is not replaced: their group is missing then.
 */
@Service
class DeclareConflict {

    static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final RaterForms forms;
    private final FormPolicy policy;
    private final ReplaceRater replaceRater;

    DeclareConflict(JdbcClient jdbc, RaterForms forms, FormPolicy policy, ReplaceRater replaceRater) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.policy = policy;
        this.replaceRater = replaceRater;
    }

    @FormPolicy.MayRead
    @Transactional
    void declare(UUID id, ConflictReason reason, @Nullable String words) {
        FormFacts form = forms.lock(id);
        if (!policy.of(form).mayDeclare()) {
            throw new RuleViolation(form.submitted() ? "raters.submitted-already" : "raters.not-open");
        }
        jdbc.sql(
                        "INSERT INTO rater_conflict (participant_id, rater_id, relation, reason, words) VALUES (?, ?, ?, ?, NULLIF(?, ''))")
                .params(
                        form.participantId(),
                        form.raterId(),
                        form.relation().name(),
                        reason.name(),
                        words == null ? "" : words.strip())
                .update();
        replaceRater.replace(id);
    }
}
