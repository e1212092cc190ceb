package id.mumpuni.integration.siasn;

import id.mumpuni.integration.staging.Stopped;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a run still is wanted: nobody cancelled it, and the application goes on. */
@Component
class ImportStop {

    private final JdbcClient jdbc;
    private volatile boolean stopping;

    ImportStop(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Stopped.Check check(UUID run, ImportStatus expected) {
        return () -> {
            String status = jdbc.sql("SELECT status FROM import_run WHERE id = ?")
                    .param(run)
                    .query(String.class)
                    .single();
            if (stopping || !status.equals(expected.name())) {
                throw new Stopped();
            }
        };
    }

    void stopAll() {
        stopping = true;
    }

    boolean isStopping() {
        return stopping;
    }
}
