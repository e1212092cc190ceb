package id.mumpuni.integration.siasn;

import id.mumpuni.integration.staging.ApplyStaged;
import id.mumpuni.integration.staging.Comparison;
import id.mumpuni.integration.staging.Stopped;
import id.mumpuni.people.ReportingLineChanged;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Applies a checked run in one transaction: all or nothing, also if the process dies. */
@Component
class ApplyRun {

    private static final Logger LOG = LoggerFactory.getLogger(ApplyRun.class);

    private final RunChanges runs;
    private final ImportStop stop;
    private final ImportFiles files;
    private final Comparison comparison;
    private final ApplyStaged staged;
    private final ApplicationEventPublisher events;

    ApplyRun(
            RunChanges runs,
            ImportStop stop,
            ImportFiles files,
            Comparison comparison,
            ApplyStaged staged,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.stop = stop;
        this.files = files;
        this.comparison = comparison;
        this.staged = staged;
        this.events = events;
    }

    void apply(UUID id) {
        try {
            if (runs.inTransaction("ApplyImport.apply", () -> applyUnchanged(id))) {
                runs.inTransaction("ApplyRun.refreshStatistics", staged::refreshStatistics);
            } else {
                runs.change(id, (run, now) -> run.back(RunFailure.DATA_CHANGED));
            }
        } catch (Stopped | OptimisticLockingFailureException cancelled) {
            LOG.info("import {} stopped while it was applied; nothing was kept", id);
        } catch (DataIntegrityViolationException contradiction) {
            LOG.warn("import {} contradicts what is known by now", id, contradiction);
            runs.change(id, (run, now) -> run.back(RunFailure.DATA_CHANGED));
        } catch (RuntimeException failure) {
            runs.failed(id, failure);
        }
    }

    /** What was compared is compared again under a lock: if it is not the same any more, nothing is applied. */
    private boolean applyUnchanged(UUID id) {
        Stopped.Check stopped = stop.check(id, ImportStatus.APPLYING);
        staged.lock();
        String shown = comparison.fingerprint(id);
        comparison.compare(id, files.of(id).keySet());
        if (!comparison.fingerprint(id).equals(shown)) {
            return false;
        }
        staged.apply(id, runs.today(), stopped);
        staged.refreshDirectory(id);
        events.publishEvent(new ReportingLineChanged());
        runs.change(id, ImportRun::applied);
        return true;
    }
}
