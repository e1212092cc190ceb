package id.mumpuni.integration;

import java.nio.file.Path;
import java.util.UUID;

/** The import without a web request: for demo data and measurements. It acts as the system. */
public interface CityImport {

    /**
     * Reads and compares the export files of the folder, each by the national system's name for it. Nothing is changed.
     *
     * @throws IllegalStateException if the files cannot be imported; the run says why
     */
    UUID check(Path folder);

    /** Applies a run that was checked. */
    void apply(UUID run);
}
