package id.mumpuni.appraisal.policy;

import id.mumpuni.appraisal.rules.CycleRules;
import id.mumpuni.appraisal.rules.CycleRules.Rater;
import id.mumpuni.appraisal.rules.PolicySetting;
import id.mumpuni.appraisal.rules.RaterRelation;
import id.mumpuni.appraisal.rules.RaterShown;
import id.mumpuni.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the policies with what they say. */
@Repository
public class CyclePolicies {

    /**
     * @param periods how many periods go by it
     * @param frozenAt since when it may be chosen and no longer changed; null: a draft
     */
    public record Version(
            UUID id,
            String key,
            int version,
            String name,
            String basis,
            int edition,
            boolean shipped,
            long periods,
            @Nullable Instant frozenAt,
            CycleRules rules) {

        public boolean draft() {
            return frozenAt == null;
        }

        /** The regulation without anything that a city adds. */
        public boolean regulation() {
            return key.equals(REGULATION);
        }
    }

    private static final String REGULATION = "aturan";

    private static final String SQL = """
            SELECT p.*, p.created_by IS NULL AS shipped,
                (SELECT count(*) FROM appraisal_period d WHERE d.policy_id = p.id) AS periods
            FROM evaluation_policy p
            WHERE (:id::uuid IS NULL OR p.id = :id)
            ORDER BY p.key <> 'aturan', NOT EXISTS (SELECT FROM evaluation_policy s WHERE s.key = p.key AND s.created_by IS NULL),
                p.key, p.version DESC
            """;

    private final JdbcClient jdbc;

    CyclePolicies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The named ones that are shipped first, the newest version of each first. */
    @Transactional(readOnly = true)
    public List<Version> all() {
        return query(null);
    }

    /** Those that a period may be opened with: of each policy the newest version that is in force. */
    @Transactional(readOnly = true)
    public List<Version> inForce() {
        List<Version> newest = new ArrayList<>();
        for (Version one : query(null)) {
            if (!one.draft() && newest.stream().noneMatch(other -> other.key().equals(one.key()))) {
                newest.add(one);
            }
        }
        return newest;
    }

    @Transactional(readOnly = true)
    public Version get(UUID id) {
        return query(id).stream().findFirst().orElseThrow(() -> new NotFound(Version.class, id));
    }

    /** What a period goes by when nobody chose, and what every other policy is held against. */
    @Transactional(readOnly = true)
    public Version regulation() {
        return inForce().stream().filter(Version::regulation).findFirst().orElseThrow();
    }

    private List<Version> query(@Nullable UUID id) {
        Map<UUID, List<Rater>> raters = raters();
        return jdbc.sql(SQL)
                .param("id", id)
                .query((row, number) -> version(row, raters))
                .list();
    }

    private static Version version(ResultSet row, Map<UUID, List<Rater>> raters) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Map<PolicySetting, String> values = new EnumMap<>(PolicySetting.class);
        for (PolicySetting setting : PolicySetting.values()) {
            values.put(setting, value(setting, row.getString(setting.column())));
        }
        var frozenAt = row.getTimestamp("frozen_at");
        return new Version(
                id,
                row.getString("key"),
                row.getInt("version"),
                row.getString("name"),
                row.getString("basis"),
                row.getInt("edition"),
                row.getBoolean("shipped"),
                row.getLong("periods"),
                frozenAt == null ? null : frozenAt.toInstant(),
                new CycleRules(values, raters.getOrDefault(id, List.of())));
    }

    /** As people write it: the database says t for true, and {5,2,0} or {"5","2","0"} for a list. */
    private static String value(PolicySetting setting, String column) {
        if (setting.isFlag()) {
            return Boolean.toString(column.equals("t"));
        }
        return column.replaceAll("[{}\"]", "").replace(",", ", ");
    }

    private Map<UUID, List<Rater>> raters() {
        Map<UUID, List<Rater>> raters = new HashMap<>();
        jdbc.sql("SELECT policy_id, relation, minimum, (weight * 100)::integer AS weight, shown"
                        + " FROM evaluation_policy_rater")
                .query(row -> {
                    raters.computeIfAbsent(row.getObject("policy_id", UUID.class), none -> new ArrayList<>())
                            .add(new Rater(
                                    RaterRelation.valueOf(row.getString("relation")),
                                    row.getInt("minimum"),
                                    row.getObject("weight", Integer.class),
                                    RaterShown.valueOf(row.getString("shown"))));
                });
        return raters;
    }
}
