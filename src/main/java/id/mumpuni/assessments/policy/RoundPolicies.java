package id.mumpuni.assessments.policy;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The policies with their versions. */
@Repository
public class RoundPolicies {

    private final JdbcClient jdbc;

    RoundPolicies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public RoundPolicy get(UUID id) {
        return jdbc.sql("SELECT * FROM round_policy WHERE id = ?")
                .param(id)
                .query(Rows.of(RoundPolicy.class))
                .optional()
                .orElseThrow(() -> new NotFound(RoundPolicy.class, id));
    }

    /** All versions, the newest of a name first. */
    @Transactional(readOnly = true)
    public List<RoundPolicy> all() {
        return jdbc.sql("SELECT * FROM round_policy ORDER BY lower(name), number DESC")
                .query(Rows.of(RoundPolicy.class))
                .list();
    }

    /** Of each name the newest version that is in force: by these a round may go. */
    @Transactional(readOnly = true)
    public List<RoundPolicy> inForce() {
        return jdbc.sql("SELECT DISTINCT ON (name) * FROM round_policy WHERE frozen_at IS NOT NULL"
                        + " ORDER BY name, number DESC")
                .query(Rows.of(RoundPolicy.class))
                .list();
    }
}
