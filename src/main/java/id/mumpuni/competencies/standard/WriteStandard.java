package id.mumpuni.competencies.standard;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.Stale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what the draft of a standard asks for. */
@Service
class WriteStandard {

    private static final String UPDATE = """
            UPDATE competency_standard SET version = version + 1, basis = :basis, verified = :verified
            WHERE id = :id AND version = :version AND valid_from IS NULL
            """;

    private static final String INSERT = """
            INSERT INTO standard_requirement (standard_id, competency_id, level, weight)
            SELECT :standard, c.id, :level, :weight FROM competency c WHERE c.id = :competency
            ON CONFLICT (standard_id, competency_id) DO UPDATE SET level = excluded.level, weight = excluded.weight
            """;

    private final JdbcClient jdbc;

    WriteStandard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Stale if somebody else wrote meanwhile, or put the draft in force */
    @PersonnelPolicy.MayManage
    @Transactional
    void write(UUID id, StandardForm form) {
        int written = jdbc.sql(UPDATE)
                .param("id", id)
                .param("version", Objects.requireNonNull(form.version()))
                .param("basis", Objects.requireNonNull(form.basis()).strip())
                .param("verified", form.isVerified())
                .update();
        if (written == 0) {
            throw new Stale(Standard.class, id);
        }
        jdbc.sql("DELETE FROM standard_requirement WHERE standard_id = ?")
                .param(id)
                .update();
        for (StandardForm.Line line : form.asked()) {
            jdbc.sql(INSERT)
                    .param("standard", id)
                    .param("competency", line.competencyId())
                    .param("level", line.level())
                    .param("weight", line.weighs())
                    .update();
        }
    }
}
