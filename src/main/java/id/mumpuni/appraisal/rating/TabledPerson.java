package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.CalibrationCompanion;
import id.mumpuni.appraisal.JudgementStage;
import id.mumpuni.appraisal.JudgementTrail;
import id.mumpuni.appraisal.JudgementTrail.Kept;
import id.mumpuni.appraisal.process.CalibrationAnswer;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One person on the calibration table, as the appraiser sees it. The caller guards it. */
@Repository
class TabledPerson {

    /**
     * @param raw as it was handed in last; null before that
     * @param calibrated as the table proposes it; null before its session is closed
     * @param sessions the changes with reasons, also while the session runs
     */
    record OnTable(
            boolean policy,
            @Nullable LocalDate due,
            @Nullable CalibrationAnswer answer,
            @Nullable String reason,
            @Nullable Kept raw,
            @Nullable Kept calibrated,
            List<CalibrationCompanion.AtTable> sessions) {

        /** The table proposes other levels. */
        public boolean changed() {
            return raw != null
                    && calibrated != null
                    && (raw.workResult() != calibrated.workResult() || raw.behaviour() != calibrated.behaviour());
        }
    }

    private record State(
            boolean policy,
            @Nullable LocalDate due,
            @Nullable CalibrationAnswer answer,
            @Nullable String reason) {}

    private static final String STATE = """
            SELECT y.calibration <> 'OFF' AS policy, p.calibration_due AS due, a.calibration_answer AS answer,
                a.calibration_reason AS reason
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id JOIN evaluation_policy y ON y.id = p.policy_id
            WHERE a.id = ?
            """;

    private final JdbcClient jdbc;
    private final JudgementTrail trail;
    private final List<CalibrationCompanion> companions;

    TabledPerson(JdbcClient jdbc, JudgementTrail trail, List<CalibrationCompanion> companions) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.companions = companions;
    }

    @Transactional(readOnly = true)
    public OnTable of(UUID id) {
        State state = jdbc.sql(STATE).param(id).query(Rows.of(State.class)).single();
        List<Kept> kept = state.policy() ? trail.of(id) : List.of();
        return new OnTable(
                state.policy(),
                state.due(),
                state.answer(),
                state.reason(),
                last(kept, JudgementStage.RAW),
                last(kept, JudgementStage.CALIBRATED),
                state.policy()
                        ? companions.stream()
                                .flatMap(one -> one.about(id).stream())
                                .toList()
                        : List.of());
    }

    private static @Nullable Kept last(List<Kept> kept, JudgementStage stage) {
        return kept.stream()
                .filter(one -> one.stage() == stage)
                .reduce((one, later) -> Objects.requireNonNull(later))
                .orElse(null);
    }
}
