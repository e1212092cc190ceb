package id.mumpuni.database;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hibernate reads its mappings beside the rest of the start. Nothing may use them, and no page may be asked for, before
 * that is done; a mapping that does not fit the schema must stop the start, not the first page.
 */
@Component
class AwaitMappings implements SmartLifecycle {

    private final EntityManagerFactory factory;
    private volatile boolean running;

    AwaitMappings(EntityManagerFactory factory) {
        this.factory = factory;
    }

    @Override
    public void start() {
        factory.getMetamodel();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before everything else that starts. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
