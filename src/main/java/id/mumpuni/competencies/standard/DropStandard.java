package id.mumpuni.competencies.standard;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Throws the draft of a standard away. */
@Service
class DropStandard {

    private final JdbcClient jdbc;

    DropStandard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @PersonnelPolicy.MayManage
    @Transactional
    void drop(UUID id) {
        int dropped = jdbc.sql("DELETE FROM competency_standard WHERE id = ? AND valid_from IS NULL")
                .param(id)
                .update();
        if (dropped == 0) {
            throw new RuleViolation("standards.in-force-already");
        }
    }
}
