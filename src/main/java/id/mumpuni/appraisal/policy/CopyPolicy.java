package id.mumpuni.appraisal.policy;

import id.mumpuni.appraisal.rules.PolicySetting;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a draft with what another version says: the next version of the same policy, or a policy of its own. */
@Service
class CopyPolicy {

    private static final String COLUMNS =
            Arrays.stream(PolicySetting.values()).map(PolicySetting::column).collect(Collectors.joining(", "));

    private static final String COPY = "INSERT INTO evaluation_policy (key, version, name, basis, created_by,"
            + " created_at, " + COLUMNS + ") SELECT :key, (SELECT COALESCE(max(o.version), 0) + 1 FROM"
            + " evaluation_policy o WHERE o.key = :key), COALESCE(:name, name), basis, :me, :now, " + COLUMNS
            + " FROM evaluation_policy WHERE id = :id RETURNING id";

    private static final int LONGEST_KEY = 60;

    private final JdbcClient jdbc;
    private final CyclePolicies policies;
    private final CurrentActor currentActor;
    private final Clock clock;

    CopyPolicy(JdbcClient jdbc, CyclePolicies policies, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param name of a policy of its own; null for the next version of this one, of which there is one draft at most */
    @CyclePolicyPolicy.MayManage
    @Transactional
    UUID copy(UUID id, @Nullable String name) {
        var all = policies.all();
        String key = name == null ? policies.get(id).key() : key(name);
        if (name == null && policies.get(id).regulation()) {
            throw new RuleViolation("policy.regulation-stays");
        }
        if (name == null
                && all.stream().anyMatch(one -> one.draft() && one.key().equals(key))) {
            throw new RuleViolation("policy.draft-already");
        }
        if (name != null && all.stream().anyMatch(one -> one.key().equals(key))) {
            throw new RuleViolation("policy.name-taken");
        }
        UUID copy = jdbc.sql(COPY)
                .param("key", key)
                .param("name", name)
                .param("me", currentActor.get().employeeId())
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .param("id", id)
                .query(UUID.class)
                .single();
        jdbc.sql(
                        "INSERT INTO evaluation_policy_rater (policy_id, relation, minimum, weight, shown)"
                                + " SELECT ?, relation, minimum, weight, shown FROM evaluation_policy_rater WHERE policy_id = ?")
                .params(copy, id)
                .update();
        return copy;
    }

    private static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String key =
                plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw new RuleViolation("policy.name-needed");
        }
        return key;
    }
}
