package id.mumpuni.integration.staging;

import id.mumpuni.people.EmploymentKind;
import java.util.List;

/** The three files that the national system exports, in the order in which they have to be read. */
public enum ExportFile {
    UNITS("HierarkiUnor", List.of("ID", "NAMA UNOR", "NAMA JABATAN", "DIATASAN ID")), // Unit organisasi
    PERMANENT("DataPNS", PersonReading.REQUIRED), // PNS
    CONTRACT("DataPPPK", PersonReading.REQUIRED); // PPPK

    private final String exportName;
    private final List<String> requiredColumns;

    ExportFile(String exportName, List<String> requiredColumns) {
        this.exportName = exportName;
        this.requiredColumns = requiredColumns;
    }

    /** What the national system calls the file, without its ending. */
    public String exportName() {
        return exportName;
    }

    public List<String> requiredColumns() {
        return requiredColumns;
    }

    EmploymentKind employment() {
        return this == CONTRACT ? EmploymentKind.CONTRACT : EmploymentKind.PERMANENT;
    }
}
