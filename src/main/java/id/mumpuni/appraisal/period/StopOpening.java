package id.mumpuni.appraisal.period;

import id.mumpuni.appraisal.opening.OpeningAsked;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the wish for a period back while it is being opened: nobody has seen any of it. */
@Service
class StopOpening {

    private final AppraisalPeriods periods;
    private final ApplicationEventPublisher events;

    StopOpening(AppraisalPeriods periods, ApplicationEventPublisher events) {
        this.periods = periods;
        this.events = events;
    }

    @PeriodPolicy.MayOpen
    @Transactional
    void stop(UUID id) {
        periods.get(id).stopOpening();
        events.publishEvent(new OpeningAsked(id));
    }
}
