package id.mumpuni.integration.siasn;

import id.mumpuni.integration.staging.AppraisalEffect;
import id.mumpuni.integration.staging.Comparison;
import id.mumpuni.integration.staging.ExportFile;
import id.mumpuni.integration.staging.ExportRefused;
import id.mumpuni.integration.staging.ReadExports;
import id.mumpuni.integration.staging.Stopped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The dry run: read, compare, try out. Cut off at any moment, it starts again from the stored files. */
@Component
class CheckRun {

    private static final Logger LOG = LoggerFactory.getLogger(CheckRun.class);

    private final RunChanges runs;
    private final ImportStop stop;
    private final ImportFiles files;
    private final ReadExports exports;
    private final Comparison comparison;
    private final AppraisalEffect appraisals;

    CheckRun(
            RunChanges runs,
            ImportStop stop,
            ImportFiles files,
            ReadExports exports,
            Comparison comparison,
            AppraisalEffect appraisals) {
        this.runs = runs;
        this.stop = stop;
        this.files = files;
        this.exports = exports;
        this.comparison = comparison;
        this.appraisals = appraisals;
    }

    void check(UUID id) {
        try {
            runs.change(id, ImportRun::read);
            read(id, stop.check(id, ImportStatus.READING));
        } catch (ExportRefused refused) {
            runs.change(id, (run, now) -> run.fail(refused, now));
        } catch (Stopped | OptimisticLockingFailureException cancelled) {
            LOG.info("import {} stopped while it was checked", id);
        } catch (RuntimeException failure) {
            runs.failed(id, failure);
        }
    }

    private void read(UUID id, Stopped.Check stopped) {
        Map<ExportFile, Path> paths = files.of(id);
        if (paths.isEmpty()) {
            runs.change(id, (run, now) -> run.fail(RunFailure.FILES_GONE, now));
            return;
        }
        LocalDate today = runs.today();
        exports.read(id, paths, today, stopped);
        runs.inTransaction("CheckRun.compare", () -> comparison.compare(id, paths.keySet()));
        stopped.orThrow();
        AppraisalEffect.Effect effect = appraisals.of(id, today, stopped);
        runs.change(id, (run, now) -> run.checked(effect, now));
    }
}
