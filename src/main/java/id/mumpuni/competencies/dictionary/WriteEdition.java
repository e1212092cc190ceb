package id.mumpuni.competencies.dictionary;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.Stale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what the draft of a competency says. */
@Service
class WriteEdition {

    private static final String UPDATE = """
            UPDATE competency_edition SET version = version + 1, name = :name, name_en = :nameEn, definition = :definition,
                definition_en = :definitionEn, unit_id = CASE WHEN c.kind = 'TECHNICAL' THEN :unit::uuid END, source = :source,
                verified = :verified
            FROM competency c
            WHERE c.id = competency_id AND competency_edition.id = :id AND version = :version AND valid_from IS NULL
            """;

    private final Editions editions;
    private final JdbcClient jdbc;

    WriteEdition(Editions editions, JdbcClient jdbc) {
        this.editions = editions;
        this.jdbc = jdbc;
    }

    /** @throws Stale if somebody else wrote meanwhile */
    @PersonnelPolicy.MayManage
    @Transactional
    void write(UUID competencyId, EditionForm form) {
        UUID id = editions.draft(competencyId).id();
        int written = jdbc.sql(UPDATE)
                .param("id", id)
                .param("version", Objects.requireNonNull(form.version()))
                .param("name", Texts.of(form.name()))
                .param("nameEn", Texts.of(form.nameEn()))
                .param("definition", Texts.of(form.definition()))
                .param("definitionEn", Texts.of(form.definitionEn()))
                .param("unit", form.unitId())
                .param("source", Texts.of(form.source()))
                .param("verified", form.isVerified())
                .update();
        if (written == 0) {
            throw new Stale(Editions.class, id);
        }
        editions.replaceLevels(id, form);
    }
}
