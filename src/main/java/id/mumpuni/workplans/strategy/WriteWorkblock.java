package id.mumpuni.workplans.strategy;

import id.mumpuni.shared.Stale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leader writes down the strategy for one of the own indicators. */
@Service
class WriteWorkblock {

    private static final String SQL = """
            INSERT INTO workblock (indicator_id, title, owner, parties, completion, beneficiaries, goal, budget,
                routine_activities, transformative_activities, routine_milestones, transformative_milestones)
            VALUES (:indicator, :title, :owner, :parties, :completion, :beneficiaries, :goal, :budget,
                :routineActivities, :transformativeActivities, :routineMilestones, :transformativeMilestones)
            ON CONFLICT (indicator_id) DO UPDATE SET version = workblock.version + 1, title = excluded.title,
                owner = excluded.owner, parties = excluded.parties, completion = excluded.completion,
                beneficiaries = excluded.beneficiaries, goal = excluded.goal, budget = excluded.budget,
                routine_activities = excluded.routine_activities,
                transformative_activities = excluded.transformative_activities,
                routine_milestones = excluded.routine_milestones,
                transformative_milestones = excluded.transformative_milestones
            WHERE workblock.version = :shown
            """;

    private final Workblocks workblocks;
    private final JdbcClient jdbc;

    WriteWorkblock(Workblocks workblocks, JdbcClient jdbc) {
        this.workblocks = workblocks;
        this.jdbc = jdbc;
    }

    @StrategyPolicy.MayWrite
    @Transactional
    void write(UUID id, WorkblockForm form) {
        int written = jdbc.sql(SQL)
                .param("indicator", workblocks.head(id).root())
                .param("title", said(form.title()))
                .param("owner", said(form.owner()))
                .param("parties", said(form.parties()))
                .param("completion", said(form.completion()))
                .param("beneficiaries", said(form.beneficiaries()))
                .param("goal", said(form.goal()))
                .param("budget", said(form.budget()))
                .param("routineActivities", said(form.routineActivities()))
                .param("transformativeActivities", said(form.transformativeActivities()))
                .param("routineMilestones", said(form.routineMilestones()))
                .param("transformativeMilestones", said(form.transformativeMilestones()))
                .param("shown", form.version() == null ? -1 : form.version())
                .update();
        if (written == 0) {
            throw new Stale(WorkblockForm.class, id);
        }
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
