package id.mumpuni.progress.assignment;

import id.mumpuni.evidence.EvidenceItem;
import id.mumpuni.evidence.EvidenceItems;
import id.mumpuni.people.Identities;
import id.mumpuni.progress.ProgressContents;
import id.mumpuni.progress.ProgressContents.Entry;
import id.mumpuni.shared.NotFound;
import id.mumpuni.workplans.PlanContents;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was done for one result, period by period, with its evidence. The caller guards it. */
@Repository
class AssignedRecords {

    record Record(
            UUID employeeId,
            String person,
            int year,
            PlanContents.Result result,
            List<Entry> entries,
            Map<UUID, EvidenceItem> evidence) {}

    private final JdbcClient jdbc;
    private final PlanContents plans;
    private final ProgressContents progress;
    private final EvidenceItems evidence;
    private final Identities identities;
    private final Clock clock;

    AssignedRecords(
            JdbcClient jdbc,
            PlanContents plans,
            ProgressContents progress,
            EvidenceItems evidence,
            Identities identities,
            Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.progress = progress;
        this.evidence = evidence;
        this.identities = identities;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Record of(UUID resultId) {
        PlanContents.Plan plan = jdbc.sql("SELECT plan_id FROM planned_result WHERE id = ?")
                .param(resultId)
                .query(UUID.class)
                .optional()
                .flatMap(plans::find)
                .orElseThrow(() -> new NotFound(AssignedRecords.class, resultId));
        PlanContents.Result result = plan.results().stream()
                .filter(one -> one.id().equals(resultId))
                .findFirst()
                .orElseThrow();
        List<Entry> entries =
                progress.of(plan.planId(), LocalDate.of(plan.year(), 1, 1), LocalDate.of(plan.year(), 12, 31)).stream()
                        .filter(entry -> entry.resultId().equals(resultId))
                        .filter(entry -> entry.realised() || !entry.evidence().isEmpty())
                        .toList();
        return new Record(
                plan.employeeId(),
                identities.on(plan.employeeId(), LocalDate.now(clock)).fullName(),
                plan.year(),
                result,
                entries,
                evidence.find(entries.stream()
                        .flatMap(entry -> entry.evidence().stream())
                        .collect(Collectors.toSet())));
    }
}
