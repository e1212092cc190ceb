package id.mumpuni.appraisal.policy;

import id.mumpuni.appraisal.ResultRules;
import id.mumpuni.appraisal.rules.CycleRules;
import id.mumpuni.appraisal.rules.PolicySetting;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The policy of a result's period in the sentences of its own page. */
@Component
class RulesOfResult implements ResultRules {

    private final CyclePolicies policies;
    private final JdbcClient jdbc;

    RulesOfResult(CyclePolicies policies, JdbcClient jdbc) {
        this.policies = policies;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Rules of(UUID appraisal) {
        UUID policy = jdbc.sql("SELECT p.policy_id FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id"
                        + " WHERE a.id = ?")
                .param(appraisal)
                .query(UUID.class)
                .single();
        CyclePolicies.Version version = policies.get(policy);
        CycleRules rules = version.rules();
        return new Rules(
                policy,
                version.name(),
                version.version(),
                version.basis(),
                rules.fingerprint(),
                Arrays.stream(PolicySetting.values())
                        .map(setting -> sentence(setting, rules.value(setting)))
                        .toList());
    }

    private static Sentence sentence(PolicySetting setting, String value) {
        return setting.limit() == null
                ? new Sentence("PolicySetting." + setting, "policy.say." + setting + "." + value, null)
                : new Sentence("PolicySetting." + setting, "policy.say." + setting, value);
    }
}
