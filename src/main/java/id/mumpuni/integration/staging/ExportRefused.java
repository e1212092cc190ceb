package id.mumpuni.integration.staging;

import id.mumpuni.shared.FileRefused;

/** One of the files cannot be read at all, so the whole run fails. */
public class ExportRefused extends RuntimeException {

    private final ExportFile file;
    private final FileRefused reason;

    ExportRefused(ExportFile file, FileRefused reason) {
        super(file + " " + reason.problem(), reason);
        this.file = file;
        this.reason = reason;
    }

    public ExportFile file() {
        return file;
    }

    public FileRefused reason() {
        return reason;
    }
}
