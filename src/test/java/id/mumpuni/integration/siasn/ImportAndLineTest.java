package id.mumpuni.integration.siasn;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.integration.CityImport;
import id.mumpuni.integration.SiasnFiles.CityOptions;
import id.mumpuni.people.ReportingLineChanged;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What an import means for who appraises whom, and for those who are to leave. */
@IntegrationTest
@RecordApplicationEvents
class ImportAndLineTest {

    private static final AtomicInteger SEED = new AtomicInteger(7300);
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    CityImport city;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @TempDir
    Path folder;

    @BeforeEach
    void aCity() {
        FreshCity.write(folder, jdbc, () -> new CityOptions(120, SEED.incrementAndGet(), "Kota Garis", TODAY));
        city.apply(city.check(folder));
    }

    @Test
    void theLineIsToldOnceAtTheEnd() {
        assertThat(events.stream(ReportingLineChanged.class)).hasSize(1);
    }

    @Test
    void whoIsToLeaveLaterIsNotBroughtBackByTheSameFiles() {
        UUID person = someone();
        jdbc.sql("UPDATE employee SET left_on = ? WHERE id = ?")
                .params(TODAY.plusDays(9), person)
                .update();
        jdbc.sql("UPDATE placement SET valid = daterange(lower(valid), ?) WHERE employee_id = ?")
                .params(TODAY.plusDays(9), person)
                .update();
        UUID run = city.check(folder);
        assertThat(outcome(run, person)).isEqualTo("UNCHANGED");
        city.apply(run);
        assertThat(leaving(person)).isEqualTo(TODAY.plusDays(9));
    }

    @Test
    void whoLeftIsNotBroughtBackByFilesThatDoNotKnowIt() {
        UUID person = someone();
        leave(person, TODAY);
        UUID run = city.check(folder);
        assertThat(outcome(run, person)).isEqualTo("UNCHANGED");
        assertThat(warnings(run)).containsExactly("PERSON_LEFT");
        city.apply(run);
        assertThat(leaving(person)).isEqualTo(TODAY);
        assertThat(inService(person)).isFalse();
    }

    @Test
    void whoLeftAndHasAPostSinceThenIsBack() {
        UUID person = someone();
        leave(person, firstDay(person));
        UUID run = city.check(folder);
        assertThat(outcome(run, person)).isEqualTo("CHANGED");
        assertThat(warnings(run)).isEmpty();
        city.apply(run);
        assertThat(leaving(person)).isNull();
        assertThat(inService(person)).isTrue();
    }

    /** Without the post that would have ended, as if another one had been recorded before. */
    private void leave(UUID person, LocalDate on) {
        jdbc.sql("UPDATE employee SET left_on = ? WHERE id = ?")
                .params(on, person)
                .update();
        jdbc.sql("UPDATE placement SET valid = daterange(least(lower(valid), ?::date - 9), ?) WHERE employee_id = ?")
                .params(on, on, person)
                .update();
    }

    private LocalDate firstDay(UUID person) {
        return jdbc.sql("SELECT lower(valid) FROM placement WHERE employee_id = ?")
                .param(person)
                .query(LocalDate.class)
                .single();
    }

    private boolean inService(UUID person) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM placement WHERE employee_id = ? AND valid @> ?)")
                .params(person, TODAY)
                .query(Boolean.class)
                .single();
    }

    private List<String> warnings(UUID run) {
        return jdbc.sql("SELECT code FROM import_issue WHERE run_id = ? AND code = 'PERSON_LEFT'")
                .param(run)
                .query(String.class)
                .list();
    }

    private UUID someone() {
        return jdbc.sql("SELECT s.employee_id FROM import_person s JOIN placement p ON p.employee_id = s.employee_id"
                        + " WHERE s.run_id = (SELECT id FROM import_run ORDER BY started_at DESC LIMIT 1)"
                        + " AND s.outcome = 'NEW' AND lower(p.valid) < ? AND NOT p.head LIMIT 1")
                .param(TODAY.minusDays(1))
                .query(UUID.class)
                .single();
    }

    private String outcome(UUID run, UUID person) {
        return jdbc.sql("SELECT outcome FROM import_person WHERE run_id = ? AND employee_id = ?")
                .params(run, person)
                .query(String.class)
                .single();
    }

    private LocalDate leaving(UUID person) {
        return jdbc.sql("SELECT left_on FROM employee WHERE id = ?")
                .param(person)
                .query((row, n) -> new LocalDate[] {row.getObject(1, LocalDate.class)})
                .single()[0];
    }
}
