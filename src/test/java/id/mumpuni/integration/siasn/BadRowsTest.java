package id.mumpuni.integration.siasn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.mumpuni.IntegrationTest;
import id.mumpuni.integration.CityImport;
import id.mumpuni.integration.SiasnFiles;
import id.mumpuni.integration.SiasnFiles.CityOptions;
import id.mumpuni.integration.Workbooks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One bad cell costs its row and nothing else, and the report says which. */
@IntegrationTest
class BadRowsTest {

    private static final int ROW = 30;

    @Autowired
    CityImport city;

    @Autowired
    RunChanges changes;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private UUID run;

    @BeforeEach
    void aCity() {
        SiasnFiles.write(folder, new CityOptions(80, 4242, "Kota Galat", LocalDate.of(2026, 11, 1)));
    }

    @AfterEach
    void endWhatIsOpen() {
        jdbc.sql("SELECT id FROM import_run WHERE finished_at IS NULL")
                .query(UUID.class)
                .list()
                .forEach(id -> changes.change(id, ImportRun::cancel));
    }

    @Test
    void everyBadCellIsNamedWithItsRowAndColumn() {
        edit("DataPNS", table -> {
            Workbooks.set(table, 1, "NIP BARU", "19871314201101200X");
            Workbooks.set(table, 2, "NIP BARU", "198713142011012003");
            Workbooks.set(table, 3, "TANGGAL LAHIR", "01-01-1970");
            Workbooks.set(
                    table,
                    4,
                    "JENIS KELAMIN",
                    Workbooks.get(table, 4, "JENIS KELAMIN").equals("M") ? "F" : "M");
            Workbooks.set(table, 5, "UNOR ID", UUID.randomUUID().toString());
            Workbooks.set(table, 6, "TMT JABATAN", "31-02-2026");
            Workbooks.set(table, 7, "GOL AKHIR NAMA", "III/e");
            Workbooks.set(table, 8, "NAMA", "=CONCATENATE(\"A\",\"B\")");
            Workbooks.set(table, 9, "JENIS JABATAN ID", "9");
            Workbooks.set(table, 10, "NAMA", "");
            Workbooks.set(table, 12, "NIP BARU", Workbooks.get(table, 11, "NIP BARU"));
            Workbooks.set(table, 12, "TANGGAL LAHIR", Workbooks.get(table, 11, "TANGGAL LAHIR"));
            Workbooks.set(table, 12, "JENIS KELAMIN", Workbooks.get(table, 11, "JENIS KELAMIN"));
            Workbooks.set(table, 13, "PNS ID", "bukan-id");
        });
        check();
        assertThat(errors("PERMANENT"))
                .containsExactlyInAnyOrder(
                        "2 NIP BARU NIP_CHARACTERS",
                        "3 NIP BARU NIP_BIRTH_DATE",
                        "4 NIP BARU NIP_OTHER_BIRTH_DATE",
                        "5 NIP BARU NIP_OTHER_SEX",
                        "6 UNOR ID UNIT_UNKNOWN",
                        "7 TMT JABATAN DATE_IMPOSSIBLE",
                        "8 GOL AKHIR NAMA RANK_UNKNOWN",
                        "9 NAMA FORMULA",
                        "10 JENIS JABATAN ID POSITION_KIND_UNKNOWN",
                        "11 NAMA VALUE_MISSING",
                        "13 NIP BARU NIP_TWICE",
                        "14 PNS ID NOT_AN_ID");
    }

    @Test
    void theSameNumberInBothFilesIsFound() {
        String number = Workbooks.get(read("DataPNS"), ROW, "NIP BARU");
        edit("DataPPPK", table -> {
            for (String column : List.of("NIP BARU", "TANGGAL LAHIR", "JENIS KELAMIN")) {
                Workbooks.set(table, 1, column, Workbooks.get(read("DataPNS"), ROW, column));
            }
        });
        check();
        assertThat(errors("CONTRACT")).containsExactly("2 NIP BARU NIP_TWICE");
        assertThat(jdbc.sql("SELECT value || '/' || detail FROM import_issue WHERE run_id = ? AND code = 'NIP_TWICE'")
                        .param(run)
                        .query(String.class)
                        .single())
                .isEqualTo(number + "/DataPNS " + (ROW + 1));
    }

    @Test
    void unitsWithoutAPlaceInTheTreeAreRefusedWithWhatHangsBelow() {
        edit("HierarkiUnor", table -> {
            Workbooks.set(table, 2, "DIATASAN ID", UUID.randomUUID().toString());
            String first = Workbooks.get(table, 5, "ID");
            Workbooks.set(table, 5, "DIATASAN ID", Workbooks.get(table, 6, "ID"));
            Workbooks.set(table, 6, "DIATASAN ID", first);
        });
        check();
        assertThat(errors("UNITS"))
                .contains(
                        "3 DIATASAN ID UNIT_PARENT_UNKNOWN",
                        "4 DIATASAN ID UNIT_BELOW_REFUSED",
                        "6 DIATASAN ID UNIT_LOOP",
                        "7 DIATASAN ID UNIT_LOOP");
        city.apply(run);
    }

    @Test
    void emptyRowsAreIgnored() {
        edit("DataPNS", table -> table.add(5, List.of("", "", " ")));
        check();
        assertThat(errors("PERMANENT")).isEmpty();
    }

    @Test
    void dateCellsAreReadLikeText() {
        var table = read("DataPNS");
        int since = table.get(0).indexOf("TMT JABATAN");
        Workbooks.write(folder.resolve("DataPNS.xlsx"), sheet -> {
            for (int row = 0; row < table.size(); row++) {
                for (int column = 0; column < table.get(row).size(); column++) {
                    if (row > 0 && column == since) {
                        sheet.value(row, column, LocalDate.of(2024, 3, 1));
                        sheet.style(row, column).format("dd-mm-yyyy").set();
                    } else {
                        sheet.value(row, column, table.get(row).get(column));
                    }
                }
            }
        });
        check();
        assertThat(errors("PERMANENT")).isEmpty();
        assertThat(jdbc.sql(
                                "SELECT DISTINCT since FROM import_person WHERE run_id = ? AND kind = 'PERMANENT' AND row_no IS NOT NULL")
                        .param(run)
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.of(2024, 3, 1));
    }

    @Test
    void aFileOfTheOtherKindFailsTheRunAndChangesNothing() throws Exception {
        Files.copy(
                folder.resolve("DataPPPK.xlsx"), folder.resolve("DataPNS.xlsx"), StandardCopyOption.REPLACE_EXISTING);
        assertThatIllegalStateException().isThrownBy(this::check).withMessageContaining("PERMANENT OTHER_KIND");
    }

    @Test
    void aMissingColumnFailsTheRunAndIsNamed() {
        edit("DataPPPK", table -> table.get(0).set(table.get(0).indexOf("TMT JABATAN"), "MULAI"));
        assertThatIllegalStateException()
                .isThrownBy(this::check)
                .withMessageContaining("CONTRACT MISSING_COLUMNS TMT JABATAN");
    }

    @Test
    void aFileWithoutRowsFailsTheRun() {
        edit("DataPPPK", table -> table.subList(1, table.size()).clear());
        assertThatIllegalStateException().isThrownBy(this::check).withMessageContaining("CONTRACT NO_ROWS");
    }

    @Test
    void identityNumberTelephoneAndAddressStayInTheFile() {
        check();
        String number = Workbooks.get(read("DataPNS"), ROW, "NIK").substring(1);
        String phone = Workbooks.get(read("DataPNS"), ROW, "NOMOR HP");
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM import_person s WHERE s::text LIKE ? OR s::text LIKE ? OR s::text LIKE '%Jl. %'")
                        .params("%" + number + "%", "%" + phone + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void check() {
        run = city.check(folder);
    }

    private List<List<String>> read(String file) {
        return Workbooks.read(folder.resolve(file + ".xlsx"));
    }

    private void edit(String file, Consumer<List<List<String>>> change) {
        Workbooks.edit(folder.resolve(file + ".xlsx"), change);
    }

    private List<String> errors(String file) {
        return jdbc.sql("SELECT row_no || ' ' || column_name || ' ' || code FROM import_issue"
                        + " WHERE run_id = ? AND file = ? AND severity = 'ERROR'")
                .params(run, file)
                .query(String.class)
                .list();
    }
}
