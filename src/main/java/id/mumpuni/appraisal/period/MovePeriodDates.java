package id.mumpuni.appraisal.period;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class MovePeriodDates {

    private final AppraisalPeriods periods;

    MovePeriodDates(AppraisalPeriods periods) {
        this.periods = periods;
    }

    @PeriodPolicy.MayOpen
    @Transactional
    void move(UUID id, AppraisalPeriod.Due due, String reason) {
        periods.get(id).moveDates(due, reason);
    }
}
