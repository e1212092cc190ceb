package id.mumpuni.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Fills an empty database before the first page is served; one that holds anything is never touched. */
@Component
@ConditionalOnProperty(name = "mumpuni.demo", matchIfMissing = true)
class DemoData implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final DemoCity city;
    private final CastDemo casting;
    private final DemoPlans plans;
    private final DemoAppraisals appraisals;
    private final DemoLogins logins;
    private final Clock clock;

    private volatile boolean running;

    DemoData(
            DemoCity city,
            CastDemo casting,
            DemoPlans plans,
            DemoAppraisals appraisals,
            DemoLogins logins,
            Clock clock) {
        this.city = city;
        this.casting = casting;
        this.plans = plans;
        this.appraisals = appraisals;
        this.logins = logins;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (!city.isEmpty()) {
            return;
        }
        LOG.info("The database is empty: loading an invented city");
        LocalDate today = LocalDate.now(clock);
        city.load(today);
        DemoCast cast = casting.cast(today);
        logins.open(cast);
        plans.load(cast, today);
        appraisals.load(cast, today);
        LOG.info("The invented city is ready");
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, whose phase is close to the highest. */
    @Override
    public int getPhase() {
        return 0;
    }
}
