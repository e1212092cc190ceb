package id.mumpuni.appraisal.period;

import java.time.LocalDate;
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
    void move(UUID id, LocalDate planDue, LocalDate selfDue, LocalDate ratingDue) {
        periods.get(id).moveDates(planDue, selfDue, ratingDue);
    }
}
