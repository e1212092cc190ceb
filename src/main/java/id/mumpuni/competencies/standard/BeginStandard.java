package id.mumpuni.competencies.standard;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a draft with what counts so far: a position's first own standard with that of its tier. */
@Service
class BeginStandard {

    private static final String INSERT = """
            INSERT INTO competency_standard (position_id, kind, level, number, basis, created_by)
            VALUES (:position, :kind, :level, (SELECT COALESCE(max(number), 0) + 1 FROM competency_standard
                WHERE position_id IS NOT DISTINCT FROM CAST(:position AS uuid) AND kind IS NOT DISTINCT FROM CAST(:kind AS text)
                    AND level IS NOT DISTINCT FROM CAST(:level AS text)), :basis, :me)
            RETURNING id
            """;

    private static final String COPY = """
            INSERT INTO standard_requirement (standard_id, competency_id, level, weight)
            SELECT :draft, competency_id, level, weight FROM standard_requirement WHERE standard_id = :source
            """;

    private final Standards standards;
    private final PositionPages positions;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    BeginStandard(Standards standards, PositionPages positions, JdbcClient jdbc, CurrentActor currentActor) {
        this.standards = standards;
        this.positions = positions;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    /** @throws RuleViolation if a draft is there already */
    @PersonnelPolicy.MayManage
    @Transactional
    UUID forPosition(UUID positionId) {
        requireNoDraft(standards.ofPosition(positionId));
        String title = positions.get(positionId).title();
        Standard source = standards.of(positionId);
        return begin(positionId, null, null, source == null || source.isTier() ? title : source.basis(), source);
    }

    /** The next edition of the same position or tier. */
    @PersonnelPolicy.MayManage
    @Transactional
    UUID after(UUID standardId) {
        Standard source = standards.get(standardId);
        requireNoDraft(standards.siblings(standardId));
        return source.isTier()
                ? begin(
                        null,
                        source.kind().name(),
                        source.level() == null ? null : source.level().name(),
                        source.basis(),
                        source)
                : begin(source.positionId(), null, null, source.basis(), source);
    }

    private static void requireNoDraft(List<Standard> editions) {
        if (editions.stream().anyMatch(Standard::isDraft)) {
            throw new RuleViolation("standards.draft.already");
        }
    }

    private UUID begin(
            @Nullable UUID position,
            @Nullable String kind,
            @Nullable String level,
            String basis,
            @Nullable Standard source) {
        try {
            UUID draft = jdbc.sql(INSERT)
                    .param("position", position)
                    .param("kind", kind)
                    .param("level", level)
                    .param("basis", basis)
                    .param("me", currentActor.get().employeeId())
                    .query(UUID.class)
                    .single();
            if (source != null) {
                jdbc.sql(COPY)
                        .param("draft", draft)
                        .param("source", source.id())
                        .update();
            }
            return draft;
        } catch (DuplicateKeyException another) {
            throw new RuleViolation("standards.draft.already");
        }
    }
}
