package id.mumpuni.integration.siasn;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where uploaded files are kept, and how long they and the rows read from them stay after a run. */
@Component
class ImportSettings {

    private final Path folder;
    private final Duration keepFiles;
    private final Duration keepRows;

    ImportSettings(
            @Value("${mumpuni.data-dir:./data}") Path dataDir,
            @Value("${mumpuni.import.keep-files:7d}") Duration keepFiles,
            @Value("${mumpuni.import.keep-rows:90d}") Duration keepRows) {
        this.folder = dataDir.resolve("imports");
        this.keepFiles = keepFiles;
        this.keepRows = keepRows;
    }

    Path folder() {
        return folder;
    }

    Duration keepFiles() {
        return keepFiles;
    }

    Duration keepRows() {
        return keepRows;
    }
}
