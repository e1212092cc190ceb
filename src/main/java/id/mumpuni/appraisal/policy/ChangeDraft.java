package id.mumpuni.appraisal.policy;

import id.mumpuni.appraisal.rules.CycleRules.Rater;
import id.mumpuni.appraisal.rules.PolicySetting;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a draft says; a version that is in force says the same for ever. */
@Service
class ChangeDraft {

    private static final String UPDATE = Arrays.stream(PolicySetting.values())
            .map(setting -> setting.column() + " = CAST(:" + setting.column() + " AS " + setting.type() + ")")
            .collect(Collectors.joining(
                    ", ",
                    "UPDATE evaluation_policy SET edition = edition + 1, name = :name, basis = :basis, ",
                    " WHERE id = :id AND edition = :edition AND frozen_at IS NULL"));

    private static final String RATER = """
            INSERT INTO evaluation_policy_rater (policy_id, relation, minimum, shown) VALUES (:id, :relation, :minimum, :shown)
            ON CONFLICT (policy_id, relation) DO UPDATE SET minimum = excluded.minimum, shown = excluded.shown
            """;

    private final JdbcClient jdbc;
    private final CyclePolicies policies;

    ChangeDraft(JdbcClient jdbc, CyclePolicies policies) {
        this.jdbc = jdbc;
        this.policies = policies;
    }

    /** @param edition the state that was on the page */
    @CyclePolicyPolicy.MayManage
    @Transactional
    void change(UUID id, int edition, PolicyInput input) {
        if (!policies.get(id).draft()) {
            throw new RuleViolation("policy.frozen");
        }
        var rules = input.rules();
        var update = jdbc.sql(UPDATE)
                .param("id", id)
                .param("edition", edition)
                .param("name", input.name())
                .param("basis", input.basis());
        for (PolicySetting setting : PolicySetting.values()) {
            String value = rules.value(setting);
            update = update.param(
                    setting.column(), setting.limit() == PolicySetting.Limit.LIST ? "{" + value + "}" : value);
        }
        if (update.update() == 0) {
            throw new Stale(CyclePolicies.Version.class, id);
        }
        replaceRaters(id, rules.raters());
    }

    /** The weights of a policy that was copied stay as long as the same are asked; nothing goes by them here. */
    private void replaceRaters(UUID id, List<Rater> raters) {
        jdbc.sql("DELETE FROM evaluation_policy_rater WHERE policy_id = :id AND relation NOT IN (:relations)")
                .param("id", id)
                .param(
                        "relations",
                        raters.stream().map(rater -> rater.relation().name()).toList())
                .update();
        for (Rater rater : raters) {
            jdbc.sql(RATER)
                    .param("id", id)
                    .param("relation", rater.relation().name())
                    .param("minimum", rater.minimum())
                    .param("shown", rater.shown().name())
                    .update();
        }
        jdbc.sql("UPDATE evaluation_policy_rater SET weight = NULL WHERE policy_id = :id AND weight IS NOT NULL"
                        + " AND (SELECT sum(r.weight) FROM evaluation_policy_rater r WHERE r.policy_id = :id) <> 1")
                .param("id", id)
                .update();
    }
}
