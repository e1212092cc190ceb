package id.mumpuni.appraisal.document;

import id.mumpuni.appraisal.policy.CyclePolicies;
import id.mumpuni.audit.ChainHead;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By which rules a result came about and where the record of results stood when its document was issued. */
@Repository
class DocumentBasis {

    /**
     * @param fingerprint of what the version of the policy says
     * @param links how many entries of the record were sealed, and the newest link: whoever has the document can tell
     *     later whether anything before it was touched
     */
    record Basis(String policy, int version, String fingerprint, long links, String link) {}

    private final JdbcClient jdbc;
    private final CyclePolicies policies;
    private final ChainHead chainHead;

    DocumentBasis(JdbcClient jdbc, CyclePolicies policies, ChainHead chainHead) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.chainHead = chainHead;
    }

    Basis of(UUID appraisalId) {
        UUID policy = jdbc.sql("SELECT p.policy_id FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id"
                        + " WHERE a.id = ?")
                .param(appraisalId)
                .query(UUID.class)
                .single();
        CyclePolicies.Version version = policies.get(policy);
        ChainHead.Head head = chainHead.latest();
        return new Basis(version.name(), version.version(), version.rules().fingerprint(), head.length(), head.hash());
    }
}
