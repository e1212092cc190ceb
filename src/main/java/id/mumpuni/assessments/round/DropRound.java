package id.mumpuni.assessments.round;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Throws away a draft that nobody wants. */
@Service
class DropRound {

    private final JdbcClient jdbc;

    DropRound(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @PersonnelPolicy.MayManage
    @Transactional
    void drop(UUID id) {
        int dropped = jdbc.sql("DELETE FROM assessment_round WHERE id = ? AND status = 'DRAFT'")
                .param(id)
                .update();
        if (dropped == 0) {
            throw new RuleViolation("rounds.no-draft");
        }
    }
}
