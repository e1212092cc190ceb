package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.Judgements;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.rules.StudyOutcome;
import id.mumpuni.appraisal.rules.StudyRating;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Rows;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The judgements on the way over the calibration table: each is added, none is changed. */
@Component
class TabledJudgements implements Judgements {

    record Levels(
            ExpectationLevel workResult,
            ExpectationLevel behaviour,
            @Nullable String reason) {}

    private record Studied(
            @Nullable StudyOutcome study, @Nullable PerformanceRating studyRating) {}

    private static final String STUDIED = "SELECT study, study_rating FROM appraisal WHERE id = ?";

    private static final String KEEP = """
            INSERT INTO judgement (appraisal_id, number, stage, work_result, behaviour, rating, decided_by, decided_at, reason,
                source_id, policy_id, organisation, organisation_unit_id, organisation_period_id)
            SELECT a.id, COALESCE((SELECT max(k.number) FROM judgement k WHERE k.appraisal_id = a.id), 0) + 1, :stage,
                COALESCE(:workResult, a.work_result), COALESCE(:behaviour, a.behaviour), COALESCE(:rating, a.rating),
                :by, :now, :reason, :source, p.policy_id, o.rating, o.unit_id, o.period_id
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id
                LEFT JOIN LATERAL organisation_rating_for(a.id, :day) o ON true
            WHERE a.id = :id
            """;

    private static final String SEAT = """
            UPDATE appraisal a SET calibration_id = :session, version = a.version + 1
            FROM work_unit_ancestor x
            WHERE x.ancestor_id = :unit AND x.unit_id = a.unit_id AND a.period_id = :period AND a.status = 'PROPOSED'
                AND a.calibration_id IS NULL AND a.calibrated_at IS NULL AND a.taken_out_reason IS NULL
                AND a.appraiser_id IS NOT NULL AND (:without::uuid IS NULL OR (a.employee_id <> :without AND a.appraiser_id <> :without))
            RETURNING a.id AS appraisal_id, a.employee_id, a.appraiser_id, a.work_result, a.behaviour, a.rating
            """;

    private static final String SETTLE = """
            UPDATE appraisal SET calibrated_at = :now, version = version + 1
            WHERE id = :id AND calibration_id = :session AND status = 'PROPOSED' AND calibrated_at IS NULL
                AND taken_out_reason IS NULL
            """;

    private static final String RELEASE = """
            UPDATE appraisal SET calibration_id = NULL, version = version + 1
            WHERE calibration_id = :session AND calibrated_at IS NULL AND signed_at IS NULL
            """;

    private static final String CALIBRATED = """
            SELECT work_result, behaviour, reason FROM judgement
            WHERE appraisal_id = ? AND stage = 'CALIBRATED' ORDER BY number DESC LIMIT 1
            """;

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final CurrentActor currentActor;
    private final Clock clock;

    TabledJudgements(JdbcClient jdbc, EntityManager entities, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** As it stands, in the name of whoever hands it in. */
    void keepRaw(UUID appraisal) {
        entities.flush(); // it is copied by SQL
        keep(appraisal, "RAW", null, currentActor.get().employeeId());
    }

    Optional<Levels> calibrated(UUID appraisal) {
        return jdbc.sql(CALIBRATED)
                .param(appraisal)
                .query(Rows.of(Levels.class))
                .optional();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Seated> seat(UUID session, UUID period, UUID unit, @Nullable UUID without) {
        return jdbc.sql(SEAT)
                .param("session", session)
                .param("period", period)
                .param("unit", unit)
                .param("without", without)
                .query(Rows.of(Seated.class))
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean settle(UUID session, UUID appraisal, @Nullable Calibrated calibrated) {
        boolean there = jdbc.sql(SETTLE)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", appraisal)
                        .param("session", session)
                        .update()
                == 1;
        if (there && calibrated != null) {
            keep(appraisal, "CALIBRATED", calibrated, calibrated.by());
        }
        return there;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID session) {
        jdbc.sql(RELEASE).param("session", session).update();
    }

    @Override
    public PerformanceRating rate(UUID appraisal, ExpectationLevel workResult, ExpectationLevel behaviour) {
        Studied one =
                jdbc.sql(STUDIED).param(appraisal).query(Rows.of(Studied.class)).single();
        return StudyRating.rate(one.study(), one.studyRating(), workResult, behaviour);
    }

    private void keep(UUID appraisal, String stage, @Nullable Calibrated levels, UUID by) {
        jdbc.sql(KEEP)
                .param("id", appraisal)
                .param("stage", stage)
                .param("workResult", levels == null ? null : levels.workResult().name())
                .param("behaviour", levels == null ? null : levels.behaviour().name())
                .param(
                        "rating",
                        levels == null
                                ? null
                                : rate(appraisal, levels.workResult(), levels.behaviour())
                                        .name())
                .param("by", by)
                .param("now", OffsetDateTime.now(clock))
                .param("day", LocalDate.now(clock))
                .param("reason", levels == null ? null : levels.reason())
                .param("source", levels == null ? null : levels.source())
                .update();
    }
}
