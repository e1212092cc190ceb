package id.mumpuni.competencies.dictionary;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the day on the draft is what the competency says; assessments that were opened before keep what they copied. */
@Service
class PutEditionInForce {

    private static final int LEVELS_TIMES_ASPECTS = 15;

    private static final String COMPLETE = """
            SELECT (SELECT count(*) FROM competency_level WHERE edition_id = :id) = 5
                AND (SELECT count(DISTINCT (level, aspect)) FROM behavioural_indicator WHERE edition_id = :id) = :parts
            """;

    private static final String EARLIER = """
            SELECT EXISTS (SELECT FROM competency_edition WHERE competency_id = ? AND valid_from > ?)
            """;

    private final Editions editions;
    private final JdbcClient jdbc;

    PutEditionInForce(Editions editions, JdbcClient jdbc) {
        this.editions = editions;
        this.jdbc = jdbc;
    }

    /** @throws RuleViolation if a level lacks its description or an aspect, or if a later edition would hide this one */
    @PersonnelPolicy.MayManage
    @Transactional
    void put(UUID competencyId, LocalDate from) {
        if (!editions.isDrafted(competencyId)) {
            throw new RuleViolation("competencies.draft.none");
        }
        UUID id = editions.draft(competencyId).id();
        if (!jdbc.sql(COMPLETE)
                .param("id", id)
                .param("parts", LEVELS_TIMES_ASPECTS)
                .query(Boolean.class)
                .single()) {
            throw new RuleViolation("competencies.edition.incomplete");
        }
        if (jdbc.sql(EARLIER).params(competencyId, from).query(Boolean.class).single()) {
            throw new RuleViolation("competencies.edition.hidden");
        }
        jdbc.sql("UPDATE competency_edition SET valid_from = ? WHERE id = ?")
                .params(from, id)
                .update();
    }
}
