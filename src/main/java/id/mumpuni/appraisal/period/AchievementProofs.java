package id.mumpuni.appraisal.period;

import id.mumpuni.evidence.EvidenceItem;
import id.mumpuni.evidence.EvidenceItems;
import id.mumpuni.evidence.EvidenceReaders;
import id.mumpuni.people.Actor;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the basis of a unit's achievement rests on. Whoever may see the achievement reads it, and whose result was judged
 * by it: the person, and who signed.
 */
@Component
public class AchievementProofs implements EvidenceReaders {

    private static final String OF = """
            SELECT x.evidence_id FROM organisation_rating_evidence x JOIN organisation_rating r ON r.id = x.rating_id
            WHERE r.period_id = ? AND r.unit_id = ?
            """;

    private static final String UNITS = """
            SELECT DISTINCT r.unit_id FROM organisation_rating_evidence x JOIN organisation_rating r ON r.id = x.rating_id
            WHERE x.evidence_id = ?
            """;

    private static final String CONCERNED = """
            SELECT EXISTS (
                SELECT FROM organisation_rating_evidence x JOIN organisation_rating r ON r.id = x.rating_id
                    JOIN judgement j ON j.organisation_unit_id = r.unit_id AND j.organisation_period_id = r.period_id
                    JOIN appraisal a ON a.id = j.appraisal_id
                WHERE x.evidence_id = :evidence AND :me IN (a.employee_id, a.signed_by))
            """;

    private final JdbcClient jdbc;
    private final EvidenceItems items;
    private final PeriodPolicy policy;

    AchievementProofs(JdbcClient jdbc, EvidenceItems items, PeriodPolicy policy) {
        this.jdbc = jdbc;
        this.items = items;
        this.policy = policy;
    }

    /** The oldest first. The caller answers for who may see it. */
    public List<EvidenceItem> of(UUID period, UUID unit) {
        List<UUID> ids = jdbc.sql(OF).params(period, unit).query(UUID.class).list();
        return items.find(ids).values().stream()
                .sorted(Comparator.comparing(EvidenceItem::createdAt))
                .toList();
    }

    @Override
    public boolean mayRead(Actor actor, UUID evidenceId) {
        return jdbc.sql(UNITS).param(evidenceId).query(UUID.class).list().stream()
                        .anyMatch(unit -> policy.mayViewAchievementOf(unit, actor))
                || jdbc.sql(CONCERNED)
                        .param("evidence", evidenceId)
                        .param("me", actor.employeeId())
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public Set<UUID> used(Set<UUID> evidenceIds) {
        return new HashSet<>(
                jdbc.sql("SELECT DISTINCT evidence_id FROM organisation_rating_evidence WHERE evidence_id = ANY(?)")
                        .param(evidenceIds.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }
}
