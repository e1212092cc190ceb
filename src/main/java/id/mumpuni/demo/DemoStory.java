package id.mumpuni.demo;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What happens in the invented city: who plays which part, and how far everybody has come in the period. */
@Component
class DemoStory {

    private final CastDemo casting;
    private final DemoLogins logins;
    private final DemoPlans plans;
    private final DemoCascade cascade;
    private final DemoYear year;
    private final DemoAppraisals appraisals;

    DemoStory(
            CastDemo casting,
            DemoLogins logins,
            DemoPlans plans,
            DemoCascade cascade,
            DemoYear year,
            DemoAppraisals appraisals) {
        this.casting = casting;
        this.logins = logins;
        this.plans = plans;
        this.cascade = cascade;
        this.year = year;
        this.appraisals = appraisals;
    }

    void tell(LocalDate today) {
        DemoCast cast = casting.cast(today);
        logins.open(cast);
        cascade.load(cast, plans.load(cast, today), today);
        year.load(cast, today);
        appraisals.load(cast, today);
    }
}
