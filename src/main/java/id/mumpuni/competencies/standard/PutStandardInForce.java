package id.mumpuni.competencies.standard;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the day on the draft is what the position or tier asks for; assessments opened before keep what they copied. */
@Service
class PutStandardInForce {

    private final Standards standards;
    private final JdbcClient jdbc;

    PutStandardInForce(Standards standards, JdbcClient jdbc) {
        this.standards = standards;
        this.jdbc = jdbc;
    }

    /** @throws RuleViolation if it asks for nothing, or if a later edition would hide it */
    @PersonnelPolicy.MayManage
    @Transactional
    void put(UUID id, LocalDate from) {
        Standard draft = standards.get(id);
        if (!draft.isDraft()) {
            throw new RuleViolation("standards.in-force-already");
        }
        if (standards.requirements(id).isEmpty()) {
            throw new RuleViolation("standards.empty");
        }
        boolean hidden = standards.siblings(id).stream()
                .anyMatch(
                        other -> other.validFrom() != null && other.validFrom().isAfter(from));
        if (hidden) {
            throw new RuleViolation("competencies.edition.hidden");
        }
        jdbc.sql("UPDATE competency_standard SET valid_from = ? WHERE id = ? AND valid_from IS NULL")
                .params(from, id)
                .update();
    }
}
