package id.mumpuni.competencies.dictionary;

import id.mumpuni.competencies.CompetencyKind;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a competency into the dictionary with a draft of what it says. */
@Service
class BeginCompetency {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    BeginCompetency(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    /**
     * @param code a code stays with its competency for ever
     * @throws RuleViolation if another one has it
     */
    @PersonnelPolicy.MayManage
    @Transactional
    UUID begin(String code, CompetencyKind kind, String name, String definition, String source) {
        UUID id = jdbc.sql(
                        "INSERT INTO competency (code, kind) VALUES (?, ?) ON CONFLICT (code) DO NOTHING RETURNING id")
                .params(code, kind.name())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("competencies.code.taken"));
        jdbc.sql("INSERT INTO competency_edition (competency_id, number, name, definition, source, created_by)"
                        + " VALUES (?, 1, ?, ?, ?, ?)")
                .params(id, name.strip(), definition.strip(), source.strip())
                .param(Objects.requireNonNull(currentActor.get().employeeId()))
                .update();
        return id;
    }
}
