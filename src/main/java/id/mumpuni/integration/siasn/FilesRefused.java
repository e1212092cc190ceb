package id.mumpuni.integration.siasn;

import id.mumpuni.integration.staging.ExportFile;
import id.mumpuni.shared.FileProblem;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Files that are not what the form asks for; nothing was started. */
class FilesRefused extends RuntimeException {

    record Reason(String name, FileProblem problem, String detail) {}

    private final transient Map<ExportFile, Reason> reasons;

    FilesRefused(Map<ExportFile, Reason> reasons) {
        super(reasons.keySet().toString());
        this.reasons = reasons;
    }

    /** By the name of the field in the form. */
    Map<String, Reason> byField() {
        Map<String, Reason> fields = new LinkedHashMap<>();
        reasons.forEach((kind, reason) -> fields.put(kind.name().toLowerCase(Locale.ROOT), reason));
        return fields;
    }
}
