package id.mumpuni.appraisal.report;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a report from below back, and says what is missing. */
@Service
class ReturnReport {

    private final UnitReports reports;
    private final TellReport tell;
    private final CurrentActor currentActor;
    private final Clock clock;

    ReturnReport(UnitReports reports, TellReport tell, CurrentActor currentActor, Clock clock) {
        this.reports = reports;
        this.tell = tell;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @ReportPolicy.MayAnswer
    @Transactional
    void giveBack(UUID id, String why) {
        if (why.isBlank()) {
            throw new RuleViolation("unit-report.needs-reason");
        }
        UnitReport report = reports.get(id);
        report.giveBack(why.strip(), currentActor.get().employeeId(), Instant.now(clock));
        tell.answered(report);
    }
}
