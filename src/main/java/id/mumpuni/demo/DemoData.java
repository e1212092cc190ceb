package id.mumpuni.demo;

import id.mumpuni.shared.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Fills an empty database before the first page is served; one that holds anything is never touched. */
@Component
@ConditionalOnProperty(name = "mumpuni.demo", matchIfMissing = true)
class DemoData implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final DemoCity city;
    private final DemoStory story;
    private final TransactionOperations transaction;
    private final Clock clock;

    private volatile boolean running;

    DemoData(DemoCity city, DemoStory story, Transactions transactions, Clock clock) {
        this.city = city;
        this.story = story;
        this.transaction = transactions.named("DemoData.load");
        this.clock = clock;
    }

    /** All or nothing: a first start that is cut off leaves an empty database, and the next one begins anew. */
    @Override
    public void start() {
        running = true;
        if (!city.isEmpty()) {
            return;
        }
        LOG.info("The database is empty: loading an invented city");
        transaction.executeWithoutResult(status -> {
            LocalDate today = LocalDate.now(clock);
            city.load(today);
            story.tell(today);
        });
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
