package id.mumpuni.appraisal.report;

import id.mumpuni.people.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a report from below; it goes on with the next report of whoever takes it, and ends with the office of personnel. */
@Service
class AcceptReport {

    private final UnitReports reports;
    private final TellReport tell;
    private final CurrentActor currentActor;
    private final Clock clock;

    AcceptReport(UnitReports reports, TellReport tell, CurrentActor currentActor, Clock clock) {
        this.reports = reports;
        this.tell = tell;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @ReportPolicy.MayAnswer
    @Transactional
    void accept(UUID id, String words) {
        UnitReport report = reports.get(id);
        report.accept(words.isBlank() ? null : words.strip(), currentActor.get().employeeId(), Instant.now(clock));
        tell.answered(report);
    }
}
