package id.mumpuni.integration.siasn;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.integration.CityImport;
import id.mumpuni.integration.SiasnFiles;
import id.mumpuni.integration.SiasnFiles.CityOptions;
import id.mumpuni.integration.SiasnFiles.Written;
import id.mumpuni.integration.Workbooks;
import id.mumpuni.people.EmployeeNumber;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ImportCityTest {

    private static final AtomicInteger SEED = new AtomicInteger(1000);
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    CityImport city;

    @Autowired
    ImportRuns runs;

    @Autowired
    RunChanges changes;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private Written written;
    private UUID run;

    @BeforeEach
    void aCityOfItsOwn() {
        written = FreshCity.write(folder, jdbc, () -> new CityOptions(120, SEED.incrementAndGet(), "Kota Uji", TODAY));
    }

    @AfterEach
    void endWhatIsOpen() {
        jdbc.sql("SELECT id FROM import_run WHERE finished_at IS NULL")
                .query(UUID.class)
                .list()
                .forEach(id -> changes.change(id, ImportRun::cancel));
    }

    @Test
    void everyoneInTheFilesIsImportedAndTheSecondTimeNothingIsWritten() {
        check();
        assertThat(rows("NEW", "UNITS")).isEqualTo(written.units());
        assertThat(rows("NEW", "PERMANENT")).isEqualTo(written.permanent());
        assertThat(rows("NEW", "CONTRACT")).isEqualTo(written.contract());
        assertThat(people()).isZero();
        city.apply(run);
        assertThat(people()).isEqualTo(120);

        long before = auditEntries();
        check();
        assertThat(rows("UNCHANGED", "UNITS")).isEqualTo(written.units());
        assertThat(rows("UNCHANGED", "PERMANENT") + rows("UNCHANGED", "CONTRACT"))
                .isEqualTo(120);
        city.apply(run);
        assertThat(auditEntries()).isEqualTo(before);
    }

    @Test
    void unitNamesLoseTheirHyphensAndStructuralOfficialsLeadTheirUnits() {
        importAll();
        assertThat(count("SELECT count(*) FROM work_unit WHERE name LIKE '-%'")).isZero();
        assertThat(count("SELECT count(*) FROM placement p JOIN import_person s ON s.employee_id = p.employee_id"
                        + " WHERE s.run_id = '" + run
                        + "' AND s.outcome <> 'MISSING' AND p.head AND p.head_basis = 'POSITION'"))
                .isEqualTo(count("SELECT count(*) FROM import_person WHERE run_id = '" + run
                        + "' AND position_kind IN ('HIGH_LEADERSHIP', 'ADMINISTRATOR', 'SUPERVISOR')"))
                .isPositive();
    }

    @Test
    void aNewPostEndsTheOldOneOnItsFirstDay() {
        importAll();
        String number = permanent(1, "NIP BARU");
        edit("DataPNS", table -> {
            Workbooks.set(table, 1, "JENIS JABATAN ID", "4");
            Workbooks.set(table, 1, "JABATAN NAMA", "Penelaah Teknis Kebijakan");
            Workbooks.set(table, 1, "TMT JABATAN", "15-12-2098");
        });
        check();
        assertThat(rows("CHANGED", "PERMANENT")).isEqualTo(1);
        assertThat(issues("WARNING")).contains("POST_STARTS_LATER");
        city.apply(run);
        assertThat(placements(number)).hasSize(2);
        assertThat(placements(number).get(0)).endsWith("2098-12-15)");
        assertThat(placements(number).get(1)).isEqualTo("[2098-12-15,)");
        check();
        assertThat(rows("CHANGED", "PERMANENT")).isZero();
    }

    @Test
    void anEarlierDayCorrectsThePresentPost() {
        importAll();
        String number = permanent(1, "NIP BARU");
        edit("DataPNS", table -> Workbooks.set(table, 1, "TMT JABATAN", "01-01-2001"));
        importAll();
        assertThat(placements(number)).containsExactly("[2001-01-01,)");
    }

    @Test
    void anotherUnitIsAMoveAndChangesTheAppraiser() {
        importAll();
        moveLast("01-02-2097");
        check();
        assertThat(rows("MOVED", "PERMANENT")).isEqualTo(1);
        assertThat(issues("WARNING")).doesNotContain("UNIT_WITHOUT_DATE");
        assertThat(count("SELECT appraiser_changes FROM import_run WHERE id = '" + run + "'"))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void aMoveWithoutALaterDayCountsFromTheDayOfTheImportAndRewritesNothing() {
        importAll();
        String number = permanent(written.permanent(), "NIP BARU");
        String since = placements(number).get(0).substring(1, 11);
        String unit = unitOn(number, since);
        moveLast(permanent(written.permanent(), "TMT JABATAN"));
        check();
        assertThat(rows("MOVED", "PERMANENT")).isEqualTo(1);
        assertThat(issues("WARNING")).contains("UNIT_WITHOUT_DATE");
        city.apply(run);
        assertThat(placements(number)).containsExactly("[" + since + "," + TODAY + ")", "[" + TODAY + ",)");
        assertThat(unitOn(number, since)).isEqualTo(unit).isNotEqualTo(unitOn(number, TODAY.toString()));

        check();
        assertThat(rows("MOVED", "PERMANENT") + rows("CHANGED", "PERMANENT")).isZero();
        assertThat(issues("WARNING")).doesNotContain("UNIT_WITHOUT_DATE");
    }

    @Test
    void twoPeopleWhoExchangeTheirNumbersAreRefusedWithAReason() {
        importAll();
        edit("DataPNS", table -> {
            String first = Workbooks.get(table, 1, "NIP BARU");
            Workbooks.set(table, 1, "NIP BARU", Workbooks.get(table, 2, "NIP BARU"));
            Workbooks.set(table, 2, "NIP BARU", first);
            for (String column : List.of("TANGGAL LAHIR", "JENIS KELAMIN")) {
                String other = Workbooks.get(table, 1, column);
                Workbooks.set(table, 1, column, Workbooks.get(table, 2, column));
                Workbooks.set(table, 2, column, other);
            }
        });
        check();
        assertThat(issues("ERROR")).containsExactly("PERSON_CONFLICT", "PERSON_CONFLICT");
        city.apply(run);
        assertThat(status()).isEqualTo("APPLIED");
    }

    @Test
    void aNumberThatGoesOnToSomebodyElseInTheSameFileIsRefusedWithAReason() {
        importAll();
        String old = permanent(1, "NIP BARU");
        edit("DataPNS", table -> {
            List<String> newcomer = new java.util.ArrayList<>(table.get(1));
            Workbooks.set(table, 1, "NIP BARU", old.substring(0, 15) + "998");
            table.add(newcomer);
            Workbooks.set(table, table.size() - 1, "PNS ID", UUID.randomUUID().toString());
        });
        check();
        assertThat(issues("ERROR")).containsExactly("PERSON_CONFLICT", "PERSON_CONFLICT");
        city.apply(run);
        assertThat(status()).isEqualTo("APPLIED");
        assertThat(count("SELECT count(*) FROM employee WHERE employee_number = '" + old + "'"))
                .isEqualTo(1);
    }

    @Test
    void capitalsBecomeReadableOnceAlsoWhereTheyAreStoredAlready() {
        importAll();
        assertThat(count("SELECT count(*) FROM import_unit WHERE run_id = '" + run + "' AND name = upper(name)"))
                .isZero();
        String number = headOfSchool();
        jdbc.sql("UPDATE placement SET head = true, head_basis = 'CONFIRMED' WHERE employee_id ="
                        + " (SELECT id FROM employee WHERE employee_number = ?)")
                .param(number)
                .update();
        long stretches = count("SELECT count(*) FROM work_unit_history");
        for (String capitals : List.of(
                "UPDATE work_unit u SET name = upper(u.name) FROM import_unit s WHERE s.unit_id = u.id AND s.run_id = ?",
                "UPDATE position t SET title = upper(t.title) FROM import_person s WHERE s.position_title = t.title"
                        + " AND s.run_id = ?",
                "UPDATE employee e SET name = upper(e.name) FROM import_person s WHERE s.employee_id = e.id AND s.run_id = ?")) {
            jdbc.sql(capitals).param(run).update();
        }
        check();
        assertThat(rows("CHANGED", "UNITS")).isEqualTo(written.units());
        assertThat(rows("CHANGED", "PERMANENT") + rows("CHANGED", "CONTRACT")).isEqualTo(120);
        city.apply(run);
        assertThat(count("SELECT count(*) FROM work_unit_history")).isEqualTo(stretches);
        assertThat(count("SELECT count(*) FROM placement p JOIN employee e ON e.id = p.employee_id"
                        + " WHERE p.head AND p.head_basis = 'CONFIRMED' AND e.employee_number = '" + number + "'"))
                .isEqualTo(1);
        check();
        assertThat(rows("UNCHANGED", "UNITS")).isEqualTo(written.units());
        assertThat(rows("UNCHANGED", "PERMANENT") + rows("UNCHANGED", "CONTRACT"))
                .isEqualTo(120);
    }

    @Test
    void theRecordOfChangesNamesTheImport() {
        importAll();
        assertThat(jdbc.sql(
                                "SELECT DISTINCT a.action FROM audit_entry a JOIN import_person s"
                                        + " ON s.employee_id::text = a.subject_id WHERE s.run_id = ? AND s.outcome = 'NEW' AND a.table_name = 'employee'")
                        .param(run)
                        .query(String.class)
                        .list())
                .containsExactly("ApplyImport.apply");
    }

    @Test
    void aConfirmedHeadStaysHeadWhenOnlyTheDayChanges() {
        importAll();
        String number = headOfSchool();
        jdbc.sql("UPDATE placement SET head = true, head_basis = 'CONFIRMED' WHERE employee_id ="
                        + " (SELECT id FROM employee WHERE employee_number = ?)")
                .param(number)
                .update();
        edit("DataPNS", table -> {
            int row = rowOf(table, number);
            Workbooks.set(
                    table,
                    row,
                    "TMT JABATAN",
                    TODAY.format(java.time.format.DateTimeFormatter.ofPattern("dd-MM-yyyy")));
        });
        importAll();
        assertThat(count(
                        "SELECT count(*) FROM placement p JOIN employee e ON e.id = p.employee_id WHERE e.employee_number = '"
                                + number + "' AND p.head AND p.head_basis = 'CONFIRMED' AND upper_inf(p.valid)"))
                .isEqualTo(1);
    }

    @Test
    void whoIsMissingFromTheFileIsListedAndKept() {
        importAll();
        String number = permanent(written.permanent(), "NIP BARU");
        edit("DataPNS", table -> table.remove(written.permanent()));
        check();
        assertThat(jdbc.sql("SELECT employee_number FROM import_person WHERE run_id = ? AND outcome = 'MISSING'")
                        .param(run)
                        .query(String.class)
                        .list())
                .contains(number);
        city.apply(run);
        assertThat(count("SELECT count(*) FROM employee WHERE left_on IS NULL AND employee_number = '" + number + "'"))
                .isEqualTo(1);
    }

    @Test
    void aNewNumberIsFollowedByTheIdOfTheNationalSystem() {
        importAll();
        String old = permanent(1, "NIP BARU");
        String renumbered = old.substring(0, 15) + "997";
        edit("DataPNS", table -> Workbooks.set(table, 1, "NIP BARU", renumbered));
        importAll();
        assertThat(count("SELECT count(*) FROM employee WHERE employee_number = '" + renumbered + "'"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM employee WHERE employee_number = '" + old + "'"))
                .isZero();
    }

    @Test
    void aMovedUnitKeepsItsPast() {
        importAll();
        edit("HierarkiUnor", table -> {
            Workbooks.set(table, 6, "NAMA UNOR", "--NAMA BARU UNIT INI");
            Workbooks.set(table, 6, "DIATASAN ID", Workbooks.get(table, 1, "ID"));
        });
        check();
        assertThat(rows("MOVED", "UNITS") + rows("CHANGED", "UNITS")).isEqualTo(1);
        city.apply(run);
        assertThat(count("SELECT count(*) FROM work_unit_history h JOIN import_unit s ON s.unit_id = h.unit_id"
                        + " WHERE s.run_id = '" + run + "' AND s.name = 'Nama Baru Unit Ini'"))
                .isEqualTo(2);
    }

    @Test
    void whatChangedSinceTheCheckIsLookedAtAgain() {
        check();
        city.apply(run);
        edit("DataPNS", table -> Workbooks.set(table, 1, "NAMA", "NAMA BARU"));
        check();
        jdbc.sql("UPDATE employee SET name = 'LAIN' WHERE employee_number = ?")
                .param(permanent(1, "NIP BARU"))
                .update();
        org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> city.apply(run))
                .withMessageContaining("DATA_CHANGED");
        city.apply(run);
        assertThat(count("SELECT count(*) FROM employee WHERE name = 'Nama Baru'"))
                .isEqualTo(1);
    }

    @Test
    void everyInventedNumberIsAValidOne() {
        var table = Workbooks.read(folder.resolve("DataPPPK.xlsx"));
        assertThat(table.get(0)).hasSize(69);
        for (int row = 1; row < table.size(); row++) {
            assertThat(EmployeeNumber.read(
                                    Workbooks.get(table, row, "NIP BARU"), id.mumpuni.people.EmploymentKind.CONTRACT)
                            .number())
                    .isNotNull();
        }
    }

    @Test
    void theSameSeedMakesTheSameCity(@TempDir Path again) {
        SiasnFiles.write(again, new CityOptions(120, SEED.get(), "Kota Uji", TODAY));
        assertThat(Workbooks.read(again.resolve("DataPNS.xlsx")))
                .isEqualTo(Workbooks.read(folder.resolve("DataPNS.xlsx")));
    }

    /** The last person of the file to a unit of somebody else, since the given day. */
    private void moveLast(String since) {
        String here = permanent(written.permanent(), "UNOR ID");
        edit("DataPNS", table -> {
            String other = table.stream()
                    .skip(1)
                    .map(row -> row.get(table.get(0).indexOf("UNOR ID")))
                    .filter(unit -> !unit.equals(here))
                    .findFirst()
                    .orElseThrow();
            Workbooks.set(table, written.permanent(), "UNOR ID", other);
            Workbooks.set(table, written.permanent(), "TMT JABATAN", since);
        });
    }

    private String unitOn(String number, String day) {
        return jdbc.sql("SELECT unit_id FROM placement p JOIN employee e ON e.id = p.employee_id"
                        + " WHERE e.employee_number = ? AND p.valid @> CAST(? AS date)")
                .params(number, day)
                .query(String.class)
                .single();
    }

    private String status() {
        return runs.get(run).status().name();
    }

    private void check() {
        run = city.check(folder);
    }

    private void importAll() {
        check();
        city.apply(run);
    }

    private void edit(String file, java.util.function.Consumer<List<List<String>>> change) {
        Workbooks.edit(folder.resolve(file + ".xlsx"), change);
    }

    private String permanent(int row, String column) {
        return Workbooks.get(Workbooks.read(folder.resolve("DataPNS.xlsx")), row, column);
    }

    private String headOfSchool() {
        var table = Workbooks.read(folder.resolve("DataPNS.xlsx"));
        for (int row = 1; row < table.size(); row++) {
            if (Workbooks.get(table, row, "JABATAN NAMA").contains("(Kepala SD")) {
                return Workbooks.get(table, row, "NIP BARU");
            }
        }
        throw new AssertionError("no school");
    }

    private static int rowOf(List<List<String>> table, String number) {
        for (int row = 1; row < table.size(); row++) {
            if (Workbooks.get(table, row, "NIP BARU").equals(number)) {
                return row;
            }
        }
        throw new AssertionError(number);
    }

    private long rows(String outcome, String file) {
        return count("SELECT COALESCE(sum(rows), 0) FROM import_tally WHERE run_id = '" + run + "' AND outcome = '"
                + outcome + "' AND file = '" + file + "'");
    }

    private List<String> issues(String severity) {
        return jdbc.sql("SELECT code FROM import_issue WHERE run_id = ? AND severity = ?")
                .params(run, severity)
                .query(String.class)
                .list();
    }

    private List<String> placements(String number) {
        return jdbc.sql("SELECT valid::text FROM placement p JOIN employee e ON e.id = p.employee_id"
                        + " WHERE e.employee_number = ? ORDER BY lower(valid)")
                .param(number)
                .query(String.class)
                .list();
    }

    /** Of this city: other tests share the database. */
    private long people() {
        return count("SELECT count(*) FROM import_person s JOIN employee e ON e.id = s.employee_id"
                + " WHERE s.run_id = '" + run + "' AND s.outcome <> 'MISSING'");
    }

    private long auditEntries() {
        return count("SELECT count(*) FROM audit_entry WHERE table_name <> 'import_run'");
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
