package id.mumpuni.competencies.dictionary;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Throws the draft of a competency away, and the competency with it where it never said anything else. */
@Service
class DropEdition {

    private final Editions editions;
    private final JdbcClient jdbc;

    DropEdition(Editions editions, JdbcClient jdbc) {
        this.editions = editions;
        this.jdbc = jdbc;
    }

    /** @return whether the competency is still there */
    @PersonnelPolicy.MayManage
    @Transactional
    boolean drop(UUID competencyId) {
        if (!editions.isDrafted(competencyId)) {
            throw new RuleViolation("competencies.draft.none");
        }
        jdbc.sql("DELETE FROM competency_edition WHERE competency_id = ? AND valid_from IS NULL")
                .param(competencyId)
                .update();
        return jdbc.sql("DELETE FROM competency c WHERE id = ? AND NOT EXISTS"
                                + " (SELECT FROM competency_edition e WHERE e.competency_id = c.id)")
                        .param(competencyId)
                        .update()
                == 0;
    }
}
