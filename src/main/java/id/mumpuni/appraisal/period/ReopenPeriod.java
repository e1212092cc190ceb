package id.mumpuni.appraisal.period;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a closed period again, for a reason that everyone who watches it can read. */
@Service
class ReopenPeriod {

    private final AppraisalPeriods periods;

    ReopenPeriod(AppraisalPeriods periods) {
        this.periods = periods;
    }

    @PeriodPolicy.MayOpen
    @Transactional
    void reopen(UUID id, String reason) {
        periods.get(id).reopen(reason);
    }
}
