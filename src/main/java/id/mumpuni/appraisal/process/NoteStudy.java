package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.rules.StudyOutcome;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the studies of somebody on study leave stand, as the appraiser finds from what the school says. */
@Service
public class NoteStudy {

    private final Appraisals appraisals;
    private final AppraisalPolicy policy;
    private final JdbcClient jdbc;

    NoteStudy(Appraisals appraisals, AppraisalPolicy policy, JdbcClient jdbc) {
        this.appraisals = appraisals;
        this.policy = policy;
        this.jdbc = jdbc;
    }

    /** @param chosen of the two predicates of whoever did not finish; null: as the behaviour suggests */
    @AppraisalPolicy.MayRate
    @Transactional
    public void note(UUID id, StudyOutcome outcome, @Nullable String ground, @Nullable PerformanceRating chosen) {
        Appraisal appraisal = appraisals.getForStep(id);
        policy.requireJudging(id);
        boolean studies = jdbc.sql("SELECT appraisal_on_study_leave(?)")
                .param(id)
                .query(Boolean.class)
                .single();
        if (!studies) {
            throw new RuleViolation("study.none");
        }
        appraisal.note(Study.of(outcome, ground, chosen));
    }
}
