package id.mumpuni.appraisal.period;

import id.mumpuni.appraisal.OpenItems;
import id.mumpuni.shared.RuleViolation;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a period: nothing more is filled in or rated; a signature of the person may still follow. What would be left
 * undone for ever needs a reason, which everyone who watches the period can read.
 */
@Service
class ClosePeriod {

    private final AppraisalPeriods periods;
    private final List<OpenItems> openItems;

    ClosePeriod(AppraisalPeriods periods, List<OpenItems> openItems) {
        this.periods = periods;
        this.openItems = openItems;
    }

    @PeriodPolicy.MayOpen
    @Transactional
    void close(UUID id, String reason) {
        if (openItems.stream().filter(OpenItems::keepOpen).anyMatch(kind -> kind.count(id) > 0)) {
            throw new RuleViolation("period.close.kept-open");
        }
        boolean leavesAny = openItems.stream().filter(OpenItems::endWithPeriod).anyMatch(kind -> kind.count(id) > 0);
        if (leavesAny && reason.isBlank()) {
            throw new RuleViolation("period.close.needs-reason");
        }
        periods.get(id).close(leavesAny ? reason.strip() : null);
    }
}
