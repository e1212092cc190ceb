package id.mumpuni.appraisal.period;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a period: nothing more is filled in or rated; a signature of the person may still follow. */
@Service
class ClosePeriod {

    private final AppraisalPeriods periods;

    ClosePeriod(AppraisalPeriods periods) {
        this.periods = periods;
    }

    @PeriodPolicy.MayOpen
    @Transactional
    void close(UUID id) {
        periods.get(id).close();
    }
}
