package id.mumpuni.assessments.round;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes single people out of a draft, and back in. */
@Service
class ExcludeFromRound {

    private final JdbcClient jdbc;

    ExcludeFromRound(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @PersonnelPolicy.MayManage
    @Transactional
    void exclude(UUID round, UUID employee) {
        requireDraft(round);
        int known = jdbc.sql(
                        "INSERT INTO round_exclusion (round_id, employee_id) SELECT ?, id FROM employee WHERE id = ?"
                                + " ON CONFLICT (round_id, employee_id) DO UPDATE SET employee_id = excluded.employee_id")
                .params(round, employee)
                .update();
        if (known == 0) {
            throw new RuleViolation("rounds.nobody-chosen");
        }
    }

    @PersonnelPolicy.MayManage
    @Transactional
    void takeBack(UUID round, UUID employee) {
        requireDraft(round);
        jdbc.sql("DELETE FROM round_exclusion WHERE round_id = ? AND employee_id = ?")
                .params(round, employee)
                .update();
    }

    private void requireDraft(UUID round) {
        boolean draft = jdbc.sql("SELECT status = 'DRAFT' FROM assessment_round WHERE id = ? FOR UPDATE")
                .param(round)
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (!draft) {
            throw new RuleViolation("rounds.no-draft");
        }
    }
}
