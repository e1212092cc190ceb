package id.mumpuni.competencies.dictionary;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a draft with what the newest edition says; the city answers for it from then on, so it is not verified yet. */
@Service
class BeginEdition {

    private static final String COPY = """
            INSERT INTO competency_edition (competency_id, number, name, name_en, definition, definition_en, unit_id, source, created_by)
            SELECT competency_id, (SELECT max(number) + 1 FROM competency_edition WHERE competency_id = :competency), name,
                name_en, definition, definition_en, unit_id, source, :me
            FROM competency_edition WHERE id = :newest
            RETURNING id
            """;

    private final Editions editions;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    BeginEdition(Editions editions, JdbcClient jdbc, CurrentActor currentActor) {
        this.editions = editions;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    @PersonnelPolicy.MayManage
    @Transactional
    void begin(UUID competencyId) {
        if (editions.isDrafted(competencyId)) {
            throw new RuleViolation("competencies.draft.already");
        }
        UUID newest = editions.newest(competencyId).id();
        try {
            UUID draft = jdbc.sql(COPY)
                    .param("competency", competencyId)
                    .param("newest", newest)
                    .param("me", currentActor.get().employeeId())
                    .query(UUID.class)
                    .single();
            editions.replaceLevels(draft, editions.form(newest));
        } catch (DuplicateKeyException another) {
            throw new RuleViolation("competencies.draft.already");
        }
    }
}
